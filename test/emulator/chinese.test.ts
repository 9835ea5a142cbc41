import { expect, test } from '@jest/globals'
import { CATALOGUES, chinese } from '../../src/emulator/content/zh/catalogue.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone, UiNode } from '../../src/emulator/emulated-phone.js'
import { ManualClock } from '../support/manual-clock.js'
import { allNodes, tapNode } from '../support/screen-reading.js'

/** Words that a Chinese phone shows in Latin letters, too. */
const LATIN_WORDS = new Set([
  'WLAN', // what Android calls Wi-Fi in Chinese
  'NFC',
  'IP',
  'PIN',
  'Android',
  'GB', // sizes
  'MB',
  'ABC', // a key's face, as in every language
  'https',
])
/** Values that are no language: addresses, package names, versions. */
const NO_LANGUAGE =
  /^(com\.[\w.]+|[\w.-]+@[\w.-]+|[\w-]+(\.[\w-]+)*\.(example|test|com|org)(\/\S*)?)$/

test('one English text has one translation, whichever app shows it', () => {
  const known = new Map<string, string>()
  const differing = CATALOGUES.flatMap(Object.entries).filter(([english, chinese]) => {
    const other = known.get(english) ?? chinese
    known.set(english, chinese)
    return other !== chinese
  })
  expect(differing).toEqual([])
})

test('a translation has the blanks of its English', () => {
  const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join(' ')
  const differing = CATALOGUES.flatMap(Object.entries).filter(
    ([english, chinese]) => blanks(english) !== blanks(chinese),
  )
  expect(differing).toEqual([])
})

test('no page of a Chinese phone shows a word of English', () => {
  const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
  const seen = new Set<string>()
  const english = new Set<string>()
  const look = () => {
    const { packageName, page } = phone.frontPage() ?? { packageName: 'system', page: { name: '' } }
    seen.add(`${packageName} ${page.name}`)
    for (const text of foreignTexts(phone)) english.add(`${packageName} ${page.name}: ${text}`)
  }
  for (const { packageName } of phone.apps) {
    phone.reset(3, 'zh')
    phone.launch(packageName)
    // What one order takes out of the cart, the other leaves in it: they meet different pages.
    for (const firstOf of [atTheTop, atTheBottom]) exploreApp(phone, { packageName, look, firstOf })
  }
  expect([...english]).toEqual([])
  for (const page of PAGES) expect([...seen]).toContain(page)
})

/** The walk must have met these at least: pages deep in their apps. */
const PAGES = [
  'com.android.settings root',
  'com.android.settings about',
  'com.android.settings internet',
  'com.android.settings app_info',
  'com.android.deskclock edit',
  'com.android.deskclock timer',
  'com.android.contacts contact',
  'com.android.contacts delete',
  'com.android.messaging thread',
  'com.phonewright.notes delete',
  'com.phonewright.shop checkout',
  'com.android.browser web',
  'com.android.music now',
  'com.android.music song',
  'com.android.music add',
  'com.android.maps place',
  'com.android.maps directions',
  'com.android.photos picture',
  'com.android.photos delete',
  'com.android.camera flash',
]

test('the system around the apps is Chinese: lock screen, PIN, shade and recent apps', () => {
  const phone = createEmulatedPhone({ seed: 1, language: 'zh', clock: new ManualClock() })
  const views: Readonly<Record<string, () => void>> = {
    recents: () => phone.pressKey(187),
    shade: () => phone.drag({ x: 500, y: 10 }, { x: 500, y: 1500 }),
    lock: () => phone.replaceState({ ...phone.state, locked: true }),
    pin: () =>
      phone.replaceState({ ...phone.state, locked: true, lock: { pin: '1234', typed: '1' } }),
  }
  for (const [name, show] of Object.entries(views)) {
    phone.reset(1, 'zh')
    show()
    phone.finishAnimations()
    expect({ name, foreign: foreignTexts(phone) }).toEqual({ name, foreign: [] })
    expect(allNodes(phone).some(({ text }) => /\p{Script=Han}/u.test(text))).toBe(true)
  }
})

/** Taps everything that can be tapped once, on every page of the app. */
function exploreApp(phone: EmulatedPhone, { packageName, look, firstOf }: Exploration): void {
  const tapped = new Set<string>()
  let idle = 0
  for (let step = 0; step < MOST_STEPS && idle < 8; step++) {
    phone.finishAnimations()
    look()
    const front = phone.frontPage()
    const keyOf = ({ resourceId }: UiNode) =>
      `${front?.page.name} ${resourceId.replace(/\d+$/, '')}`
    const nodes = allNodes(phone).filter(
      (node) => node.packageName === packageName && !node.resourceId.endsWith('navigate_up'),
    )
    const fresh = firstOf(
      nodes.filter((node) => node.clickable && node.enabled && !tapped.has(keyOf(node))),
    )
    idle = fresh === undefined ? idle + 1 : 0
    if (front?.packageName !== packageName) phone.launch(packageName)
    else if (fresh !== undefined) {
      tapped.add(keyOf(fresh))
      tapNode(phone, fresh)
    } else if (idle < 4 && nodes.some(({ scrollable }) => scrollable))
      phone.drag({ x: 500, y: 1700 }, { x: 500, y: 700 })
    else phone.pressKey(BACK)
  }
}

interface Exploration {
  readonly packageName: string
  readonly look: () => void
  readonly firstOf: (nodes: readonly UiNode[]) => UiNode | undefined
}

const atTheTop = (nodes: readonly UiNode[]) => nodes[0]
const atTheBottom = (nodes: readonly UiNode[]) => nodes.at(-1)

const MOST_STEPS = 260
const BACK = 4

/** Texts and descriptions with Latin words that are neither content nor on the list above. */
function foreignTexts(phone: EmulatedPhone): string[] {
  const { apps, settings, stacks } = phone.state
  const content = stringsIn([apps, settings, stacks]).join('\n').toLowerCase()
  const isForeign = (word: string) =>
    !LATIN_WORDS.has(word) && !content.includes(word.toLowerCase())
  return allNodes(phone)
    .flatMap(({ text, description }) => [text, description])
    .filter((text) => (chinese.get(text) ?? text) !== text || isForeignIn(text, isForeign))
}

function isForeignIn(text: string, isForeign: (word: string) => boolean): boolean {
  const words = text.match(/[A-Za-z]{2,}/g) ?? []
  return !NO_LANGUAGE.test(text) && words.some(isForeign)
}

/** Every text that is kept, without the names of pages and keys. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'name' && 'args' in value ? [] : stringsIn(inner),
  )
}
