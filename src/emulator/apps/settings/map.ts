/** Which pages Settings has, what stands above each, and where every switch is. Draws nothing. */

import type { SystemSettings } from '../app.js'
import type { SettingsState, SettingsSwitch } from './state.js'

/** Pages with a title of their own and the page that leads to them. */
export const SETTINGS_PAGES = {
  network: { title: 'Network & internet', parent: 'root' },
  internet: { title: 'Internet', parent: 'network' },
  hotspot: { title: 'Hotspot & tethering', parent: 'network' },
  data_saver: { title: 'Data Saver', parent: 'network' },
  connected: { title: 'Connected devices', parent: 'root' },
  bluetooth: { title: 'Bluetooth', parent: 'connected' },
  apps: { title: 'Apps', parent: 'root' },
  notifications: { title: 'Notifications', parent: 'root' },
  battery: { title: 'Battery', parent: 'root' },
  battery_saver: { title: 'Battery Saver', parent: 'battery' },
  storage: { title: 'Storage', parent: 'root' },
  sound: { title: 'Sound & vibration', parent: 'root' },
  dnd: { title: 'Do Not Disturb', parent: 'sound' },
  display: { title: 'Display', parent: 'root' },
  night_light: { title: 'Night Light', parent: 'display' },
  font_size: { title: 'Font size', parent: 'display' },
  wallpaper: { title: 'Wallpaper', parent: 'root' },
  security: { title: 'Security', parent: 'root' },
  location: { title: 'Location', parent: 'root' },
  system: { title: 'System', parent: 'root' },
  date_time: { title: 'Date & time', parent: 'system' },
  about: { title: 'About phone', parent: 'root' },
} as const satisfies Record<string, { title: string; parent: string }>

export type SettingsPage = keyof typeof SETTINGS_PAGES

export function isSettingsPage(name: string): name is SettingsPage {
  return Object.hasOwn(SETTINGS_PAGES, name)
}

/** Id of the row that leads to a page. */
export function rowIdOf(page: SettingsPage): string {
  return `open_${page}`
}

/** The pages that the root lists, top to bottom. */
export const ROOT_PAGES = pagesUnder('root')

/** The pages from the root's child down to this one. */
export function pathTo(page: SettingsPage): SettingsPage[] {
  const { parent } = SETTINGS_PAGES[page]
  return parent === 'root' ? [page] : [...pathTo(parent), page]
}

type SystemSwitch = {
  [K in keyof SystemSettings]: SystemSettings[K] extends boolean ? K : never
}[keyof SystemSettings]

export interface SwitchSpec {
  readonly key: SystemSwitch | SettingsSwitch
  readonly page: SettingsPage
  /** What the row says. */
  readonly title: string
  /** What a person calls it. */
  readonly name: string
  readonly subtitle?: string
}

export const SWITCHES: readonly SwitchSpec[] = [
  { key: 'wifi', page: 'internet', title: 'Wi-Fi', name: 'Wi-Fi' },
  { key: 'mobileData', page: 'internet', title: 'Mobile data', name: 'mobile data' },
  { key: 'airplaneMode', page: 'network', title: 'Airplane mode', name: 'airplane mode' },
  { key: 'hotspot', page: 'hotspot', title: 'Wi-Fi hotspot', name: 'the Wi-Fi hotspot' },
  { key: 'dataSaver', page: 'data_saver', title: 'Use Data Saver', name: 'Data Saver' },
  { key: 'bluetooth', page: 'bluetooth', title: 'Use Bluetooth', name: 'Bluetooth' },
  { key: 'nfc', page: 'connected', title: 'NFC', name: 'NFC', subtitle: 'Contactless payments' },
  { key: 'nearbyShare', page: 'connected', title: 'Nearby Share', name: 'Nearby Share' },
  {
    key: 'notificationHistory',
    page: 'notifications',
    title: 'Notification history',
    name: 'the notification history',
  },
  {
    key: 'notificationDots',
    page: 'notifications',
    title: 'Notification dots',
    name: 'notification dots',
    subtitle: 'On the icons of apps',
  },
  {
    key: 'lockScreenNotifications',
    page: 'notifications',
    title: 'Notifications on lock screen',
    name: 'notifications on the lock screen',
  },
  {
    key: 'batterySaver',
    page: 'battery_saver',
    title: 'Use Battery Saver',
    name: 'Battery Saver',
  },
  { key: 'adaptiveBattery', page: 'battery', title: 'Adaptive Battery', name: 'Adaptive Battery' },
  {
    key: 'batteryPercentage',
    page: 'battery',
    title: 'Battery percentage',
    name: 'the battery percentage',
    subtitle: 'Show it in the status bar',
  },
  { key: 'doNotDisturb', page: 'dnd', title: 'Use Do Not Disturb', name: 'Do Not Disturb' },
  {
    key: 'vibrateForCalls',
    page: 'sound',
    title: 'Vibrate for calls',
    name: 'vibration for calls',
  },
  { key: 'dialPadTones', page: 'sound', title: 'Dial pad tones', name: 'dial pad tones' },
  {
    key: 'screenLockSound',
    page: 'sound',
    title: 'Screen locking sound',
    name: 'the screen locking sound',
  },
  { key: 'touchSounds', page: 'sound', title: 'Touch sounds', name: 'touch sounds' },
  { key: 'darkTheme', page: 'display', title: 'Dark theme', name: 'the dark theme' },
  {
    key: 'adaptiveBrightness',
    page: 'display',
    title: 'Adaptive brightness',
    name: 'adaptive brightness',
  },
  { key: 'autoRotate', page: 'display', title: 'Auto-rotate screen', name: 'auto-rotate' },
  { key: 'nightLight', page: 'night_light', title: 'Use Night Light', name: 'Night Light' },
  { key: 'showPasswords', page: 'security', title: 'Show passwords', name: 'Show passwords' },
  { key: 'findMyDevice', page: 'security', title: 'Find My Device', name: 'Find My Device' },
  { key: 'location', page: 'location', title: 'Use location', name: 'location' },
  { key: 'wifiScanning', page: 'location', title: 'Wi-Fi scanning', name: 'Wi-Fi scanning' },
  {
    key: 'automaticTime',
    page: 'date_time',
    title: 'Set time automatically',
    name: 'automatic time',
  },
  {
    key: 'automaticTimeZone',
    page: 'date_time',
    title: 'Set time zone automatically',
    name: 'the automatic time zone',
  },
]

export function switchIdOf(spec: SwitchSpec): string {
  return `switch_${spec.key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`
}

/** The two places where switches are kept. */
export interface SwitchBoard {
  readonly settings: SystemSettings
  readonly state: SettingsState
}

export function isSwitchOn({ key }: SwitchSpec, { settings, state }: SwitchBoard): boolean {
  return isSystemSwitch(key, settings) ? settings[key] : state.switches[key]
}

export function setSwitch(spec: SwitchSpec, { settings, state }: SwitchBoard, on: boolean): void {
  const { key } = spec
  if (isSystemSwitch(key, settings)) settings[key] = on
  else state.switches[key] = on
}

export const SCREEN_TIMEOUTS = [
  '15 seconds',
  '30 seconds',
  '1 minute',
  '2 minutes',
  '5 minutes',
  '10 minutes',
  '30 minutes',
] as const

export const FONT_SIZES = [
  { name: 'Small', scale: 0.85 },
  { name: 'Default', scale: 1 },
  { name: 'Large', scale: 1.15 },
  { name: 'Largest', scale: 1.3 },
] as const

/** The named size nearest to a scale. */
export function fontSizeName(scale: number): string {
  const distance = (size: (typeof FONT_SIZES)[number]) => Math.abs(size.scale - scale)
  const nearest = FONT_SIZES.toSorted((a, b) => distance(a) - distance(b))[0]
  return nearest?.name ?? 'Default'
}

function pagesUnder(parent: string): SettingsPage[] {
  return Object.keys(SETTINGS_PAGES)
    .filter(isSettingsPage)
    .filter((page) => SETTINGS_PAGES[page].parent === parent)
}

function isSystemSwitch(
  key: SystemSwitch | SettingsSwitch,
  settings: SystemSettings,
): key is SystemSwitch {
  return key in settings
}
