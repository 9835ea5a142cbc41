/** Ring a person up. */

import { fullName } from '../../apps/contacts/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'
import type { ContactParams } from './contacts-delete.js'

export const contactsCall: TaskFamily<ContactParams> = {
  name: 'contacts-call',
  packages: ['com.android.contacts'],
  sensitive: true,
  wordings: {
    en: {
      taught: [
        ({ name }) => `Call ${name}.`,
        ({ name }) => `Please give ${name} a call`,
        ({ name }) => `Phone ${name}`,
        ({ name }) => `I want to talk to ${name}. Make a call.`,
        ({ name }) => `Ring ${name} up`,
        ({ name }) => `Start a call with ${name} from Contacts.`,
        ({ name }) => `Dial the number of ${name}`,
        ({ name }) => `Could you call my contact ${name}?`,
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
    const called = before.apps.contacts.people.find((person) => fullName(person) === name)
    const calls = [...before.apps.contacts.calls, called?.phone]
    return (
      same(after.apps.contacts, { ...before.apps.contacts, calls }) &&
      othersUnharmed(before, after, 'contacts')
    )
  },
}
