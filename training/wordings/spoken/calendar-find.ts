/** How people say aloud what is to be looked up in the calendar. */

import {
  calendarFind,
  calendarFindByDate,
} from '../../../src/emulator/tasks/families/calendar-find.js'
import { dated } from '../calendar.js'
import { type MoreWordings, more } from '../more.js'

export const spokenCalendarFindWordings: readonly MoreWordings[] = [
  more(calendarFind, {
    en: `
      When was '{title}' supposed to be? Open the event and let me look.
      Someone's asking me about '{title}'. Open it in the calendar, quick.
      So what did I write down for '{title}'? Bring up the event.
      Is '{title}' in the morning or in the evening? Get me to that event.
      You'll find '{title}' in my calendar, open it up and leave it there
      I've got this thing called '{title}', let me have a look at it in the calendar
      Before I leave, I want to look at '{title}', that calendar event
      Just open '{title}' for me, it's an event, no changes
      Am I late for '{title}'? I'd have to see the event, open it.
      Now where did I put '{title}'? Somewhere in the calendar. Find it and open it.
      Need to see '{title}', could you tap on it in the calendar?
      They want to know when '{title}' begins, so show me the event
      My memory, honestly! '{title}', look it up in the calendar and open it.
      How long till '{title}'? Open the event, then I'll see.
      One event I'd like to read, '{title}', calendar
      '{title}', that's what I'm looking for in the calendar. Open the event.`,
    zh: `
      人家问我“{title}”啥时候，日历里点开我看一眼
      哪天“{title}”来着？把那条日程打开
      “{title}”是上午还是下午？日程点开看看
      让我瞅一眼“{title}”，日历里那个
      你翻翻日历，“{title}”那条点进去
      我是不是有个“{title}”？去日历找出来，打开
      脑子糊涂了，“{title}”那条日程给我看看详情
      出门前确认下“{title}”，日历里打开那条
      怎么翻都翻不到“{title}”，你帮我在日历里找着点开
      看下日程“{title}”，不用改，点开就行
      那个“{title}”写的啥？日历里打开
      该不会错过“{title}”了吧？日程打开我瞧瞧
      帮我找条日程，名字“{title}”，点开它的详情
      离“{title}”还有多久啊，把日历里这条打开看看
      要看“{title}”，在我日历里头，点进去
      别人等我回话呢，“{title}”的日程快点开
      之前记过一个“{title}”，在日历里，翻出来打开
      能看看“{title}”吗？就日历上那条，打开详情
      到底“{title}”怎么安排的，日程里点开给我看
      咱看看“{title}”，日历里点它`,
  }),
  more(
    calendarFindByDate,
    {
      en: `
      What am I doing {date} at {time}? Open that event.
      Someone wants me on {date} at {time}, but there's already something there. Open that event for me.
      I'm sure I've got something on {date}, {time} it starts. Open it in the calendar.
      So {date}, {time}, there's an event. Which one? Open it up.
      You see {date} in my calendar? Tap the one at {time}.
      Where do I have to be on {date} at {time}? Show me the event.
      Who am I meeting {date}, {time}? The event would say, open it.
      Why did I block {time} on {date}? Let me see the event in the calendar.
      No idea what I put down for {date}, {time}. Open that event so I can read it.
      Let's have a look at {date}, there should be an event at {time}, open that one
      Don't know its name, but it's on {date} at {time}. Find the event and open it.
      That event on {date}, the {time} one, what was it? Open it for me.
      My calendar's got something at {time}, on {date} that is. Let me look at it.
      Just show me the event of {date}, {time}, I'd like to read through it
      If you look at {date}, there's one event starting at {time}, and I need it opened
      {time}, {date}, what was that? Open it in Calendar.`,
      zh: `
      谁约的我{date}{time}？日历里点开看看
      到底{date}{time}有啥安排，那条日程打开
      看看我{date}要干嘛，{time}那个，日程打开
      怎么{date}{time}被占了？日历里点开，我看是什么事
      名字想不起来，反正是{date}{time}的日程，打开它
      人家想约我{date}{time}，可我好像有事了，日历里那条打开我看看
      你瞧瞧{date}，{time}是不是有一条？日历里点开
      那天是{date}，{time}开始的日程，点开让我看
      记得{date}{time}写过点什么，去日历打开
      帮我瞄一眼{date}{time}的日程，打开详情
      还真不记得{date}{time}要去哪了，日程点开吧
      在日历上，{date}，有个{time}的，点进去
      我得瞅瞅{date}{time}排的是哪件事，打开那条日程
      老婆问我{date}{time}去哪，日历里那条打开
      不确定{date}{time}是什么事，把这条日历打开
      要看的是{date}的日程，几点？{time}那条，点开
      能打开{date}{time}那条日程吗？我看看内容
      给我看下{time}的那条，日子是{date}，日历里点开
      是不是{date}{time}有约？打开那条日程我瞅瞅
      别急，{date}我{time}有件事，日程打开先瞅瞅是啥`,
    },
    { fill: dated },
  ),
]
