/** The devices of the configuration by kind. Pure. */

import type { Config, DeviceConfig } from '../config.js'

export type EmulatedConfig = Extract<DeviceConfig, { kind: 'emulated' }>
export type UsbConfig = Extract<DeviceConfig, { kind: 'usb' }>

export type RemoteConfig = Extract<DeviceConfig, { kind: 'appium' }>

export function emulatedIn({ devices }: Config): readonly EmulatedConfig[] {
  return devices.filter((device) => device.kind === 'emulated')
}

export function usbIn({ devices }: Config): readonly UsbConfig[] {
  return devices.filter((device) => device.kind === 'usb')
}

export function remoteIn({ devices }: Config): readonly RemoteConfig[] {
  return devices.filter((device) => device.kind === 'appium')
}
