/** Make a person in Contacts a favorite, or one no longer. */

import { fullName } from '../../apps/contacts/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

export type ContactStarParams = { readonly name: string; readonly favorite: boolean }

type Phrasing = (params: ContactStarParams) => string

/** One way to say it for either direction. */
const either =
  (on: (name: string) => string, off: (name: string) => string): Phrasing =>
  ({ name, favorite }) =>
    favorite ? on(name) : off(name)

export const contactsStar: TaskFamily<ContactStarParams> = {
  name: 'contacts-star',
  packages: ['com.android.contacts'],
  wordings: {
    en: {
      taught: [
        either(
          (name) => `Add ${name} to my favorites.`,
          (name) => `Remove ${name} from my favorites.`,
        ),
        either(
          (name) => `Star the contact ${name}`,
          (name) => `Unstar the contact ${name}`,
        ),
        either(
          (name) => `Mark ${name} as a favorite in Contacts.`,
          (name) => `${name} should no longer be a favorite in Contacts.`,
        ),
        either(
          (name) => `Please make ${name} a favorite contact.`,
          (name) => `Please take ${name} off the favorite contacts.`,
        ),
        either(
          (name) => `I want ${name} among my favorite contacts`,
          (name) => `I do not want ${name} among my favorite contacts`,
        ),
        either(
          (name) => `Put a star on ${name}`,
          (name) => `Take the star off ${name}`,
        ),
        either(
          (name) => `In Contacts, set ${name} as favorite`,
          (name) => `In Contacts, unset ${name} as favorite`,
        ),
        either(
          (name) => `Could you give ${name} a star in my contacts?`,
          (name) => `Could you remove the star from ${name} in my contacts?`,
        ),
      ],
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
  },
  prepare: () => {},
  propose: (random, { apps }) => {
    const favorite = random.chance(0.7)
    const people = apps.contacts.people.filter((person) => person.starred !== favorite)
    return people.length === 0 ? null : { name: fullName(random.pick(people)), favorite }
  },
  check: ({ name, favorite }, before, after) => {
    const people = before.apps.contacts.people.map((person) =>
      fullName(person) === name ? { ...person, starred: favorite } : person,
    )
    return (
      same(after.apps.contacts, { ...before.apps.contacts, people }) &&
      othersUnharmed(before, after, 'contacts')
    )
  },
}
