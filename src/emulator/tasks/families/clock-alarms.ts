/** Set an alarm, move one, turn one on or off, delete one. Alarms are called by their time. */

import type { Random } from '../../../random.js'
import type { PhoneState } from '../../apps/app.js'
import { type Alarm, CLOCK_PACKAGE, inOrder, randomTime } from '../../apps/clock/state.js'
import { seedingOf } from '../../content/seeding.js'
import { alarmLabels } from '../../content/words/names.js'
import { changedOnly } from '../compare.js'
import type { TaskFamily } from '../task.js'
import { doing, done } from '../wordings.js'

/** An empty label means: whatever is there. */
export type SetAlarmParams = { readonly time: string; readonly label: string }
export type AlarmParams = { readonly time: string }
export type ToggleAlarmParams = { readonly time: string; readonly on: boolean }
export type ChangeAlarmParams = { readonly from: string; readonly to: string }

export const clockSetAlarm: TaskFamily<SetAlarmParams> = {
  name: 'clock-set-alarm',
  packages: [CLOCK_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ time, label }) => `Set an alarm for ${time}${named(label)}`,
        ({ time, label }) => `Wake me up at ${time}${named(label)}`,
        ({ time, label }) => `Please add an alarm at ${time}${named(label)}`,
        ({ time, label }) => `I need an alarm for ${time}${named(label)}`,
        ({ time, label }) => `New alarm: ${time}${named(label)}`,
        ({ time, label }) => `Create an alarm for ${time}${named(label)} in the Clock app`,
        ({ time, label }) => `Could you set the alarm clock to ${time}${named(label)}?`,
        ({ time, label }) => `Let the phone ring at ${time}${named(label)}`,
        ({ time, label }) => `Alarm at ${time}${named(label)}, please`,
      ],
      heldOut: [
        ({ time, label }) => `Make sure the clock wakes me at ${time}${named(label)}, set it now`,
        ({ time, label }) => `Put a fresh entry for ${time}${named(label)} on my list of alarms`,
      ],
    },
    zh: {
      taught: [
        ({ time, label }) => `设一个${time}的闹钟${labelled(label)}`,
        ({ time, label }) => `${time}叫我起来${labelled(label)}`,
        ({ time, label }) => `请添加${time}的闹钟${labelled(label)}`,
        ({ time, label }) => `我需要一个${time}的闹钟${labelled(label)}`,
        ({ time, label }) => `新建闹钟：${time}${labelled(label)}`,
        ({ time, label }) => `在时钟里建一个${time}的闹钟${labelled(label)}`,
        ({ time, label }) => `能帮我定个${time}的闹钟吗${labelled(label)}？`,
        ({ time, label }) => `让手机在${time}响铃${labelled(label)}`,
      ],
      heldOut: [
        ({ time, label }) => `到了${time}记得用铃声提醒我${labelled(label)}`,
        ({ time, label }) => `麻烦往闹钟列表里加上${time}这一条${labelled(label)}`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, state) => {
    const time = freeTime(random, state)
    const label = random.chance(0.5) ? random.pick(alarmLabels(seedingOf(state))) : ''
    return time === null ? null : { time, label }
  },
  check: ({ time, label }, before, after) =>
    changedAlarms(before, after, (alarms) => [...alarms, { id: '', time, label, on: true }]),
}

export const clockChangeAlarm: TaskFamily<ChangeAlarmParams> = {
  name: 'clock-change-alarm',
  packages: [CLOCK_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ from, to }) => `Change the alarm at ${from} to ${to}`,
        ({ from, to }) => `Move my ${from} alarm to ${to}`,
        ({ from, to }) => `The ${from} alarm should ring at ${to} instead`,
        ({ from, to }) => `Please set the alarm from ${from} to ${to}`,
        ({ from, to }) => `I want the alarm of ${from} at ${to}`,
        ({ from, to }) => `Edit the ${from} alarm: make it ${to}`,
        ({ from, to }) => `Could you change my alarm from ${from} to ${to}?`,
        ({ from, to }) => `Reschedule the alarm at ${from} for ${to}`,
      ],
      heldOut: [
        ({ from, to }) => `I get up at another hour now: turn the ${from} alarm into one for ${to}`,
        ({ from, to }) => `Open the alarm that says ${from} and enter ${to} there`,
      ],
    },
    zh: {
      taught: [
        ({ from, to }) => `把${from}的闹钟改成${to}`,
        ({ from, to }) => `将${from}的闹钟调到${to}`,
        ({ from, to }) => `${from}的闹钟应该在${to}响`,
        ({ from, to }) => `请把闹钟从${from}改到${to}`,
        ({ from, to }) => `我想让${from}的闹钟变成${to}`,
        ({ from, to }) => `编辑${from}的闹钟，时间改为${to}`,
        ({ from, to }) => `能把我${from}的闹钟换成${to}吗？`,
        ({ from, to }) => `修改${from}那个闹钟，让它${to}响`,
      ],
      heldOut: [
        ({ from, to }) => `起床时间变了，${from}的那个闹钟要挪到${to}才行`,
        ({ from, to }) => `打开显示${from}的闹钟，重新填上${to}`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, state) => {
    const from = someAlarm(random, state)?.time
    const to = freeTime(random, state)
    return from === undefined || to === null ? null : { from, to }
  },
  check: ({ from, to }, before, after) =>
    changedAlarms(before, after, (alarms) =>
      alarms.map((alarm) => (alarm.time === from ? { ...alarm, time: to, on: true } : alarm)),
    ),
}

export const clockToggleAlarm: TaskFamily<ToggleAlarmParams> = {
  name: 'clock-toggle-alarm',
  packages: [CLOCK_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ time, on }) => `Turn ${word(on)} the ${time} alarm`,
        ({ time, on }) => `Turn the alarm at ${time} ${word(on)}`,
        ({ time, on }) => `${on ? 'Enable' : 'Disable'} the alarm for ${time}`,
        ({ time, on }) => `Please switch ${word(on)} my ${time} alarm`,
        ({ time, on }) => `I ${on ? 'need' : 'do not need'} the ${time} alarm`,
        ({ time, on }) => `${on ? 'Activate' : 'Deactivate'} the alarm at ${time}`,
        ({ time, on }) => `Make sure the ${time} alarm is ${word(on)}`,
        ({ time, on }) => `Could you turn ${word(on)} the alarm of ${time}?`,
      ],
      heldOut: [
        ({ time, on }) =>
          `${on ? 'I want to hear' : 'Do not let me hear'} the alarm of ${time}, flip its switch`,
        ({ time, on }) =>
          `On the list of alarms, the one for ${time} has to be ${on ? 'active' : 'silent'}`,
      ],
    },
    zh: {
      taught: [
        ({ time, on }) => `${doing(on)}${time}的闹钟`,
        ({ time, on }) => `把${time}的闹钟${done(on)}`,
        ({ time, on }) => `请${doing(on)}我${time}的闹钟`,
        ({ time, on }) => `${time}的闹钟我${on ? '要用' : '不用了'}，把它${done(on)}`,
        ({ time, on }) => `${on ? '启用' : '停用'}${time}的闹钟`,
        ({ time, on }) => `让${time}的闹钟处于${on ? '开启' : '关闭'}状态`,
        ({ time, on }) => `能帮我把${time}那个闹钟${done(on)}吗？`,
        ({ time, on }) => `在时钟里${doing(on)}${time}的闹钟`,
      ],
      heldOut: [
        ({ time, on }) => `闹钟列表里${time}那一条的开关拨到${on ? '开' : '关'}`,
        ({ time, on }) => `${time}我${on ? '想' : '不想'}被闹钟吵醒，去设置一下`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, state) => {
    const alarm = someAlarm(random, state)
    return alarm === null ? null : { time: alarm.time, on: !alarm.on }
  },
  check: ({ time, on }, before, after) =>
    changedAlarms(before, after, (alarms) =>
      alarms.map((alarm) => (alarm.time === time ? { ...alarm, on } : alarm)),
    ),
}

export const clockDeleteAlarm: TaskFamily<AlarmParams> = {
  name: 'clock-delete-alarm',
  packages: [CLOCK_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ time }) => `Delete the ${time} alarm`,
        ({ time }) => `Remove the alarm at ${time}`,
        ({ time }) => `Please delete my alarm for ${time}`,
        ({ time }) => `Get rid of the ${time} alarm`,
        ({ time }) => `I want the alarm at ${time} to be gone`,
        ({ time }) => `Throw away the alarm of ${time}`,
        ({ time }) => `Could you remove the ${time} alarm from the Clock app?`,
        ({ time }) => `Erase the alarm set for ${time}`,
      ],
      heldOut: [
        ({ time }) => `Nobody needs to be woken at ${time} ever again, so clear that alarm`,
        ({ time }) => `Open the alarm that rings at ${time} and bin it`,
      ],
    },
    zh: {
      taught: [
        ({ time }) => `删除${time}的闹钟`,
        ({ time }) => `把${time}的闹钟删掉`,
        ({ time }) => `请移除我${time}的闹钟`,
        ({ time }) => `${time}的闹钟不要了，删了吧`,
        ({ time }) => `在时钟里删除${time}的闹钟`,
        ({ time }) => `我想去掉${time}那个闹钟`,
        ({ time }) => `能帮我把${time}的闹钟删除吗？`,
        ({ time }) => `清除设在${time}的闹钟`,
      ],
      heldOut: [
        ({ time }) => `以后${time}不必再响铃，闹钟列表里不留它`,
        ({ time }) => `点开${time}那一条，再点垃圾桶`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, state) => {
    const alarm = someAlarm(random, state)
    return alarm === null ? null : { time: alarm.time }
  },
  check: ({ time }, before, after) =>
    changedAlarms(before, after, (alarms) => alarms.filter((alarm) => alarm.time !== time)),
}

function changedAlarms(
  before: PhoneState,
  after: PhoneState,
  change: (alarms: readonly Alarm[]) => readonly Alarm[],
): boolean {
  return changedOnly(before, after, ({ apps }) => {
    apps.clock.alarms = inOrder(change(apps.clock.alarms))
  })
}

/** Only alarms whose time is theirs alone can be named by it. */
function someAlarm(random: Random, { apps }: PhoneState): Alarm | null {
  const { alarms } = apps.clock
  const single = alarms.filter(({ time }) => alarms.filter((a) => a.time === time).length === 1)
  return single.length === 0 ? null : random.pick(single)
}

function freeTime(random: Random, { apps }: PhoneState): string | null {
  const time = randomTime(random)
  return apps.clock.alarms.some((alarm) => alarm.time === time) ? null : time
}

function named(label: string): string {
  return label === '' ? '' : ` with the label "${label}"`
}

function word(on: boolean): string {
  return on ? 'on' : 'off'
}

function labelled(label: string): string {
  return label === '' ? '' : `，标签为“${label}”`
}
