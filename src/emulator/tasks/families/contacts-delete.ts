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
      heldOut: [
        ({ name }) => `${name} has moved away: strike that entry off my phone book`,
        ({ name }) => `My list of people should end up without ${name}`,
      ],
    },
    zh: {
      taught: [
        ({ name }) => `删除联系人${name}`,
        ({ name }) => `把${name}从通讯录里删掉`,
        ({ name }) => `请移除联系人${name}`,
        ({ name }) => `我不需要${name}的号码了，删了吧`,
        ({ name }) => `在通讯录里删除${name}`,
        ({ name }) => `从联系人中去掉${name}`,
        ({ name }) => `把${name}这个联系人清除`,
        ({ name }) => `能帮我删掉${name}吗？`,
      ],
      heldOut: [
        ({ name }) => `以后不再跟${name}来往，不必留着这个人的资料`,
        ({ name }) => `通讯录里不应该再看到${name}这个名字`,
      ],
    },
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
