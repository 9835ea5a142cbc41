/** The page in place of what an app may not show: what it needs that for, and a way to be asked again. */

import type { Permission } from '../interruptions/permissions.js'
import type { Screen, View } from '../screen/view.js'
import { button, emptyState, page } from '../screen/widgets.js'
import type { AppContext } from './app.js'

export interface Refusal {
  readonly permission: Permission
  readonly icon: string
  /** What the permission is good for, in the phone's language. */
  readonly text: string
  readonly bar?: View
}

/** While nothing is decided, Android asks in front of it. */
export function refusedPage<S>(context: AppContext<S>, refusal: Refusal): Screen {
  const { t, askAgain } = context
  const { permission, icon, text, bar } = refusal
  const ask = button({
    id: 'ask_again',
    text: t('Allow access'),
    onTap: () => askAgain(permission),
  })
  return {
    asks: permission,
    body: page({
      ...(bar ? { bar } : {}),
      content: [
        emptyState({ icon, text }),
        { kind: 'row', width: 'fill', arrange: 'center', children: [ask] },
      ],
    }),
  }
}
