/** `phonewright doctor`: looks at everything that phonewright needs, and says what to do. */

import type { Cli } from '../cli.js'
import { emulatedIn, remoteIn } from '../configured-devices.js'
import { type Check, linesFor } from '../doctor/check.js'
import { checkMachine } from '../doctor/machine.js'
import { checkModel } from '../doctor/model.js'
import { checkTools } from '../doctor/tools.js'
import { EXIT } from '../exit-codes.js'
import { loadSettings, type Settings } from '../settings.js'
import { connectedPhones, stateOfRemote } from './devices.js'

export interface DoctorFlags {
  readonly config?: string
  readonly json: boolean
}

export async function doctor(cli: Cli, flags: DoctorFlags): Promise<number> {
  const { terminal, signal } = cli
  const settings = await loadSettings(cli, flags.config)
  const tools = await checkTools(settings, signal)
  const hasAdb = tools.every(({ name, state }) => name !== 'adb' || state === 'ok')
  const checks = [
    ...tools,
    ...(hasAdb ? await checkPhones(settings, signal) : []),
    await checkModel(settings.config.model, signal),
    ...(await checkMachine(settings, signal)),
  ]
  for (const check of checks) {
    if (flags.json) terminal.print(JSON.stringify(check))
    else for (const line of linesFor(check)) terminal.print(line)
  }
  const failed = checks.filter(({ state }) => state === 'failed').length
  if (!flags.json) {
    terminal.print(failed === 0 ? '\nAll that is necessary works.' : `\n${failed} failed.`)
  }
  return failed === 0 ? EXIT.finished : EXIT.failed
}

/** A USB phone is necessary only where there is no emulated one. */
async function checkPhones(settings: Settings, signal: AbortSignal): Promise<readonly Check[]> {
  const otherwise = emulatedIn(settings.config).length > 0 ? 'missing' : 'failed'
  const far = remoteIn(settings.config).map((config) => stateOfRemote(config, signal))
  const phones = [...(await connectedPhones(settings, signal)), ...(await Promise.all(far))]
  if (phones.length === 0) {
    return [
      {
        name: 'phone',
        state: otherwise,
        found: 'none is connected',
        remedy: 'Plug a phone in and turn on USB debugging; the emulated phone needs none.',
      },
    ]
  }
  return phones.map(({ name, udid, problem }) => {
    const label = `phone ${name}`
    return problem === null
      ? { name: label, state: 'ok', found: `${udid} is ready`, remedy: null }
      : { name: label, state: otherwise, found: problem.message, remedy: problem.hint }
  })
}
