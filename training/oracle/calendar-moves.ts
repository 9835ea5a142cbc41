/** The ways through the Calendar, for every teacher that needs them. */

import { CALENDAR_PACKAGE } from '../../src/emulator/apps/calendar/state.js'
import { type Day, monthOf, monthsBetween } from '../../src/emulator/content/dates.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import { fillForm } from './form-moves.js'
import {
  byId,
  byText,
  end,
  goBack,
  lastDeed,
  openApp,
  search,
  shows,
  tap,
  tapId,
  textsOf,
  typeInto,
} from './moves.js'
import type { Move, OracleView } from './oracle.js'
import { dayName, saysDay } from './words.js'

/** The next step towards the page of the event with this title; null when it is in front. */
export function reachEvent(view: OracleView, title: string, plan: string): Move | null {
  if (view.app !== CALENDAR_PACKAGE) return openApp(view, 'Calendar', plan)
  if (view.page.name === 'event') {
    if (shows(view, title)) return null
    return goBack(view, { status: 'This is another event.', plan })
  }
  const isList = view.page.name === 'month' || view.page.name === 'schedule'
  if (!isList) return goBack(view, { status: 'This is the wrong page.', plan })
  const row = byText(view, title)
  if (row !== undefined) return tap(row, title, { status: `'${title}' is in the list.`, plan })
  const field = byId(view, 'events_search')
  const thought = { status: `'${title}' is not in sight.`, plan }
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
  const thought = { status: 'The form says another day.', plan }
  if (row === undefined || isCut(row)) return search(view, { name: 'Date' }, thought)
  return saysDay(row, date) ? null : tap(row, 'Date', thought)
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
  const thought = { status: 'The form says another time.', plan }
  if (row === undefined || isCut(row)) return search(view, { name: 'Starts' }, thought)
  return textsOf(row).includes(time) ? null : tap(row, 'Starts', thought)
}

/** Whether the edge of the page hides what the row says below its name. */
export function isCut(row: UiNode): boolean {
  return textsOf(row).length < 2
}

export function saveEvent(view: OracleView): Move {
  const thought = { status: 'The form is filled in.', plan: 'Save the event.' }
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
  const cell = byId(view, `${prefix}_${date.replaceAll('-', '')}`)
  const status = `${dayName(date)} is ${cell === undefined ? 'in another month' : 'shown'}.`
  if (cell !== undefined) return tap(cell, dayName(date), { status, plan })
  const shown = view.nodes.map(({ resourceId }) => /_(\d{4})(\d{2})\d{2}$/.exec(resourceId))
  const [, year, month] = shown.find((found) => found !== null) ?? []
  const ahead = monthsBetween(`${year}-${month}`, monthOf(date))
  // In sight are only its days: of a month that is scrolled half away, the day may be above.
  if (ahead === 0) return search(view, { name: dayName(date) }, { status, plan })
  return ahead > 0
    ? tapId(view, { id: `${turn}_next`, name: 'Next month' }, { status, plan })
    : tapId(view, { id: `${turn}_previous`, name: 'Previous month' }, { status, plan })
}
