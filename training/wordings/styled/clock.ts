/** Alarms and the timer in other styles: terse, formal, playful, step by step, in many a voice. */

import {
  clockChangeAlarm,
  clockDeleteAlarm,
  clockSetAlarm,
  clockToggleAlarm,
} from '../../../src/emulator/tasks/families/clock-alarms.js'
import { clockStartTimer } from '../../../src/emulator/tasks/families/clock-start-timer.js'
import { type MoreWordings, more } from '../more.js'

export const styledClockWordings: readonly MoreWordings[] = [
  // without a label, with one
  more(
    clockSetAlarm,
    {
      en: `
      To do: new alarm, {time}(/, label: "{label}")
      Alarms plus one: {time}(/, "{label}" for a label)
      Go into Clock, head for the alarms, add one, choose {time}(/, put "{label}" in as its label) and save it
      First the clock app. Then the alarms. Then a brand-new one for {time}(/, with "{label}" typed in as the label).
      One alarm more than before stands in the list afterwards, {time}(/, with "{label}" written by it), ready to ring
      Where my alarm list has a gap today, I want to see {time}(/ under the label "{label}")
      The undersigned hereby applies for the creation of an alarm at {time}(/, to bear the label "{label}")
      Might I trouble you to establish a further alarm for {time}(/, inscribed with the label "{label}")?
      Be my rooster at {time}: hatch a new alarm(/ and christen it "{label}")
      Rise and shine is at {time}, so conjure up an alarm(/ that goes by the label "{label}")
      The alarm hasn't been made yet. It belongs at {time}(/ and its label is "{label}").
      Before this phone is put down for the night, an alarm must have been created for {time}(/ with the label "{label}")
      I expect a new alarm in that clock, {time}(/, label "{label}"), and I won't ask twice
      Can the phone go ring-a-ling at {time}, pretty please? Make a new alarm(/ and its label is "{label}")!
      Please you make for me one new alarm, hour is {time}(/, label is "{label}")
      yo need a fresh alarm asap, {time}(/, slap "{label}" on it as the label)`,
      zh: `
      备忘：新增闹钟，{time}(/，标签“{label}”)
      {time}，新闹钟一枚(/，标签：“{label}”)
      点开时钟，进到闹钟那里，添加一个，时间调成{time}(/，标签填好“{label}”)，再保存
      先开时钟，再看闹钟，接着新加一条{time}的(/，标签一栏输入“{label}”)，最后存好
      闹钟数目比之前多一，多的正是{time}(/，标签“{label}”)，而且开着
      列表里躺着一条{time}的闹钟(/，标签“{label}”)，眼下没有，得让它有
      兹申请增设闹钟一则，时刻为{time}(/，标签注明“{label}”)，望予办理
      烦请阁下代设{time}之新闹钟(/，并题标签“{label}”)，不胜感激
      给我请只打鸣的公鸡，{time}开嗓，也就是新闹钟(/，标签唤作“{label}”)
      召唤闹钟神兽一只，{time}出洞(/，标签封为“{label}”)，快快新建
      往{time}这个点上拴个新铃铛，用闹钟拴(/，标签挂“{label}”)
      闹钟要的是新的，时间要的是{time}(/，标签要的是“{label}”)
      {time}会响的那个闹钟(/，也就是标签“{label}”的那个，)还没被建出来，请把它建出来
      小王，{time}的闹钟马上给我新设一个(/，标签必须是“{label}”)，别让我催
      乖孙，给奶奶弄个新闹钟，要{time}的(/，标签上打“{label}”这几个字)
      你好，我要一个新的闹钟，时间是{time}(/，它的标签是“{label}”)，谢谢你`,
    },
    { caseOf: ({ label }) => (label === '' ? 0 : 1) },
  ),
  more(clockChangeAlarm, {
    en: `
      Alarm edit. Out: {from}. In: {to}.
      Note to self: retime existing alarm, old {from}, new {to}
      Open the clock, look through the alarms for {from}, tap on that one, put the time at {to} and save
      Clock first, alarms next, there you pick {from}, turn its time to {to}, confirm, finished
      There'll be exactly as many alarms as before, only {from} will have turned into {to}
      At the end of it no alarm rings at {from} any more; the very same one rings at {to}
      Notice of rescheduling: the alarm heretofore set for {from} shall henceforth sound at {to}
      I'd be much indebted to you for postponing or advancing my alarm, as the case may be, from {from} to {to}
      The {from} alarm is moving house, its new address is {to}, so help it move
      Drag my {from} alarm kicking and screaming over to {to}
      Nudge the hands of the {from} alarm until they point to {to}
      That the alarm sounds at {from} was never the plan; {to} was, so have it altered
      Not {from}, as it stands, but {to} must be the hour of that alarm once it has been edited
      Listen, {from} on that alarm is unacceptable. I want {to}, and I want it changed now.
      Dearie, these old bones don't rise at {from}. Would you fiddle with that alarm so it goes at {to}?
      My alarm is now {from}. This not good. You change same alarm to {to}, thank you.`,
    zh: `
      今日待办：闹钟挪时间，从{from}挪去{to}
      闹钟修改 {from} 变为 {to}
      进时钟，翻到{from}的闹钟，点它一下，把时间拨到{to}，保存退出
      时钟里有闹钟列表，先按{from}那一条，再把里面的时间换成{to}，最后别忘了保存
      结果应当是：闹钟一个不多一个不少，只是{from}那个变成了{to}
      从今以后{from}静悄悄，原来那个闹钟到{to}才开口
      关于闹钟时间调整的通知：原{from}现调整为{to}，请遵照执行
      敢问可否将在下{from}的闹钟移至{to}？有劳了
      给{from}的闹钟搬个家，新家在{to}
      让{from}那闹钟穿越到{to}去上班
      {from}的闹钟要跳槽，下一站{to}，帮它把时间改了
      已有的闹钟不是不能动，请把{from}动成{to}
      被设成{from}的那个闹钟，应该被改设成{to}
      {to}，我只认这个时间；闹钟上现在是{from}，限你立刻改掉
      闹钟{from}叫得不对，让它{to}叫嘛，改一改好不好，拜托拜托
      我有一个闹钟，时间是{from}，不对。请你改，改成{to}。`,
  }),
  more(
    clockToggleAlarm,
    {
      en: `
      Alarm switch, {time}: (on/off)
      To do tonight: (arm/disarm) existing alarm {time}(/, keep it)
      Clock, then alarms, then look for the row with {time} and push its little switch until it's (on/off)
      You open the clock, you find {time} in the alarms, you see it's (off, you tap its switch, it's on/on, you tap its switch, it's off)
      The switch by the {time} alarm shows (on/off) when you're finished, and no alarm has been added or removed
      Come {time}, (the alarm saved for then rings again instead of being off/nothing rings, though the alarm is still in the list, merely switched off)
      It is hereby directed that the alarm registered for {time} be (placed in service/taken out of service without being struck from the list)
      Might one humbly beg that the alarm of {time} be (roused from its slumber and enabled/relieved of its duties for now, that is, disabled)?
      (Put some juice into/Pull the plug on) the {time} alarm by means of its switch(/, but don't bin it)
      Tell the {time} alarm (its nap is over, meaning on/to take a nap, meaning off)
      (Light up/Black out) {time} in the alarms, a flick of its switch is all it takes
      Although the {time} alarm (exists, it isn't enabled, and that's what has to change/mustn't be deleted, it mustn't stay enabled either)
      Nothing needs creating or deleting. The {time} alarm only has to be turned (on/off).
      I want that {time} alarm (up and running/shut off, not scrapped), no excuses
      Mummy says the {time} alarm has to be (on, can you push its button so it goes on/off, can you push its button so it goes off)?
      Alarm of {time} I (have already, but is not on. Please make on./have, but now is on. Please make off, no delete.)`,
      zh: `
      记：闹钟{time}，(打开/关闭不删)
      闹钟{time}(上线/下线)，拨开关
      点时钟，找闹钟，往下看到{time}，它的开关按一按，(亮了/灭了)就成
      你先进时钟，再去闹钟列表，把{time}那行的小开关推到(开/关)，别的不碰
      操作完毕，{time}的闹钟处于(开启/关闭)状态，列表里一条不多一条不少
      到了{time}，(那个早就设好却关着的闹钟会响起来/那个设好的闹钟不会吭声，可它还好端端留在列表里)
      经研究决定，即日起(启用/停用)既有的{time}闹钟(/，条目予以保留)，请照办
      恳请拨冗，将{time}那座闹钟之开关置于(开/关)位
      (给{time}的闹钟打打鸡血，开起来/让{time}的闹钟躺平，关了歇着)
      {time}的闹钟，(出山吧，开/闭关去吧，关)
      给{time}那闹钟(通上电，让它重新上岗/拉下闸，让它临时下岗)，拨它的开关
      别的闹钟维持原样，唯独{time}那个必须被(打开/关闭)
      只要{time}的闹钟还(关/开)着，我就不放心，请拨到(开/关)
      我再说一遍，{time}的闹钟(要开，不是要新建/要关，不是要删)，立刻办
      闺女，妈不会弄，{time}那个闹钟你给妈(打开喽，早就设好的/关上喽，可别给删没了)
      {time}的闹钟，它现在是(关的，我要它开/开的，我要它关)，谢谢你帮我`,
    },
    { caseOf: ({ on }) => (on ? 0 : 1) },
  ),
  more(clockDeleteAlarm, {
    en: `
      For deletion: alarm, {time}
      Alarm {time}, scrap for good
      Open up the clock, pick the {time} alarm out of the list, hit delete, and that's that
      In the clock app go to where the alarms are, look for {time}, and take it off there by deleting it
      When I next look through my alarms, {time} will have vanished, not just be switched off
      All the alarms are still there apart from {time}, which exists no longer
      The alarm entered for {time} is to be expunged from the records of this device
      Pray be so gracious as to have the {time} alarm deleted, for I shall not require it hereafter
      Send my {time} alarm to the great clock shop in the sky, deleted, never to return
      The axe falls on the {time} alarm today, off the list it goes
      Show the {time} alarm the door and don't let it back in, in other words delete it
      The alarm that has been plaguing us at {time}, it's to be deleted rather than paused
      Among the alarms one must be deleted. It's the one whose time is {time}.
      I don't tolerate clutter. Have that {time} alarm deleted before I'm back.
      Bad, bad {time} alarm! Throw it in the bin, not only off, really deleted!
      bro that {time} alarm is so over, yeet it out of the clock app, like delete delete`,
    zh: `
      删除项：{time}闹钟
      {time}闹钟，永久移除
      打开时钟看闹钟，点中{time}的那个，按删除，完事
      先找到时钟，再找到闹钟里的{time}，然后把它删了，别只关掉
      下次我翻闹钟，{time}已经不在列表上，不是关了，是没了
      其余闹钟原封不动，{time}的那个不复存在
      兹通知：{time}之闹钟自即日起予以注销，自本机删除
      叨扰了，{time}那只闹钟于我已无用处，还望代为删去
      请{time}的闹钟卷铺盖走人，删除不留情
      让{time}的闹钟原地蒸发，渣都别剩，删
      跟{time}的闹钟挥挥手，不带走一片云彩，一删了之
      凡闹钟都留着，除了{time}的，它得被删除
      时间是{time}的闹钟要不得。关掉不算数，删除才算数。
      {time}的闹钟，删，这是命令，删完跟我说一声
      闹钟里{time}那个是大坏蛋，快把它删掉掉，不要它了
      家人们谁懂啊，{time}的闹钟真的会谢，直接删，一点不带犹豫的`,
  }),
  more(clockStartTimer, {
    en: `
      Timer. {minutes} minutes. Now.
      Countdown, {minutes} min, running
      In the clock go over to the timer, type in {minutes} minutes and press start
      Open Clock, find the part with the timer, make it {minutes} minutes, then set it off
      A timer is counting down from {minutes} minutes as soon as you're done
      When you hand me back the phone, {minutes} minutes are already ticking away on its timer
      Kindly commence a countdown of {minutes} minutes by means of the timer without delay
      It is requested that the timer be set to a duration of {minutes} minutes and activated forthwith
      Turn the hourglass for me: {minutes} minutes of sand in the timer, let it trickle
      Ready, steady, timer! {minutes} minutes on it and off we go.
      Let the timer munch its way through {minutes} minutes, first bite right away
      Set to {minutes} minutes but not running, a timer is useless; so set it and start it
      It's not an alarm I need. It's the timer, over {minutes} minutes, and it must be started.
      This meeting is capped at {minutes} minutes, people. I want the timer running before anyone speaks.
      Sweetheart, start that egg timer thing in the phone's clock for your gran, {minutes} minutes
      Please, timer for me. How long? {minutes} minutes. You push start, yes?`,
    zh: `
      计时器，{minutes}分钟，开跑
      倒计时 {minutes}分钟 立即
      打开时钟，切到计时器，输入{minutes}分钟，按开始
      进了时钟先去计时器那边，时长定{minutes}分钟，然后让它走起来，别停在那儿
      手机还给我的时候，计时器上{minutes}分钟已经在一秒一秒往下减
      你弄完以后，一个{minutes}分钟的倒计时正在运行
      请即刻启用计时器，时限{minutes}分钟，期满以铃声告知
      劳您大驾，将计时器设作{minutes}分钟，并请随即启动
      沙漏翻个面，计时器里装{minutes}分钟的沙子，开漏
      各就各位，预备，{minutes}分钟计时器，冲呀
      点一炷{minutes}分钟的香，用手机计时器点，这会儿就点上
      计时器光设好不行，{minutes}分钟得真的走起来
      不要闹钟，要计时器；不要等会儿，要马上；一共{minutes}分钟
      这个会只给{minutes}分钟，计时器开起来，谁超时谁请客
      孙儿啊，爷爷泡茶要{minutes}分钟，手机里那个倒着走的计时器，给爷爷开上
      你好，我想用计时器，时间是{minutes}分钟，请按开始`,
  }),
]
