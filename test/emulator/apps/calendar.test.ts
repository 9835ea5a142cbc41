import { beforeEach, describe, expect, it } from '@jest/globals'
import { CALENDAR_PACKAGE } from '../../../src/emulator/apps/calendar/state.js'
import { addDays, addMonths, monthOf, monthText } from '../../../src/emulator/content/dates.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'
import { nodeById } from '../../support/screen-reading.js'

let visit: AppVisit
const events = () => visit.phone.state.apps.calendar.events
const today = () => visit.phone.state.settings.date
const digits = (day: string) => day.replaceAll('-', '')

/** The first event to come, so that the schedule shows it without scrolling. */
const firstEvent = () => {
  const event = events().find(({ date, allDay }) => date >= today() && !allDay)
  if (event === undefined) throw new Error('the seeded phone has nothing planned')
  return event
}
const openFirst = () => {
  visit.tapId('tab_schedule')
  visit.fill('events_search', firstEvent().title)
  visit.tapText(firstEvent().title)
}

beforeEach(() => {
  visit = visitApp(CALENDAR_PACKAGE)
})

describe('Calendar', () => {
  it('opens on the month of the phone, with today chosen', () => {
    expect(visit.shows(monthText(monthOf(today()), 'en'))).toBe(true)
    expect(nodeById(visit.phone, `day_${digits(today())}`)?.selected).toBe(true)
  })

  it('turns to other months and back to today', () => {
    visit.tapId('month_next')
    visit.tapId('month_next')
    visit.tapId('month_previous')
    expect(visit.shows(monthText(addMonths(monthOf(today()), 1), 'en'))).toBe(true)
    visit.tapId('month_today')
    expect(visit.shows(monthText(monthOf(today()), 'en'))).toBe(true)
  })

  it('writes down an event with day, time, place and reminder, and turns to its day', () => {
    const day = `${addMonths(monthOf(today()), 1)}-14`
    visit.tapId('event_create')
    visit.fill('event_title', 'Sailing')
    visit.fill('event_place', 'Pier 7')
    visit.phone.pressKey(4)
    visit.phone.finishAnimations()
    visit.tapId('event_date')
    visit.tapId('picker_next')
    visit.tapId(`pick_${digits(day)}`)
    visit.tapId('event_start')
    visit.fill('time_hour', '16')
    visit.fill('time_minute', '5')
    visit.tapId('dialog_save')
    visit.tapId('event_reminder')
    visit.tapId('reminder_60')
    visit.tapId('event_save')
    expect(events().find(({ title }) => title === 'Sailing')).toMatchObject({
      date: day,
      start: '16:05',
      end: '17:05',
      allDay: false,
      place: 'Pier 7',
      reminder: 60,
    })
    expect(nodeById(visit.phone, `day_${digits(day)}`)?.selected).toBe(true)
    expect(visit.shows('Sailing')).toBe(true)
  })

  it('refuses an event without a title, and a time that is none', () => {
    const before = structuredClone(events())
    visit.tapId('event_create')
    visit.tapId('event_save')
    expect(visit.shows('The event has no title')).toBe(true)
    visit.tapId('event_start')
    visit.fill('time_hour', '25')
    visit.tapId('dialog_save')
    expect(visit.pageName()).toBe('time')
    expect(events()).toEqual(before)
  })

  it('leaves no trace of a form that was left without Save', () => {
    const before = structuredClone(visit.phone.state.apps)
    openFirst()
    visit.tapId('event_edit')
    visit.tapId('event_all_day')
    visit.tapId('navigate_up')
    expect(visit.phone.state.apps).toEqual(before)
  })

  it('keeps the length of an event whose start moves', () => {
    const { id, start, end } = firstEvent()
    const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
    openFirst()
    visit.tapId('event_edit')
    visit.tapId('event_start')
    visit.fill('time_hour', '10')
    visit.fill('time_minute', '00')
    visit.tapId('dialog_save')
    visit.tapId('event_save')
    const moved = events().find((event) => event.id === id)
    expect(moved?.start).toBe('10:00')
    expect(minutes(moved?.end ?? '')).toBe(600 + minutes(end) - minutes(start))
    expect(visit.pageName()).toBe('event')
  })

  it('deletes only after the question was answered', () => {
    const { id } = firstEvent()
    openFirst()
    visit.tapId('event_delete')
    expect(visit.pageName()).toBe('delete')
    expect(visit.shows('Delete event?')).toBe(true)
    expect(events().map((event) => event.id)).toContain(id)
    visit.tapId('dialog_confirm')
    expect(events().map((event) => event.id)).not.toContain(id)
  })

  it('has nothing in its schedule that is over', () => {
    const [event] = events()
    if (event === undefined) throw new Error('the seeded phone has nothing planned')
    const past = { ...event, title: 'Long ago', date: addDays(today(), -1) }
    const { apps } = visit.phone.state
    visit.phone.replaceState({
      ...visit.phone.state,
      apps: { ...apps, calendar: { events: [past] } },
    })
    visit.tapId('tab_schedule')
    expect(visit.shows('No events here')).toBe(true)
  })
})
