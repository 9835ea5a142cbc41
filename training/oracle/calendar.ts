/** Teachers of the families about the calendar. */

import { CALENDAR_PACKAGE, reminderLabel } from '../../src/emulator/apps/calendar/state.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import type { CalendarAddParams } from '../../src/emulator/tasks/families/calendar-add.js'
import type { CalendarTitleParams } from '../../src/emulator/tasks/families/calendar-events.js'
import type { CalendarMomentParams } from '../../src/emulator/tasks/families/calendar-find.js'
import type { CalendarMoveParams } from '../../src/emulator/tasks/families/calendar-move.js'
import type { CalendarReminderParams } from '../../src/emulator/tasks/families/calendar-reminder.js'
import {
  fillDay,
  fillStart,
  isCut,
  reachDay,
  reachEvent,
  saveEvent,
  toMonth,
} from './calendar-moves.js'
import { confirmOne } from './contacts.js'
import { compared, openIs } from './field-status.js'
import { fillForm, wasLast } from './form-moves.js'
import {
  byId,
  byText,
  end,
  findAndTap,
  goBack,
  isMissing,
  isOn,
  lastDeed,
  search,
  shows,
  tap,
  tapId,
  textsOf,
} from './moves.js'
import { named, said } from './names.js'
import type { Move, Oracle, OracleView } from './oracle.js'
import { dayName, saysDay, saysLabel } from './words.js'

export const addEvent: Oracle<CalendarAddParams> = (view, { title, date, time }) => {
  const plan = `Add '${title}'; set ${dayName(date)}, ${time}; save.`
  if (isInForm(view)) {
    const entries = [{ id: 'event_title', name: 'Title', text: title }]
    if (isFormOfKnown(view)) return leaveForm(view, plan)
    return (
      dialogMove(view, { date, time }, plan) ??
      fillForm(view, entries, plan) ??
      fillAllDay(view, plan) ??
      fillDay(view, date, plan) ??
      fillStart(view, time, plan) ??
      saveEvent(view, `'${title}', ${dayName(date)}, ${time}`)
    )
  }
  // There a new event shows after it was saved.
  const way = toMonth(view, plan)
  if (way !== null) return way
  const row = byText(view, title)
  if (row !== undefined && startOf(textsOf(row)) === time) return end(`'${title}' is saved.`)
  if (lastDeed(view) === said('Tap ‹Save›.', view.t))
    return search(
      view,
      { name: title },
      { status: 'The event is saved.', plan: `Find '${title}'.` },
    )
  const thought = { status: 'The month is shown.', plan }
  return tapId(view, { id: 'event_create', name: 'New event' }, thought)
}

export const moveEvent: Oracle<CalendarMoveParams> = (view, { title, part, wanted }) => {
  const moment = part === 'date' ? dayName(wanted) : wanted
  const row = part === 'date' ? '‹Date›' : '‹Starts›'
  const plan = `Open '${title}'; edit it; set ${row} to ${moment}; save.`
  if (isInForm(view)) {
    if (!isFormOfKnown(view, title)) return leaveForm(view, plan)
    const target = part === 'date' ? { date: wanted } : { time: wanted }
    const filled = part === 'date' ? fillDay : fillStart
    return dialogMove(view, target, plan) ?? filled(view, wanted, plan) ?? saveEvent(view, moment)
  }
  const way = reachEvent(view, title, plan)
  if (way !== null) return way
  const fact = byId(view, 'fact_time')
  const shown = fact && (part === 'date' ? textsOf(fact)[0] : startOf(textsOf(fact)))
  const isRight = isMoved(fact, part, wanted)
  const status = `${openIs(title)} ${compared('Its time', shown ?? 'out of sight', moment, isRight)}`
  return isRight
    ? end(status)
    : tapId(view, { id: 'event_edit', name: 'Edit event' }, { status, plan })
}

function isMoved(fact: UiNode | undefined, part: 'date' | 'time', wanted: string): boolean {
  if (fact === undefined) return false
  return part === 'date' ? saysDay(fact, wanted) : startOf(textsOf(fact)) === wanted
}

export const setReminder: Oracle<CalendarReminderParams> = (view, { title, minutes }) => {
  const label = reminderLabel(minutes === 0 ? null : minutes)
  const plan = `Open '${title}'; edit it; choose ${named(label)}; save.`
  if (isInForm(view)) {
    if (!isFormOfKnown(view, title)) return leaveForm(view, plan)
    return fillReminder(view, { minutes, label }, plan) ?? saveEvent(view, named(label))
  }
  const way = reachEvent(view, title, plan)
  if (way !== null) return way
  const fact = byId(view, 'fact_reminder')
  const shown = fact === undefined ? '' : (textsOf(fact).at(-1) ?? '')
  const isRight = fact !== undefined && saysLabel(fact, label)
  const status = `${openIs(title)} ${compared('Its reminder', shown, named(label), isRight)}`
  if (isRight) return end(status)
  const sought = { name: label }
  if ((fact === undefined || textsOf(fact).length === 0) && !isMissing(view, sought))
    return search(view, sought, { status: openIs(title), plan })
  return tapId(view, { id: 'event_edit', name: 'Edit event' }, { status, plan })
}

export const deleteEvent: Oracle<CalendarTitleParams> = (view, { title }) => {
  const plan = `Open '${title}'; delete the event; confirm.`
  if (view.app === CALENDAR_PACKAGE) {
    if (isInForm(view)) return leaveForm(view, plan)
    const says = '“{title}” will be removed from the calendar.'
    if (view.page.name === 'delete') return confirmOne(view, { name: title, says, plan })
    if (isGone(view, title)) return end(`'${title}' is deleted.`)
  }
  const way = reachEvent(view, title, plan)
  if (way !== null) return way
  const thought = { status: openIs(title), plan }
  return tapId(view, { id: 'event_delete', name: 'Delete event' }, thought)
}

export const findEvent: Oracle<CalendarTitleParams> = (view, { title }) =>
  reachEvent(view, title, `Look for '${title}'; open it.`) ?? end(openIs(title))

export const findEventByDate: Oracle<CalendarMomentParams> = (view, { date, time }) => {
  const plan = `Go to ${dayName(date)}; open the event at ${time}.`
  if (view.app === CALENDAR_PACKAGE && view.page.name === 'event') {
    const fact = byId(view, 'fact_time')
    const isIt = fact !== undefined && saysDay(fact, date) && startOf(textsOf(fact)) === time
    const texts = fact === undefined ? [] : textsOf(fact)
    const status = compared('Its time', texts.join(', '), `${dayName(date)}, ${time}`, isIt)
    return isIt ? end(status) : goBack(view, { status, plan })
  }
  const way = reachDay(view, date, plan)
  if (way !== null) return way
  const row = view.nodes.find(
    (node) =>
      node.clickable && node.resourceId.includes('/event_event') && startOf(textsOf(node)) === time,
  )
  const shown = row === undefined ? undefined : byText(view, textsOf(row)[0] ?? '')
  const thought = { status: `${dayName(date)} is chosen.`, plan }
  return shown === undefined
    ? search(view, { name: `the event at ${time}` }, thought)
    : tap(shown, `the event at ${time}`, thought)
}

const FORM_PAGES: readonly string[] = ['edit', 'date', 'time', 'reminder']

function isInForm({ app, page }: OracleView): boolean {
  return app === CALENDAR_PACKAGE && FORM_PAGES.includes(page.name)
}

/** A dialog of the form hides whose it is: what it answers is corrected, or lost when the form is left. */
function isFormOfKnown(view: OracleView, title?: string): boolean {
  if (view.page.name !== 'edit') return title !== undefined
  const isKnown = view.nodes.some((node) => saysLabel(node, 'Edit event'))
  if (!isKnown || title === undefined) return isKnown
  // On a low screen the title may be scrolled away.
  return [undefined, title].includes(byId(view, 'event_title')?.text)
}

/** A dialog that is open and wanted is answered, another is left; null on the form itself. */
function dialogMove(
  view: OracleView,
  { date, time }: { readonly date?: string; readonly time?: string },
  plan: string,
): Move | null {
  if (view.page.name === 'edit') return null
  if (view.page.name === 'date' && date !== undefined) return fillDay(view, date, plan)
  const isStart = view.nodes.some((node) => saysLabel(node, 'Starts'))
  if (view.page.name === 'time' && time !== undefined && isStart) return fillStart(view, time, plan)
  return goBack(view, { status: 'This is the wrong dialog.', plan })
}

function fillAllDay(view: OracleView, plan: string): Move | null {
  const row = byId(view, 'event_all_day')
  const thought = { status: 'The event is all day.', plan }
  return row !== undefined && isOn(row) ? tap(row, 'the All day switch', thought) : null
}

function fillReminder(
  view: OracleView,
  { minutes, label }: { readonly minutes: number; readonly label: string },
  plan: string,
): Move | null {
  if (view.page.name === 'reminder') {
    const thought = { status: 'The reminders are shown.', plan }
    return findAndTap(
      view,
      { id: `reminder_${minutes === 0 ? 'none' : minutes}`, name: label },
      thought,
    )
  }
  if (view.page.name !== 'edit') return goBack(view, { status: 'This is the wrong dialog.', plan })
  const row = byId(view, 'event_reminder')
  const shown = row === undefined ? '' : (textsOf(row).at(-1) ?? '')
  const isRight = row !== undefined && saysLabel(row, label)
  const thought = { status: compared('Reminder', shown, named(label), isRight), plan }
  if (row === undefined || isCut(row)) return search(view, { name: 'Reminder' }, thought)
  return isRight ? null : tap(row, 'Reminder', thought)
}

function leaveForm(view: OracleView, plan: string): Move {
  return goBack(view, { status: 'The form of another event is open.', plan })
}

/** "14:30" of the texts of a row that say "14:30 – 15:30". */
function startOf(texts: readonly string[]): string | undefined {
  return texts.map((text) => /^(\d\d:\d\d) – /.exec(text)?.[1]).find((start) => start !== undefined)
}

function isGone(view: OracleView, title: string): boolean {
  if (byText(view, title) !== undefined || shows(view, title)) return false
  const isList = view.page.name === 'month' || view.page.name === 'schedule'
  return isList && wasLast(view, 'Tap ‹Delete›.')
}
