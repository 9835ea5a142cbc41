import { afterEach, expect, test } from '@jest/globals'
import { openSession } from '../../src/device/appium-session.js'
import { tapActions } from '../../src/device/gestures.js'
import type { UiSession } from '../../src/device/ui-session.js'
import { createLog } from '../../src/log.js'
import { connectedAdb, runningServer } from '../support/connected-adb.js'
import {
  type FakeAnswers,
  type FakeAppium,
  FakeFailure,
  startFakeAppium,
} from '../support/fake-appium.js'

const signal = new AbortController().signal
const GONE = new FakeFailure(
  500,
  'unknown error',
  "'GET /screenshot' cannot be proxied to UiAutomator2 server because the instrumentation process is not running (probably crashed)",
)

let appium: FakeAppium | undefined
let session: UiSession | undefined
afterEach(async () => {
  await session?.close()
  await appium?.close()
})

async function open(answers: FakeAnswers, prepared: readonly string[] = []) {
  const server = await startFakeAppium(answers)
  appium = server
  const running = runningServer(server.port)
  for (const udid of prepared) running.preparedUdids.add(udid)
  const options = {
    udid: 'fake',
    adb: connectedAdb('fake', 5137),
    appium: running,
    systemPort: 8201,
    mjpegPort: 8202,
    log: createLog('silent'),
  }
  session = await openSession(options, signal)
  return { session, appium: server, preparedUdids: running.preparedUdids }
}

test('opens a session that never times out and leaves the adb server alone', async () => {
  const { session, appium } = await open(() => null)
  expect([session.model, session.androidVersion]).toEqual(['Fake 1', '14'])
  expect(appium.calls[0]?.body).toMatchObject({
    capabilities: {
      alwaysMatch: {
        'appium:udid': 'fake',
        'appium:adbPort': 5137,
        'appium:systemPort': 8201,
        'appium:mjpegServerPort': 8202,
        'appium:newCommandTimeout': 0,
        'appium:ignoreHiddenApiPolicyError': true,
        'appium:suppressKillServer': true,
      },
    },
  })
})

test('sends a tap as W3C pointer actions of one finger', async () => {
  const { session, appium } = await open(() => null)
  await session.gesture(
    [tapActions({ x: 540.7, y: 1200, in: { width: 1080, height: 2400 } })],
    signal,
  )
  expect(appium.calls.at(-1)).toMatchObject({
    route: 'POST /actions',
    body: {
      actions: [
        {
          type: 'pointer',
          parameters: { pointerType: 'touch' },
          actions: [
            { type: 'pointerMove', x: 540, y: 1200, origin: 'viewport' },
            { type: 'pointerDown' },
            { type: 'pause' },
            { type: 'pointerUp' },
          ],
        },
      ],
    },
  })
})

test('a lost phone is DEVICE_LOST, and the next call opens a new session', async () => {
  let isGone = true
  const { session, appium } = await open(({ route }) => {
    if (route !== 'GET /screenshot') return null
    if (isGone) throw GONE
    return 'cGljdHVyZQ=='
  })
  await expect(session.screenshot(signal)).rejects.toMatchObject({
    code: 'DEVICE_LOST',
    message: expect.stringContaining('The phone "fake" could not take a screenshot'),
    hint: expect.stringContaining('connects again'),
  })
  isGone = false
  expect(await session.screenshot(signal)).toBe('cGljdHVyZQ==')
  expect(appium.calls.filter(({ route }) => route === 'POST /session')).toHaveLength(2)
})

test('the next session waits until the lost one is cleaned up', async () => {
  const order: string[] = []
  const { session } = await open(async ({ route }) => {
    if (route === 'GET /screenshot' && order.length === 1) throw GONE
    if (route === 'POST /session') order.push('opened')
    if (route !== 'DELETE ') return null
    await new Promise((resolve) => setTimeout(resolve, 50)) // a phone that is gone is slow to leave
    order.push('cleaned up')
    return null
  })
  await expect(session.screenshot(signal)).rejects.toMatchObject({ code: 'DEVICE_LOST' })
  await session.screenshot(signal)
  expect(order).toEqual(['opened', 'cleaned up', 'opened'])
})

/** Whether each session that was asked for skipped the look for the helper. */
function skipped({ calls }: FakeAppium): unknown[] {
  return calls
    .filter(({ route }) => route === 'POST /session')
    .map(({ body }) => JSON.stringify(body).includes('"appium:skipServerInstallation":true'))
}

test('looks for the helper at first, and not again on a phone that has it', async () => {
  const { appium, preparedUdids } = await open(() => null)
  expect(skipped(appium)).toEqual([false])
  expect([...preparedUdids]).toEqual(['fake'])
  await appium.close()
  expect(skipped((await open(() => null, ['fake'])).appium)).toEqual([true])
})

test('looks for the helper again when the phone has lost it', async () => {
  const { appium, preparedUdids } = await open(
    ({ route, body }) => {
      if (route !== 'POST /session' || !JSON.stringify(body).includes('Installation":true'))
        return null
      throw new FakeFailure(500, 'session not created', 'Unable to find instrumentation info')
    },
    ['fake'],
  )
  expect(skipped(appium)).toEqual([true, false])
  expect([...preparedUdids]).toEqual(['fake'])
})

test('waits for a phone that went away, and opens a session when it is back', async () => {
  let questions = 0
  const { session, appium } = await open(({ route }) => {
    if (!route.endsWith('/window/rect')) return null
    questions++
    if (questions < 3) throw GONE
    return { x: 0, y: 0, width: 1080, height: 2400 }
  })
  await session.reconnect({ limitMs: 10_000 }, signal)
  expect(questions).toBe(3)
  expect(skipped(appium)).toHaveLength(3)
})

test('tells why a phone stays away', async () => {
  const { session } = await open(({ route }) => {
    if (route.endsWith('/window/rect')) throw GONE
    return null
  })
  await expect(session.reconnect({ limitMs: 500 }, signal)).rejects.toMatchObject({
    code: 'DEVICE_LOST',
  })
})

test('a screenshot that fails keeps the session', async () => {
  const { session, appium } = await open(({ route }) => {
    if (route === 'GET /screenshot') throw new FakeFailure(500, 'unknown error', 'no picture')
    return null
  })
  for (const _ of [1, 2]) {
    await expect(session.screenshot(signal)).rejects.toMatchObject({ code: 'SCREENSHOT_FAILED' })
  }
  expect(appium.calls.filter(({ route }) => route === 'POST /session')).toHaveLength(1)
})

test.each([
  ['Device fake was not in the list of connected devices', 'DEVICE_LOST'],
  [
    'adb: failed to install x.apk: Failure [INSTALL_FAILED_USER_RESTRICTED: Install canceled by user]',
    'SESSION_FAILED',
  ],
  ["Error executing adbExec: 'error: device unauthorized.'", 'DEVICE_UNAUTHORIZED'],
  ['something new', 'SESSION_FAILED'],
])('a session refused with %j is %s', async (message, code) => {
  await expect(
    open(() => {
      throw new FakeFailure(500, 'session not created', message)
    }),
  ).rejects.toMatchObject({ code })
})

test('an Appium that dies before it answers is started again by the next call', async () => {
  let died: () => Promise<void> = async () => undefined
  const { session, appium } = await open(({ route }) => {
    if (route === 'GET /screenshot') return died().then(() => new Promise(() => undefined))
    return null
  })
  died = appium.close
  await expect(session.screenshot(signal)).rejects.toMatchObject({ code: 'APPIUM_FAILED' })
})

test('stopping does not wait for the phone', async () => {
  const stop = new AbortController()
  const { session } = await open(({ route }) => {
    if (route === 'GET /source') stop.abort()
    return null
  })
  await expect(session.source(stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
})

test('starts components with the dollar sign kept from the phone’s shell', async () => {
  const { session, appium } = await open(() => null)
  await session.startComponent('com.a.b/.C$D', signal)
  expect(appium.calls.at(-1)?.body).toMatchObject({
    script: 'mobile: startActivity',
    args: [{ component: 'com.a.b/.C\\$D', action: 'android.intent.action.MAIN' }],
  })
})

test('what Android refuses to start is a failure', async () => {
  const { session } = await open(({ route }) =>
    route === 'POST /execute/sync'
      ? 'Starting: Intent {}\nError type 3\nError: Activity class does not exist.'
      : null,
  )
  await expect(session.startComponent('com.a.b/.C', signal)).rejects.toMatchObject({
    code: 'COMMAND_FAILED',
    message: expect.stringContaining('Activity class does not exist'),
  })
})
