/** Give a person in Contacts another number. */

import { fullName, randomPhone } from '../../apps/contacts/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

export type ContactPhoneParams = { readonly name: string; readonly phone: string }

export const contactsEditPhone: TaskFamily<ContactPhoneParams> = {
  name: 'contacts-edit-phone',
  packages: ['com.android.contacts'],
  wordings: {
    en: {
      taught: [
        ({ name, phone }) => `Change the phone number of ${name} to ${phone}.`,
        ({ name, phone }) => `${name} has a new number: ${phone}. Update the contact.`,
        ({ name, phone }) => `Set ${name}'s phone to ${phone} in Contacts`,
        ({ name, phone }) => `Please update ${name}'s number to ${phone}.`,
        ({ name, phone }) => `Edit the contact ${name}: the phone number is now ${phone}`,
        ({ name, phone }) => `Replace the number of ${name} with ${phone}`,
        ({ name, phone }) => `I want ${name} to have the phone number ${phone} in my contacts.`,
        ({ name, phone }) => `Could you correct ${name}'s phone number? It should be ${phone}.`,
      ],
      heldOut: [
        ({ name, phone }) => `From now on ${name} is reached at ${phone}, so fix that entry`,
        ({ name, phone }) => `Open ${name} in my people and type ${phone} over the old digits`,
      ],
    },
    zh: {
      taught: [
        ({ name, phone }) => `把${name}的电话改成${phone}`,
        ({ name, phone }) => `${name}换号码了：${phone}，请更新`,
        ({ name, phone }) => `在通讯录里将${name}的号码设为${phone}`,
        ({ name, phone }) => `请更新${name}的电话号码为${phone}`,
        ({ name, phone }) => `编辑联系人${name}，电话改为${phone}`,
        ({ name, phone }) => `用${phone}替换${name}的号码`,
        ({ name, phone }) => `我想让${name}的电话变成${phone}`,
        ({ name, phone }) => `能修改一下${name}的号码吗？应该是${phone}`,
      ],
      heldOut: [
        ({ name, phone }) => `以后打${phone}才能找到${name}，旧的号码作废`,
        ({ name, phone }) => `点开${name}的资料，号码那一栏重新填写${phone}`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, { apps }) => {
    const { people } = apps.contacts
    if (people.length === 0) return null
    const phone = randomPhone(random)
    const isTaken = people.some((person) => person.phone === phone)
    return isTaken ? null : { name: fullName(random.pick(people)), phone }
  },
  check: ({ name, phone }, before, after) => {
    const people = before.apps.contacts.people.map((person) =>
      fullName(person) === name ? { ...person, phone } : person,
    )
    return (
      same(after.apps.contacts, { ...before.apps.contacts, people }) &&
      othersUnharmed(before, after, 'contacts')
    )
  },
}
