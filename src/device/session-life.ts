/**
 * The life of one session: it is opened, it may be lost at any call, and it is opened again. What a
 * session is and how it is opened belongs to who holds it.
 */

import type { Clock } from '../clock.js'
import { type BridgeError, isOutage } from '../errors.js'
import type { Logger } from '../log.js'
import { explainFailure, type FailedCall } from './appium-failures.js'
import { within } from './within.js'

export interface SessionLife<Session> {
  /** The session as it was opened first. */
  readonly first: Session
  /** Uses the session; a lost one is opened anew before. @throws BridgeError */
  call<T>(wish: SessionCall<Session, T>, signal: AbortSignal): Promise<T>
  /**
   * Waits until a session answers again.
   * @throws BridgeError what keeps it away, after `limitMs`
   */
  reconnect(options: { readonly limitMs: number }, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}

export interface SessionCall<Session, T> extends Omit<FailedCall, 'udid'> {
  readonly use: (session: Session) => Promise<T>
}

export interface SessionKeeper<Session> {
  readonly udid: string
  readonly log: Logger
  readonly clock: Clock
  /** Makes sure that the phone can be talked to. @throws BridgeError DEVICE_NOT_FOUND, … */
  readonly reach: (signal: AbortSignal) => Promise<void>
  /** Of a phone that can be talked to. @throws BridgeError SESSION_FAILED, APPIUM_FAILED, … */
  readonly open: (signal: AbortSignal) => Promise<Session>
  /** A cheap question that only a living session answers. */
  readonly ping: (session: Session) => Promise<unknown>
  readonly end: (session: Session) => Promise<void>
  /** Finds out more about why a session was lost. */
  readonly explain: (error: BridgeError, signal: AbortSignal) => Promise<BridgeError>
}

export async function beginLife<Session>(
  keeper: SessionKeeper<Session>,
  signal: AbortSignal,
): Promise<SessionLife<Session>> {
  const { udid, log, clock } = keeper
  await keeper.reach(signal)
  const first = await keeper.open(signal)
  let session: Session | null = first
  /** The clean-up of the session before, which would take ports and server from the next one. */
  let cleanUp: Promise<void> = Promise.resolve()

  const call = async <T>(
    { use, doing, otherwise }: SessionCall<Session, T>,
    stop: AbortSignal,
  ): Promise<T> => {
    stop.throwIfAborted()
    if (session === null) {
      log.info({ udid }, 'opening the lost session again')
      // first of all, because the clean-up waits for the phone, too
      await keeper.reach(stop)
      await within(CLEAN_UP_LIMIT_MS, stop, cleanUp).catch(() => stop.throwIfAborted())
      session = await keeper.open(stop)
    }
    const used = session
    try {
      return await within(CALL_LIMIT_MS, stop, use(used))
    } catch (thrown) {
      stop.throwIfAborted()
      const error = explainFailure(thrown, { udid, doing, otherwise })
      if (!isOutage(error)) throw error
      const reason = await keeper.explain(error, stop)
      if (session === used) {
        cleanUp = keeper.end(used).catch(() => undefined)
        session = null
      }
      throw reason
    }
  }

  const reconnect = async ({ limitMs }: { readonly limitMs: number }, stop: AbortSignal) => {
    const wish = { doing: 'come back', otherwise: 'DEVICE_LOST', use: keeper.ping } as const
    const endsAt = clock.now() + limitMs
    let refusals = 0
    for (;;) {
      try {
        await call(wish, stop)
        return
      } catch (error) {
        stop.throwIfAborted()
        if (!isOutage(error)) refusals++
        if (refusals >= MOST_REFUSALS || clock.now() >= endsAt) throw error
        log.debug({ udid, error }, 'the phone is still away')
      }
      await clock.sleep(AGAIN_MS, stop)
    }
  }

  return {
    first,
    call,
    reconnect,
    close: async () => {
      const open = session
      session = null
      if (open === null) return
      await within(CLOSE_LIMIT_MS, new AbortController().signal, keeper.end(open)).catch(
        (error: unknown) => log.debug({ udid, error }, 'the session did not close'),
      )
    },
  }
}

const CALL_LIMIT_MS = 30_000
/** A session whose phone is gone takes 5 s to close. */
const CLOSE_LIMIT_MS = 10_000
/** Then the next session goes ahead: the driver ends the one before by itself. */
const CLEAN_UP_LIMIT_MS = 15_000
const AGAIN_MS = 300
/** A phone that is there but refuses the session may do so while it wakes up; not for ever. */
const MOST_REFUSALS = 3
