/** What Android key codes do on the emulated phone. Unknown codes do nothing, as on a phone. */

import type { PageEntry, PhoneState } from './apps/app.js'
import { deleteAtLock, dismissLock, enterAtLock, isAsking, lockPhone, typeAtLock } from './lock.js'
import type { WindowSource } from './phone-windows.js'
import type { Screen } from './screen/view.js'
import {
  deleteLast,
  type FocusedField,
  focusNext,
  pressEnter,
  replaceText,
  textOf,
} from './typing.js'

export interface KeyTarget {
  readonly state: PhoneState
  readonly top: { readonly screen: Screen; readonly entry: PageEntry } | null
  readonly focused: FocusedField | null
  readonly withCtrl: boolean
  /** Whether the whole text of the focused field is selected. */
  readonly selection: { isAll: boolean }
  readonly nav: WindowSource['nav']
}

/** android.view.KeyEvent */
const KEY = {
  home: 3,
  back: 4,
  digit0: 7,
  digit9: 16,
  up: 19,
  down: 20,
  volumeUp: 24,
  volumeDown: 25,
  power: 26,
  letterA: 29,
  letterC: 31,
  letterV: 50,
  letterX: 52,
  letterZ: 54,
  comma: 55,
  period: 56,
  tab: 61,
  space: 62,
  enter: 66,
  del: 67,
  menu: 82,
  notification: 83,
  escape: 111,
  recents: 187,
  sleep: 223,
  wakeup: 224,
  paste: 279,
} as const

const VOLUME_STEP = 1 / 15
/** dp */
const ARROW_STEP = 120

export function pressPhoneKey(code: number, target: KeyTarget): void {
  if (pressPowerKey(code, target.state)) return
  if (isAsking(target.state)) pressLockKey(code, target.state)
  if (!target.state.screenOn || target.state.locked) return
  if (pressSystemKey(code, target)) return
  if (target.focused) pressTextKey(code, target, target.focused)
  else pressArrow(code, target)
}

function pressPowerKey(code: number, state: PhoneState): boolean {
  switch (code) {
    case KEY.power:
      if (state.screenOn) lockPhone(state)
      state.screenOn = !state.screenOn
      return true
    case KEY.sleep:
      state.screenOn = false
      lockPhone(state)
      return true
    case KEY.wakeup:
      state.screenOn = true
      return true
    case KEY.menu:
      dismissLock(state)
      return true
    default:
      return false // a number from outside, not a union of ours
  }
}

function pressLockKey(code: number, state: PhoneState): void {
  if (code === KEY.enter) enterAtLock(state)
  else if (code === KEY.del) deleteAtLock(state)
  else typeAtLock(state, characterOf(code) ?? '')
}

function pressSystemKey(code: number, { state, nav }: KeyTarget): boolean {
  const changeVolume = (by: number) => {
    const { settings } = state
    settings.mediaVolume = Math.min(1, Math.max(0, settings.mediaVolume + by))
  }
  switch (code) {
    case KEY.home:
      nav.onHome()
      return true
    case KEY.back:
    case KEY.escape:
      nav.onBack()
      return true
    case KEY.notification:
      nav.onNotifications()
      return true
    case KEY.recents:
      nav.onRecents()
      return true
    case KEY.volumeUp:
      changeVolume(VOLUME_STEP)
      return true
    case KEY.volumeDown:
      changeVolume(-VOLUME_STEP)
      return true
    default:
      return false
  }
}

function pressTextKey(code: number, target: KeyTarget, focused: FocusedField): void {
  const { top, state, selection, withCtrl } = target
  const wasAllSelected = selection.isAll
  selection.isAll = withCtrl && code === KEY.letterA
  if (withCtrl) pressChord(code, target, { focused, wasAllSelected })
  else if (code === KEY.enter) pressEnter(focused)
  else if (code === KEY.tab && top) focusNext(top.screen, focused)
  else if (code === KEY.del) deleteText(focused, wasAllSelected)
  else {
    const typed = code === KEY.paste ? state.clipboard : characterOf(code)
    if (!typed) return
    if (wasAllSelected) deleteText(focused, true)
    replaceText(focused, textOf(focused) + typed)
  }
}

/** Select all, copy, cut and paste, as a keyboard with a Ctrl key has them. */
function pressChord(
  code: number,
  { state, selection }: KeyTarget,
  { focused, wasAllSelected }: { readonly focused: FocusedField; readonly wasAllSelected: boolean },
): void {
  if (code === KEY.letterC || code === KEY.letterX) {
    if (wasAllSelected) state.clipboard = textOf(focused)
    if (wasAllSelected && code === KEY.letterX) replaceText(focused, '')
    selection.isAll = wasAllSelected && code === KEY.letterC
  }
  if (code === KEY.letterV)
    replaceText(focused, (wasAllSelected ? '' : textOf(focused)) + state.clipboard)
}

function deleteText(focused: FocusedField, isAll: boolean): void {
  if (isAll) replaceText(focused, '')
  else deleteLast(focused)
}

function characterOf(code: number): string | null {
  if (code >= KEY.digit0 && code <= KEY.digit9) return String(code - KEY.digit0)
  if (code >= KEY.letterA && code <= KEY.letterZ)
    return String.fromCharCode('a'.charCodeAt(0) + code - KEY.letterA)
  if (code === KEY.space) return ' '
  if (code === KEY.comma) return ','
  return code === KEY.period ? '.' : null
}

/** Without a field, up and down move the page. */
function pressArrow(code: number, { top }: KeyTarget): void {
  if (!top || (code !== KEY.up && code !== KEY.down)) return
  const by = code === KEY.down ? ARROW_STEP : -ARROW_STEP
  top.entry.scroll.main = Math.max(0, (top.entry.scroll.main ?? 0) + by)
}
