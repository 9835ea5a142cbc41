/** What the families about events have in common: which events can be asked for, and whether one alone changed. */

import type { PhoneState } from '../../apps/app.js'
import { type CalendarEvent, inOrder } from '../../apps/calendar/state.js'
import { othersUnharmed, same } from '../unharmed.js'

/** Events are called by their titles. */
export type CalendarTitleParams = { readonly title: string }

/** What the schedule lists, where every event can be found. */
export function coming({ apps, settings }: PhoneState): readonly CalendarEvent[] {
  return apps.calendar.events.filter(({ date }) => date >= settings.date)
}

/** True when this is all that changed on the phone. */
export function onlyEventChanged(
  before: PhoneState,
  after: PhoneState,
  change: (event: CalendarEvent) => CalendarEvent,
): boolean {
  const expected = inOrder(before.apps.calendar.events.map(change))
  return same(after.apps.calendar.events, expected) && othersUnharmed(before, after, 'calendar')
}
