/** The phone of one contender, and what the rounds do with it that is not measured. */

import { findByText, readSource, type UiText } from '../../src/bridge/ui-source.js'
import { controlOf, type EmulatorControl } from '../../src/cli/emulator-control.js'
import { systemClock } from '../../src/clock.js'
import type { Adb } from '../../src/device/adb.js'
import { startEmulator } from '../../src/emulator/emulator-process.js'
import { centerOf, type Point } from '../../src/geometry.js'

export interface FarSide {
  readonly udid: string
  readonly control: EmulatorControl
  /** Starts over with Settings in front, still; @returns where its row "Network & internet" is */
  showSettings(): Promise<Point>
  /** Starts over with the page behind that row in front, still; @returns where a switch is on it */
  showSwitch(): Promise<Point>
  /** Starts over with an empty note in front, still; @returns where its title field is */
  showEmptyNote(): Promise<Point>
  stop(): Promise<void>
}

const SETTINGS = 'com.android.settings/com.android.settings.Settings'
const NOTES = 'com.phonewright.notes/com.phonewright.notes.MainActivity'
const SEED = 7
const DUMP_FILE = '/sdcard/bench.xml'
const SIZE = { width: 1080, height: 2400 }
const CONNECT_LIMIT_MS = 20_000
const POLL_MS = 30
/** Until everything on the way has noticed that the screen is still. */
const AFTERWARDS_MS = 200
const never = new AbortController().signal

export async function openFarSide(adb: Adb): Promise<FarSide> {
  const emulator = await startEmulator({ port: 0, controlPort: 0, seed: SEED })
  const udid = `127.0.0.1:${emulator.port}`
  await adb.connect(udid, { limitMs: CONNECT_LIMIT_MS }, never)
  const control = controlOf(emulator.controlPort)
  const places = new Map<string, Point>()

  const rest = async () => {
    while ((await control.motion(never)).isMoving) await systemClock.sleep(POLL_MS)
    await systemClock.sleep(AFTERWARDS_MS)
  }
  const start = async (component: string) => {
    await control.reset({ seed: SEED, locale: 'en' }, never)
    await adb.shell(udid, ['am', 'start', '-n', component], never)
    await rest()
  }
  /** Asked once: the phone looks the same after every reset. */
  const placeOf = async (name: string, pick: (texts: readonly UiText[]) => UiText | null) => {
    const known = places.get(name)
    if (known !== undefined) return known
    await adb.shell(udid, ['uiautomator', 'dump', DUMP_FILE], never)
    const found = pick(readSource(await adb.shell(udid, ['cat', DUMP_FILE], never)))
    if (found === null) throw new Error(`The emulated phone shows no "${name}"`)
    const place = { ...centerOf(found.bounds), in: SIZE }
    places.set(name, place)
    return place
  }

  const tap = async ({ x, y }: Point) => {
    await adb.shell(udid, ['input', 'tap', `${x}`, `${y}`], never)
    await rest()
  }
  const showSettings = async () => {
    await start(SETTINGS)
    return placeOf('Network', (texts) => findByText(texts, 'Network & internet'))
  }

  return {
    udid,
    control,
    showSettings,
    showSwitch: async () => {
      await tap(await showSettings())
      return placeOf('Airplane', (texts) => findByText(texts, 'Airplane mode'))
    },
    showEmptyNote: async () => {
      await start(NOTES)
      await tap(await placeOf('New note', (texts) => findByText(texts, 'New note')))
      return placeOf('Title', (texts) => texts.find(({ editable }) => editable) ?? null)
    },
    stop: () => emulator.stop(),
  }
}
