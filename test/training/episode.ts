/** Plays a task on the emulated phone by its teacher's moves. */

import { parseAnswer } from '../../src/bridge/answer.js'
import { ground } from '../../src/bridge/grounding.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import type { Task } from '../../src/emulator/tasks/task.js'
import { answerSections, answerText } from '../../training/data/answers.js'
import { performCommand } from '../../training/data/perform.js'
import type { Move } from '../../training/oracle/oracle.js'
import { oracles } from '../../training/oracle/registry.js'
import { viewOf } from '../../training/oracle/view.js'

export interface Episode {
  readonly ended: boolean
  /** The action sentence of every step. */
  readonly actions: readonly string[]
  readonly moves: readonly Move[]
}

export function playByTeacher(
  phone: EmulatedPhone,
  { family, params }: Pick<Task, 'family' | 'params'>,
  mostSteps: number,
): Episode {
  const moves: Move[] = []
  const actions: string[] = []
  const oracle = oracles[family]
  if (oracle === undefined) throw new Error(`no teacher for the family "${family}"`)
  while (moves.length < mostSteps) {
    const view = viewOf(phone, actions)
    if (view === null) throw new Error(`the screen is dark after: ${actions.join(' ')}`)
    const move = oracle(view, params)
    moves.push(move)
    actions.push(move.action)
    if (move.deed.kind === 'end') return { ended: true, actions, moves }
    perform(phone, move)
  }
  return { ended: false, actions, moves }
}

/** The whole way of a step at run time: as text, parsed, grounded, carried out. */
function perform(phone: EmulatedPhone, move: Move): void {
  const { size } = phone.display
  const { operation } = parseAnswer(answerText(answerSections(move, size), 'action_op'))
  if (operation.kind === 'end') throw new Error(`END is no step: ${move.action}`)
  performCommand(phone, ground(operation, size))
}
