/** Further ways to say what is looked up in the calendar. */
import {
  calendarFind,
  calendarFindByDate,
} from '../../src/emulator/tasks/families/calendar-find.js'
import { dated } from './calendar.js'
import { type MoreWordings, more } from './more.js'

export const calendarFindWordings: readonly MoreWordings[] = [
  more(calendarFind, {
    en: `
      Where in my calendar is '{title}'? Take me to its page.
      calendar app > {title} > event details
      I can't remember when '{title}' is, so bring up the entry.
      Would you pull up '{title}' from my schedule?
      I'd like to check the time of '{title}' on its event page
      Search the calendar for '{title}' and tap it.
      Hey, what was the plan with '{title}' again? Let me see the calendar entry, thanks
      The page of the event '{title}' should be on screen.
      Make sure that Calendar shows me '{title}' in full
      Can you go to the calendar item called '{title}'?
      Kindly display the particulars of the appointment '{title}'.
      I have {title} coming up. Let me view that event.
      By the end, I should be looking at '{title}' in Calendar.
      Is it possible to view the details of '{title}' in my calendar?
      pull up event {title} pls, calendar app
      Among my upcoming appointments, locate '{title}' and display it.
      Let the event entitled '{title}' be opened on my phone.
      I don't see '{title}' anywhere, please track it down in the calendar and open it
      To know at what time '{title}' starts, I need its calendar page open.
      Get '{title}' up in the calendar app, I want to read it
      Go through my agenda, find '{title}', and bring it to the front.
      What day and hour is '{title}' again? Check Calendar and leave the event open.
      My question is about '{title}': put that calendar event on the display
      Open Calendar. Select the entry that is titled '{title}'.`,
    zh: `
      日历，“{title}”，看详情
      忘了“{title}”几点开始，日历里翻出来给我瞧瞧
      麻烦调出日历上的“{title}”，谢谢
      可不可以带我到“{title}”的日程页面？
      屏幕上应当显示“{title}”的日程内容。
      打开日历搜索“{title}”，点进去
      我记得有个“{title}”，在日程里帮我翻一翻再点开
      确保“{title}”这条日程处于打开状态
      嘿，“{title}”定在啥时候来着？日历里打开瞅瞅
      烦请查阅日历事项“{title}”，并显示其详细信息。
      希望看到日历里“{title}”的具体安排
      快找 {title}，日程里的
      最后停在日历中“{title}”那一页就行
      您能否替我查到“{title}”并展示该日程？
      接下来的日程当中，“{title}”那个请点开
      想核实“{title}”的时间，进日历看它
      “{title}”的信息在日历哪儿？找出来显示
      从日程列表选“{title}”，进入详情页
      找不到“{title}”记在哪天了，请在手机日历里定位并打开
      我有事要确认，请展示“{title}”的日历条目
      进入日历应用，查看名叫“{title}”的安排
      把“{title}”对应的日历页面调到眼前
      日程查询：{title}，打开结果
      关于“{title}”，日历是怎么写的？显示给我看。`,
  }),
  more(
    calendarFindByDate,
    {
      en: `
      calendar > {date} > {time} > open
      Something starts at {time} on {date}. Let me see what it is.
      Would you pull up whatever I've got planned for {date} at {time}?
      I'd like the details of the {date} appointment, the one at {time}.
      I forgot what happens on {date} at {time}, so open that entry in the calendar
      Go to {date} in Calendar and tap the event starting {time}.
      Hey, what's up on {date} at {time}? Pull it up in the calendar, thanks
      The calendar entry for {time} on {date} should be on my screen.
      Make sure I can read the details of what begins {date}, {time}
      Can you check my schedule for {date}, find the {time} item and display it?
      Kindly present the appointment scheduled for {date} at {time}.
      By the end, the event that my calendar has at {time} on {date} is to be open.
      Is it possible to view the thing I have at {time} on {date}?
      event on {date}, {time} start, show details
      My {time} on {date} is taken by something. Find out in Calendar and leave its page open.
      Let the event of {date} be opened, namely that with the start time {time}.
      Before I promise anything for {date}, {time}, show me the event already there.
      Look at the day {date} in my calendar; at {time} there's an entry I want opened.
      Bring me to the page of my {time} appointment; the day is {date}.
      For {date}, which plans start at {time}? Display that event's page.
      pls find whats on at {time}, {date}, calendar app
      Please select, from the day {date}, the calendar item with start {time}
      Locate the entry in my agenda dated {date} and timed {time}, then open it.
      I'm wondering about {date}: at {time} my calendar lists something, take me to it`,
      zh: `
      日历{date}{time}，点开
      麻烦翻到{date}，把{time}那个安排打开，谢谢
      我忘了{date}{time}要干什么，进日历看看那条
      可不可以查查{date}的日程，点开{time}开始的那个？
      屏幕上应显示{date}{time}这个日程的页面
      {date}那天{time}好像有事，帮我在日历中找到并打开
      日程查询：日期{date}，时间{time}，显示详情
      确保打开的是{date}{time}的日历事项
      嘿，{date}{time}我干嘛来着？日历里调出来瞅瞅
      烦请展示日历中定于{date}{time}的事项。
      希望看到日历上{date}的内容，就是{time}起的那条
      快看{date}，{time}那条日程
      进入日历，选{date}，再点{time}的事件
      您能否替我调出{date}当天{time}的预约？
      想确认{date}的{time}被什么占了，请打开对应日程
      最后要停在{time}那个日程的详情页，日期是{date}
      答应别人之前，先给我看{date}{time}已有的日程
      时间{time}、日子{date}，这个点的日历安排请打开
      从{date}的安排里找出{time}开始的一项，显示出来
      我{date}有个{time}的日程，具体是啥？点进去
      有条{time}开始的日程，在{date}，请定位并打开
      把日历切到{date}，看{time}的那一条写了什么
      {date}{time}的事记不清了，手机日历里替我翻出它的详情页。
      要打开的日程在{date}，开始时间{time}，劳烦找一下`,
    },
    { fill: dated },
  ),
]
