/** How people say aloud what is to be done with alarms and the timer. */

import {
  clockChangeAlarm,
  clockDeleteAlarm,
  clockSetAlarm,
  clockToggleAlarm,
} from '../../../src/emulator/tasks/families/clock-alarms.js'
import { clockStartTimer } from '../../../src/emulator/tasks/families/clock-start-timer.js'
import { type MoreWordings, more } from '../more.js'

export const spokenClockWordings: readonly MoreWordings[] = [
  // without a label, with one
  more(
    clockSetAlarm,
    {
      en: `
      I've got a train to catch. New alarm, {time}(/, and call it "{label}").
      I'll sleep right through unless there's an alarm at {time}(/, label "{label}"), so set one
      Don't let me doze past {time}. Set an alarm(/, "{label}" as the label).
      Somebody has to wake me at {time}. New alarm, please(/, labelled "{label}").
      What time do I get up? {time}. So, a new alarm for then(/, name it "{label}").
      If I'm not up by {time} I'm in trouble, so set an alarm for it(/ with the label "{label}")
      So {time} it is. Set me an alarm(/ and label it "{label}").
      You'd better ring at {time}, I mean, set a new alarm(/, it's called "{label}")
      Just an alarm, {time}, (nothing fancy, add it/add it with "{label}" as its label)
      My neighbour can't wake me this time, so an alarm at {time}, please(/, label it "{label}")
      Let me hear the alarm when it's {time}, will you? Add one(/, label "{label}").
      We have to be up and about at {time}; set a new alarm for then(/ and write "{label}" as its label)
      How about another alarm? {time}(/, label "{label}"), that'd be lovely.
      Not sure I'll wake up by myself, so add an alarm at {time}(/ labelled "{label}")
      Um, alarm at {time}, a new one(/, with "{label}" on it)
      Everything hinges on {time}, so there has to be an alarm then(/, labelled "{label}"). Create it.`,
      zh: `
      我得{time}起来，闹钟给上一个(/，标签写“{label}”)
      起不来怎么办，你定个{time}的闹钟(/，标签叫“{label}”)
      没闹钟我铁定睡过，新建一个{time}的(/，标签“{label}”)
      那就{time}吧，闹钟定上(/，标签备注“{label}”)
      睡前先把闹钟定了，{time}(/，标签就写“{label}”)
      记得{time}闹我，建个新闹钟(/，标签填“{label}”)
      你能不能{time}响一下？加个闹钟(/，标签是“{label}”)
      有事儿，{time}得叫我，闹钟加一个(/，名字“{label}”)
      再来一个闹钟(/，标签上写“{label}”)，{time}的
      要在{time}醒，靠闹钟了，帮我新建(/，标签给“{label}”)
      不能晚了，{time}闹钟必须响，加上(/，标签“{label}”)
      手机几点叫我？{time}，闹钟设好(/，标签写成“{label}”)
      要是{time}没人叫我就完了，定闹钟(/，标签标上“{label}”)
      定闹钟定闹钟，(/标签叫“{label}”的，){time}响
      咱设个(/叫“{label}”的)闹钟呗，{time}一到就响
      人老了睡不醒，{time}的闹钟来一个(/，标签打上“{label}”)
      现在就把{time}的闹钟建了(/，别忘了标签“{label}”)
      替我操个心，{time}有闹钟响就行，新加(/，标签用“{label}”)
      还差一个(/“{label}”)闹钟没定呢，{time}的，添上
      今晚放心睡，{time}闹钟叫我，新设一个(/，标签“{label}”)`,
    },
    { caseOf: ({ label }) => (label === '' ? 0 : 1) },
  ),
  more(clockChangeAlarm, {
    en: `
      They've changed my shift, so the {from} alarm has to be {to} now
      You know the alarm at {from}? Make it {to}.
      So {from} doesn't work for me. Could that alarm be {to}?
      Who gets up at {from}? Not me. Change that alarm to {to}.
      Why did I set that alarm for {from}? I meant {to}. Edit it, will you?
      Let's move my alarm, the {from} one, it'll be {to} from now on
      If the {from} alarm rang at {to}, I'd be happy. Do that.
      Don't add a new alarm, just change {from} into {to}
      Better {to} than {from}, so alter the alarm
      The alarm that's on {from}, well, could you put it on {to}?
      How do I get the {from} alarm to ring at {to}? Do it for me.
      We're meeting at another time, so my {from} alarm becomes {to}
      Somehow my alarm's at {from}, when it really ought to be {to}. Sort that out.
      Just turn {from} into {to}, it's one of my alarms
      Bus times are different now. Alarm, please, from {from} to {to}.
      Hmm, {from}... no, edit that alarm so it's {to}`,
    zh: `
      上班时间变了，{from}的闹钟得改{to}
      怎么定成{from}了？我是要{to}，把这闹钟改了
      你把{from}那闹钟给我改成{to}呗
      谁{from}起得来啊，闹钟改{to}吧
      还是{to}好，{from}的闹钟换一下
      不用新建，就把{from}的闹钟改到{to}
      早知道定{to}了，{from}那个闹钟改一下吧
      想来想去，闹钟别用{from}了，{to}合适，改吧
      我闹钟不是{from}的吗，改{to}
      这{from}的闹钟太折磨人，调{to}去
      班车改点了，闹钟也从{from}改到{to}
      要是{from}那个闹钟能{to}响就好了，改吧
      帮我看看闹钟，{from}的那个，改成{to}响
      换个时间叫我，{from}的闹钟换到{to}
      哎，把闹钟动一动，{from}的改{to}
      刚才说错了，{from}的闹钟得是{to}，给改了
      明明要{to}起，闹钟却是{from}的，改过来
      以前{from}起，现在{to}起，闹钟跟着改
      就改一个闹钟，{from}变{to}
      课调了，我那个{from}的闹钟也调到{to}`,
  }),
  more(
    clockToggleAlarm,
    {
      en: `
      (Back to work it is. Switch the {time} alarm on again./Finally a holiday. Switch the {time} alarm off, don't delete it.)
      You know my {time} alarm? Turn it (on/off, just off).
      So that alarm at {time}, (on/off) with it
      If the {time} alarm is (off, I'll miss everything, so switch it on/on, it'll wake the baby, so switch it off)
      There's an alarm at {time} that (isn't active; it should be/is active; it shouldn't be)
      Tonight I (need the {time} alarm, so enable it/can do without the {time} alarm, so disable it)
      (Do let my {time} alarm ring, it's there, it only needs switching on/Don't let my {time} alarm ring, keep it, it only needs switching off)
      Just flip the {time} alarm (on/off), nothing else changes
      What's my {time} alarm doing, (sleeping? Switch it on./running? Switch it off.)
      Please, the {time} alarm, (I do need it, on/I don't need it right now, off)
      We (do need to get up at {time}, so the alarm there has to be on/don't need to get up at {time}, so the alarm there has to be off)
      Should the {time} alarm be on? (Yes, it should. Switch it on./No, it shouldn't. Switch it off.)
      Lately I (miss the {time} alarm I'd switched off, so turn it back on/don't use the {time} alarm, so turn it off but leave it there)
      Have the {time} alarm (on/off), would you?
      Time to (wake that {time} alarm up, switch it on/give that {time} alarm a break, switch it off)
      From now on the {time} alarm is (on/off), see to it`,
      zh: `
      (要上班了，{time}的闹钟打开/放假了，{time}的闹钟关掉，先别删)
      那个{time}的闹钟，(开开/关了)吧
      你看{time}的闹钟，(没开就给开上/开着就给关上)
      明天(得用{time}的闹钟，开一下/用不着{time}的闹钟，关一下)
      别(再关着{time}的闹钟了，打开/让{time}的闹钟响了，关上就行)
      之前(关掉的{time}闹钟，又得用了，打开/开着的{time}闹钟，用不上了，关掉)
      今晚(不能没有{time}的闹钟，打开它/不想被{time}的闹钟吵，关了它)
      不用(新建，{time}的闹钟本来就有，打开就行/删，{time}的闹钟关了就行)
      就(开/关)一下{time}的闹钟，别的不动
      帮我把{time}的闹钟(开着/关了放那儿)
      看看闹钟，{time}的要(开/关)
      有个{time}的闹钟(关着呢，我要用，打开/开着呢，吵人，关掉)
      孩子(又开学了，{time}那个闹钟得用，开上/刚睡下，{time}那个闹钟别吵他，关了)
      到{time}(得有闹钟响，已经设过了，开一下/别闹了，那个闹钟关一下)
      把闹钟(打开/关了)，{time}那个
      咱(还得靠{time}那个闹钟，给它开着/让{time}那个闹钟歇两天，给它关着)
      要不{time}的闹钟还是(开着/关着)吧
      我这{time}的闹钟，(该响不响，给它打开/不该响老响，给它关掉)
      现在(用得上{time}的闹钟了，开启/用不上{time}的闹钟了，关闭，别删)
      今天起{time}的闹钟(照常响，打开/不响了，关掉)`,
    },
    { caseOf: ({ on }) => (on ? 0 : 1) },
  ),
  more(clockDeleteAlarm, {
    en: `
      I changed jobs. The {time} alarm can be deleted.
      Why do I still have an alarm at {time}? Delete it.
      You can delete the {time} alarm, I'll never need it
      So many alarms! Get rid of the {time} one.
      Nobody gets up at {time} in this house any more. Delete the alarm.
      See the {time} alarm? I don't want to see it ever again, delete it.
      That {time} alarm drives me mad. Remove it.
      Do I need an alarm for {time}? No. Delete that one.
      Switching it off isn't enough, delete the {time} alarm
      If you find an alarm at {time}, throw it out
      We don't have to be up at {time} ever again, so get rid of that alarm
      Who set an alarm for {time}? Remove it from the list.
      It's the {time} alarm I want deleted, only that
      Just delete {time} from the alarms, will you
      Since I retired, {time} means nothing to me, so remove that alarm
      Goodbye, {time} alarm. Delete it.`,
    zh: `
      换工作了，{time}的闹钟删了吧
      怎么还有个{time}的闹钟？删掉
      那个{time}的闹钟，不要了，删
      你帮我删个闹钟，{time}的
      谁定的{time}的闹钟啊，给我删了
      吵死了，{time}那个闹钟给我删掉
      退休了，用不着{time}的闹钟，删
      课都上完了，{time}的闹钟可以删了
      看{time}那个闹钟不顺眼，删了
      光关不行，{time}的闹钟得删掉
      没用的闹钟就删，{time}那个
      我{time}不用起，那个闹钟彻底删了
      再也不想{time}被闹了，闹钟删了吧
      删一下{time}的闹钟呗
      要它干嘛，{time}的闹钟，删
      就{time}的闹钟不要，别的都留着，删它
      现在没有{time}要办的事了，闹钟也删掉
      当初设的{time}闹钟，如今没用，删了
      帮个忙，{time}的闹钟，从手机上删掉
      列表里那个{time}的闹钟，我要删了它`,
  }),
  more(clockStartTimer, {
    en: `
      The pasta's in. Timer, {minutes} minutes, start it.
      I'm taking a break, {minutes} minutes, so start the timer
      Eggs take {minutes} minutes. Time them for me with the timer, will you?
      You've got a timer, right? {minutes} minutes, start.
      Don't let me nap longer than {minutes} minutes, start a timer
      Let's see if I manage it in {minutes} minutes. Start a timer for that.
      If I don't set a timer I'll burn it. {minutes} minutes, go.
      So, {minutes} minutes from now I need a beep. Start the timer.
      When {minutes} minutes have passed, beep. The timer's fine for that, get it running.
      Kids get {minutes} minutes of telly; start the timer, please
      We said {minutes} minutes, not longer, so get a timer running
      Just time {minutes} minutes for me, starting right away
      My face mask has to come off after {minutes} minutes, get the timer going
      Need a {minutes} minute timer over here, started, please
      What about a timer? {minutes} minutes. And start it.
      Somebody stop me after {minutes} minutes, by timer, that is. Start it now.`,
    zh: `
      面下锅了，{minutes}分钟，计时器开始
      我眯一会儿，{minutes}分钟后响，开个倒计时
      煮鸡蛋呢，倒计时{minutes}分钟，开始
      那什么，定个{minutes}分钟的倒计时，这就开始
      你给我掐个表，{minutes}分钟倒计时，走
      孩子只能看{minutes}分钟电视，计时器开上
      面膜敷{minutes}分钟就得摘，倒计时走起
      别让我超过{minutes}分钟，现在开始倒计时
      就给我{minutes}分钟，到点计时器得响，开始计
      等够{minutes}分钟叫我一声，手机倒计时现在就开
      现在开始算，{minutes}分钟到了就响，用计时器
      休息{minutes}分钟，计时器给我跑起来
      要是{minutes}分钟一到能响一下就好了，计时器开一个
      跑步机上站好了，给我倒数{minutes}分钟，计时开始
      蛋糕进烤箱了，{minutes}分钟的计时器，开
      再过{minutes}分钟得关火，倒计时开一下
      咱计个时，{minutes}分钟，倒着数，开始
      不看着点时间不行，开{minutes}分钟倒计时
      做题限时{minutes}分钟，倒计时启动
      怎么开倒计时？我要{minutes}分钟的，你直接开始`,
  }),
]
