/** People in Contacts in other styles: terse, formal, playful, step by step, in many a voice. */

import { contactsAdd } from '../../../src/emulator/tasks/families/contacts-add.js'
import { contactsCall } from '../../../src/emulator/tasks/families/contacts-call.js'
import { contactsDelete } from '../../../src/emulator/tasks/families/contacts-delete.js'
import { contactsEditPhone } from '../../../src/emulator/tasks/families/contacts-edit-phone.js'
import { contactsStar } from '../../../src/emulator/tasks/families/contacts-star.js'
import { type MoreWordings, more } from '../more.js'

export const styledContactsWordings: readonly MoreWordings[] = [
  more(contactsAdd, {
    en: `
      Contacts, new: {first} {last}, {phone}
      Address book plus one, {first} {last}, tel. {phone}
      Open the contacts, begin a new one, fill in {first} as first name, {last} as last name, {phone} as the number, save
      Get into Contacts, add a person, write {first} {last}, then {phone} for the phone, and don't leave without saving
      The phone book is one person richer: {first} {last}, who can be reached at {phone}
      Whoever looks up {first} {last} in my contacts finds {phone}, in an entry that doesn't exist as yet
      Please register the following person as a new contact. Forename: {first}. Surname: {last}. Telephone: {phone}.
      I beg to request the admission of {first} {last}, telephone {phone}, to my contacts
      Roll out the red carpet for {first} {last}, who is joining my contacts with {phone}
      Immortalise {first} {last} and {phone} in my phone book
      Give {first} {last} a home among my contacts and hang {phone} on the door
      {phone} being the number and {first} {last} the name, all that's lacking is the contact, which you are to create
      If a person isn't in the phone book, I lose them. {first} {last}, {phone}, is not in it. Enter them.
      We just signed {first} {last}. I want a contact for them with {phone}, and pronto.
      My dear, my fingers are too shaky for it: write {first} {last} into my phone's address book, it's {phone}
      I have new friend, name {first} {last}, telephone {phone}. Please put inside contacts.`,
    zh: `
      联系人新增：{last}{first}，{phone}
      通讯录添一人 {last}{first} {phone}
      打开通讯录，点新建，姓填{last}，名填{first}，电话填{phone}，存好
      先进联系人，再加个新的，把{last}{first}和{phone}分别输进去，末了按保存
      通讯录里多了一位{last}{first}，名下的电话是{phone}
      在联系人里一查{last}{first}就能看到{phone}，眼下查不到，得让它查得到
      兹登记新联系人一名：姓名{last}{first}，联系电话{phone}，请录入
      烦劳将{last}{first}之电话{phone}录入通讯簿，新立一条，不胜感激
      给{last}{first}在通讯录里上个户口，号码{phone}
      热烈欢迎{last}{first}入驻我的通讯录，自带号码{phone}
      把{last}{first}请进电话本落座，座位上贴好{phone}
      {phone}这个号码要有个主人，主人是{last}{first}，请作为新联系人记下
      名字有了，{last}{first}；号码有了，{phone}。就缺一个联系人，去建。
      新客户{last}{first}，{phone}，立刻录进我通讯录，别等我找人的时候抓瞎
      娃啊，外婆眼神不济，你把{last}{first}记到外婆电话本里，号是{phone}
      这是我的新朋友，叫{last}{first}，电话是{phone}，请放在我的联系人里面`,
  }),
  more(contactsEditPhone, {
    en: `
      {name}, existing contact, new no.: {phone}
      Contacts fix: phone of {name} to read {phone}
      Look {name} up in the contacts, go to edit, wipe the number that's there, key in {phone}, save
      Open Contacts, tap on {name}, choose to edit, make the phone number {phone} and keep the change
      The only number found with {name} is {phone}; the previous one is nowhere to be seen
      In every respect but one the contact {name} is what it was: the number reads {phone}
      Amendment to contact {name}: the telephone number on file is superseded by {phone}
      Would you do me the kindness of revising {name}'s particulars, the telephone number now being {phone}?
      Give {name}'s contact a facelift: old digits off, {phone} on
      The number I have for {name} has gone mouldy; swap in the oven-fresh {phone}
      Teach my phone book a new tune for {name}: {phone}, to be played instead of the old number
      No second contact for {name}, please; the one I have must be corrected to {phone}
      The number under which {name} is saved must give way to {phone}
      I look a fool dialling {name}'s dead number. Get {phone} into that contact in its stead, this minute.
      Guess what, {name} has a new phone! So rub out the old number in the contacts and write {phone}, okay?
      Contact {name} have wrong number. Right number is {phone}. Please to change.`,
    zh: `
      联系人更正：{name}，电话{phone}
      {name} 换号 {phone} 通讯录同步修改
      通讯录里找到{name}，点编辑，把原来的号删了，输入{phone}，保存
      先打开联系人，进{name}那页，再改电话那栏，改成{phone}之后存上
      改完之后，{name}还是那个{name}，只是电话一栏写着{phone}
      联系人{name}名下不再有旧号码，取而代之的是{phone}
      兹申请变更联系人{name}之电话号码，变更后号码为{phone}
      冒昧相求，{name}的联系电话已易，请代为改作{phone}
      给{name}的联系人换换血，旧号抽走，{phone}输进去
      {name}那号码过保质期了，通讯录里换上新鲜的{phone}
      通讯录里{name}的旧号码退位，{phone}登基
      不必另建联系人，已有的{name}，号码一改就行，{phone}
      存在{name}名下的那个号码，要被{phone}替换掉
      打{name}打不通，丢的是我的脸，联系人马上改成{phone}
      我知道{name}的新号码哦，是{phone}，你把联系人里旧的擦掉换上它嘛
      现在{name}的号码不对，对的是{phone}，请你改一下联系人，谢谢`,
  }),
  // to become a favourite, to be one no longer
  more(
    contactsStar,
    {
      en: `
      Contacts: {name}, star (yes/no)
      {name}, contact, (mark as favorite/unmark as favorite, keep)
      Go to Contacts, tap {name}, then tap the star so that it (lights up/goes out)
      Open my contacts, look for {name}, and once you're there press the star, so it's a favorite (from then on/no longer)
      {name} (counts/no longer counts) among the favorite contacts when you're through(/, but is still a contact)
      Next to {name} in the contacts there's (a star to be seen/no star to be seen, although the entry is still there)
      Contact {name} is to be (granted/stripped of) favorite status with immediate effect
      Would you have the great kindness to (bestow the favorite's star upon/withdraw the favorite's star from) my contact {name}?
      (Crown/Dethrone) {name} in my contacts, the favorite star being the crown
      (Stick a gold star on/Peel the gold star off) {name}'s page in the contacts
      (Hoist {name} onto/Nudge {name} off) the pedestal of favorite contacts(/, no deleting)
      A favorite is what {name} (isn't yet but should become/is at present but should cease to be) in my contacts
      Not the number, not the name, just the star of contact {name} needs changing: (put it there/take it away)
      Listen up, {name} (goes on/comes off) the list of my favorite contacts, and that's an order
      My bestest friend (is {name}! Make the star in the contacts shine!/isn't {name} now! Make the star in the contacts go away!)
      no cap, {name} is (top tier, favorite that contact/kinda mid, unfavorite that contact, don't delete tho)`,
      zh: `
      {name}：联系人收藏，(加/撤)
      通讯录 {name} 星标(有/无)
      打开通讯录，点进{name}，按一下星星，(亮了/暗了)就行
      先去联系人，再找{name}，用那颗星把人(收藏起来/移出收藏)，别的甭动
      联系人的收藏里(看得见{name}了/看不见{name}了，但联系人还在)
      办完之后，{name}在通讯录里(带着星/不带星，人照旧在)
      经批准，(授予/撤销)联系人{name}收藏资格，请即办理
      烦请将联系人{name}(纳入/移出)收藏之列(/，条目仍予保留)，谨致谢意
      联系人{name}(C位出道，星标奉上/过气了，星标回收)
      (把{name}捧在手心，也就是收藏这个联系人/别再把{name}捧在手心，也就是取消收藏这个联系人)
      给通讯录里的{name}(戴上/摘下)收藏的小星星，像幼儿园的小红花那样
      联系人里{name}这一位，星标(不该没有，补上/不该还有，去除)
      号码不动，名字不动，只动联系人{name}的星：(从无到有/从有到无)
      大客户名单变了，{name}(必须进/必须退出)联系人收藏(/，号码留底)，去办
      我(最最喜欢/不喜欢){name}了，联系人那颗小星星(要亮亮/不要亮亮)
      {name}这联系人(我粉了，收藏安排上/我脱粉了，取消收藏，不用删)`,
    },
    { caseOf: ({ favorite }) => (favorite ? 0 : 1) },
  ),
  more(contactsDelete, {
    en: `
      Phone book clear-out: {name}, delete
      Contact to be scrapped: {name}
      Open the contacts, tap {name}, choose delete, and if it asks, say yes
      In the contacts, go to the page of {name} and from there delete the whole person
      No entry by the name of {name} is to be found in the contacts afterwards
      Anyone searching my contacts for {name} comes away empty-handed, because there's no such entry left
      Contact {name} is hereby designated for removal; please carry out the deletion
      I should be grateful if you would have the particulars of {name} deleted from my contacts altogether
      Give {name} the boot from my phone book
      {name} walks the plank today. Splash, contact deleted!
      Cross {name} off my address book like a debt that's been paid, entry and all
      As for {name}, whose contact I've kept far too long, it should be deleted
      Unstarring isn't enough. What has to happen to the contact {name} is deletion.
      I gave clear orders: {name} is to be deleted from the contacts. Why is that not done?
      Child, with these thumbs I keep ringing {name} by mistake. Delete that contact for your old grandpa.
      ew, {name}?? delete the contact, not even sorry`,
    zh: `
      通讯录清理：{name}，删
      {name} 联系人 整条删除
      打开联系人，点开{name}，按删除，要是问你确不确定，就说确定
      先翻通讯录翻到{name}，再从里头把这一条删掉，就完了
      在通讯录里搜{name}，什么都搜不出来，我要的就是这个结果，删干净
      往后联系人里查无{name}此人，名字和号码都没了
      根据个人信息管理要求，联系人{name}的条目应予删除，请执行
      鄙人与{name}已无往来，敬请代将其自通讯录中删去
      请{name}麻溜地从我通讯录里滚蛋，删
      恭送{name}出局，联系人删除，不设复活赛
      把{name}这片落叶从电话本里扫走，删了它
      {name}这个联系人，取消收藏还不够，要删除
      被存了这么多年的{name}，如今该被删出通讯录了
      我的通讯录不留闲人，{name}，删，现在就办
      乖囡，阿婆老是按错打到{name}那儿，你把这个联系人给阿婆删了
      我的联系人里面有{name}，我不要了，请你删除，谢谢`,
  }),
  more(contactsCall, {
    en: `
      Phone call, {name}, now
      To do at once: ring up {name}
      Open the contacts, find {name}, press the button for calling and let it ring
      Go to {name} in the contacts and from there make the phone call
      {name}'s phone is ringing, and it's mine that makes it ring
      A call to {name} is under way by the time I hold the phone to my ear
      Kindly establish a telephone connection with {name}
      I should like to be put through to {name}, operator, if it isn't too much trouble
      Get on the blower to {name}
      Set {name}'s phone a-jingling with a call from me
      Hook me up with {name}, voice to voice, by phone
      To {name} no message should be sent; a call should be made
      If there's one person I must phone now, it's {name}, so place the call
      {name}, by phone, this minute. I don't care what they're doing.
      I wanna talk to {name}! Make the phone go ring ring to them!
      Please, I want speak with {name}. You make telephone call.`,
    zh: `
      致电{name}，速
      头一件事：拨打{name}的电话
      打开通讯录，找出{name}，点电话，等接通
      先到联系人里翻到{name}，然后直接从那儿拨出去
      {name}的手机正响着，来电的人是我
      我把手机贴到耳边时，打给{name}的电话已经在响铃等接
      请予接通{name}之电话，有要事相商
      有劳总机，替我接{name}，在下要通话
      摇个电话给{name}
      给{name}来个夺命连环call，先打第一通
      顺着电话线去敲敲{name}的门，拨号
      对{name}，短信不必发，电话必须打
      电话那头得是{name}，这头是我，请拨通
      给我接{name}，不管那边在忙什么，电话先打过去
      我想跟{name}说话话，嘟嘟嘟，打电话嘛
      我要和{name}说话，请你用手机打电话，谢谢`,
  }),
]
