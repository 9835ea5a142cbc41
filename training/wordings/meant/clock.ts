/** Why people need an alarm or the timer, and what ails them about those they have: the wish, not the deed. */

import {
  clockChangeAlarm,
  clockDeleteAlarm,
  clockSetAlarm,
  clockToggleAlarm,
} from '../../../src/emulator/tasks/families/clock-alarms.js'
import { clockStartTimer } from '../../../src/emulator/tasks/families/clock-start-timer.js'
import { type MoreWordings, more } from '../more.js'

export const meantClockWordings: readonly MoreWordings[] = [
  // without a label, with one
  more(
    clockSetAlarm,
    {
      en: `
      My plane won't wait for me, so I have to be woken at {time}(/, and the screen should say "{label}" as it rings)
      I sleep like a log. Who is going to shake me awake at {time}(/, with "{label}" on the display)?
      As things stand nothing would rouse me at {time}, and I have to be up then(/; a ring by the name of "{label}" would do it)
      Up at {time} or I'll get fired(/; name of the alarm: "{label}")
      A loud bell at {time} is the only thing that works on me(/, and "{label}" written on it tells me what it's for)
      I lose all sense of the hour, and a ring from the phone when {time} strikes would save me(/, one that reads "{label}")
      Could I count on being roused at {time}(/ by something labelled "{label}")?
      It would calm my nerves to know the phone is going to ring at {time}(/ and show "{label}")
      My wife is away, and she's the one who normally wakes me. {time} is when she'd do it(/, and "{label}" is what she'd say, so let me read that).
      I can't trust my inner clock to get me up at {time}(/; the ringing goes under "{label}")
      Wake-up call wanted, {time}(/, headed "{label}"), as in a hotel.
      Last time I dozed off and missed it all. Never again: loud ringing from this phone, {time} sharp(/, marked "{label}").
      {time} mustn't slip by unheard(/, so "{label}" should ring out then), and I'm hopeless at watching the hour
      no alarm, no me at {time}(/. "{label}", that would be its name)
      Sleep has to end at {time}, by ringing if need be(/; title: "{label}")
      For once I'd love not to be the last one up: the bell goes at {time}(/ and is known as "{label}").`,
      zh: `
      我睡得死，{time}没动静肯定醒不来(/，响的时候屏幕上得是“{label}”)
      {time}起不来就误大事了，指望手机响铃把我弄醒(/，名目写“{label}”)
      平时都靠老婆喊，她出差了，{time}只能靠你出声(/，屏上亮出“{label}”)
      {time}必须睁眼(/，铃声名目“{label}”)
      上回没人叫，一觉误了事。这回到了{time}得有铃声把我吵起来(/，上面标着“{label}”)
      要是{time}能有个铃吵醒我，心里就踏实了(/，铃的名字就叫“{label}”)
      一忙就忘点儿，{time}那会儿手机叫唤两声才行(/，顺便显示“{label}”)
      起床困难户求助：{time}(/，备注“{label}”)
      {time}得有响动(/，名为“{label}”)，我听见才知道到点了
      我对时间没概念，只有铃声管用，{time}这个点不能漏(/，打的标是“{label}”)
      像酒店叫醒服务那样，{time}(/，叫醒事由写“{label}”)，行不行？
      怕自己睡到天荒地老，没到{time}谁都别管我，一到就响铃(/，铃上写明“{label}”)
      {time}我多半还在梦里，得靠铃声拽我出来(/，铃声标上“{label}”)
      这次绝对不能赖床，{time}准点吵我(/，我想看到“{label}”这几个字)
      没有铃响，{time}我根本反应不过来(/；这个铃记作“{label}”)
      领导最烦人掐点到，我{time}非醒不可，全靠你响了(/，响铃名称“{label}”)`,
    },
    { caseOf: ({ label }) => (label === '' ? 0 : 1) },
  ),
  more(clockChangeAlarm, {
    en: `
      School starts at another hour these days, so being rung awake at {from} is no good to us; {to} would be
      The alarm I've got rings at {from}, and I'm never in the right place then. {to} would suit me.
      Wrong hour! My wake-up is down as {from}, whereas life demands {to}
      Would it hurt anyone if what rings at {from} rang at {to}?
      New timetable at work: {from} is history, {to} is when my usual alarm has to wake me
      What used to wake me at {from} has to do so at {to} these days
      The baby has a new rhythm and with it my ringing hour, {to}, no longer {from}
      {from}? A typo of mine when I made that alarm. I wanted to be woken at {to}.
      One alarm of mine lives at {from} but would be of use to me only at {to}
      my {from} ring clashes with the meeting, {to} wouldn't
      I'm tired of the {from} bell. Same bell, {to}, and we're friends again.
      The doctor wants me to take the pill at {to}, yet the phone still nags me with its bell at {from}
      If only I heard at {to} the alarm that now sounds at {from}...
      Alarm clock off the mark: says {from}, ought to say {to}
      I should be obliged if I were rung out of bed at {to} by the alarm that presently does so at {from}.
      Everybody at home has shifted their day, only my alarm still believes in {from}. {to} is what we live by.`,
    zh: `
      倒班了，{from}那个铃对不上我的作息，{to}才对得上
      闹铃{from}响没用，我{to}才需要它响
      新学期时间变了，原先{from}闹我的那个，得在{to}闹
      医生让我{to}吃药，可手机还是按{from}闹铃
      {from}是我当时输错的，真正要被叫醒的点是{to}
      同一个闹铃，{from}别响，{to}响，就完美了
      {from}的铃老跟开会撞上，{to}就撞不上了
      闹铃能不能别在{from}吵我，{to}吵才有意义
      闹铃还停在老时间{from}，我的日子早就按{to}过了
      我在{to}才需要闹铃那一声响，可它偏偏定在{from}
      还是原来那个铃，只是我想听到它的时刻由{from}变成了{to}
      作息表更新：{from}起铃作废，{to}起铃
      约的时间变了，{from}那声闹铃也该跟着走，{to}才赶得上趟
      唉，{from}的闹铃把我害惨了，{to}多合适
      通勤路线换了，叫我起床的那个{from}早就不准，{to}才准
      全家都按{to}来了，就我的闹铃还认{from}`,
  }),
  more(
    clockToggleAlarm,
    {
      en: `
      (Holidays are over, and what used to ring at {time} must be heard again/It's my week off, and what rings at {time} should sleep as long as I do, without being thrown away)
      The {time} alarm is there (but mute, and that way I'd oversleep/and wide awake, and I'd like to sleep in; let it be mute, I'll want it later)
      I overslept because {time} was greyed out in my alarms. Not a second time! | I was torn from sleep because {time} was still live in my alarms. Spare me that, yet keep it for later.
      Starting tomorrow I (rely on {time} once more; the alarm itself exists and only slumbers/can do without {time} for a while; the alarm itself may slumber there)
      {time}: (dormant alarm, needed live/live alarm, needed dormant)
      Will I hear (anything at {time}? I'd better, the alarm for it was made long ago/that alarm at {time}? I'd better not, though I'll need it again next month)
      Why did nothing ring at {time}, though it's among my alarms? I can't have that again. | Who wants a bell at {time} while on leave? It may stay among my alarms, silent.
      (Back on duty, so I depend on that sleeping {time} alarm/Off duty for a fortnight, so that {time} alarm may take a holiday too)
      That {time} ringer (lies idle and I miss it/is driving us up the wall, though we'll want it again some day)
      I'd sleep easier knowing that the {time} alarm (is armed again/can't go off tonight, without losing it)
      The stored {time} wake-up (no longer does its job. It has to./does its job all too well. Let it pause.)
      (grandma needs waking at {time} again, the old alarm for it is merely out of action/grandma's in hospital, nobody here needs the {time} alarm until she's back)
      My guests (have left, so my {time} alarm, mute all week, may ring as it used to/are light sleepers, so my {time} alarm had better be mute this week)
      For the time being the {time} alarm I have should be (in force/out of force, kept but quiet)
      Please, (some noise at {time} from the alarm that's been resting/quiet at {time}, with the alarm merely resting)
      An alarm I (stopped using, {time}, has become vital to me/still want to own, {time}, is of no use to me this month)`,
      zh: `
      (假期结束，{time}那个歇着的闹铃该上岗了/放寒假，{time}那个闹铃也该歇歇，开学还要用)
      {time}的闹钟明明设着，(就是不出声，害我迟到/可我想睡懒觉，先别出声，留着下次用)
      (今天{time}没响，差点误事，原来那条闹钟是灰的，可不能再灰/今天{time}又被吵到，那条闹钟先灰着吧，以后还有用)
      明天起(又要靠{time}那个闹钟了，它还在睡觉呢/暂时不靠{time}那个闹钟了，让它也睡一觉)
      轮到我(值班/休班)，{time}那条现成的闹钟得(醒过来/消停几天)
      别让{time}的闹钟(再装睡了，我指着它呢/惊着坐月子的媳妇，过后还用得着它)
      我想{time}(听见闹钟，它一直存着没用/安安静静的，闹钟先存着不用)
      {time}闹钟，(结束休眠/暂时休眠)
      (孩子回来上学，{time}那个停了的旧闹铃又有用处了/客人在家睡着，{time}那个闹铃这回可别出声，不是不要它)
      存着的{time}闹铃(光当摆设可不行，我要靠它起来/这段时间当个摆设就好)
      怎么{time}那个闹钟(是哑的？我还等它叫我呢/还出声？我休年假呢，等上班再让它叫)
      病(好了，{time}那个停了的闹铃又得叫我/还没好，想多睡，{time}那个闹铃这些天不必叫我)
      我得确定{time}那个已有的闹钟(能叫醒我，现在它是停的/吵不到我，但以后还在)
      出差(回来了，{time}的老闹钟重新当班/在外，{time}的老闹钟就不必当班了，回来再说)
      {time}那一栏的闹钟(还暗着，我心里不踏实/还亮着，我今晚睡不安稳)
      之前嫌吵，{time}的闹钟给停了，现在没它起不来 | 嫌{time}的闹钟吵，先让它歇一阵子，往后还得靠它`,
    },
    { caseOf: ({ on }) => (on ? 0 : 1) },
  ),
  more(clockDeleteAlarm, {
    en: `
      {time} on my alarm list is pure clutter; I'll never want it back
      Forty years of the {time} alarm are enough. I don't even want to own it now.
      That course ended for good, so its {time} alarm has no reason to exist
      not merely silent, gone altogether: {time} among the alarms
      Could my alarm list be spared the sight of {time} for ever?
      I scroll past a stale {time} every time I look at my alarms. It annoys me, and it's good for nothing.
      I wish the {time} alarm had never been made. Let it be as if it hadn't.
      Too long, that list of alarms. {time} is the one nobody will miss.
      No trace of a {time} alarm should survive on this phone
      {time}: dead alarm, dump
      The dog I got up for at {time} is no longer with us, and it hurts to see that alarm in the list. Away with it for good.
      This phone came with a previous owner's {time} alarm, which I certainly don't want to inherit
      The {time} alarm has served its purpose once and for all
      My kids keep switching that {time} alarm back on; it would be safest if it weren't there to switch
      Fewer alarms, please, starting with {time}, which won't ever be needed
      What would I keep a {time} alarm for? For nothing, ever. Overboard with it!`,
    zh: `
      {time}那条闹钟早成了垃圾，看着碍眼
      闹钟列表太长，{time}这条永远用不上了
      退了休，{time}的闹钟连影子都不想再见到
      项目彻底结束了，{time}的闹铃也没有存在的必要了
      孩子总把{time}的闹钟重新打开，根除算了
      {time}那条闹钟，连根拔掉
      二手手机里带着上任机主设的{time}闹钟，我才不要
      不光要它闭嘴，{time}的闹铃压根就不该留着
      能不能让{time}的闹钟彻底从世上消失？
      我当初误设了{time}的闹铃，就当它从没有过吧
      闹铃那一页里，凡是{time}的，一个不剩才好
      每次翻闹钟都要划过{time}，烦，又永远用不着，扫地出门
      {time}的闹铃使命完成，可以永别了
      想精简一下闹钟，头一个淘汰的就是{time}
      那只要人{time}起来喂的猫送人了，闹钟再也用不着，留着伤心
      {time}，废闹钟一个，丢了`,
  }),
  more(clockStartTimer, {
    en: `
      The cake burns if it stays in longer than {minutes} minutes, and I never notice by myself
      I'm allowed to lie down for {minutes} minutes, then something has to beep
      Tell me when {minutes} minutes are over
      Dough's rising. It needs {minutes} minutes and I need a nudge after that.
      My parking runs out {minutes} minutes from now and I'm sure to forget, unless something rings
      Each speaker gets {minutes} minutes. We'd like to watch them run down to zero, beginning now.
      {minutes} minutes of stretching, and I don't want to keep looking at a watch
      I get carried away by this game; a bell after {minutes} minutes would rescue my evening
      How will I notice when {minutes} minutes from now are over?
      laundry done in {minutes} minutes. beep at me then
      A practice exam, {minutes} minutes, the clock running from this second
      The hair dye must be rinsed out when {minutes} minutes are up, no later, and my hands are covered in it
      I want to see the remaining time dwindle: {minutes} minutes, as of now
      Let me meditate in peace and sound a gong, so to speak, {minutes} minutes on
      {minutes} minutes from right now the soup has to come off the heat, and my head is full of other things
      Homework for {minutes} minutes and then play, says Mum, so something has to count down`,
    zh: `
      炉子上炖着汤，{minutes}分钟后不关火就糊了，我怕忘
      我就躺{minutes}分钟，到时候得有东西响
      {minutes}分钟一过，提醒我
      停车只剩{minutes}分钟，时间一到喊我挪车
      面团要醒{minutes}分钟，我没法一直盯着
      每人发言限{minutes}分钟，大家想看着时间一秒秒减少，现在就轮到第一位
      染发膏只能停留{minutes}分钟，超了就毁了，替我盯着点
      模拟考，{minutes}分钟，这一秒起算
      打坐{minutes}分钟，完了给我敲个钟
      我怎么知道{minutes}分钟到没到？手机给个响吧
      洗衣机还要转{minutes}分钟，别让我把衣服忘里头
      妈妈只准我玩{minutes}分钟，从现在起往回数
      给自己{minutes}分钟写完，想看着剩余时间往下掉
      泡脚得泡够{minutes}分钟，到了喊我一声
      拉伸{minutes}分钟，我懒得看表，够了就响
      番茄工作法，一轮{minutes}分钟，这就专心了`,
  }),
]
