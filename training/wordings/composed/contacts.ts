/** How people in Contacts are added, changed and starred, in parts. */

import { contactsAdd } from '../../../src/emulator/tasks/families/contacts-add.js'
import { contactsEditPhone } from '../../../src/emulator/tasks/families/contacts-edit-phone.js'
import { contactsStar } from '../../../src/emulator/tasks/families/contacts-star.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedContactsWordings: readonly MoreWordings[] = [
  composed(contactsAdd, {
    en: {
      acts: `
        add {it} to my contacts with the number {phone}
        save {it} in Contacts under the number {phone}
        create a contact for {it} with the phone number {phone}
        make a new contact for {it}, number {phone}
        put {it} into my phone book with the number {phone}
        store {it} in my address book, phone number {phone}
        enter {it} in my contacts with {phone} as the number
        save the number {phone} as a new contact for {it}
        set up a new entry in Contacts for {it}, phone {phone}
        register {it} as a new contact with the number {phone}
        open Contacts and add {it}, phone number {phone}
        include {it} among my contacts with the number {phone}
        record {it} as a new contact reachable at {phone}
        create a contact with the number {phone} for {it}
        add a contact named {first} {last} whose number is {phone}
        create the contact {first} {last}, phone {phone}`,
      wishes: `
        I'd like to have {it} in my contacts with the number {phone}
        {It} should be in my contacts with the number {phone}.
        {It} isn't in my contacts yet, and the number is {phone}
        There should be a contact for {it} with the phone number {phone}.
        Can I have a new contact for {it} with the number {phone}?
        I need {it} saved as a new contact under {phone}
        {It}, phone {phone}, is missing from my contacts.`,
      things: `
        {first} {last}
        someone called {first} {last}
        a person named {first} {last}
        a new person called {first} {last}
        somebody by the name of {first} {last}`,
    },
    zh: {
      acts: `
        把{it}加到通讯录，号码是{phone}
        把{it}存进联系人，电话{phone}
        将{it}添加到通讯录，手机号为{phone}
        在联系人里新增{it}，号码{phone}
        把{it}连同号码{phone}存进通讯录
        在电话本里加上{it}，电话号码{phone}
        在通讯录里给{it}建一条记录，号码填{phone}
        给{it}建一个联系人，号码写{phone}
        将号码为{phone}的{it}录入通讯录
        用号码{phone}给{it}建一条联系人
        把{it}登记为新联系人，电话是{phone}
        把{it}收进电话簿，联系电话{phone}
        打开通讯录，添加{it}，手机{phone}
        往通讯录里添{it}，号码是{phone}
        新建联系人{last}{first}，电话{phone}
        把{phone}存为新联系人，姓名{last}{first}`,
      wishes: `
        {it}应该在通讯录里，号码{phone}
        通讯录里还没有{it}，号码是{phone}
        想在联系人里有{it}，电话{phone}
        联系人里缺{it}，电话{phone}
        希望通讯录里能找到{it}，号码是{phone}
        {it}还没存进通讯录，电话是{phone}`,
      things: `
        {last}{first}
        {last}{first}这个人
        叫{last}{first}的人
        名叫{last}{first}的人
        姓名为{last}{first}的人`,
    },
  }),
  composed(contactsEditPhone, {
    en: {
      acts: `
        change the number of {it} to {phone}
        change the phone number of {it} to {phone}
        update the number of {it} to {phone}
        replace the number of {it} with {phone}
        set the phone number of {it} to {phone}
        correct the number of {it} to {phone}
        edit {it} so that the number is {phone}
        enter {phone} as the new number of {it}
        save {phone} as the new phone number of {it}
        use {phone} in place of the old number of {it}
        overwrite the old number of {it} with {phone}
        put {phone} where the old number of {it} is
        swap the number saved for {it} for {phone}
        modify the entry of {it} so that it has the number {phone}
        fix the phone number of {it}, making it {phone}
        change {name}'s number in Contacts to {phone}`,
      wishes: `
        The number of {it} is now {phone}
        {It} has a different number now, {phone}.
        The number I have for {it} is wrong, {phone} is right
        {It} should have the number {phone} from now on.
        I'd like {phone} to be the number of {it}
        The phone number saved for {it} should be {phone} instead.
        Can the number of {it} be changed to {phone}?`,
      things: `
        {name}
        my contact {name}
        the contact {name}
        {name} in my contacts
        {name} in the phone book
        the person called {name}`,
    },
    zh: {
      acts: `
        把{it}的号码改成{phone}
        把{it}的电话改为{phone}
        将{it}的手机号更新为{phone}
        修改{it}的号码，改成{phone}
        将{it}的电话号码换成{phone}
        用{phone}替换{it}原来的号码
        把{it}的旧号换成{phone}
        给{it}换个号码，换成{phone}
        更正{it}的电话，改写为{phone}
        把{phone}存为{it}的新号码
        将{it}的联系电话设为{phone}
        编辑{it}，电话填{phone}
        把{it}的号码重新写成{phone}
        更改{it}的手机号为{phone}`,
      wishes: `
        {it}的号码现在是{phone}
        {it}换号了，新号码是{phone}
        {it}的电话应该是{phone}
        {it}的号码存错了，应为{phone}
        希望{it}的号码变成{phone}
        {it}的旧号不用了，现在用{phone}
        {it}的电话能改成{phone}吗？`,
      things: `
        {name}
        联系人{name}
        通讯录里的{name}
        {name}这个联系人
        电话本里的{name}
        联系人里的{name}`,
    },
  }),
  // to become a favourite, to be one no longer
  composed(
    contactsStar,
    {
      en: {
        acts: `
          (add/remove) {it} (to/from) my favorites
          (add/remove) {it} (to/from) the favorite contacts
          mark {it} as (a favorite/no longer a favorite)
          (star/unstar) {it} in Contacts
          (star/unstar) {it}
          turn (on/off) the star of {it}
          switch the star next to {it} (on/off)
          (put a star on/take the star off) {it}
          make {it} (a favorite/an ordinary contact, not a favorite)
          have {it} (put on/taken off) the list of favorites
          let {it} (be/stop being) a favorite contact
          (give {it} a star/take the star away from {it})
          move {it} (into/out of) my favorites in Contacts
          (favorite/unfavorite) {it}
          (include {it} in/drop {it} from) my favorite contacts`,
        wishes: `
          I (want/no longer want) {it} to be among my favorites
          {It} should (be/not be) a favorite.
          {It} should have (a star/no star) in Contacts
          I'd like {it} (in/out of) my favorites.
          {It} (belongs/no longer belongs) in my favorite contacts
          Can {it} be (added to/taken out of) my favorites?
          {It} is to be (starred/without a star).`,
        things: `
          {name}
          the contact {name}
          my contact {name}
          the person {name}
          the contact called {name}`,
      },
      zh: {
        acts: `
          (收藏/取消收藏){it}
          把{it}(加入/移出)收藏
          给{it}(加上/取消)星标
          把{it}的星标(打开/关掉)
          将{it}(设为/改为不再是)收藏联系人
          把{it}(添加到收藏/从收藏里删除)
          (点亮/熄灭){it}旁边的星星
          把{it}(标记为收藏/改成不收藏)
          点{it}的星标，(收藏上/取消收藏)
          将{it}(列入/移出)收藏名单
          打开{it}，(点亮/取消)星标
          把{it}(放进/拿出)收藏夹
          对{it}(进行收藏/取消收藏)`,
        wishes: `
          {it}(应该/不该再)在收藏里
          {it}(要/不要再)加星标
          我(想/不想再)收藏{it}
          希望{it}(是/不再是)收藏联系人
          {it}能(加进/移出)收藏吗？
          收藏里(要有/不要有){it}`,
        things: `
          {name}
          联系人{name}
          通讯录里的{name}
          {name}这个联系人
          名叫{name}的联系人`,
      },
    },
    { caseOf: ({ favorite }) => (favorite ? 0 : 1) },
  ),
]
