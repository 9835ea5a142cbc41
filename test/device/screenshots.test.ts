import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { takeScreenshot } from '../../src/device/screenshots.js'
import { createLeapingClock } from '../support/leaping-clock.js'

const signal = new AbortController().signal
const SIZE = { width: 1080, height: 2400 }

const blank = (background: string, { width, height } = SIZE) =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()

/** Black, but for a status bar: what a protected window looks like. */
const withStatusBar = sharp(await blank('#000'))
  .composite([{ input: await blank('#fff', { width: 1080, height: 80 }), left: 0, top: 0 }])
  .png()
  .toBuffer()

const shoot = (...pictures: Buffer[]) => {
  const source = {
    udid: 'fake',
    clock: createLeapingClock(),
    take: async () =>
      (pictures.length > 1 ? pictures.shift() : pictures[0])?.toString('base64') ?? '',
  }
  return takeScreenshot(source, '1', signal)
}

test('carries the picture, its own size and its rotation', async () => {
  const png = await blank('#fed')
  expect(await shoot(png)).toMatchObject({ id: '1', png, size: SIZE, rotation: 0 })
  const wide = await blank('#fed', { width: 2400, height: 1080 })
  expect(await shoot(wide)).toMatchObject({ size: { width: 2400, height: 1080 }, rotation: 90 })
})

test.each([
  ['a black picture', await blank('#000')],
  ['a protected window under a status bar', await withStatusBar],
])('%s is a failure, not something to act on', async (_, png) => {
  await expect(shoot(png)).rejects.toMatchObject({
    code: 'SCREENSHOT_FAILED',
    message: 'The screenshot of "fake" is black all over.',
  })
})

test('a dark page with one light line is a picture', async () => {
  const line = await blank('#888', { width: 300, height: 4 })
  const page = await sharp(await blank('#000'))
    .composite([{ input: line, left: 90, top: 600 }])
    .png()
    .toBuffer()
  expect(await shoot(page)).toMatchObject({ png: page })
})

test('waits for an app whose first screen is black', async () => {
  const png = await blank('#fed')
  expect(await shoot(await blank('#000'), await blank('#000'), png)).toMatchObject({ png })
})

test('something that is no PNG is a failure', async () => {
  await expect(shoot(Buffer.from('oops'))).rejects.toMatchObject({ code: 'SCREENSHOT_FAILED' })
})
