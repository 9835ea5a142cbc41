/** Emulators of the Android SDK: adb lists them as `emulator-5554`, their owner knows them by the name of the AVD. */

import type { Adb } from './adb.js'
import type { ConnectedPhone } from './adb-parser.js'

export interface AvdNames {
  /** The names of those emulators among the phones that tell one, by udid. */
  of(phones: readonly ConnectedPhone[], signal: AbortSignal): Promise<ReadonlyMap<string, string>>
}

/** Asks each emulator once for as long as it is listed. */
export function createAvdNames(adb: Pick<Adb, 'shell'>): AvdNames {
  let known: ReadonlyMap<string, string> = new Map()
  return {
    of: async (phones, signal) => {
      const emulators = phones.filter(isRunningEmulator).map(({ udid }) => udid)
      const named = await Promise.all(
        emulators.map(async (udid) => [udid, known.get(udid) ?? (await ask(adb, udid, signal))]),
      )
      known = new Map(named.filter((each): each is [string, string] => each[1] !== ''))
      return known
    },
  }
}

function isRunningEmulator({ udid, state }: ConnectedPhone): boolean {
  return /^emulator-\d+$/.test(udid) && state === 'device'
}

/** Other phones wait for this answer, so an emulator that hangs goes without its name. */
const ANSWER_LIMIT_MS = 1_000
/** Since Android 11, and before. */
const PROPERTIES = ['ro.boot.qemu.avd_name', 'ro.kernel.qemu.avd_name']

/** @returns '' when it tells none */
async function ask(adb: Pick<Adb, 'shell'>, udid: string, signal: AbortSignal): Promise<string> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_LIMIT_MS)])
  const answers = await Promise.all(
    PROPERTIES.map((property) =>
      adb.shell(udid, ['getprop', property], limit).catch(() => {
        signal.throwIfAborted()
        return ''
      }),
    ),
  )
  return answers.map((answer) => answer.trim()).find((answer) => answer !== '') ?? ''
}
