/** What people need of those in their phone book, told as a need: who is missing, outdated, dear, unwanted. */

import { contactsAdd } from '../../../src/emulator/tasks/families/contacts-add.js'
import { contactsCall } from '../../../src/emulator/tasks/families/contacts-call.js'
import { contactsDelete } from '../../../src/emulator/tasks/families/contacts-delete.js'
import { contactsEditPhone } from '../../../src/emulator/tasks/families/contacts-edit-phone.js'
import { contactsStar } from '../../../src/emulator/tasks/families/contacts-star.js'
import { type MoreWordings, more } from '../more.js'

export const meantContactsWordings: readonly MoreWordings[] = [
  more(contactsAdd, {
    en: `
      I met {first} {last} at a party, and {phone} mustn't stay on a napkin; the phone is the place for both
      When {phone} lights up, I'd like to read {first} {last} rather than digits
      {first} {last}, plumber, {phone}. Someone I'll have to find in here when the next pipe bursts.
      This phone has never heard of {first} {last}. Reachable at {phone}.
      Our new teacher is {first} {last}, {phone}, and I'd hate having to ask for that again
      My memory is a sieve, and {first} {last} with {phone} must not fall through; there's no entry for that person yet
      could {phone} have a name to it? it's {first} {last}, new to my phone
      Ring {phone} and {first} {last} answers. The phone should know this in future.
      Who's {phone}? That's {first} {last}, and I'm fed up with the phone not telling me.
      {first} {last} handed me a business card with {phone} on it. I'd like to throw the card away without losing either.
      Next week I must reach {first} {last} by looking up the name; so far all I have is {phone} in my head
      {last}, {first}: {phone}. A stranger to my phone book up to now.
      We've taken on someone, {first} {last}, and my phone book knows nothing of that person or of {phone}
      It'd be a comfort to have my landlord at hand; name of {first} {last}, {phone}, not in here so far
      In my list of people, a {first} {last} with {phone} is sorely missing
      From today on {first} {last} belongs to my circle and ought to be in the phone book, {phone} and all`,
    zh: `
      名片要扔了，可{last}{first}和{phone}得留在手机里
      {phone}打来时我不想只看到数字，那是{last}{first}
      刚换了房东，叫{last}{first}，{phone}，以后少不了找这人，手机里却没有
      手机不认得{last}{first}，打{phone}能找到
      {last}{first}，{phone}，新同事，我怕转头就忘
      每次都得问别人{last}{first}的号，太丢脸了，其实就是{phone}，手机里该有一条
      修水管的师傅：{last}{first}，{phone}，下次漏水好找
      下回翻电话本想翻得到{last}{first}，现在我手上只有{phone}
      {phone}到底是谁？是{last}{first}，让手机以后也知道
      写在手心的{phone}快被汗糊了，是{last}{first}的，得赶紧进电话本
      班主任换成了{last}{first}老师，{phone}，电话本里还空着呢
      相亲认识的{last}{first}给了我{phone}，纸条迟早要弄丢，放手机里才保险
      从今往后{last}{first}也是我圈子里的人，电话本里该有一席之地，{phone}
      客户{last}{first}，联络用{phone}，手机里查无此人
      人：{last}{first}。号：{phone}。手机里有了我才放心。
      我这电话本独独漏了{last}{first}，人家可是{phone}`,
  }),
  more(contactsEditPhone, {
    en: `
      With what I've got, {name} is never reached; {phone} is where the person picks up nowadays
      {name} has a new provider and with it {phone}, but my phone book still lives in the past
      What my phone book has for {name} is dead. Long live {phone}!
      next time I ring {name}, it has to end up at {phone}, not at that old line
      How embarrassing, I noted {name} down with a wrong digit. It's {phone}.
      "Not in service" is all I hear from the number listed for {name}, since it isn't {phone}
      {name} dropped a phone in the lake and got {phone} instead, which my address book hasn't noticed
      {phone}, so says {name}'s new card; the entry I have says otherwise
      Is {name} on {phone} in my address book? No? But that's the truth these days.
      I want {name}, whom I've long had in here, to be listed with {phone} only
      {name}: nowadays {phone}, formerly something else
      {name} went over to the firm's mobile. So much for the digits I had; {phone} are the ones that count.
      Since the move abroad, {name}'s former number leads nowhere and {phone} leads to {name}
      My entry for {name} misleads me. Truth: {phone}.
      I'd rather not disturb the poor soul who inherited {name}'s old number; {name} has {phone}, my phone book should too
      Would my address book be so good as to catch up with {name}, who has been on {phone} for months?`,
    zh: `
      {name}早就用上{phone}了，我手机里那个还是老黄历
      老打到陌生人那儿去，{name}其实是{phone}
      {name}：旧号停机，现用{phone}
      我存{name}的时候抄岔了一位，人家是{phone}
      下次找{name}，得能打到{phone}，而不是那个空号
      {name}群发说“本人换号{phone}”，我这电话本还没跟上
      {name}原先的号被运营商收回了，如今在用{phone}
      手机里的{name}名不副实，{phone}才打得通
      {name}换成公司配的手机，{phone}，我留的那串数字没意义了
      “您拨打的号码是空号”我听够了，{name}如今是{phone}
      我希望{name}名字底下只看到{phone}，别的号都过时了
      {name}移民后，原来那个号通向别人，{phone}才通向{name}
      电话本跟不上{name}换号的速度，最新一版是{phone}
      人没变，还是{name}，号变了，{phone}
      通讯录中{name}一栏数字有误，应作{phone}
      {name}的手机掉水里了，连卡都没了，补的新号{phone}，我这儿别还留着旧的`,
  }),
  // to become a favourite, to be one no longer
  more(
    contactsStar,
    {
      en: `
      {name} is someone I (want right at the top of my phone book, without scrolling/no longer need right at the top of my phone book, just somewhere in the list)
      Among the people dearest to me in the phone book, {name} (has no place yet and deserves one/holds a place of honour that isn't deserved any more)
      (I ring {name} ten times a day and hunt through the whole list each time, for want of a star/I never ring {name} these days, and yet there's a star by that name)
      in the phone book, {name}: (VIP, please/no VIP any longer, though still worth listing)
      We (just got engaged, {name} and I, which calls for a star in the phone book/split up, {name} and I, and the star feels wrong; the number can stay)
      Shouldn't (a friend like {name} be up there with the starred few/the starred few be real friends? {name} is merely one of the crowd now, isn't that so)?
      It's (a shame that {name} is just one of many in my phone book; I adore that person/odd that {name} is singled out in my phone book; I hardly know that person, the entry as such is fine)
      In an emergency I (need {name} among the preferred people/have others to turn to, so {name} needn't be among the preferred people, plain listing is enough)
      my boss {name} (gets a golden star from me, literally/has lost the golden star, entry remains)
      The short list of favourite people (is incomplete without {name}/is too long by one, {name}, who can go back among the rest)
      {name} should (shine out among my contacts/no longer shine out among my contacts, only be one of them)
      Grandpa's eyes are bad. He'd find (people faster with a star by {name}, who comes every day/his way better with fewer stars, and {name}, who never comes, could lose one)
      Since {name} (looks after the kids, I want that name in the preferred bunch/stopped looking after the kids, that name can leave the preferred bunch but not the phone)
      Honour where honour is due: {name}, (from now on a favorite/from now on just a contact like any other)
      Who do I talk to (most? {name}, and yet no star/least? {name}, and yet starred)!
      I'd rather see {name} (up with the favorites than in the ordinary rows/in the ordinary rows than up with the favorites)`,
      zh: `
      {name}(是我最常找的人，通讯录里要能不用翻就看到/现在找得少了，不用再排在最前头，号码留着)
      (跟{name}订婚了，名字边上得有颗星/跟{name}分手了，名字边上那颗星看着别扭，人先留着)
      通讯录里最要紧的那几位，(怎么能没有{name}/就别再算上{name}了，普通存着就行)
      {name}，(享受星级待遇/星级待遇到此为止)
      爷爷眼花，(老认不出{name}，名字旁有颗星就好认了/星太多反而乱，{name}那颗可以没有)
      {name}(升职当了我领导，得带颗星，摆在显眼处/不再是我领导，那颗星可以熄了)
      电话本里的亲友榜(少了{name}/该让{name}下榜了，号不用动)
      保姆{name}(带着娃，我得在收藏里一眼看到这名字/已经辞了，不必再占着收藏，号留着备查)
      通讯录最上头带星的那几位，(得有{name}/{name}该退下来了，退到普通的里头)
      打给{name}的次数最多，偏偏没有星 | 打给{name}的次数最少，偏偏挂着星
      就{name}这交情，(配得上一颗星/配不上那颗星了)
      急事头一个想到{name}，别让这名字埋在一堆联系人里 | {name}跟别的联系人一样就好，别再特殊对待，也不用删
      收藏的那拨人，{name}(不在，我不答应/在，我别扭)
      老同学{name}(又热络起来了，通讯录里该坐贵宾席/冷淡下来了，该离开贵宾席，在通讯录里坐普通席)
      我希望{name}的名字旁(亮起来，好找/别再亮着，混在大家里就好)
      星星只给最亲的人，{name}(就是/已经不是)`,
    },
    { caseOf: ({ favorite }) => (favorite ? 0 : 1) },
  ),
  more(contactsDelete, {
    en: `
      {name} and I are through. I don't want to come across that name in my phone book ever again.
      {name} emigrated years back; neither the number nor the entry is of any use
      Why does my phone book still know {name}? I've long forgotten who that was.
      My ex has no business being in here: {name}
      I haven't the faintest idea who {name} is, and strangers have no place among my people
      {name}'s shop closed for good; name and number are dead weight
      I might ring {name} by accident, and that would be a catastrophe. The entry must not exist.
      No {name} in this phone book, please
      I'd feel freer with one name fewer in my phone book, {name}
      That {name} in there was a test entry, nobody real
      Would anyone miss {name} among my contacts? I wouldn't, not for a second.
      This is a work phone. {name} is private and shouldn't figure in its address book.
      For reasons of data protection we may no longer hold the contact details of {name}.
      {name} asked me to forget that number, and I keep my word: nothing of it shall stay in the phone
      So {name} the roofer turned out a crook; I'll never need that entry again
      past is past, farewell {name}, name, number and all`,
    zh: `
      跟{name}老死不相往来了，电话本里见着名字就堵心
      {name}？想不起是哪位，生人没必要占着通讯录
      我怕手滑打给前任{name}，这号码根本就不该在手机里
      {name}的店倒闭了，名字号码都成了废物
      这是工作机，{name}是私人关系，不该出现在通讯录
      让我永远没机会再打给{name}，号码一个不留
      按保密规定，手机上不得再保有{name}的个人资料
      {name}当初是测试用的假人，通讯录里不需要
      通讯录瘦身，先送走{name}
      黑中介{name}，坑我一次就够了，电话本里不许有这号人
      答应过{name}忘掉那个号码，我说到做到，手机里一点不留
      {name}已经跟我毫无瓜葛，手机也该忘了这个人
      电话本里有{name}这条，家里就要吵架，我只求太平
      人走茶凉，{name}的号码也没有留下的意义
      谁还会找{name}呀，电话本里白占一行
      断舍离，通讯录第一个：{name}`,
  }),
  more(contactsCall, {
    en: `
      Typing won't do, I want {name}'s voice in my ear
      It's too long a story for a text. {name} has to hear it from my own mouth, now.
      Is {name} awake? Let it ring over there and we'll find out.
      {name} left a voicemail asking to be rung back, and I have a minute
      Where on earth is {name}? I'll only know once we've spoken.
      I'd give anything for a chat with {name} right now, talking, not typing
      {name} on the line please, it's an emergency
      My car broke down and {name} is the one who can come; quick, we need to speak
      I can't find the house, {name} has to talk me through it over the phone
      Happy birthday has to be sung live down the line, to {name}
      There are ten minutes left before boarding, and I'd love to spend them on the phone with {name}
      Might I have a word with {name}? Over the phone, if you'd be so kind.
      {name} prefers talking to writing, and so do I: ring ring
      can't wait for an answer by text, {name} must pick up
      I feel lonely. Hearing {name} say hello down the line would do me good this very minute.
      Something's wrong with mother, and {name}, who's a doctor, should tell me on the phone what to do`,
    zh: `
      几句话写不清，得跟{name}在电话里讲
      想听{name}的声音了
      打字太慢，{name}那边我要直接开口说
      {name}说了，有事别打字，直接通话，我现在就有事
      车抛锚了，只有{name}能来救我，快接通
      {name}起床没？让那边手机响一响就知道了
      迷路了，得{name}在电话那头给我指路
      登机前还有十分钟，想跟{name}煲会儿电话粥
      有急事，{name}，马上要说上话
      生日歌要唱给{name}听，隔着电话唱
      方便的话，我想跟{name}通个话
      漏接了{name}的来电，得赶紧回过去
      一个人闷得慌，{name}陪我唠两句就好了，要听得见声的那种
      等{name}回消息等到心焦，不如听本人说，响到接为止
      “喂，{name}吗？”——我现在就想说这句
      孩子发烧，{name}是大夫，我要在电话里问清楚`,
  }),
]
