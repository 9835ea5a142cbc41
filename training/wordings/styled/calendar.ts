/** Changes to the calendar in other styles: terse, formal, playful, step by step. */

import { calendarAdd } from '../../../src/emulator/tasks/families/calendar-add.js'
import { calendarDelete } from '../../../src/emulator/tasks/families/calendar-delete.js'
import { calendarMove } from '../../../src/emulator/tasks/families/calendar-move.js'
import { calendarReminder } from '../../../src/emulator/tasks/families/calendar-reminder.js'
import { dated, moved, timed } from '../calendar.js'
import { type MoreWordings, more } from '../more.js'

export const styledCalendarWordings: readonly MoreWordings[] = [
  more(
    calendarAdd,
    {
      en: `
      To do: calendar entry, {date}, {time}, {title}
      Agenda plus one: '{title}', {date}, {time}
      Go to the calendar, begin a fresh entry, call it '{title}', choose {date}, have it start at {time}, and save it.
      First the Calendar app, then {date}, then a new event: type '{title}' for the name and {time} for the start. Don't forget to save.
      Anybody leafing through my calendar to {date} finds an event '{title}' there, beginning at {time}.
      The page for {date} in my calendar, which lacked it until now, carries '{title}' at {time}.
      It is hereby requested that '{title}' be entered in the calendar for {date}, commencing at {time}.
      I should be much obliged if you would inscribe '{title}' in my calendar, for {date} at {time} precisely.
      Carve '{title}' in stone, or at least in my calendar: {date}, {time}.
      '{title}' is looking for a home in my calendar, and its address shall be {date}, {time}
      Once you've opened the calendar, let {date} have a new event: '{title}', from {time}.
      Not as a note and not as an alarm but as a calendar event is '{title}' to be saved, {date}, {time}.
      Calendar. Now. '{title}', {date}, {time} on the dot. And don't tell me it didn't get saved.
      can you make '{title}' be in the calendar pretty please, it's on {date} when the clock says {time}
      Please, I have '{title}' on {date}, hour is {time}. You make in calendar new event, yes?
      Dear, my eyes are bad, so would you enter '{title}' in that phone calendar for me? {date} it is, {time}.`,
      zh: `
      待办：日历登记“{title}”，{date}，{time}
      日程加一：{title}，{date}，{time}起
      先点开日历，再翻到{date}，添一条新的，名字写“{title}”，开始选{time}，最后存好
      在手机上找到日历，进去新建一项，标题打“{title}”，日期定{date}，时间定{time}，别忘了保存
      翻到日历{date}那一页，{time}那里写着“{title}”，原先可没有
      弄完之后，日历在{date}{time}处多出一条“{title}”
      兹定于{date}{time}举行“{title}”，请予录入日历。
      劳烦阁下将“{title}”载入在下的日历，时在{date}{time}，感激不尽。
      给“{title}”在日历上安个家，门牌号{date}{time}
      好记性不如烂笔头，日历上落个笔：{date}{time}“{title}”
      不是记便签，也不是定闹钟，“{title}”要作为日程建在日历里，{date}{time}
      除非{date}{time}的“{title}”已经成了日历里的一条日程，否则别停手
      小王，{date}{time}“{title}”，五分钟之内给我建进日历，别让我催第二遍
      叔叔叔叔，{date}{time}要“{title}”耶，你在日历里添上去好不好
      孩子啊，奶奶眼花，你在手机日历上给记个“{title}”，是{date}{time}的
      我中文不太好。日历，新的日程，名字“{title}”，{date}，{time}。谢谢你！`,
    },
    { fill: dated },
  ),
  more(calendarDelete, {
    en: `
      Calendar clean-up: {title} out
      To bin: calendar event {title}
      Go into the calendar, scroll until you see '{title}', tap it, and press whatever deletes it.
      Tap Calendar. Find the day with '{title}'. Open the event. Delete it and, if asked, confirm.
      However long one searches my calendar, no '{title}' turns up in it.
      All my events are as before, with one exception: '{title}' has ceased to exist.
      The undersigned requests that the calendar event '{title}' be deleted without replacement.
      Might I trouble you to expunge '{title}' from my calendar? I remain most grateful.
      Send '{title}' to the great calendar graveyard in the sky
      Show '{title}' the door; it has overstayed its welcome in my calendar.
      Not moved, not renamed: what '{title}' needs in my calendar is deleting.
      Whatever else is in my calendar may stay. '{title}' may not.
      I expect '{title}' deleted from the calendar before I've finished my coffee.
      But I don't wanna go to '{title}'! Make it go away from the calendar!
      In calendar is '{title}'. This I not want. You delete, please.
      bestie '{title}' is so over, yeet it out of my calendar lol`,
    zh: `
      待删日程：{title}
      日历减一，减的是“{title}”
      点进日历，往下翻到“{title}”，点开它，再按删除，问你就说确定
      先到日历里，再找着“{title}”那天，打开这条日程，删了就退出来
      把日历从头翻到尾，哪儿都没有“{title}”了
      其余日程一条不少，独独缺了“{title}”
      鉴于“{title}”业已取消，请将该日程自日历中注销。
      敢请代为删去日历所载“{title}”一条，有劳之处，谨此致谢。
      送“{title}”一程吧，让它从日历里卷铺盖走人
      日历要断舍离，头一个也是唯一一个扔的就是“{title}”
      不改期，不改名，“{title}”要的是从日历里删除
      后悔建了“{title}”这条日程。让它没了吧
      会议室都退了，“{title}”的日程还留着过年？立刻删
      我才不要去“{title}”呢！快把它从日历里变没！
      乖孙，爷爷那个“{title}”不去喽，手机日历上你替我抹掉它
      这个日程，“{title}”，我不要。请你在日历里面删除。`,
  }),
  more(
    calendarMove,
    {
      en: `
      {title}: calendar date now {wanted} | {title}: calendar start now {wanted}, day unchanged
      Reschedule in calendar: {title}, {wanted} | Reschedule in calendar: {title}, {wanted}, day as is
      Go to Calendar, tap '{title}', edit it, change nothing but the day to {wanted}, and save. | Go to Calendar, tap '{title}', edit it, change nothing but the start to {wanted}, and save.
      First look up '{title}' in the calendar, then open it for editing, then set the date to {wanted}, and store it. | First look up '{title}' in the calendar, then open it for editing, then set the start to {wanted}, and store it.
      The event '{title}' is found under {wanted} in my calendar and no longer under its old date. | The event '{title}' begins at {wanted} in my calendar and no longer at its old time, its day being the same.
      When all is done, flipping the calendar to {wanted} brings up '{title}'. | When all is done, the calendar gives {wanted} as the beginning of '{title}', whose day is still what it was.
      Notice is given that '{title}' shall henceforth be dated {wanted}; the calendar is to be amended accordingly. | Notice is given that '{title}' shall henceforth commence at {wanted}; the calendar is to be amended accordingly.
      Would you have the great kindness to carry '{title}' over to {wanted} in my calendar? | Would you have the great kindness to let '{title}' open at {wanted} in my calendar, its day untouched?
      Pack the bags of '{title}': in my calendar it's moving house to {wanted} | Wind the clock of '{title}': in my calendar it now gets rolling at {wanted}, same day
      Let '{title}' hop across the calendar squares and land on {wanted}. | Let '{title}' slide along its calendar day and come to rest at {wanted}.
      On {wanted}, and not on the day given there, is '{title}' to be listed in the calendar. | At {wanted}, and not at the hour given there, is '{title}' to start in the calendar.
      Don't delete '{title}' and don't rename it; just redate the event to {wanted}. | Don't delete '{title}' and don't rename it; just have the event start at {wanted} that same day.
      I've decided: '{title}' on {wanted}, no discussion. I want the event redated before lunch. | I've decided: '{title}' at {wanted}, no discussion. I want the event's start changed before lunch, not its day.
      Mummy said '{title}' is on {wanted} now so you have to make the calendar say it too | Mummy said '{title}' starts at {wanted} now so you have to make the calendar say it too
      '{title}' is other day now. Is {wanted}. You change date in calendar, thank you. | '{title}' is other hour now. Is {wanted}. Day is same. You change start in calendar, thank you.
      ok so plot twist, '{title}' is {wanted} now, fix the date in my cal? | ok so plot twist, '{title}' starts {wanted} now, fix the time in my cal?`,
      zh: `
      改期：{title}，{wanted}，日历 | 改时：{title}，{wanted}起，日历，不换天
      日历“{title}”：旧日子划掉，写{wanted} | 日历“{title}”：旧钟点划掉，写{wanted}
      先进日历，翻出“{title}”来点一下，再去修改，日子拨到{wanted}，末了存上 | 先进日历，翻出“{title}”来点一下，再去修改，开始时间拨到{wanted}，末了存上
      点开日历，点开“{title}”，点编辑，日期那里挑{wanted}，然后保存，完事 | 点开日历，点开“{title}”，点编辑，开始那里挑{wanted}，日期不碰，然后保存，完事
      翻到日历的{wanted}，“{title}”就在那儿，原先那天反倒没有它了 | 翻到日历上“{title}”那天，它还在，只是起头的时间成了{wanted}
      改完再看，“{title}”那条日程挂在{wanted}名下 | 改完再看，“{title}”那条日程是{wanted}开的头，日子照旧
      因故调整，“{title}”改于{wanted}举行，请据此修订日历。 | 因故调整，“{title}”改于当日{wanted}开始，请据此修订日历。
      敬请将日历所列“{title}”移至{wanted}，不胜感荷。 | 敬请将日历所列“{title}”移至当日{wanted}开始，不胜感荷。
      “{title}”要搬家啦，日历上的新地址：{wanted} | “{title}”要换班啦，日历上当天{wanted}上岗
      乾坤大挪移：日历里的“{title}”，落脚{wanted} | 乾坤小挪移：日历里的“{title}”，同一天，落脚{wanted}
      若日历上“{title}”不在{wanted}，就让它在{wanted} | 若日历上“{title}”不是{wanted}开始，就让它{wanted}开始
      {wanted}，“{title}”该去的是这一天。日历别再写另一天了 | {wanted}，“{title}”该从这时开始。日历别再写另一个点了
      就这么定了，“{title}”{wanted}办，没得商量，日历的日期立刻给我改 | 就这么定了，“{title}”{wanted}开始，没得商量，日历的时间立刻给我改
      妈妈说“{title}”是{wanted}啦，你让日历也知道嘛，改一改日子 | 妈妈说“{title}”{wanted}就开始啦，你让日历也知道嘛，改一改时间
      闺女，“{title}”人家改{wanted}了，我不会弄日历，你给我改个日子 | 闺女，“{title}”人家改{wanted}开始了，我不会弄日历，你给我改个钟点
      日程“{title}”，日期不对。对的日期是{wanted}。请你在日历里改。 | 日程“{title}”，时间不对。对的开始时间是{wanted}。请你在日历里改。`,
    },
    { caseOf: ({ part }) => (part === 'date' ? 0 : 1), fill: moved },
  ),
  more(
    calendarReminder,
    {
      en: `
      {title} / calendar / remind {time} before | {title} / calendar / remind never
      {time} notice from calendar before {title} | zero notice from calendar before {title}
      Open the calendar, tap '{title}', go to edit, look where the reminder is, choose {time} before, save. | Open the calendar, tap '{title}', go to edit, look where the reminder is, choose none, save.
      Find the day of '{title}' in Calendar, open that event, make its reminder come {time} before, and keep the change. | Find the day of '{title}' in Calendar, open that event, rid it of its reminder, and keep the change.
      Exactly {time} before '{title}' begins, the calendar speaks up, neither sooner nor later. | '{title}' is still in the calendar, but its beginning is no longer heralded by any reminder.
      Whoever opens the event '{title}' reads that it reminds me {time} before. | Whoever opens the event '{title}' reads that it has no reminder.
      The reminder pertaining to the event '{title}' shall be issued {time} prior to commencement. | The reminder pertaining to the event '{title}' shall be discontinued with immediate effect.
      Pray let my calendar announce '{title}' to me {time} in advance, as a good butler would. | Pray let my calendar announce '{title}' to me no more; a discreet butler gives no reminders.
      Have the calendar ring its little bell {time} ahead of '{title}' | Have the calendar put away its little bell for '{title}', no reminder at all
      The town crier in my calendar should shout '{title}' {time} before the show. | The town crier in my calendar should hold his tongue about '{title}', so no reminder.
      Until '{title}' is {time} away I need no reminder from the calendar. Then I do. | Until '{title}' has begun I need no reminder from the calendar. Afterwards neither.
      Only if it's set to {time} before is the reminder on the event '{title}' right, so see that it is. | Only if it's switched off is the reminder on the event '{title}' right, so see that it is.
      I will not be late for '{title}'. The calendar reminds me {time} before, understood? | I will not be pestered about '{title}'. The calendar drops that reminder, understood?
      Can the calendar go beep {time} before '{title}'? I wanna be ready! | Can the calendar not go beep for '{title}'? The reminder scares me!
      Event '{title}', please. I want reminder before, {time}. You put. | Event '{title}', please. Reminder I not want. You take away.
      At my age one forgets, dear: '{title}' needs a calendar reminder {time} beforehand. | At my age one likes it quiet, dear: '{title}' must lose its calendar reminder.`,
      zh: `
      “{title}”，日历，提前{time}响 | “{title}”，日历，提醒免
      提醒改动：日程{title}，前{time} | 提醒改动：日程{title}，零提醒
      到日历里点“{title}”，进编辑，提醒那儿挑提前{time}的，再存 | 到日历里点“{title}”，进编辑，提醒那儿挑不提醒的，再存
      先翻日历找到“{title}”，再点进去改它的提醒，要提前{time}的那一种，最后记得保存 | 先翻日历找到“{title}”，再点进去改它的提醒，要什么提醒都没有，最后记得保存
      往后“{title}”一到倒数{time}，日历自会出声 | 往后“{title}”照样在日历里，只是临近时日历再不出声
      点开日程“{title}”一瞧，上头写的是提前{time}提醒 | 点开日程“{title}”一瞧，上头没有任何提醒
      请将日程“{title}”之提醒时限调整为开始前{time}，特此告知。 | 请自即日起停止日程“{title}”之一切提醒，特此告知。
      恳请日历于“{title}”启幕前{time}惠予提醒，拜托拜托。 | 恳请日历勿再为“{title}”费心提醒，拜托拜托。
      让日历当回大公鸡，“{title}”前{time}打鸣提醒我 | 让日历这只大公鸡歇歇嗓子，“{title}”不用打鸣提醒我
      给“{title}”装个小喇叭，提早{time}广播，用日程自带的提醒 | 给“{title}”拔掉小喇叭，日程自带的提醒一声不出
      不早不晚，“{title}”的日历提醒要在开始前{time}来 | 无论早晚，“{title}”的日历提醒都不要来
      除了提前{time}，“{title}”的日程提醒定在什么时候都不行 | 除了没有提醒，日程“{title}”的提醒定成什么都不行
      要是“{title}”我迟到了，唯你是问。日历提前{time}提醒，去设 | 要是“{title}”的提醒再响一声，唯你是问。日历里关掉，去办
      叮咚！“{title}”前{time}让日历这样提醒我好不好嘛 | 不叮咚！“{title}”别让日历再提醒我好不好嘛
      老头子我忘性大，“{title}”前{time}叫手机日历提醒我一嗓子 | 老头子我怕吵，“{title}”就别叫手机日历提醒我了
      日程“{title}”，我要提醒，开始以前{time}。你帮我弄，可以吗？ | 日程“{title}”，提醒我不要，一个也不要。你帮我弄，可以吗？`,
    },
    { caseOf: ({ minutes }) => (minutes === 0 ? 1 : 0), fill: timed },
  ),
]
