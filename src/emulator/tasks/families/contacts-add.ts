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
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
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
