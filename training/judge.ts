/** The teachers as judges of an evaluation: what would have been right on the screen that a model saw. */

import { IMPOSSIBLE_ACTION } from '../src/bridge/impossible.js'
import { IMPOSSIBLE, type Judge, type Verdict } from '../src/cli/eval-judge.js'
import { systemClock } from '../src/clock.js'
import type { PhoneState } from '../src/emulator/apps/app.js'
import { createEmulatedPhone } from '../src/emulator/create-emulated-phone.js'
import type { TaskParams } from '../src/emulator/tasks/task.js'
import type { Move } from './oracle/oracle.js'
import { oracles } from './oracle/registry.js'
import { viewOf } from './oracle/view.js'

/** Keeps a phone of its own, which it puts into the state that the other one was in. */
export function createTeacherJudge(): Judge {
  const phone = createEmulatedPhone({ seed: 0, clock: systemClock })
  return ({ family, params, state, history }) => {
    const oracle = oracles[family]
    if (oracle === undefined) return null
    // GET /state of the control port: the whole state, and the page in front beside it.
    const { screen: _, ...held } = state as PhoneState & { screen: unknown }
    phone.replaceState(held)
    const view = viewOf(phone, history)
    // The family itself proposed these.
    return view === null ? null : verdictOf(oracle(view, params as TaskParams))
  }
}

/** The words of src/bridge/operation.ts for what a teacher does. */
export function verdictOf({ deed, action, sensitive }: Move): Verdict {
  switch (deed.kind) {
    case 'click':
    case 'type':
    case 'scroll':
      return { operation: deed.kind, bounds: deed.node.bounds, sensitive }
    case 'long_press':
      return { operation: 'right_click', bounds: deed.node.bounds, sensitive }
    case 'launch':
      return { operation: 'launch', bounds: null, sensitive }
    case 'key':
      return { operation: 'key_press', bounds: null, sensitive }
    case 'end': {
      const operation = action === IMPOSSIBLE_ACTION ? IMPOSSIBLE : 'end'
      return { operation, bounds: null, sensitive }
    }
  }
}
