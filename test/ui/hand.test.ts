/** A person's hand on the dashboard's live picture: Chromium, Appium, adb and the emulated phone. */

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import type { Bridge } from '../../src/bridge/bridge.js'
import { createBridge } from '../../src/bridge/create-bridge.js'
import { createRunStore } from '../../src/bridge/run-store.js'
import { systemClock } from '../../src/clock.js'
import type { Phone } from '../../src/device/phone.js'
import { fixedRoster } from '../../src/device/phone-roster.js'
import { createScriptedModel } from '../../src/inference/scripted-model.js'
import { createDashboard, type Dashboard } from '../../src/ui/server.js'
import { findChromium, launchChromium } from '../support/chromium.js'
import { openPhoneLine, type PhoneLine } from '../support/phone-line.js'
import { waitFor } from '../support/wait-for.js'

const executable = findChromium()
const maybe = executable === null ? describe.skip : describe
const name = 'a hand on the live picture'
const LIMIT_MS = 90_000
jest.setTimeout(LIMIT_MS)
const signal = new AbortController().signal

maybe(executable === null ? `${name} (skipped: no Chromium found)` : name, () => {
  let line: PhoneLine
  let phone: Phone
  let bridge: Bridge
  let dashboard: Dashboard
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    line = await openPhoneLine(7)
    phone = line.phone
    const { folder, log } = line
    bridge = createBridge({
      phones: fixedRoster([phone]),
      model: createScriptedModel({ answers: [] }),
      runStore: createRunStore({ folder }),
      clock: systemClock,
      log,
      defaults: {
        maxSteps: 5,
        format: 'action_op_sensitive',
        approvalLimitMs: 60_000,
        settleCapMs: 3000,
        reconnectLimitMs: 60_000,
      },
    })
    dashboard = await createDashboard({ bridge, host: '127.0.0.1', port: 0, log })
    browser = await launchChromium(executable ?? '')
    const viewport = { width: 1440, height: 900 }
    const permissions = ['clipboard-read', 'clipboard-write']
    page = await (await browser.newContext({ viewport, permissions })).newPage()
    page.setDefaultTimeout(LIMIT_MS / 3)
    await page.goto(dashboard.newUrl(), { waitUntil: 'domcontentloaded' })
    await page.locator('.screen.on').waitFor()
  }, LIMIT_MS)

  afterAll(async () => {
    await browser?.close()
    await dashboard?.close()
    await bridge?.close()
    await line?.close()
  }, LIMIT_MS)

  test('types letters, pasted text and keys where a click put the cursor', async () => {
    await phone.perform({ kind: 'launch_app', name: 'Notes' }, signal)
    await click('note_create')
    await click('note_title')
    await waitForFocus('title')
    await page.keyboard.type('Milk/Eggsx')
    await page.keyboard.press('Backspace')
    await page.evaluate(() => navigator.clipboard.writeText(' für 你好'))
    await page.keyboard.press('Control+V')
    await waitFor('the title', async () => (await topPage()).fields.title === 'Milk/Eggs für 你好')
  })

  test('scrolls by the wheel and by a swipe, and back', async () => {
    await phone.perform({ kind: 'launch_app', name: 'Settings' }, signal)
    await phone.settle({ capMs: 5000 }, signal)
    const middle = await onPage(540, 1200)
    await page.mouse.move(middle.x, middle.y)
    await page.mouse.wheel(0, 200)
    const down = await waitForScroll((offset) => offset > 0)
    await page.mouse.down()
    await page.mouse.move(middle.x, middle.y + 5)
    await page.mouse.move(middle.x, middle.y + 300, { steps: 4 })
    await page.mouse.up()
    expect(await waitForScroll((offset) => offset < down)).toBe(0)
  })

  test('pulls the notification shade down from the top of the picture', async () => {
    const [from, to] = [await onPage(540, 20), await onPage(540, 1500)]
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 4 })
    await page.mouse.up()
    await waitFor('the shade', async () => (await line.state()).shade.entry !== null)
  })

  test('hits the same place on a phone that was turned', async () => {
    await set({ display: { rotation: 90 } })
    await waitFor('a wide picture', () => isPictureWide(page))
    await click('home')
    await waitFor('the home screen', async () => (await front()) === 'com.android.launcher3')
    await set({ display: { rotation: 0 } })
    await waitFor('a tall picture', async () => !(await isPictureWide(page)))
  })

  /** A click on what the phone shows, once it shows it: what leads there may still be on its way. */
  async function click(id: string): Promise<void> {
    const isThere = async () => (await phone.source(signal)).includes(`:id/${id}"`)
    await waitFor(`${id} on the phone`, isThere)
    await phone.settle({ capMs: 5000 }, signal)
    const middle = await line.middleOf(id)
    const { x, y } = await onPage(middle.x, middle.y)
    await page.mouse.click(x, y)
  }

  /** Where in the browser's window a pixel of the phone is shown. */
  async function onPage(x: number, y: number) {
    const box = await page.locator('.picture').boundingBox()
    if (box === null) throw new Error('the page shows no picture')
    const isWide = await isPictureWide(page)
    const [width, height] = isWide ? [2400, 1080] : [1080, 2400]
    return { x: box.x + (x / width) * box.width, y: box.y + (y / height) * box.height }
  }

  async function waitForFocus(field: string): Promise<void> {
    await waitFor(`the focus on ${field}`, async () => (await topPage()).focus === field)
  }

  async function waitForScroll(isThere: (offset: number) => boolean): Promise<number> {
    const offset = async () => (await topPage()).scroll.main ?? 0
    await waitFor('the scroll', async () => isThere(await offset()))
    await phone.settle({ capMs: 5000 }, signal)
    return offset()
  }

  async function set(values: object): Promise<void> {
    await line.post('/state', { set: values })
  }

  async function front(): Promise<string | undefined> {
    return (await line.state()).recents[0]
  }

  async function topPage() {
    const { stacks, recents } = await line.state()
    const top = stacks[recents[0] ?? '']?.at(-1)
    if (top === undefined) throw new Error('no page in front')
    return top
  }
})

function isPictureWide(page: Page): Promise<boolean> {
  return page
    .locator('.picture')
    .evaluate((img) => Reflect.get(img, 'naturalWidth') > Reflect.get(img, 'naturalHeight'))
}
