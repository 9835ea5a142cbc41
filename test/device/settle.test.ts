import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import type { Arrival, FrameStream } from '../../src/device/frames.js'
import { decide, seeFrame, settle, startWatch } from '../../src/device/settle.js'
import { createLeapingClock } from '../support/leaping-clock.js'
import { ManualClock } from '../support/manual-clock.js'

const signal = new AbortController().signal
const EVERYWHERE = { left: 0, top: 0, right: 1, bottom: 1 }

test('is still once two frames came and nothing changed for 150 ms', () => {
  let watch = startWatch(1_000)
  expect(decide(watch, 1_150, 3_000)).toEqual({ kind: 'wait', ms: 2_850 })
  watch = seeFrame(watch, 1_060, null)
  expect(decide(watch, 1_150, 3_000).kind).toBe('wait') // that frame may be older than the command
  watch = seeFrame(watch, 1_120, null)
  expect(decide(watch, 1_120, 3_000)).toEqual({ kind: 'wait', ms: 30 })
  expect(decide(watch, 1_150, 3_000)).toEqual({ kind: 'still' })
})

test('what has moved is still after 80 ms without a change, each change starting them anew', () => {
  let watch = startWatch(0)
  for (const at of [60, 120, 180, 240]) watch = seeFrame(watch, at, EVERYWHERE)
  watch = seeFrame(watch, 270, null)
  expect(decide(watch, 310, 3_000)).toEqual({ kind: 'wait', ms: 10 })
  expect(decide(watch, 320, 3_000)).toEqual({ kind: 'still' })
})

test('a slow stream has to show the same picture twice before it counts', () => {
  let watch = startWatch(0)
  for (const at of [200, 400, 600]) watch = seeFrame(watch, at, EVERYWHERE)
  expect(decide(watch, 790, 3_000).kind).toBe('wait')
  expect(decide(seeFrame(watch, 800, null), 800, 3_000)).toEqual({ kind: 'still' })
})

test('gives up at the cap while the picture still moves', () => {
  let watch = startWatch(0)
  for (let at = 60; at <= 960; at += 60) watch = seeFrame(watch, at, EVERYWHERE)
  expect(decide(watch, 999, 1_000)).toEqual({ kind: 'wait', ms: 1 })
  expect(decide(watch, 1_000, 1_000)).toEqual({ kind: 'cap' })
})

/** As wide as the phone. */
const VIDEO = { left: 0, top: 0.1, right: 1, bottom: 0.36 }
const SPINNER = { left: 0.45, top: 0.48, right: 0.55, bottom: 0.52 }

test.each([
  ['a playing video', VIDEO],
  ['a spinner', SPINNER],
])('does not wait for %s longer than a second', (_, part) => {
  let watch = startWatch(0)
  for (let at = 33; at <= 990; at += 33) watch = seeFrame(watch, at, part)
  expect(decide(watch, 999, 3_000).kind).toBe('wait')
  expect(decide(seeFrame(watch, 1_023, part), 1_023, 3_000)).toEqual({ kind: 'part' })
})

test('counts that second from when the rest of the screen came to rest', () => {
  let watch = startWatch(0)
  for (let at = 33; at <= 297; at += 33) watch = seeFrame(watch, at, EVERYWHERE)
  for (let at = 330; at <= 1_287; at += 33) watch = seeFrame(watch, at, VIDEO)
  expect(decide(watch, 1_290, 3_000).kind).toBe('wait')
  expect(decide(watch, 1_300, 3_000)).toEqual({ kind: 'part' })
})

test('two parts that move far from each other are not bounded', () => {
  let watch = startWatch(0)
  const below = { ...VIDEO, top: 0.7, bottom: 0.95 }
  for (let at = 33; at <= 2_000; at += 33) watch = seeFrame(watch, at, at % 2 === 0 ? VIDEO : below)
  expect(decide(watch, 2_000, 3_000).kind).toBe('wait')
})

test('a caret that blinks every half second does not hold it up', () => {
  const caret = { left: 0.4, top: 0.2, right: 0.41, bottom: 0.22 }
  let watch = seeFrame(startWatch(0), 33, caret)
  for (const at of [66, 99]) watch = seeFrame(watch, at, null)
  expect(decide(watch, 113, 3_000)).toEqual({ kind: 'still' })
})

test('no frames at all end at the cap', () => {
  expect(decide(startWatch(0), 1_000, 1_000)).toEqual({ kind: 'cap' })
})

const SIZE = { width: 540, height: 1200 }
const page = async (content: string, clock: string, background = '#fff') =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="540" height="1200">
      <rect width="540" height="1200" fill="${background}"/><rect x="20" y="10" width="${clock}" height="30" fill="#000"/>
      <rect x="60" y="400" width="${content}" height="80" fill="#35c"/></svg>`),
  )
    .resize(SIZE)
    .jpeg()
    .toBuffer()
const before = await page('100', '30')
const minuteLater = await page('100', '60')
const moved = await page('300', '60')

/** A stream that a test feeds: one frame each 60 ms of a hand-moved clock. */
class FedStream implements FrameStream {
  readonly clock = new ManualClock()
  #listener: (arrival: Arrival) => void = () => undefined
  #last: Buffer = before
  last = () => ({ jpeg: this.#last, at: 0 })
  isLive = () => true
  watch = () => () => undefined
  close = () => undefined
  listen(onArrival: (arrival: Arrival) => void) {
    this.#listener = onArrival
    return () => undefined
  }
  feed(jpeg: Buffer) {
    this.clock.advance(60)
    this.#listener({ jpeg, at: this.clock.now(), changed: !jpeg.equals(this.#last) })
    this.#last = jpeg
  }
}

async function settleOn(pictures: readonly Buffer[], capMs: number) {
  const stream = new FedStream()
  const sources = { frames: stream, screenshot: async () => before, clock: stream.clock }
  const settled = settle(sources, capMs, signal)
  for (const picture of pictures) stream.feed(picture)
  stream.clock.advance(40)
  return (await settled).reason
}

test('the clock in the status bar does not count as a change', async () => {
  expect(await settleOn([before, minuteLater, minuteLater], 200)).toBe('still')
})

test('what moves below the status bar does', async () => {
  expect(await settleOn([before, before, moved], 200)).toBe('cap')
  expect(await settleOn([before, moved, moved, moved, moved], 600)).toBe('still')
})

test('a picture that never rests ends at the cap', async () => {
  const frames = Array.from({ length: 10 }, (_, turn) => (turn % 2 === 0 ? moved : before))
  expect(await settleOn(frames, 600)).toBe('cap')
})

test('a video on the page is told as a part that moves', async () => {
  const film = await Promise.all(['120', '160', '200', '240'].map((content) => page(content, '30')))
  const frames = Array.from({ length: 18 }, (_, turn) => film[turn % film.length] ?? before)
  expect(await settleOn(frames, 3_000)).toBe('part')
})

test('a slow fade adds up to a change', async () => {
  const shades = ['#fff', '#fbfbfb', '#f7f7f7', '#f3f3f3', '#efefef']
  const fade = await Promise.all(shades.map((shade) => page('100', '30', shade)))
  expect(await settleOn(fade, 320)).toBe('cap')
})

test('without a stream, screenshots are compared', async () => {
  const shots = [before, moved, moved, moved, moved]
  let taken = 0
  const settled = await settle(
    { frames: null, screenshot: async () => shots[taken++] ?? moved, clock: createLeapingClock() },
    3_000,
    signal,
  )
  expect(settled.reason).toBe('still')
  expect(taken).toBeGreaterThanOrEqual(3)
})

test('stopping ends the wait at once', async () => {
  const stop = new AbortController()
  const stream = new FedStream()
  const settled = settle(
    { frames: stream, screenshot: async () => before, clock: stream.clock },
    600,
    stop.signal,
  )
  stop.abort(new Error('stop pressed'))
  await expect(settled).rejects.toThrow('stop pressed')
})
