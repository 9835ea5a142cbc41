/**
 * From the model's box to the finger, on displays of every kind: whatever the phone is and however it is held, a box
 * around an icon opens that app.
 */

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ground } from '../../src/bridge/grounding.js'
import { onDisplay } from '../../src/device/on-display.js'
import { readDisplay } from '../../src/device/screen-state.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { DisplayState } from '../../src/emulator/display.js'
import { FORMS } from '../../src/emulator/display-forms.js'
import type { EmulatedPhone, UiNode } from '../../src/emulator/emulated-phone.js'
import { ANDROID_VERSIONS, IDENTITIES } from '../../src/emulator/identity.js'
import { displayDump } from '../../src/emulator/shell/tools/dumpsys-screen.js'
import type { ModelBox, Rect, Size } from '../../src/geometry.js'
import { ManualClock } from '../support/manual-clock.js'
import { allNodes } from '../support/screen-reading.js'

const LIMIT_MS = 60_000
/** Smaller than this, a box on the model's grid means no place of its own. */
const LEAST_SHARE = 0.01

const displays: fc.Arbitrary<DisplayState> = fc.record({
  form: fc.constantFrom(...FORMS),
  isFolded: fc.boolean(),
  rotation: fc.constantFrom(0, 90, 180, 270),
  size: fc.option(
    fc.record({
      width: fc.integer({ min: 540, max: 1800 }),
      height: fc.integer({ min: 1200, max: 2960 }),
    }),
  ),
  density: fc.option(fc.integer({ min: 160, max: 560 })),
})

test(
  'a box around an icon opens that app, on every display, from pictures of any scale',
  () => {
    const opened = new Set<string>()
    fc.assert(
      fc.property(
        displays,
        fc.constantFrom(...ANDROID_VERSIONS),
        fc.constantFrom(1, 0.5, 0.75),
        fc.nat(),
        (display, android, scale, choice) => {
          const phone = phoneWith(display)
          const icons = iconsOn(phone)
          const { node, packageName } = icons[choice % Math.max(1, icons.length)] ?? {}
          if (node === undefined) return // a display too small for any icon
          const picture = scaled(phone.display.size, scale)
          const box = boxAround(node.bounds, phone.display.size)
          const command = ground({ kind: 'click', box, elementType: '', elementInfo: '' }, picture)
          const shown = readDisplay(displayDump({ phone, identity: IDENTITIES[android] }))
          const placed = onDisplay(command, shown?.size ?? picture)
          if (placed.kind !== 'tap') throw new Error('a click is a tap')
          phone.tap(placed.at.x, placed.at.y)
          expect(phone.frontPage()?.packageName).toBe(packageName)
          opened.add(`${display.form} ${display.rotation}`)
        },
      ),
      { numRuns: 150 },
    )
    expect(opened.size).toBeGreaterThan(FORMS.length * 3) // chance may leave one out
  },
  LIMIT_MS,
)

function phoneWith(display: DisplayState): EmulatedPhone {
  const phone = createEmulatedPhone({ seed: 1, clock: new ManualClock() })
  phone.replaceState({ ...phone.state, display })
  return phone
}

/** The icons of the launcher that can be aimed at. */
function iconsOn(phone: EmulatedPhone): { node: UiNode; packageName: string }[] {
  const { size } = phone.display
  const nodes = allNodes(phone).filter(
    ({ clickable, bounds }) => clickable && isLarge(bounds, size),
  )
  return phone.installed.flatMap(({ label, packageName }) =>
    nodes
      .filter((node) => [node.text, node.description].includes(label))
      .map((node) => ({ node, packageName })),
  )
}

function isLarge({ left, top, right, bottom }: Rect, { width, height }: Size): boolean {
  return right - left > width * LEAST_SHARE && bottom - top > height * LEAST_SHARE
}

/** As a model names it: thousandths of the picture. */
function boxAround({ left, top, right, bottom }: Rect, { width, height }: Size): ModelBox {
  const across = (x: number) => Math.min(999, Math.round((x / width) * 1000))
  const down = (y: number) => Math.min(999, Math.round((y / height) * 1000))
  return { left: across(left), top: down(top), right: across(right), bottom: down(bottom) }
}

function scaled({ width, height }: Size, scale: number): Size {
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
