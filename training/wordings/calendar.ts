/** Further ways to say how the calendar is changed. */
import { dateText } from '../../src/emulator/content/dates.js'
import type { Language } from '../../src/emulator/content/language.js'
import { calendarAdd } from '../../src/emulator/tasks/families/calendar-add.js'
import { calendarDelete } from '../../src/emulator/tasks/families/calendar-delete.js'
import {
  type CalendarMoveParams,
  calendarMove,
} from '../../src/emulator/tasks/families/calendar-move.js'
import {
  type CalendarReminderParams,
  calendarReminder,
} from '../../src/emulator/tasks/families/calendar-reminder.js'
import { type MoreWordings, more } from './more.js'

/** `{date}` is the day as the language writes it. */
export const dated = ({ date }: { readonly date: string }, language: Language) => ({
  date: dateText(date, language),
})

export const moved = ({ part, wanted }: CalendarMoveParams, language: Language) => ({
  wanted: part === 'date' ? dateText(wanted, language) : wanted,
})

export const timed = ({ minutes }: CalendarReminderParams, language: Language) => ({
  time: timeText(minutes)[language],
})

function timeText(minutes: number): Record<Language, string> {
  if (minutes === 1440) return { en: '1 day', zh: '1天' }
  return minutes === 60
    ? { en: '1 hour', zh: '1小时' }
    : { en: `${minutes} minutes`, zh: `${minutes}分钟` }
}

export const calendarWordings: readonly MoreWordings[] = [
  more(
    calendarAdd,
    {
      en: `
      calendar: {date}, {time}, {title}, create
      Would you pencil in '{title}' for {time} on {date}?
      On {date} I'm busy from {time}: '{title}'. Save that as an event.
      '{title}' is not in my calendar yet. It's on {date} at {time}, so add it.
      Make sure my calendar has '{title}' at {time} on {date}.
      I'd like a calendar entry named '{title}', set for {date} with a start of {time}.
      Can you block {date} {time} in the calendar for '{title}'?
      Hey, don't let me miss '{title}', it starts {time} on {date}, stick it in the calendar thanks
      Plan '{title}' in Calendar. Day: {date}. Start: {time}.
      There should be an event at {time} on {date} with the title '{title}'
      quick new event pls, {title} {date} {time}
      Kindly record the appointment '{title}' in my calendar; it takes place on {date} and begins at {time}.
      Is it possible to book '{title}' into my schedule? Date {date}, time {time}.
      A calendar event has to be created: name '{title}', date {date}, time {time}.
      My schedule lacks something on {date}, namely '{title}' at {time}. Insert it.
      Starting {time} on {date} I'll be at '{title}', please mark my calendar
      open calendar, tap new, title '{title}', set {date} and {time}, save
      By the end, '{title}' is to appear in Calendar under {date}, starting time {time}.
      I want '{title}' on the agenda of {date} at {time}
      Let the calendar know about '{title}' happening at {time}, {date}
      Set aside {time} on {date} for '{title}'; use the Calendar app.
      Since '{title}' has been fixed for {date} at {time}, it belongs in my calendar. Please put it there.
      Reserve a calendar slot on {date} beginning at {time}, under the heading '{title}'
      What's missing in Calendar is '{title}'. When? {date}. What time? {time}. Add it.`,
      zh: `
      日历加“{title}”，{date}{time}
      麻烦记个日程，{date}{time}开始，叫“{title}”，谢谢
      {date}我要去“{title}”，{time}开始，怕忘，存进日历吧
      可不可以在我的日程表里登记“{title}”？日期{date}，时间{time}
      日历中{date}{time}应该有一条“{title}”。
      新日程：标题“{title}”／{date}／{time}
      日历还没写“{title}”，它在{date}{time}，补进去
      帮忙把{date}的{time}留给“{title}”，写入日程
      确保“{title}”出现在日历的{date}，{time}开始
      嘿，{date}{time}约好了“{title}”，日程给我排上呗
      烦请于日历新增事项“{title}”，日期为{date}，起始时间{time}。
      希望日程里多一个“{title}”，从{date}{time}起
      打开日历点新建，标题填“{title}”，选{date}，时间选{time}，保存
      我{date}有事，“{title}”，{time}，请建个日历事件
      定了{date}{time}进行“{title}”，录到日历里去
      “{title}”这件事放到日历上，哪天？{date}，几点？{time}
      快建日程 {title} {date} {time}
      能否预留{date}{time}这个时段，日程名写“{title}”？
      要创建的日程是“{title}”，{time}开始，日子是{date}
      请创建好，让我翻到{date}就能看见{time}的日程“{title}”
      把“{title}”列入{date}的计划，{time}起，用日历应用
      {date}那天替我添个日程，{time}，内容是“{title}”
      我想让日历记住“{title}”，时间定在{date}的{time}
      日程表加项：“{title}”，始于{date}{time}，劳驾`,
    },
    { fill: dated },
  ),
  more(calendarDelete, {
    en: `
      '{title}' fell through, so clear it from my schedule.
      calendar app > {title} > delete it
      I'd like to have '{title}' off my calendar
      Would you strike the entry '{title}' from the calendar app?
      My calendar still shows '{title}', which isn't happening. Delete it.
      Make sure that '{title}' no longer appears in Calendar.
      Can you scrap the event called '{title}'?
      The appointment named '{title}' should be gone from my phone
      Hey, '{title}' is off, bin it from the calendar please, thanks
      Look for '{title}' in Calendar, open it and choose delete.
      Kindly have the event entitled '{title}' removed from my schedule.
      No need for '{title}' anymore. Wipe that event.
      By the end there must be no event '{title}' in my calendar.
      Is it possible to take '{title}' off the agenda?
      delete event {title} pls, not needed
      Let the calendar entry for '{title}' be erased.
      I want to free up the time blocked for '{title}', so throw out that calendar event.
      Because '{title}' won't take place, it has to disappear from the calendar
      Among my appointments there's '{title}'. Discard that one.
      Cancel '{title}' by deleting it in the calendar app
      The thing I don't want in my calendar anymore: '{title}'
      We aren't doing '{title}' after all, please purge it from the calendar.
      Tidy up Calendar by tossing out the event {title}.
      From the list of upcoming events, I need '{title}' deleted.`,
    zh: `
      日历，“{title}”，删除此日程
      麻烦清掉日历上的“{title}”，谢谢
      “{title}”黄了，日历里不用留着
      可不可以撤销“{title}”这项安排，从日历拿掉？
      日历里不应该再有“{title}”。
      我的日历还挂着“{title}”，已经不办了，抹去吧
      确保日程表中找不到“{title}”
      嘿，“{title}”去不成了，那条日程扔掉呗
      烦请将日历事项“{title}”予以删除。
      打开日历搜“{title}”，进去点删除
      希望日历上没有“{title}”这一项
      不用再安排“{title}”了，把日历里的记录除掉
      只删一个：日历中的“{title}”
      最后我的日程列表里要看不到“{title}”
      想把“{title}”占的时间空出来，请清除该日程
      您能否替我划掉日历里的“{title}”？
      快删 {title}，日历里那个
      因为“{title}”不再举行，请从日程安排中剔除。
      有个叫“{title}”的日历事件，现在多余了，给删一下
      计划有变，“{title}”作废，日历同步删去这条
      我要在手机日历里取消“{title}”，直接删就好
      “{title}”这个约没了，麻烦日历也别保留
      清理日程，只清“{title}”一个
      将来的安排里面，“{title}”请替我删去`,
  }),
  more(
    calendarMove,
    {
      en: `
      '{title}' has a new date, {wanted}; update my calendar. | '{title}' has a new starting time, {wanted}; update my calendar.
      calendar: new date for {title} -> {wanted} | calendar: new start for {title} -> {wanted}
      In my calendar I'd like '{title}' to take place on {wanted} instead. | In my calendar I'd like '{title}' to begin at {wanted} instead.
      Would you push the appointment '{title}' so that it falls on {wanted}? | Would you put the appointment '{title}' at {wanted} without touching the date?
      The date of '{title}' in my calendar is wrong, it's {wanted}. Correct it. | The time of '{title}' in my calendar is wrong, it starts at {wanted}. Correct it.
      Make sure Calendar lists '{title}' under {wanted}. | Make sure Calendar has '{title}' starting at {wanted}.
      Can you edit '{title}' so that its day becomes {wanted}? | Can you edit '{title}' so that its start becomes {wanted}?
      Hey, we agreed on {wanted} for '{title}', so shift it in the calendar, thanks! | Hey, we agreed to start '{title}' at {wanted}, so shift it in the calendar, thanks!
      Open '{title}' in Calendar and pick {wanted} as the date, then save. | Open '{title}' in Calendar and pick {wanted} as the start, then save.
      {wanted} is the day when '{title}' should now be. Please rearrange my schedule. | {wanted} is the time when '{title}' should now begin. Please rearrange my schedule.
      Kindly transfer the event '{title}' to the day {wanted}. | Kindly adjust the event '{title}' to commence at {wanted}.
      Let '{title}' be held on {wanted}, calendar-wise | Let '{title}' be kept on its day but started at {wanted}, calendar-wise
      By the end, '{title}' must stand on {wanted} in my calendar. | By the end, '{title}' must have {wanted} as its start in my calendar.
      Is it possible to have '{title}' on another day in Calendar, namely {wanted}? | Is it possible to have '{title}' at another hour in Calendar, namely {wanted}?
      move event {title}, new day {wanted} | move event {title}, new start {wanted}, same date
      The old day doesn't suit me. Give '{title}' the date {wanted} in the calendar. | The old hour doesn't suit me. Give '{title}' the start {wanted} in the calendar.
      I can't make '{title}' as planned; rebook it for {wanted} | I can't make '{title}' as planned; rebook it for {wanted} that same day
      Only the date of '{title}' is to be altered: make it {wanted}. | Only the start of '{title}' is to be altered: make it {wanted}.
      My event '{title}' was rescheduled to {wanted}, please reflect that in Calendar | My event '{title}' was rescheduled to begin at {wanted}, please reflect that in Calendar
      Drag '{title}' over to {wanted} on the calendar. | Drag '{title}' to the {wanted} slot of its day on the calendar.
      I want the calendar to say {wanted} for the day of '{title}' | I want the calendar to say {wanted} for the start of '{title}'
      To {wanted}, please: that's where the calendar entry '{title}' goes now. | At {wanted}, please: that's when the calendar entry '{title}' starts now.
      Switch the day of my appointment '{title}'; the right one is {wanted}. | Switch the starting hour of my appointment '{title}'; the right one is {wanted}.
      For '{title}', what counts now is {wanted}, so fix the date in my schedule | For '{title}', what counts now is {wanted}, so fix the start time in my schedule`,
      zh: `
      “{title}”改天了，新日期{wanted}，日历跟着改 | “{title}”改点了，新时间{wanted}，日历跟着改
      日历修改：{title}，日期→{wanted} | 日历修改：{title}，开始→{wanted}
      麻烦将日程“{title}”调到{wanted}举行，谢谢 | 麻烦将日程“{title}”调成{wanted}开始，同一天，谢谢
      可不可以给“{title}”换个日子？定在{wanted} | 可不可以给“{title}”换个钟点？定在{wanted}
      日历上“{title}”应该落在{wanted}。 | 日历上“{title}”应该{wanted}开始。
      “{title}”的日期记错了，正确的是{wanted}，请更正 | “{title}”的开始时间记错了，正确的是{wanted}，请更正
      打开日历找到“{title}”，日期选{wanted}，保存 | 打开日历找到“{title}”，开始时间选{wanted}，保存
      确保日程“{title}”在{wanted}这一天 | 确保日程“{title}”的起始时刻为{wanted}
      嘿，大家说好{wanted}再办“{title}”，日历给调一下呗 | 嘿，大家说好{wanted}就开始“{title}”，日历给调一下呗
      烦请变更“{title}”的日程日期，新日期为{wanted}。 | 烦请变更“{title}”的日程时刻，新时刻为{wanted}。
      希望“{title}”安排到{wanted}去，别的不变 | 希望“{title}”安排到{wanted}开始，日子不变
      编辑日程“{title}”，只动日期，变成{wanted} | 编辑日程“{title}”，只动开始时间，变成{wanted}
      {wanted}才是“{title}”的日子，修改我的日程表 | {wanted}才是“{title}”的开始时间，修改我的日程表
      我去不了原定那天的“{title}”，重新排到{wanted} | 我赶不上原定时间的“{title}”，重新排到当日{wanted}
      您能否重新安排“{title}”，放在{wanted}那一天？ | 您能否重新安排“{title}”，让它从{wanted}起？
      快，日程 {title} 移日子，{wanted} | 快，日程 {title} 移时间，{wanted}
      最后日历里“{title}”的日期要显示{wanted} | 最后日历里“{title}”的开始时间要显示{wanted}
      有变动：“{title}”现定于{wanted}，请更新日历 | 有变动：“{title}”现定于{wanted}开始，请更新日历
      手机日历中那个“{title}”，替我拖到{wanted} | 手机日历中那个“{title}”，替我拖到{wanted}的时段，不换天
      日历里别让“{title}”在原来那天，而是在{wanted} | 日历里别让“{title}”在原来的点，而是在{wanted}开始
      听说“{title}”挪了日子，{wanted}，把日历里的也改掉 | 听说“{title}”挪了时间，{wanted}，把日历里的也改掉
      给日历事件“{title}”设置新日期：{wanted} | 给日历事件“{title}”设置新的开始时刻：{wanted}
      “{title}”，日历，原日期作废，用{wanted} | “{title}”，日历，原时间作废，用{wanted}`,
    },
    { caseOf: ({ part }) => (part === 'date' ? 0 : 1), fill: moved },
  ),
  more(
    calendarReminder,
    {
      en: `
      calendar reminder, {title}: {time} ahead | calendar reminder, {title}: off
      I tend to forget '{title}', so have the calendar alert me {time} ahead of it. | I won't forget '{title}', so have the calendar skip alerting me about it.
      Would you give me a heads-up {time} prior to '{title}'? | Would you spare me the heads-up for '{title}'?
      The alert for '{title}' should come {time} early. | The alert for '{title}' should not come at all.
      Open '{title}' in Calendar and choose {time} before as its reminder | Open '{title}' in Calendar and choose no reminder for it
      Make sure a notification goes off {time} before '{title}' starts. | Make sure no notification goes off before '{title}' starts.
      Can you have my calendar notify me of '{title}' with {time} to spare? | Can you stop my calendar from notifying me of '{title}'?
      Hey, ping me {time} before '{title}', thanks | Hey, no ping before '{title}' please, thanks
      {time} in advance is when I'd like to hear about '{title}'. Adjust the event's reminder. | I'd rather hear nothing about '{title}' in advance. Adjust the event's reminder.
      Kindly configure the event '{title}' so that its reminder fires {time} beforehand. | Kindly configure the event '{title}' so that no reminder fires beforehand.
      '{title}' isn't set to remind me {time} before yet. Change that. | '{title}' is still set to remind me. Change that.
      By the end, the reminder on '{title}' has to read {time} before. | By the end, the reminder on '{title}' has to read none.
      Is it possible to be alerted {time} before '{title}' begins? | Is it possible not to be alerted before '{title}' begins?
      Let the reminder for the appointment '{title}' be {time} before it. | Let the reminder for the appointment '{title}' be dropped.
      event {title}, notify {time} before pls | event {title}, never notify pls
      I need {time} to get ready for '{title}', warn me that long before. | I don't need any warning for '{title}', switch the reminder off.
      For the calendar entry '{title}', use a lead time of {time} for the reminder | For the calendar entry '{title}', use no reminder whatsoever
      Edit the event '{title}': reminder should be {time} before, everything else stays. | Edit the event '{title}': reminder should be none, everything else stays.
      Please see to it that I get reminded of '{title}' when there's {time} left. | Please see to it that I don't get reminded of '{title}' anymore.
      I wish the phone would buzz {time} before '{title}' in my calendar. | I wish the phone would not buzz for '{title}' in my calendar.
      Switch the notice for '{title}' over to {time} before the start | Switch the notice for '{title}' off altogether
      A calendar alert is wanted for '{title}', {time} before its start. | No calendar alert is wanted for '{title}' before its start.
      How about a nudge from Calendar? '{title}', {time} before, please. | '{title}' needs no nudge from Calendar. Take the reminder away, please.
      With {time} to go before '{title}', I want a reminder to pop up | Ahead of '{title}', I want no reminder to pop up`,
      zh: `
      日历提醒：{title}，早{time} | 日历提醒：{title}，关
      我老忘“{title}”，让日历早{time}叫我一声 | 我忘不了“{title}”，日历不必叫我了
      麻烦在“{title}”还差{time}的时候通知我，谢谢 | 麻烦日历别再通知我“{title}”的事了，谢谢
      “{title}”的提醒时间应为开始前{time}。 | “{title}”的日程提醒应为无。
      可以让手机日历提早{time}告诉我有“{title}”吗？ | 可以让手机日历别为“{title}”发提醒吗？
      打开日程“{title}”，提醒选{time}前 | 打开日程“{title}”，提醒选无
      确保“{title}”开始之前{time}会弹出提醒 | 确保“{title}”开始之前不会弹出提醒
      嘿，“{title}”前{time}戳我一下呗 | 嘿，日程“{title}”就别戳我提醒了呗
      烦请调整日历事件“{title}”，使其提前{time}发出提醒。 | 烦请调整日历事件“{title}”，使其不发出任何提醒。
      希望离“{title}”还有{time}时日历响一下 | 希望日历别因为“{title}”响
      “{title}”现在没有按提前{time}提醒，改过来 | “{title}”现在还会提醒，改成没有
      我得留出{time}准备“{title}”，到时请日历提醒 | 我不需要提前准备“{title}”，日历提醒可以免了
      编辑“{title}”，把提醒那一项换成{time}前，其他不动 | 编辑“{title}”，把提醒那一项换成无，其他不动
      日历里“{title}”的提示，{time}之前给我 | 日历里“{title}”的提示，一概不要
      您能否为“{title}”设定{time}的提前量来提醒？ | 您能否撤掉“{title}”所设的提醒？
      快设：{title}，早{time}就提醒 | 快关：{title}，提醒不要了
      最后看到的日程“{title}”，提醒一栏应写着提前{time} | 最后看到的日程“{title}”，提醒一栏应写着无
      想要“{title}”的提醒在开始前{time}来 | 想要“{title}”的提醒永远不来
      怕误了“{title}”，日历的预先通知就定{time}吧 | 不怕误了“{title}”，日历的预先通知就取消吧
      日程提醒更改，对象“{title}”，提前量{time} | 日程提醒更改，对象“{title}”，不要提醒
      有没有办法让日历于“{title}”前{time}发通知？ | 有没有办法让日历不发“{title}”的通知？
      距“{title}”{time}，请在那时提示我，日历里设好 | “{title}”之前请保持安静，日历里设好不提醒
      给“{title}”这个安排配一个{time}前的提醒 | 给“{title}”这个安排撤下提醒
      我要的是“{title}”倒数{time}收到日历消息 | 我要的是“{title}”开始前没有任何日历消息`,
    },
    { caseOf: ({ minutes }) => (minutes === 0 ? 1 : 0), fill: timed },
  ),
]
