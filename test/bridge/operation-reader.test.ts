import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Operation } from '../../src/bridge/operation.js'
import { readOperation } from '../../src/bridge/operation-reader.js'
import { BridgeError } from '../../src/errors.js'

const BOX = { left: 1, top: 2, right: 30, bottom: 400 }
const NO_HINT = { elementType: '', elementInfo: '' }

const click = (elementInfo: string): Operation => ({
  kind: 'click',
  box: BOX,
  elementType: '',
  elementInfo,
})

describe('what models write', () => {
  it.each<[string, Operation]>([
    ['CLICK(box=[[001,002,030,400]])', click('')],
    ['CLICK(box=[001,002,030,400])', click('')],
    ['click ( box = [[ 1, 2, 30, 400 ]] , element_info = "a, b (c) [d]" )', click('a, b (c) [d]')],
    ["CLICK(box=[[1,2,30,400]], element_info='Don't stop')", click("Don't stop")],
    ["CLICK(box=[[1,2,30,400]], element_info='“x”, `y` 'z' w')", click("“x”, `y` 'z' w")],
    ["CLICK(box=[[1,2,30,400]], element_info='a', b')", click("a', b")],
    ["CLICK(element_info='[None]', box=[[1,2,30,400]])", click('')],
    ["CLICK(box=[[1,2,30,400]], element_info='Save'", click('Save')],
    ["CLICK(box=[[1,2,30,400]], element_info='Save',)", click('Save')],
    ["CLICK(box=[[1,2,30,400]], element_info='(it's on)')", click("(it's on)")],
    ['DOUBLE_CLICK(box=[[1,2,30,400]])', { kind: 'double_click', box: BOX, ...NO_HINT }],
    ['RIGHT_CLICK(box=[[1,2,30,400]])', { kind: 'right_click', box: BOX, ...NO_HINT }],
    ['HOVER(box=[[1,2,30,400]])', { kind: 'hover', box: BOX, ...NO_HINT }],
    [
      "TYPE(box=[[1,2,30,400]], text='line 1\nline 2\\n3 \\'x\\'', element_type='文本')",
      {
        kind: 'type',
        box: BOX,
        text: "line 1\nline 2\n3 'x'",
        elementType: '文本',
        elementInfo: '',
      },
    ],
    ['TYPE(box=[[1,2,30,400]], text=2024)', { kind: 'type', box: BOX, text: '2024', ...NO_HINT }],
    ["TYPE(box=[[1,2,30,400]], text='')", { kind: 'type', box: BOX, text: '', ...NO_HINT }],
    [
      "SCROLL_DOWN(box=[[1,2,30,400]], step_count=075, element_info='[None]')",
      { kind: 'scroll', direction: 'down', box: BOX, stepCount: 75, ...NO_HINT },
    ],
    [
      'SCROLL_LEFT(box=[[1,2,30,400]])',
      { kind: 'scroll', direction: 'left', box: BOX, stepCount: 5, ...NO_HINT },
    ],
    ["KEY_PRESS(key='Return')", { kind: 'key_press', key: 'Return' }],
    ['KEY_PRESS(key=Return)', { kind: 'key_press', key: 'Return' }],
    [
      "GESTURE(actions=[KEY_DOWN(key='Lcontrol'), KEY_PRESS(key='A'), KEY_UP(key='Lcontrol')])",
      {
        kind: 'gesture',
        strokes: [
          { kind: 'down', key: 'Lcontrol' },
          { kind: 'press', key: 'A' },
          { kind: 'up', key: 'Lcontrol' },
        ],
      },
    ],
    ["LAUNCH(app='Clock', url='None')", { kind: 'launch', app: 'Clock', url: '' }],
    ["LAUNCH(app=None, url='baidu.com')", { kind: 'launch', app: '', url: 'baidu.com' }],
    [
      "QUOTE_TEXT(box=[[1,2,30,400]], output='__CogName_价格__', result='…', auto_scroll=True)",
      {
        kind: 'quote_text',
        box: BOX,
        output: '__CogName_价格__',
        result: '…',
        autoScroll: true,
        ...NO_HINT,
      },
    ],
    [
      "QUOTE_CLIPBORAD(output='__CogName_x__')",
      { kind: 'quote_clipboard', output: '__CogName_x__', result: '' },
    ],
    [
      "LLM(prompt='Say it, (please)', output='__CogName_x__', result='a\\tb')",
      { kind: 'llm', prompt: 'Say it, (please)', output: '__CogName_x__', result: 'a\tb' },
    ],
    ['END', { kind: 'end' }],
    ['END()', { kind: 'end' }],
  ])('reads %s', (source, operation) => {
    expect(readOperation(source)).toEqual({ operation, source, end: source.length })
  })

  it('ends the operation at its own parenthesis', () => {
    const text = 'CLICK(box=[[1,2,30,400]])\n<<一般操作>>'
    expect(readOperation(text)).toMatchObject({ source: 'CLICK(box=[[1,2,30,400]])', end: 25 })
  })
})

describe('what cannot be meant', () => {
  it.each([
    ['CLICK(box=[[1,2,30,1001]])', '1001'],
    ['CLICK(box=[[-1,2,30,400]])', '-1'],
    ['CLICK(box=[[30,2,1,400]])', '30, 2, 1, 400'],
    ['CLICK(box=[[1,2,30]])', '1, 2, 30'],
    ['CLICK(box=[[1,2,30,4.5]])', '4.5'],
    ['CLICK(box=[[1,2,30,400', 'the end of the text'],
    ["CLICK(box='here')", 'here'],
    ['CLICK()', 'no box'],
    ['TYPE(box=[[1,2,30,400]])', 'text is missing'],
    ["TYPE(box=[[1,2,30,400]], text='cut off he", "closing '"],
    ["LAUNCH(app='None', url='None')", 'neither'],
    ['SCROLL_UP(box=[[1,2,30,400]], step_count=0)', 'step_count is 0'],
    ["GESTURE(actions=[CLICK(key='A')])", 'CLICK'],
    ['CLICK', '"(" after CLICK'],
    ['SWIPE(box=[[1,2,30,400]])', 'SWIPE'],
    ['KEY_PRESS()', 'no key'],
    ['CLICK([[1,2,30,400]])', 'name=value'],
    ['CLICK(box=[[1,2,30,400]], box=[[5,6,7,8]])', 'only once'],
  ])('refuses %s and names the value', (source, named) => {
    expect(() => readOperation(source)).toThrow(
      expect.objectContaining({
        code: 'ANSWER_UNREADABLE',
        message: expect.stringContaining(named),
      }),
    )
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
  const anyText = fc.string({ unit: 'grapheme' })
  const hint = anyText.filter((text) => text !== 'None' && text !== '[None]')

  it('reads back every operation that can be written', () => {
    const operation = fc.oneof(
      fc.record({
        kind: fc.constantFrom('click' as const, 'double_click' as const, 'hover' as const),
        box,
        elementType: hint,
        elementInfo: hint,
      }),
      fc.record({
        kind: fc.constant('type' as const),
        box,
        text: anyText,
        elementType: hint,
        elementInfo: hint,
      }),
    )
    fc.assert(
      fc.property(operation, fc.constantFrom("'", '"'), (written, quote) => {
        expect(readOperation(write(written, quote)).operation).toEqual(written)
      }),
    )
  })

  it('never throws anything but an unreadable answer, whatever the text', () => {
    const noise = fc.array(
      fc.constantFrom(
        'CLICK',
        'GESTURE',
        'TYPE',
        '(',
        ')',
        '[',
        ']',
        '=',
        ',',
        "'",
        '"',
        '\\',
        ' ',
        'box',
        'text',
        'actions',
        '1',
        '-',
        '\n',
        'None',
        '敏',
        'KEY_UP',
        'END',
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          noise.map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          try {
            readOperation(text)
          } catch (error) {
            expect(error).toBeInstanceOf(BridgeError)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it.each(['[', "'", "' ", 'KEY_UP(a=', ',', '\\'])('reads a flood of %j in no time', (piece) => {
    const flood = `CLICK(box=${piece.repeat(20_000)}`
    const startedAt = performance.now()
    expect(() => readOperation(flood)).toThrow(BridgeError)
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })
})

function write(
  operation: Extract<
    Operation,
    { kind: 'click' | 'double_click' | 'right_click' | 'hover' | 'type' }
  >,
  quote: string,
): string {
  const { left, top, right, bottom } = operation.box
  const quoted = (text: string) =>
    `${quote}${text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`)}${quote}`
  const text = operation.kind === 'type' ? `, text=${quoted(operation.text)}` : ''
  const hints = `element_type=${quoted(operation.elementType)}, element_info=${quoted(operation.elementInfo)}`
  return `${operation.kind.toUpperCase()}(box=[[${left},${top},${right},${bottom}]]${text}, ${hints})`
}
