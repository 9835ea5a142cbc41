/**
 * Takes the dashboard's picture for the documentation: opens a printed address, gives a task,
 * and when the run has ended shoots one of its steps, with its box. Starts nothing itself.
 *
 *   npm run screenshot -- ADDRESS --task "Turn on dark theme" --step 3 --out docs/dashboard.png [--dark]
 */

import { parseArgs } from 'node:util'
import { findChromium, launchChromium } from '../test/support/chromium.js'

const LIMIT_MS = 120_000
/** The box has come to rest. */
const BOX_ENTERS_MS = 600

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    task: { type: 'string', default: '' },
    step: { type: 'string', default: '1' },
    out: { type: 'string', default: 'docs/dashboard.png' },
    dark: { type: 'boolean', default: false },
  },
})

const [address] = positionals
const executable = findChromium()
if (address === undefined) throw new Error('Give the address that phonewright start printed.')
if (executable === null) throw new Error('No Chromium found: set PHONEWRIGHT_CHROMIUM to its path.')

const browser = await launchChromium(executable)
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 2,
    colorScheme: values.dark ? 'dark' : 'light',
  })
  page.setDefaultTimeout(LIMIT_MS)
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await page.locator('.screen.on').waitFor()
  if (values.task !== '') {
    await page.getByLabel('Task for the phone').fill(values.task)
    await page.keyboard.press('Enter')
    await page.locator('.ending:visible').waitFor()
    await page
      .locator('.step')
      .nth(Number(values.step) - 1)
      .click()
    await page.locator('.box:not(.mini-box)').waitFor()
    await page.waitForTimeout(BOX_ENTERS_MS)
  }
  await page.screenshot({ path: values.out })
  console.log(`Saved ${values.out}`)
} finally {
  await browser.close()
}
