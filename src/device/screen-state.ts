/** What `dumpsys` says about the screen: how large and how turned, on or off, locked, forbidden. Pure. */

import type { Rotation, Size } from '../geometry.js'

/** The display that apps are on, as it is held now. */
export interface ShownDisplay {
  readonly id: number
  /** In pixels as touches count them. */
  readonly size: Size
  readonly rotation: Rotation
}

export interface ScreenState {
  readonly isOn: boolean
  readonly isLocked: boolean
  /** A window that is shown forbids pictures (FLAG_SECURE). */
  readonly isSecure: boolean
  /** The window in front, such as `com.bank/.Main`; null when Android names none. */
  readonly front: string | null
}

/** Reads `dumpsys display`; null when it names no display in use. */
export function readDisplay(dump: string): ShownDisplay | null {
  const viewports = [...dump.matchAll(VIEWPORT)].map(([, fields = '']) => fields)
  const [first] = viewports
    .filter((fields) => !/isActive=false|valid=false/.test(fields))
    .flatMap(readViewport)
  return first ?? null
}

const VIEWPORT = /DisplayViewport\{([^}]*)\}/g

/** The frame is that of the turned display; a changed size (`wm size`) is in it already. */
function readViewport(fields: string): ShownDisplay[] {
  const id = /displayId=(\d+)/.exec(fields)?.[1]
  const quarter = /orientation=(\d)/.exec(fields)?.[1]
  const frame = /logicalFrame=Rect\((\d+), (\d+) - (\d+), (\d+)\)/.exec(fields)
  const [left = 0, top = 0, right = 0, bottom = 0] = (frame ?? []).slice(1).map(Number)
  const rotation = ROTATIONS[Number(quarter)]
  const size = { width: right - left, height: bottom - top }
  if (id === undefined || rotation === undefined || size.width <= 0 || size.height <= 0) return []
  return [{ id: Number(id), size, rotation }]
}

const ROTATIONS: readonly Rotation[] = [0, 90, 180, 270]

/** Reads `dumpsys power` and `dumpsys window`. */
export function readScreenState(dumps: {
  readonly power: string
  readonly window: string
}): ScreenState {
  const wakefulness = /mWakefulness=(\w+)/.exec(dumps.power)?.[1] ?? 'Awake'
  const focused = /mCurrentFocus=Window\{(\w+) \S+ ([^}]+)\}/.exec(dumps.window)
  return {
    isOn: wakefulness === 'Awake' && !/screenState=SCREEN_STATE_OFF/.test(dumps.window),
    isLocked: LOCKED.some((sign) => sign.test(dumps.window)),
    isSecure: readSecretWindow(dumps.window) !== null,
    front: focused?.[2] ?? null,
  }
}

/** Reads `dumpsys window`: the name of a window that is shown and forbids pictures, such as `com.bank/.Main`; null: there is none. */
export function readSecretWindow(dump: string): string | null {
  const window = windowsIn(dump).find((each) => isShown(each) && isSecure(each))
  if (window === undefined) return null
  return /^Window\{\w+ \S+ ([^}]+)\}/.exec(window)?.[1] ?? 'a window'
}

/** Each Android version says it in words of its own. */
const LOCKED: readonly RegExp[] = [
  /m(Showing|Dreaming)Lockscreen=true/,
  /KeyguardStateMonitor\s+mIsShowing=true/,
  /KeyguardServiceDelegate\s+showing=true/,
]

/** One block for each window. */
function windowsIn(dump: string): readonly string[] {
  return dump.split(/^ *Window #\d+ /m).slice(1)
}

/** Windows of apps in the background are kept, but not visible (0x4, 0x8). */
function isShown(window: string): boolean {
  return /mViewVisibility=0x0\b/.test(window)
}

/** Flags are words since Android 9, a number before; `pfl` and the like are other flags. */
function isSecure(window: string): boolean {
  const flags = /(?:^|\s)fl=(#?)([^\n}]*)/.exec(window)
  const [, hash, text = ''] = flags ?? []
  if (hash === '#') return (Number.parseInt(text, 16) & FLAG_SECURE) !== 0
  return text.split(/\s+/).includes('SECURE')
}

const FLAG_SECURE = 0x2000
