/** A phone behind its adb port: daemon, shell and UiAutomator2 server around one EmulatedPhone. */

import type { Clock } from '../clock.js'
import { BridgeError, messageOf } from '../errors.js'
import type { Logger } from '../log.js'
import { type Adbd, startAdbd } from './adbd/adbd.js'
import type { AskOwner } from './adbd/auth.js'
import { Link } from './adbd/link.js'
import { openService } from './adbd/services.js'
import type { RunCommandLine } from './adbd/shell-service.js'
import { AskedList } from './asked-list.js'
import { type Conditions, goodConditions, type OtherController } from './conditions.js'
import type { EmulatedPhone } from './emulated-phone.js'
import { IDENTITIES, type Identity, MANUFACTURER } from './identity.js'
import type { PictureMaker } from './screen/picture-maker.js'
import { AndroidSystem } from './shell/android-system.js'
import { createShell } from './shell/shell.js'
import { Picture } from './uiautomator/picture.js'
import { UiAutomatorServer } from './uiautomator/server.js'
import { createWirelessDebugging, type WirelessDebugging } from './wireless/wireless-debugging.js'

export interface WireOptions {
  readonly phone: EmulatedPhone
  readonly clock: Clock
  /** Default: a phone with Android 14. */
  readonly identity?: Identity
  readonly pictures: PictureMaker
  /** 0 takes a free port. */
  readonly port: number
  /** Time of day for files and `date`. Default: the host's. */
  readonly wallClock?: () => Date
  /** Absent: every host is trusted at once. */
  readonly askOwner?: AskOwner
  readonly log?: Logger
}

export interface Wire {
  readonly port: number
  /** How the phone answers computers; changes count for the next connection. */
  readonly link: Link
  readonly wireless: WirelessDebugging
  readonly conditions: Conditions
  crashUiAutomator(): void
  /** Another program gets hold of the phone's UiAutomation. @returns how it lets go */
  takeOver(controller: OtherController): () => void
  /** Every service that a computer opened and every request to the UiAutomator2 server, in order. */
  asked(): readonly string[]
  /** What the phone was asked and did not know. */
  unknown(): readonly string[]
  dropConnections(): void
  close(): Promise<void>
}

export async function startWire(options: WireOptions): Promise<Wire> {
  const {
    phone,
    clock,
    identity = IDENTITIES[14],
    pictures,
    port,
    wallClock = () => new Date(),
    askOwner = null,
    log,
  } = options
  const link = new Link(askOwner)
  const asked = new AskedList()
  const unknown = new AskedList()
  const conditions = goodConditions()
  const picture = new Picture(phone, pictures)
  const uiautomator = new UiAutomatorServer({
    phone,
    clock,
    picture,
    conditions,
    deviceInfo: deviceInfoOf(identity),
    reportRequest: (request) => asked.record(`http: ${request}`),
    reportUnknown: (request) => unknown.record(`http: ${request}`),
    reportFailure: (failure) => log?.error({ failure: messageOf(failure) }, 'uiautomator failed'),
  })
  const android = new AndroidSystem({
    phone,
    identity,
    clock,
    wallClock,
    picture,
    uiautomator,
    unknown,
    conditions,
  })
  const doors: Pick<Adbd, 'dropConnections'>[] = []
  const dropConnections = () => {
    for (const door of doors) door.dropConnections()
  }
  const parts = {
    android,
    runCommandLine: late(createShell(android), android),
    reboot: dropConnections,
  }
  const connectionOptions = {
    banner: bannerOf(android),
    link,
    openService: (service: string) => {
      asked.record(withoutOptions(service))
      log?.debug({ service }, 'adb stream')
      return openService(service, parts)
    },
    reportFailure: (service: string, failure: unknown) =>
      log?.error({ service, failure: messageOf(failure) }, 'adb service failed'),
  }
  const adbd = await startAdbd(port, { ...connectionOptions, secure: null }).catch(
    (failure: unknown) => {
      throw portFailure(port, failure)
    },
  )
  const wireless = createWirelessDebugging({
    name: android.properties.get('ro.serialno') ?? '',
    known: link.known,
    openPort: (secure) => startAdbd(0, { ...connectionOptions, secure }),
  })
  doors.push(adbd, wireless)
  return {
    port: adbd.port,
    link,
    wireless,
    conditions,
    crashUiAutomator: () => uiautomator.crash(),
    takeOver: (controller) => android.takeOver(controller),
    asked: () => asked.list(),
    unknown: () => unknown.list(),
    dropConnections,
    close: async () => {
      uiautomator.close()
      await Promise.all([adbd.close(), wireless.close()])
    },
  }
}

/** A port that cannot be taken, told for people. */
export function portFailure(port: number, failure: unknown): BridgeError {
  const isTaken = (failure as NodeJS.ErrnoException).code === 'EADDRINUSE'
  return new BridgeError(
    isTaken ? 'PORT_IN_USE' : 'EMULATOR_FAILED',
    `The emulated phone cannot listen on 127.0.0.1:${port}: ${messageOf(failure)}`,
    { hint: 'Choose another port, or 0 for any free one.', cause: failure },
  )
}

const deviceInfoOf = ({ model, sdk, release }: Identity) => ({
  androidId: 'f00dbabe12345678',
  manufacturer: MANUFACTURER,
  model,
  brand: MANUFACTURER.toLowerCase(),
  apiVersion: String(sdk),
  platformVersion: release,
  carrierName: '',
  networks: [],
  locale: 'en_US',
  timeZone: 'UTC',
})

/** @returns `run`, begun as much later as the phone is slow */
function late(run: RunCommandLine, { clock, conditions }: AndroidSystem): RunCommandLine {
  return async (line, io) => {
    const { commandMs } = conditions.latency
    if (commandMs > 0) await clock.sleep(commandMs)
    return run(line, io)
  }
}

/** `shell,v2,TERM=xterm:ls` as `shell: ls`: which terminal asks is of no interest. */
function withoutOptions(service: string): string {
  const colon = service.indexOf(':')
  if (colon < 0) return service
  const [name = ''] = service.slice(0, colon).split(',')
  return `${name}: ${service.slice(colon + 1).replaceAll('\0', ' ')}`
}

function bannerOf({ properties, identity }: AndroidSystem): string {
  const names = ['ro.product.name', 'ro.product.model', 'ro.product.device']
  const described = names.map((name) => `${name}=${properties.get(name) ?? ''}`)
  return `device::${[...described, `features=${identity.features.join(',')}`].join(';')}`
}
