import { expect, test } from '@jest/globals'
import {
  doubleTapActions,
  longPressActions,
  type PointerActions,
  type PointerStep,
  scrollActions,
  tapActions,
} from '../../src/device/gestures.js'

const size = { width: 1080, height: 2400 }
const at = (x: number, y: number) => ({ x, y, in: size })

/** The gesture as one line: `move 10,20 | down | 50 ms | up`. */
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
  ['a tap', tapActions(at(10.9, 20)), 'move 10,20 | down | 50 ms | up'],
  [
    'a double tap',
    doubleTapActions(at(1, 2)),
    'move 1,2 | down | 50 ms | up | 100 ms | down | 50 ms | up',
  ],
  ['a long press', longPressActions(at(1, 2), 800), 'move 1,2 | down | 800 ms | up'],
  [
    'a scroll',
    scrollActions(at(540, 1800), at(540, 600)),
    'move 540,1800 | down | move 540,600 in 400 ms | 120 ms | up',
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
