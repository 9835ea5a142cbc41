/** Take a person out of Contacts. */

import { fullName } from '../../apps/contacts/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

export type ContactParams = { readonly name: string }

export const contactsDelete: TaskFamily<ContactParams> = {
  name: 'contacts-delete',
  packages: ['com.android.contacts'],
  sensitive: true,
  wordings: {
    en: {
      taught: [
        ({ name }) => `Delete ${name} from my contacts.`,
        ({ name }) => `Remove the contact ${name}`,
        ({ name }) => `Please delete the contact named ${name}.`,
        ({ name }) => `I no longer need ${name} in Contacts. Delete it.`,
        ({ name }) => `Erase ${name} from the address book`,
        ({ name }) => `In Contacts, delete ${name}`,
        ({ name }) => `Could you take ${name} off my contact list?`,
        ({ name }) => `Get rid of the contact ${name}.`,
      ],
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
  },
  prepare: () => {},
  propose: (random, { apps }) => {
    const { people } = apps.contacts
    return people.length === 0 ? null : { name: fullName(random.pick(people)) }
  },
  check: ({ name }, before, after) => {
    const rest = before.apps.contacts.people.filter((person) => fullName(person) !== name)
    return (
      same(after.apps.contacts, { ...before.apps.contacts, people: rest }) &&
      othersUnharmed(before, after, 'contacts')
    )
  },
}
