/** What every phone must do, emulated or in the hand. Nothing here looks behind the screen. */

import { expect, test } from '@jest/globals'
import { readSource, type UiText } from '../../src/bridge/ui-source.js'
import type { Adb } from '../../src/device/adb.js'
import type { Phone } from '../../src/device/phone.js'
import type { Point, Rect, Size } from '../../src/geometry.js'

export interface TestedPhone {
  readonly udid: string
  readonly adb: Pick<Adb, 'shell'>
  readonly phone: Phone
}

const LIMIT_MS = 90_000
const CAP_MS = 8_000
const SETTINGS = 'com.android.settings'
/** More than any phone's settings need. */
const MOST_SCROLLS = 20
const NEVER = new AbortController().signal

/** Declares the tests. @param tested asked when a test runs, so that the phone may be opened in `beforeAll` */
export function testAnyPhone(tested: () => TestedPhone): void {
  test('takes pictures of the size that Android tells', () => pictures(tested()), LIMIT_MS)
  test('goes home, and launches an app by its name', () => homeAndApp(tested()), LIMIT_MS)
  test('opens what it taps, and leaves it by back', () => tapAndBack(tested()), LIMIT_MS)
  test('scrolls to the end of a list, and tells it', () => scrollToEnd(tested()), LIMIT_MS)
  test('types into a field, and the field holds it', () => typeAndRead(tested()), LIMIT_MS)
  test('shows in the live picture what a key changed', () => live(tested()), LIMIT_MS)
}

async function pictures({ phone, adb, udid }: TestedPhone): Promise<void> {
  const told = await adb.shell(udid, ['wm', 'size'], NEVER)
  const sizes = [...told.matchAll(/(\d+)x(\d+)/g)] // the phone's own, then the one it was given
  const [width = 0, height = 0] = sizes.at(-1)?.slice(1).map(Number) ?? []
  const [first, second] = [await phone.screenshot(NEVER), await phone.screenshot(NEVER)]
  const isTurned = first.rotation === 90 || first.rotation === 270
  expect(first.size).toEqual(isTurned ? { width: height, height: width } : { width, height })
  expect(second.id).not.toBe(first.id)
}

async function homeAndApp({ phone }: TestedPhone): Promise<void> {
  await phone.perform({ kind: 'key', key: 'home' }, NEVER)
  await phone.settle({ capMs: CAP_MS }, NEVER)
  expect(await phone.currentApp(NEVER)).not.toBe(SETTINGS)
  await phone.perform({ kind: 'launch_app', name: 'Settings' }, NEVER)
  await phone.settle({ capMs: CAP_MS }, NEVER)
  expect(await phone.currentApp(NEVER)).toBe(SETTINGS)
}

async function tapAndBack(tested: TestedPhone): Promise<void> {
  const { phone } = tested
  const { size, row } = await startSettings(tested)
  await phone.perform({ kind: 'tap', at: middleOf(row.bounds, size) }, NEVER)
  expect(await phone.settle({ capMs: CAP_MS }, NEVER)).toMatchObject({ changed: true })
  await phone.perform({ kind: 'key', key: 'back' }, NEVER)
  expect(await phone.settle({ capMs: CAP_MS }, NEVER)).toMatchObject({
    reason: 'still',
    changed: true,
  })
  expect(await phone.currentApp(NEVER)).toBe(SETTINGS)
  const names = readSource(await phone.source(NEVER)).flatMap((node) => node.names)
  expect(names).toEqual(expect.arrayContaining([...row.names]))
}

async function scrollToEnd(tested: TestedPhone): Promise<void> {
  const { phone } = tested
  const { size } = await startSettings(tested)
  const at = (part: number): Point => ({ x: size.width / 2, y: size.height * part, in: size })
  const changes: (boolean | null)[] = []
  while (changes.at(-1) !== false && changes.length < MOST_SCROLLS) {
    const [from, to] = [at(0.75), at(0.3)]
    await phone.perform({ kind: 'scroll', from, to, direction: 'down' }, NEVER)
    changes.push((await phone.settle({ capMs: CAP_MS }, NEVER)).changed)
  }
  expect(changes[0]).toBe(true)
  expect(changes.at(-1)).toBe(false)
}

/** The browser's address bar is the one field that every phone has. */
async function typeAndRead({ phone }: TestedPhone): Promise<void> {
  await phone.perform({ kind: 'open_url', url: 'https://example.com/' }, NEVER)
  await phone.settle({ capMs: CAP_MS }, NEVER)
  const { size } = await phone.screenshot(NEVER)
  const field = await fieldOn(phone)
  if (field === undefined) {
    throw new Error('The browser shows no field: open it once by hand and answer what it asks.')
  }
  const text = 'Grüße 你好 🙂 %s "$HOME"'
  await phone.perform({ kind: 'type', at: middleOf(field.bounds, size), text }, NEVER)
  expect((await fieldOn(phone))?.names).toContain(text)
}

async function live({ phone }: TestedPhone): Promise<void> {
  const beganAt = Date.now()
  const fresh = new Promise<Buffer>((resolve) => {
    const stop = phone.watch(({ jpeg, at }) => {
      if (at < beganAt) return // the one from before, which comes at once
      resolve(jpeg)
      queueMicrotask(() => stop())
    })
  })
  await phone.perform({ kind: 'key', key: 'home' }, NEVER)
  const frame = await fresh
  expect(frame.subarray(0, 2).toString('hex')).toBe('ffd8')
}

/** Settings from their first page, and a row of it well below its title. */
async function startSettings({ phone, adb, udid }: TestedPhone) {
  await adb.shell(udid, ['am', 'force-stop', SETTINGS], NEVER)
  await phone.perform({ kind: 'launch_app', name: SETTINGS }, NEVER)
  await phone.settle({ capMs: CAP_MS }, NEVER)
  const { size } = await phone.screenshot(NEVER)
  const rows = readSource(await phone.source(NEVER)).filter(
    ({ bounds, tappable, editable }) =>
      tappable && !editable && bounds.top > size.height * 0.4 && bounds.bottom < size.height * 0.9,
  )
  const [row] = rows
  if (row === undefined) throw new Error('Settings show no row in the lower half of the screen.')
  return { size, row }
}

async function fieldOn(phone: Phone): Promise<UiText | undefined> {
  return readSource(await phone.source(NEVER)).find(({ editable }) => editable)
}

function middleOf({ left, top, right, bottom }: Rect, size: Size): Point {
  return { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2), in: size }
}
