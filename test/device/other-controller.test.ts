/** Second controllers: what a session that another program ended says, by what the phone tells over adb. */

import { expect, test } from '@jest/globals'
import { watchForOthers } from '../../src/device/other-controller.js'
import { BridgeError } from '../../src/errors.js'
import { createPhoneBench, sh } from '../support/phone-bench.js'

const NEVER = new AbortController().signal
const LOST = new BridgeError('DEVICE_LOST', 'The session is lost.', { hint: 'Connect again.' })

/** A phone on which our session runs, and who watches it. */
async function watchedPhone() {
  const bench = createPhoneBench()
  let isThere = true
  const execute = async (_: string, words: readonly string[]) => {
    if (!isThere) throw new Error('device offline')
    const { out, err, status } = await sh(bench, words.join(' '))
    return { stdout: out, stderr: err, status }
  }
  const others = watchForOthers({ execute }, 'fake')
  bench.android.processes.start('io.appium.uiautomator2.server')
  await others.remember(NEVER)
  const codeAfter = async (error: BridgeError) => (await others.explain(error, NEVER)).code
  const unplug = () => {
    isThere = false
  }
  return { bench, others, codeAfter, unplug }
}

test('our own helper that still runs, or has crashed, was taken over by nobody', async () => {
  const { bench, others } = await watchedPhone()
  expect(await others.explain(LOST, NEVER)).toBe(LOST)
  bench.android.processes.stop('io.appium.uiautomator2.server')
  expect(await others.explain(LOST, NEVER)).toBe(LOST)
})

test('another helper in place of ours is another Appium session', async () => {
  const { bench, others } = await watchedPhone()
  const leave = bench.android.takeOver({ program: 'appium' })
  expect(await others.explain(LOST, NEVER)).toMatchObject({
    code: 'DEVICE_TAKEN',
    message: expect.stringContaining('another Appium session'),
    hint: expect.stringContaining('Close the other one'),
    cause: LOST,
  })
  leave()
  expect(await others.explain(LOST, NEVER)).toBe(LOST)
})

test('a UiAutomation that somebody holds without our helper is another program', async () => {
  const { bench, codeAfter } = await watchedPhone()
  bench.android.takeOver({ program: 'uiautomator' })
  const refused = new BridgeError('SESSION_FAILED', 'It cannot be initialized.', { hint: '' })
  expect(await codeAfter(refused)).toBe('DEVICE_TAKEN')
})

test('a phone that cannot be asked, and errors with a reason of their own, stay as they are', async () => {
  const { bench, others, unplug } = await watchedPhone()
  bench.android.takeOver({ program: 'appium' })
  const denied = new BridgeError('INPUT_DENIED', 'No touches.', { hint: '' })
  expect(await others.explain(denied, NEVER)).toBe(denied)
  unplug()
  expect(await others.explain(LOST, NEVER)).toBe(LOST)
})
