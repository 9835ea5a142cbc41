/** Reads what adb prints. Pure: text in, values out; it knows nothing about processes. */

/** How adb sees a connected phone. `other` keeps adb's own word (`recovery`, `bootloader`, …). */
export type AdbState = 'device' | 'unauthorized' | 'offline' | 'no_permissions' | 'other'

export interface ConnectedPhone {
  readonly udid: string
  readonly state: AdbState
  /** adb's own words for the state. */
  readonly stateText: string
  /** Product model, such as `Pixel 8`; null while adb does not know it. */
  readonly model: string | null
}

/** Reads `adb devices -l`. Lines that are no phone (daemon messages, the heading) are skipped. */
export function parseDevices(text: string): ConnectedPhone[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const phone = parseDeviceLine(line)
    return phone === null ? [] : [phone]
  })
}

export interface Forward {
  readonly udid: string
  /** Such as `tcp:41967`, on this computer. */
  readonly local: string
  /** On the phone. */
  readonly remote: string
}

/** Reads `adb forward --list`. */
export function parseForwards(text: string): Forward[] {
  return [...text.matchAll(FORWARD_LINE)].map(([, udid = '', local = '', remote = '']) => ({
    udid,
    local,
    remote,
  }))
}

/** The name of a phone that mDNS found may hold a space. */
const FORWARD_LINE = /^(\S.*) (\S+) (\S+)\r?$/gm

/** What `adb connect` printed when it worked; it exits with 0 when it failed, too. */
export function saysConnected(text: string): boolean {
  return /^(already )?connected to /m.test(text)
}

/** What `adb pair` printed when it worked. */
export function saysPaired(text: string): boolean {
  return /Successfully paired/i.test(text)
}

// serial, spaces or a tab, then everything else. The serial of USB phones without one is `(no serial number)`; one that
// was found by mDNS is the name of its service, with a space in it where that name was there already.
const DEVICE_LINE = /^(\(no serial number\)|adb-\S+ \(\d+\)\S*|[^\s*]\S*)\s+(.+)$/

const STATES: ReadonlyMap<string, AdbState> = new Map([
  ['device', 'device'],
  ['unauthorized', 'unauthorized'],
  ['authorizing', 'unauthorized'],
  ['offline', 'offline'],
  ['connecting', 'offline'],
  ['recovery', 'other'],
  ['rescue', 'other'],
  ['sideload', 'other'],
  ['bootloader', 'other'],
  ['host', 'other'],
  ['unknown', 'other'],
])

function parseDeviceLine(line: string): ConnectedPhone | null {
  const match = DEVICE_LINE.exec(line.trimEnd())
  const [, udid, rest] = match ?? []
  if (udid === undefined || rest === undefined) return null
  // "no permissions (user in plugdev group; …); see [http://…] usb:1-1": words until the first key:value
  if (rest.startsWith('no permissions')) {
    return { udid, state: 'no_permissions', stateText: rest, model: null }
  }
  const [stateText = '', ...properties] = rest.split(/\s+/)
  const state = STATES.get(stateText)
  if (state === undefined) return null
  return { udid, state, stateText, model: propertyOf(properties, 'model') }
}

function propertyOf(properties: readonly string[], name: string): string | null {
  const property = properties.find((text) => text.startsWith(`${name}:`))
  // adb replaces every character outside [A-Za-z0-9] of the model by an underscore
  return property === undefined ? null : property.slice(name.length + 1).replaceAll('_', ' ')
}
