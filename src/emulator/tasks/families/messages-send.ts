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
      heldOut: [
        ({ name, text }) => `Let ${name} know by message: '${text}'`,
        ({ name, text }) => `Open the chat with ${name}, enter '${text}' and send it off`,
      ],
    },
    zh: {
      taught: [
        ({ name, text }) => `给${name}发短信“${text}”`,
        ({ name, text }) => `发消息给${name}：“${text}”`,
        ({ name, text }) => `请给${name}发一条短信，内容是“${text}”`,
        ({ name, text }) => `用短信告诉${name}“${text}”`,
        ({ name, text }) => `把“${text}”发给${name}`,
        ({ name, text }) => `我想给${name}发“${text}”`,
        ({ name, text }) => `写短信给${name}，就说“${text}”`,
        ({ name, text }) => `能把“${text}”发送给${name}吗？`,
      ],
      heldOut: [
        ({ name, text }) => `打开跟${name}的对话，输入“${text}”然后按发送键`,
        ({ name, text }) => `通知一下${name}，原话是“${text}”，用短信`,
      ],
    },
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
