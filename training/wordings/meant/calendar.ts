/** Plans made, dropped, moved or too easily forgotten, as people tell of them. */

import { calendarAdd } from '../../../src/emulator/tasks/families/calendar-add.js'
import { calendarDelete } from '../../../src/emulator/tasks/families/calendar-delete.js'
import { calendarMove } from '../../../src/emulator/tasks/families/calendar-move.js'
import { calendarReminder } from '../../../src/emulator/tasks/families/calendar-reminder.js'
import { dated, moved, timed } from '../calendar.js'
import { type MoreWordings, more } from '../more.js'

export const meantCalendarWordings: readonly MoreWordings[] = [
  more(
    calendarAdd,
    {
      en: `
      I've agreed to '{title}' on {date}, {time}, and I forget everything my agenda doesn't show
      '{title}' on {date} at {time} is news to my calendar
      When I look at {date} next time, '{title}' should be there, from {time}
      Nobody may book me elsewhere on {date}: at {time} there's '{title}', only my schedule doesn't show it yet
      The invitation says '{title}', {date}, {time}. I've accepted and want to see it among my plans.
      My {date} looks empty, which isn't true: '{title}' begins at {time}
      Freshly agreed: '{title}', {date}, {time}
      If it's not on my agenda it doesn't happen, and '{title}' must happen, {date}, {time} sharp
      What good is a calendar that knows nothing of '{title}' on {date} at {time}?
      My family goes by my schedule, so they ought to find '{title}' in it for {date}, with {time} as the beginning.
      I've nowhere noted that on {date} at {time} it's '{title}', and my head is a sieve
      Please be so good as to keep {time} on {date} clear for '{title}' in my diary
      They rang to fix '{title}' for {date} at {time}, and I had no pen, only this calendar
      {date}, {time}: '{title}'. Hold that slot for me.
      Another date for my diary, which I'd like to see whenever I check that week: '{title}', {date} at {time}.
      The paper slip with '{title}', {date}, {time} will get lost in my pocket, it belongs where all my dates are`,
      zh: `
      约好了{date}{time}“{title}”，光靠脑子我肯定误事，日历得记住
      {date}{time}要“{title}”，日程上还一片空白
      以后谁看我{date}的日历，都该晓得{time}是“{title}”
      “{title}”刚定下来，{date}{time}，手边没笔，只有日历
      {date}的{time}归“{title}”，别让别的事占了
      家里人都看我的日历，可上面没有“{title}”，是{date}{time}的
      请柬收到：“{title}”，{date}，{time}，我答应去了，日程上得有个底
      日历都不知道我{date}{time}有“{title}”，要它何用
      小纸条上写着“{title}”{date}{time}，纸条会丢，日历不会
      脑子像筛子，{date}{time}的“{title}”只有交给日历靠得住
      凡上了日历的事我都会做到，“{title}”也不该例外，{date}{time}
      {date}看着空，其实{time}开始有“{title}”，免得我又答应别人
      承蒙相邀，{date}{time}赴“{title}”，望列入日程。
      新约：{date}{time}，“{title}”
      对方来电话敲定“{title}”，日子{date}，{time}开始，我怕一挂电话就抛脑后
      我想一看{date}的行程就知道{time}该去“{title}”`,
    },
    { fill: dated },
  ),
  more(calendarDelete, {
    en: `
      '{title}' isn't happening any more
      They've called the whole thing off, and '{title}' still stares at me from my schedule
      Why is '{title}' still taking up a slot in my week? It's been cancelled.
      I've said no to '{title}' for good; my calendar hasn't noticed
      '{title}' was a slip of mine, no such thing has ever been planned
      No more '{title}' in my diary, please
      Free again! '{title}' came to nothing.
      My schedule lies: it says '{title}', and there's no such plan
      I'd like no trace left of '{title}' ever having been arranged
      Since the organisers gave up on '{title}', that slot should be open for others
      People see '{title}' in my calendar and think I'm busy, which I'm not
      '{title}' has turned into a phantom: nobody's going, the calendar alone believes in it.
      We broke up, so '{title}' is off. My agenda needn't torture me with it.
      It'd be a relief to look at my days ahead and not find '{title}' there.
      Count me out of '{title}', and have the calendar count me out as well
      The hall burnt down. There can be no '{title}', and my agenda should know.`,
    zh: `
      “{title}”吹了，日历还蒙在鼓里
      主办方不办“{title}”了，我那段时间该空出来
      “{title}”早没影了，怎么还占着我的时间
      我已经回绝了“{title}”，日历却以为我要去
      压根没有“{title}”这回事，当初写错了
      同事看见“{title}”以为我没空，其实它不作数了
      日程上那个“{title}”，看了伤心，都分手了，不想再见到
      “{title}”告吹，别挂着了
      以后的日程里不要再有“{title}”
      活动场地塌了，“{title}”哪还办得成，日历得跟上
      让我的日历清净点吧，“{title}”纯属多余
      “{title}”一事已成空谈，不宜再存于日程之中。
      说好的“{title}”对方反悔了，我也不去，日历上何必还写着
      人家放鸽子，“{title}”没戏了
      每次看日历都被“{title}”骗，以为那天真有安排
      我想让“{title}”像从没在日历上出现过一样`,
  }),
  more(
    calendarMove,
    {
      en: `
      I'd show up on the wrong day: '{title}' isn't then but on {wanted} | I'd show up at the wrong hour: '{title}' begins at {wanted} that day
      {wanted} suits everyone better for '{title}', the old day suits no one | Starting '{title}' at {wanted} suits everyone better, on the day we have
      My schedule still believes in the former day of '{title}', which is now {wanted} | My schedule still believes in the former hour of '{title}', which now begins {wanted} the same day
      '{title}' clashes with something. {wanted} is a day I'm free. | '{title}' clashes with something. At {wanted} that very day I'd be free.
      The others will meet for '{title}' on {wanted}, and my calendar sends me there on another day | The others will meet for '{title}' at {wanted}, and my calendar sends me there at another hour
      How good it would be if '{title}' fell on {wanted} in my plans | How good it would be if '{title}' began at {wanted} in my plans, day unchanged
      '{title}': right plan, wrong day. {wanted}! | '{title}': right day, wrong hour. {wanted}!
      I mixed something up when I noted '{title}', as it's due on {wanted} | I mixed something up when I noted '{title}', as it's due to start at {wanted}
      The hosts of '{title}' now prefer {wanted} as its day | The hosts of '{title}' now prefer {wanted} as its starting time
      Why does it say another day for '{title}'? Everybody else has {wanted} written down. | Why does it say another hour for '{title}'? Everybody else has {wanted} written down as the start.
      On the planned day of '{title}' I'm at the dentist; {wanted} would save me | At the planned hour of '{title}' I'm at the dentist; {wanted} that same day would save me
      From what I hear, '{title}' will be held on {wanted}, so that's the page of my diary where it ought to stand | From what I hear, '{title}' will get going at {wanted}, so that's the line of the day where it ought to stand in my diary
      Different day for '{title}', says the organiser: {wanted} | Different hour for '{title}', says the organiser: {wanted}
      I'd want nothing about '{title}' altered except its day, which ought to be {wanted} | I'd want nothing about '{title}' altered except its hour, which ought to be {wanted}
      The babysitter can only come on {wanted}, so '{title}' has to give up its present day for that one | The babysitter can only come at {wanted}, so '{title}' has to give up its present hour for that one
      May I have '{title}' on {wanted} instead of the day it has now? | May I have '{title}' at {wanted} instead of the hour it has now?`,
      zh: `
      照日历上的日子去“{title}”要扑空，人家是{wanted} | 照日历上的钟点去“{title}”要扑空，人家那天{wanted}开始
      “{title}”那天我走不开，{wanted}才有空 | “{title}”那个点我走不开，当天{wanted}才有空
      大家都记{wanted}，就我日历里“{title}”还是别的日子 | 大家都记{wanted}开始，就我日历里“{title}”还是别的钟点
      “{title}”，{wanted}，日子变了 | “{title}”，{wanted}，钟点变了
      主办方说“{title}”另选了日子，{wanted} | 主办方说“{title}”另选了时间，当天{wanted}
      我把“{title}”的日子记混了，其实是{wanted}那天 | 我把“{title}”的钟点记混了，其实{wanted}才对
      要是“{title}”落在{wanted}，我就两头都顾得上了 | 要是“{title}”{wanted}开场，还是那天，我就两头都顾得上了
      日历跟不上变化，“{title}”现在归{wanted}了 | 日历跟不上变化，“{title}”现在归当天{wanted}了
      保姆只有{wanted}能来，“{title}”也只好那天 | 保姆那天只有{wanted}能来，“{title}”也只好那时候开始
      日历上的“{title}”和牙医撞了同一天，{wanted}就不撞 | 日历上的“{title}”和牙医撞了同一个点，当天{wanted}就不撞
      “{title}”除了日子都没错，日子该是{wanted} | “{title}”除了钟点都没错，钟点该是{wanted}
      为什么“{title}”还停在老日子？通知明写着{wanted} | 为什么“{title}”还停在老钟点？通知明写着{wanted}
      我想的是{wanted}去“{title}”，不是日历上那天 | 我想的是{wanted}去“{title}”，不是日历上那个点
      经商议，“{title}”之期宜为{wanted}。 | 经商议，“{title}”起始之时宜为{wanted}。
      别让我白跑，“{title}”人家{wanted}那天才接待 | 别让我干等，“{title}”人家那天{wanted}才接待
      听说原来那天下大雨，“{title}”只能指望{wanted}了 | 原来那个点太堵车，“{title}”只能指望同一天的{wanted}了`,
    },
    { caseOf: ({ part }) => (part === 'date' ? 0 : 1), fill: moved },
  ),
  more(
    calendarReminder,
    {
      en: `
      I always turn up breathless at '{title}'; a sign from my phone {time} ahead would spare me that | I never forget '{title}' anyway; the sign my phone gives ahead of it only annoys me
      '{title}' takes {time} of getting ready, and somebody has to tell me when to begin | '{title}' takes no getting ready, and the alert for it gets on my nerves
      How will I know when it's {time} to '{title}'? I don't look at the clock. | Why must I be warned of '{title}'? I know very well when it is.
      It's {time} by bus to '{title}', so that's how early I'd like to hear from my phone | It's next door, '{title}', so I'd like to hear nothing from my phone about it
      I want to be able to forget '{title}' until {time} before it | I want '{title}' to stay in my schedule and begin without any fanfare
      No surprises: {time} of warning for '{title}' | No fuss: zero warning for '{title}'
      Last time '{title}' started without me. {time} of notice would have saved me. | Last time '{title}' beeped in the middle of a speech. Silence would have been better.
      Would my phone tap me on the shoulder {time} prior to '{title}'? | Would my phone please not tap me on the shoulder prior to '{title}'?
      The dog needs walking before '{title}', I'd be thankful for a sign {time} in advance | The dog barks at every sign my phone gives, I'd be thankful for none in advance of '{title}'
      {time} is what I need to dress for '{title}', and without a signal I'd miss it | Nothing is what I need to hear before '{title}', I'll be there already
      With '{title}' coming up, being told {time} early would let me relax | With '{title}' coming up, being told so by my phone only stresses me
      As I'm absent-minded, '{title}' must announce itself {time} beforehand. | As I'm anything but absent-minded, '{title}' need not announce itself beforehand.
      My phone lets '{title}' creep up on me, when {time} of lead is what I'd want | My phone makes a noise about '{title}', when a quiet entry is what I'd want
      I'll be dozing on the sofa {time} before '{title}', something ought to alert me then | I'll be in church right before '{title}', nothing ought to alert me then
      I need exactly {time} to wind up my work and head for '{title}'. Make me aware. | I need no warning cry from the calendar for '{title}'. Leave me in peace.
      Lead time for '{title}': {time}; otherwise I'm late | Lead time for '{title}': none; I'd rather it kept mum`,
      zh: `
      去“{title}”路上要{time}，到该动身时手机得让我知道 | 去“{title}”就两步路，用不着手机告诉我
      我老掐着点到“{title}”，要是{time}前有人吱一声就好了 | 我从来不会误了“{title}”，它开始前的那一声真多余
      手机在“{title}”前{time}就该让我心里有个数 | “{title}”前别让手机吱声
      上回“{title}”我睡过去了，要是提早{time}有动静就不会 | 上回“{title}”在别人讲话时响了，丢死人，以后开始前一点动静都别有
      准备“{title}”得花{time}，没人喊我想不起来动手 | “{title}”不用准备，没必要弹出来喊我
      我健忘，“{title}”早{time}预警 | 我不健忘，“{title}”免预警
      不到“{title}”前{time}我不想操心，到了就得惊动我 | “{title}”留在日程里就好，什么时候都别惊动我
      怎么每次“{title}”都是开始了我才晓得？留{time}给我也好啊 | 怎么每次“{title}”快开始手机都要嚷嚷？我又不是不晓得
      赴“{title}”之前，望早{time}得闻告知。 | 赴“{title}”之前，毋须任何告知。
      倒计时{time}的时候手机该跳出来说“{title}”快到了 | 手机不该再跳出来说“{title}”快到了
      化妆打扮要{time}，“{title}”可别突然就到了眼前，得有人催 | 那会儿我在开车，“{title}”可别突然弹一下分我的心
      手头的活得提前{time}收尾才赶得上“{title}”，我一忙就不看表，得叫我 | 手头的活最怕被打断，“{title}”开始前手机不用叫我
      “{title}”，早{time}知道，不然又迟到 | “{title}”，不必通知，我记着呢
      能不能在“{title}”还差{time}的时候拍拍我？ | 能不能别拿“{title}”来烦我？日程还在就行
      我妈叮嘱我“{title}”别晚，手机提前{time}催我最保险 | 我妈到时会叫我去“{title}”，手机就不用凑热闹了
      一到“{title}”前{time}我就该放下活儿出门，总得有个信号 | 我本来就守在“{title}”现场，开始前的信号全免`,
    },
    { caseOf: ({ minutes }) => (minutes === 0 ? 1 : 0), fill: timed },
  ),
]
