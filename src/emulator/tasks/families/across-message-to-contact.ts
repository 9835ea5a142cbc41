/** Somebody has sent the number of somebody new, who is to be saved: Messages, then Contacts. */

import type { Random } from '../../../random.js'
import { CONTACTS_PACKAGE, fullName, randomPhone } from '../../apps/contacts/state.js'
import { MESSAGES_PACKAGE, type Thread } from '../../apps/messages/state.js'
import { seedingOf } from '../../content/seeding.js'
import { numberTexts } from '../../content/words/told-facts.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

/** `from` has sent the number of `first` `last`. */
export type MessageContactParams = {
  readonly from: string
  readonly first: string
  readonly last: string
}

export const acrossMessageToContact: TaskFamily<MessageContactParams> = {
  name: 'across-message-to-contact',
  packages: [MESSAGES_PACKAGE, CONTACTS_PACKAGE],
  wordings: sentences({
    en: {
      taught: `
        {from} sent me a phone number. Save it as a new contact {first} {last}.
        Create the contact {first} {last} with the number from {from}'s message.
        Read the number in {from}'s message and add {first} {last} to Contacts
        Please save the number that {from} texted me as {first} {last}.
        Look up the number from {from} in Messages; store it for {first} {last}
        The number in {from}'s message belongs to {first} {last}. Add the contact.
        Make a contact {first} {last} out of the number {from} sent
        Could you save the number from {from} under {first} {last}?
        Add {first} {last} to my contacts, the number is in {from}'s message`,
      heldOut: `
        {first} {last} can be reached at what {from} has written me, keep that in Contacts.
        My address book lacks {first} {last}; {from} has sent the number in our chat`,
    },
    zh: {
      taught: `
        {from}发来一个电话号码，存成新联系人，名{first}，姓{last}
        用{from}信息里的号码新建联系人，名{first}，姓{last}
        看{from}信息里的号码，添加到通讯录，名{first}，姓{last}
        请把{from}发给我的号码存为联系人，名{first}，姓{last}
        在信息里查{from}发的号码，存到名{first}、姓{last}名下
        {from}信息里的号码是一个新朋友的，名{first}，姓{last}，添加联系人
        用{from}发来的号码建一个联系人，名{first}，姓{last}
        能把{from}的信息里的号码存下来吗？名{first}，姓{last}
        添加联系人，名{first}，姓{last}，号码在{from}的信息里`,
      heldOut: `
        {from}写给我的号码能找到一个人，名{first}，姓{last}，记到通讯录里
        通讯录里还没有这个人，名{first}，姓{last}，号码在和{from}的聊天中`,
    },
  }),
  prepare: (random, phone) => {
    const { apps } = phone
    const known = new Set(apps.contacts.people.map(({ phone }) => phone))
    const threads = apps.messages.threads.filter(({ phone }) => known.has(phone))
    if (threads.length === 0) return
    const text = random.pick(numberTexts(seedingOf(phone))).replace('{phone}', randomPhone(random))
    const thread = random.pick(threads)
    thread.messages = [...thread.messages, { text, mine: false }]
  },
  propose: (random, { apps }) => {
    const { people } = apps.contacts
    const senders = people.filter(({ phone }) => {
      const number = numberFrom(apps.messages.threads.find((thread) => thread.phone === phone))
      return number !== null && !people.some((person) => person.phone === number)
    })
    const name = newName(random, people)
    return senders.length === 0 || name === null
      ? null
      : { from: fullName(random.pick(senders)), ...name }
  },
  check: ({ from, first, last }, before, after) => {
    const { people } = before.apps.contacts
    const sender = people.find((person) => fullName(person) === from)
    const phone = numberFrom(
      before.apps.messages.threads.find((thread) => thread.phone === sender?.phone),
    )
    const known = new Set(people.map(({ id }) => id))
    const added = after.apps.contacts.people.filter(({ id }) => !known.has(id))
    const kept = after.apps.contacts.people.filter(({ id }) => known.has(id))
    const [person] = added
    return (
      phone !== null &&
      added.length === 1 &&
      person?.first === first &&
      person.last === last &&
      person.phone === phone &&
      same(kept, people) &&
      othersUnharmed(before, after, 'contacts')
    )
  },
}

/** `212-555-0142` in a message, or null. */
export function numberIn(text: string): string | null {
  return /\d{3}-\d{3}-\d{4}/.exec(text)?.[0] ?? null
}

function numberFrom(thread: Thread | undefined): string | null {
  const last = thread?.messages.at(-1)
  return last === undefined || last.mine ? null : numberIn(last.text)
}

/** The first name of one person with the last name of another: nobody is called so yet. */
function newName(random: Random, people: readonly { first: string; last: string }[]) {
  if (people.length < 2) return null
  const [one, other] = random.sample(people, 2)
  const name = { first: one?.first ?? '', last: other?.last ?? '' }
  const isKnown = people.some((person) => fullName(person) === fullName(name))
  return isKnown || name.first === '' || name.last === '' ? null : name
}
