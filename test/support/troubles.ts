/** What may go wrong in the middle of a run, one thing each. */

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type PhoneLine, processes } from './phone-line.js'

export const PIN = '471155'
const HELPER = 'io.appium.uiautomator2.server'
const NEVER = new AbortController().signal

export interface Trouble {
  readonly what: string
  /** True when the phone must be told to be away and back. */
  readonly isOutage: boolean
  readonly cause: () => Promise<void>
  readonly mend?: () => Promise<void>
}

/** @param held the phone that suffers, asked when it happens */
export function troublesOf(held: () => PhoneLine): readonly Trouble[] {
  const fault = (request: object) => held().post('/faults', request)
  return [
    {
      what: 'the cable is out for 5 s',
      isOutage: true,
      cause: () => fault({ name: 'cable', outMs: 5_000 }),
    },
    {
      what: 'the UiAutomator2 server crashes',
      isOutage: true,
      cause: () => fault({ name: 'crash' }),
    },
    { what: 'Appium is killed', isOutage: true, cause: () => killAppium(held()) },
    {
      what: 'somebody stops the adb server',
      isOutage: true,
      cause: async () => {
        const { adb } = held()
        await promisify(execFile)(adb.path, ['-P', String(adb.port), 'kill-server'])
      },
    },
    {
      what: 'the UiAutomator2 server crashes, starts slowly and fails the first time',
      isOutage: true,
      cause: async () => {
        await fault({ name: 'instrumentation', delayMs: 1_500, failures: 1 })
        await fault({ name: 'crash' })
      },
      mend: () => fault({ name: 'instrumentation' }),
    },
    {
      what: 'the helper is uninstalled, and the owner first refuses to install it again',
      isOutage: true,
      cause: async () => {
        await fault({ name: 'install', refusals: 1 })
        await held().adb.shell(held().udid, ['pm', 'uninstall', HELPER], NEVER)
        await fault({ name: 'crash' })
      },
      mend: () => fault({ name: 'install', refusals: 0 }),
    },
    {
      what: 'the phone is offline for 2 s',
      isOutage: true,
      cause: async () => {
        await fault({ name: 'offline', on: true })
        setTimeout(() => void fault({ name: 'offline', on: false }), 2_000)
      },
    },
    {
      what: 'the owner has to trust the computer again, and takes 2 s',
      isOutage: true,
      cause: async () => {
        await fault({ name: 'authorization', owner: 'ignore' })
        setTimeout(() => void fault({ name: 'authorization', owner: 'everybody' }), 2_000)
      },
    },
    {
      what: 'Android forbids one touch',
      isOutage: false,
      cause: () => fault({ name: 'input', denials: 1 }),
      mend: () => fault({ name: 'input', denials: 0 }),
    },
    {
      what: 'a screenshot fails twice',
      isOutage: false,
      cause: () => fault({ name: 'picture', failures: 2 }),
      mend: () => fault({ name: 'picture', failures: 0 }),
    },
    {
      what: 'another Appium session takes the phone over',
      isOutage: true,
      cause: () => fault({ name: 'controller', program: 'appium', holdMs: 60_000 }),
    },
    {
      what: 'another program holds UiAutomator for 3 s',
      isOutage: true,
      cause: () => fault({ name: 'controller', program: 'uiautomator', holdMs: 3_000 }),
    },
    ...(['usb2', 'wifi', 'slow_phone'] as const).map((profile) => ({
      what: `everything takes as long as with the profile ${profile}`,
      isOutage: false,
      cause: () => fault({ name: 'latency', profile }),
      mend: () => fault({ name: 'latency', profile: 'none' }),
    })),
    {
      what: 'the phone is turned',
      isOutage: false,
      cause: () => fault({ name: 'display', rotation: 90 }),
    },
    {
      what: 'the phone gets another size and density',
      isOutage: false,
      cause: () => fault({ name: 'display', size: { width: 720, height: 1600 }, density: 280 }),
    },
    {
      what: 'the phone is unfolded',
      isOutage: false,
      cause: () => fault({ name: 'display', form: 'foldable', isFolded: false }),
    },
    {
      what: 'the screen goes off and locks',
      isOutage: false,
      cause: () => fault({ name: 'screen', on: false, locked: true }),
    },
    {
      what: 'the screen goes off and locks with a PIN',
      isOutage: false,
      cause: () => fault({ name: 'screen', on: false, locked: true, pin: PIN }),
    },
    {
      what: 'the live picture is slow',
      isOutage: false,
      cause: () => fault({ name: 'frames', perSecond: 1 }),
      mend: () => fault({ name: 'frames', perSecond: null }),
    },
  ]
}

async function killAppium({ appium }: PhoneLine): Promise<void> {
  const port = ` --port ${await appium.ready(NEVER)} `
  const ours = (await processes()).find(({ line: text }) => text.includes(port))
  if (ours === undefined) throw new Error('Appium does not run')
  process.kill(ours.pid, 'SIGKILL')
}
