/** Further ways to say what is done with people in Contacts. */

import { contactsAdd } from '../../src/emulator/tasks/families/contacts-add.js'
import { contactsCall } from '../../src/emulator/tasks/families/contacts-call.js'
import { contactsDelete } from '../../src/emulator/tasks/families/contacts-delete.js'
import { contactsEditPhone } from '../../src/emulator/tasks/families/contacts-edit-phone.js'
import { contactsStar } from '../../src/emulator/tasks/families/contacts-star.js'
import { type MoreWordings, more } from './more.js'

export const contactsWordings: readonly MoreWordings[] = [
  more(contactsAdd, {
    en: `
      Put {first} {last} into my phone book under {phone}
      phonebook entry please, {first} {last}, mobile {phone}
      Would you write down {phone} as the number of a new contact, {first} {last}?
      {first} {last} isn't in my contacts yet. The number is {phone}, so enter it.
      I'd like to be able to call {first} {last} on {phone}; make a contact for that
      hey, got a new person for the address book: {first} {last}, reachable at {phone}, thx
      By the end Contacts should list {first} {last} with phone {phone}
      The number {phone} belongs to {first} {last}. Please register this person as a contact.
      A contact is to be created; given name {first}, surname {last}, telephone {phone}.
      Can you note {first} {last}'s number, {phone}, in the Contacts app?
      Make sure {phone} is kept on the phone, under the name {first} {last}
      Enter someone new: number {phone}, last name {last}, first name {first}
      Is it possible to record a further contact called {first} {last} whose phone is {phone}?
      I just got {phone} from {first} {last} and don't want to lose it, so save the contact
      Open Contacts and set up an entry for {first} {last} having {phone} as phone number
      new number to keep, {phone}, it's {first} {last}
      My contacts lack {first} {last}; {phone} is the number to go with the name
      Kindly insert {first} {last} ({phone}) among the people in Contacts.
      Given name: {first}. Family name: {last}. Mobile: {phone}. Store that as a contact, please.
      Whenever {phone} rings I want to see {first} {last}, so create that contact
      Let {first} {last} join my contacts, with {phone} for a number
      We need {first} {last} in the phone's directory, number {phone}
      Would you do me a favour and file {first} {last} under contacts? It's {phone}.
      The address book should gain one entry, {first} {last}, and its number should be {phone}`,
    zh: `
      通讯录里还没有{last}{first}，号码{phone}，补一个
      联系人 新增 {last}{first} {phone}
      能否录入一位新联系人？名字{last}{first}，手机{phone}
      这是{last}{first}的电话：{phone}，麻烦存一下
      我希望以后能在联系人中找到{last}{first}，号码填{phone}
      嘿，帮我记个人，{last}{first}，{phone}，谢啦
      最后电话簿里应当有{last}{first}这个人，电话是{phone}
      {phone}是{last}{first}的号码，请为其建立联系人。
      姓氏填{last}，名字填{first}，手机号填{phone}，存成联系人
      请确保{phone}以{last}{first}的名义保存在手机里
      打开通讯录，新添一位：{last}{first}，联系电话{phone}
      是否可以将{last}{first}收录到联系人，电话为{phone}？
      刚要到{last}{first}的手机号{phone}，怕丢了，存上吧
      新号码{phone}，人叫{last}{first}，录到电话本
      我想把一个新朋友放进联系人：{last}{first}，打{phone}能找到
      需登记联系人一名，姓名{last}{first}，号码{phone}。
      以后{phone}来电要显示{last}{first}，建个联系人
      电话本加人：{phone}，{last}{first}
      您方便写入{last}{first}的联系方式吗？电话{phone}
      联系人少了{last}{first}，用{phone}加进去
      拜托把这个号{phone}记到{last}{first}名下，要新建的
      让{last}{first}进入我的联系人列表，号码用{phone}
      名{first}，姓{last}，号码{phone}，添进手机通讯录
      劳烦创建名片，姓名：{last}{first}，电话：{phone}`,
  }),
  more(contactsEditPhone, {
    en: `
      Overwrite what's saved as {name}'s number with {phone}
      contacts, {name}, phone field, new value {phone}
      Would you enter {phone} for {name}, in place of the old number?
      The number I have for {name} is outdated. It's {phone} these days.
      I'd like {phone} to be what Contacts shows for {name}
      hey, {name} switched to {phone}, mind fixing the contact? thanks
      By the end, {name}'s entry should carry the number {phone}
      Make sure that calls to {name} go to {phone}; adapt the contact
      {phone} is how to reach {name} now, so amend the entry
      Can {name}'s contact details be altered so the phone reads {phone}?
      Open {name} in the address book and type {phone} as the phone number
      The stored number of {name} is to be changed; use {phone}.
      Is it possible to give {name} another number, namely {phone}?
      wrong number saved for {name}, put {phone}
      From now on {name} can be called at {phone}. Please adjust my contacts accordingly.
      Kindly revise the telephone entry of my contact {name}; the correct digits are {phone}.
      I keep reaching the wrong line when I call {name}, so save {phone} there instead
      Swap the old phone of {name} for {phone}, would you
      Under {name} in Contacts, the phone should say {phone} and nothing else
      Modify one contact for me: {name}. New phone: {phone}.
      I've learned that {name} uses {phone}; bring the phone book up to date
      Put the number {phone} where {name}'s old one was
      Let the contact called {name} get {phone} as its number from here on
      With {phone} as the new number, please refresh {name}'s card in Contacts.`,
    zh: `
      {name}原来的号不用了，存成{phone}
      通讯录 {name} 改号 {phone}
      能不能把{phone}填到{name}的联系方式里，换掉旧的？
      {name}的手机号存错了，正确的是{phone}
      我希望联系人{name}名下显示的号码为{phone}
      嘿，{name}现在用{phone}，帮我改下通讯录，谢谢
      最后{name}的名片上应该写着{phone}
      请确保以后打给{name}拨的是{phone}，修改联系人信息
      现在找{name}要打{phone}，通讯录同步改一下
      麻烦您变更{name}的联系电话，新号为{phone}。
      打开{name}的资料，把手机号那栏重新填为{phone}
      是否可以给{name}换一个电话，即{phone}？
      号码{phone}，替掉{name}以前那个
      {name}旧号作废，新号{phone}
      总是打不通{name}，原来要打{phone}，请修正联系人
      刚得知{name}改用{phone}，更新到电话本吧
      联系人{name}的号码须修订为{phone}
      帮个忙，{name}的电话重新录一下，{phone}
      旧号码去掉，换上{phone}，联系人是{name}
      让{name}对应的手机号码等于{phone}
      我要改一个人的电话：{name}，{phone}
      电话本里{name}那一条过期了，号码该写{phone}
      劳驾把新号{phone}保存给{name}，覆盖旧的
      {phone}才是{name}的电话，请更正`,
  }),
  // to become a favourite, to be one no longer
  more(
    contactsStar,
    {
      en: `
      (Favorite/Unfavorite) {name} for me, would you
      contacts, favorite flag, {name}, (yes/no)
      I'd like {name} to show up (with/without) a star
      {name} (lacks/still has) a star in the phone book. (Add/Clear) it.
      Would you (start/stop) counting {name} among the favorites?
      I (call {name} all the time/hardly ever call {name}), so that contact (belongs/doesn't belong) in favorites
      By the end, {name} should be (listed under/missing from the) favorites
      Make sure the star next to {name} is (filled in/empty)
      hey, could {name} (get/lose) favorite status? thanks
      Open the contact page of {name} and switch the star (on/off)
      The favorites group needs one person (more/fewer), namely {name}
      Is it possible to have {name} kept as (a favorite person/an ordinary person, not a favorite)?
      {name} is to be (entered in/struck from) the list of favorites.
      Kindly (grant {name} a place/withdraw {name}'s place) in the favorites of my address book.
      (need/drop) the fave mark for {name} pls
      My favorites should (also/not) include {name}(/ any longer)
      When I look at my favorites, I (want/don't want) to find {name} there
      (Promote {name} from plain contact to favorite/Demote {name} from favorite to plain contact)
      (For quick access, set/Quick access isn't needed, so lift) the star flag of {name} in Contacts
      Can you (count/stop treating) {name} as one of my favorite people?
      Someone (belongs/doesn't belong) in my favorites: {name}. Please take care of it.
      On this phone, {name} ought to (rank/rank no more) as a favorite
      (I'm in touch with {name} a lot. Light up/I've lost touch with {name}. Turn off) the star there.
      Please let the contact {name} be (starred/unstarred)`,
      zh: `
      通讯录 {name} 星标 (开/关)
      我(想/不想)在收藏夹里看到{name}
      {name}(还没有星标，点上/还挂着星标，摘了)吧
      能不能把{name}(归入/移出)我收藏的人？
      (经常要找{name}，放进收藏里方便些/很少再找{name}，从收藏里拿出来吧)
      最后收藏列表中(应该/不该再)有{name}
      请确保{name}旁边的星星是(亮/灭)的
      嘿，{name}的收藏(帮忙弄上/帮忙取消)呗，谢啦
      打开{name}的资料页，点星标(收藏/取消收藏)
      收藏的人里(再添/减掉)一位：{name}
      是否可以将{name}(标记为收藏/改为非收藏)对象？
      请把联系人{name}(列入收藏名单/从收藏名单中划去)。
      快点(收藏下/取消掉){name}这个人(/的收藏)
      我的收藏(缺/多)了{name}，(加上/去掉)
      把{name}(升为收藏联系人/降为普通联系人，不再收藏)
      联系人{name}的收藏状态设为(是/否)
      {name}(对我挺重要，打个星/不用特别关照了，星号去除)
      劳驾替我在电话本里(标星/撤销){name}(/的星标)
      希望{name}(成为/不再是)收藏之一
      手机上的收藏联系人(要/不要)包括{name}
      可以麻烦你让{name}(带上/不带)星标吗？
      (标星/去星)操作：联系人{name}
      (需要/不必)快速找到的人是{name}，(设成/别再算)收藏吧
      {name}，(加入/移出)收藏栏`,
    },
    { caseOf: ({ favorite }) => (favorite ? 0 : 1) },
  ),
  more(contactsDelete, {
    en: `
      Drop {name} out of the phone book
      phone book cleanup: {name} out
      Would you clear {name} from the people I have saved?
      I'd like {name} to disappear from the list of contacts
      {name} still has an entry in my contacts, and it is no longer wanted
      hey, wipe the contact entry {name} off this phone, thanks
      By the end nobody called {name} should be in Contacts
      Make sure there's no contact entry for {name} left
      I don't keep in touch with {name} any more, so discard the contact
      Can the saved contact details of {name} be scrapped?
      Open {name}'s page in Contacts and choose delete
      The contact record for {name} is to be permanently removed.
      Is it possible to throw out the contact entry {name}?
      done with {name}, bin the contact
      My contact list should be one person shorter: {name} has to go
      Kindly strike the person called {name} off my address book.
      I saved {name} by mistake. Undo that by deleting the contact.
      No need to store {name} or the number any longer; purge both from Contacts
      Someone to cross off my contacts: {name}
      What I want gone from Contacts is {name}
      Please see that the phone forgets the contact {name}
      Cleaning up a bit here, so take out the contact card of {name}
      Let {name} vanish from among the people in Contacts
      Would you eliminate the person {name} from the phone's directory?`,
    zh: `
      电话本里那个{name}清走吧
      通讯录清理：{name}移出
      能不能将{name}的联系方式删去？
      我希望联系人列表里再也看不到{name}
      {name}还存在手机通讯录里，已经没必要留了
      嘿，{name}这条号码记录帮我抹掉，谢谢
      最后通讯录中不应还有{name}
      请确保手机没有存着{name}的联系资料
      跟{name}早就不联系了，删除这个人吧
      可否移走我存的联系人{name}？
      进入{name}的联系人详情，选择删除
      联系人{name}须永久删除。
      误存了{name}，去通讯录撤掉
      {name}不留了，联系人里删一下
      通讯录少一个人就好：{name}
      劳烦把{name}由电话簿中剔除
      存的人太多，先删{name}
      电话簿里要删掉的人是{name}
      让{name}从我的联系人里消失
      手机不必再记着{name}，请清掉其号码和姓名
      是否可以丢弃{name}的联系名片？
      帮个忙呗，通讯录把{name}去了
      想清理联系人，{name}这一位不要
      请您在电话本里找到{name}并予以删除`,
  }),
  more(contactsCall, {
    en: `
      contacts app, {name}, dial right now
      Would you connect me with {name} by phone?
      I'd like to speak with {name} on the phone right away
      I haven't heard from {name} in a while, so place a call
      hey, let's ring {name} real quick, thanks
      By the end the phone should be dialling {name}
      Make sure a call goes out to {name}
      There's something to discuss with {name}. Put me through.
      Can you reach {name} over the phone for me?
      Open {name} in the address book and press the call button
      A phone call is to be made to {name}.
      Is it possible to have a quick chat with {name} over a voice call?
      gotta have {name} on the phone now
      The person who should be called is {name}
      Kindly initiate a telephone call to the contact {name}.
      Look {name} up in my contacts and start calling
      Hands are full here, so call up {name} please
      Let me hear {name}'s voice; make the phone ring there
      Use the saved number to telephone {name}
      Time for a phone call. On the other end: {name}.
      Would you mind ringing the number I have for {name}?
      From the list in Contacts pick {name}, then place the call
      My call to {name} hasn't been made yet, so do it`,
    zh: `
      帮我联系一下{name}，打电话
      通讯录 {name} 拨号
      能不能接通{name}的电话？
      我要跟{name}在电话里说几句
      好久没跟{name}聊了，打电话过去吧
      嘿，打给{name}呗，谢谢啦
      最后手机应当正在呼叫{name}
      请确保给{name}的电话拨出去
      有事找{name}，拨个电话过去
      可以按我存的号码打给{name}吗？
      打开{name}的资料，按下拨打按钮
      需向{name}拨出语音电话。
      是否可以现在致电{name}？
      快，电话打{name}
      要通话的人是{name}
      劳驾致电我的联系人{name}
      找到{name}的号码，拨出去
      手上腾不开，替我呼一下{name}
      想听听{name}的声音，打个电话呗
      让{name}的手机响起来，由我这边打
      电话一通，对方：{name}
      还没给{name}去电话呢，现在打
      从电话簿选中{name}，然后通话
      请您用手机拨通{name}`,
  }),
]
