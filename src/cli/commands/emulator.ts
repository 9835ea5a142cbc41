/** `phonewright emulator`: the emulated phone alone, for any program that speaks adb. */

import { type Language, localeTag } from '../../emulator/content/language.js'
import { type EmulatorProcess, startEmulator } from '../../emulator/emulator-process.js'
import type { AndroidVersion } from '../../emulator/identity.js'
import { BridgeError } from '../../errors.js'
import type { Cli } from '../cli.js'
import { EXIT } from '../exit-codes.js'
import { untilAborted } from '../until-aborted.js'

export interface EmulatorFlags {
  readonly port: number
  readonly controlPort: number
  readonly seed: number
  readonly android: AndroidVersion
  readonly locale: Language
}

export async function emulator(cli: Cli, flags: EmulatorFlags): Promise<number> {
  const { terminal, signal } = cli
  const { port, controlPort, seed, android, locale } = flags
  const phone = await startEmulator({ port, controlPort, seed, android, locale, signal })
  try {
    terminal.print(
      `The emulated phone (Android ${android}, ${localeTag(locale)}, seed ${seed}) listens on 127.0.0.1:${phone.port}.`,
    )
    terminal.print(`  adb connect 127.0.0.1:${phone.port}`)
    terminal.print(`Its state: curl http://127.0.0.1:${phone.controlPort}/state`)
    terminal.print('Ctrl-C ends it.')
    await untilOver(phone, signal)
    return EXIT.finished
  } finally {
    await phone.stop()
  }
}

async function untilOver({ pid, ended }: EmulatorProcess, signal: AbortSignal): Promise<void> {
  const how = await Promise.race([ended, untilAborted(signal)])
  if (how === undefined) return
  throw new BridgeError('EMULATOR_FAILED', `The emulated phone (process ${pid}) ${how}.`, {
    hint: 'Start it again; if it ends again, memory is the first suspect.',
  })
}
