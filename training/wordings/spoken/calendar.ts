/** How people say aloud what is to be changed in the calendar. */

import { calendarAdd } from '../../../src/emulator/tasks/families/calendar-add.js'
import { calendarDelete } from '../../../src/emulator/tasks/families/calendar-delete.js'
import { calendarMove } from '../../../src/emulator/tasks/families/calendar-move.js'
import { calendarReminder } from '../../../src/emulator/tasks/families/calendar-reminder.js'
import { dated, moved, timed } from '../calendar.js'
import { type MoreWordings, more } from '../more.js'

export const spokenCalendarWordings: readonly MoreWordings[] = [
  more(
    calendarAdd,
    {
      en: `
      So that's settled: '{title}', {date}, {time}. Get it into my calendar, will you?
      You know how I forget things. '{title}' is {date} at {time}, write it into my calendar.
      Just got invited to '{title}', {date}, {time} start. Create the event for me.
      Got my calendar there? New event, '{title}', and it's {date}, {time}.
      If it isn't in the calendar I won't show up, so add '{title}', {time} on {date}
      They've only now told me '{title}' is on {date}, {time}. Note it in the calendar.
      Um, could I have '{title}' in the calendar? It'd be {date}, from {time} on.
      Nothing else should happen on {date} at {time} but '{title}'. Make me a new event.
      We said {time} on {date} for '{title}', so into the calendar with it
      Before it slips my mind, '{title}', {date}, {time}, new event in the calendar
      What if somebody double-books me? Put '{title}' in the calendar, {date}, {time}.
      Look, I've promised to be at '{title}' on {date} at {time}. I want it down in the calendar as a new event.
      Guess I'm going to '{title}' then. {date}, {time}, create it in Calendar.
      My wife keeps asking if I've entered '{title}'. Do it now: {date}, {time}, calendar.
      Someone should've put '{title}' in my calendar ages ago. {date}, {time}. Go ahead.
      '{title}' has got to go in the calendar, that's {date}, and it kicks off at {time}`,
      zh: `
      刚跟人约好了“{title}”，{date}{time}，你给我写进日历
      那个，{date}{time}有个“{title}”，往日历里记一笔
      我记性差，“{title}”是{date}{time}的事，日历上新建一条吧
      到时候我得去“{title}”，{date}{time}的事，日历里先建上
      替我记着点儿，“{title}”，{date}的{time}，新建个日程
      老板让{date}{time}搞“{title}”，我怕漏了，加到日程里
      刚接到通知，“{title}”定{date}，{time}开始，赶紧存日历
      咱日历里有“{title}”没？没有的话加一条，{date}{time}
      不写下来准忘，“{title}”，日子{date}，钟点{time}，建日程
      说好了啊，{date}{time}“{title}”，日历上给我占上这个点
      行，那就{date}{time}吧，“{title}”，新建到日历
      别的不用管，日历添一条“{title}”就行，{date}，{time}开始
      要是日历里能看见“{title}”就踏实了，{date}{time}的，给建一个
      有件事得排上，叫“{title}”，{date}那天{time}，放日程里
      你手头日历开着吧？加个“{title}”，{date}，从{time}开始
      等会儿我就忘了，趁现在把“{title}”记到日历，{date}{time}
      家里人让我{date}{time}别安排别的，要“{title}”，日历上建个日程
      明明答应了“{title}”，日历上却没写，{date}{time}，给补上
      怎么把“{title}”记到{date}的日历上啊？{time}开始，你来弄
      几点来着，哦{time}，{date}的“{title}”，帮我建成日程`,
    },
    { fill: dated },
  ),
  more(calendarDelete, {
    en: `
      Ugh, '{title}' got called off. Get rid of it in the calendar.
      So I'm not going to '{title}' anymore, it needn't be in my calendar, delete it
      Why's '{title}' still in there? Delete it from the calendar.
      They've dropped '{title}', so my calendar can drop it too
      You can forget about '{title}'. Really, delete the event.
      See '{title}' in the calendar? I want that gone.
      Turns out I'd entered '{title}' by mistake. Remove the event, will you?
      Every time I open the calendar I see '{title}', and it's not even on. Delete it for me.
      Nobody's coming to '{title}', so out of the calendar it goes
      I told them no about '{title}'; the event can be deleted now
      Do me a favour and remove '{title}' from my schedule
      If '{title}' stays in the calendar I'll end up going, so delete that event
      What do I need '{title}' in my calendar for? Throw it away.
      Well, we cancelled '{title}'. Please take the event out of the calendar.
      Just the one event, '{title}', has to leave my calendar
      '{title}'? Cancelled. You may as well delete the calendar entry.`,
    zh: `
      哎，“{title}”取消了，日历上那条你给删了吧
      那个“{title}”不去了，日历里删掉它
      人家说“{title}”不搞了，我日历里的也别要了，删
      看着“{title}”就心烦，从日历里删了它
      怎么“{title}”还在日历里啊？早就不办了，删掉
      上次记错了，根本没有“{title}”这回事，日程删了吧
      我跟他们推了“{title}”，日历上那条没用了，删
      日程里不是有个“{title}”吗，删了
      你把“{title}”从我日历上去掉呗，不去啦
      没空参加“{title}”，这条日程不要了，删了
      能不能让“{title}”别再占着我的日历？删掉好了
      既然“{title}”泡汤了，日历里也给它删了
      别留“{title}”了，日历里那条
      手滑建了个“{title}”，日历上给我撤了
      会删日程吧？日历里那个“{title}”，删掉
      对方临时有事，“{title}”搞不成了，日程删一下
      本来要“{title}”的，现在不用了，日历里删了
      什么“{title}”啊，我都不记得了，从日历里删走
      懒得去“{title}”了，帮我把日历上的它删掉
      删日历里的东西，就“{title}”那条，别的别碰`,
  }),
  more(
    calendarMove,
    {
      en: `
      Turns out '{title}' is on {wanted}, not when I'd written it. Change the date in the calendar. | Turns out '{title}' starts at {wanted}, not when I'd written it. Change the time in the calendar.
      They've pushed '{title}' to {wanted}. Would you fix the event? | They've pushed the start of '{title}' to {wanted}, same day. Would you fix the event?
      So about '{title}', it won't be that day any more, it's {wanted}. Move the event. | So about '{title}', the day's fine but we're starting at {wanted}. Move the event.
      My boss wants '{title}' on {wanted}, so that's the day it should have in the calendar | My boss wants '{title}' to begin at {wanted}, so that's the time it should have in the calendar
      What's '{title}' doing on that day of my calendar? Put it on {wanted}. | What's '{title}' doing at that hour in my calendar? Start it at {wanted}, same day.
      Something came up, '{title}' has to go to {wanted}, do that in my calendar | Something came up, '{title}' has to start at {wanted} instead, do that in my calendar
      You know '{title}' in the calendar? New date, {wanted}. | You know '{title}' in the calendar? New time, {wanted}, the day stays.
      If I leave '{title}' where it is I'll turn up on the wrong day. It's {wanted}, change it in the calendar. | If I leave '{title}' as it is I'll turn up at the wrong time. It starts at {wanted}, change it in the calendar.
      Nobody can do that day, so we're having '{title}' on {wanted}. Update the event. | Nobody can do that hour, so '{title}' starts at {wanted}. Update the event, the day's the same.
      Could we do '{title}' on {wanted}? Shift the event, please. | Could we do '{title}' at {wanted} that same day? Shift the event, please.
      Wait, '{title}' isn't when the calendar says. The date's {wanted}, change it. | Wait, '{title}' isn't when the calendar says. The start's {wanted}, change it.
      Just heard '{title}' got moved to {wanted}, so give it that date in my schedule | Just heard '{title}' got moved to {wanted} the same day, so give it that time in my schedule
      I mixed up the dates: '{title}' is on {wanted}, set the event right | I mixed up the times: '{title}' starts at {wanted}, set the event right
      Sorry, wrong day for '{title}', I meant {wanted}. Edit the event, would you? | Sorry, wrong time for '{title}', I meant {wanted}. Edit the event, would you?
      From what she told me, '{title}' is happening on {wanted}, so edit its date in Calendar | From what she told me, '{title}' begins at {wanted}, so edit its start in Calendar
      '{title}', yeah, that event, give it another day, {wanted}, please | '{title}', yeah, that event, give it another starting time, {wanted}, please`,
      zh: `
      我说，“{title}”不是那天了，改成{wanted}，日历里动一下 | 我说，“{title}”不是那个点儿了，改成{wanted}开始，日历里动一下
      他们把“{title}”换到{wanted}了，我日历里的也换 | 他们把“{title}”换成{wanted}开始了，我日历里的也换
      那天没空，“{title}”在日历上挪到{wanted}吧 | 那个点没空，“{title}”在日历上挪到当天{wanted}吧
      记岔了，“{title}”是{wanted}，日程的日期改一下 | 记岔了，“{title}”是{wanted}开始，日程的时间改一下
      要不“{title}”还是{wanted}吧，日程帮我换过去 | 要不“{title}”还是{wanted}开始吧，日程帮我换个点，日子不动
      领导说“{title}”放{wanted}弄，日历上换个日子 | 领导说“{title}”{wanted}开始弄，日历上换个时间
      怎么日历里“{title}”还是老日子？都改{wanted}了，给换上 | 怎么日历里“{title}”还是老时间？都改{wanted}开始了，给换上
      日程里那个“{title}”，哪天办得改改，给我弄成{wanted} | 日程里那个“{title}”，几点开始得改改，给我弄成{wanted}
      商量了半天，“{title}”就{wanted}，你把日历改了 | 商量了半天，“{title}”就{wanted}开始，天不换，你把日历改了
      刚才来电话，“{title}”挪{wanted}了，日程跟着动 | 刚才来电话，“{title}”当天{wanted}就开始，日程跟着动
      能把“{title}”错开吗？日历里放{wanted}那天 | 能把“{title}”错开吗？日历里同一天放{wanted}开始
      不是原来那天了，“{title}”现在是{wanted}，修一下日历 | 不是原来那个点了，“{title}”现在是{wanted}开始，修一下日历
      哎呀，“{title}”日期写错了，该写{wanted}，帮我改日历 | 哎呀，“{title}”钟点写错了，该写{wanted}，帮我改日历
      你瞅瞅日历里的“{title}”，换成{wanted}那天 | 你瞅瞅日历里的“{title}”，换成{wanted}开始，还是那天
      因为撞了别的事，“{title}”得换到{wanted}，日历调一下 | 因为撞了别的事，“{title}”得换到当天{wanted}开始，日历调一下
      大伙儿都说{wanted}方便，“{title}”就改那天，日历更新下 | 大伙儿都说{wanted}开始方便，“{title}”就改那个点，日历更新下
      不然我会跑错日子，“{title}”在日历上得写{wanted}，改了吧 | 不然我会搞错钟点，“{title}”在日历上得写{wanted}开始，改了吧
      咱们“{title}”换个日子，{wanted}，日历里帮我改 | 咱们“{title}”换个时间，{wanted}开始，日历里帮我改
      原来定的日子不行了，“{title}”这条日程改期，{wanted} | 原来定的钟点不行了，“{title}”这条日程改点，{wanted}
      这回“{title}”要放在{wanted}，日程日期动一动 | 这回“{title}”要从{wanted}开始，日程时间动一动，日期不动`,
    },
    { caseOf: ({ part }) => (part === 'date' ? 0 : 1), fill: moved },
  ),
  more(
    calendarReminder,
    {
      en: `
      I always run late for '{title}'. The calendar has to remind me {time} before. | I never run late for '{title}'. The calendar can drop its reminder.
      How far ahead does my calendar warn me of '{title}'? Should be {time}. Set that. | How come my calendar warns me of '{title}'? It shouldn't. Set that to no reminder.
      Don't let '{title}' sneak up on me, have the event's reminder come {time} before | Don't bother me about '{title}', have the event's reminder switched to none
      Getting there takes a while, so for '{title}' I want reminding {time} before, in the calendar | Getting there is no trouble, so for '{title}' I want no reminding, in the calendar
      When it's {time} till '{title}', let me know. Put that in the event. | When '{title}' comes up, you needn't let me know. Put no reminder in the event.
      So '{title}' is important, yeah? Calendar reminder, {time} before. | So '{title}' isn't that important. Calendar reminder, none.
      You could set the reminder of the event '{title}' to {time} before, that'd help | You could set the reminder of the event '{title}' to none, that'd help
      That event, '{title}', should tell me {time} before it's on | That event, '{title}', should stop telling me it's about to be on, no reminder
      Last time I missed it. Reminder on the event '{title}', {time} before, please. | Last time it buzzed in the cinema. No reminder on the event '{title}', please.
      What about the calendar reminder for '{title}'? Make it {time} before it begins. | What about the calendar reminder for '{title}'? I don't want one, take it off.
      If there's a reminder on my event '{title}', it has to be for {time} before; set it like that | If there's a reminder on my event '{title}', take it off
      Just a calendar reminder, {time} before '{title}', nothing else changed | Just no calendar reminder for '{title}', nothing else changed
      My phone should pipe up {time} before '{title}', that's a setting in the event | My phone should keep quiet about '{title}', that's the reminder setting in the event
      Well, {time} before '{title}' would be a good moment to remind me, so pick that in the event | Well, '{title}' I can remember by myself, so pick no reminder in the event
      Somebody has to remind me of '{title}', {time} before. Let the calendar do it. | Nobody has to remind me of '{title}', not even the calendar. Reminder off.
      '{title}', hm, better remind me {time} before that one, via the calendar | '{title}', hm, better not remind me of that one, calendar reminder off`,
      zh: `
      上回差点迟到，“{title}”提前{time}提醒我，日历里设 | 上回开着会乱响，“{title}”别提醒了，日历里设
      到“{title}”还剩{time}的时候喊我，日历提醒设上 | 到“{title}”的时候不用喊我，日历提醒关掉
      那个日程“{title}”，提醒调成早{time}，行吧 | 那个日程“{title}”，提醒给我去了，行吧
      路上得花时间，“{title}”要提前{time}就提醒，帮我在日程里改 | 路上用不了多久，“{title}”不要提醒了，帮我在日程里改
      别等“{title}”开始了才说，{time}前就要提醒，日程里弄好 | 别再跟我说要“{title}”了，提醒取消，日程里弄好
      你让日历在“{title}”前{time}知会我一声呗 | 你让日历别为“{title}”来吵我了呗，提醒关了
      怎么日程“{title}”不早点提醒啊？改提前{time} | 怎么日程“{title}”老提醒啊？改成不提醒
      我容易忘，“{title}”这个日程要提前{time}有提醒 | 我记得住，“{title}”这个日程不要有提醒
      提醒这块儿，日历里的“{title}”选{time}前 | 提醒这块儿，日历里的“{title}”选不提醒
      要是能在“{title}”前{time}响一声就好了，日程里设一下 | 要是“{title}”能不响提醒就好了，日程里设一下
      差{time}到“{title}”，那会儿提醒我，改日程 | 听见“{title}”的提醒就烦，取消掉，改日程
      帮我看下“{title}”的日程提醒，得是提前{time}，不对就改 | 帮我看下“{title}”的日程提醒，有的话就关了
      准备“{title}”挺费事，日历提前{time}叫我吧 | 参加“{title}”不费事，日历不用叫我，提醒取消
      让我早{time}知道要“{title}”了，日程提醒改改 | 让“{title}”安安静静的，日程提醒取消
      出门前得有个数，“{title}”开始前{time}日历要提醒 | 出门不用催，“{title}”开始前日历不要提醒
      关于那条“{title}”，日历提醒改到{time}之前 | 关于那条“{title}”，日历提醒改成没有
      这次“{title}”可不能忘，日历里提醒提前{time} | 这次“{title}”忘不掉，日历里提醒去掉
      就改“{title}”的提醒，早{time}，日程别的都不变 | 就改“{title}”的提醒，改成不提醒，日程别的都不变
      老这么临时抱佛脚不行，“{title}”{time}前就通知我，日历上设 | 老这么弹通知不行，“{title}”的日历提醒关了
      没人催我，“{title}”就靠日历提前{time}提醒了，设好 | 有人催我，“{title}”就不靠日历提醒了，关掉`,
    },
    { caseOf: ({ minutes }) => (minutes === 0 ? 1 : 0), fill: timed },
  ),
]
