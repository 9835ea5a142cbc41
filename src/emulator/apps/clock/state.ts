/** What the Clock app keeps: alarms, one timer, one stopwatch and the cities of the world clock. */

import type { Random } from '../../../random.js'
import type { Seeding } from '../../content/seeding.js'
import { alarmLabels } from '../../content/words/names.js'
import { cities } from '../../content/words/things.js'
import type { AppStates } from '../app-states.js'

export const CLOCK_PACKAGE = 'com.android.deskclock'

export interface Alarm {
  id: string
  /** `HH:MM`, 24 h */
  time: string
  label: string
  on: boolean
}

export interface ClockState {
  /** By time. */
  alarms: Alarm[]
  timer: { minutes: number; running: boolean }
  stopwatch: { running: boolean }
  /** Cities of the world clock with their distance from the phone's time in hours. */
  cities: { name: string; hours: number }[]
}

export function initialClock(
  random: Random,
  _earlier: Readonly<Partial<AppStates>>,
  seeding: Seeding,
): ClockState {
  const times = Array.from({ length: random.int(2, 6) }, () => randomTime(random))
  const labels = random.sample(alarmLabels(seeding), times.length)
  const alarms = [...new Set(times)].map((time, index) => ({
    id: `alarm-${index}`,
    time,
    label: random.chance(0.6) ? (labels[index] ?? '') : '',
    on: random.chance(0.5),
  }))
  return {
    alarms: inOrder(alarms),
    timer: { minutes: random.pick([1, 3, 5, 10]), running: false },
    stopwatch: { running: false },
    cities: random
      .sample(cities(seeding), random.int(2, 5))
      .map((name) => ({ name, hours: random.int(-11, 12) })),
  }
}

/** Mostly on five minutes, as people set alarms. */
export function randomTime(random: Random): string {
  const minute = random.chance(0.8) ? random.int(0, 11) * 5 : random.int(0, 59)
  return clockTime(random.int(4, 23), minute)
}

export function clockTime(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

export function inOrder(alarms: readonly Alarm[]): Alarm[] {
  return alarms.toSorted((a, b) => a.time.localeCompare(b.time) || a.id.localeCompare(b.id))
}
