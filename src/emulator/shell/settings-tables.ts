/**
 * `settings get|put`: three tables of strings. The entries that the phone's own Settings app shows
 * are read from and written to the phone's state; the rest is kept here.
 */

import type { Rotation } from '../../geometry.js'
import type { SystemSettings } from '../apps/app.js'
import { localeTag } from '../content/language.js'
import type { EmulatedPhone } from '../emulated-phone.js'

export const LATIN_IME =
  'com.google.android.inputmethod.latin/com.android.inputmethod.latin.LatinIME'

/** How one entry of Android's tables follows from the phone's settings, and back. */
interface LiveEntry {
  read(settings: SystemSettings): string
  write(value: string): Partial<SystemSettings>
}

type SwitchName = {
  [Name in keyof SystemSettings]: SystemSettings[Name] extends boolean ? Name : never
}[keyof SystemSettings]

const MAX_BRIGHTNESS = 255

const LIVE: Readonly<Record<string, LiveEntry>> = {
  'system/screen_brightness': {
    read: ({ brightness }) => String(Math.round(brightness * MAX_BRIGHTNESS)),
    write: (value) => ({ brightness: clamp(Number(value) / MAX_BRIGHTNESS, 0, 1) }),
  },
  'system/font_scale': {
    read: ({ fontScale }) => String(fontScale),
    write: (value) => ({ fontScale: clamp(Number(value), 0.85, 1.3) }),
  },
  'system/system_locales': {
    read: ({ language }) => localeTag(language),
    write: (value) => ({ language: value.startsWith('zh') ? 'zh' : 'en' }),
  },
  'system/screen_brightness_mode': liveSwitch('adaptiveBrightness'),
  'system/accelerometer_rotation': liveSwitch('autoRotate'),
  'global/wifi_on': liveSwitch('wifi'),
  'global/bluetooth_on': liveSwitch('bluetooth'),
  'global/airplane_mode_on': liveSwitch('airplaneMode'),
  'global/mobile_data': liveSwitch('mobileData'),
  'global/low_power': liveSwitch('batterySaver'),
  'global/zen_mode': liveSwitch('doNotDisturb'),
  'secure/location_mode': liveSwitch('location', '3'),
  'secure/night_display_activated': liveSwitch('nightLight'),
  'secure/ui_night_mode': liveSwitch('darkTheme', '2', '1'),
}

/** Quarter turns; counts while the phone does not turn by itself. */
const USER_ROTATION = 'system/user_rotation'

export class SettingsTables {
  readonly #phone: EmulatedPhone
  readonly #kept = new Map<string, string>([
    ['system/screen_off_timeout', '60000'],
    ['secure/default_input_method', LATIN_IME],
    ['secure/android_id', 'f00dbabe12345678'],
    ['global/window_animation_scale', '1.0'],
    ['global/transition_animation_scale', '1.0'],
    ['global/animator_duration_scale', '1.0'],
  ])

  constructor(phone: EmulatedPhone) {
    this.#phone = phone
  }

  get(table: string, name: string): string | null {
    const live = LIVE[`${table}/${name}`]
    if (live !== undefined) return live.read(this.#phone.state.settings)
    return this.#kept.get(`${table}/${name}`) ?? null
  }

  put(table: string, name: string, value: string): void {
    const live = LIVE[`${table}/${name}`]
    if (live !== undefined) {
      changeSettings(this.#phone, live.write(value))
      return
    }
    this.#kept.set(`${table}/${name}`, value)
    if (`${table}/${name}` === USER_ROTATION) turn(this.#phone, Number(value))
  }

  delete(table: string, name: string): boolean {
    return this.#kept.delete(`${table}/${name}`)
  }

  list(table: string): [name: string, value: string][] {
    const names = [...this.#kept.keys(), ...Object.keys(LIVE)]
    return names
      .filter((name) => name.startsWith(`${table}/`))
      .map((name) => name.slice(table.length + 1))
      .sort()
      .map((name): [string, string] => [name, this.get(table, name) ?? 'null'])
  }
}

function turn(phone: EmulatedPhone, quarters: number): void {
  const rotation = ROTATIONS[quarters]
  if (rotation === undefined || phone.state.settings.autoRotate) return
  phone.replaceState({ ...phone.state, display: { ...phone.state.display, rotation } })
}

const ROTATIONS: readonly Rotation[] = [0, 90, 180, 270]

export function changeSettings(phone: EmulatedPhone, change: Partial<SystemSettings>): void {
  phone.replaceState({ ...phone.state, settings: { ...phone.state.settings, ...change } })
}

function liveSwitch(name: SwitchName, on = '1', off = '0'): LiveEntry {
  return {
    read: (settings) => (settings[name] ? on : off),
    write: (value) => ({ [name]: value !== off && value !== '0' }),
  }
}

function clamp(value: number, low: number, high: number): number {
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low
}
