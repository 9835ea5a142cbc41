/** The ways through the Calendar, for every teacher that needs them. */

import { CALENDAR_PACKAGE } from '../../src/emulator/apps/calendar/state.js'
import { type Day, monthOf, monthsBetween } from '../../src/emulator/content/dates.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import { searchStatus } from './field-status.js'
import { fillForm } from './form-moves.js'
import {
  byId,
  byText,
  end,
  goBack,
  lastDeed,
  leaveAnother,
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
import { dayName, saysDay, shownMonth } from './words.js'

/** The next step towards the page of the event with this title; null when it is in front. */
export function reachEvent(view: OracleView, title: string, plan: string): Move | null {
  if (view.app !== CALENDAR_PACKAGE) return openApp(view, 'Calendar', plan)
  if (view.page.name === 'event') {
    if (shows(view, title)) return null
    const shown = titleOf(view)
    return leaveAnother(view, { kind: 'event', shown: shown && `'${shown}'`, plan })
  }
  const isList = view.page.name === 'month' || view.page.name === 'schedule'
  if (!isList) return goBack(view, { status: 'This is the wrong page.', plan })
  const row = byText(view, title)
  if (row !== undefined) return tap(row, title, { status: `'${title}' is in the list.`, plan })
  const field = byId(view, 'events_search')
  const thought = { status: searchStatus(`'${title}'`, field?.text ?? ''), plan }
  if (field === undefined) return tapId(view, { id: 'tab_schedule', name: 'Schedule' }, thought)
  if (field.text === title) return end(`There is no event '${title}'.`)
  return typeInto(field, { name: 'Search events', text: title }, thought)
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
  return saysDay(row, date) ? null : tap(row, 'Date', { status: formSays(row), plan })
}

export function fillStart(view: OracleView, time: string, plan: string): Move | null {
  if (view.page.name === 'time') {
    const [hour = '', minute = ''] = time.split(':')
    const entries = [
      { id: 'time_hour', name: 'Hour', text: hour },
      { id: 'time_minute', name: 'Minute', text: minute },
    ]
    const thought = { status: `The dialog says ${time}.`, plan }
    return fillForm(view, entries, plan) ?? tapId(view, { id: 'dialog_save', name: 'OK' }, thought)
  }
  const row = byId(view, 'event_start')
  if (row === undefined || isCut(row)) return search(view, { name: 'Starts' }, unseen('time', plan))
  const isRight = textsOf(row).includes(time)
  return isRight ? null : tap(row, 'Starts', { status: formSays(row), plan })
}

/** What stands below the row's name: to say it is to read it. */
function formSays(row: UiNode): string {
  return `The form says ${textsOf(row).at(-1)}.`
}

function unseen(what: string, plan: string) {
  return { status: `The ${what} is not in sight.`, plan }
}

/** Whether the edge of the page hides what the row says below its name. */
export function isCut(row: UiNode): boolean {
  return textsOf(row).length < 2
}

/** @param said what the form says now, as far as the task is about it */
export function saveEvent(view: OracleView, said: string): Move {
  const thought = { status: `The form says ${said}.`, plan: 'Save the event.' }
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
  if (cell !== undefined) return tap(cell, name, { status: `${name} is shown.`, plan })
  const days = view.nodes.map(({ resourceId }) => /_(\d{4})(\d{2})\d{2}$/.exec(resourceId))
  const [, year, number] = days.find((found) => found !== null) ?? []
  const month = `${year}-${number}`
  const ahead = monthsBetween(month, monthOf(date))
  // In sight are only its days: of a month that is scrolled half away, the day may be above.
  if (ahead === 0) return search(view, { name }, { status: `${name} is not in sight.`, plan })
  const page = shownMonth(view.nodes, month) ?? 'The month'
  const thought = {
    status: `${page} is shown; ${name} is ${ahead > 0 ? 'later' : 'earlier'}.`,
    plan,
  }
  return ahead > 0
    ? tapId(view, { id: `${turn}_next`, name: 'Next month' }, thought)
    : tapId(view, { id: `${turn}_previous`, name: 'Previous month' }, thought)
}
