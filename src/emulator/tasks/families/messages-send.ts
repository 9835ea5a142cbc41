/** Write to a person, whether there is a conversation already or not. */

import { fullName } from '../../apps/contacts/state.js'
import { withSent } from '../../apps/messages/state.js'
import { seedingOf } from '../../content/seeding.js'
import type { TaskFamily } from '../task.js'
import { messageText } from '../texts-to-write.js'
import { othersUnharmed, same } from '../unharmed.js'

export type MessageParams = { readonly name: string; readonly text: string }

export const messagesSend: TaskFamily<MessageParams> = {
  name: 'messages-send',
  packages: ['com.android.messaging'],
  sensitive: true,
  wordings: {
    en: {
      taught: [
        ({ name, text }) => `Send ${name} the message '${text}'.`,
        ({ name, text }) => `Text '${text}' to ${name}`,
        ({ name, text }) => `Write to ${name}: '${text}'`,
        ({ name, text }) => `Please send a message to ${name} saying '${text}'.`,
        ({ name, text }) => `Tell ${name} '${text}' in Messages`,
        ({ name, text }) => `I want to text ${name} '${text}'.`,
        ({ name, text }) => `Message ${name} with the words '${text}'`,
        ({ name, text }) => `Could you send '${text}' to ${name}?`,
      ],
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
  },
  prepare: () => {},
  propose: (random, state) => {
    const { apps } = state
    const { people } = apps.contacts
    if (people.length === 0) return null
    const text = messageText(random, seedingOf(state))
    const written = apps.messages.threads.flatMap(({ messages }) => messages)
    const isKnown = written.some((message) => message.text === text)
    return isKnown ? null : { name: fullName(random.pick(people)), text }
  },
  check: ({ name, text }, before, after) => {
    const person = before.apps.contacts.people.find((one) => fullName(one) === name)
    if (person === undefined) return false
    const { threads } = before.apps.messages
    const unmarked = ({ phone, messages }: (typeof threads)[number]) => ({ phone, messages })
    return (
      same(
        after.apps.messages.threads.map(unmarked),
        withSent(threads, person.phone, text).map(unmarked),
      ) && othersUnharmed(before, after, 'messages')
    )
  },
}
