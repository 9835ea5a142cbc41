/** Teachers of the families about the calendar. */

import { CALENDAR_PACKAGE, reminderLabel } from '../../src/emulator/apps/calendar/state.js'
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
import { confirmDelete } from './contacts.js'
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
  leaveAnother,
  search,
  shows,
  tap,
  tapId,
  textsOf,
  titleOf,
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
  const isDay = part === 'date'
  const aim = isDay ? `‹Date› to ${dayName(wanted)}` : `‹Starts› to ${wanted}`
  const plan = `Open '${title}'; edit it; set ${aim}; save.`
  if (isInForm(view)) {
    if (!isFormOfKnown(view, title)) return leaveForm(view, plan)
    const target = isDay ? { date: wanted } : { time: wanted }
    const filled = isDay ? fillDay : fillStart
    const said = isDay ? dayName(wanted) : wanted
    return dialogMove(view, target, plan) ?? filled(view, wanted, plan) ?? saveEvent(view, said)
  }
  const way = reachEvent(view, title, plan)
  if (way !== null) return way
  const fact = byId(view, 'fact_time')
  const isThere =
    fact !== undefined && (isDay ? saysDay(fact, wanted) : startOf(textsOf(fact)) === wanted)
  if (isThere) return end(`'${title}' is moved.`)
  const thought = { status: `'${title}' is still at the old time.`, plan }
  return tapId(view, { id: 'event_edit', name: 'Edit event' }, thought)
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
  if (fact !== undefined && saysLabel(fact, label)) return end(`The reminder is: ${named(label)}.`)
  const sought = { name: label }
  if ((fact === undefined || textsOf(fact).length === 0) && !isMissing(view, sought))
    return search(view, sought, { status: `'${title}' is open.`, plan })
  const thought = { status: `'${title}' has another reminder.`, plan }
  return tapId(view, { id: 'event_edit', name: 'Edit event' }, thought)
}

export const deleteEvent: Oracle<CalendarTitleParams> = (view, { title }) => {
  const plan = `Open '${title}'; delete the event; confirm.`
  if (view.app === CALENDAR_PACKAGE) {
    if (isInForm(view)) return leaveForm(view, plan)
    if (view.page.name === 'delete' && view.nodes.some(({ text }) => text.includes(`“${title}”`)))
      return confirmDelete(view, `The dialog asks about '${title}'.`)
    if (isGone(view, title)) return end(`'${title}' is deleted.`)
  }
  const way = reachEvent(view, title, plan)
  if (way !== null) return way
  const thought = { status: `'${title}' is open.`, plan }
  return tapId(view, { id: 'event_delete', name: 'Delete event' }, thought)
}

export const findEvent: Oracle<CalendarTitleParams> = (view, { title }) =>
  reachEvent(view, title, `Look for '${title}'; open it.`) ?? end(`'${title}' is open.`)

export const findEventByDate: Oracle<CalendarMomentParams> = (view, { date, time }) => {
  const plan = `Go to ${dayName(date)}; open the event at ${time}.`
  if (view.app === CALENDAR_PACKAGE && view.page.name === 'event') {
    const fact = byId(view, 'fact_time')
    const isIt = fact !== undefined && saysDay(fact, date) && startOf(textsOf(fact)) === time
    if (isIt) return end(`The event on ${dayName(date)} at ${time} is open.`)
    const shown = titleOf(view)
    return leaveAnother(view, { kind: 'event', shown: shown && `'${shown}'`, plan })
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
  const thought = { status: 'The form says another reminder.', plan }
  if (row === undefined || isCut(row)) return search(view, { name: 'Reminder' }, thought)
  return saysLabel(row, label) ? null : tap(row, 'Reminder', thought)
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
