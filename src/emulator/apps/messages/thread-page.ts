/** One conversation: the last messages as bubbles, and the field to write the next one. */

import { mdiSend } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, caption, iconButton, page } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { nameForPhone } from '../contacts/state.js'
import { type Message, type MessagesState, withSent } from './state.js'

/** So many bubbles fit above the keyboard: the newest one is always in sight without scrolling. */
const SHOWN_MESSAGES = 6

export function threadPage(context: AppContext<MessagesState>, phone: string): Screen {
  const { state, nav, apps, t } = context
  const messages = state.threads.find((thread) => thread.phone === phone)?.messages ?? []
  const bubbles = messages.slice(-SHOWN_MESSAGES).map(bubble)
  return {
    body: page({
      bar: appBar({
        title: nameForPhone(apps.contacts.people, phone),
        onBack: () => nav.pop(),
      }),
      content: bubbles.length > 0 ? bubbles : [caption(t('No messages yet. Say hello!'))],
      bottom: composer(context, phone),
    }),
  }
}

function bubble({ text, mine }: Message): View {
  return {
    kind: 'row',
    width: 'fill',
    arrange: mine ? 'end' : 'start',
    padding: { left: mine ? 72 : 16, right: mine ? 16 : 72, top: 4, bottom: 4 },
    children: [
      {
        kind: 'text',
        id: mine ? 'message_sent' : 'message_received',
        text,
        size: 17,
        maxLines: 6,
        color: mine ? 'onPrimary' : 'onSurface',
        background: mine ? 'primary' : 'surfaceContainerHigh',
        cornerRadius: 20,
        padding: { left: 16, right: 16, top: 10, bottom: 10 },
      },
    ],
  }
}

function composer(context: AppContext<MessagesState>, phone: string): View {
  const { state, t } = context
  const text = context.field('message').trim()
  const send = () => {
    if (text === '') return
    state.threads = withSent(state.threads, phone, text)
    context.setField('message', '')
    context.focus(null)
  }
  return {
    kind: 'row',
    width: 'fill',
    align: 'center',
    gap: 8,
    padding: { left: 16, right: 8, top: 8, bottom: 8 },
    children: [
      {
        kind: 'field',
        id: 'message_text',
        field: 'message',
        hint: t('Text message'),
        style: 'outlined',
        weight: 1,
      },
      iconButton({
        id: 'message_send',
        icon: mdiSend,
        description: t('Send message'),
        onTap: send,
        enabled: text !== '',
        color: 'primary',
      }),
    ],
  }
}
