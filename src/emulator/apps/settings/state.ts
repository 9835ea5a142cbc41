/** What the Settings app keeps beside the system's own settings: about the phone, networks, small switches. */

import type { Random } from '../../../random.js'
import { cities, firstNames, things } from '../names.js'

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

export function initialSettings(random: Random): SettingsState {
  return {
    deviceName: `${random.pick(firstNames)} ${random.pick(['Phone', 'Pixel', 'Mobile'])}`,
    model: 'Pixel 7',
    buildNumber: `UQ1A.${random.int(230000, 249999)}.${String(random.int(1, 99)).padStart(3, '0')}`,
    serialNumber: Array.from({ length: 10 }, () => random.pick([...'0123456789ABCDEF'])).join(''),
    ipAddress: `192.168.${random.int(0, 9)}.${random.int(2, 254)}`,
    networks: networks(random),
    bluetoothDevices: random.sample(DEVICES, random.int(1, 4)),
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

const DEVICES = ['Headphones', 'Car', 'Speaker', 'Watch', 'Keyboard', 'Living room TV', 'Earbuds']

function networks(random: Random): WifiNetwork[] {
  const names = [
    `${random.pick(cities)} Guest`,
    `Cafe ${random.pick(firstNames)}`,
    `${capital(random.pick(things))}Net`,
    `Home ${random.int(2, 99)}`,
    `${random.pick(firstNames)} Wi-Fi`,
  ]
  return random
    .sample(names, random.int(3, 5))
    .map((name, index) => ({ name, saved: index === 0 || random.chance(0.5) }))
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
