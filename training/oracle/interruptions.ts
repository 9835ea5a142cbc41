/** What every teacher does first: away with what has come in front of the app. */

import { byId, tap } from './moves.js'
import type { Move, OracleView } from './oracle.js'

interface Way {
  readonly status: string
  /** The buttons that lead on, the best first. */
  readonly buttons: readonly (readonly [id: string, name: string])[]
}

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

/** Null when nothing is in the way. */
export function pastInterruption(view: OracleView): Move | null {
  const way = WAYS[view.page.name]
  if (way === undefined) return null
  for (const [id, name] of way.buttons) {
    const button = byId(view, id)
    if (button !== undefined)
      return tap(button, name, { status: way.status, plan: 'Answer it; go on with the task.' })
  }
  return null
}
