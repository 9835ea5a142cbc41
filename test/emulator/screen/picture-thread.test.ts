import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import sharp from 'sharp'
import { createEmulatedPhone } from '../../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../../src/emulator/emulated-phone.js'
import { createPictureMaker } from '../../../src/emulator/screen/picture-maker.js'
import {
  type PictureThread,
  startPictureThread,
} from '../../../src/emulator/screen/picture-thread.js'
import { ManualClock } from '../../support/manual-clock.js'
import { tapId } from '../../support/screen-reading.js'
import { WORKSHOP, workshopApps } from '../../support/workshop-app.js'

/** A thread has to load everything anew, and a busy machine makes it wait. */
jest.setTimeout(60_000)

function openWorkshop(clock: ManualClock): EmulatedPhone {
  const phone = createEmulatedPhone({ seed: 3, clock, apps: workshopApps })
  phone.launch(WORKSHOP)
  phone.finishAnimations()
  return phone
}

let thread: PictureThread
let clock: ManualClock
let phone: EmulatedPhone
beforeAll(async () => {
  thread = startPictureThread()
  await thread.raw(openWorkshop(new ManualClock()).shot())
})
afterAll(() => thread.close())
beforeEach(() => {
  clock = new ManualClock()
  phone = openWorkshop(clock)
})

/** Whether the thread's pixels are those that the phone draws itself. */
async function isSame(): Promise<boolean> {
  const shot = phone.shot()
  const here = phone.draw()
  const there = await thread.raw(shot)
  expect(there.size).toEqual(here.size)
  return there.rgba.equals(here.rgba)
}

const BACK = 4
const HOME = 3

test.each<[string, ...(() => void)[]]>([
  ['a page that comes in', () => tapId(phone, 'add')],
  ['a page that goes', () => tapId(phone, 'add'), () => phone.pressKey(BACK)],
  ['a keyboard that comes up', () => tapId(phone, 'add'), () => tapId(phone, 'name')],
  [
    'letters that are typed',
    () => tapId(phone, 'add'),
    () => tapId(phone, 'name'),
    () => phone.typeText('Ada'),
  ],
  ['a switch that moves', () => tapId(phone, 'power')],
  ['an app that is left', () => phone.pressKey(HOME)],
])('paints %s as the phone itself does, from its beginning to its end', async (_, ...steps) => {
  for (const step of steps) {
    phone.finishAnimations()
    expect(await isSame()).toBe(true)
    step()
  }
  for (const ms of [0, 30, 60, 400]) {
    clock.advance(ms)
    expect(await isSame()).toBe(true)
  }
})

test('draws a smaller picture for the stream, and cuts a part out of the whole', async () => {
  const jpeg = sharp(await thread.jpeg(phone.shot(), { scale: 0.5, quality: 70 }))
  expect(await jpeg.metadata()).toMatchObject({ format: 'jpeg', width: 540, height: 1200 })
  const part = { left: 100, top: 200, right: 400, bottom: 300 }
  const box = { left: 100, top: 200, width: 300, height: 100 }
  const cut = await sharp(await thread.png(phone.shot(), part))
    .raw()
    .toBuffer()
  const here = sharp(await createPictureMaker().png(phone.shot())).extract(box)
  expect(cut.equals(await here.raw().toBuffer())).toBe(true)
})

test('tells who waits when its thread ends', async () => {
  const other = startPictureThread()
  const waiting = other.png(phone.shot())
  const told = expect(waiting).rejects.toMatchObject({ code: 'EMULATOR_FAILED' })
  await other.close()
  await told
  await expect(other.png(phone.shot())).rejects.toThrow('could make no picture')
})
