/** The verbs of a `Phone` over one UiAutomator2 session: one line for each, each done by the file that knows how. */

import type { Clock } from '../clock.js'
import { BridgeError } from '../errors.js'
import type { Logger } from '../log.js'
import type { Adb } from './adb.js'
import { createAppLabels } from './app-labels.js'
import { appNamed, chooseApp, parseLauncherApps } from './apps.js'
import type { FrameStream } from './frames.js'
import {
  doubleTapActions,
  dragActions,
  longPressActions,
  pinchActions,
  scrollActions,
  tapActions,
} from './gestures.js'
import { chord, KEY_CODES, singleKey } from './keys.js'
import { hasPlace, onDisplay } from './on-display.js'
import { patiently } from './patient-capture.js'
import type { Phone } from './phone.js'
import { watchScreenChange } from './screen-change.js'
import type { ScreenProbe } from './screen-probe.js'
import { takeScreenshot } from './screenshots.js'
import { settle } from './settle.js'
import { insertText, typeText } from './text-entry.js'
import type { TouchCommand } from './touch-command.js'
import type { UiSession } from './ui-session.js'
import type { Wake } from './wake.js'

export interface PhoneParts {
  readonly udid: string
  /** Name for people; null: the phone's model. */
  readonly name: string | null
  readonly session: UiSession
  readonly frames: FrameStream
  readonly probe: ScreenProbe
  readonly wake: Wake
  /** The phone's shell. */
  readonly adb: Pick<Adb, 'shell'>
  /** Where the names of apps are kept. */
  readonly labelsFile: string
  readonly log: Logger
  readonly clock: Clock
}

export function phoneOver(parts: PhoneParts): Phone {
  const { udid, session, frames, probe, wake, adb, log, clock } = parts
  const capture = patiently(session.screenshot, clock)
  const screenshots = { udid, take: capture, probe, clock }
  const labels = createAppLabels({ udid, adb, file: parts.labelsFile, log })
  let taken = 0
  let lastScreenshot: Buffer | null = null
  const change = watchScreenChange({ frames, lastScreenshot: () => lastScreenshot })

  const launch = async (name: string, stop: AbortSignal) => {
    const apps = parseLauncherApps(await adb.shell(udid, LIST_LAUNCHER, stop))
    const app = appNamed(name, apps) ?? chooseApp(name, await labels.of(apps, stop))
    await session.startComponent(app.component, stop)
  }

  const perform = (command: TouchCommand, stop: AbortSignal): Promise<void> => {
    switch (command.kind) {
      case 'tap':
        return session.gesture([tapActions(command.at)], stop)
      case 'double_tap':
        return session.gesture([doubleTapActions(command.at)], stop)
      case 'long_press':
        return session.gesture([longPressActions(command.at, command.durationMs)], stop)
      case 'scroll':
        return session.gesture([scrollActions(command.from, command.to)], stop)
      case 'drag':
        return session.gesture([dragActions(command.from, command.to)], stop)
      case 'pinch':
        return session.gesture(pinchActions(command.at, command.direction), stop)
      case 'type':
        return typeText({ session, clock }, command, stop)
      case 'insert_text':
        return insertText(session, command.text, stop)
      case 'key':
        return session.pressKey(singleKey(KEY_CODES[command.key]), stop)
      case 'chord':
        return session.pressKey(chord(command.modifiers, command.character), stop)
      case 'open_notifications':
        return session.openNotifications(stop)
      case 'launch_app':
        return launch(command.name, stop)
      case 'open_url':
        return session.openUrl(command.url, stop)
    }
  }

  /** The screen times out while a model thinks. */
  const look = async (id: string, stop: AbortSignal) => {
    try {
      return await takeScreenshot(screenshots, id, stop)
    } catch (thrown) {
      if (!isAsleep(thrown)) throw thrown
      await wake(stop)
      return takeScreenshot(screenshots, id, stop)
    }
  }

  const placed = async (command: TouchCommand, stop: AbortSignal) =>
    hasPlace(command) ? onDisplay(command, (await probe.display(stop)).size) : command

  return {
    identity: {
      udid,
      name: parts.name ?? (session.model || udid),
      model: session.model,
      androidVersion: session.androidVersion,
    },
    wake,
    screenshot: async (stop) => {
      const screenshot = await look(`${++taken}`, stop)
      lastScreenshot = screenshot.png
      return screenshot
    },
    perform: async (command, stop) => {
      change.remember()
      await perform(await placed(command, stop), stop)
    },
    settle: async ({ capMs }, stop) => {
      const screenshot = async (s: AbortSignal) => {
        lastScreenshot = Buffer.from(await capture(s), 'base64')
        return lastScreenshot
      }
      const rest = await settle({ frames, screenshot, clock }, capMs, stop)
      return { ...rest, changed: await change.sinceThen() }
    },
    reconnect: session.reconnect,
    watch: frames.watch,
    source: session.source,
    currentApp: session.currentPackage,
    close: async () => {
      frames.close()
      await session.close()
    },
  }
}

function isAsleep(thrown: unknown): boolean {
  return (
    thrown instanceof BridgeError &&
    (thrown.code === 'SCREEN_OFF' || thrown.code === 'SCREEN_LOCKED')
  )
}

// biome-ignore format: one command line
const LIST_LAUNCHER = [
  'cmd', 'package', 'query-activities',
  '-a', 'android.intent.action.MAIN', '-c', 'android.intent.category.LAUNCHER',
]
