/** Write down a new person with a number. */

import { randomPhone } from '../../apps/contacts/state.js'
import { seedingOf } from '../../content/seeding.js'
import { firstNames, lastNames } from '../../content/words/people.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

export type ContactsAddParams = {
  readonly first: string
  readonly last: string
  readonly phone: string
}

export const contactsAdd: TaskFamily<ContactsAddParams> = {
  name: 'contacts-add',
  packages: ['com.android.contacts'],
  wordings: {
    en: {
      taught: [
        ({ first, last, phone }) => `Add ${first} ${last} to my contacts with the number ${phone}.`,
        ({ first, last, phone }) => `Create a contact named ${first} ${last}, phone ${phone}.`,
        ({ first, last, phone }) => `Save ${phone} as ${first} ${last} in Contacts`,
        ({ first, last, phone }) => `New contact: ${first} ${last}, ${phone}`,
        ({ first, last, phone }) => `Please store ${first} ${last} in the address book: ${phone}.`,
        ({ first, last, phone }) => `I met ${first} ${last}. Keep the number ${phone} in Contacts.`,
        ({ first, last, phone }) => `I want ${first} ${last} with ${phone} among my contacts`,
        ({ first, last, phone }) =>
          `Could you add a contact? First name ${first}, last name ${last}, phone ${phone}.`,
      ],
      heldOut: [
        ({ first, last, phone }) =>
          `${first} ${last} can be reached at ${phone} – put that into my phone book`,
        ({ first, last, phone }) =>
          `Make an entry for a person called ${first} ${last} whose number is ${phone}`,
      ],
    },
    zh: {
      taught: [
        ({ first, last, phone }) => `新建联系人${last}${first}，电话${phone}`,
        ({ first, last, phone }) => `把${last}${first}加到通讯录，号码是${phone}`,
        ({ first, last, phone }) => `保存联系人${last}${first}，手机号${phone}`,
        ({ first, last, phone }) => `请在通讯录里添加${last}${first}：${phone}`,
        ({ first, last, phone }) => `把${phone}存为${last}${first}`,
        ({ first, last, phone }) => `我认识了${last}${first}，把号码${phone}记下来`,
        ({ first, last, phone }) => `添加联系人：姓${last}，名${first}，电话${phone}`,
        ({ first, last, phone }) => `能帮我把${last}${first}的号码${phone}存进通讯录吗？`,
      ],
      heldOut: [
        ({ first, last, phone }) =>
          `${last}${first}给了我一个号码${phone}，别弄丢了，存到手机联系人里`,
        ({ first, last, phone }) =>
          `通讯录里还没有姓${last}名叫${first}的人，建一个，打${phone}能找到`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, state) => {
    const { apps } = state
    const first = random.pick(firstNames(seedingOf(state)))
    const last = random.pick(lastNames(seedingOf(state)))
    const isKnown = apps.contacts.people.some((person) => person.last === last)
    return isKnown ? null : { first, last, phone: randomPhone(random) }
  },
  check: ({ first, last, phone }, before, after) => {
    const known = new Set(before.apps.contacts.people.map(({ id }) => id))
    const added = after.apps.contacts.people.filter(({ id }) => !known.has(id))
    const kept = after.apps.contacts.people.filter(({ id }) => known.has(id))
    return (
      added.length === 1 &&
      added.every((one) => one.first === first && one.last === last && one.phone === phone) &&
      same(kept, before.apps.contacts.people) &&
      othersUnharmed(before, after, 'contacts')
    )
  },
}
