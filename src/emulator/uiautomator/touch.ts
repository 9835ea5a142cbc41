/** Plays gestures on the phone's touch screen in real time, and tells who watches. Knows no protocol. */

import type { Clock } from '../../clock.js'
import type { EmulatedPhone } from '../emulated-phone.js'

export interface Spot {
  readonly x: number
  readonly y: number
}

/** A touch panel reports about 60 times a second. */
const REPORT_INTERVAL_MS = 16

export interface Path {
  readonly from: Spot
  readonly to: Spot
}

/** What one finger just did on the glass, px of the display. */
export interface TouchReport {
  readonly finger: number
  readonly action: 'down' | 'move' | 'up'
  readonly at: Spot
}

export class TouchPlayer {
  readonly #phone: EmulatedPhone
  readonly #clock: Clock
  readonly #watchers = new Set<(report: TouchReport) => void>()
  /** In the order in which they came down. */
  readonly #fingers = new Set<number>()

  constructor(phone: EmulatedPhone, clock: Clock) {
    this.#phone = phone
    this.#clock = clock
  }

  /** @returns the way to stop watching */
  watch(watcher: (report: TouchReport) => void): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  down(at: Spot, finger = 0): void {
    this.#fingers.add(finger)
    this.#tell({ finger, action: 'down', at })
    // what two fingers do is no tap and no drag
    this.#phone.pointer({ action: this.#fingers.size === 1 ? 'down' : 'cancel', ...at })
  }

  up(at: Spot, finger = 0): void {
    this.#tell({ finger, action: 'up', at })
    this.#phone.pointer({ action: this.#fingers.size === 1 ? 'up' : 'cancel', ...at })
    this.#fingers.delete(finger)
  }

  wait(ms: number): Promise<void> {
    return ms > 0 ? this.#clock.sleep(ms) : Promise.resolve()
  }

  /** Moves a finger that is down. */
  async move({ from, to }: Path, ms: number, finger = 0): Promise<void> {
    const start = this.#clock.now()
    for (let elapsed = 0; elapsed < ms; elapsed = this.#clock.now() - start) {
      this.#moveTo(between(from, to, elapsed / ms), finger)
      await this.#clock.sleep(Math.min(REPORT_INTERVAL_MS, ms - elapsed))
    }
    this.#moveTo(to, finger)
  }

  #moveTo(at: Spot, finger: number): void {
    this.#tell({ finger, action: 'move', at })
    if (this.#fingers.size === 1) this.#phone.pointer({ action: 'move', ...at })
  }

  #tell(report: TouchReport): void {
    for (const watcher of this.#watchers) watcher(report)
  }

  tap(at: Spot): void {
    this.#tell({ finger: 0, action: 'down', at })
    this.#tell({ finger: 0, action: 'up', at })
    this.#phone.tap(at.x, at.y)
  }

  async press(spot: Spot, ms: number): Promise<void> {
    this.down(spot)
    await this.wait(ms)
    this.up(spot)
  }

  /** @param holdBeforeMs lifts what lies under the finger; `holdAfterMs` ends the drag without a fling */
  async drag(
    from: Spot,
    to: Spot,
    {
      ms,
      holdBeforeMs = 0,
      holdAfterMs = 0,
    }: { ms: number; holdBeforeMs?: number; holdAfterMs?: number },
  ): Promise<void> {
    this.down(from)
    await this.wait(holdBeforeMs)
    await this.move({ from, to }, ms)
    if (holdAfterMs > 0) await this.move({ from: to, to }, holdAfterMs)
    this.up(to)
  }
}

function between(from: Spot, to: Spot, share: number): Spot {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
