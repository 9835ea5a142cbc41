/** Events to be looked up in the calendar in other styles: terse, formal, playful, step by step. */

import {
  calendarFind,
  calendarFindByDate,
} from '../../../src/emulator/tasks/families/calendar-find.js'
import { dated } from '../calendar.js'
import { type MoreWordings, more } from '../more.js'

export const styledCalendarFindWordings: readonly MoreWordings[] = [
  more(calendarFind, {
    en: `
      To do: find '{title}' in calendar, open, leave open
      Calendar lookup: {title}, full entry on screen
      Start the calendar, use its search, enter '{title}', and tap the event as soon as it turns up
      Leaf through the coming days in Calendar until you meet '{title}', tap it and touch nothing else
      In the end the calendar is at the page of '{title}', with nothing altered in it
      When I look up from my coffee, the calendar shows '{title}', opened, with its day and hour.
      I beg to be shown the entry '{title}' in my calendar, for inspection only.
      Pursuant to my enquiry, the calendar entry '{title}' is to be called up and presented unaltered.
      Fish '{title}' out of the calendar and serve it up on the screen
      Play the detective: somewhere in the calendar '{title}' is hiding; shine your lamp on it and open it
      Dig up '{title}' from the depths of my calendar and lay it open before me
      '{title}' needn't be moved or changed. It only has to be opened, in the calendar, so I can read it.
      Although I know that '{title}' is in the calendar, I can't see it; may it be opened, please.
      I'm waiting. '{title}', the calendar has it, you open it, I read it.
      Where does the calendar say '{title}' is? Open it so I can see how many more sleeps!
      Excuse me, in calendar is '{title}'. You find, you open, I look. Thank you.`,
    zh: `
      日历里找“{title}”，点开，完
      待办：查日历“{title}”，开着别关
      打开日历，用搜索输入“{title}”，出来以后点一下，就停在那儿
      进日历一天一天往后翻，翻到“{title}”就点进去，什么都别改
      我抬头看手机时，日历正停在“{title}”这一条上，日子钟点一目了然
      屏幕上不是整月的格子，而是“{title}”这条日程的内容
      兹需查验日历所载“{title}”一事，请予调出，仅供阅览。
      有劳尊驾，将日历中“{title}”一则展于眼前，容老朽细看。
      把“{title}”从日历里捞上来，端到我眼前
      “{title}”在日历里躲猫猫呢，揪它出来，掀开给我看
      顺藤摸瓜，去日历摸到“{title}”，把它亮出来
      “{title}”不用删也不用改，日历里打开了能读就行
      要是日历里能翻到“{title}”，就请翻到那一条，停下别走
      我只等十秒：“{title}”的日程，从日历里给我摆到面前
      还要睡几个觉才到“{title}”呀？打开日历里的它给我看看
      请问，日历里面有“{title}”，你找一找，打开，我要看`,
  }),
  more(
    calendarFindByDate,
    {
      en: `
      Look-up: what starts {time}, {date}; open it in calendar
      {date}. {time}. Calendar. Open what's there.
      Open the calendar, move to {date}, look down the day until {time} and tap the event that begins there
      First Calendar, then the day {date}, then whichever event stands at {time}: tap it so that it opens
      What begins at {time} on {date} is no longer a riddle to me: its page is open in the calendar
      Afterwards I can read on the screen, opened in the calendar, which event starts on {date} at {time}.
      You are requested to produce, from my calendar, the event fixed for {date}, {time}, for perusal.
      Would you have the kindness to open for me that engagement which my calendar records on {date} at {time}?
      Lift the lid on whatever my calendar has cooking for {date} at {time}
      The curtain rises {date}, {time}. Unveil that event in the calendar for me.
      Pin down the mystery guest in my calendar, {date}, {time} sharp, and open it up
      Not the whole of {date} interests me, only the event at {time}. Have it opened in the calendar.
      Since its name won't come to me, find the event by its start, {time} on {date}, and open it.
      My calendar, {date}, {time}. I want that event open before I finish this sentence.
      Now, sweetheart, grandpa has something on {date} at {time}. Tap it open in the calendar, my eyes aren't what they were.
      I have event {date}, time is {time}, name I not know. Please you open in calendar.`,
      zh: `
      查日历：{date}，{time}起，点开那条
      {date}，{time}，何事？日历打开
      打开日历，找到{date}，往下看到{time}，点那一条，让详情出来
      先进日历，再翻到{date}那天，最后点{time}开始的那件事，停住
      日历停在一条日程的详情上：日子{date}，开始{time}
      我一低头就能在屏幕上读到{date}{time}那条日程，日历已经翻好点开了
      请调阅日历内{date}{time}之日程一则，呈览，勿改。
      烦劳您老移步日历，把敝人{date}{time}的那桩安排启开一观
      日历{date}{time}葫芦里卖的什么药？拧开盖子给我瞧瞧
      给{date}{time}那条日程揭揭盖头，它就在日历里坐着
      日历的{date}这天，{time}蹲着个神秘嘉宾，点它出来亮个相
      {date}别的日程我不看，日历里单把{time}那条点开
      既然名字记不起来，就按时间找吧：日历，{date}，{time}，找着了打开
      {date}{time}我有什么事？我说完这句话，日历那条就得开着
      乖孙，爷爷{date}{time}好像有桩事，你把日历里那条点开，爷爷戴眼镜看
      日历，{date}，{time}，有一个事，我不知道是什么，请你打开`,
    },
    { fill: dated },
  ),
]
