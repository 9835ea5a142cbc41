/** Plays gestures on the phone's touch screen in real time, one finger. Knows no protocol. */

import type { Clock } from '../../clock.js'
import type { EmulatedPhone } from '../emulated-phone.js'

export interface Spot {
  readonly x: number
  readonly y: number
}

/** A touch panel reports about 60 times a second. */
const REPORT_INTERVAL_MS = 16

export class TouchPlayer {
  readonly #phone: EmulatedPhone
  readonly #clock: Clock

  constructor(phone: EmulatedPhone, clock: Clock) {
    this.#phone = phone
    this.#clock = clock
  }

  down({ x, y }: Spot): void {
    this.#phone.pointer({ action: 'down', x, y })
  }

  up({ x, y }: Spot): void {
    this.#phone.pointer({ action: 'up', x, y })
  }

  wait(ms: number): Promise<void> {
    return ms > 0 ? this.#clock.sleep(ms) : Promise.resolve()
  }

  /** Moves a finger that is down. */
  async move(from: Spot, to: Spot, ms: number): Promise<void> {
    const start = this.#clock.now()
    for (let elapsed = 0; elapsed < ms; elapsed = this.#clock.now() - start) {
      this.#phone.pointer({ action: 'move', ...between(from, to, elapsed / ms) })
      await this.#clock.sleep(Math.min(REPORT_INTERVAL_MS, ms - elapsed))
    }
    this.#phone.pointer({ action: 'move', ...to })
  }

  tap({ x, y }: Spot): void {
    this.#phone.tap(x, y)
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
    await this.move(from, to, ms)
    if (holdAfterMs > 0) await this.move(to, to, holdAfterMs)
    this.up(to)
  }
}

function between(from: Spot, to: Spot, share: number): Spot {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
