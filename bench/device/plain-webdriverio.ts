/** A test as people write it with WebdriverIO and Appium's UiAutomator2 driver, with the defaults of both. */

import type { Browser } from 'webdriverio'
import type { Contender } from './contender.js'

/** WebdriverIO waits for no animation: tests pause, commonly for a second. */
const PAUSE_MS = 1_000
const FIELD = 'android=new UiSelector().className("android.widget.EditText")'

export function plainWebdriverIo(browser: Browser): Contender {
  return {
    name: 'WebdriverIO',
    look: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
    tap: async ({ x, y }) => {
      await browser.action('pointer').move({ x, y }).down().up().perform()
    },
    settle: async () => {
      await browser.pause(PAUSE_MS)
    },
    typing: [
      {
        name: 'WebdriverIO, setValue, not read back',
        type: async (_, text) => {
          await browser.$(FIELD).setValue(text)
        },
      },
      {
        name: 'WebdriverIO, mobile: type, not read back',
        type: async (_, text) => {
          await browser.$(FIELD).click()
          await browser.executeScript('mobile: type', [{ text }])
        },
      },
    ],
  }
}
