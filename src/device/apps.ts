/**
 * From the name of an app to what Android starts, and the checks that everything must pass on its
 * way to the phone's shell. Pure: the phone's answers come in as text.
 *
 * Appium hands packages, components and URLs to the phone's shell unescaped, so nothing may get
 * through here that a shell would take for more than a word.
 */

import { BridgeError } from '../errors.js'
import { KNOWN_APPS } from './known-apps.js'

/** One entry of the phone's launcher. */
export interface LauncherApp {
  readonly packageName: string
  /** `package/activity` */
  readonly component: string
  /** What the launcher writes under the icon, in every language that is known. */
  readonly labels: readonly string[]
  /** Where the labels stand when the phone only tells a resource number; null: nowhere else. */
  readonly source: LabelSource | null
}

export interface LabelSource {
  readonly resourceId: number
  /** The app's APKs on the phone: the first one, and those that hold languages. */
  readonly apks: readonly string[]
}

/**
 * Reads `cmd package query-activities -a android.intent.action.MAIN -c android.intent.category.LAUNCHER`.
 * Android prints `nonLocalizedLabel=` with the label itself only for apps that set it in code or in
 * their manifest as plain text; all others show `null` and a resource number.
 */
export function parseLauncherApps(text: string): LauncherApp[] {
  return text
    .split(/^\s*Activity #\d+:.*$/m)
    .slice(1)
    .flatMap((entry) => {
      const activity = /^\s*name=(\S+)\s*$/m.exec(entry)?.[1]
      const packageName = /^\s*packageName=(\S+)\s*$/m.exec(entry)?.[1]
      if (activity === undefined || packageName === undefined) return []
      const component = `${packageName}/${activity}`
      if (!COMPONENT.test(component)) return []
      const label = plainLabelOf(entry)
      const labels = label === null ? [] : [label]
      return [{ packageName, component, labels, source: label === null ? sourceOf(entry) : null }]
    })
}

/** The app whose package or label this is, regardless of the label's case; null: none. */
export function appNamed(name: string, apps: readonly LauncherApp[]): LauncherApp | null {
  const wanted = fold(name)
  return (
    apps.find(({ packageName }) => packageName === name.trim()) ??
    apps.find(({ labels }) => labels.some((label) => fold(label) === wanted)) ??
    null
  )
}

/**
 * The app meant by `name`: exact package, a label on the phone, a well-known name, or part of a
 * package name, in this order and regardless of case. @throws BridgeError APP_NOT_FOUND
 */
export function chooseApp(name: string, apps: readonly LauncherApp[]): LauncherApp {
  const wanted = fold(name)
  const known = KNOWN_APPS.get(wanted) ?? []
  const found =
    appNamed(name, apps) ??
    apps.find(({ packageName }) => known.includes(packageName)) ??
    onlyOne(apps.filter((app) => app.labels.length === 0 && segmentsOf(app).includes(wanted)))
  if (found === undefined) throw appNotFound(name, apps)
  return found
}

export function isPackageName(text: string): boolean {
  return PACKAGE.test(text)
}

/** `package/activity`, safe as one word of a shell. @throws BridgeError COMMAND_REFUSED */
export function checkComponent(component: string): string {
  if (COMPONENT.test(component)) return component
  throw new BridgeError(
    'COMMAND_REFUSED',
    `${JSON.stringify(component)} is no Android component.`,
    {
      hint: 'A component looks like com.android.settings/.Settings.',
    },
  )
}

/**
 * The URL with everything percent-encoded that a shell could take for more than a word.
 * @throws BridgeError COMMAND_REFUSED for text that is no URL or has a scheme that we do not open
 */
export function encodeUrl(url: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):\S/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined || !OPEN_SCHEMES.includes(scheme)) {
    throw new BridgeError(
      'COMMAND_REFUSED',
      `${JSON.stringify(url)} is no URL that can be opened.`,
      {
        hint: `Begin it with one of ${OPEN_SCHEMES.map((open) => `${open}:`).join(', ')}.`,
      },
    )
  }
  return url
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(/[^A-Za-z0-9\-._~:/?#@&=%+,]/gu, percentEncode)
}

/** What a launcher's name in the phone's own package names looks like. */
const PACKAGE = /^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)+$/
const COMPONENT = /^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z0-9_]+)+\/[A-Za-z0-9_.]+(\$[A-Za-z0-9_]+)*$/
/** Schemes that show something; `intent:`, `file:` and `javascript:` could do more than that. */
const OPEN_SCHEMES: readonly string[] = ['https', 'http', 'mailto', 'tel', 'sms', 'geo', 'market']
const NEAR_NAMES = 8

function plainLabelOf(entry: string): string | null {
  for (const [, label] of entry.matchAll(/\bnonLocalizedLabel=(.*?)(?=\s+\w+=|\s*$)/gm)) {
    if (label !== undefined && label !== '' && label !== 'null') return label
  }
  return null
}

function sourceOf(entry: string): LabelSource | null {
  // the activity's own label stands before the app's
  const ids = [...entry.matchAll(/\blabelRes=0x([0-9a-f]+)/g)].map(([, id = '']) =>
    parseInt(id, 16),
  )
  const resourceId = ids.find((id) => id !== 0)
  const apk = /^\s*sourceDir=(\S+)\s*$/m.exec(entry)?.[1]
  if (resourceId === undefined || apk === undefined) return null
  const splits = /^\s*splitSourceDirs=\[(.*)\]\s*$/m.exec(entry)?.[1]?.split(', ') ?? []
  return { resourceId, apks: [apk, ...splits.filter((path) => LANGUAGE_SPLIT.test(path))] }
}

/** `split_config.de.apk`; others hold code or pictures. */
const LANGUAGE_SPLIT = /\/split_config\.[a-z]{2,3}\.apk$/

function percentEncode(character: string): string {
  return [...Buffer.from(character, 'utf8')]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}

/** Case, accents' composition and inner spaces do not tell two apps apart. */
function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')
}

/** `com.google.android.deskclock` → `com`, `google`, `android`, `deskclock`. */
function segmentsOf({ packageName }: LauncherApp): string[] {
  return packageName.toLowerCase().split('.')
}

/** A part of a package name counts only when it points at one app. */
function onlyOne(apps: readonly LauncherApp[]): LauncherApp | undefined {
  return apps.length === 1 ? apps[0] : undefined
}

function appNotFound(name: string, apps: readonly LauncherApp[]): BridgeError {
  const near = [...apps]
    .map((app) => ({ text: describe(app), distance: distanceTo(name, app) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEAR_NAMES)
    .map(({ text }) => text)
  const list = near.length > 0 ? `Nearest on the phone: ${near.join(', ')}.` : 'It lists no apps.'
  return new BridgeError(
    'APP_NOT_FOUND',
    `The phone has no app called ${JSON.stringify(name)}. ${list}`,
    {
      hint: 'Use one of these names or the package name, or install the app.',
    },
  )
}

function describe({ labels: [label], packageName }: LauncherApp): string {
  return label === undefined ? packageName : `${label} (${packageName})`
}

function distanceTo(name: string, app: LauncherApp): number {
  const wanted = fold(name)
  const names = [...app.labels.map(fold), ...segmentsOf(app)]
  return Math.min(...names.map((other) => editDistance(wanted, other)))
}

/** Levenshtein's distance with one row kept. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [index, character] of [...a].entries()) {
    const next = [index + 1]
    for (let column = 1; column <= b.length; column++) {
      const replace = (row[column - 1] ?? 0) + (b[column - 1] === character ? 0 : 1)
      next.push(Math.min(replace, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
