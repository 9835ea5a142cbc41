/**
 * The way of Open-AutoGLM's phone_agent/ (github.com/zai-org/Open-AutoGLM, of 2026-02-12): one adb process for each
 * command, a fixed wait after each. Its text goes through a keyboard app of its own; here `input text` stands in
 * for the broadcast to it, which costs about the same.
 */

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { systemClock } from '../../src/clock.js'
import type { Adb } from '../../src/device/adb.js'
import type { Contender } from './contender.js'

const run = promisify(execFile)

/** config/timing.py: after a tap. */
const AFTER_TAP_MS = 1_000
/** config/timing.py, each 1 s: after changing the keyboard, clearing, typing, and changing it back. */
const AROUND_TEXT_MS = 4_000
/** What Pillow takes when it saves a PNG. */
const PNG_LEVEL = 6
const LIMIT_MS = 30_000

export function openAutoGlm(adb: Adb, udid: string, folder: string): Contender {
  const call = (...args: string[]) =>
    run(adb.path, ['-P', `${adb.port}`, '-s', udid, ...args], { timeout: LIMIT_MS })
  const picture = join(folder, 'open-autoglm.png')
  const tap = async ({ x, y }: { readonly x: number; readonly y: number }) => {
    await call('shell', 'input', 'tap', `${x}`, `${y}`)
  }
  const wait = (ms: number) => systemClock.sleep(ms)
  return {
    name: 'Open-AutoGLM',
    look: async () => {
      await call('shell', 'screencap', '-p', '/sdcard/tmp.png')
      await call('pull', '/sdcard/tmp.png', picture)
      return sharp(await readFile(picture))
        .png({ compressionLevel: PNG_LEVEL })
        .toBuffer()
    },
    tap,
    settle: () => wait(AFTER_TAP_MS),
    typing: [
      {
        name: 'Open-AutoGLM, not read back',
        type: async (at, text) => {
          await tap(at)
          await wait(AFTER_TAP_MS)
          await call('shell', 'input', 'text', text.replaceAll(' ', '%s'))
          await wait(AROUND_TEXT_MS)
        },
      },
    ],
  }
}
