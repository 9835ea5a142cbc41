/** `phonewright run`: one task on one phone, told step by step. */

import type { Bridge } from '../../bridge/bridge.js'
import type { RunEvent } from '../../bridge/events.js'
import type { AnswerFormat } from '../../bridge/prompt.js'
import type { PhoneWish } from '../bring-up-phones.js'
import type { Cli } from '../cli.js'
import { exitCodeOf } from '../exit-codes.js'
import { type ModelFlags, withModelFlags } from '../model-flags.js'
import { keepQuiet, tellProgress } from '../progress.js'
import { linesFor } from '../run-text.js'
import { loadSettings } from '../settings.js'
import type { Terminal } from '../terminal.js'
import { withWorkshop } from '../workshop.js'

export interface RunFlags extends ModelFlags {
  readonly config?: string
  readonly device?: string
  readonly maxSteps?: number
  readonly format?: AnswerFormat
  readonly yes: boolean
  readonly json: boolean
}

export async function run(cli: Cli, task: string, flags: RunFlags): Promise<number> {
  const { terminal } = cli
  const loaded = await loadSettings(cli, flags.config)
  const model = withModelFlags(loaded.config.model, flags, cli.folder)
  const settings = { ...loaded, config: { ...loaded.config, model } }
  const plan = {
    wish: wishFor(flags.device),
    ...(flags.json ? keepQuiet(terminal) : tellProgress(terminal)),
  }
  return withWorkshop({ cli, settings, plan }, async ({ bridge, phones }) => {
    const [first] = phones
    if (first === undefined) throw new RangeError('a workshop has at least one phone')
    const request = { task, phone: first.phone.identity.udid, ...limitsOf(flags) }
    const id = await bridge.startRun(request)
    const show = flags.json ? showJson(terminal) : showText(terminal)
    const answer = answerer({ bridge, terminal, says: policyOf(cli, flags) })
    const leave = bridge.subscribe(
      (event) => {
        show(event)
        answer(event)
      },
      { run: id, after: 0 },
    )
    const { outcome } = await endOf(bridge, id, cli.signal).finally(leave)
    if (!flags.json) terminal.print(`Kept in ${settings.config.runsFolder}/${id}`)
    return exitCodeOf(outcome)
  })
}

function wishFor(device: string | undefined): PhoneWish {
  return device === undefined ? { kind: 'any' } : { kind: 'named', device }
}

function limitsOf({ maxSteps, format }: RunFlags) {
  return {
    ...(maxSteps === undefined ? {} : { maxSteps }),
    ...(format === undefined ? {} : { format }),
  }
}

/** The end of a run; Ctrl-C stops the run, and the end is then waited for. */
export async function endOf(bridge: Bridge, id: string, signal: AbortSignal) {
  const stop = () => {
    if (bridge.phones().some((phone) => phone.run === id)) bridge.stop(id)
  }
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  try {
    return await bridge.ended(id, new AbortController().signal)
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function showJson(terminal: Terminal) {
  return (event: RunEvent) => terminal.print(JSON.stringify(event))
}

function showText(terminal: Terminal) {
  return (event: RunEvent) => {
    for (const line of linesFor(event)) terminal.print(line)
  }
}

/** Who decides about sensitive operations. */
type Policy = 'yes' | 'ask' | 'no'

function policyOf({ terminal }: Cli, { yes, json }: RunFlags): Policy {
  if (yes) return 'yes'
  return terminal.isInteractive && !json ? 'ask' : 'no'
}

interface Approvals {
  readonly bridge: Bridge
  readonly terminal: Terminal
  readonly says: Policy
}

/** Answers `approval_asked`; a question on the terminal is taken back when the run goes on without it. */
function answerer({ bridge, terminal, says }: Approvals) {
  let question = new AbortController()
  const askPerson = async (run: string, step: number, reason: string) => {
    question = new AbortController()
    const approved = await terminal.confirm(`  ${reason} Do it?`, question.signal)
    if (approved !== null) bridge.approve(run, step, approved, 'terminal')
  }
  return (event: RunEvent): void => {
    if (event.type === 'approval_given' || event.type === 'run_end') question.abort()
    if (event.type !== 'approval_asked') return
    const { run, step, reason } = event
    switch (says) {
      case 'yes':
        bridge.approve(run, step, true, '--yes')
        break
      case 'no':
        terminal.complain(`${reason} Nobody can be asked here; --yes would allow it.`)
        bridge.approve(run, step, false, 'nobody (no terminal)')
        break
      case 'ask':
        void askPerson(run, step, reason).catch(() => bridge.stop(run))
        break
    }
  }
}
