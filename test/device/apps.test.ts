import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  appNamed,
  checkComponent,
  chooseApp,
  encodeUrl,
  isPackageName,
  parseLauncherApps,
} from '../../src/device/apps.js'
import { EMULATED_LAUNCHER, PIXEL_LAUNCHER } from '../fixtures/device/query-activities.js'

const emulated = parseLauncherApps(EMULATED_LAUNCHER)
const pixel = parseLauncherApps(PIXEL_LAUNCHER)

test('reads packages, components and plain labels of the launcher', () => {
  expect(emulated).toEqual([
    {
      packageName: 'com.android.settings',
      component: 'com.android.settings/.Settings',
      labels: ['Settings'],
      source: null,
    },
    {
      packageName: 'com.phonewright.clock',
      component: 'com.phonewright.clock/.MainActivity',
      labels: ['Clock'],
      source: null,
    },
    {
      packageName: 'com.phonewright.todo',
      component: 'com.phonewright.todo/com.phonewright.todo.Main',
      labels: ['To do list'],
      source: null,
    },
  ])
})

test('a label that the phone keeps in its resources is told by its number, not as "null"', () => {
  expect(pixel.map(({ packageName, labels, source }) => [packageName, labels, source])).toEqual([
    [
      'com.google.android.deskclock',
      [],
      {
        resourceId: 0x7f1200a5,
        apks: ['/product/app/Clock/Clock.apk', '/product/app/Clock/split_config.de.apk'],
      },
    ],
    ['com.android.settings', [], null],
    ['com.example.budget.planner', [], null],
    ['org.acme.planner', ['Planner Pro'], null],
  ])
})

test('finds an app by its label in any language', () => {
  const [clock, ...others] = pixel
  if (clock === undefined) throw new Error('the fixture begins with a clock')
  const apps = [{ ...clock, labels: ['Clock', 'Uhr', 'ساعت', 'Horloge'] }, ...others]
  for (const name of ['uhr', 'ساعت', 'HORLOGE']) {
    expect(appNamed(name, apps)?.packageName).toBe('com.google.android.deskclock')
  }
  expect(appNamed('Uhren', apps)).toBeNull()
})

test.each([
  ['Clock', 'com.phonewright.clock'],
  ['  clock ', 'com.phonewright.clock'],
  ['TO  DO LIST', 'com.phonewright.todo'],
  ['com.phonewright.todo', 'com.phonewright.todo'],
])('finds %j by its label or package', (name, packageName) => {
  expect(chooseApp(name, emulated).packageName).toBe(packageName)
})

test.each([
  ['Clock', 'com.google.android.deskclock'],
  ['时钟', 'com.google.android.deskclock'],
  ['Planner Pro', 'org.acme.planner'],
  ['Budget', 'com.example.budget.planner'],
])('finds %j on a phone that tells few labels', (name, packageName) => {
  expect(chooseApp(name, pixel).packageName).toBe(packageName)
})

test('a missing app is reported with the nearest names first', () => {
  expect(() => chooseApp('Clocks', emulated)).toThrow(
    'The phone has no app called "Clocks". Nearest on the phone: Clock (com.phonewright.clock), ',
  )
})

test('a part of a package name that fits several apps fits none', () => {
  expect(() => chooseApp('google', [...pixel, ...pixel])).toThrow('no app called')
})

test.each([
  ['https://example.com/a?b=c&d=e#f', 'https://example.com/a?b=c&d=e#f'],
  ['https://a/;reboot;', 'https://a/%3Breboot%3B'],
  ['https://a/$(id)`id`\'"', 'https://a/%24%28id%29%60id%60%27%22'],
  ['https://a/b c\nd', 'https://a/b%20c%0Ad'],
  ['https://a/100%/%41', 'https://a/100%25/%41'],
  ['https://例子.cn/天气?q=🙂', 'https://%E4%BE%8B%E5%AD%90.cn/%E5%A4%A9%E6%B0%94?q=%F0%9F%99%82'],
])('encodes %j', (url, encoded) => {
  expect(encodeUrl(url)).toBe(encoded)
})

test.each([
  'example.com',
  'intent://x#Intent;end',
  'javascript:alert(1)',
  'file:///sdcard/a',
  'https:',
  '',
])('refuses to open %j', (url) => {
  expect(() => encodeUrl(url)).toThrow('is no URL that can be opened')
})

const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'a./$;&|<>(){}[]`\'"\\*?!~#=%^ \n\t\r\0') }),
  fc
    .tuple(
      fc.constantFrom('com.a.b', 'com.a/.B', 'https://a/', 'tel:'),
      fc.string({ unit: 'binary' }),
    )
    .map(([start, rest]) => `${start}${rest}`),
)
const SHELL_WORD = /^[A-Za-z0-9\-._~:/?#@&=%+,$]+$/

test('whatever comes in, only single words of the phone’s shell come out', () => {
  fc.assert(
    fc.property(HOSTILE, (text) => {
      for (const check of [checkComponent, encodeUrl, encodePackage]) {
        const passed = resultOf(() => check(text))
        if (passed !== null && !SHELL_WORD.test(passed)) return false
        if (passed !== null && check !== checkComponent && passed.includes('$')) return false
      }
      return true
    }),
    { numRuns: 5_000, seed: 7 },
  )
})

test.each([
  'com.a/.B;reboot',
  'com.a/.B$(id)',
  'com.a/$',
  'com.a/.B c',
  'com.a',
  'com.a/.B\n',
  'a b/.C',
])('refuses the component %j', (component) => {
  expect(() => checkComponent(component)).toThrow('is no Android component')
})

test('accepts inner classes as components', () => {
  const component = 'com.android.settings/.Settings$WifiSettingsActivity'
  expect(checkComponent(component)).toBe(component)
})

function encodePackage(text: string): string {
  if (!isPackageName(text)) throw new Error('no package')
  return text
}

function resultOf(check: () => string): string | null {
  try {
    return check()
  } catch {
    return null
  }
}
