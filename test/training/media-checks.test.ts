import { beforeAll, describe, expect, test } from '@jest/globals'
import type { PhoneState } from '../../src/emulator/apps/app.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { checkTask, makeTask } from '../../src/emulator/tasks/make-task.js'
import { families } from '../../src/emulator/tasks/registry.js'
import { ManualClock } from '../support/manual-clock.js'
import { playByTeacher } from './episode.js'

const MOST_STEPS = 15
const NAMES = families
  .map(({ name }) => name)
  .filter((name) => /^(music|maps|camera|photos)-|^browser-(search|fill|sign)/.test(name))

/** One thing more that somebody would mind, in each app that keeps something. */
const HARMS: Readonly<Record<string, (state: PhoneState) => void>> = {
  'a note is gone': ({ apps }) => apps.notes.notes.pop(),
  'an alarm is gone': ({ apps }) => apps.clock.alarms.pop(),
  'a contact is gone': ({ apps }) => apps.contacts.people.pop(),
  'a bookmark is gone': ({ apps }) => apps.browser.bookmarks.shift(),
  'another form was sent': ({ apps }) => {
    apps.browser.sent.unshift({ host: 'x.example', kind: 'booking', values: {} })
  },
  'a playlist is gone': ({ apps }) => apps.music.playlists.shift(),
  'another song is a favourite': ({ apps }) => {
    const other = apps.music.songs.find(({ id }) => !apps.music.favourites.includes(id))
    apps.music.favourites.push(other?.id ?? 'none')
  },
  'another place is saved': ({ apps }) => {
    const other = apps.maps.places.find(({ id }) => !apps.maps.saved.includes(id))
    apps.maps.saved.push(other?.id ?? 'none')
  },
  'somebody was called': ({ apps }) => apps.maps.calls.push('201-555-0100'),
  'a picture is gone': ({ apps }) => apps.photos.pictures.pop(),
}

let phone: EmulatedPhone

beforeAll(() => {
  phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
})

describe.each(NAMES)('the check of %s', (family) => {
  test.each(['en', 'zh'] as const)('fails when anything else was harmed (%s)', (language) => {
    const task = makeTask(phone, { seed: 10005, family, language })
    const before = structuredClone(phone.state)
    playByTeacher(phone, task, MOST_STEPS)
    expect(checkTask(task, before, phone.state)).toBe(true)
    const unnoticed = Object.entries(HARMS).filter(([, harm]) => {
      const harmed = structuredClone(phone.state)
      harm(harmed)
      return checkTask(task, before, harmed)
    })
    expect(unnoticed.map(([name]) => name)).toEqual([])
  })
})
