/** Screenshots, touches and locks on displays of every kind: the whole way to an emulated phone. */

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import type { Point, Size } from '../../src/geometry.js'
import { openWholeLine, type WholeLine } from '../support/whole-line.js'

const LIMIT_MS = 90_000
const PIN = '471155'
const SETTINGS = 'com.android.settings'
/** A new note whose title is being written. */
const NOTE_WITH_KEYBOARD = [
  { page: { name: 'list' }, fields: {}, scroll: {}, focus: null },
  { page: { name: 'edit' }, fields: { title: 'My secret' }, scroll: {}, focus: 'title' },
]
const never = new AbortController().signal

let pin: string | null = null
let line: WholeLine
beforeAll(async () => {
  line = await openWholeLine({ pin: () => pin })
}, LIMIT_MS)
afterAll(() => line?.close(), LIMIT_MS)
afterEach(async () => {
  pin = null
  await line.control.causeFault({ name: 'picture', failures: 0 }, never)
  await line.control.reset({ seed: 7, locale: 'en' }, never)
})

const patch = (state: object) => line.control.patchState({ ...state }, never)
const shoot = () => line.phone.screenshot(never)

/** The middle of the view with this text, as the page source has it, on a picture of this size. */
async function middleOf(text: string, size: Size): Promise<Point> {
  const source = await line.phone.source(never)
  const node = source.split('<').find((tag) => tag.includes(`text="${text}"`)) ?? ''
  const bounds = /bounds="\[(\d+),(\d+)\]\[(\d+),(\d+)\]"/.exec(node)
  if (bounds === null) throw new Error(`no view says ${text}`)
  const [left = 0, top = 0, right = 0, bottom = 0] = bounds.slice(1).map(Number)
  return { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2), in: size }
}

describe('pictures and touches', () => {
  test.each([
    ['a phone', {}, { width: 1080, height: 2400 }, 0],
    ['a phone on its side', { rotation: 90 }, { width: 2400, height: 1080 }, 90],
    ['a phone on its other side', { rotation: 270 }, { width: 2400, height: 1080 }, 270],
    ['a phone upside down', { rotation: 180 }, { width: 1080, height: 2400 }, 180],
    [
      'a smaller size by wm',
      { size: { width: 720, height: 1600 }, density: 280 },
      { width: 720, height: 1600 },
      0,
    ],
    [
      'a smaller size on its side, at another density',
      { size: { width: 720, height: 1600 }, density: 240, rotation: 90 },
      { width: 1600, height: 720 },
      90,
    ],
    [
      'a tablet',
      { size: { width: 2560, height: 1600 }, density: 320 },
      { width: 2560, height: 1600 },
      0,
    ],
    [
      'a foldable, unfolded',
      { size: { width: 1812, height: 2176 }, density: 420, rotation: 270 },
      { width: 2176, height: 1812 },
      270,
    ],
  ])(
    'are right on %s',
    async (_, display, size, rotation) => {
      await patch({ display })
      expect(await shoot()).toMatchObject({ size, rotation, display: 0 })
      await line.phone.perform({ kind: 'tap', at: await middleOf('Settings', size) }, never)
      await line.phone.settle({ capMs: 5_000 }, never)
      expect(await line.phone.currentApp(never)).toBe(SETTINGS)
    },
    LIMIT_MS,
  )

  test(
    'a touch on a picture from before the phone was turned is refused',
    async () => {
      const { size } = await shoot()
      const at = await middleOf('Settings', size)
      await patch({ display: { rotation: 90 } })
      await expect(line.phone.perform({ kind: 'tap', at }, never)).rejects.toMatchObject({
        code: 'COMMAND_REFUSED',
        message: expect.stringContaining('The screen is 2400×1080 now'),
      })
    },
    LIMIT_MS,
  )
})

describe('a picture that cannot be had', () => {
  test(
    'a window that forbids it is named',
    async () => {
      await line.phone.perform({ kind: 'launch_app', name: 'Settings' }, never)
      await line.phone.settle({ capMs: 5_000 }, never)
      for (const rotation of [0, 90]) {
        await patch({ secure: [SETTINGS], display: { rotation } })
        await expect(shoot()).rejects.toMatchObject({
          code: 'SCREEN_SECURE',
          message: expect.stringContaining(SETTINGS),
        })
      }
      await patch({ secure: [] })
      expect(await shoot()).toMatchObject({ size: { width: 2400, height: 1080 } })
    },
    LIMIT_MS,
  )

  test(
    'a window that forbids it is named although its keyboard can be seen',
    async () => {
      await line.phone.perform({ kind: 'launch_app', name: 'Notes' }, never)
      await line.phone.settle({ capMs: 5_000 }, never)
      await line.control.causeFault({ name: 'secure', packages: ['com.phonewright.notes'] }, never)
      for (const display of [{}, { rotation: 90 }, { rotation: 0, form: 'tablet' }]) {
        await patch({ display, stacks: { 'com.phonewright.notes': NOTE_WITH_KEYBOARD } })
        await expect(shoot()).rejects.toMatchObject({
          code: 'SCREEN_SECURE',
          message: expect.stringContaining('com.phonewright.notes'),
        })
      }
      await line.control.causeFault({ name: 'secure', packages: [] }, never)
      expect(await shoot()).toMatchObject({ size: { width: 2560, height: 1600 } })
    },
    LIMIT_MS,
  )

  test(
    'a capture that fails again and again is no picture, one that fails once is tried again',
    async () => {
      await line.control.causeFault({ name: 'picture', failures: 3 }, never)
      await expect(shoot()).rejects.toMatchObject({ code: 'SCREENSHOT_FAILED' })
      await line.control.causeFault({ name: 'picture', failures: 2 }, never)
      expect(await shoot()).toMatchObject({ size: { width: 1080, height: 2400 } })
    },
    LIMIT_MS,
  )
})

describe('waking', () => {
  const lockSchema = z.object({
    screenOn: z.boolean(),
    locked: z.boolean(),
    lock: z.object({ pin: z.string().nullable(), typed: z.string().nullable() }),
  })
  const stateOf = async () => lockSchema.parse(await line.control.readState(never))

  test(
    'a dark screen that a swipe opens is woken for its picture',
    async () => {
      await patch({ screenOn: false, locked: true })
      expect(await shoot()).toMatchObject({ size: { width: 1080, height: 2400 } })
      expect(await stateOf()).toMatchObject({ screenOn: true, locked: false })
    },
    LIMIT_MS,
  )

  test(
    'a phone with a PIN stays locked without it, and says what to do',
    async () => {
      await patch({ screenOn: false, locked: true, lock: { pin: PIN, typed: null } })
      await expect(line.phone.wake(never)).rejects.toMatchObject({
        code: 'SCREEN_LOCKED',
        hint: expect.stringContaining('PHONEWRIGHT_PIN'),
      })
    },
    LIMIT_MS,
  )

  test(
    'the PIN opens it, and nothing tells the PIN',
    async () => {
      pin = PIN
      await patch({ screenOn: false, locked: true, lock: { pin: PIN, typed: null } })
      await line.phone.wake(never)
      expect(await stateOf()).toMatchObject({ screenOn: true, locked: false })
      expect(line.appium.tail()).not.toContain(PIN)
    },
    LIMIT_MS,
  )

  test(
    'a wrong PIN is tried once',
    async () => {
      pin = '0000'
      await patch({ screenOn: true, locked: true, lock: { pin: PIN, typed: null } })
      const refusals = [
        await line.phone.wake(never).catch(String),
        await line.phone.wake(never).catch(String),
      ]
      expect(refusals.join('\n')).toMatch(/did not take the PIN; it is not tried again/)
      expect(refusals.join('\n')).not.toContain('0000')
      pin = PIN
      await expect(line.phone.wake(never)).rejects.toMatchObject({ code: 'SCREEN_LOCKED' })
    },
    LIMIT_MS,
  )
})

test('all this used no command that the phone does not know', async () => {
  expect(await line.control.unknownCommands(never)).toEqual([])
})
