/** Send somebody the phone number of somebody else: Contacts, then Messages. */

import { fullName } from '../../apps/contacts/state.js'
import { withSent } from '../../apps/messages/state.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

export type NumberMessageParams = { readonly name: string; readonly to: string }

export const acrossNumberToMessage: TaskFamily<NumberMessageParams> = {
  name: 'across-number-to-message',
  packages: ['com.android.contacts', 'com.android.messaging'],
  sensitive: true,
  wordings: sentences({
    en: {
      taught: `
        Send {to} the phone number of {name}.
        Text {name}'s number to {to}
        Look up {name} in Contacts and send the number to {to}.
        {to} needs the phone number of {name}. Send it in a message.
        Please message {name}'s phone number to {to}.
        Write {to} a message with the number of {name}
        Forward the number of {name} to {to}
        Could you send {name}'s number to {to}?
        Find {name}'s number and text it to {to}`,
      heldOut: `
        {to} has asked me how to reach {name}: answer with nothing but the number.
        Take the number that Contacts has for {name} and let {to} have it as a text message`,
    },
    zh: {
      taught: `
        把{name}的电话号码发给{to}
        给{to}发短信，内容是{name}的号码
        在通讯录里查{name}，把号码发给{to}
        {to}需要{name}的电话，发条短信给他
        请把{name}的手机号用短信发给{to}
        给{to}写一条带{name}号码的信息
        把{name}的号码转给{to}
        能把{name}的号码发给{to}吗？
        找到{name}的号码并发短信给{to}`,
      heldOut: `
        {to}问我怎么联系{name}，只回复号码就行
        通讯录里{name}的那个号码，让{to}收到一条短信`,
    },
  }),
  prepare: () => undefined,
  propose: (random, { apps }) => {
    const { people, calls: _ } = apps.contacts
    const single = people.filter(
      (person) => people.filter((one) => fullName(one) === fullName(person)).length === 1,
    )
    const [about, to] = random.sample(single, Math.min(2, single.length))
    if (about === undefined || to === undefined) return null
    return { name: fullName(about), to: fullName(to) }
  },
  check: ({ name, to }, before, after) => {
    const numberOf = (wanted: string) =>
      before.apps.contacts.people.find((person) => fullName(person) === wanted)?.phone
    const [text, receiver] = [numberOf(name), numberOf(to)]
    if (text === undefined || receiver === undefined) return false
    const unmarked = ({ phone, messages }: { phone: string; messages: unknown }) => ({
      phone,
      messages,
    })
    return (
      same(
        after.apps.messages.threads.map(unmarked),
        withSent(before.apps.messages.threads, receiver, text).map(unmarked),
      ) && othersUnharmed(before, after, 'messages')
    )
  },
}
