/** The threads, the latest first, each with its last message. */

import { mdiCircle, mdiMessagePlus, mdiMessageTextOutline } from '@mdi/js'
import type { Translate } from '../../content/language.js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, avatar, emptyState, fab, listItem, page } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { nameForPhone } from '../contacts/state.js'
import { lastMessage, type Message, type MessagesState, type Thread } from './state.js'

/** The last row can be scrolled out from under the floating button. */
const FAB_ROOM: View = { kind: 'spacer', height: 88 }

export function listPage(context: AppContext<MessagesState>): Screen {
  const { state, nav, t } = context
  const rows = state.threads.map((thread) => threadRow(context, thread))
  return {
    body: page({
      bar: appBar({ title: t('Messages') }),
      content:
        rows.length > 0
          ? [...rows, FAB_ROOM]
          : [emptyState({ icon: mdiMessageTextOutline, text: t('No messages yet') })],
    }),
    floating: fab({
      id: 'chat_start',
      icon: mdiMessagePlus,
      description: t('Start chat'),
      text: t('Start chat'),
      onTap: () => nav.push({ name: 'new-chat' }),
    }),
  }
}

function lineOf({ text, mine }: Message, t: Translate): string {
  return mine ? t('You: {text}', { text }) : text
}

function threadRow({ apps, nav, t }: AppContext<MessagesState>, thread: Thread): View {
  const name = nameForPhone(apps.contacts.people, thread.phone)
  const last = lastMessage(thread)
  const unread: View = { kind: 'icon', path: mdiCircle, size: 12, color: 'primary' }
  return listItem({
    id: `thread_${thread.phone}`,
    title: name,
    subtitle: last ? lineOf(last, t) : t('Empty'),
    leading: avatar(name),
    ...(thread.unread ? { trailing: unread } : {}),
    onTap: () => {
      thread.unread = false
      nav.push({ name: 'thread', args: { phone: thread.phone } })
    },
  })
}
