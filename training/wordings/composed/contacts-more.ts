/** How people in Contacts are deleted and called, in parts. */

import { contactsCall } from '../../../src/emulator/tasks/families/contacts-call.js'
import { contactsDelete } from '../../../src/emulator/tasks/families/contacts-delete.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedContactsMoreWordings: readonly MoreWordings[] = [
  composed(contactsDelete, {
    en: {
      acts: `
        delete {it}
        remove {it}
        erase {it}
        get rid of {it}
        throw out {it}
        wipe {it} from the phone
        take {it} out of my phone book
        clear {it} out of my address book
        discard {it}
        delete {it} for good
        delete {name} from my contacts
        remove {name} from Contacts
        drop {name} from my address book
        erase {name} from the phone book
        take {name} off my contact list
        strike {name} off the list of contacts`,
      wishes: `
        {It} can go
        {It} is no longer needed.
        I don't need {it} any more
        {It} should be gone.
        I no longer want to have {it} on my phone.
        {It} can be deleted.
        There is no use for {it} any longer
        Can {it} be deleted?`,
      things: `
        the contact {name}
        my contact {name}
        the contact called {name}
        the contact entry for {name}
        the contact named {name}
        {name}'s contact
        the saved contact {name}`,
    },
    zh: {
      acts: `
        删除{it}
        把{it}删掉
        把{it}移除
        将{it}删去
        清除{it}
        把{it}清理掉
        把{it}去掉
        把{it}给删除掉
        把{it}从手机上抹掉
        将{it}彻底删除
        从通讯录删除{name}
        把{name}从通讯录里移出
        把{name}从联系人列表里删除
        将{name}从电话本中去除`,
      wishes: `
        {it}不要了
        {it}可以删了
        我不再需要{it}
        {it}没用了
        {it}不用留着了
        不想再看到{it}
        {it}能不能删掉？`,
      things: `
        联系人{name}
        通讯录里的{name}
        {name}这个联系人
        电话本里的{name}
        名叫{name}的联系人
        我存的联系人{name}`,
    },
  }),
  composed(contactsCall, {
    en: {
      acts: `
        call {it}
        phone {it}
        ring {it}
        ring up {it}
        give {it} a call
        give {it} a ring
        dial the number of {it}
        make a phone call to {it}
        place a call to {it}
        start a phone call with {it}
        get {it} on the phone
        telephone {it}
        call {it} on the phone
        find {it} and call the number
        call {it} up
        use the phone to call {it}`,
      wishes: `
        I want to talk to {it} on the phone
        I'd like a phone conversation with {it}.
        I'd like to have {it} on the line
        Can I talk to {it} on the phone?
        {It} needs a call from me.
        {It} is the one to call
        I have something to tell {it} over the phone.`,
      things: `
        {name}
        my contact {name}
        the contact {name}
        {name} from my contacts
        the person called {name}
        the contact named {name}`,
    },
    zh: {
      acts: `
        给{it}打电话
        给{it}打个电话
        打电话给{it}
        拨打{it}的电话
        拨{it}的号码
        呼叫{it}
        打给{it}
        致电{it}
        跟{it}通个电话
        和{it}通电话
        拨通{it}的电话
        打一下{it}的手机
        找到{it}，拨出电话
        往{it}那儿打个电话
        用电话联系{it}`,
      wishes: `
        我想跟{it}通话
        我要在电话里跟{it}说话
        有事要打电话跟{it}讲
        现在要打电话的人是{it}
        {it}的电话能打一下吗？
        想在电话里听到{it}的声音`,
      things: `
        {name}
        联系人{name}
        通讯录里的{name}
        {name}这个人
        电话本里的{name}
        我存的{name}`,
    },
  }),
]
