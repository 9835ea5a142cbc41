/** Further ways to say what is done with alarms and the timer in Clock. */

import {
  clockChangeAlarm,
  clockDeleteAlarm,
  clockSetAlarm,
  clockToggleAlarm,
} from '../../src/emulator/tasks/families/clock-alarms.js'
import { clockStartTimer } from '../../src/emulator/tasks/families/clock-start-timer.js'
import { type MoreWordings, more } from './more.js'

export const clockWordings: readonly MoreWordings[] = [
  // without a label, with one
  more(
    clockSetAlarm,
    {
      en: `
      Get me out of bed at {time}(/, with an alarm labelled "{label}")
      hey, make some noise at {time} by means of an alarm(/ called "{label}")
      clock app, alarm tab, extra entry, {time}(/, label "{label}")
      Would it be possible to have an alarm going off at {time}(/, titled "{label}")?
      I'd like my phone's alarm to go off at {time}(/ and show the label "{label}")
      There is no (/"{label}" )alarm for {time} yet, so please make one.
      I must not miss it. Have Clock sound when {time} comes(/, under the label "{label}").
      When you're done, my list of alarms should include {time}(/, labelled "{label}")
      Make sure a fresh alarm(/ named "{label}") beeps when it's {time}
      Can you program an alarm(/ "{label}") that rings at {time}?
      {time}: that's when an extra alarm(/ with the label "{label}") has to go off.
      pls put one more alarm in, {time}(/, label "{label}"), thanks
      An additional alarm(/ with the label "{label}") is to be scheduled for {time}.
      Go to Clock and enter {time} as another alarm(/, giving it the label "{label}")
      I keep losing track of time, so buzz me at {time} through the alarm clock(/, label "{label}")
      Would you kindly have the alarm clock sound at {time}(/ with "{label}" as its label)?
      My alarms lack one at {time}(/ that says "{label}"). Fix that, please.
      Schedule something that rings. Type: alarm. Time: {time}.(/ Label: "{label}".)
      quick one before i forget: (alarm/alarm "{label}"), {time} sharp
      Is there a way you could sound the alarm for me once it is {time}(/, with the label "{label}")?
      It'd be great to hear an alarm tone at {time}(/, saved as "{label}")
      Register {time} among the alarm times(/, "{label}" being its label)
      At {time} I wish to be alerted by this phone's alarm clock(/, label "{label}")
      Please see to it that the clock has (an/a "{label}") alarm for {time}.`,
      zh: `
      别让我睡过头，{time}要有闹铃响(/，名字就叫“{label}”)
      帮忙多加一条闹铃，时间{time}(/，名称“{label}”)
      时钟 闹铃 加一个 {time}(/ 标签“{label}”)
      可不可以到{time}的时候用(闹钟/“{label}”这个新闹钟)提醒我？
      我希望手机一到{time}就响闹铃(/，闹铃标签写“{label}”)
      闹钟列表里还没有{time}的(/“{label}”)，补上一个吧
      我老是忘事，麻烦{time}用(新闹钟/标签“{label}”的新闹钟)闹我一下
      弄好以后，时钟里应该多出一条{time}的闹铃(/，标签“{label}”)
      务必保证到{time}会有(/标签是“{label}”的)闹钟响起
      嘿，{time}喊我起床呗(/，闹钟名称用“{label}”)
      给我上个闹铃，几点？{time}(/，名称“{label}”)
      是否可以预约一个{time}响的(闹铃/闹铃，名为“{label}”)？
      需新增闹钟一个，响铃时间为{time}(/，标签内容为“{label}”)。
      打开时钟应用，加上{time}这一个闹铃(/，标签填“{label}”)
      怕自己错过，把闹铃定在{time}吧(/，标签写上“{label}”)
      一忙起来就忘，先把{time}的闹铃安排上(/，取名“{label}”)，谢谢
      {time}，这个点我要听到(闹钟声/“{label}”的闹钟声)
      想多要一个闹钟，响铃时刻选{time}(/，标签选“{label}”)
      劳驾在闹钟页面录入{time}(/，标签处录入“{label}”)
      做完之后，闹钟那一页能看到{time}(/和它的标签“{label}”)
      闹铃时间选{time}，(/标签“{label}”，)存成新的
      您能在{time}用铃声把我叫醒吗？(/闹钟标签用“{label}”。)
      拜托啦，闹铃{time}，(/“{label}”，)记得加上
      到了{time}，请让这部手机自动闹铃(/，标签显示“{label}”)`,
    },
    { caseOf: ({ label }) => (label === '' ? 0 : 1) },
  ),
  more(clockChangeAlarm, {
    en: `
      Shift the alarm that is at {from} over to {to}
      {from} no longer suits me, so have that alarm go off at {to}.
      alarm time update: {from} -> {to}
      Would you mind adjusting the {from} alarm so that it sounds at {to}?
      I'd like to be woken at {to} rather than {from}; alter that alarm, please
      One alarm says {from}, which is wrong. The right time is {to}.
      Make sure the ringing happens at {to} for the alarm now planned for {from}
      In Clock, open the entry for {from} and pick {to} as its new time
      {to} is the time I need on the alarm that's currently set for {from}
      hey, can you get my alarm to {to}? it's at {from} now
      No more {from}: that same alarm has to become {to}
      My {from} alarm must be adjusted; it ought to read {to}. Thank you.
      The existing alarm, {from}, is to be rescheduled; new time: {to}
      Is it possible to give the alarm of {from} a different time, namely {to}?
      By the end my alarm list should show {to} where it shows {from}
      got the time wrong on an alarm, make that {to} not {from}
      Take what rings at {from} and put that alarm at {to}
      Swap {from} for {to} on that alarm in the Clock app
      My plans have changed. Please bring the {from} alarm to {to}.
      Instead of {from}, let the alarm clock wake me at {to}
      Kindly amend the time of one alarm; old value {from}, corrected value {to}.
      Can the alarm of mine that goes off at {from} be retimed to {to}?
      Update something in my alarms for me. Before: {from}. After: {to}.
      I wish my phone rang at {to} and not at {from}; fix the alarm`,
    zh: `
      闹钟时间从{from}挪到{to}
      {from}那个闹铃不合适了，调成{to}才对
      闹铃 {from} 改时间 {to}
      能不能让原来{from}响的闹钟换到{to}响？
      我不想{from}被叫醒，想{to}，改下那个闹钟
      有个闹钟定错了，定成了{from}，其实该是{to}
      请确保原先{from}的那条闹铃以后都在{to}响起
      打开时钟，找到{from}这一条，把时间选成{to}
      我要{to}的闹铃，就用现在{from}那条来改
      嗨，闹钟帮我动一下呗，现在是{from}，要{to}
      {from}→{to}，闹铃时间照这样来
      计划有变，麻烦把闹铃由{from}更改为{to}，谢谢
      现有闹钟{from}须重新设定，新时间为{to}。
      是否可以给设在{from}的闹钟另选一个时间，即{to}？
      最后闹钟列表里显示的应是{to}，而不再是{from}
      时间填错啦，闹铃不是{from}是{to}
      手机上{from}的闹铃给换个点，换到{to}
      别在{from}响了，这个闹钟以后{to}响吧
      闹钟叫我的时间，用{to}取代{from}
      那个{from}的闹铃，重新安排在{to}吧
      希望{from}这个闹钟的响铃时间能变更成{to}
      劳驾调整闹钟：旧时间{from}，新时间{to}
      原定{from}的闹钟有误，更正为{to}
      可以把{to}设给现在{from}的那条闹铃吗`,
  }),
  more(
    clockToggleAlarm,
    {
      en: `
      Set the status of {time} to (active/inactive) in my alarms
      hey, can the alarm for {time} be flipped (on/off)? thx
      clock alarm {time} status (on/off)
      I (want to/don't want to) hear the alarm saved for {time}, so put its switch (on/off)
      My {time} alarm is currently (off, but it has to ring/on, but it has to stay quiet).
      Would you flick the switch next to {time} in Clock so it is (on/off)?
      Is it possible to have the {time} alarm (armed/disarmed)?
      Make certain that {time} (will ring; its alarm exists already/won't ring, without deleting its alarm)
      By the end, the toggle beside {time} should be in the (on/off) position
      (I rely on being woken at {time}. Please get that alarm running again./Nobody has to get up at {time}. Please give that alarm a rest, but keep it.)
      (Bring the alarm set for {time} back to life/Put the alarm set for {time} on hold)
      (let it ring at {time}, that alarm exists but isn't enabled/no ringing at {time}, keep that alarm but disable it)
      The alarm clock entry {time} is to be switched (on/off).
      Would you be so kind as to (reactivate/suspend) the alarm I have for {time}?
      Slide the {time} alarm's button to (on/off) in the Clock app
      {time}: alarm (on/off) please, it's (off/on) right now
      Why is the {time} alarm (off/on)? It should be (on/off).
      I want my phone to (make noise at {time} again, using the alarm/stay silent at {time}, only pausing the alarm) that is there
      Go through my alarms and switch (on/off) the one that says {time}
      (Start/Stop) using the alarm I saved under {time}(/, but leave it in the list)
      Can you see to it that the existing {time} alarm (rings/does not ring, though it stays saved)?
      Kindly ensure that the alarm clock is (enabled/disabled) for {time}.
      An alarm at {time} is saved (but idle; put it to use/and running; pause it for me)
      i forgot to (enable/disable) {time}, do that for me in alarms`,
      zh: `
      时钟 闹铃 {time} (开/关)
      嘿，{time}那条闹铃(开/关)一下呗
      我(要/不想)听到{time}的闹钟声，开关给拨到(开/关)
      {time}的闹钟现在(关/开)着，应该(开/关)着才行
      能不能使{time}这个闹钟(重新生效/暂时失效)？
      请务必让手机{time}(照常响铃，闹钟已经有了/保持安静，闹钟留着但别响)
      最后{time}旁边的那个开关要是(开/关)的
      (怕睡过头，把存好的{time}闹铃激活/想安心睡觉，把存好的{time}闹铃停掉，别删)
      麻烦您(开启/关闭)设定于{time}的闹铃，谢谢。
      (恢复/暂停)使用{time}那条闹铃
      在闹钟列表找到{time}，拨到(开/关)
      怎么{time}的闹钟(没开？开起来/还开着？关了吧)
      我希望{time}(有/没)动静，原有闹钟(开启/关闭)即可
      设于{time}的闹铃需被(启用/停用，但不删除)。
      忘了(开/关){time}的闹铃了，替我弄一下
      是否可以(启动/停掉)我存的{time}闹铃(/，先不删)？
      闹铃状态改一下：{time}，(开/关)
      {time}那个闹钟(还没开呢，让它继续/还开着呢，先别让它)叫我
      我(打算用上/暂时用不上){time}的闹铃，(开启/关上)它
      检查一下{time}的闹铃，保证是(开/关)着的
      劳烦动一下开关，{time}的闹铃(得响/先不响)
      让时钟应用里{time}的提醒铃(起/不起)作用
      使闹钟页上{time}那一行由(关变开/开变关)
      快，闹铃{time}，给(开/关)了`,
    },
    { caseOf: ({ on }) => (on ? 0 : 1) },
  ),
  more(clockDeleteAlarm, {
    en: `
      Wipe {time} from my list of alarms
      bin my {time} alarm for good
      clock alarms, delete entry {time}
      Would you mind taking {time} out of the alarms?
      I'd like to have one alarm fewer: {time} can go
      There is an alarm for {time} that I never use, so clear it away
      The alarm list must not contain {time} any more.
      By the end, nothing set for {time} should remain among my alarms
      Can you drop the alarm set for {time}?
      I'm done with getting up at {time}. Remove that alarm completely.
      hey, btw, the {time} one in Clock's alarms can be trashed, thanks
      Please have the alarm entry reading {time} permanently removed.
      Is it possible to scrap my alarm clock setting of {time}?
      Open Clock, find {time} and discard that alarm
      Not just off but deleted: that's what the {time} alarm should be
      Make sure no {time} alarm exists on this phone
      don't need alarm {time} anymore, del it
      My alarm of {time} is superfluous. Kindly eliminate it.
      Cut {time} out of the saved alarms
      What's set for {time} in my alarms is a mistake; take it out
      Of my alarms, please strike the one for {time}
      Would it be okay to purge the alarm belonging to {time}?
      Clean up my Clock app by deleting the alarm found at {time}
      An old alarm still sits at {time}, and I want it erased`,
    zh: `
      把{time}这条从闹钟列表里抹掉
      闹铃 {time} 删
      劳驾将闹钟里的{time}彻底删去
      能不能不再保留{time}那个闹铃？删了它
      我想少一个闹钟，就是{time}的那个
      有个{time}的闹铃一直没用，清理掉吧
      闹钟列表里不应再有{time}
      弄完以后，手机上不能还有{time}的闹铃
      可否拿掉我定在{time}的闹铃
      以后不用{time}起床了，那个闹铃删除即可
      嘿，时钟里{time}那条闹铃帮忙扔了，多谢
      请永久删除响铃时间为{time}的闹钟。
      是否可以撤掉我设的{time}闹铃？
      进入时钟，找到{time}，删除这个闹铃
      不是关闭，而是要删除{time}的闹钟
      确保这部手机没有{time}的闹铃存着
      {time}闹铃多余，去除
      设错闹钟了，{time}的得删
      在已存的闹铃当中划掉{time}
      旧的{time}闹铃还在呢，我想让它消失
      闹钟太多，先删{time}这一个
      您方便把{time}那条闹铃清走吗？
      {time}的闹铃别留了
      需删除之闹钟：{time}`,
  }),
  more(clockStartTimer, {
    en: `
      Give me {minutes} minutes on the timer, starting now
      {minutes} mins timer, go
      Would you run the countdown for {minutes} minutes?
      I've got something in the oven. Have a timer ring after {minutes} minutes.
      I'd like to be told once {minutes} minutes are up, by the Clock's timer
      hey, kick off {minutes} minutes on the countdown clock, thanks
      clock, countdown length {minutes} min, begin
      A countdown lasting {minutes} minutes should be running
      No timer is going for my {minutes} minutes yet; get it ticking
      Make sure the timer counts {minutes} minutes down from this moment
      Is it possible to launch the timer with {minutes} minutes?
      Open Clock, enter {minutes} minutes under Timer and press start
      Please have the phone alert me in {minutes} minutes by means of a timer.
      The timer is to be set to {minutes} minutes and started.
      Can you put {minutes} minutes on the clock and begin counting down?
      My tea must steep for {minutes} minutes, so run a timer
      begin timing now, done after {minutes} minutes
      I wish to have a timer begin; its duration: {minutes} minutes
      Timer please! It needs to last {minutes} minutes.
      Once you're finished, {minutes} minutes must be ticking away on the timer
      Kindly initiate a countdown with a duration of {minutes} minutes.
      In the timer tab, dial in {minutes} minutes, then let it go
      How about a timer that ends {minutes} minutes from now?
      i have {minutes} minutes for this, keep track with a timer`,
    zh: `
      来个{minutes}分钟倒数，现在就开始
      时钟 计时 {minutes}分 启动
      能不能立刻起个{minutes}分钟的倒计时？
      锅里炖着东西，过{minutes}分钟用计时器叫我
      我想掐着时间，定时器定{minutes}分钟并开始走
      嘿，定时{minutes}分钟，开跑，谢啦
      计时器还没走，让它按{minutes}分钟走起来
      最终计时器应当在走{minutes}分钟的倒数
      请确保有一个时长{minutes}分钟的计时正在进行
      打开时钟的计时器，输入{minutes}分钟，点开始
      麻烦在{minutes}分钟后响铃提醒，用计时器
      是否可以将计时时长定为{minutes}分钟并启动？
      泡茶要等{minutes}分钟，手机给我数着
      {minutes}分钟，计时，马上
      我只有{minutes}分钟，用倒计时提醒我
      从这一刻起往下数{minutes}分钟
      计时器时长调到{minutes}分钟，然后按下开始键
      劳驾启用定时器，为时{minutes}分钟。
      希望过了{minutes}分钟计时器会响
      替我看着时间，{minutes}分钟到了就响铃，用计时功能
      可以让手机开始读秒吗？总共{minutes}分钟
      倒计时需设为{minutes}分钟并立即执行
      帮忙按{minutes}分钟走个表呗
      计时开始吧，长度是{minutes}分钟`,
  }),
]
