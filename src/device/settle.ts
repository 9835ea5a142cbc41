/**
 * When is the screen still? Once no frame has changed for a moment, judged on frames that were taken
 * after the command for certain. First the decision (pure), then the two ways to feed it: the live
 * stream, or repeated screenshots where there is none.
 */

import type { Clock } from '../clock.js'
import type { FrameStream } from './frames.js'
import type { Settled } from './phone.js'
import { lookAt, looksDiffer } from './still-picture.js'

/** What has been seen since the command; times on the caller's clock. */
export interface StillWatch {
  readonly startedAt: number
  /** Null: nothing has changed yet. */
  readonly lastChangeAt: number | null
  readonly frames: number
  /** Frames since the last change that showed the same. */
  readonly sameFrames: number
}

export type SettleDecision =
  | { readonly kind: 'still' }
  | { readonly kind: 'cap' }
  | { readonly kind: 'wait'; readonly ms: number }

export function startWatch(now: number): StillWatch {
  return { startedAt: now, lastChangeAt: null, frames: 0, sameFrames: 0 }
}

export function seeFrame(watch: StillWatch, at: number, changed: boolean): StillWatch {
  return {
    ...watch,
    frames: watch.frames + 1,
    sameFrames: changed ? 0 : watch.sameFrames + 1,
    lastChangeAt: changed ? at : watch.lastChangeAt,
  }
}

export function decide(watch: StillWatch, now: number, capMs: number): SettleDecision {
  const { startedAt, lastChangeAt, frames, sameFrames } = watch
  const quietAt = lastChangeAt === null ? startedAt + ANSWER_MS : lastChangeAt + QUIET_MS
  const isCertain = frames >= CERTAIN_FRAMES && sameFrames > 0
  if (now >= quietAt && isCertain) return { kind: 'still' }
  const capAt = startedAt + capMs
  if (now >= capAt) return { kind: 'cap' }
  return { kind: 'wait', ms: (now < quietAt ? Math.min(quietAt, capAt) : capAt) - now }
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
  let reference: Promise<Buffer> | null = null
  let looking: Promise<void> = Promise.resolve()
  let unseen = 0
  const before = frames.last()
  const see = (at: number, changed: boolean) => {
    watch = seeFrame(watch, at, changed)
    unseen--
    wake.abort()
  }
  const lookCloser = async (jpeg: Buffer): Promise<boolean> => {
    if (before === null) return true
    reference ??= lookAt(before.jpeg)
    const next = await lookAt(jpeg)
    const differs = looksDiffer(await reference, next)
    // kept while nothing differs, so that a slow fade adds up until it shows
    if (differs) reference = Promise.resolve(next)
    return differs
  }
  const stopListening = frames.listen(({ jpeg, at, changed }) => {
    unseen++
    // one after the other, so that frames count in the order they came
    looking = looking
      .then(async () => see(at, changed && (await lookCloser(jpeg))))
      // a broken picture says only that something came
      .catch(() => see(at, true))
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
  let look: Buffer | null = null
  for (;;) {
    const takenAt = clock.now()
    const next = await lookAt(await screenshot(signal))
    watch = seeFrame(watch, takenAt, look !== null && looksDiffer(look, next))
    look = next
    const decision = decide(watch, clock.now(), capMs)
    if (decision.kind !== 'wait') return settled(decision.kind, watch, clock)
    await clock.sleep(Math.min(decision.ms, BETWEEN_SCREENSHOTS_MS), signal)
  }
}

const BETWEEN_SCREENSHOTS_MS = 100

function settled(reason: Settled['reason'], watch: StillWatch, clock: Clock): Rest {
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
