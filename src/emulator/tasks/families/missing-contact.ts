/** Somebody is to be called, looked up or deleted who is not in Contacts. Cannot be done. */

import { CONTACTS_PACKAGE, fullName } from '../../apps/contacts/state.js'
import { changedOnly } from '../compare.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'

export type MissingContactParams = { readonly name: string }

export const missingContact: TaskFamily<MissingContactParams> = {
  name: 'missing-contact',
  packages: [CONTACTS_PACKAGE],
  possible: false,
  wordings: sentences({
    en: {
      taught: `
        Call {name}.
        Delete the contact {name}
        Please give {name} a ring
        Add {name} to my favorites
        Look up the number of {name} in Contacts.
        Remove {name} from my contacts
        Start a call with {name}
        Show me {name} in Contacts.
        Could you phone {name} for me?`,
      heldOut: `
        I have to speak to {name}, dial the number
        Find {name} in my address book and open the entry.`,
    },
    zh: {
      taught: `
        给{name}打电话
        把联系人{name}删掉
        请拨打{name}的电话
        把{name}加入收藏
        在通讯录里查一下{name}的号码
        删除通讯录里的{name}
        帮我呼叫{name}
        打开{name}的联系人页面
        能帮我给{name}打个电话吗？`,
      heldOut: `
        我要和{name}通话，帮我拨过去
        在通讯录中找到{name}并打开`,
    },
  }),
  prepare: () => undefined,
  // A first and a last name that are both there, but not together: half a look is not enough.
  propose: (random, { apps }) => {
    const { people } = apps.contacts
    if (people.length < 2) return null
    const [one, other] = random.sample(people, 2)
    const name = fullName({ first: one?.first ?? '', last: other?.last ?? '' })
    return people.some((person) => fullName(person) === name) ? null : { name }
  },
  check: (_, before, after) => changedOnly(before, after, () => undefined),
}
