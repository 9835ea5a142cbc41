/** Set an alarm, move one, turn one on or off, delete one. Alarms are called by their time. */

import type { Random } from '../../../random.js'
import type { PhoneState } from '../../apps/app.js'
import { type Alarm, CLOCK_PACKAGE, inOrder, randomTime } from '../../apps/clock/state.js'
import { seedingOf } from '../../content/seeding.js'
import { alarmLabels } from '../../content/words/names.js'
import { changedOnly } from '../compare.js'
import type { TaskFamily } from '../task.js'

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
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
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
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
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
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
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
      heldOut: [],
    },
    zh: { taught: [], heldOut: [] },
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
