/** `phonewright emulator`: the emulated phone alone, for any program that speaks adb. */

import { systemClock } from '../../clock.js'
import { type Language, localeTag } from '../../emulator/content/language.js'
import { type EmulatorProcess, startEmulator } from '../../emulator/emulator-process.js'
import type { AndroidVersion } from '../../emulator/identity.js'
import { BridgeError } from '../../errors.js'
import type { Cli } from '../cli.js'
import { EXIT } from '../exit-codes.js'

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

const LOOK_EVERY_MS = 500

async function untilOver({ pid }: EmulatorProcess, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (!isAlive(pid)) {
      throw new BridgeError('EMULATOR_FAILED', `The emulated phone (process ${pid}) has ended.`, {
        hint: 'Start it again; if it ends again, memory is the first suspect.',
      })
    }
    await systemClock.sleep(LOOK_EVERY_MS, signal).catch(() => undefined) // Ctrl-C: the loop ends
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
