/** Which phones a command wants, and those phones ready for it. */

import { type FoundPhone, requirePhone } from '../device/find-phones.js'
import type { Phone } from '../device/phone.js'
import { fixedRoster, joinRosters, type PhoneRoster } from '../device/phone-roster.js'
import { BridgeError } from '../errors.js'
import {
  type EmulatedConfig,
  emulatedIn,
  remoteIn,
  type UsbConfig,
  usbIn,
} from './configured-devices.js'
import { type BringUp, bringUpEmulated, type ReadyPhone } from './emulated-phones.js'
import { openLine } from './phone-line.js'
import { bringUpRemote, watchRemote } from './remote-phones.js'
import { createTeardown } from './teardown.js'
import { together } from './together.js'
import { bringUpUsb, findUsb, watchUsb } from './usb-phones.js'

export type PhoneWish =
  /** Every phone that can be used; those that cannot are told, not fatal. */
  | { readonly kind: 'all'; readonly withEmulated: boolean }
  /** The phone of this name or udid. */
  | { readonly kind: 'named'; readonly device: string }
  /** A USB phone when there is one, else one behind another Appium, else the emulated one. */
  | { readonly kind: 'any' }
  | { readonly kind: 'emulated' }

export interface BringUpPhones extends BringUp {
  /** Called for each phone that is there, but cannot be used. */
  readonly onProblem: (problem: BridgeError) => void
}

/** Always picks the emulated phone, whatever its name. */
const EMULATED = 'emulated'

export interface BroughtUp {
  /** At least one, but for the wish `all`: there, phones may come later. */
  readonly ready: readonly ReadyPhone[]
  readonly roster: PhoneRoster
}

/** @throws BridgeError DEVICE_NOT_FOUND and whatever keeps a phone from starting */
export async function bringUpPhones(
  wish: PhoneWish,
  around: BringUpPhones,
  signal: AbortSignal,
): Promise<BroughtUp> {
  const emulated = emulatedIn(around.settings.config)
  const usb = usbIn(around.settings.config)
  const remote = remoteIn(around.settings.config)
  switch (wish.kind) {
    case 'emulated':
      return fixed(await bringUpEmulated([theEmulated(emulated)], around, signal))
    case 'named': {
      const config = emulatedNamed(wish.device, emulated)
      if (config !== undefined) return fixed(await bringUpEmulated([config], around, signal))
      const far = remote.find(({ name }) => name === wish.device)
      if (far !== undefined) return fixed([real(await bringUpRemote(far, around, signal))])
      return fixed([await bringUpNamed(wish.device, { usb, around }, signal)])
    }
    case 'any': {
      const phone = await bringUpAnyUsb({ usb, around }, signal)
      if (phone !== null) return fixed([phone])
      const [far] = remote
      if (far !== undefined) return fixed([real(await bringUpRemote(far, around, signal))])
      return fixed(await bringUpEmulated([theEmulated(emulated)], around, signal))
    }
    case 'all': {
      const [ours, theirs, far] = await together(
        [
          (stop) => bringUpEmulated(wish.withEmulated ? emulated : [], around, stop),
          (stop) => watchAllUsb({ usb, around }, stop),
          (stop) => tellingProblems(watchRemote(remote, around, stop), around),
        ],
        signal,
      )
      const { ready, roster } = fixed(ours)
      if (ready.length === 0 && usb.length + remote.length === 0) throw noPhone()
      return { ready, roster: joinRosters([theirs, far, roster]) }
    }
  }
}

function fixed(ready: readonly ReadyPhone[]): BroughtUp {
  return { ready, roster: joinRosters(ready.map(({ roster }) => roster)) }
}

function emulatedNamed(device: string, emulated: readonly EmulatedConfig[]) {
  return (
    emulated.find(({ name }) => name === device) ?? (device === EMULATED ? emulated[0] : undefined)
  )
}

function theEmulated([first]: readonly EmulatedConfig[]): EmulatedConfig {
  if (first !== undefined) return first
  throw new BridgeError('DEVICE_NOT_FOUND', 'The configuration has no emulated phone.', {
    hint: 'Add { "kind": "emulated" } to "devices" in devices.config.json.',
  })
}

interface UsbRequest {
  readonly usb: readonly UsbConfig[]
  readonly around: BringUpPhones
}

async function bringUpNamed(
  device: string,
  { usb, around }: UsbRequest,
  signal: AbortSignal,
): Promise<ReadyPhone> {
  // a phone may be named on the command line that the configuration does not know
  const entries = [...usb, { kind: 'usb' as const }]
  const { line, found } = await lookAtUsb({ usb: entries, around }, signal)
  const udid = found.find(({ name }) => name === device)?.udid ?? device
  return real(await bringUpUsb(requirePhone(found, udid), { line, around }, signal))
}

async function bringUpAnyUsb(
  { usb, around }: UsbRequest,
  signal: AbortSignal,
): Promise<ReadyPhone | null> {
  if (usb.length === 0) return null
  const { line, found } = await lookAtUsb({ usb, around }, signal)
  const usable = found.find(isUsable)
  return usable === undefined ? null : real(await bringUpUsb(usable, { line, around }, signal))
}

async function watchAllUsb({ usb, around }: UsbRequest, signal: AbortSignal): Promise<PhoneRoster> {
  if (usb.length === 0) return fixedRoster([])
  const line = await openLine('shared', around, signal)
  return tellingProblems(watchUsb(usb, { line, around }, signal), around)
}

/** Tells what keeps phones away at the start; what happens later is on the dashboard. */
async function tellingProblems(
  bringing: Promise<PhoneRoster>,
  { onProblem }: BringUpPhones,
): Promise<PhoneRoster> {
  const roster = await bringing
  for (const entry of roster.entries()) if (entry.state === 'away') onProblem(entry.problem)
  return roster
}

function real(phone: Phone): ReadyPhone {
  return { phone, roster: fixedRoster([phone]), control: null }
}

function isUsable({ problem }: FoundPhone): boolean {
  return problem === null
}

/** An adb server that was started only to look is ended at once when there is nothing to use. */
async function lookAtUsb({ usb, around }: UsbRequest, signal: AbortSignal) {
  const own = createTeardown(around.settings.log)
  around.teardown.add('USB phones', () => own.run())
  const line = await openLine('shared', { settings: around.settings, teardown: own }, signal)
  const found = await findUsb(line.adb, signal, usb)
  if (!found.some(isUsable)) await own.run()
  return { line, found }
}

function noPhone(): BridgeError {
  return new BridgeError('DEVICE_NOT_FOUND', 'No phone can be used: none is connected.', {
    hint: 'Plug a phone in and turn on USB debugging, or add { "kind": "emulated" } to "devices" in devices.config.json.',
  })
}
