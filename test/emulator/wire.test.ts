import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type Browser, remote } from 'webdriverio'
import { type AppiumServer, createAppiumServer } from '../../src/device/appium-server.js'
import { freePort } from '../../src/device/free-port.js'
import type { PhoneState } from '../../src/emulator/apps/app.js'
import { type EmulatorProcess, startEmulator } from '../../src/emulator/emulator-process.js'
import { createLog } from '../../src/log.js'
import { type RealAdb, startRealAdb } from '../support/real-adb.js'

const START_LIMIT_MS = 60_000
const SESSION_LIMIT_MS = 60_000
// Every other test waits for real processes; a busy machine makes them slow, not wrong.
jest.setTimeout(20_000)

let emulator: EmulatorProcess
let adb: RealAdb

beforeAll(async () => {
  emulator = await startEmulator({ port: 0, controlPort: 0, seed: 7 })
  adb = await startRealAdb()
  await adb.run(['connect', serial()])
}, START_LIMIT_MS)

afterAll(async () => {
  await adb?.stop()
  await emulator?.stop()
}, START_LIMIT_MS)

describe('the real adb', () => {
  test('lists the phone with its model', async () => {
    const { stdout } = await adb.run(['devices', '-l'])
    expect(stdout.toString()).toMatch(/^127\.0\.0\.1:\d+ +device product:shiba model:Pixel_8/m)
  })

  test.each([
    ['echo one; false || echo two | grep t', 0, 'one\ntwo\n'],
    ["[ -e '/sdcard' ] && echo __PASS__", 0, '__PASS__\n'],
    ['exit 3', 3, ''],
    ['cat /none 2>/dev/null; echo $?', 0, '1\n'],
    ['wm size', 0, 'Physical size: 1080x2400\n'],
  ])('runs %s as a phone does', async (line, status, stdout) => {
    const finished = await adb.run(['shell', line])
    expect({ status: finished.status, stdout: finished.stdout.toString() }).toEqual({
      status,
      stdout,
    })
  })

  test('hands the host standard input to a command', async () => {
    const { stdout } = await adb.run(['shell', 'wc -c'], 'phone')
    expect(stdout.toString()).toBe('5\n')
  })

  test('takes a picture of the screen', async () => {
    const { stdout } = await adb.run(['exec-out', 'screencap', '-p'])
    expect(pngSize(stdout)).toEqual({ width: 1080, height: 2400 })
  })

  test('names the window in front after an app was started', async () => {
    await adb.run(['shell', 'am start -W -n com.android.settings/.Settings'])
    const { stdout } = await adb.run(['shell', 'dumpsys window'])
    expect(stdout.toString()).toMatch(/mCurrentFocus=.*com\.android\.settings\//)
    expect((await phoneState()).screen?.package).toBe('com.android.settings')
    await adb.run(['shell', 'input keyevent KEYCODE_HOME'])
  })

  test('pushes a file that spans many packets, lists it and pulls it back unchanged', async () => {
    const content = Buffer.from(
      Array.from({ length: 3_000_000 }, (_, index) => (index * 31) & 0xff),
    )
    const [sent, received] = [join(adb.folder, 'sent.bin'), join(adb.folder, 'received.bin')]
    await writeFile(sent, content)
    expect((await adb.run(['push', sent, '/sdcard/Download/a file.bin'])).status).toBe(0)
    const { stdout } = await adb.run(['shell', 'ls', '/sdcard/Download'])
    expect(stdout.toString()).toBe('a file.bin\n')
    expect((await adb.run(['pull', '/sdcard/Download/a file.bin', received])).status).toBe(0)
    expect((await readFile(received)).equals(content)).toBe(true)
  })

  test('hangs up on a forwarded port where nothing listens', async () => {
    const port = await freePort()
    expect((await adb.run(['forward', `tcp:${port}`, 'tcp:6790'])).status).toBe(0)
    await expect(fetch(`http://127.0.0.1:${port}/status`)).rejects.toThrow()
    await adb.run(['forward', '--remove', `tcp:${port}`])
  })
})

describe('Appium with its default capabilities', () => {
  let appium: AppiumServer
  let session: Browser

  beforeAll(async () => {
    appium = createAppiumServer({
      adb: { path: adb.path, port: adb.port, home: adb.folder, ownsServer: false },
      sdkRoot: adb.sdkRoot,
      stateFolder: adb.folder,
      log: createLog('silent'),
    })
    session = await remote({
      hostname: '127.0.0.1',
      port: await appium.ready(AbortSignal.timeout(START_LIMIT_MS)),
      logLevel: 'silent',
      connectionRetryCount: 0,
      capabilities: {
        platformName: 'Android',
        'appium:automationName': 'UiAutomator2',
        'appium:udid': serial(),
        'appium:adbPort': adb.port,
      },
    })
  }, SESSION_LIMIT_MS)

  afterAll(async () => {
    await session?.deleteSession()
    await appium?.stop()
  }, SESSION_LIMIT_MS)

  test('sees the screen in device pixels', async () => {
    expect(pngSize(Buffer.from(await session.takeScreenshot(), 'base64'))).toEqual({
      width: 1080,
      height: 2400,
    })
    expect(await session.getWindowSize()).toEqual({ width: 1080, height: 2400 })
  })

  test('reads the tree, finds a view in it by every strategy, and taps it', async () => {
    expect(await session.getPageSource()).toContain('content-desc="Settings"')
    const byXPath = await session.$('//*[@content-desc="Settings" and @clickable="true"]')
    const bySelector = await session.$('android=new UiSelector().description("Settings")')
    expect(await bySelector.getLocation()).toEqual(await byXPath.getLocation())
    expect(await session.$('id=icon_settings').isExisting()).toBe(true)
    await session.$('~Settings').click()
    expect((await phoneState()).screen?.package).toBe('com.android.settings')
    expect(await session.getCurrentPackage()).toBe('com.android.settings')
    await session.back()
  })

  test('types into a field and reads it back', async () => {
    await session.activateApp('com.android.contacts')
    await session.$('id=contact_create').click()
    const field = session.$('id=first_name')
    await field.setValue('Zoë Ångström')
    expect(await field.getText()).toBe('Zoë Ångström')
    await field.clearValue()
    expect(await field.getText()).not.toContain('Zoë')
    await session.executeScript('mobile: type', [{ text: 'Ida & Müller' }])
    expect(await field.getText()).toBe('Ida & Müller')
    await session.pressKeyCode(3)
  })

  test('scrolls with a finger that moves in real time', async () => {
    await session.activateApp('com.android.settings')
    const before = await session.getPageSource()
    const startedAt = performance.now()
    await session
      .action('pointer', { parameters: { pointerType: 'touch' } })
      .move({ x: 540, y: 1800 })
      .down()
      .move({ x: 540, y: 800, duration: 300 })
      .pause(100)
      .up()
      .perform()
    expect(performance.now() - startedAt).toBeGreaterThan(390)
    expect(await session.getPageSource()).not.toBe(before)
    await session.pressKeyCode(3)
  })

  test('keeps the clipboard', async () => {
    await session.setClipboard(Buffer.from('tea & cake').toString('base64'), 'plaintext')
    expect((await phoneState()).clipboard).toBe('tea & cake')
    expect(Buffer.from(await session.getClipboard(), 'base64').toString()).toBe('tea & cake')
  })

  test('asked nothing that the phone does not know', async () => {
    expect(await control(emulator, '/unknown')).toEqual([])
  })
})

test('a command that the phone does not know fails and is recorded', async () => {
  const { status } = await adb.run(['shell', 'frobnicate -x'])
  expect(status).toBe(127)
  expect(await control(emulator, '/unknown')).toEqual(['shell: frobnicate -x'])
})

function serial(): string {
  return `127.0.0.1:${emulator.port}`
}

type SeenState = PhoneState & { screen: { package: string } | null }

async function phoneState(): Promise<SeenState> {
  return (await control(emulator, '/state')) as SeenState
}

async function control({ controlPort }: EmulatorProcess, path: string): Promise<unknown> {
  return (await fetch(`http://127.0.0.1:${controlPort}${path}`)).json()
}

/** Width and height stand at a fixed place in every PNG. */
function pngSize(png: Buffer) {
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}
