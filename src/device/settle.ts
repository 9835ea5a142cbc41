/**
 * When is the screen still? Once no frame has changed for a moment, judged on frames that were taken
 * after the command for certain; still enough, when only a bounded part of it goes on changing. First
 * the decision (pure), then the two ways to feed it: the live stream, or repeated screenshots where
 * there is none.
 */

import type { Clock } from '../clock.js'
import type { Rect } from '../geometry.js'
import type { FrameStream } from './frames.js'
import type { Settled, SettleReason } from './phone.js'
import { type ChangedPart, changedPart, type Look, lookAt, WHOLE_PICTURE } from './still-picture.js'

/** What has been seen since the command; times on the caller's clock. */
export interface StillWatch {
  readonly startedAt: number
  /** Oldest first; those that are no longer of interest are left out. */
  readonly changes: readonly Change[]
  readonly frames: number
  /** Frames since the last change that showed the same. */
  readonly sameFrames: number
}

interface Change {
  readonly at: number
  readonly part: ChangedPart
}

export type SettleDecision =
  | { readonly kind: SettleReason }
  | { readonly kind: 'wait'; readonly ms: number }

export function startWatch(now: number): StillWatch {
  return { startedAt: now, changes: [], frames: 0, sameFrames: 0 }
}

/** @param part what is another than in the frame before; null: nothing */
export function seeFrame(watch: StillWatch, at: number, part: ChangedPart | null): StillWatch {
  const frames = watch.frames + 1
  if (part === null) return { ...watch, frames, sameFrames: watch.sameFrames + 1 }
  const recent = watch.changes.filter((change) => change.at > at - PATIENCE_MS)
  return { ...watch, frames, sameFrames: 0, changes: [...recent, { at, part }] }
}

export function decide(watch: StillWatch, now: number, capMs: number): SettleDecision {
  const { startedAt, changes, frames, sameFrames } = watch
  const lastChange = changes.at(-1)
  const quietAt = lastChange ? lastChange.at + QUIET_MS : startedAt + ANSWER_MS
  const isCertain = frames >= CERTAIN_FRAMES && sameFrames > 0
  if (now >= quietAt && isCertain) return { kind: 'still' }
  if (movesInPart(watch, now)) return { kind: 'part' }
  const capAt = startedAt + capMs
  if (now >= capAt) return { kind: 'cap' }
  return { kind: 'wait', ms: (now < quietAt ? Math.min(quietAt, capAt) : capAt) - now }
}

/** True when nothing but a bounded part has changed for as long as we are patient. */
function movesInPart({ startedAt, changes }: StillWatch, now: number): boolean {
  if (now < startedAt + PATIENCE_MS) return false
  const recent = changes.filter(({ at }) => at > now - PATIENCE_MS)
  const [first, ...others] = recent.map(({ part }) => part)
  if (first === undefined) return false
  const { left, top, right, bottom } = others.reduce(around, first)
  return (right - left) * (bottom - top) <= PART_SHARE
}

export interface SettleSources {
  /** Null or dead: screenshots are compared instead. */
  readonly frames: FrameStream | null
  readonly screenshot: (signal: AbortSignal) => Promise<Buffer>
  readonly clock: Clock
}

/** How the wait ended. */
export type Rest = Pick<Settled, 'reason' | 'waitedMs'>

export function settle(sources: SettleSources, capMs: number, signal: AbortSignal): Promise<Rest> {
  const { frames } = sources
  return frames?.isLive() === true
    ? settleByFrames({ ...sources, frames }, capMs, signal)
    : settleByScreenshots(sources, capMs, signal)
}

/** So long an app may take until it shows that it was touched; shorter than the blink of a cursor. */
const ANSWER_MS = 150
/** What has begun to move and rests for two frames of a stream at 30 per second has arrived. */
const QUIET_MS = 80
/** Longer than any transition of Android, and than most pages load behind a spinner. */
const PATIENCE_MS = 1_000
/** A video in landscape takes a quarter of a phone in portrait; half a screen that moves is the page itself. */
const PART_SHARE = 0.4
/**
 * The phone takes, sends and only then takes the next: the first frame to arrive may be older than
 * the command, the second cannot be.
 */
const CERTAIN_FRAMES = 2

async function settleByFrames(
  { frames, clock }: SettleSources & { readonly frames: FrameStream },
  capMs: number,
  signal: AbortSignal,
): Promise<Rest> {
  let watch = startWatch(clock.now())
  let wake = new AbortController()
  let reference: Look | null = null
  let looking: Promise<void> = Promise.resolve()
  let unseen = 0
  const before = frames.last()
  const see = (at: number, part: ChangedPart | null) => {
    watch = seeFrame(watch, at, part)
    unseen--
    wake.abort()
  }
  const lookCloser = async (jpeg: Buffer): Promise<ChangedPart | null> => {
    const next = await lookAt(jpeg)
    const earlier = reference ?? (before && (await lookAt(before.jpeg)))
    const part = earlier === null ? WHOLE_PICTURE : changedPart(earlier, next)
    // kept while nothing differs, so that a slow fade adds up until it shows
    reference = part === null ? earlier : next
    return part
  }
  const stopListening = frames.listen(({ jpeg, at, changed }) => {
    unseen++
    // one after the other, so that frames count in the order they came
    looking = looking
      .then(async () => see(at, changed ? await lookCloser(jpeg) : null))
      // a broken picture says only that something came
      .catch(() => see(at, WHOLE_PICTURE))
  })
  try {
    for (;;) {
      await looking
      const now = clock.now()
      // a frame that nobody has looked at yet may show a change; at the cap, one last look decides
      if (unseen > 0 && now < watch.startedAt + capMs) continue
      await looking
      const decision = decide(watch, now, capMs)
      if (decision.kind !== 'wait') return settled(decision.kind, watch, clock)
      wake = new AbortController()
      await sleepUnlessWoken(clock, decision.ms, signal, wake.signal)
    }
  } finally {
    stopListening()
  }
}

async function settleByScreenshots(
  { screenshot, clock }: SettleSources,
  capMs: number,
  signal: AbortSignal,
): Promise<Rest> {
  let watch = startWatch(clock.now())
  let look: Look | null = null
  for (;;) {
    const takenAt = clock.now()
    const next = await lookAt(await screenshot(signal))
    watch = seeFrame(watch, takenAt, look && changedPart(look, next))
    look = next
    const decision = decide(watch, clock.now(), capMs)
    if (decision.kind !== 'wait') return settled(decision.kind, watch, clock)
    await clock.sleep(Math.min(decision.ms, BETWEEN_SCREENSHOTS_MS), signal)
  }
}

const BETWEEN_SCREENSHOTS_MS = 100

/** The smallest box around both. */
function around(a: Rect, b: Rect): Rect {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

function settled(reason: SettleReason, watch: StillWatch, clock: Clock): Rest {
  return { reason, waitedMs: clock.now() - watch.startedAt }
}

async function sleepUnlessWoken(
  clock: Clock,
  ms: number,
  signal: AbortSignal,
  woken: AbortSignal,
): Promise<void> {
  try {
    await clock.sleep(ms, AbortSignal.any([signal, woken]))
  } catch (error) {
    if (signal.aborted || !woken.aborted) throw error
  }
}
