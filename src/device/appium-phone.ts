/**
 * Gets a `Phone` over Appium: the adb of this computer leads to it, or somebody else's Appium. This is the
 * only file of src/device that the command line needs to get a phone.
 */

import { join } from 'node:path'
import { type Clock, systemClock } from '../clock.js'
import { BridgeError } from '../errors.js'
import type { Logger } from '../log.js'
import type { Adb } from './adb.js'
import type { AppiumServer } from './appium-server.js'
import { openRemoteSession, openSession } from './appium-session.js'
import { openFrameStream } from './frames.js'
import { freePort } from './free-port.js'
import { noteForwards, removeLeftForwards } from './left-forwards.js'
import type { Phone } from './phone.js'
import { phoneOver } from './phone-over-session.js'
import { pollFrames } from './polled-frames.js'
import { answersShell, shellOver } from './remote-shell.js'
import { probeOver, probeOverSession } from './screen-probe.js'
import type { UiSession } from './ui-session.js'
import { createWake } from './wake.js'

export interface ConnectOptions {
  readonly udid: string
  /** Name for people; null: the phone's model. */
  readonly name: string | null
  readonly adb: Adb
  readonly appium: AppiumServer
  readonly log: Logger
  /** The phone's PIN, where its owner gave one. */
  readonly pin?: () => string | null
  readonly clock?: Clock
}

const LABELS_FILE = 'app-labels.json'
const FORWARDS_FOLDER = 'forwards'

/** @throws BridgeError SESSION_FAILED, DEVICE_NOT_FOUND, DEVICE_UNAUTHORIZED, APPIUM_FAILED, … */
export async function connectPhone(options: ConnectOptions, signal: AbortSignal): Promise<Phone> {
  const { udid, name, adb, appium, log, pin = () => null, clock = systemClock } = options
  const probe = probeOver(adb, udid)
  const { session, mjpegPort } = await openOnFreePorts(options, signal)
  return phoneOver({
    udid,
    name,
    session,
    frames: openFrameStream({ port: mjpegPort, log, clock }),
    probe,
    wake: createWake({ udid, adb, probe, pin, clock }),
    adb,
    labelsFile: join(appium.stateFolder, LABELS_FILE),
    log,
    clock,
  })
}

interface SessionOnPorts {
  readonly session: UiSession
  readonly mjpegPort: number
}

/** Ports are chosen before the session takes them, and another program may be quicker. */
const MOST_PORT_TRIES = 3

async function openOnFreePorts(
  options: ConnectOptions,
  signal: AbortSignal,
): Promise<SessionOnPorts> {
  const { udid, adb, appium, log } = options
  const forwards = { folder: join(appium.stateFolder, FORWARDS_FOLDER), adb }
  await removeLeftForwards(forwards, signal).catch((error: unknown) => {
    signal.throwIfAborted()
    log.warn({ udid, error }, 'forwards of a killed session stay on the adb server')
  })
  for (let tries = 1; ; tries++) {
    const [systemPort, mjpegPort] = [await freePort(), await freePort()]
    const forget = await noteForwards(forwards, { udid, ports: [systemPort, mjpegPort] })
    try {
      const session = await openSession({ ...options, systemPort, mjpegPort }, signal)
      const close = async () => {
        await session.close()
        await forget()
      }
      return { session: { ...session, close }, mjpegPort }
    } catch (error) {
      await forget()
      const isTaken = error instanceof BridgeError && error.code === 'PORT_IN_USE'
      if (!isTaken || tries === MOST_PORT_TRIES) throw error
      log.debug({ udid, error }, 'a port of the session is taken: trying others')
    }
  }
}

export interface RemoteOptions {
  /** What the phone is called here; it need not be its serial number. */
  readonly udid: string
  readonly name: string
  /** Of an Appium server or a Selenium Grid. */
  readonly url: URL
  /** Beside our own; they decide which phone it is. */
  readonly capabilities: Readonly<Record<string, unknown>>
  readonly stateFolder: string
  readonly log: Logger
  readonly clock?: Clock
}

/**
 * A phone that somebody else's Appium holds. Only where that server allows `adb_shell` can a black screen be
 * explained, a dark one woken and an app be found by its name; the live picture is made of screenshots.
 * @throws BridgeError SESSION_FAILED, APPIUM_FAILED, …
 */
export async function connectRemotePhone(
  options: RemoteOptions,
  signal: AbortSignal,
): Promise<Phone> {
  const { udid, name, url, capabilities, stateFolder, log, clock = systemClock } = options
  const session = await openRemoteSession({ udid, url, capabilities, log, clock }, signal)
  const adb = shellOver(session)
  const hasShell = await answersShell(adb, udid, signal)
  const probe = hasShell ? probeOver(adb, udid) : probeOverSession(session, udid)
  return phoneOver({
    udid,
    name,
    session,
    frames: pollFrames({ take: session.screenshot, log, clock }),
    probe,
    // a PIN would stand in the log of that server
    wake: hasShell ? createWake({ udid, adb, probe, pin: () => null, clock }) : async () => {},
    adb,
    labelsFile: join(stateFolder, LABELS_FILE),
    log,
    clock,
  })
}
