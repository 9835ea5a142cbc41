/** What moves on the phone's clock: a transition, the thumbs of switches, a fling. Holds no timers. */

import type { PageEntry } from './apps/app.js'
import { type Box, walk } from './screen/box.js'
import type { Scene } from './screen/scene.js'
import { type SwitchPositions, switchKey } from './screen/shot.js'
import { toDp } from './screen/theme.js'
import { endOf, SWITCH_MS, type Transition } from './screen/transition.js'

export interface Fling {
  readonly entry: PageEntry
  readonly key: string
  /** px */
  readonly from: number
  readonly max: number
  /** px per second */
  readonly velocity: number
  readonly startedAt: number
}

/** After this the speed has fallen to 1/e, ms. */
const FRICTION_MS = 325
const FLING_MS = 5 * FRICTION_MS
const NO_SWITCHES: SwitchPositions = new Map()

export class Motion {
  transition: Transition | null = null
  fling: Fling | null = null
  private readonly switches = new Map<string, number>()
  private switchesEnd = 0

  /** Starts the thumbs of all switches that changed between two scenes of one page. */
  moveSwitches(before: Scene, after: Scene, now: number): void {
    const earlier = new Map(
      switchesOf(before).map((each) => [switchKey(each.box.rect), each.checked]),
    )
    for (const { box, checked } of switchesOf(after)) {
      const key = switchKey(box.rect)
      const was = earlier.get(key)
      if (was === undefined || was === checked) continue
      this.switches.set(key, now)
      this.switchesEnd = now + SWITCH_MS
    }
  }

  switchPositions(now: number): SwitchPositions {
    if (now >= this.switchesEnd) return NO_SWITCHES
    const shareOf = (startedAt: number) => Math.min(1, (now - startedAt) / SWITCH_MS)
    return new Map([...this.switches].map(([key, startedAt]) => [key, shareOf(startedAt)]))
  }

  /** Moves the content that was flung; true when it moved. */
  advanceFling(now: number): boolean {
    const { fling } = this
    if (!fling) return false
    const elapsed = Math.min(FLING_MS, now - fling.startedAt)
    const distance = (fling.velocity * FRICTION_MS * (1 - Math.exp(-elapsed / FRICTION_MS))) / 1000
    const offset = Math.min(fling.max, Math.max(0, fling.from + distance))
    fling.entry.scroll[fling.key] = toDp(offset)
    const hitsEdge = offset === (fling.velocity > 0 ? fling.max : 0)
    if (elapsed >= FLING_MS || hitsEdge) this.fling = null
    return true
  }

  /** When the last movement ends; a fling counts with its longest time. */
  end(): number {
    return Math.max(
      this.switchesEnd,
      this.transition ? endOf(this.transition) : 0,
      this.fling ? this.fling.startedAt + FLING_MS : 0,
    )
  }

  /** Everything arrives at once; true when content moved: then it has to be laid out again. */
  finish(): boolean {
    const moved = this.advanceFling(Number.POSITIVE_INFINITY)
    this.fling = null
    this.transition = null
    this.switches.clear()
    this.switchesEnd = 0
    return moved
  }
}

function switchesOf(scene: Scene): { box: Box; checked: boolean }[] {
  return scene.layers.flatMap(({ root }) =>
    [...walk(root)].flatMap((box) =>
      box.view.kind === 'switch' ? [{ box, checked: box.view.checked }] : [],
    ),
  )
}
