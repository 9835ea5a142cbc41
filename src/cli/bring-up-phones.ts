/** Which phones a command wants, and those phones ready for it. */

import { requirePhone } from '../device/find-phones.js'
import { BridgeError, messageOf } from '../errors.js'
import {
  type BringUp,
  bringUpEmulated,
  type EmulatedConfig,
  type ReadyPhone,
} from './emulated-phones.js'
import { openLine, type PhoneLine } from './phone-line.js'
import type { Settings } from './settings.js'
import { together } from './together.js'
import { bringUpUsb, findUsb, type UsbConfig } from './usb-phones.js'

export type PhoneWish =
  /** Every phone that can be used; those that cannot are told, not fatal. */
  | { readonly kind: 'all'; readonly withEmulated: boolean }
  /** The phone of this name or udid. */
  | { readonly kind: 'named'; readonly device: string }
  /** A USB phone when there is one, else the emulated one. */
  | { readonly kind: 'any' }
  | { readonly kind: 'emulated' }

export interface BringUpPhones extends BringUp {
  /** Called for each phone that is there, but cannot be used. */
  readonly onProblem: (problem: BridgeError) => void
}

/** Always picks the emulated phone, whatever its name. */
const EMULATED = 'emulated'

/** At least one. @throws BridgeError DEVICE_NOT_FOUND and whatever keeps a phone from starting */
export async function bringUpPhones(
  wish: PhoneWish,
  around: BringUpPhones,
  signal: AbortSignal,
): Promise<readonly ReadyPhone[]> {
  const { emulated, usb } = devicesOf(around.settings)
  switch (wish.kind) {
    case 'emulated':
      return bringUpEmulated([theEmulated(emulated)], around, signal)
    case 'named': {
      const config = emulatedNamed(wish.device, emulated)
      if (config !== undefined) return bringUpEmulated([config], around, signal)
      return [await bringUpNamed(wish.device, { usb, around }, signal)]
    }
    case 'any': {
      const phone = await bringUpAnyUsb({ usb, around }, signal)
      return phone === null ? bringUpEmulated([theEmulated(emulated)], around, signal) : [phone]
    }
    case 'all': {
      const [ours, theirs] = await together(
        [
          (stop) => bringUpEmulated(wish.withEmulated ? emulated : [], around, stop),
          (stop) => bringUpAllUsb({ usb, around }, stop),
        ],
        signal,
      )
      const phones = [...theirs, ...ours]
      if (phones.length === 0) throw noPhone()
      return phones
    }
  }
}

function devicesOf({ config }: Settings) {
  return {
    emulated: config.devices.filter((device): device is EmulatedConfig => device.kind === EMULATED),
    usb: config.devices.filter((device): device is UsbConfig => device.kind === 'usb'),
  }
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
  const line = await openLine('shared', around, signal)
  // a phone may be named on the command line that the configuration does not know
  const found = await findUsb(line.adb, signal, [...usb, { kind: 'usb' }])
  const udid = found.find(({ name }) => name === device)?.udid ?? device
  return bringUpUsb(requirePhone(found, udid), { line, around }, signal)
}

async function bringUpAnyUsb(
  { usb, around }: UsbRequest,
  signal: AbortSignal,
): Promise<ReadyPhone | null> {
  if (usb.length === 0) return null
  const line = await openLine('shared', around, signal)
  const found = await findUsb(line.adb, signal, usb)
  const usable = found.find(({ problem }) => problem === null)
  return usable === undefined ? null : bringUpUsb(usable, { line, around }, signal)
}

async function bringUpAllUsb(
  { usb, around }: UsbRequest,
  signal: AbortSignal,
): Promise<readonly ReadyPhone[]> {
  if (usb.length === 0) return []
  const line = await openLine('shared', around, signal)
  const ready: ReadyPhone[] = []
  for (const phone of await findUsb(line.adb, signal, usb)) {
    if (phone.problem === null) ready.push(...(await tryUsb(phone, { line, around }, signal)))
    else around.onProblem(phone.problem)
  }
  return ready
}

/** One phone that will not start a session must not keep the others away. */
async function tryUsb(
  phone: Parameters<typeof bringUpUsb>[0],
  where: { readonly line: PhoneLine; readonly around: BringUpPhones },
  signal: AbortSignal,
): Promise<readonly ReadyPhone[]> {
  try {
    return [await bringUpUsb(phone, where, signal)]
  } catch (thrown) {
    signal.throwIfAborted()
    where.around.onProblem(thrown instanceof BridgeError ? thrown : unforeseen(thrown))
    return []
  }
}

function unforeseen(cause: unknown): BridgeError {
  return new BridgeError('SESSION_FAILED', messageOf(cause), {
    hint: 'Run "phonewright doctor".',
    cause,
  })
}

function noPhone(): BridgeError {
  return new BridgeError('DEVICE_NOT_FOUND', 'No phone can be used: none is connected.', {
    hint: 'Plug a phone in and turn on USB debugging, or add { "kind": "emulated" } to "devices" in devices.config.json.',
  })
}
