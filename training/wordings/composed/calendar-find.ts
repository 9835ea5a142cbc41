/** What is looked up in the calendar, in parts. */

import {
  calendarFind,
  calendarFindByDate,
} from '../../../src/emulator/tasks/families/calendar-find.js'
import { dated } from '../calendar.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

/** What is done, in Chinese, in more than one family. */
const LOOKING = `
  打开{it}
  点开{it}
  查看{it}
  看看{it}
  看一下{it}
  显示{it}
  找到{it}并打开
  调出{it}
  翻到{it}
  把{it}打开
  把{it}找出来打开
  把{it}调出来
  把{it}显示出来
  查一下{it}
  找找{it}
  进入{it}`

export const composedCalendarFindWordings: readonly MoreWordings[] = [
  composed(calendarFind, {
    en: {
      acts: `
        open {it}
        show {it}
        bring up {it}
        pull up {it}
        go to {it}
        view {it}
        look at {it}
        look up {it}
        find {it} and open it
        display {it}
        call up {it}
        get {it} on the screen
        check {it}
        have a look at {it}
        look for {it} and show it
        tap on {it}`,
      wishes: `
        I want to see {it}
        Can I see {it}?
        I'd like to read {it}
        Where is {it}? I want to look at it.
        I need {it} on the screen.
        May I have a look at {it}?
        {It} is what I want to look at
        {It} should be open on the screen.`,
      things: `
        the event '{title}'
        the event called '{title}'
        my appointment '{title}'
        the calendar entry '{title}'
        '{title}' in my calendar
        the '{title}' event
        the event with the title '{title}'
        the page of the event '{title}'`,
    },
    zh: {
      acts: LOOKING,
      wishes: `
        我想看{it}
        我想看看{it}的详情
        {it}能给我看一眼吗？
        我需要看到{it}
        我要找的是{it}
        {it}在哪里？我想看
        {it}应该显示在屏幕上`,
      things: `
        日程“{title}”
        日历里的“{title}”
        “{title}”这个日程
        叫“{title}”的日程
        “{title}”那条日程
        标题是“{title}”的日程
        日历上的日程“{title}”`,
    },
  }),
  composed(
    calendarFindByDate,
    {
      en: {
        acts: `
          open {it}
          show {it}
          bring up {it}
          pull up {it}
          go to {it}
          view {it}
          look at {it}
          look up {it}
          find {it} and open it
          display {it}
          call up {it}
          get {it} on the screen
          check {it}
          have a look at {it}
          look for {it} and show it
          open the calendar and tap {it}`,
        wishes: `
          I want to see {it}
          Can I see {it}?
          I'd like to look at {it}
          I need {it} on the screen.
          May I have a look at {it}?
          {It} is what I want to see
          {It} should be open on the screen.
          I don't remember {it} and want to read it.`,
        things: `
          the event at {time} on {date}
          the event on {date} at {time}
          the {time} event on {date}
          my appointment on {date} at {time}
          the calendar entry for {date} at {time}
          the event that starts at {time} on {date}
          what my calendar has for {date} at {time}
          my {time} appointment on {date}`,
      },
      zh: {
        acts: LOOKING,
        wishes: `
          我想看{it}
          我想看看{it}的详情
          {it}能给我看一眼吗？
          我需要看到{it}
          我要找的是{it}
          {it}是什么？我想看
          {it}应该显示在屏幕上`,
        things: `
          {date}{time}的日程
          {date}那天{time}开始的日程
          日历里{date}{time}的安排
          {date}{time}那条日程
          我{date}{time}的日程
          日历上{date}{time}的那一项
          日期是{date}、{time}开始的日程`,
      },
    },
    { fill: dated },
  ),
]
