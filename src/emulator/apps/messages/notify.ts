/** What Messages says in the notification shade: a card for each thread that nobody has read. */

import type { AppNotification } from '../app.js'
import type { AppStates } from '../app-states.js'
import { nameForPhone } from '../contacts/state.js'
import { lastMessage } from './state.js'

export function messageNotifications({ messages, contacts }: AppStates): AppNotification[] {
  return messages.threads.flatMap((thread) => {
    const last = lastMessage(thread)
    if (!thread.unread || last === undefined || last.mine) return []
    return [
      {
        key: `${thread.phone} ${thread.messages.length}`,
        title: nameForPhone(contacts.people, thread.phone),
        text: last.text,
        page: { name: 'thread', args: { phone: thread.phone } },
        onOpen: () => {
          thread.unread = false
        },
      },
    ]
  })
}
