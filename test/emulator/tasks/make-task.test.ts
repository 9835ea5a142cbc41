import { expect, test } from '@jest/globals'
import { createEmulatedPhone } from '../../../src/emulator/create-emulated-phone.js'
import { checkTask, makeTask } from '../../../src/emulator/tasks/make-task.js'
import { ManualClock } from '../../support/manual-clock.js'

function newPhone() {
  return createEmulatedPhone({ seed: 99, clock: new ManualClock() })
}

test('the same seed gives the same task on the same phone, whatever was there before', () => {
  const first = newPhone()
  const second = newPhone()
  makeTask(second, { seed: 4 })
  const task = makeTask(first, { seed: 10007 })
  expect(makeTask(second, { seed: 10007 })).toEqual(task)
  expect(second.state).toEqual(first.state)
})

test('seeds draw many families', () => {
  const phone = newPhone()
  const drawn = Array.from({ length: 60 }, (_, seed) => makeTask(phone, { seed }).family)
  expect(new Set(drawn).size).toBeGreaterThan(12)
})

test('an unknown family is refused with the names of the known ones', () => {
  expect(() => makeTask(newPhone(), { seed: 1, family: 'make-coffee' })).toThrow(
    expect.objectContaining({ code: 'USAGE', hint: expect.stringContaining('clock-set-alarm') }),
  )
})

test('a toggled switch counts only when nothing else was harmed', () => {
  const phone = newPhone()
  const task = {
    family: 'settings-toggle',
    params: { key: 'nfc', name: 'NFC', on: true },
  }
  const before = structuredClone(phone.state)
  before.settings.nfc = false
  const after = structuredClone(before)
  after.settings.nfc = true
  expect(checkTask(task, before, after)).toBe(true)
  after.apps.clock.alarms = []
  expect(checkTask(task, before, after)).toBe(false)
})

test('an alarm counts with its time and label, whatever its id', () => {
  const phone = newPhone()
  const task = {
    family: 'clock-set-alarm',
    params: { time: '23:59', label: 'Gym' },
  }
  const before = structuredClone(phone.state)
  const withAlarm = (label: string) => {
    const after = structuredClone(before)
    after.apps.clock.alarms.push({ id: 'alarm-4711', time: '23:59', label, on: true })
    return after
  }
  expect(checkTask(task, before, withAlarm('Gym'))).toBe(true)
  expect(checkTask(task, before, withAlarm('Gin'))).toBe(false)
})
