/** The page in a real browser, as its user meets it, on a bridge whose events the test decides. */

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
import { BridgeError } from '../../src/errors.js'
import { createLog } from '../../src/log.js'
import { createDashboard, type Dashboard } from '../../src/ui/server.js'
import { findChromium, launchChromium } from '../support/chromium.js'
import { FAKE_PHONE, FakeBridge } from '../support/fake-bridge.js'
import {
  paintJpeg,
  paintPlain,
  paintPng,
  rowBox,
  SCREEN_SIZE,
  waitForMiddle,
} from '../support/painted-screen.js'
import {
  BATTERY,
  beginStep,
  endAnswer,
  endStep,
  SEND,
  tapRow,
  writeAnswer,
} from '../support/scripted-step.js'

const executable = findChromium()
const maybe = executable === null ? describe.skip : describe
const name = executable === null ? 'the page (skipped: no Chromium found)' : 'the page'
// A browser on a busy machine takes its time; what the tests wait for has no sleep in it.
const LIMIT_MS = 60_000
jest.setTimeout(LIMIT_MS)

maybe(name, () => {
  let browser: Browser
  let bridge: FakeBridge
  let dashboard: Dashboard
  let page: Page
  let troubles: string[]
  let png: Buffer
  let jpeg: Buffer

  beforeAll(async () => {
    browser = await launchChromium(executable ?? '')
    png = await paintPng('Settings')
    jpeg = await paintJpeg('Settings')
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    bridge = new FakeBridge()
    bridge.png = png
    bridge.show(jpeg)
    dashboard = await createDashboard({
      bridge,
      host: '127.0.0.1',
      port: 0,
      log: createLog('silent'),
    })
    page = await open({ width: 1440, height: 900 })
  })

  afterEach(async () => {
    await page.context().close()
    await dashboard.close()
    expect(troubles).toEqual([])
  })

  async function open(viewport: { width: number; height: number }): Promise<Page> {
    const context = await browser.newContext({ viewport })
    const opened = await context.newPage()
    opened.setDefaultTimeout(LIMIT_MS / 3)
    troubles = []
    opened.on('console', (said) => {
      if (said.type() === 'error') troubles.push(said.text())
    })
    opened.on('pageerror', (error) => troubles.push(error.message))
    await opened.goto(dashboard.newUrl(), { waitUntil: 'domcontentloaded' })
    await opened.locator('.model-name', { hasText: bridge.model.name }).waitFor()
    return opened
  }

  async function start(task = 'Turn on battery saver'): Promise<string> {
    await page.getByLabel('Task for the phone').fill(task)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: task }).waitFor()
    return 'run-1'
  }

  const tell = (run: string, events: Parameters<FakeBridge['emit']>[1][]) => {
    for (const event of events) bridge.emit(run, event)
  }
  const text = (selector: string) => page.locator(selector).textContent()

  const waitForColor = (color: string) => waitForMiddle(page.locator('.picture'), color)

  test('takes the spent token out of the address', () => {
    expect(new URL(page.url()).search).toBe('')
  })

  test('shows the live picture of the phone, always the newest', async () => {
    for (const color of ['#ff0000', '#0000ff']) {
      bridge.show(await paintPlain(color))
      await waitForColor(color)
    }
    expect(bridge.watchers).toBe(1)
  })

  test('starts a run with Enter and stops it with Escape', async () => {
    await start()
    await page.getByRole('button', { name: 'Stop' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.pill', { hasText: 'Stopped' }).waitFor()
    expect(bridge.asked).toEqual([
      `start "Turn on battery saver" on ${FAKE_PHONE.udid}`,
      'stop run-1',
    ])
    await page.getByRole('button', { name: 'Start' }).waitFor()
  })

  test('fills in an example and leaves the start to the person', async () => {
    await page.getByRole('button', { name: 'Set an alarm for 07:30' }).click()
    expect(await page.getByLabel('Task for the phone').inputValue()).toBe('Set an alarm for 07:30')
    expect(bridge.asked).toEqual([])
  })

  test('writes the answer as it comes, part by part', async () => {
    const run = await start()
    tell(run, beginStep(BATTERY))
    await page.locator('.pill', { hasText: 'Thinking' }).waitFor()
    bridge.emit(run, { type: 'answer_text', step: 1, piece: 'Status: The settings are open.\nPl' })
    await page.locator('.part.status', { hasText: 'The settings are open.' }).waitFor()
    expect(await page.locator('.part.plan').isVisible()).toBe(false)
    expect(await text('.part.status .written')).toBe('The settings are open.')
    bridge.emit(run, { type: 'answer_text', step: 1, piece: 'an: Open Battery' })
    await page.locator('.part.plan.writing', { hasText: 'Open Battery' }).waitFor()
  })

  test('draws the box where the model saw it, then the touch in its middle', async () => {
    const run = await start()
    tell(run, [...beginStep(BATTERY), ...writeAnswer(BATTERY), endAnswer(BATTERY)])
    const box = page.locator('.box:not(.mini-box)')
    await box.waitFor()
    expect(await page.locator('.ripple').count()).toBe(0)
    const { left, top } = await box.evaluate(({ style }) => style)
    const expected = rowBox(BATTERY.row)
    expect(Number.parseFloat(left)).toBeCloseTo((expected.left / SCREEN_SIZE.width) * 100, 2)
    expect(Number.parseFloat(top)).toBeCloseTo((expected.top / SCREEN_SIZE.height) * 100, 2)

    bridge.emit(run, tapRow(BATTERY))
    await page.locator('.ripple').waitFor({ state: 'attached' })
    await page.locator('.pill', { hasText: 'Tapping' }).waitFor()

    bridge.emit(run, { type: 'performed', step: BATTERY.step })
    await page.locator('.pill', { hasText: 'Waiting until still' }).waitFor()

    tell(run, endStep(BATTERY))
    await box.waitFor({ state: 'detached' })
    await page.locator('.timings-legend', { hasText: 'write 68 tokens 0.61 s' }).waitFor()
    expect(await text('.step .title')).toBe("Tap 'Battery'.")
  })

  test.each([
    ['Allow', 'approve step 1 of run-1'],
    ['Refuse', 'refuse step 1 of run-1'],
  ])('asks before what cannot be taken back, and hands on "%s"', async (answer, asked) => {
    const run = await start()
    tell(run, [...beginStep(SEND), endAnswer(SEND)])
    bridge.emit(run, { type: 'approval_asked', step: 1, reason: 'The model calls it sensitive.' })
    const banner = page.getByRole('alertdialog')
    await banner.waitFor()
    expect(await banner.textContent()).toContain('Tap “Send”. Send the message to Ada.')
    expect(await banner.textContent()).toContain('The model calls it sensitive.')
    await page.locator('.pill', { hasText: 'Needs your yes' }).waitFor()
    await banner.getByRole('button', { name: answer }).click()
    await banner.waitFor({ state: 'hidden' })
    expect(bridge.asked.at(-1)).toBe(asked)
  })

  test('says that it waits for a phone that went away, and goes on when it is back', async () => {
    const run = await start()
    tell(run, [...beginStep(BATTERY), endAnswer(BATTERY), tapRow(BATTERY)])
    const lost = { step: 1, code: 'DEVICE_LOST', message: 'It is gone.', hint: 'Plug it in.' }
    bridge.emit(run, { type: 'phone_lost', ...lost })
    await page.locator('.pill', { hasText: 'Waiting for the phone' }).waitFor()
    await page.locator('.step', { hasText: 'Waiting for the phonePlug it in.' }).waitFor()
    tell(run, [{ type: 'phone_back', step: 1, awayMs: 5000 }, ...beginStep(BATTERY).slice(1)])
    await page.locator('.pill', { hasText: 'Thinking' }).waitFor()
    expect(await page.locator('.box').count()).toBe(0)
  })

  test.each([
    ['DEVICE_LOST', 'Failed'],
    ['TASK_IMPOSSIBLE', 'Cannot be done'],
    ['STUCK', 'Stuck'],
  ])('says why and what to do when a run ends with %s: %s', async (code, word) => {
    const error = { code, message: 'It is gone.', hint: 'Look for it.' }
    const end = { type: 'run_end', outcome: 'failed', steps: 0, durationMs: 1200, error } as const
    bridge.emit(await start(), end)
    const ending = page.locator('.ending', { hasText: 'It is gone.Look for it.' })
    await ending.filter({ hasText: word }).waitFor()
  })

  test('shows a refused start with its hint, and lets the person try again', async () => {
    bridge.refusal = new BridgeError('USAGE', 'The phone is busy.', { hint: 'Stop its run.' })
    await page.getByLabel('Task for the phone').fill('Go')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'The phone is busy.Stop its run.' }).waitFor()
    bridge.refusal = null
    // The refusal itself is an HTTP 400, which Chromium reports on its console.
    troubles = troubles.filter((said) => !said.includes('400'))
    await start()
    expect(await page.getByRole('alert').isVisible()).toBe(false)
  })

  test('looks back at a step while the run goes on, and returns to the live picture', async () => {
    const run = await start()
    tell(run, [...beginStep(BATTERY), endAnswer(BATTERY), tapRow(BATTERY), ...endStep(BATTERY)])
    tell(run, beginStep({ ...BATTERY, step: 2 }))
    await page.locator('.step', { hasText: "Tap 'Battery'." }).click()
    await page.getByText('Screen of step 1').waitFor()
    expect(await page.locator('.picture').getAttribute('src')).toContain('step-001.png')
    await page.locator('.box').first().waitFor()
    await page.getByRole('button', { name: 'Back to live' }).click()
    await page.locator('.pill', { hasText: 'Thinking' }).waitFor()
    expect(await page.locator('.picture').getAttribute('src')).toContain('/live')
  })

  test('opens an earlier run from the list', async () => {
    const run = await bridge.startRun({ task: 'An older task', phone: FAKE_PHONE.udid })
    tell(run, [...beginStep(BATTERY), endAnswer(BATTERY), tapRow(BATTERY), ...endStep(BATTERY)])
    bridge.stop(run)
    await page.reload({ waitUntil: 'domcontentloaded' })
    await page.getByRole('tab', { name: 'Earlier runs' }).click()
    await page.getByRole('button', { name: 'An older task' }).click()
    await page.getByRole('heading', { name: 'An older task' }).waitFor()
    await page.locator('.ending', { hasText: 'Stopped' }).waitFor()
  })

  test('finds its run again after a reload', async () => {
    const run = await start()
    tell(run, [...beginStep(BATTERY), ...writeAnswer(BATTERY)])
    await page.reload({ waitUntil: 'domcontentloaded' })
    await page.locator('.part.action', { hasText: "Tap 'Battery'." }).waitFor()
    await page.getByRole('button', { name: 'Stop' }).waitFor()
  })

  test('tells a person without a phone what to do', async () => {
    bridge.connect([])
    await page.getByText('phonewright doctor').waitFor()
    expect(await page.getByRole('button', { name: 'Start' }).isDisabled()).toBe(true)
  })

  test('tells what keeps the chosen phone away, and goes on when it is back', async () => {
    const start = page.getByRole('button', { name: 'Start', exact: true })
    const problem = { code: 'DEVICE_LOST', message: 'It has gone.', hint: 'Plug it in.' } as const
    bridge.connect([{ ...FAKE_PHONE, state: 'away', problem }])
    await page.getByText('It has gone.').waitFor()
    await page.getByText('Plug it in.').waitFor()
    expect(await start.isDisabled()).toBe(true)
    bridge.connect([FAKE_PHONE])
    await page.getByText('Plug it in.').waitFor({ state: 'hidden' })
    expect(await start.isDisabled()).toBe(false)
  })

  test('names CogAgent where it works, and only there', async () => {
    expect(await page.getByText('Built with CogAgent').count()).toBe(0)
    bridge.model = { name: 'cogagent-9b-20241220', isCogAgent: true }
    await page.reload({ waitUntil: 'domcontentloaded' })
    await page.getByText('Built with CogAgent').waitFor()
  })

  test.each([
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ])('fits %o: nothing is wider, and on a desk nothing is longer', async (viewport) => {
    await page.setViewportSize(viewport)
    const run = await start('A long task '.repeat(12).trim())
    tell(run, [...beginStep(BATTERY), endAnswer(BATTERY), tapRow(BATTERY)])
    await page.locator('.ripple').waitFor({ state: 'attached' })
    const over = await page.locator('html').evaluate((html) => ({
      wide: html.scrollWidth - html.clientWidth,
      long: html.scrollHeight - html.clientHeight,
    }))
    expect(over.wide).toBe(0)
    if (viewport.width > 900) expect(over.long).toBe(0)
  })
})
