/** What the page makes of a mouse on the phone's picture, and what it does not let through. */

import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import type { TouchCommand } from '../../src/bridge/bridge.js'
import { BridgeError } from '../../src/errors.js'
import { createLog } from '../../src/log.js'
import { createDashboard, type Dashboard } from '../../src/ui/server.js'
import { findChromium, launchChromium } from '../support/chromium.js'
import { FAKE_PHONE, FakeBridge } from '../support/fake-bridge.js'
import { paintJpeg, paintPng } from '../support/painted-screen.js'
import { BATTERY, beginStep, endAnswer, endStep, SEND, tapRow } from '../support/scripted-step.js'
import { waitFor } from '../support/wait-for.js'

const executable = findChromium()
const maybe = executable === null ? describe.skip : describe
const name = "a mouse on the phone's picture"
const LIMIT_MS = 60_000
/** Longer than Android's long press. */
const HOLD_MS = 600
jest.setTimeout(LIMIT_MS)

maybe(executable === null ? `${name} (skipped: no Chromium found)` : name, () => {
  let browser: Browser
  let bridge: FakeBridge
  let dashboard: Dashboard
  let page: Page

  beforeAll(async () => {
    browser = await launchChromium(executable ?? '')
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    bridge = new FakeBridge()
    bridge.png = await paintPng('Settings')
    bridge.show(await paintJpeg('Settings'))
    const log = createLog('silent')
    dashboard = await createDashboard({ bridge, host: '127.0.0.1', port: 0, log })
    const viewport = { width: 1440, height: 900 }
    page = await (await browser.newContext({ viewport })).newPage()
    page.setDefaultTimeout(LIMIT_MS / 3)
    await page.goto(dashboard.newUrl(), { waitUntil: 'domcontentloaded' })
    await page.locator('.screen.on.hand').waitFor()
  })
  afterEach(async () => {
    await page.context().close()
    await dashboard.close()
  })

  const picture = () => page.locator('.picture')
  const start = () => bridge.startRun({ task: 'Go', phone: FAKE_PHONE.udid })

  /** The commands of the hand, once there are so many. */
  async function commands(count: number): Promise<TouchCommand[]> {
    const given = () => bridge.asked.filter((asked) => asked.startsWith('{'))
    await waitFor(`${count} commands`, () => given().length >= count)
    return given().map((asked) => JSON.parse(asked.slice(0, asked.lastIndexOf(' on '))))
  }

  /** From the middle of the picture to a place above it. */
  async function pull(holdMs: number): Promise<void> {
    const box = await picture().boundingBox()
    if (box === null) throw new Error('the page shows no picture')
    const x = box.x + box.width / 2
    await page.mouse.move(x, box.y + box.height / 2)
    await page.mouse.down()
    await page.waitForTimeout(holdMs)
    await page.mouse.move(x, box.y + box.height / 4)
    await page.mouse.up()
  }

  test('is a finger that taps, holds, swipes, or holds and then drags', async () => {
    await picture().click()
    await picture().click({ delay: HOLD_MS })
    await pull(0)
    await pull(HOLD_MS)
    const size = { width: 540, height: 1200 }
    const [from, to] = [
      { x: 270, y: 600, in: size },
      { x: 270, y: 300, in: size },
    ]
    expect(await commands(4)).toEqual([
      { kind: 'tap', at: from },
      { kind: 'long_press', at: from, durationMs: expect.any(Number) },
      { kind: 'scroll', from, to, direction: 'down' },
      { kind: 'drag', from, to },
    ])
  })

  test('is told why it is refused', async () => {
    await start()
    bridge.refusal = new BridgeError('USAGE', 'A run has it.', { hint: 'Stop the run first.' })
    await picture().click()
    await page.getByRole('alert').filter({ hasText: 'A run has it.Stop the run first.' }).waitFor()
  })

  test('has the buttons and the wheel while the run waits for a yes, and not before', async () => {
    const run = await start()
    const home = page.getByRole('button', { name: 'Home' })
    bridge.emit(run, beginStep(SEND)[0] ?? endAnswer(SEND))
    await page.locator('.pill', { hasText: 'Looking' }).waitFor()
    expect(await home.isDisabled()).toBe(true)
    await picture().hover()
    await page.mouse.wheel(0, 100)
    for (const event of [...beginStep(SEND).slice(1), endAnswer(SEND)]) bridge.emit(run, event)
    bridge.emit(run, { type: 'approval_asked', step: 1, reason: 'It sends.' })
    await page.locator('.pill', { hasText: 'Needs your yes' }).waitFor()
    await home.click()
    await picture().hover()
    await page.mouse.wheel(0, 100)
    const given = await commands(2)
    expect(given).toMatchObject([{ kind: 'key' }, { kind: 'scroll', direction: 'down' }])
  })

  test('does nothing on the picture of a past step', async () => {
    const run = await start()
    const past = [...beginStep(BATTERY), endAnswer(BATTERY), tapRow(BATTERY), ...endStep(BATTERY)]
    for (const event of [...past, ...beginStep({ ...BATTERY, step: 2 })]) bridge.emit(run, event)
    await page.locator('.step', { hasText: "Tap 'Battery'." }).click()
    await page.getByText('Screen of step 1').waitFor()
    await picture().click()
    await page.getByRole('button', { name: 'Back to live' }).click()
    await page.locator('.screen.on.hand').waitFor()
    await pull(0)
    expect(await commands(1)).toMatchObject([{ kind: 'scroll' }])
  })
})
