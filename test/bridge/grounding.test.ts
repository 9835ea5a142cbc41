import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { boxOnPicture, ground } from '../../src/bridge/grounding.js'
import type { Operation } from '../../src/bridge/operation.js'

type Groundable = Parameters<typeof ground>[0]

const SCREEN = { width: 1080, height: 2400 }
const BOX = { left: 100, top: 200, right: 300, bottom: 400 }
const HINT = { elementType: '', elementInfo: '' }
const CENTER = { x: 216, y: 720, in: SCREEN }

describe('each operation', () => {
  it.each<[string, Groundable, object]>([
    ['CLICK taps', { kind: 'click', box: BOX, ...HINT }, { kind: 'tap', at: CENTER }],
    [
      'DOUBLE_CLICK taps twice',
      { kind: 'double_click', box: BOX, ...HINT },
      { kind: 'double_tap', at: CENTER },
    ],
    [
      'RIGHT_CLICK presses long',
      { kind: 'right_click', box: BOX, ...HINT },
      { kind: 'long_press', at: CENTER, durationMs: 800 },
    ],
    [
      'TYPE types at the centre',
      { kind: 'type', box: BOX, text: 'hi', ...HINT },
      { kind: 'type', at: CENTER, text: 'hi' },
    ],
    [
      'LAUNCH opens the app',
      { kind: 'launch', app: 'Clock', url: '' },
      { kind: 'launch_app', name: 'Clock' },
    ],
    [
      'LAUNCH prefers the url',
      { kind: 'launch', app: 'Chrome', url: 'baidu.com' },
      { kind: 'open_url', url: 'https://baidu.com' },
    ],
    [
      'LAUNCH keeps a scheme',
      { kind: 'launch', app: '', url: 'http://a.b/c' },
      { kind: 'open_url', url: 'http://a.b/c' },
    ],
    [
      'SCROLL_UP on the status bar pulls the shade down',
      {
        kind: 'scroll',
        direction: 'up',
        box: { left: 0, top: 0, right: 999, bottom: 37 },
        stepCount: 5,
        ...HINT,
      },
      {
        kind: 'scroll',
        direction: 'up',
        from: { x: 539, y: 44, in: SCREEN },
        to: { x: 539, y: 1200, in: SCREEN },
      },
    ],
    ['Return is enter', { kind: 'key_press', key: 'Return' }, { kind: 'key', key: 'enter' }],
    ['Up Arrow is up', { kind: 'key_press', key: 'Up Arrow' }, { kind: 'key', key: 'up' }],
    ['Backspace deletes', { kind: 'key_press', key: 'Backspace' }, { kind: 'key', key: 'delete' }],
    [
      'GESTURE is a chord',
      { kind: 'gesture', strokes: chordStrokes('Lcontrol', 'A') },
      { kind: 'chord', modifiers: ['ctrl'], character: 'a' },
    ],
    [
      'GESTURE takes the Command key of a Mac for Ctrl',
      { kind: 'gesture', strokes: chordStrokes('Right Command', 'c') },
      { kind: 'chord', modifiers: ['ctrl'], character: 'c' },
    ],
    ['Back goes back', { kind: 'key_press', key: 'Back' }, { kind: 'key', key: 'back' }],
  ])('%s', (_, operation, command) => {
    expect(ground(operation, SCREEN)).toEqual(command)
  })

  it.each<[string, Groundable]>([
    ['HOVER', { kind: 'hover', box: BOX, ...HINT }],
    ['GESTURE', { kind: 'gesture', strokes: [] }],
    ['GESTURE', { kind: 'gesture', strokes: [{ kind: 'press', key: 'A' }] }],
    ['GESTURE', { kind: 'gesture', strokes: chordStrokes('Lwin', 'A') }],
    ['GESTURE', { kind: 'gesture', strokes: chordStrokes('Lcontrol', 'F5') }],
    ['KEY_PRESS', { kind: 'key_press', key: 'F5' }],
    ['LAUNCH', { kind: 'launch', app: '', url: 'file:///etc' }],
    ['LAUNCH', { kind: 'launch', app: '', url: 'intent://x' }],
    [
      'QUOTE_TEXT',
      { kind: 'quote_text', box: BOX, output: 'x', result: '', autoScroll: false, ...HINT },
    ],
    ['QUOTE_CLIPBOARD', { kind: 'quote_clipboard', output: 'x', result: '' }],
    ['LLM', { kind: 'llm', prompt: 'p', output: 'x', result: '' }],
    [
      'SCROLL_UP',
      { kind: 'scroll', direction: 'up', box: { ...BOX, bottom: 210 }, stepCount: 5, ...HINT },
    ],
  ])('%s is refused by name', (name, operation) => {
    expect(() => ground(operation, SCREEN)).toThrow(
      expect.objectContaining({
        code: 'OPERATION_REFUSED',
        message: expect.stringContaining(name),
      }),
    )
  })
})

describe('scrolling', () => {
  const scroll = (direction: 'up' | 'down' | 'left' | 'right', stepCount: number) =>
    ground(
      {
        kind: 'scroll',
        direction,
        box: { left: 0, top: 0, right: 1000, bottom: 1000 },
        stepCount,
        ...HINT,
      },
      SCREEN,
    )

  it.each([
    ['down', 5, { x: 540, y: 1800 }, { x: 540, y: 600 }],
    ['up', 5, { x: 540, y: 600 }, { x: 540, y: 1800 }],
    ['down', 1, { x: 540, y: 1440 }, { x: 540, y: 960 }],
    ['down', 75, { x: 540, y: 2160 }, { x: 540, y: 240 }],
    ['right', 5, { x: 810, y: 1200 }, { x: 270, y: 1200 }],
    ['left', 5, { x: 270, y: 1200 }, { x: 810, y: 1200 }],
  ] as const)('%s by %i moves the finger the other way', (direction, stepCount, from, to) => {
    expect(scroll(direction, stepCount)).toEqual({
      kind: 'scroll',
      direction,
      from: { ...from, in: SCREEN },
      to: { ...to, in: SCREEN },
    })
  })
})

describe('properties', () => {
  const edge = fc.integer({ min: 0, max: 1000 })
  const box = fc.tuple(edge, edge, edge, edge).map(([a, b, c, d]) => ({
    left: Math.min(a, c),
    top: Math.min(b, d),
    right: Math.max(a, c),
    bottom: Math.max(b, d),
  }))
  const side = fc.integer({ min: 1, max: 4000 })
  const size = fc.record({ width: side, height: side })

  it('taps a pixel that lies on the picture and in the box as it is shown', () => {
    fc.assert(
      fc.property(box, size, (modelBox, picture) => {
        const operation = { kind: 'click' as const, box: modelBox, ...HINT }
        const command = ground(operation, picture)
        const shown = boxOnPicture(operation, picture)
        if (command.kind !== 'tap' || shown === null) throw new Error('a click taps a box')
        const { x, y } = command.at
        expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true)
        expect(x >= shown.left && x < shown.right && y >= shown.top && y < shown.bottom).toBe(true)
        expect(shown.left >= 0 && shown.right <= picture.width).toBe(true)
        expect(shown.top >= 0 && shown.bottom <= picture.height).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the finger inside the box while it scrolls, or refuses', () => {
    const direction = fc.constantFrom(
      'up' as const,
      'down' as const,
      'left' as const,
      'right' as const,
    )
    const real = fc.record({
      width: fc.integer({ min: 240, max: 4000 }),
      height: fc.integer({ min: 240, max: 4000 }),
    })
    fc.assert(
      fc.property(
        box,
        real,
        direction,
        fc.integer({ min: 1, max: 99 }),
        (modelBox, picture, way, stepCount) => {
          const operation: Extract<Operation, { kind: 'scroll' }> = {
            kind: 'scroll',
            direction: way,
            box: modelBox,
            stepCount,
            ...HINT,
          }
          // The status bar is pulled down, not scrolled.
          fc.pre(way !== 'up' || modelBox.top > 10 || modelBox.bottom > 100)
          const shown = boxOnPicture(operation, picture)
          let command: ReturnType<typeof ground>
          try {
            command = ground(operation, picture)
          } catch {
            return
          }
          if (command.kind !== 'scroll' || shown === null) throw new Error('a scroll scrolls a box')
          for (const { x, y } of [command.from, command.to]) {
            expect(x >= shown.left && x < shown.right && y >= shown.top && y < shown.bottom).toBe(
              true,
            )
          }
          expect(
            Math.abs(command.from.x - command.to.x) + Math.abs(command.from.y - command.to.y),
          ).toBeGreaterThan(4)
        },
      ),
      { numRuns: 500 },
    )
  })
})

function chordStrokes(modifier: string, key: string) {
  return [
    { kind: 'down', key: modifier },
    { kind: 'press', key },
    { kind: 'up', key: modifier },
  ] as const
}
