import { beforeEach, describe, expect, it } from '@jest/globals'
import { CLOCK_PACKAGE } from '../../../src/emulator/apps/clock/state.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'

let visit: AppVisit
const clock = () => visit.phone.state.apps.clock
const times = () => clock().alarms.map(({ time }) => time)

beforeEach(() => {
  visit = visitApp(CLOCK_PACKAGE)
  clock().alarms = [
    { id: 'alarm-0', time: '06:30', label: 'Work', on: true },
    { id: 'alarm-1', time: '09:00', label: '', on: false },
  ]
  visit.phone.replaceState(visit.phone.state)
})

describe('Alarms', () => {
  it('puts a new alarm in its place by time, turned on', () => {
    visit.tapId('alarm_add')
    visit.fill('alarm_hour', '7')
    visit.fill('alarm_minute', '5')
    visit.fill('alarm_label', 'Train')
    visit.tapId('alarm_save')
    expect(times()).toEqual(['06:30', '07:05', '09:00'])
    expect(clock().alarms[1]).toMatchObject({ label: 'Train', on: true })
    expect(visit.shows('Alarm set for 07:05')).toBe(true)
    expect(visit.shows('Train')).toBe(true)
  })

  it.each([
    ['24', '00'],
    ['7', '60'],
    ['', '10'],
  ])('refuses %s:%s, which is no time of day', (hour, minute) => {
    visit.tapId('alarm_add')
    visit.fill('alarm_hour', hour)
    visit.fill('alarm_minute', minute)
    visit.tapId('alarm_save')
    expect(times()).toEqual(['06:30', '09:00'])
    expect(visit.pageName()).toBe('edit')
  })

  it('turns one alarm on by its switch and leaves the other', () => {
    visit.tapId('alarm_switch_0900')
    expect(clock().alarms.map(({ on }) => on)).toEqual([true, true])
    expect(visit.pageName()).toBe('alarms')
  })

  it('keeps the label of an alarm that is moved', () => {
    visit.tapText('06:30')
    visit.fill('alarm_hour', '10')
    visit.tapId('alarm_save')
    expect(clock().alarms.at(-1)).toEqual({ id: 'alarm-0', time: '10:30', label: 'Work', on: true })
  })

  it('forgets what was typed on Cancel', () => {
    visit.tapId('alarm_add')
    visit.fill('alarm_hour', '11')
    visit.tapId('alarm_cancel')
    expect(times()).toEqual(['06:30', '09:00'])
  })

  it('deletes the alarm that is open', () => {
    visit.tapText('06:30')
    visit.tapId('alarm_delete')
    expect(times()).toEqual(['09:00'])
    expect(visit.shows('Alarm 06:30 deleted')).toBe(true)
  })
})

describe('Timer and stopwatch', () => {
  it('starts a timer of the minutes typed, and stops it', () => {
    visit.tapId('tab_timer')
    visit.fill('timer_minutes', '25')
    visit.tapId('timer_start')
    expect(clock().timer).toEqual({ minutes: 25, running: true })
    expect(visit.shows('25:00')).toBe(true)
    visit.tapId('timer_stop')
    expect(clock().timer).toEqual({ minutes: 25, running: false })
  })

  it.each(['0', '601', 'abc'])('refuses a timer of %s minutes', (minutes) => {
    visit.tapId('tab_timer')
    visit.fill('timer_minutes', minutes)
    visit.tapId('timer_start')
    expect(clock().timer.running).toBe(false)
  })

  it('starts and stops the stopwatch', () => {
    visit.tapId('tab_stopwatch')
    visit.tapId('stopwatch_start')
    expect(visit.shows('The stopwatch is running')).toBe(true)
    visit.tapId('stopwatch_stop')
    expect(visit.shows('The stopwatch is stopped')).toBe(true)
  })

  it('shows the time of other cities over midnight', () => {
    visit.phone.state.settings.time = '23:15'
    clock().cities = [{ name: 'Tokyo', hours: 8 }]
    visit.tapId('tab_world')
    expect(visit.shows('07:15')).toBe(true)
  })

  it('leaves the app by Back from any tab', () => {
    visit.tapId('tab_world')
    visit.phone.pressKey(4)
    visit.phone.finishAnimations()
    expect(visit.pageName()).toBe('home')
  })
})
