/** How people say aloud what is to be done with people in Contacts. */

import { contactsAdd } from '../../../src/emulator/tasks/families/contacts-add.js'
import { contactsCall } from '../../../src/emulator/tasks/families/contacts-call.js'
import { contactsDelete } from '../../../src/emulator/tasks/families/contacts-delete.js'
import { contactsEditPhone } from '../../../src/emulator/tasks/families/contacts-edit-phone.js'
import { contactsStar } from '../../../src/emulator/tasks/families/contacts-star.js'
import { type MoreWordings, more } from '../more.js'

export const spokenContactsWordings: readonly MoreWordings[] = [
  more(contactsAdd, {
    en: `
      My neighbor's name is {first} {last}, number's {phone}. Pop that into Contacts, will you?
      Okay so, new colleague, {first} {last}, and I haven't saved them: {phone}
      Ugh, I keep scribbling {phone} on paper. It's {first} {last}'s, can it live in my contacts?
      Think you could save somebody for me? {first} {last}, {phone}.
      Before I forget: {first} {last}, {phone}. Into the contacts, please.
      If {first} {last} ever calls, it'll be from {phone}, and I want that as a contact
      Here's {first} {last}'s number, {phone}; there's no contact for them, so start one
      Goes by {first}, surname's {last}, picks up at {phone}. Make that a contact.
      How about we store {first} {last} on this phone? {phone} is the number.
      You know what, {first} {last} really should be in my contacts by now. {phone}.
      Met someone today! {first} {last}, phone {phone}, save them for me
      Nobody called {first} {last} in there? Right, then add them, with {phone}.
      Shame I never saved {first} {last}. Do it now, number {phone}.
      While you've got my phone, add {first} {last} to the people in it; {phone}, that's the number
      {phone}, got that? Good, now it has to be saved as {first} {last}, a new contact.
      Everybody has {first} {last} in their contacts except me. It's {phone}, so fix that.`,
    zh: `
      刚认识个人叫{last}{first}，电话{phone}，给我存上
      那个，{last}{first}的号我一直没存，{phone}，你给弄进通讯录吧
      回头还得找{last}{first}呢，先把人存手机里，{phone}
      楼下邻居，{last}{first}，{phone}，通讯录里记一笔
      我们组来了个{last}{first}，手机{phone}，存个联系人呗
      {phone}，听好了啊，这人叫{last}{first}，通讯录里新建
      怎么连{last}{first}都没存？赶紧加上，{phone}
      名片上写着{last}{first}，{phone}，你照着存到通讯录
      趁我还记得，{last}{first}是{phone}，放联系人里
      手机里没{last}{first}这人吧？加一个，号是{phone}
      人家给我留了电话，{phone}，叫{last}{first}，存一存
      对方姓{last}，名叫{first}，打{phone}能找着，建个联系人行不
      要不把{last}{first}存了吧，省得每次都问，号码就是{phone}
      每次来电都是一串数字{phone}，其实那是{last}{first}，存成联系人得了
      跟我念的来啊，{phone}，人嘛是{last}{first}，通讯录里给安排上
      下次想直接搜{last}{first}就能打，所以{phone}得存成联系人
      加个人，{last}{first}，{phone}，联系人那儿加
      存个号，谁的呢，{last}{first}的，{phone}
      没存过{last}{first}，给存一下嘛，{phone}
      孩子老师叫{last}{first}，号{phone}，你往联系人里添上`,
  }),
  more(contactsEditPhone, {
    en: `
      Turns out {name} has a new SIM. {phone} is what my contacts should say now.
      So {name} moved abroad and is on {phone} these days; could you update that contact?
      Nope, that's not {name}'s number anymore. Change it to {phone}.
      Every time I call {name} some stranger picks up. It's {phone}, correct the contact.
      Ah, {name} lost the old phone, so in my contacts it has to be {phone} from today
      {name}? Different number now. {phone}, change it in Contacts.
      Could we fix {name}'s number? It ought to read {phone}.
      Apparently {name} gave up the old line, and {phone} took its place. Please edit the contact.
      Why does it still show the old number for {name}? {phone} is right, put that.
      You'll see some old digits for {name}. Delete those and type {phone} instead.
      Just heard from {name}, new digits: {phone}. That contact needs an update.
      One digit's off in {name}'s number, I think; anyway, make it {phone}
      What I've got for {name} is ancient. Let's have {phone} in there instead.
      Do me a favor, the phone number in {name}'s contact, it's {phone} now, replace it
      Mind updating somebody? {name}, number changed to {phone}.
      Old number out, {phone} in, that's for {name}`,
    zh: `
      {name}换手机号啦，现在是{phone}，通讯录里给改过来
      哎呀，{name}的号早变了，改成{phone}
      怎么打给{name}老是空号？哦对，人家换成{phone}了，改一改
      之前存的{name}那个号不能用了，用{phone}顶上
      我说呢，联系不上{name}是号码不对，该是{phone}，帮我改改
      昨天{name}跟我说换号了，{phone}，联系人里更新下
      号错啦，{name}的应该是{phone}，改
      别再留{name}的老号码了，换{phone}
      唉，{name}那条联系人是错的，电话得是{phone}才行
      你看下{name}存的是不是{phone}？不是就改成这个
      以前那个号{name}停了，往后都打{phone}，你把联系人改了吧
      又换号了，这个{name}，这回是{phone}，更新一下通讯录
      好像{name}存的还是老电话吧？新的是{phone}，给换了
      {phone}，{name}刚办的新号，把老的盖掉
      怪我当时记岔了，{name}其实是{phone}，联系人改一下
      有个号得改，{name}的，改成{phone}
      人家{name}出国了，号变成{phone}，你给我改通讯录
      想把{name}的电话换一换，换成啥呢，{phone}
      难怪一直没人接，{name}已经改用{phone}了，通讯录里的也跟着改
      没别的事，就是{name}电话变{phone}了，改好存上`,
  }),
  // to become a favourite, to be one no longer
  more(
    contactsStar,
    {
      en: `
      Ugh, (why isn't/why is) {name} a favorite (yet? Put the star on./still? Take the star off.)
      How come {name} (isn't/is still) one of my favorites? (Get them in there/Get them out of there)
      You know {name}, right? That one (needs a star/shouldn't have a star anymore) in my contacts.
      We (talk every day now/haven't talked in years), me and {name}. (Star/Unstar) that contact.
      Is {name} a favorite contact? (Should be, please mark it./Shouldn't be, please unmark it.)
      Contacts has a star for each person, and for {name} I want it (lit/off)
      Could {name} be (moved up into/taken down from) my favorites?
      Honestly, {name} (deserves/doesn't deserve) that star in my contacts. (Put it on/Take it away)!
      If I open the favorites in Contacts, {name} had better (be there/be gone)
      Well, {name} (became family/is nobody special now), so (add them to/drop them from) my favorite contacts
      Only one thing: that contact, {name}, (with/without) the favorite star
      Let's have {name} (in/out of) the contact favorites, okay?
      It'd be nice (to find/not to see) {name} in my favorite people, could you (star/unstar) the contact?
      There's {name} in my contacts. (No star yet? Add one./See the star? Remove it.)
      Who's (missing from/one too many in) my favorite contacts? {name}. (Add them/Remove them), please.
      (New best friend/No longer friends): {name}. (Onto/Off) the favorites list in Contacts, please.`,
      zh: `
      (老得翻半天才找到{name}，给收藏上/跟{name}没啥来往了，收藏撤掉)
      {name}这人(常联系/不怎么联系了)，星标(给点上/给去掉)
      奇怪，{name}(怎么没在/怎么还在)联系人收藏里？(弄进去/弄出来)
      有个星星在{name}名字边上，联系人那儿，(点亮/点灭)它
      你把{name}(放进/挪出)我的收藏联系人，行吗
      那个，{name}，联系人收藏，(要的/不要了)
      最近(天天/压根不)跟{name}打电话，(收藏一下这个联系人/这个联系人别收藏了)
      按理说收藏的联系人里(得有/不该有){name}，你(加/删)一下
      以后{name}(算/不算)收藏联系人了，改改
      翻到{name}，那个星号(打上/抹了)
      要我说{name}(该收藏/没必要收藏了)，通讯录里(点一下星/把星取消)
      进通讯录，收藏那块儿，(加个/去掉一个){name}
      星标(给/别给){name}(来一个/留着了)，联系人里弄
      其实{name}(挺要紧的，标星吧/没那么要紧了，去掉星吧)
      干脆把联系人{name}(收藏了/取消收藏)吧
      能让{name}(排进/退出)收藏吗，通讯录那个收藏
      现在{name}(还不是/还是)收藏联系人，(应该是才对/不该是了)，弄一下
      一打开联系人收藏就(想/不想)看见{name}，你去(点个星/把星点掉)
      没啥事，就是想(收藏/取消收藏)一下联系人{name}
      谁(该/不该)待在联系人收藏里？{name}，(给标上/给去了)`,
    },
    { caseOf: ({ favorite }) => (favorite ? 0 : 1) },
  ),
  more(contactsDelete, {
    en: `
      We broke up, {name} and me. Take that contact off my phone.
      Why do I even have {name} in here? Delete the contact.
      Since {name} left the company ages ago, you can get rid of the contact
      Remember {name}? Neither do I. Out of the contacts, please.
      Honestly I'll never call {name} again, the contact can go
      There are too many people in my phone; {name} is one I can do without, remove that contact
      Ugh, {name} again. Just delete them from Contacts.
      Could you make it so {name} isn't in my contacts?
      Yeah, that {name} in my phone book, get rid of it
      Contacts lists {name}, right? Shouldn't, so delete it.
      If you see {name} in the contacts, remove the entry, all of it
      It's an old number and an old name, {name}. Erase the contact, please.
      All I want is for {name} to be out of my phone book
      Goodbye {name}! Delete that one from my contacts.
      Never mind keeping {name}, that contact's useless to me now. Remove it.
      {name} doesn't need to be saved on here, so delete the contact, okay?`,
    zh: `
      早不来往了，{name}，从通讯录删了吧
      {name}是谁啊，不认识，联系人删了
      我手机通讯录乱得很，像{name}这种就去掉吧
      留着{name}干嘛，删联系人
      我跟{name}闹掰了，号码别留了，整个联系人删掉
      真不想再在通讯录里头看到{name}这号人了，删
      那谁，{name}，离职好久了，联系人可以删
      看见{name}就烦，通讯录里给我删干净
      你去联系人里瞅瞅，有个{name}，删掉它
      这个{name}我永远不会再打了，联系人删除
      怎么还存着{name}呀？删了删了，通讯录里的
      有个联系人没用了，{name}，给我删一下
      要删的是联系人，就{name}那个，别犹豫
      腾个地方，联系人{name}删掉好了
      从今往后不联系{name}了，把人从通讯录移除
      劳驾删个联系人，哪个呢，{name}
      都八百年没打过{name}了，这联系人不要了，删
      帮忙去通讯录里走一趟，把{name}删除一下哈
      人都搬走了，{name}的联系方式整条删了吧
      如果{name}还在我电话本里，就请删掉`,
  }),
  more(contactsCall, {
    en: `
      Running late here, I need to call {name}
      My glasses are somewhere else, could you start a call with {name}?
      What's {name} up to? Give them a call.
      Get me {name}, on the phone I mean
      Urgent! Phone {name}!
      Alright, time to phone {name}
      Should be home by now, {name}. Try calling.
      No texting, I'd rather talk. Call {name}.
      It's {name}'s birthday, I want to call and sing
      Somebody has to ring {name}, so go ahead and dial
      If {name} is free, I'd like to chat on the phone, so give them a ring
      {name} asked me to call back. Can you dial?
      Since the phone's in your hand, please call {name}
      Maybe {name} knows. Ring and I'll ask.
      We're outside {name}'s door and nobody opens, so call them
      I promised {name} a call. Now's the time, dial please.`,
    zh: `
      我得找{name}说个事，打个电话
      {name}到哪儿了？打电话，我问问
      我没带眼镜，看不清，你给{name}拨个电话
      别发短信了，直接打{name}电话
      现在给{name}打电话方便，打吧
      跟{name}约好了要通电话的，你拨一下
      开着车呢，不方便按，替我拨{name}
      人呢？{name}怎么还没来，打个电话催催
      拨一下{name}的号呗
      今天{name}过生日，我要打电话祝贺一下
      {name}刚才找我没接着，回个电话过去
      喂，给{name}打个电话好不好
      那就打给{name}吧，电话里我来讲
      赶紧的，给{name}打过去，急
      不晓得{name}在不在家，打电话试试
      突然想起来要跟{name}说句话，电话打过去
      你从联系人里找{name}，打出去，我等着讲
      家里有点急事，给{name}挂个电话
      得打个电话，打谁呢，{name}
      敲门没人应，你打{name}手机`,
  }),
]
