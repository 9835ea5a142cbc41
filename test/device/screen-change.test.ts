import { beforeEach, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { watchScreenChange } from '../../src/device/screen-change.js'

const page = (barLeft: number, clockWidth: number) =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="540" height="1200">
      <rect width="540" height="1200" fill="#fff"/><rect x="20" y="10" width="${clockWidth}" height="30"/>
      <rect x="${barLeft}" y="400" width="80" height="80" fill="#35c"/></svg>`),
  )
const list = await page(60, 30).jpeg().toBuffer()
const listLater = await page(60, 60).jpeg().toBuffer()
const scrolled = await page(300, 60).jpeg().toBuffer()
const shot = await page(60, 30).png().toBuffer()
const shotLater = await page(60, 60).png().toBuffer()
const shotScrolled = await page(300, 60).png().toBuffer()

let frame: Buffer | null
let screenshot: Buffer | null
beforeEach(() => {
  frame = null
  screenshot = null
})
const pictures = {
  frames: {
    isLive: () => frame !== null,
    last: () => (frame === null ? null : { jpeg: frame, at: 0 }),
  },
  lastScreenshot: () => screenshot,
}

test.each([
  ['the same frame', list, list, false],
  ['a frame with a later clock', list, listLater, false],
  ['a frame with moved content', list, scrolled, true],
])('tells %s', async (_, before, after, changed) => {
  const change = watchScreenChange(pictures)
  frame = before
  change.remember()
  frame = after
  expect(await change.sinceThen()).toBe(changed)
})

test.each([
  ['later clock', shotLater, false],
  ['moved content', shotScrolled, true],
])('without a stream, tells a screenshot with %s', async (_, after, changed) => {
  const change = watchScreenChange(pictures)
  screenshot = shot
  change.remember()
  screenshot = after
  expect(await change.sinceThen()).toBe(changed)
})

test('does not guess without two pictures of one kind', async () => {
  const change = watchScreenChange(pictures)
  expect(await change.sinceThen()).toBeNull()
  screenshot = shot
  change.remember()
  expect(await change.sinceThen()).toBeNull()
  frame = scrolled
  expect(await change.sinceThen()).toBeNull()
})
