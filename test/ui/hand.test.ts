/** A person's hand on the dashboard's live picture: Chromium, Appium, adb and the emulated phone. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import type { Bridge } from '../../src/bridge/bridge.js'
import { createBridge } from '../../src/bridge/create-bridge.js'
import { createRunStore } from '../../src/bridge/run-store.js'
import { systemClock } from '../../src/clock.js'
import { readSurroundings } from '../../src/config.js'
import { type Adb, openAdb } from '../../src/device/adb.js'
import { connectPhone } from '../../src/device/appium-phone.js'
import { type AppiumServer, createAppiumServer } from '../../src/device/appium-server.js'
import { findAdb, prepareSdkFolder } from '../../src/device/find-adb.js'
import { freePort } from '../../src/device/free-port.js'
import type { Phone } from '../../src/device/phone.js'
import { fixedRoster } from '../../src/device/phone-roster.js'
import type { PhoneState } from '../../src/emulator/apps/app.js'
import { type EmulatorProcess, startEmulator } from '../../src/emulator/emulator-process.js'
import { createScriptedModel } from '../../src/inference/scripted-model.js'
import { createLog } from '../../src/log.js'
import { createDashboard, type Dashboard } from '../../src/ui/server.js'
import { findChromium, launchChromium } from '../support/chromium.js'
import { waitFor } from '../support/wait-for.js'

const executable = findChromium()
const maybe = executable === null ? describe.skip : describe
const name = 'a hand on the live picture'
const LIMIT_MS = 90_000
jest.setTimeout(LIMIT_MS)
const signal = new AbortController().signal
const log = createLog('silent')

maybe(executable === null ? `${name} (skipped: no Chromium found)` : name, () => {
  let folder: string
  let emulator: EmulatorProcess
  let adb: Adb
  let appium: AppiumServer
  let phone: Phone
  let bridge: Bridge
  let dashboard: Dashboard
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'phonewright-hand-'))
    emulator = await startEmulator({ port: 0, controlPort: 0, seed: 7 })
    const path = await findAdb(readSurroundings())
    adb = await openAdb({ path, port: await freePort(), home: folder }, signal)
    const sdkRoot = await prepareSdkFolder(path, join(folder, 'sdk'))
    appium = createAppiumServer({ adb, sdkRoot, stateFolder: folder, log })
    const udid = `127.0.0.1:${emulator.port}`
    await adb.connect(udid, { limitMs: 10_000 }, signal)
    phone = await connectPhone({ udid, name: null, adb, appium, log }, signal)
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
    await phone?.close()
    await appium?.stop()
    await adb?.close()
    await emulator?.stop()
    await rm(folder, { recursive: true, force: true })
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
    await waitFor('the shade', async () => (await state()).shade.entry !== null)
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
    const middle = middleOf(id, await phone.source(signal))
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

  async function state(): Promise<PhoneState> {
    const response = await fetch(`http://127.0.0.1:${emulator.controlPort}/state`)
    return (await response.json()) as PhoneState // the control port's own type
  }

  async function set(values: object): Promise<void> {
    const body = JSON.stringify({ set: values })
    await fetch(`http://127.0.0.1:${emulator.controlPort}/state`, { method: 'POST', body })
  }

  async function front(): Promise<string | undefined> {
    return (await state()).recents[0]
  }

  async function topPage() {
    const { stacks, recents } = await state()
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

function middleOf(id: string, source: string): { x: number; y: number } {
  const bounds = new RegExp(
    `resource-id="[^"]*:id/${id}"[^>]*bounds="\\[(\\d+),(\\d+)\\]\\[(\\d+),(\\d+)\\]"`,
  )
  const edges = bounds.exec(source)?.slice(1).map(Number)
  if (edges === undefined) throw new Error(`${id} is gone from the phone`)
  const [left = 0, top = 0, right = 0, bottom = 0] = edges
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}
