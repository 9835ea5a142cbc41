/** What a person sees of phones that are there and cannot be used, in a real browser. */

import { expect, test } from '@jest/globals'
import type { PhoneStatus } from '../../src/bridge/bridge.js'
import { blamingServers } from '../../src/cli/choose-usb.js'
import { parseDevices } from '../../src/device/adb-parser.js'
import { matchPhones } from '../../src/device/find-phones.js'
import { INPUT_DENIED_HINT } from '../../src/device/input-check.js'
import { BridgeError } from '../../src/errors.js'
import { createLog } from '../../src/log.js'
import { createDashboard } from '../../src/ui/server.js'
import { findChromium, launchChromium } from '../support/chromium.js'
import { FAKE_PHONE, FakeBridge } from '../support/fake-bridge.js'
import { paintJpeg } from '../support/painted-screen.js'

const LIMIT_MS = 60_000
const executable = findChromium()
const maybe = executable === null ? test.skip : test
const name = 'phones that cannot be used are told apart, each with its remedy'

maybe(
  executable === null ? `${name} (skipped: no Chromium found)` : name,
  async () => {
    const browser = await launchChromium(executable ?? '')
    const bridge = new FakeBridge()
    bridge.show(await paintJpeg('Settings'))
    const log = createLog('silent')
    const dashboard = await createDashboard({ bridge, host: '127.0.0.1', port: 0, log })
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
      page.setDefaultTimeout(LIMIT_MS / 3)
      await page.goto(dashboard.newUrl(), { waitUntil: 'domcontentloaded' })
      const listing = [
        'A  unauthorized usb:1-1',
        'B  offline usb:1-2',
        'C  no permissions (user in plugdev group; are your udev rules wrong?); see [http://x] usb:1-3',
      ].join('\n')
      const elsewhere = await blamingServers(matchPhones([], parseDevices(listing)), async () => [
        { pid: 4711, port: 5038 },
      ])
      const denied = new BridgeError('INPUT_DENIED', 'It forbids touches.', {
        hint: INPUT_DENIED_HINT,
      })
      const away = [...elsewhere, { udid: 'D', name: 'D', problem: denied }].map(
        ({ udid, name: called, problem }): PhoneStatus => {
          const { code, message, hint } = problem ?? denied
          return {
            ...FAKE_PHONE,
            udid,
            name: called,
            state: 'away',
            problem: { code, message, hint },
          }
        },
      )
      bridge.connect([FAKE_PHONE, ...away])
      const choice = page.getByRole('combobox', { name: 'Phone' })
      await choice.locator('option').nth(4).waitFor({ state: 'attached' })
      expect(await choice.locator('option').allTextContents()).toEqual([
        'Emulated phone',
        'A – not authorized',
        'B – offline',
        'C – no permission',
        'D – touch forbidden',
      ])
      for (const [udid, remedy] of [
        ['A', 'accept "Allow USB debugging"'],
        ['B', 'Another adb server runs (process 4711 on port 5038)'],
        ['C', 'Add a udev rule'],
        ['D', 'USB debugging (Security settings)'],
      ] as const) {
        await choice.selectOption(udid)
        await page.locator('.remedy', { hasText: remedy }).waitFor()
      }
    } finally {
      await browser.close()
      await dashboard.close()
    }
  },
  LIMIT_MS,
)
