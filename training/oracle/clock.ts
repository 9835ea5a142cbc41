/** Teachers of the families about Clock. */

import { CLOCK_PACKAGE } from '../../src/emulator/apps/clock/state.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import type {
  AlarmParams,
  ChangeAlarmParams,
  SetAlarmParams,
  ToggleAlarmParams,
} from '../../src/emulator/tasks/families/clock-alarms.js'
import type { TimerParams } from '../../src/emulator/tasks/families/clock-start-timer.js'
import { compared, fieldStatus } from './field-status.js'
import { wasLast } from './form-moves.js'
import { giveUp } from './giving-up.js'
import {
  byId,
  byText,
  end,
  findAndTap,
  goBack,
  isMissing,
  isOn,
  openApp,
  search,
  shows,
  type Thought,
  tap,
  textsOf,
  timesDone,
  typeInto,
} from './moves.js'
import { named } from './names.js'
import { labelsIn, nearestStatus } from './nearest.js'
import type { Move, Oracle, OracleView } from './oracle.js'
import { word } from './words.js'

export const setAlarm: Oracle<SetAlarmParams> = (view, { time, label }) => {
  const plan = `Add an alarm; set it to ${time}; save it.`
  const form = formOf(view)
  if (form !== null) {
    const isMine = form.isNew || form.time === time
    if (isMine) return fillForm(view, form, { time, label })
    return leaveForm(view, compared('The form', form.time, time), plan)
  }
  const onTheWay = toTab(view, 'alarms', plan)
  if (onTheWay !== null) return onTheWay
  const row = alarmRow(view, time)
  // At the edge of the list the label of what was just corrected may be cut off.
  const isCorrected = wasLast(view, 'Tap ‹Save›.') && timesDone(view, `Tap the ${time} alarm.`) > 0
  const isLabelled =
    label === '' || (row !== undefined && textsOf(row).includes(label)) || isCorrected
  if (row !== undefined && isOn(row) && isLabelled) return end(`The ${time} alarm is set.`)
  if (row !== undefined)
    return tap(row, `the ${time} alarm`, {
      status: 'The alarm differs.',
      plan: 'Correct it; save it.',
    })
  const status = 'The alarms are shown.'
  const sought = { name: `the ${time} alarm` }
  if (timesDone(view, 'Tap ‹Save›.') > 0 && !isMissing(view, sought))
    return search(view, sought, { status, plan: 'Look for the new alarm.' })
  return findAndTap(view, { id: 'alarm_add', name: 'Add alarm' }, { status, plan })
}

export const changeAlarm: Oracle<ChangeAlarmParams> = (view, { from, to }) => {
  const plan = `Open the ${from} alarm; set it to ${to}; save it.`
  const form = formOf(view)
  if (form !== null) {
    const [hour, minute] = form.time.split(':')
    const isMine =
      !form.isNew &&
      [from, to].some((time) => time.startsWith(`${hour}:`)) &&
      [from, to].some((time) => time.endsWith(`:${minute}`))
    if (isMine) return fillForm(view, form, { time: to, label: '' })
    return leaveForm(view, compared('The form', form.time, to), plan)
  }
  const onTheWay = toTab(view, 'alarms', plan)
  if (onTheWay !== null) return onTheWay
  const old = alarmRow(view, from)
  const status = nearestAlarm(view, from)
  if (old !== undefined) return tap(old, `the ${from} alarm`, { status, plan })
  // The list may show other alarms than the one that was just saved; the message at its foot tells.
  const isSaved =
    wasLast(view, 'Tap ‹Save›.') && shows(view, view.t('Alarm set for {time}', { time: to }))
  if (isSaved || alarmRow(view, to) !== undefined) return end(`The alarm is set to ${to}.`)
  return searchAlarm(view, from, { status, plan })
}

export const toggleAlarm: Oracle<ToggleAlarmParams> = (view, { time, on }) => {
  const plan = `Turn ${word(on)} the ${time} alarm.`
  if (formOf(view) !== null) return leaveForm(view, 'An alarm is open.', plan)
  const onTheWay = toTab(view, 'alarms', plan)
  if (onTheWay !== null) return onTheWay
  const toggle = byId(view, `alarm_switch_${time.replace(':', '')}`)
  // Its row may be in sight while something covers the switch.
  const others = labelsIn(view, ROWS).filter((shown) => shown !== time)
  const thought = { status: nearestStatus(`The ${time} alarm`, time, others), plan }
  if (toggle === undefined) return searchAlarm(view, time, thought)
  const status = compared(`The ${time} alarm`, word(isOn(toggle)), word(on))
  return isOn(toggle) === on ? end(status) : tap(toggle, `the ${time} switch`, { status, plan })
}

export const deleteAlarm: Oracle<AlarmParams> = (view, { time }) => {
  const plan = `Open the ${time} alarm; delete it.`
  const form = formOf(view)
  if (form !== null) {
    if (form.isNew || form.time !== time)
      return leaveForm(view, compared('Open', form.time, time), plan)
    const thought = { status: compared('Open', form.time, time), plan: 'Delete it.' }
    return findAndTap(view, { id: 'alarm_delete', name: 'Delete alarm' }, thought)
  }
  const onTheWay = toTab(view, 'alarms', plan)
  if (onTheWay !== null) return onTheWay
  const row = alarmRow(view, time)
  const thought = { status: nearestAlarm(view, time), plan }
  if (row !== undefined) return tap(row, `the ${time} alarm`, thought)
  if (timesDone(view, 'Tap ‹Delete alarm›.') > 0) return end(thought.status)
  return searchAlarm(view, time, thought)
}

export const startTimer: Oracle<TimerParams> = (view, { minutes }) => {
  const plan = `Set ${minutes} minutes; start the timer.`
  if (formOf(view) !== null) return leaveForm(view, 'An alarm is open.', plan)
  const onTheWay = toTab(view, 'timer', plan)
  if (onTheWay !== null) return onTheWay
  if (shows(view, `${minutes}:00`)) return end(`A timer of ${minutes} minutes is running.`)
  const stop = byId(view, 'timer_stop')
  if (stop !== undefined)
    return tap(stop, 'Stop', {
      status: 'Another timer is running.',
      plan: `Stop it; start ${minutes} minutes.`,
    })
  const field = byId(view, 'timer_minutes')
  const minutesSay = fieldStatus('Minutes', field?.text ?? '', String(minutes))
  const thought = { status: `No timer is running; ${minutesSay}`, plan }
  if (field === undefined) return search(view, { name: 'Minutes' }, thought)
  if (field.text !== String(minutes))
    return typeInto(field, { name: 'Minutes', text: String(minutes) }, thought)
  return findAndTap(
    view,
    { id: 'timer_start', name: 'Start' },
    { ...thought, plan: 'Start the timer.' },
  )
}

type Tab = 'alarms' | 'timer'

/** The next step towards a tab of Clock, or null when it is in front. */
function toTab(view: OracleView, tab: Tab, plan: string): Move | null {
  if (view.app !== CLOCK_PACKAGE) return openApp(view, 'Clock', plan)
  if (view.page.name === tab) return null
  const name = tab === 'alarms' ? 'Alarms' : 'Timer'
  const thought = {
    status: `Another tab of ${named('Clock')} is open.`,
    plan: `Open ${named(name)}; ${lower(plan)}`,
  }
  const button = byId(view, `tab_${tab}`)
  return button === undefined ? goBack(view, thought) : tap(button, name, thought)
}

interface AlarmForm {
  readonly isNew: boolean
  /** What the two fields say; `?` for one out of sight. */
  readonly time: string
}

/** Null unless the form of an alarm is in front. */
function formOf(view: OracleView): AlarmForm | null {
  if (view.app !== CLOCK_PACKAGE || view.page.name !== 'edit') return null
  const hour = byId(view, 'alarm_hour')?.text ?? '?'
  const minute = byId(view, 'alarm_minute')?.text ?? '?'
  return { isNew: shows(view, 'New alarm'), time: `${hour}:${minute}` }
}

function leaveForm(view: OracleView, status: string, plan: string): Move {
  return goBack(view, { status, plan: `Go back; ${lower(plan)}` })
}

function fillForm(view: OracleView, form: AlarmForm, { time, label }: SetAlarmParams): Move {
  const [hour = '', minute = ''] = time.split(':')
  const wanted = [
    { id: 'alarm_hour', name: 'Hour', text: hour },
    { id: 'alarm_minute', name: 'Minute', text: minute },
    ...(label === '' ? [] : [{ id: 'alarm_label', name: 'Label', text: label }]),
  ]
  const formSays = compared('The form', form.time, time)
  for (const { id, name, text } of wanted) {
    const field = byId(view, id)
    const labelSays = ` ${fieldStatus(name, field?.text ?? '', text)}`
    const thought = {
      status: `${formSays}${name === 'Label' ? labelSays : ''}`,
      plan: `Set ${named(name)} to ${text}; save it.`,
    }
    if (field === undefined) return search(view, { name }, thought)
    if (field.text !== text) return typeInto(field, { name, text }, thought)
  }
  const labelSays = label === '' ? '' : ` ${fieldStatus('Label', label, label)}`
  const thought = { status: `${formSays}${labelSays}`, plan: 'Save the alarm.' }
  return findAndTap(view, { id: 'alarm_save', name: 'Save' }, thought)
}

/** Of the list of alarms. */
const ROWS = /:id\/alarm_\d/

function nearestAlarm(view: OracleView, time: string): string {
  return nearestStatus(`The ${time} alarm`, time, labelsIn(view, ROWS))
}

function alarmRow(view: OracleView, time: string): UiNode | undefined {
  return byText(view, time)
}

/** Gives up where the whole list has no such alarm. */
function searchAlarm(view: OracleView, time: string, thought: Thought): Move {
  const sought = { name: `the ${time} alarm` }
  return isMissing(view, sought)
    ? giveUp(`There is no ${time} alarm.`)
    : search(view, sought, thought)
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
