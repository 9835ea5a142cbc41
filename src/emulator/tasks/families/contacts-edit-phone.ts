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
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
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
