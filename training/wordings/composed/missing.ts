/** Apps, contacts and notes that are asked for though they are not there, in parts. */

import { missingApp } from '../../../src/emulator/tasks/families/missing-app.js'
import { missingContact } from '../../../src/emulator/tasks/families/missing-contact.js'
import { missingNote } from '../../../src/emulator/tasks/families/missing-note.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedMissingWordings: readonly MoreWordings[] = [
  composed(missingApp, {
    en: {
      acts: `
        open {it}
        launch {it}
        start {it}
        run {it}
        bring up {it}
        go to {it}
        load {it}
        switch to {it}
        pull up {it}
        get {it} up on the screen
        tap the icon of {it}
        start up {it}
        open up {it}
        find {it} and open it
        get into {it}
        show {it} on the screen`,
      wishes: `
        I want to use {it}
        I'd like to be in {it}.
        {It} should be open
        I need {it} now.
        I'd like to see {it} on the screen
        Can I get into {it}?
        {It} is what I want to use.`,
      things: `
        {app}
        the app {app}
        the {app} app
        the app called {app}
        the application {app}
        my {app} app`,
    },
    zh: {
      acts: `
        打开{it}
        启动{it}
        运行{it}
        开启{it}
        进入{it}
        切换到{it}
        点开{it}
        把{it}打开
        把{it}开起来
        将{it}启动
        转到{it}
        跳到{it}
        点一下{it}的图标
        进到{it}里
        找到{it}并打开
        调出{it}`,
      wishes: `
        我想用{it}
        {it}要打开
        我要进{it}
        现在需要{it}
        想看看{it}
        {it}能打开吗？`,
      things: `
        {app}
        {app}应用
        {app}这个应用
        {app}那个应用
        {app}软件
        名叫{app}的应用`,
    },
  }),
  // to be called, looked up, deleted, starred
  composed(missingContact, {
    en: {
      acts: `
        call {it}
        phone {it}
        give {it} a ring
        make a phone call to {it}
        open {it} in my contacts
        show {it} in Contacts
        look up the number of {it}
        pull up the contact details of {it}
        delete {it} from my contacts
        remove {it} from Contacts
        erase {it} from the phone book
        take {it} out of my address book
        star {it} in Contacts
        mark {it} as a favorite
        add {it} to my favorites
        make {it} a favorite contact`,
      wishes: `
        I want to talk to {it} on the phone
        I'd like to see the number of {it}.
        {It} can be deleted from my contacts
        I don't need {it} in my contacts any more.
        {It} should be one of my favorites
        I'd like {it} to have a star in Contacts.
        What is the phone number of {it}?
        I need to speak to {it} by phone`,
      things: `
        {name}
        the contact {name}
        my contact {name}
        the person called {name}
        the contact named {name}`,
    },
    zh: {
      acts: `
        给{it}打电话
        打电话给{it}
        拨打{it}的电话
        跟{it}通个电话
        在联系人里打开{it}
        查看{it}的联系方式
        查一下{it}的号码
        调出{it}的联系人资料
        从通讯录删除{it}
        把{it}从手机里删掉
        将{it}移出通讯录
        把{it}从电话本里去掉
        收藏{it}
        给{it}加上星标
        把{it}设为收藏联系人
        将{it}加入收藏联系人`,
      wishes: `
        我想跟{it}通话
        想看看{it}的电话号码
        {it}的手机号是多少？
        {it}可以从通讯录里删了
        通讯录里不用再留{it}
        {it}应该在收藏联系人里
        希望联系人里{it}带星标
        有事要打电话跟{it}讲`,
      things: `
        {name}
        联系人{name}
        {name}这个人
        名叫{name}的联系人
        {name}这个联系人`,
    },
  }),
  // to be opened, deleted, renamed, added to
  composed(missingNote, {
    en: {
      acts: `
        open {it}
        show {it}
        bring up {it}
        find {it} and open it
        delete {it}
        remove {it}
        erase {it}
        get rid of {it}
        rename {it} to 'Old'
        change the title of {it} to 'Old'
        give {it} the new title 'Old'
        replace the title of {it} with 'Old'
        add 'Done' to {it}
        append 'Done' to {it}
        write 'Done' at the end of {it}
        put 'Done' at the bottom of {it}`,
      wishes: `
        I want to read {it}
        I'd like to see what {it} says.
        {It} can be deleted
        I don't need {it} any more.
        {It} should have the title 'Old' instead
        {It} should be called 'Old' from now on.
        {It} should end with 'Done'
        What does {it} say?
        I'd like 'Done' added to {it}.`,
      things: `
        the note '{title}'
        my note '{title}'
        the note called '{title}'
        '{title}' in Notes
        the note named '{title}'
        my '{title}' note
        the memo '{title}'`,
    },
    zh: {
      acts: `
        打开{it}
        查看{it}
        找到{it}并点开
        把{it}显示出来
        删除{it}
        把{it}删掉
        移除{it}
        将{it}清理掉
        把{it}的标题改成“旧的”
        将{it}改名为“旧的”
        修改{it}的标题，换成“旧的”
        给{it}换个标题，叫“旧的”
        在{it}末尾加上“完成”
        给{it}添一句“完成”
        把“完成”写在{it}的最后
        往{it}结尾补充“完成”`,
      wishes: `
        我想看看{it}
        想知道{it}写了什么
        {it}可以删了
        {it}已经没用了，不要了
        {it}的标题应该叫“旧的”
        {it}以后叫“旧的”
        {it}末尾还缺“完成”
        希望{it}最后有“完成”两个字`,
      things: `
        便签“{title}”
        笔记“{title}”
        题为“{title}”的那条便签
        便签里的“{title}”
        名叫“{title}”的笔记
        备忘“{title}”`,
    },
  }),
]
