/**
 * Android has one UiAutomation: who takes it ends the session of whoever had it. Tells a phone that was taken over
 * from one that was lost, by asking it over adb.
 */

import { BridgeError } from '../errors.js'
import type { Adb } from './adb.js'

export interface OtherController {
  /** Remembers that the helper which runs now is ours. */
  remember(signal: AbortSignal): Promise<void>
  /** The error, or a better one when somebody else has taken the phone over. */
  explain(error: BridgeError, signal: AbortSignal): Promise<BridgeError>
}

export function watchForOthers(adb: Pick<Adb, 'execute'>, udid: string): OtherController {
  let ours: string | null = null

  const ask = async (words: readonly string[], signal: AbortSignal) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(ASK_LIMIT_MS)])
    return (await adb.execute(udid, words, limit)).stdout.trim()
  }
  const helper = (signal: AbortSignal) => ask(['pidof', HELPER], signal)

  const takerOf = async (signal: AbortSignal): Promise<string | null> => {
    const running = await helper(signal)
    if (running !== '') return running === ours ? null : 'another Appium session'
    const dump = await ask(['dumpsys', 'accessibility'], signal)
    return AUTOMATED.test(dump) ? 'another program that uses UiAutomator' : null
  }

  return {
    remember: async (signal) => {
      ours = await helper(signal).catch(() => null) // only a reason is lost without it
    },
    explain: async (error, signal) => {
      if (error.code !== 'DEVICE_LOST' && error.code !== 'SESSION_FAILED') return error
      const taker = await takerOf(signal).catch(() => null) // the phone is away, or so slow
      return taker === null ? error : takenOver({ udid, taker, error })
    },
  }
}

/** The driver's helper on the phone. */
const HELPER = 'io.appium.uiautomator2.server'
/** How AccessibilityManagerService names a UiAutomation that is connected. */
const AUTOMATED = /\bUi Automation\[/
const ASK_LIMIT_MS = 2_000

interface Taken {
  readonly udid: string
  readonly taker: string
  readonly error: BridgeError
}

function takenOver({ udid, taker, error }: Taken): BridgeError {
  return new BridgeError(
    'DEVICE_TAKEN',
    `The phone "${udid}" was taken over by ${taker}: Android lets only one control it.`,
    {
      hint: 'Close the other one (Appium Inspector, uiautomator2, Maestro, a second phonewright), or give it a phone of its own.',
      cause: error,
    },
  )
}
