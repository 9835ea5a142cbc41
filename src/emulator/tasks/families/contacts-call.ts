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
      heldOut: [
        ({ name }) => `Get ${name} on the line for me`,
        ({ name }) => `I need to speak with ${name} right now`,
      ],
    },
    zh: {
      taught: [
        ({ name }) => `给${name}打电话`,
        ({ name }) => `呼叫${name}`,
        ({ name }) => `请拨打${name}的电话`,
        ({ name }) => `我想和${name}通话`,
        ({ name }) => `打电话给联系人${name}`,
        ({ name }) => `帮我拨${name}的号码`,
        ({ name }) => `从通讯录里呼叫${name}`,
        ({ name }) => `能给${name}打个电话吗？`,
      ],
      heldOut: [
        ({ name }) => `有急事要跟${name}说，马上接通`,
        ({ name }) => `替我联系一下${name}，用语音通话`,
      ],
    },
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
