/**
 * One UiAutomator2 session on one phone, through WebdriverIO (imported here only). It knows the
 * protocol; what happens when a session is lost belongs to session-life.ts.
 */

import type { Browser } from 'webdriverio'
import { z } from 'zod'
import { type Clock, systemClock } from '../clock.js'
import { BridgeError, isOutage } from '../errors.js'
import type { Rotation } from '../geometry.js'
import type { Logger } from '../log.js'
import type { Adb } from './adb.js'
import { explainFailure, type FailedCall } from './appium-failures.js'
import type { AppiumServer } from './appium-server.js'
import { checkComponent, encodeUrl } from './apps.js'
import { ensureConnected } from './find-phones.js'
import { type OtherController, watchForOthers } from './other-controller.js'
import { placeOf, type ServerPlace } from './server-place.js'
import { capabilitiesFor, REMOTE_CAPABILITIES } from './session-capabilities.js'
import { beginLife, type SessionKeeper, type SessionLife } from './session-life.js'
import type { UiSession } from './ui-session.js'
import { within } from './within.js'

export interface SessionOptions {
  readonly udid: string
  readonly adb: Pick<Adb, 'port' | 'devices' | 'connect' | 'disconnect' | 'execute'>
  readonly appium: Pick<AppiumServer, 'ready' | 'prepared'>
  /** Ports on this computer for the phone's HTTP server and its live picture. */
  readonly systemPort: number
  readonly mjpegPort: number
  readonly log: Logger
  readonly clock?: Clock
}

/** @throws BridgeError SESSION_FAILED, DEVICE_NOT_FOUND, DEVICE_LOST, APPIUM_FAILED, … */
export async function openSession(
  options: SessionOptions,
  signal: AbortSignal,
): Promise<UiSession> {
  const { adb, udid } = options
  const others = watchForOthers(adb, udid)
  const ways: Ways = {
    // Appium itself would look for a missing phone for 20 s
    reach: (stop) => ensureConnected(adb, udid, stop),
    open: async (stop) => {
      try {
        const browser = await createBrowser({ ...options, others }, stop)
        await others.remember(stop)
        return browser
      } catch (thrown) {
        throw thrown instanceof BridgeError ? await others.explain(thrown, stop) : thrown
      }
    },
    explain: others.explain,
  }
  return sessionOf(await live(options, ways, signal))
}

export interface RemoteSessionOptions {
  readonly udid: string
  /** Of an Appium server or a Selenium Grid; a name and a password in it are sent along. */
  readonly url: URL
  /** Beside our own; they decide which phone it is. */
  readonly capabilities: Readonly<Record<string, unknown>>
  readonly log: Logger
  readonly clock?: Clock
}

/** @throws BridgeError SESSION_FAILED, DEVICE_LOST, APPIUM_FAILED, … */
export async function openRemoteSession(
  options: RemoteSessionOptions,
  signal: AbortSignal,
): Promise<UiSession> {
  const { udid, url, capabilities } = options
  const place = placeOf(url)
  const wish = { ...place, capabilities: { ...REMOTE_CAPABILITIES, ...capabilities } }
  const ways: Ways = {
    reach: async () => undefined, // the server's own business
    open: (stop) => createBrowserAt(wish, udid, stop),
    explain: async (error) => error,
  }
  return sessionOf(await live(options, ways, signal))
}

type Ways = Pick<SessionKeeper<Browser>, 'reach' | 'open' | 'explain'>

function live(
  { udid, log, clock = systemClock }: Pick<SessionOptions, 'udid' | 'log' | 'clock'>,
  ways: Ways,
  signal: AbortSignal,
): Promise<SessionLife<Browser>> {
  const ping = (browser: Browser) => browser.getWindowSize()
  const end = (browser: Browser) => browser.deleteSession()
  return beginLife<Browser>({ udid, log, clock, ...ways, ping, end }, signal)
}

function sessionOf(life: SessionLife<Browser>): UiSession {
  const call = <T>(
    doing: string,
    use: (browser: Browser) => Promise<T>,
    stop: AbortSignal,
    otherwise: FailedCall['otherwise'] = 'COMMAND_FAILED',
  ): Promise<T> => life.call({ doing, use, otherwise }, stop)
  const run = async (doing: string, script: string, args: object, stop: AbortSignal) =>
    call(doing, (open) => open.executeScript(script, [args]), stop) as Promise<unknown>

  return {
    ...describePhone(life.first),
    screenshot: (stop) =>
      call('take a screenshot', (open) => open.takeScreenshot(), stop, 'SCREENSHOT_FAILED'),
    gesture: (fingers, stop) =>
      call('carry out a gesture', (open) => open.performActions([...fingers]), stop),
    pressKey: async ({ keyCode: keycode, metaState }, stop) => {
      const key = metaState === 0 ? { keycode } : { keycode, metastate: metaState }
      await run('press a key', 'mobile: pressKey', key, stop)
    },
    openNotifications: async (stop) => {
      await run('open the notifications', 'mobile: openNotifications', {}, stop)
    },
    setClipboard: async (text, stop) => {
      const content = Buffer.from(text).toString('base64')
      await run('take a text', 'mobile: setClipboard', { content }, stop)
    },
    focusedElement: (stop) => call('find the focused field', focusedElementOf, stop),
    boxOf: (id, stop) => call('measure a field', (open) => open.getElementRect(id), stop),
    textOf: (id, stop) => call('read a field', (open) => open.getElementText(id), stop),
    attributeOf: async (id, name, stop) =>
      String(await call('read a field', (open) => open.getElementAttribute(id, name), stop)),
    replaceText: async (elementId, text, stop) => {
      await run('type', 'mobile: replaceElementValue', { elementId, text }, stop)
    },
    startComponent: async (component, stop) => {
      const answer = await run(
        'start an app',
        'mobile: startActivity',
        launcherIntent(component),
        stop,
      )
      if (/^Error/m.test(String(answer))) throw startRefused(component, String(answer))
    },
    openUrl: async (url, stop) => {
      await run('open a URL', 'mobile: deepLink', { url: encodeUrl(url) }, stop)
    },
    display: async (stop) => ({
      size: await call('measure its screen', (open) => open.getWindowSize(), stop),
      rotation:
        ROTATIONS[await call('tell how it is held', (open) => open.getOrientation(), stop)] ?? 0,
    }),
    shell: async (command, args, stop) =>
      shellAnswer.parse(
        await run('run a command', 'mobile: shell', { command, args, includeStderr: true }, stop),
      ),
    source: (stop) => call('describe its screen', (open) => open.getPageSource(), stop),
    currentPackage: (stop) =>
      call('name the app in front', (open) => open.getCurrentPackage(), stop),
    reconnect: life.reconnect,
    close: life.close,
  }
}

/** First use installs Appium's helpers on the phone: 18 MB over a slow cable take a while. */
const OPEN_LIMIT_MS = 180_000
/** What a driver tells of a phone's rotation. */
const ROTATIONS: Readonly<Record<string, Rotation>> = { PORTRAIT: 0, LANDSCAPE: 90 }
const shellAnswer = z.object({ stdout: z.string(), stderr: z.string() })
const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf' // W3C WebDriver's name for an element's id

interface OpeningOptions extends SessionOptions {
  readonly others: OtherController
}

async function createBrowser(options: OpeningOptions, signal: AbortSignal): Promise<Browser> {
  const { udid, appium, others } = options
  const { prepared } = appium
  const port = await appium.ready(signal)
  if (await prepared.has(udid)) {
    try {
      return await createBrowserAt(wishFor(port, options, true), udid, signal)
    } catch (thrown) {
      signal.throwIfAborted()
      if (!(thrown instanceof BridgeError)) throw thrown
      const error = await others.explain(thrown, signal)
      if (error.code === 'PORT_IN_USE' || isOutage(error)) throw error
      // the helper may be gone from the phone: the next one looks for it
      await prepared.set(udid, false)
    }
  }
  const browser = await createBrowserAt(wishFor(port, options, false), udid, signal)
  await prepared.set(udid, true)
  return browser
}

/** Where a session is asked for, and what for. */
interface BrowserWish extends ServerPlace {
  readonly capabilities: object
}

function wishFor(
  port: number,
  { udid, adb, systemPort, mjpegPort }: SessionOptions,
  isPrepared: boolean,
): BrowserWish {
  const wish = { udid, adbPort: adb.port, systemPort, mjpegPort, isPrepared }
  return { hostname: '127.0.0.1', port, path: '/', capabilities: capabilitiesFor(wish) }
}

async function createBrowserAt(
  wish: BrowserWish,
  udid: string,
  signal: AbortSignal,
): Promise<Browser> {
  // loaded here, because it takes longer than the rest of phonewright together
  const { remote } = await import('webdriverio')
  const opening = remote({
    ...wish,
    logLevel: 'silent',
    connectionRetryCount: 0,
    connectionRetryTimeout: OPEN_LIMIT_MS,
  })
  try {
    return await within(OPEN_LIMIT_MS, signal, opening)
  } catch (thrown) {
    // a session that opens after we gave up would keep the phone
    opening.then((late) => late.deleteSession()).catch(() => undefined)
    signal.throwIfAborted()
    throw explainFailure(thrown, { udid, doing: 'open a session', otherwise: 'SESSION_FAILED' })
  }
}

function describePhone(browser: Browser): { model: string; androidVersion: string } {
  const told: object = browser.capabilities
  const text = (key: string) =>
    String(Reflect.get(told, key) ?? Reflect.get(told, `appium:${key}`) ?? '')
  return { model: text('deviceModel'), androidVersion: text('platformVersion') }
}

async function focusedElementOf(browser: Browser): Promise<string | null> {
  try {
    const found: unknown = await browser.getActiveElement()
    const id: unknown =
      typeof found === 'object' && found !== null ? Reflect.get(found, ELEMENT_KEY) : null
    return typeof id === 'string' ? id : null
  } catch (error) {
    if (
      error instanceof Error &&
      /no such element|could not be located/i.test(`${error.name} ${error.message}`)
    )
      return null
    throw error
  }
}

/** What a launcher sends: an app that runs comes to the front as it is. */
function launcherIntent(component: string): object {
  return {
    // `$` of an inner class would be a variable for the phone's shell
    component: checkComponent(component).replaceAll('$', '\\$'),
    action: 'android.intent.action.MAIN',
    categories: 'android.intent.category.LAUNCHER',
    flags: '0x10200000', // NEW_TASK | RESET_TASK_IF_NEEDED
    wait: true,
  }
}

function startRefused(component: string, answer: string): BridgeError {
  return new BridgeError('COMMAND_FAILED', `Android did not start ${component}: ${answer.trim()}`, {
    hint: 'Open the app by hand once; it may be disabled or want a permission.',
  })
}
