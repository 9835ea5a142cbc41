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
      heldOut: [
        either(
          (name) => `${name} is one of the people I like best, so show that with a star`,
          (name) => `${name} is nobody special any longer, so the star has to go`,
        ),
        either(
          (name) => `Open the page of ${name} and fill in the star at the top`,
          (name) => `Open the page of ${name} and empty the star at the top`,
        ),
      ],
    },
    zh: {
      taught: [
        either(
          (name) => `把${name}添加到收藏`,
          (name) => `把${name}从收藏中移除`,
        ),
        either(
          (name) => `收藏联系人${name}`,
          (name) => `取消收藏联系人${name}`,
        ),
        either(
          (name) => `在通讯录里给${name}加星标`,
          (name) => `在通讯录里去掉${name}的星标`,
        ),
        either(
          (name) => `请将${name}设为收藏的联系人`,
          (name) => `请不要再收藏${name}`,
        ),
        either(
          (name) => `我想收藏${name}`,
          (name) => `我不想收藏${name}了`,
        ),
        either(
          (name) => `给${name}点亮星星`,
          (name) => `取消${name}的星星`,
        ),
        either(
          (name) => `让${name}出现在我的收藏里`,
          (name) => `别让${name}留在我的收藏里`,
        ),
        either(
          (name) => `能帮我收藏${name}吗？`,
          (name) => `能帮我取消收藏${name}吗？`,
        ),
      ],
      heldOut: [
        either(
          (name) => `${name}是我最常联系的人，标成重要的`,
          (name) => `${name}已经不常联系，不必再标成重要的`,
        ),
        either(
          (name) => `点开${name}的页面，把上面那颗空心星填满`,
          (name) => `点开${name}的页面，把上面那颗实心星变空`,
        ),
      ],
    },
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
