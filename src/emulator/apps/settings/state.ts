/** What the Settings app keeps beside the system's own settings: about the phone, networks, small switches. */

import type { Random } from '../../../random.js'
import { compose } from '../../content/composing.js'
import type { Seeding } from '../../content/seeding.js'
import { bluetoothNames, networkNames, phoneNames } from '../../content/words/names.js'
import type { AppStates } from '../app-states.js'

export const SETTINGS_PACKAGE = 'com.android.settings'

/** Switches that nothing but the Settings app reads. */
export type SettingsSwitch =
  | 'notificationHistory'
  | 'notificationDots'
  | 'lockScreenNotifications'
  | 'batteryPercentage'
  | 'dialPadTones'
  | 'screenLockSound'
  | 'showPasswords'
  | 'findMyDevice'
  | 'automaticTime'
  | 'automaticTimeZone'
  | 'wifiScanning'
  | 'nearbyShare'

export interface WifiNetwork {
  name: string
  /** Known networks connect at a tap, others ask for a password. */
  saved: boolean
}

export interface SettingsState {
  deviceName: string
  model: string
  buildNumber: string
  serialNumber: string
  ipAddress: string
  /** Networks in reach besides the one in use. */
  networks: WifiNetwork[]
  bluetoothDevices: string[]
  switches: Record<SettingsSwitch, boolean>
  /** Packages whose notifications are off. */
  muted: string[]
  /** Packages that were disabled. */
  disabled: string[]
  wallpaper: string
  storageUsedGb: number
}

export const WALLPAPERS = ['Dunes', 'Ocean', 'Forest', 'Night sky', 'Paper', 'Mountains'] as const
export const STORAGE_GB = 128

export function initialSettings(
  random: Random,
  _earlier: Readonly<Partial<AppStates>>,
  seeding: Seeding,
): SettingsState {
  return {
    deviceName: compose(phoneNames, random, seeding),
    model: 'Pixel 7',
    buildNumber: `UQ1A.${random.int(230000, 249999)}.${String(random.int(1, 99)).padStart(3, '0')}`,
    serialNumber: Array.from({ length: 10 }, () => random.pick([...'0123456789ABCDEF'])).join(''),
    ipAddress: `192.168.${random.int(0, 9)}.${random.int(2, 254)}`,
    networks: networks(random, seeding),
    bluetoothDevices: random.sample(bluetoothNames(seeding), random.int(1, 4)),
    switches: {
      notificationHistory: random.chance(0.5),
      notificationDots: random.chance(0.5),
      lockScreenNotifications: random.chance(0.5),
      batteryPercentage: random.chance(0.5),
      dialPadTones: random.chance(0.5),
      screenLockSound: random.chance(0.5),
      showPasswords: random.chance(0.5),
      findMyDevice: random.chance(0.5),
      automaticTime: random.chance(0.5),
      automaticTimeZone: random.chance(0.5),
      wifiScanning: random.chance(0.5),
      nearbyShare: random.chance(0.5),
    },
    muted: [],
    disabled: [],
    wallpaper: random.pick(WALLPAPERS),
    storageUsedGb: random.int(20, 120),
  }
}

function networks(random: Random, seeding: Seeding): WifiNetwork[] {
  const names = Array.from({ length: random.int(3, 5) }, () =>
    compose(networkNames, random, seeding),
  )
  return [...new Set(names)].map((name, index) => ({
    name,
    saved: index === 0 || random.chance(0.5),
  }))
}
