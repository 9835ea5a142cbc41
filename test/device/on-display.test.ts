import { expect, it, test } from '@jest/globals'
import { ground } from '../../src/bridge/grounding.js'
import { onDisplay } from '../../src/device/on-display.js'
import type { Size } from '../../src/geometry.js'
import { createRandom } from '../../src/random.js'

const random = createRandom(11)
const cases = Array.from({ length: 500 }, () => {
  const display = { width: random.int(320, 3200), height: random.int(320, 3200) }
  const share = random.pick([1, 1, 0.5, 0.75, 1.25, 2])
  const picture = {
    width: Math.max(1, Math.round(display.width * share)),
    height: Math.max(1, Math.round(display.height * share)),
  }
  const [left, right] = [random.int(0, 999), random.int(0, 999)].sort((a, b) => a - b)
  const [top, bottom] = [random.int(0, 999), random.int(0, 999)].sort((a, b) => a - b)
  const box = { left: left ?? 0, top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0 }
  return { display, picture, box }
})

/** In thousandths of the size. */
const middle = (from: number, to: number) => (from + to) / 2

it('the middle of the model’s box is the middle on the display, for any size of picture and display', () => {
  for (const { display, picture, box } of cases) {
    const command = ground({ kind: 'click', box, elementType: '', elementInfo: '' }, picture)
    const placed = onDisplay(command, display)
    if (placed.kind !== 'tap') throw new Error('a click is a tap')
    const { x, y } = placed.at
    expect(placed.at.in).toEqual(display)
    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThan(display.width)
    expect(y).toBeLessThan(display.height)
    expect(Math.abs(x / display.width - middle(box.left, box.right) / 999)).toBeLessThan(
      tolerance(display.width, picture.width),
    )
    expect(Math.abs(y / display.height - middle(box.top, box.bottom) / 999)).toBeLessThan(
      tolerance(display.height, picture.height),
    )
  }
})

/** One step of the model's grid, and two pixels of the coarser one of both. */
function tolerance(display: number, picture: number): number {
  return 0.0015 + 2 / Math.min(display, picture)
}

const tapOn = (size: Size) => ({ kind: 'tap', at: { x: 10, y: 20, in: size } }) as const

test('a place on the same size stays as it is', () => {
  const size = { width: 1080, height: 2400 }
  expect(onDisplay(tapOn(size), size)).toEqual(tapOn(size))
})

test('a place is refused when the screen was turned or unfolded since', () => {
  for (const display of [
    { width: 2400, height: 1080 },
    { width: 1812, height: 2176 },
  ]) {
    expect(() => onDisplay(tapOn({ width: 1080, height: 2400 }), display)).toThrow(
      `The screen is ${display.width}×${display.height} now`,
    )
  }
})
