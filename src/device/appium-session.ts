/**
 * One UiAutomator2 session on one phone, through WebdriverIO (imported here only). A session that is
 * lost is opened anew by the next call. It knows the protocol, not what a task is.
 */

import type { Browser } from 'webdriverio'
import { BridgeError } from '../errors.js'
import type { Logger } from '../log.js'
import type { Adb } from './adb.js'
import { explainFailure, type FailedCall } from './appium-failures.js'
import type { AppiumServer } from './appium-server.js'
import { checkComponent, encodeUrl } from './apps.js'
import { ensureConnected } from './find-phones.js'
import type { UiSession } from './ui-session.js'

export interface SessionOptions {
  readonly udid: string
  readonly adb: Pick<Adb, 'port' | 'devices' | 'connect' | 'disconnect'>
  readonly appium: Pick<AppiumServer, 'ready'>
  /** Ports on this computer for the phone's HTTP server and its live picture. */
  readonly systemPort: number
  readonly mjpegPort: number
  readonly log: Logger
}

/** @throws BridgeError SESSION_FAILED, DEVICE_NOT_FOUND, DEVICE_LOST, APPIUM_FAILED, … */
export async function openSession(
  options: SessionOptions,
  signal: AbortSignal,
): Promise<UiSession> {
  const { udid, log } = options
  let browser: Browser | null = await createBrowser(options, signal)
  /** The clean-up of the session before, which would take ports and server from the next one. */
  let cleanUp: Promise<void> = Promise.resolve()
  const { model, androidVersion } = describePhone(browser)

  const call = async <T>(
    doing: string,
    use: (browser: Browser) => Promise<T>,
    stop: AbortSignal,
    otherwise: FailedCall['otherwise'] = 'COMMAND_FAILED',
  ): Promise<T> => {
    stop.throwIfAborted()
    if (browser === null) {
      log.info({ udid }, 'opening the lost session again')
      await within(CLEAN_UP_LIMIT_MS, stop, cleanUp)
      browser = await createBrowser(options, stop)
    }
    try {
      return await within(CALL_LIMIT_MS, stop, use(browser))
    } catch (thrown) {
      stop.throwIfAborted()
      const error = explainFailure(thrown, { udid, doing, otherwise })
      if (LOST.has(error.code)) {
        cleanUp = forget(browser)
        browser = null
      }
      throw error
    }
  }
  const run = async (doing: string, script: string, args: object, stop: AbortSignal) =>
    call(doing, (open) => open.executeScript(script, [args]), stop) as Promise<unknown>

  return {
    model,
    androidVersion,
    screenshot: (stop) =>
      call('take a screenshot', (open) => open.takeScreenshot(), stop, 'SCREENSHOT_FAILED'),
    gesture: (actions, stop) =>
      call('carry out a gesture', (open) => open.performActions([actions]), stop),
    pressKey: async (keycode, stop) => {
      await run('press a key', 'mobile: pressKey', { keycode }, stop)
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
    source: (stop) => call('describe its screen', (open) => open.getPageSource(), stop),
    currentPackage: (stop) =>
      call('name the app in front', (open) => open.getCurrentPackage(), stop),
    close: async () => {
      const open = browser
      browser = null
      if (open === null) return
      const never = new AbortController().signal
      await within(CLOSE_LIMIT_MS, never, open.deleteSession()).catch((error: unknown) =>
        log.debug({ udid, error }, 'the session did not close'),
      )
    },
  }
}

/** First use installs Appium's helpers on the phone: 18 MB over a slow cable take a while. */
const OPEN_LIMIT_MS = 180_000
const CALL_LIMIT_MS = 30_000
/** A session whose phone is gone takes 5 s to close. */
const CLOSE_LIMIT_MS = 10_000
const CLEAN_UP_LIMIT_MS = 60_000

const LOST: ReadonlySet<string> = new Set(['DEVICE_LOST', 'APPIUM_FAILED'])
const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf' // W3C WebDriver's name for an element's id

async function createBrowser(options: SessionOptions, signal: AbortSignal): Promise<Browser> {
  // Appium itself would look for a missing phone for 20 s
  await ensureConnected(options.adb, options.udid, signal)
  const port = await options.appium.ready(signal)
  // loaded here, because it takes longer than the rest of phonewright together
  const { remote } = await import('webdriverio')
  const opening = remote({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: capabilitiesFor(options),
    logLevel: 'silent',
    connectionRetryCount: 0,
    connectionRetryTimeout: OPEN_LIMIT_MS,
  })
  try {
    return await within(OPEN_LIMIT_MS, signal, opening)
  } catch (thrown) {
    // a session that opens after we gave up would keep the phone
    opening.then((late) => forget(late)).catch(() => undefined)
    signal.throwIfAborted()
    const call = {
      udid: options.udid,
      doing: 'open a session',
      otherwise: 'SESSION_FAILED',
    } as const
    throw explainFailure(thrown, call)
  }
}

function capabilitiesFor({ udid, adb, systemPort, mjpegPort }: SessionOptions) {
  return {
    platformName: 'Android',
    'appium:automationName': 'UiAutomator2',
    'appium:udid': udid,
    'appium:adbPort': adb.port,
    'appium:systemPort': systemPort,
    'appium:mjpegServerPort': mjpegPort,
    // the timer's clean-up ends all of Appium when the phone is gone by then
    'appium:newCommandTimeout': 0,
    'appium:ignoreHiddenApiPolicyError': true,
    'appium:suppressKillServer': true,
    'appium:skipLogcatCapture': true,
    // wake.ts does that, and knows the PIN
    'appium:skipUnlock': true,
    // spares the phone the helper app io.appium.settings, which nothing here needs
    'appium:skipDeviceInitialization': true,
    // UiAutomator waits up to 10 s for an idle screen before each command; settle.ts does that better
    'appium:settings[waitForIdleTimeout]': 0,
    'appium:settings[mjpegServerFramerate]': 15,
    'appium:settings[mjpegScalingFactor]': 50,
    'appium:settings[mjpegServerScreenshotQuality]': 60,
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

/** Ends a session that is of no use any more, whether that works or not. */
async function forget(browser: Browser): Promise<void> {
  await browser.deleteSession().catch(() => undefined)
}

function within<T>(limitMs: number, signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason)
      work.catch(() => undefined)
      return
    }
    const finish = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    }
    const stop = () => {
      finish()
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      finish()
      reject(
        new BridgeError('TIMEOUT', `The phone gave no answer in ${limitMs / 1000} s.`, {
          hint: 'Look at the phone: it may be busy or off. Plug it in again if it does not react.',
        }),
      )
    }, limitMs)
    signal.addEventListener('abort', stop, { once: true })
    work.finally(finish).then(resolve, reject)
  })
}
