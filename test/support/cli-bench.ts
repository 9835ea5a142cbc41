/** The command line in a folder of its own, with an adb port of its own and a model that is written down. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenModel } from '../../src/cli/cli.js'
import { runCli } from '../../src/cli/program.js'
import { freePort } from '../../src/device/free-port.js'
import { createScriptedModel } from '../../src/inference/scripted-model.js'
import { createFakeTerminal } from './fake-terminal.js'

export interface CallOptions {
  /** What the model answers, in order. Absent: the model must not be asked for. */
  readonly answers?: readonly string[]
  readonly openModel?: OpenModel
  /** What the person at the terminal says; absent: nobody is there. */
  readonly says?: boolean
  /** The line that is typed when one is asked for. */
  readonly types?: string
  /** Called with each line on stdout. */
  readonly onLine?: (line: string) => void
  readonly environment?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

export interface CliBench {
  readonly folder: string
  /** Of the adb server that stands for the person's own. */
  readonly adbPort: number
  /** Writes devices.config.json. */
  configure(config: unknown): Promise<void>
  call(args: readonly string[], options?: CallOptions): Promise<CallResult>
  remove(): Promise<void>
}

export interface CallResult {
  readonly exitCode: number
  readonly out: string
  readonly err: string
  readonly questions: readonly string[]
}

export async function createCliBench(): Promise<CliBench> {
  const folder = await mkdtemp(join(tmpdir(), 'phonewright-cli-'))
  const adbPort = await freePort()
  return {
    folder,
    adbPort,
    configure: (config) => writeFile(join(folder, 'devices.config.json'), JSON.stringify(config)),
    async call(args, options = {}) {
      const terminal = createFakeTerminal({
        says: options.says ?? null,
        ...(options.types === undefined ? {} : { types: options.types }),
        onLine: options.onLine ?? (() => undefined),
      })
      const exitCode = await runCli(args, {
        terminal,
        folder,
        environment: {
          PATH: process.env.PATH,
          ANDROID_ADB_SERVER_PORT: String(adbPort),
          ...options.environment,
        },
        signal: options.signal ?? new AbortController().signal,
        openModel: options.openModel ?? scripted(options.answers),
      })
      return {
        exitCode,
        out: terminal.lines.join('\n'),
        err: terminal.complaints.join('\n'),
        questions: terminal.questions,
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

function scripted(answers: readonly string[] | undefined): OpenModel {
  return async () => {
    if (answers === undefined) throw new RangeError('this call needs no model')
    return createScriptedModel({ answers })
  }
}
