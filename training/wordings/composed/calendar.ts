/** How the calendar is changed, in parts. */

import { calendarAdd } from '../../../src/emulator/tasks/families/calendar-add.js'
import { calendarDelete } from '../../../src/emulator/tasks/families/calendar-delete.js'
import { calendarMove } from '../../../src/emulator/tasks/families/calendar-move.js'
import { calendarReminder } from '../../../src/emulator/tasks/families/calendar-reminder.js'
import { dated, moved, timed } from '../calendar.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

/** What is meant, in Chinese, in more than one family. */
const EVENTS = `
  日程“{title}”
  日历里的“{title}”
  “{title}”这个日程
  叫“{title}”的日程
  “{title}”这条日程
  日历上的日程“{title}”`

export const composedCalendarWordings: readonly MoreWordings[] = [
  composed(
    calendarAdd,
    {
      en: {
        acts: `
          add {it} to my calendar for {date} at {time}
          put {it} in my calendar on {date} at {time}
          create {it} in Calendar with the date {date} and the start {time}
          enter {it} in the calendar under {date}, {time}
          save {it} in my calendar for {time} on {date}
          schedule {it} for {time} on {date} in the Calendar app
          note down {it} in my calendar for {date} at {time}
          write {it} into the calendar for {date}, starting at {time}
          set up {it} on {date} at {time} in the calendar app
          book {it} into my calendar for {date} at {time}
          record {it} in my calendar at {time} on {date}
          insert {it} into my schedule on {date} at {time}
          put down {it} in my calendar for {date}, {time}
          reserve {time} on {date} in my calendar for {it}
          fill the {time} slot on {date} in my calendar with {it}`,
        wishes: `
          I'd like to have {it} in my calendar on {date} at {time}
          {It} should be in my calendar on {date} at {time}.
          {It} on {date} at {time} is still missing from my calendar
          My calendar needs {it} on {date} at {time}.
          {It} starts at {time} on {date}, and my calendar should have it
          I want {it} saved in Calendar for {date}, {time}
          Is there a way to get {it} into the calendar for {time} on {date}?
          On {date} at {time} there has to be {it} in my calendar.`,
        things: `
          '{title}'
          an event called '{title}'
          a new event '{title}'
          an appointment named '{title}'
          the appointment '{title}'
          a calendar entry '{title}'
          an event with the title '{title}'`,
      },
      zh: {
        acts: `
          把{it}加到日历的{date}{time}
          添加{date}{time}的{it}到日历
          新建{date}{time}的{it}
          把{it}记到日历里的{date}{time}
          把{it}安排在日历的{date}{time}
          将{it}写进{date}{time}的日历
          给日历的{date}{time}加上{it}
          给{date}的日历加上{time}开始的{it}
          把日历上{date}{time}的时段留给{it}
          创建一条{date}{time}开始的日程，标题写“{title}”
          排上{date}{time}的{it}
          用日历记下{date}{time}的{it}
          把{date}{time}的{it}存进日历
          将{date}{time}的{it}录入日历`,
        wishes: `
          {it}应该出现在日历的{date}{time}
          我希望日历里{date}{time}有{it}
          {date}{time}有{it}，日历里还没记
          日历上还缺{it}，时间是{date}{time}
          {it}定在{date}{time}，我想记到日历里
          日历里得有{date}{time}的{it}
          能不能让{date}{time}的{it}出现在日历里？`,
        things: `
          日程“{title}”
          “{title}”这个日程
          “{title}”的日程
          新日程“{title}”
          “{title}”这项安排
          日历事项“{title}”`,
      },
    },
    { fill: dated },
  ),
  composed(calendarDelete, {
    en: {
      acts: `
        delete {it}
        remove {it}
        erase {it}
        cancel {it}
        get rid of {it}
        take {it} off my schedule
        take '{title}' out of my calendar
        clear {it} away
        drop {it}
        throw {it} away
        wipe {it} from the phone
        cross out {it}
        discard {it}
        scrap {it}`,
      wishes: `
        {It} can go
        {It} is no longer needed.
        I don't need {it} any more
        {It} should be gone.
        {It} has been cancelled and must not stay in the calendar
        I want {it} deleted
        There is no reason to keep {it}.
        I'd like '{title}' to be gone from my calendar`,
      things: `
        the event '{title}'
        the event called '{title}'
        my appointment '{title}'
        the calendar entry '{title}'
        the calendar event '{title}'
        the '{title}' event
        the event with the title '{title}'`,
    },
    zh: {
      acts: `
        删除{it}
        把{it}删掉
        把{it}删了
        将{it}移除
        取消{it}
        去掉{it}
        清除{it}
        把{it}清掉
        把“{title}”从日历里去掉
        从日历里删除“{title}”
        撤掉{it}
        把{it}划掉`,
      wishes: `
        {it}不要了
        {it}已经取消了，不用留着
        我不需要{it}了
        {it}没用了
        {it}可以删了
        日历里不用再有“{title}”了
        {it}不该再留着`,
      things: `
        日程“{title}”
        日历里的“{title}”
        “{title}”这个日程
        叫“{title}”的日程
        “{title}”这条日程
        日历上“{title}”那一项
        标题是“{title}”的日程`,
    },
  }),
  composed(
    calendarMove,
    {
      en: {
        acts: `
          move {it} to {wanted}(/ on the same day)
          change the (date/start time) of {it} to {wanted}
          reschedule {it} (for/to start at) {wanted}
          set the (date/start) of {it} to {wanted}
          shift {it} to (the date/the time) {wanted}
          edit {it} so that it (is on/starts at) {wanted}
          change {it} so that it (takes place on/begins at) {wanted}
          give {it} the new (date/starting time) {wanted}
          correct the (day/time) of {it} to {wanted}
          put {it} (on a different day, /at a different time, ){wanted}
          update {it} with the new (date/start time) {wanted}
          make {it} (take place on/start at) {wanted} instead
          replace the (date/start time) of {it} with {wanted}
          transfer {it} to the new (day/time) {wanted}`,
        wishes: `
          {It} should (be on/start at) {wanted} instead
          {It} is now (on/at) {wanted}, so my calendar needs changing
          I want {it} to (take place on/begin at) {wanted} instead
          The (date/start time) of {it} is wrong, it should be {wanted}.
          Can {it} be moved to {wanted}(/ on the same day)?
          I need {it} (on another day/at another hour): {wanted}
          {wanted} would be the right (date/starting time) for {it}`,
        things: `
          the event '{title}'
          the event called '{title}'
          my appointment '{title}'
          the calendar entry '{title}'
          the '{title}' event
          my calendar event '{title}'
          the event with the title '{title}'`,
      },
      zh: {
        acts: `
          把{it}改到{wanted}(/开始)
          把{it}挪到{wanted}(/开始)
          将{it}的(日期/开始时间)改为{wanted}
          把{it}的(日期/开始时间)换成{wanted}
          把{it}调整到{wanted}(这一天/开始)
          把{it}重新安排在{wanted}(/开始)
          修改{it}，让它(定在/从){wanted}(/开始)
          把{it}移到{wanted}(那天/开始)
          让{it}改在{wanted}(进行/开始)
          将{it}的(日期/起始时间)更新成{wanted}
          把{it}的(日子/钟点)设成{wanted}
          编辑{it}，把(日期/开始时间)设为{wanted}
          给{it}换个(日子/时间)，换到{wanted}
          把{it}的(日期/开始时间)更正为{wanted}`,
        wishes: `
          {it}的(日期/开始时间)不对，应该是{wanted}
          {it}现在(是/从){wanted}(/开始)，日历还没改
          {it}应该(在/从){wanted}(那天/开始)才对
          我想让{it}(换一天，放在/换个时间，从){wanted}(/开始)
          {it}能不能换到{wanted}(那天/开始)？
          {it}新的(日期/开始时间)是{wanted}
          {it}还是{wanted}(那天/开始)比较好，不要原来的(日期/时间)`,
        things: EVENTS,
      },
    },
    { caseOf: ({ part }) => (part === 'date' ? 0 : 1), fill: moved },
  ),
  composed(
    calendarReminder,
    {
      en: {
        acts: `
          set the reminder for {it} to ({time} before/none)
          change the reminder of {it} to ({time} before/no reminder)
          make the calendar (remind me {time} before {it}/stop reminding me of {it})
          (add a reminder {time} before to {it}/remove the reminder from {it})
          edit {it} so that (I am reminded {time} before/there is no reminder)
          switch the reminder for {it} (to {time} in advance/off)
          get the phone to (alert me {time} before {it}/stop alerting me before {it})
          choose (a reminder {time} before/no reminder) for {it}
          set {it} to (remind me {time} before it begins/give me no reminder)
          (put a reminder on {it} {time} ahead/take the reminder off {it})
          have my calendar (notify me {time} before {it}/give no notification before {it})
          (set a reminder {time} before {it}/clear the reminder for {it})
          (turn on an alert {time} before {it}/turn off the alert for {it})`,
        wishes: `
          Can you remind me {time} before {it}? | Can you stop reminding me of {it}?
          I want to be reminded {time} before {it}. | I don't want to be reminded of {it}.
          {It} needs (a reminder {time} before/no reminder)
          The reminder for {it} should (come {time} before/be off).
          I'd like a notification {time} before {it} | I'd like no notification before {it}
          {It} should (remind me {time} in advance/not remind me any more)
          I need a reminder {time} ahead of {it} | I don't need a reminder for {it}`,
        things: `
          the event '{title}'
          the event called '{title}'
          my appointment '{title}'
          the calendar entry '{title}'
          the '{title}' event
          my calendar event '{title}'`,
      },
      zh: {
        acts: `
          把{it}的提醒设为(提前{time}/无)
          把{it}的提醒改成(提前{time}/不提醒)
          给{it}(设一个提前{time}的提醒/取消提醒)
          让日历(在{it}开始前{time}提醒我/不再提醒我{it})
          将{it}的提醒调成({time}前/关闭)
          (为{it}加上提前{time}的提醒/去掉{it}的提醒)
          把{it}的提醒选为(提前{time}/不提醒)
          让手机(在{it}前{time}通知我/别再为{it}发通知)
          (设置{it}提前{time}提醒/关掉{it}的提醒)
          把{it}设置成(提前{time}/不)提醒
          (打开{it}提前{time}的提醒/关闭{it}的提醒)
          修改{it}的提醒，改为(提前{time}/无提醒)`,
        wishes: `
          我希望{it}(提前{time}提醒我/不要提醒我)
          {it}(需要一个提前{time}的提醒/不需要提醒)
          {it}开始前({time}得有/不用有)提醒
          {it}的提醒应该是(提前{time}/关着的)
          能不能(提前{time}提醒我{it}/别提醒我{it})？
          我想(提前{time}收到{it}的提醒/不再收到{it}的提醒)`,
        things: EVENTS,
      },
    },
    { caseOf: ({ minutes }) => (minutes === 0 ? 1 : 0), fill: timed },
  ),
]
