import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import type { ScreenState, ShownDisplay } from '../../src/device/screen-state.js'
import { takeScreenshot } from '../../src/device/screenshots.js'
import { createLeapingClock } from '../support/leaping-clock.js'

const signal = new AbortController().signal
const SIZE = { width: 1080, height: 2400 }
const WIDE = { width: 2400, height: 1080 }
const AWAKE: ScreenState = {
  isOn: true,
  isLocked: false,
  isSecure: false,
  front: 'com.bank/.Main',
}

const blank = (background: string, { width, height } = SIZE) =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()

/** Black, but for a status bar: what a protected window looks like. */
const withStatusBar = sharp(await blank('#000'))
  .composite([{ input: await blank('#fff', { width: 1080, height: 80 }), left: 0, top: 0 }])
  .png()
  .toBuffer()

interface Phone {
  readonly pictures: Buffer[]
  readonly state?: Partial<ScreenState>
  readonly displays?: ShownDisplay[]
  readonly secret?: string | null
}

const UPRIGHT: ShownDisplay = { id: 0, size: SIZE, rotation: 0 }

/** The last picture and display stay. */
function shoot({ pictures, state = {}, displays = [UPRIGHT], secret = null }: Phone) {
  const next = <T>(list: T[]) => (list.length > 1 ? list.shift() : list[0])
  const source = {
    udid: 'fake',
    clock: createLeapingClock(),
    take: async () => next(pictures)?.toString('base64') ?? '',
    probe: {
      display: async () => next(displays) ?? UPRIGHT,
      secretWindow: async () => secret,
      state: async () => ({ ...AWAKE, ...state }),
    },
  }
  return takeScreenshot(source, '1', signal)
}

test('carries the picture, its own size, and the rotation and display of that moment', async () => {
  const png = await blank('#fed')
  expect(await shoot({ pictures: [png] })).toMatchObject({
    id: '1',
    png,
    size: SIZE,
    rotation: 0,
    display: 0,
  })
  const turned = { id: 3, size: WIDE, rotation: 270 } as const
  expect(await shoot({ pictures: [await blank('#fed', WIDE)], displays: [turned] })).toMatchObject({
    size: WIDE,
    rotation: 270,
    display: 3,
  })
})

test('a picture that the phone was turned around is taken again', async () => {
  const turned: ShownDisplay = { id: 0, size: WIDE, rotation: 90 }
  const wide = await blank('#fed', WIDE)
  const shot = await shoot({
    pictures: [await blank('#fed'), wide],
    displays: [turned],
  })
  expect(shot).toMatchObject({ png: wide, size: WIDE, rotation: 90 })
  await expect(
    shoot({ pictures: [await blank('#fed')], displays: [turned] }),
  ).rejects.toMatchObject({ code: 'SCREENSHOT_FAILED' })
})

test.each<[string, Partial<ScreenState>, string]>([
  ['the screen is off', { isOn: false, isLocked: true }, 'SCREEN_OFF'],
  ['a window forbids pictures', { isSecure: true }, 'SCREEN_SECURE'],
  ['the phone is locked', { isLocked: true }, 'SCREEN_LOCKED'],
])('black because %s is a failure of its own', async (_, state, code) => {
  for (const png of [await blank('#000'), await withStatusBar]) {
    await expect(shoot({ pictures: [png], state })).rejects.toMatchObject({ code })
  }
})

test('a secure window is named', async () => {
  const shot = shoot({ pictures: [await blank('#000')], state: { isSecure: true } })
  await expect(shot).rejects.toThrow('shows com.bank/.Main, which forbids pictures')
})

test('black because the phone shows black is a picture', async () => {
  const png = await blank('#000')
  expect(await shoot({ pictures: [png] })).toMatchObject({ png, size: SIZE })
})

test('a dark page with one light line is a picture, whatever the phone says', async () => {
  const line = await blank('#888', { width: 300, height: 4 })
  const page = await sharp(await blank('#000'))
    .composite([{ input: line, left: 190, top: 600 }])
    .png()
    .toBuffer()
  expect(await shoot({ pictures: [page], state: { isLocked: true } })).toMatchObject({ png: page })
})

/** The upper part black, the lower one grey with light keys: a secret window above its keyboard. */
const withKeyboard = sharp(await blank('#000'))
  .composite([
    { input: await blank('#e6e9f2', { width: 1080, height: 800 }), left: 0, top: 1600 },
    { input: await blank('#fff', { width: 1080, height: 80 }), left: 0, top: 0 },
  ])
  .png()
  .toBuffer()

test('a secret window is told beside its keyboard, and beside another window', async () => {
  const secret = 'com.bank/.Main'
  for (const state of [{ isSecure: true }, { isSecure: true, front: 'com.notes/.Main' }]) {
    const shot = shoot({ pictures: [await withKeyboard], state, secret })
    await expect(shot).rejects.toMatchObject({ code: 'SCREEN_SECURE' })
  }
})

test('the same picture is one where no window is secret, as are pictures beside one that has gone', async () => {
  const keyboard = await withKeyboard
  expect(await shoot({ pictures: [keyboard] })).toMatchObject({ png: keyboard })
  const light = await blank('#fed')
  const secret = 'com.bank/.Main'
  expect(await shoot({ pictures: [light], state: { isSecure: true }, secret })).toMatchObject({
    png: light,
  })
})

test('a dark screen with a secret window behind it is off', async () => {
  const state = { isOn: false, isSecure: true }
  const shot = shoot({ pictures: [await blank('#000')], state, secret: 'com.bank/.Main' })
  await expect(shot).rejects.toMatchObject({ code: 'SCREEN_OFF' })
})

test('waits for an app whose first screen is black', async () => {
  const png = await blank('#fed')
  const pictures = [await blank('#000'), await blank('#000'), png]
  expect(await shoot({ pictures })).toMatchObject({ png })
})

test('something that is no PNG is a failure', async () => {
  await expect(shoot({ pictures: [Buffer.from('oops')] })).rejects.toMatchObject({
    code: 'SCREENSHOT_FAILED',
  })
})
