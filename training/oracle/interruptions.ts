/** What every teacher does first: away with what has come in front of the app. */

import type { UiNode } from '../../src/emulator/emulated-phone.js'
import { SYSTEM_PACKAGE } from '../../src/emulator/screen/system-views.js'
import type { TaskParams } from '../../src/emulator/tasks/task.js'
import { byId, goBack, isKeyboardOpen, tap } from './moves.js'
import type { Move, Oracle, OracleView } from './oracle.js'

interface Way {
  readonly status: string
  /** The buttons that lead on, the best first. */
  readonly buttons: readonly (readonly [id: string, name: string])[]
}

const ANSWER = 'Answer it; go on with the task.'

/** By the name of the page that is in front. */
const WAYS: Readonly<Record<string, Way>> = {
  permission: {
    status: 'The app asks for a permission.',
    buttons: [
      ['permission_allow_foreground_only_button', 'While using the app'],
      ['permission_allow_button', 'Allow'],
    ],
  },
  greeting: {
    status: 'The app shows a greeting.',
    buttons: [
      ['welcome_start', 'Get started'],
      ['news_close', 'Got it'],
      ['cookies_reject', 'Reject all'],
    ],
  },
  crash: { status: 'The app has crashed.', buttons: [['aerr_close', 'Close app']] },
}

/** A task that needs what this app was refused: it is allowed where the app asks again. */
export function allowing<P extends TaskParams>(packageName: string, oracle: Oracle<P>): Oracle<P> {
  const thought = { status: 'The app asks for a permission.', plan: ANSWER }
  return (view, params) => {
    const button = view.app === packageName ? byId(view, 'ask_again') : undefined
    return button === undefined ? oracle(view, params) : tap(button, 'Allow access', thought)
  }
}

/** Null when nothing is in the way. */
export function pastInterruption(view: OracleView): Move | null {
  const card = view.page.name === 'shade' ? undefined : droppedIn(view)
  if (card !== undefined)
    return {
      status: 'A notification has dropped in.',
      plan: 'Push it away; go on with the task.',
      action: 'Swipe the notification away.',
      deed: { kind: 'scroll', node: card, direction: 'right' },
      sensitive: false,
    }
  const way = WAYS[view.page.name]
  if (way === undefined) return isKeyboardInTheWay(view) ? closeKeyboard(view) : null
  for (const [id, name] of way.buttons) {
    const button = byId(view, id)
    if (button !== undefined) return tap(button, name, { status: way.status, plan: ANSWER })
  }
  return null
}

/** On its side a phone has no room above its keyboard for what comes after typing. */
function isKeyboardInTheWay(view: OracleView): boolean {
  const screen = view.nodes[0]?.bounds
  return screen !== undefined && screen.right > screen.bottom && isKeyboardOpen(view)
}

function closeKeyboard(view: OracleView): Move {
  return goBack(view, { status: 'The keyboard hides the page.', plan: 'Close it; go on.' })
}

/** The card of new news hides what is at the top of the screen. */
function droppedIn({ nodes }: OracleView): UiNode | undefined {
  return nodes.find(({ resourceId }) => resourceId === `${SYSTEM_PACKAGE}:id/notification`)
}
