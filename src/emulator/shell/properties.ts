/** What `getprop` and adb's banner say about the phone. */

import type { EmulatedPhone } from '../emulated-phone.js'

export const SDK_LEVEL = 34
export const ANDROID_RELEASE = '14'
export const MODEL = 'Pixel 8'
export const MANUFACTURER = 'Google'

export function createProperties({ display }: EmulatedPhone): Map<string, string> {
  return new Map([
    ['init.svc.bootanim', 'stopped'],
    ['persist.sys.locale', 'en-US'],
    ['persist.sys.timezone', 'UTC'],
    ['ro.boot.serialno', 'PHONEWRIGHT'],
    ['ro.build.characteristics', 'nosdcard'],
    ['ro.build.fingerprint', 'google/shiba/shiba:14/UQ1A.240205.004/11269751:user/release-keys'],
    ['ro.build.type', 'user'],
    ['ro.build.version.release', ANDROID_RELEASE],
    ['ro.build.version.sdk', String(SDK_LEVEL)],
    ['ro.debuggable', '0'],
    ['ro.hardware', 'shiba'],
    ['ro.product.brand', 'google'],
    ['ro.product.cpu.abi', 'arm64-v8a'],
    ['ro.product.cpu.abilist', 'arm64-v8a,armeabi-v7a,armeabi'],
    ['ro.product.device', 'shiba'],
    ['ro.product.manufacturer', MANUFACTURER],
    ['ro.product.model', MODEL],
    ['ro.product.name', 'shiba'],
    ['ro.secure', '1'],
    ['ro.serialno', 'PHONEWRIGHT'],
    ['ro.sf.lcd_density', String(display.density)],
    ['sys.boot_completed', '1'],
  ])
}
