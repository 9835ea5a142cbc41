/** The emulated phone turned, with other sizes and densities, locked with a PIN, and with forbidden windows. */

import { describe, expect, it, test } from '@jest/globals'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { DisplayState } from '../../src/emulator/display.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import type { Rotation } from '../../src/geometry.js'
import { createRandom } from '../../src/random.js'
import { ManualClock } from '../support/manual-clock.js'
import { createPhoneBench, sh } from '../support/phone-bench.js'
import { allNodes, tapNode } from '../support/screen-reading.js'

const SETTINGS = 'com.android.settings'

function phoneWith(display: Partial<DisplayState> = {}): EmulatedPhone {
  const phone = createEmulatedPhone({ seed: 1, clock: new ManualClock() })
  phone.replaceState({ ...phone.state, display: { ...phone.state.display, ...display } })
  return phone
}

/** Whether every pixel of the middle row is black. */
function isBlackInTheMiddle(phone: EmulatedPhone): boolean {
  phone.finishAnimations()
  const { rgba, size } = phone.draw()
  const row = rgba.subarray(
    (size.height >> 1) * size.width * 4,
    ((size.height >> 1) + 1) * size.width * 4,
  )
  return row.every((value, index) => index % 4 === 3 || value === 0)
}

describe('a display of any size, density and rotation', () => {
  const random = createRandom(7)
  const cases = Array.from({ length: 24 }, () => ({
    size: { width: random.int(540, 1800), height: random.int(1200, 2960) },
    density: random.int(200, 560),
    rotation: random.pick<Rotation>([0, 90, 180, 270]),
  }))

  it.each(cases)('is tapped where its tree says: %j', (display) => {
    const phone = phoneWith(display)
    const { size } = phone.draw()
    expect(size).toEqual(phone.display.size)
    expect(size.width > size.height).toBe(
      display.rotation % 180 === 0
        ? display.size.width > display.size.height
        : display.size.height > display.size.width,
    )
    const icons = allNodes(phone).filter(
      ({ clickable, packageName }) => clickable && packageName.includes('launcher'),
    )
    for (const { bounds } of icons) {
      expect(bounds.right).toBeLessThanOrEqual(size.width)
      expect(bounds.bottom).toBeLessThanOrEqual(size.height)
    }
    phone.launch(SETTINGS)
    phone.finishAnimations()
    const home = allNodes(phone).find(({ description }) => description === 'Home')
    if (home === undefined) throw new Error('no home button')
    tapNode(phone, home)
    expect(phone.frontPage()?.packageName).not.toBe(SETTINGS)
  })
})

test('wm and settings change the display as on a phone', async () => {
  const bench = createPhoneBench()
  await sh(bench, 'wm size 720x1600; wm density 280; settings put system accelerometer_rotation 0')
  await sh(bench, 'settings put system user_rotation 1')
  expect(bench.phone.display).toMatchObject({
    size: { width: 1600, height: 720 },
    density: 280,
    rotation: 90,
  })
  expect((await sh(bench, 'wm size; wm density')).out).toBe(
    'Physical size: 1080x2400\nOverride size: 720x1600\nPhysical density: 420\nOverride density: 280\n',
  )
  expect((await sh(bench, 'dumpsys display')).out).toContain(
    'orientation=1, logicalFrame=Rect(0, 0 - 1600, 720)',
  )
  await sh(bench, 'wm size reset; wm density reset; settings put system user_rotation 0')
  expect(bench.phone.display).toMatchObject({ size: { width: 1080, height: 2400 }, rotation: 0 })
})

describe('a display with a cutout', () => {
  const onCutout = (rotation: Rotation) => phoneWith({ form: 'cutout', rotation })
  const pageOf = (phone: EmulatedPhone) => {
    phone.launch(SETTINGS)
    phone.finishAnimations()
    const [, ...nodes] = allNodes(phone) // the first is the whole display
    const page = nodes.filter(({ packageName }) => packageName === SETTINGS)
    return {
      left: Math.min(...page.map(({ bounds }) => bounds.left)),
      top: Math.min(...page.map(({ bounds }) => bounds.top)),
      right: Math.max(...page.map(({ bounds }) => bounds.right)),
    }
  }

  test('is kept clear by windows, and black beside them', () => {
    expect(pageOf(onCutout(0)).top).toBe(132)
    const phone = onCutout(90)
    expect(pageOf(phone)).toMatchObject({ left: 132, right: 2400 })
    expect(pageOf(onCutout(270))).toMatchObject({ left: 0, right: 2400 - 132 })
    const { rgba } = phone.draw()
    const row = rgba.subarray(540 * 2400 * 4, 541 * 2400 * 4)
    expect([...row.subarray(0, 3), ...row.subarray(131 * 4, 131 * 4 + 3)]).toEqual([
      0, 0, 0, 0, 0, 0,
    ])
    expect(Math.max(...row.subarray(140 * 4, 140 * 4 + 3))).toBeGreaterThan(0)
  })

  test('is told by dumpsys, and grows and shrinks with `wm size`', async () => {
    const bench = createPhoneBench()
    const { phone } = bench
    const display = { ...phone.state.display, form: 'cutout', rotation: 90 } as const
    phone.replaceState({ ...phone.state, display })
    expect((await sh(bench, 'dumpsys display')).out).toContain(
      'cutout DisplayCutout{insets=Rect(132, 0 - 0, 0)}',
    )
    await sh(bench, 'wm size 540x1200')
    expect(phone.display.insets).toEqual({ left: 66, top: 0, right: 0, bottom: 0 })
  })
})

test('a foldable keeps what it shows when it is folded, on a display of another size', async () => {
  const bench = createPhoneBench()
  const { phone } = bench
  const fold = (isFolded: boolean) => {
    const display = { ...phone.state.display, form: 'foldable', isFolded } as const
    phone.replaceState({ ...phone.state, display })
  }
  fold(false)
  expect((await sh(bench, 'wm size')).out).toBe('Physical size: 1812x2176\n')
  const page = phone.frontPage()
  fold(true)
  expect((await sh(bench, 'wm size')).out).toBe('Physical size: 904x2316\n')
  expect(phone.draw().size).toEqual({ width: 904, height: 2316 })
  expect(phone.frontPage()).toEqual(page)
})

test('a tablet is wide without being turned', async () => {
  const bench = createPhoneBench()
  const { phone } = bench
  phone.replaceState({ ...phone.state, display: { ...phone.state.display, form: 'tablet' } })
  expect(phone.display).toMatchObject({ size: { width: 2560, height: 1600 }, rotation: 0 })
  expect((await sh(bench, 'dumpsys display')).out).toContain(
    'orientation=0, logicalFrame=Rect(0, 0 - 2560, 1600)',
  )
})

test('a phone with a PIN opens for the PIN only', async () => {
  const bench = createPhoneBench()
  const { phone } = bench
  phone.replaceState({ ...phone.state, lock: { pin: '4711', typed: null } })
  await sh(bench, 'input keyevent 223; input keyevent 224; wm dismiss-keyguard')
  expect(phone.state).toMatchObject({ screenOn: true, locked: true })
  await sh(bench, 'input text 1234; input keyevent 66')
  expect(phone.state.locked).toBe(true)
  expect(
    allNodes(phone)
      .map(({ text }) => text)
      .join(' '),
  ).not.toMatch(/1234|4711/)
  await sh(bench, 'input text 4711; input keyevent 66')
  expect(phone.state).toMatchObject({ locked: false, lock: { typed: null } })
})

test('the PIN is typed on its pad, too', () => {
  const phone = phoneWith()
  phone.replaceState({ ...phone.state, locked: true, lock: { pin: '75', typed: null } })
  const { width, height } = phone.display.size
  phone.drag({ x: width / 2, y: height * 0.8 }, { x: width / 2, y: height * 0.3 })
  for (const text of ['7', '6', '⌫', '5', 'OK']) {
    const key = allNodes(phone).find(
      ({ clickable, children }) => clickable && children.some((child) => child.text === text),
    )
    if (key === undefined) throw new Error(`no key ${text}`)
    tapNode(phone, key)
  }
  expect(phone.state.locked).toBe(false)
})

test('a window that forbids pictures is black in them, and takes touches as ever', async () => {
  const bench = createPhoneBench()
  const phone = phoneWith()
  phone.launch(SETTINGS)
  expect(isBlackInTheMiddle(phone)).toBe(false)
  phone.replaceState({ ...phone.state, secure: [SETTINGS] })
  expect(isBlackInTheMiddle(phone)).toBe(true)
  expect(phone.textLines().map(({ text }) => text)).toContain('Settings')
  phone.pressKey(3)
  expect(isBlackInTheMiddle(phone)).toBe(false)

  const front = bench.phone.frontPage()?.packageName ?? ''
  expect((await sh(bench, 'dumpsys window')).out).not.toContain('SECURE ')
  bench.phone.replaceState({ ...bench.phone.state, secure: [front] })
  expect((await sh(bench, 'dumpsys window')).out).toContain('SECURE ')
})
