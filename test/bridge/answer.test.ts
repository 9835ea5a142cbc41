import { expect, it } from '@jest/globals'
import { parseAnswer } from '../../src/bridge/answer.js'

const UNREADABLE = expect.objectContaining({ code: 'ANSWER_UNREADABLE' })

it('splits a whole answer into its sections', () => {
  const source =
    "CLICK(box=[[093,050,139,119]], element_type='卡片', element_info='Wi-Fi, on (5 GHz)')"
  const text = [
    'Status: On the settings page [[0, 1, 2, 3]]: nothing is done.',
    'Plan: 1. open Wi-Fi；2. turn it off',
    'Action: Tap "Wi-Fi".',
    `Grounded Operation: ${source}`,
    '<<一般操作>>',
  ].join('\n')
  expect(parseAnswer(text)).toEqual({
    status: 'On the settings page [[0, 1, 2, 3]]: nothing is done.',
    plan: '1. open Wi-Fi；2. turn it off',
    action: 'Tap "Wi-Fi".',
    source,
    sensitivity: 'general',
    operation: {
      kind: 'click',
      box: { left: 93, top: 50, right: 139, bottom: 119 },
      elementType: '卡片',
      elementInfo: 'Wi-Fi, on (5 GHz)',
    },
  })
})

it.each([
  ['<<敏感操作>>', 'sensitive'],
  ['<<Sensitive Operation>>', 'sensitive'],
  ['<<SENSITIVE OPERATION>>', 'sensitive'],
  ['<< 敏感操作 >>', 'sensitive'],
  ['<<一般操作>>', 'general'],
  ['<<General Operation>>', 'general'],
  ['<<general action>>', 'general'],
  ['<<一般操作>><<敏感操作>>', 'sensitive'],
  ['<<whatever>>', 'unmarked'],
  ['', 'unmarked'],
])('reads the marker %j as %s', (marker, sensitivity) => {
  const text = `Action: Tap.\nGrounded Operation: CLICK(box=[[1,2,3,4]])\n${marker}`
  expect(parseAnswer(text).sensitivity).toBe(sensitivity)
})

it('does not take a marker that the operation types for the mark of the answer', () => {
  const text =
    "Action: Write.\nGrounded Operation:TYPE(box=[[1,2,3,4]], text='<<一般操作>>')\n<<敏感操作>>"
  expect(parseAnswer(text).sensitivity).toBe('sensitive')
})

it('takes sections from before the operation only', () => {
  const text = "Grounded Operation: TYPE(box=[[1,2,3,4]], text='a\nAction: evil\nb')\n<<一般操作>>"
  expect(parseAnswer(text)).toMatchObject({
    action: '',
    operation: { kind: 'type', text: 'a\nAction: evil\nb' },
  })
})

it.each([
  ['no space behind the colon', 'Action:Tap\nGrounded Operation:END()\n<<END>>'],
  ['a preamble', 'I will finish now.\n\nAction: Tap\nGrounded Operation: END()'],
  ['an END without parentheses', 'Action: Tap\nGrounded Operation: END\n<<END>>'],
  ['leading newline and CR', '\nAction: Tap\r\nGrounded Operation: END()\r\n<<END>>'],
  ['other capitals', 'ACTION: Tap\ngrounded operation: end()'],
])('tolerates %s', (_, text) => {
  expect(parseAnswer(text)).toMatchObject({ action: 'Tap', operation: { kind: 'end' } })
})

it.each([
  ['nothing', ''],
  ['chatter', 'I think the task is finished.'],
  ['an empty operation', 'Action: Tap\nGrounded Operation: \n'],
  ['the answer of a broken template', 'Grounded de'],
  ['an unknown operation', 'Grounded Operation: LEFT_DRAG_TO(box=[[1,2,3,4]])'],
])('refuses %s instead of calling it finished', (_, text) => {
  expect(() => parseAnswer(text)).toThrow(UNREADABLE)
})
