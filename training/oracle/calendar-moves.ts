/** The ways through the Calendar, for every teacher that needs them. */

import { CALENDAR_PACKAGE } from '../../src/emulator/apps/calendar/state.js'
import { type Day, monthOf, monthsBetween } from '../../src/emulator/content/dates.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import { compared, foundStatus, searchStatus } from './field-status.js'
import { fillForm } from './form-moves.js'
import {
  byId,
  byText,
  end,
  goBack,
  isKeyboardOpen,
  lastDeed,
  leaveAnother,
  leavePage,
  openApp,
  search,
  shows,
  tap,
  tapId,
  textsOf,
  titleOf,
  typeInto,
} from './moves.js'
import type { Move, OracleView } from './oracle.js'
import { dayName, monthStatus, saysDay, shownMonth } from './words.js'

/** The next step towards the page of the event with this title; null when it is in front. */
export function reachEvent(view: OracleView, title: string, plan: string): Move | null {
  if (view.app !== CALENDAR_PACKAGE) return openApp(view, 'Calendar', plan)
  if (view.page.name === 'event') {
    if (shows(view, title)) return null
    const shown = titleOf(view)
    return leaveAnother(view, { kind: 'event', shown, wanted: title, plan })
  }
  const isList = view.page.name === 'month' || view.page.name === 'schedule'
  if (!isList) return leavePage(view, title, plan)
  const field = byId(view, 'events_search')
  if (field === undefined) {
    const thought = { status: 'The month is shown.', plan }
    return tapId(view, { id: 'tab_schedule', name: 'Schedule' }, thought)
  }
  if (field.text !== title) {
    const thought = { status: searchStatus(field.text, title), plan }
    return typeInto(field, { name: 'Search events', text: title }, thought)
  }
  const row = byText(view, title)
  if (row !== undefined) return tap(row, title, { status: foundStatus(title, true), plan })
  if (isKeyboardOpen(view)) return goBack(view, { status: foundStatus(title, false), plan })
  return end(`There is no event '${title}'.`)
}

/** The next step towards the month, whichever it shows; null when it is in front. */
export function toMonth(view: OracleView, plan: string): Move | null {
  if (view.app !== CALENDAR_PACKAGE) return openApp(view, 'Calendar', plan)
  if (view.page.name === 'month') return null
  const thought = { status: 'The month is not shown.', plan }
  return tapId(view, { id: 'tab_month', name: 'Month' }, thought)
}

/** The next step towards this day being chosen in the month; null when its events are shown. */
export function reachDay(view: OracleView, date: Day, plan: string): Move | null {
  const way = toMonth(view, plan)
  if (way !== null || view.nodes.some((node) => saysDay(node, date))) return way
  // On a low screen the month hides what it says below.
  if (lastDeed(view) === `Tap ${dayName(date)}.`) return null
  return turnTo(view, date, { prefix: 'day', turn: 'month', plan })
}

/** The next step towards a form that says so; null when it does. */
export function fillDay(view: OracleView, date: Day, plan: string): Move | null {
  if (view.page.name === 'date') return turnTo(view, date, { prefix: 'pick', turn: 'picker', plan })
  const row = byId(view, 'event_date')
  if (row === undefined || isCut(row)) return search(view, { name: 'Date' }, unseen('day', plan))
  const isRight = saysDay(row, date)
  const status = compared('Date', shownIn(row), dayName(date), isRight)
  return isRight ? null : tap(row, 'Date', { status, plan })
}

export function fillStart(view: OracleView, time: string, plan: string): Move | null {
  if (view.page.name === 'time') {
    const [hour = '', minute = ''] = time.split(':')
    const entries = [
      { id: 'time_hour', name: 'Hour', text: hour },
      { id: 'time_minute', name: 'Minute', text: minute },
    ]
    const shown = entries.map(({ id }) => byId(view, id)?.text ?? '?').join(':')
    const thought = { status: compared('The dialog', shown, time), plan }
    const move =
      fillForm(view, entries, plan) ?? tapId(view, { id: 'dialog_save', name: 'OK' }, thought)
    return { ...move, status: thought.status }
  }
  const row = byId(view, 'event_start')
  if (row === undefined || isCut(row)) return search(view, { name: 'Starts' }, unseen('time', plan))
  const isRight = textsOf(row).includes(time)
  const status = compared('Starts', shownIn(row), time, isRight)
  return isRight ? null : tap(row, 'Starts', { status, plan })
}

/** What stands below the row's name. */
function shownIn(row: UiNode): string {
  return textsOf(row).at(-1) ?? ''
}

function unseen(what: string, plan: string) {
  return { status: `The ${what} is not in sight.`, plan }
}

/** Whether the edge of the page hides what the row says below its name. */
export function isCut(row: UiNode): boolean {
  return textsOf(row).length < 2
}

/** @param wanted what the form shall say, as far as the task is about it */
export function saveEvent(view: OracleView, wanted: string): Move {
  const rows = ['event_date', 'event_start', 'event_reminder'].map((id) => byId(view, id))
  const shown = rows.flatMap((row) => (row === undefined || isCut(row) ? [] : [shownIn(row)]))
  const thought = {
    status: compared('The form', shown.join(', '), wanted, true),
    plan: 'Save the event.',
  }
  return tapId(view, { id: 'event_save', name: 'Save' }, thought)
}

interface Grid {
  /** Of the ids of its days. */
  readonly prefix: 'day' | 'pick'
  /** Of the ids of its arrows. */
  readonly turn: 'month' | 'picker'
  readonly plan: string
}

/** Taps the day, or the arrow towards its month. */
function turnTo(view: OracleView, date: Day, { prefix, turn, plan }: Grid): Move {
  const name = dayName(date)
  const cell = byId(view, `${prefix}_${date.replaceAll('-', '')}`)
  const days = view.nodes.map(({ resourceId }) => /_(\d{4})(\d{2})\d{2}$/.exec(resourceId))
  const [, year, number] = days.find((found) => found !== null) ?? []
  const month = `${year}-${number}`
  const page = shownMonth(view.nodes, month) ?? 'a month'
  const ahead = monthsBetween(month, monthOf(date))
  const thought = { status: monthStatus({ page, month: Number(number) }, date, ahead), plan }
  if (cell !== undefined) return tap(cell, name, thought)
  // In sight are only its days: of a month that is scrolled half away, the day may be above.
  if (ahead === 0) return search(view, { name }, thought)
  return ahead > 0
    ? tapId(view, { id: `${turn}_next`, name: 'Next month' }, thought)
    : tapId(view, { id: `${turn}_previous`, name: 'Previous month' }, thought)
}
