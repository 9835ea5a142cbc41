import { expect, test } from '@jest/globals'
import {
  doubleTapActions,
  dragActions,
  longPressActions,
  type PointerActions,
  type PointerStep,
  pinchActions,
  scrollActions,
  tapActions,
} from '../../src/device/gestures.js'

const size = { width: 1080, height: 2400 }
const at = (x: number, y: number) => ({ x, y, in: size })

/** The gesture as one line: `move 10,20 | down | 20 ms | up`. */
const told = ({ actions }: PointerActions) => actions.map(describeStep).join(' | ')

function describeStep(step: PointerStep): string {
  switch (step.type) {
    case 'pointerMove':
      return `move ${step.x},${step.y}${step.duration > 0 ? ` in ${step.duration} ms` : ''}`
    case 'pause':
      return `${step.duration} ms`
    case 'pointerDown':
      return 'down'
    case 'pointerUp':
      return 'up'
  }
}

test.each([
  ['a tap', tapActions(at(10.9, 20)), 'move 10,20 | down | 20 ms | up'],
  [
    'a double tap',
    doubleTapActions(at(1, 2)),
    'move 1,2 | down | 20 ms | up | 100 ms | down | 20 ms | up',
  ],
  ['a long press', longPressActions(at(1, 2), 800), 'move 1,2 | down | 800 ms | up'],
  [
    'a scroll',
    scrollActions(at(540, 1800), at(540, 600)),
    'move 540,1800 | down | move 540,600 in 400 ms | 120 ms | up',
  ],
  [
    'a drag',
    dragActions(at(1, 2), at(3, 4)),
    'move 1,2 | down | 700 ms | move 3,4 in 600 ms | 120 ms | up',
  ],
])('plays %s with one finger', (_, actions, steps) => {
  expect(told(actions)).toBe(steps)
})

test.each([
  [-1, 5],
  [1080, 5],
  [5, 2400],
  [Number.NaN, 5],
])('refuses the point (%d, %d) beside the screen', (x, y) => {
  expect(() => tapActions(at(x, y))).toThrow('lies outside the screen of 1080×2400 pixels')
})

test.each([
  ['out', 486, 216, 594, 864],
  ['in', 216, 486, 864, 594],
] as const)('pinches %s with two fingers', (direction, left, toLeft, right, toRight) => {
  const [first, second] = pinchActions(at(540, 1200), direction)
  const line = (from: number, to: number) =>
    `move ${from},1200 | down | move ${to},1200 in 400 ms | 120 ms | up`
  expect(first && told(first)).toBe(line(left, toLeft))
  expect(second && told(second)).toBe(line(right, toRight))
  expect(first?.id).not.toBe(second?.id)
})

test('pinches no wider than the screen, and not at all at its edge', () => {
  const [first, second] = pinchActions(at(960, 1200), 'out')
  expect(first && told(first)).toContain('move 841,1200 in 400 ms')
  expect(second && told(second)).toContain('move 1079,1200 in 400 ms')
  expect(() => pinchActions(at(1070, 1200), 'out')).toThrow('no room for two fingers')
})
