/** Turns a phone's screen on and opens its lock screen: by a swipe, or with the PIN that the owner gave us. */

import type { Clock } from '../clock.js'
import { BridgeError } from '../errors.js'
import type { Adb } from './adb.js'
import type { ScreenProbe } from './screen-probe.js'
import type { ScreenState } from './screen-state.js'

export interface WakeParts {
  readonly udid: string
  readonly adb: Pick<Adb, 'execute'>
  readonly probe: ScreenProbe
  /** A function, so that no log or message shows it by accident; null: the owner gave none. */
  readonly pin: () => string | null
  readonly clock: Clock
}

/** Does nothing on a phone that is awake and open. @throws BridgeError SCREEN_OFF, SCREEN_LOCKED, DEVICE_LOST */
export type Wake = (signal: AbortSignal) => Promise<void>

export function createWake(parts: WakeParts): Wake {
  const { udid, adb, probe, pin, clock } = parts
  /** A phone that is given a wrong PIN again and again locks its owner out: so it is tried once. */
  let isPinWrong = false

  const until = async (isSo: (state: ScreenState) => boolean, signal: AbortSignal) => {
    const endsAt = clock.now() + ANSWER_LIMIT_MS
    for (;;) {
      const state = await probe.state(signal)
      if (isSo(state) || clock.now() >= endsAt) return isSo(state)
      await clock.sleep(POLL_MS, signal)
    }
  }
  const press = (key: string, signal: AbortSignal) =>
    adb.execute(udid, ['input', 'keyevent', key], signal)

  const openWithPin = async (signal: AbortSignal) => {
    const digits = pin()
    if (digits === null) throw locked(udid, 'asks for its PIN, and none was given')
    if (isPinWrong) throw locked(udid, 'did not take the PIN; it is not tried again')
    await adb.execute(udid, ['input', 'text', digits], signal)
    await press(KEY_ENTER, signal)
    isPinWrong = !(await until(isOpen, signal))
    if (isPinWrong) throw locked(udid, 'did not take the PIN; it is not tried again')
  }

  return async (signal) => {
    const { isOn, isLocked } = await probe.state(signal)
    if (!isOn) {
      await press(KEY_WAKEUP, signal)
      if (!(await until((state) => state.isOn, signal))) throw off(udid)
    }
    if (isOn && !isLocked) return
    if (isOpen(await probe.state(signal))) return
    await adb.execute(udid, ['wm', 'dismiss-keyguard'], signal)
    if (await until(isOpen, signal)) return
    await swipeUp(parts, signal)
    if (await until(isOpen, signal)) return
    await openWithPin(signal)
  }
}

const ANSWER_LIMIT_MS = 1_000
const POLL_MS = 100
const KEY_WAKEUP = '224'
const KEY_ENTER = '66'
const SWIPE_MS = '250'

function isOpen({ isOn, isLocked }: ScreenState): boolean {
  return isOn && !isLocked
}

async function swipeUp({ udid, adb, probe }: WakeParts, signal: AbortSignal): Promise<void> {
  const { width, height } = (await probe.display(signal)).size
  const [x, from, to] = [width / 2, height * 0.75, height * 0.25].map((px) =>
    String(Math.round(px)),
  )
  const words = ['input', 'swipe', x, from, x, to, SWIPE_MS].map((word) => word ?? '')
  await adb.execute(udid, words, signal)
}

function off(udid: string): BridgeError {
  return new BridgeError('SCREEN_OFF', `The screen of "${udid}" is off and does not come on.`, {
    hint: 'Press its power button; charge it if it stays dark.',
  })
}

function locked(udid: string, why: string): BridgeError {
  return new BridgeError('SCREEN_LOCKED', `The phone "${udid}" is locked: it ${why}.`, {
    hint: 'Unlock it by hand, or put its PIN into the environment variable PHONEWRIGHT_PIN (or the one that "pinFrom" names in devices.config.json).',
  })
}
