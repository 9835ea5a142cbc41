/** Gaps in the memory that a look at one entry of the calendar fills. */

import {
  calendarFind,
  calendarFindByDate,
} from '../../../src/emulator/tasks/families/calendar-find.js'
import { dated } from '../calendar.js'
import { type MoreWordings, more } from '../more.js'

export const meantCalendarFindWordings: readonly MoreWordings[] = [
  more(calendarFind, {
    en: `
      I've forgotten when '{title}' is
      They're asking me how long '{title}' goes on, and only my calendar knows
      Will I make it to '{title}' after work? I'd have to see its exact hours.
      '{title}', what had we agreed on? My own entry would tell me.
      I'm packing for '{title}' and would like its details before my eyes
      Can't for the life of me recall what I wrote about '{title}' when I planned it
      Before I ring the others, the particulars of '{title}' would be useful
      My memory says afternoon, my wife says evening. The entry for '{title}' will settle it.
      I'd hate to mix up the hour of '{title}', a glance at my schedule would reassure me
      '{title}': which day, which hour?
      It bothers me not to know which day I've got '{title}' down for.
      Everything I noted for '{title}' ought to be on the screen while I discuss that date on the phone.
      Still some way off, '{title}'? Or soon? My schedule must say.
      To buy the train tickets I need day and hour of '{title}', as planned by me
      '{title}' details from my agenda, just to read
      I have to tell the babysitter at what time '{title}' begins, and I've no idea`,
    zh: `
      “{title}”是哪天来着
      客户追着问“{title}”的时间，我只记得日程里写过
      我跟老婆对“{title}”的时间各执一词，得看当初怎么记的
      订车票之前，“{title}”的日子和钟点我要心里有数
      到底几点到“{title}”才不算晚？
      想不起来“{title}”的细节了，当时在日程里可是写得明明白白的
      心里不踏实，“{title}”还有几天？
      “{title}”啥安排，我瞄一眼就放心
      收拾行李呢，“{title}”那条日程的情况得摆在眼前
      保姆要知道“{title}”几点开始，我自己都糊涂
      怕把“{title}”的上午下午弄反，日程里有写
      眼看要打电话商量“{title}”，手里没有那条日程的内容怎么谈
      敬请让我过目一下“{title}”的日程内容。
      我当初是怎么计划“{title}”的
      怕记串了，“{title}”以日历上的为准，让我对一对
      这周事太多，“{title}”排在哪儿我完全没印象`,
  }),
  more(
    calendarFindByDate,
    {
      en: `
      What on earth have I got on {date} at {time}?
      Somebody's expecting me {date}, {time}, only I can't think who
      I know I'm busy on {date} from {time}, but busy with what?
      My {time} slot on {date} is taken and the name of the thing escapes me
      A friend suggests {date} at {time}. I believe I'm spoken for then, and would like to see by what.
      Mystery appointment: {date}, {time}
      Which clothes do I lay out for {date}? It depends on what begins at {time}.
      The boss wants to know why I'm unavailable at {time} on {date}, so I need the details of that commitment
      I'd feel better knowing what awaits me on {date} when the clock strikes {time}.
      {time} on {date} rings a bell, yet I can't place it
      I'm drawing a blank about {date}: there was something starting at {time}
      Before I say yes to the dentist, what's already booked for {date}, {time}?
      Whatever I put down for {date} at {time}, I want to read it through once more.
      Please enlighten me as to my obligation of {date}, commencing at {time}.
      Where am I supposed to turn up on {date}? The thing begins {time}.
      Curious about {date}. Something's on from {time}, its particulars are all I'm after.`,
      zh: `
      {date}{time}我到底有什么事？
      只记得{date}{time}要出门，去干嘛全忘了
      有人约{date}{time}，我印象中那会儿已经被占了，被啥占的？
      {date}那天{time}该穿什么，得看是什么场合
      神秘安排：{date}{time}
      领导问我{date}{time}为什么没空，我得拿出那条安排给他看
      一想到{date}{time}好像有人等我就心慌，究竟是谁
      {date}我有事，{time}起，什么事呢
      答应牙医之前，想知道{date}{time}早先排了什么
      我在{date}的{time}写过一笔，内容死活想不起来
      {date}{time}，干啥的？
      不弄清{date}{time}那件事是什么，我没法买票
      敢问本人{date}{time}所为何事？愿知其详。
      日子是{date}，钟点是{time}，叫什么名字倒给忘了，细节我都想知道
      要安排人接机，得先看{date}从{time}开始的是哪场活动
      睡前想再读一遍{date}{time}那条安排，心里好有数`,
    },
    { fill: dated },
  ),
]
