/** What `getprop` and adb's banner say about the phone. */

import { localeTag } from '../content/language.js'
import type { EmulatedPhone } from '../emulated-phone.js'
import { type Identity, MANUFACTURER } from '../identity.js'

/** What changes with the phone's settings. */
export function liveProperties({ state }: EmulatedPhone): Map<string, string> {
  const { language } = state.settings
  return new Map([
    ['persist.sys.locale', localeTag(language)],
    ['ro.product.locale', localeTag(language).replace('-Hans', '')],
  ])
}

export function createProperties(
  { display }: EmulatedPhone,
  { release, sdk, model, device, build }: Identity,
): Map<string, string> {
  const brand = MANUFACTURER.toLowerCase()
  return new Map([
    ['init.svc.bootanim', 'stopped'],
    ['persist.sys.timezone', 'UTC'],
    ['ro.boot.serialno', 'PHONEWRIGHT'],
    ['ro.build.characteristics', 'nosdcard'],
    ['ro.build.fingerprint', `${brand}/${device}/${device}:${release}/${build}:user/release-keys`],
    ['ro.build.type', 'user'],
    ['ro.build.version.release', release],
    ['ro.build.version.sdk', String(sdk)],
    ['ro.debuggable', '0'],
    ['ro.hardware', device],
    ['ro.product.brand', brand],
    ['ro.product.cpu.abi', 'arm64-v8a'],
    ['ro.product.cpu.abilist', 'arm64-v8a,armeabi-v7a,armeabi'],
    ['ro.product.device', device],
    ['ro.product.manufacturer', MANUFACTURER],
    ['ro.product.model', model],
    ['ro.product.name', device],
    ['ro.secure', '1'],
    ['ro.serialno', 'PHONEWRIGHT'],
    ['ro.sf.lcd_density', String(display.density)],
    ['sys.boot_completed', '1'],
  ])
}
