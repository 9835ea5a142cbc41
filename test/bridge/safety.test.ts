import { expect, it } from '@jest/globals'
import type { Answer, Operation } from '../../src/bridge/operation.js'
import { reasonToAsk } from '../../src/bridge/safety.js'

const BOX = { left: 1, top: 2, right: 3, bottom: 4 }

function answer(changes: Partial<Answer> & { info?: string }): Answer {
  const { info = '', ...rest } = changes
  const operation: Operation = { kind: 'click', box: BOX, elementType: '', elementInfo: info }
  const plain = {
    status: '',
    plan: '',
    action: 'Tap.',
    source: '',
    sensitivity: 'general' as const,
  }
  return { ...plain, operation, ...rest }
}

it('lets an ordinary operation pass', () => {
  expect(reasonToAsk(answer({}), 'action_op_sensitive')).toBeNull()
})

it('asks when the model marks the operation, whatever the format', () => {
  expect(reasonToAsk(answer({ sensitivity: 'sensitive' }), 'action_op')).toContain('sensitive')
})

it('asks when a mark was asked for and is missing', () => {
  const unmarked = answer({ sensitivity: 'unmarked' })
  expect(reasonToAsk(unmarked, 'status_action_op_sensitive')).toContain('did not say')
  expect(reasonToAsk(unmarked, 'status_action_op')).toBeNull()
})

it.each([
  'Tap "Place order"',
  'Tap Pay',
  'Buy now',
  '点击立即支付',
  '确认付款',
  'Transfer 5 €',
  'Purchase it',
])('asks before %j even when the model calls it general', (action) => {
  expect(reasonToAsk(answer({ action }), 'action_op_sensitive')).toContain('payment')
})

it('finds the word in what the model says about the element', () => {
  expect(reasonToAsk(answer({ info: '提交订单' }), 'action_op')).toContain('提交订单')
})

it.each(['Open display settings', 'Tap "Spayed cats"', 'Play music'])(
  'does not mistake %j',
  (action) => {
    expect(reasonToAsk(answer({ action }), 'action_op')).toBeNull()
  },
)

it('lets the phone scroll to the button that pays, and lets the model end', () => {
  const scroll: Operation = {
    kind: 'scroll',
    direction: 'down',
    box: BOX,
    stepCount: 5,
    elementType: '',
    elementInfo: '',
  }
  expect(
    reasonToAsk(answer({ action: 'Scroll to Pay', operation: scroll }), 'action_op'),
  ).toBeNull()
  const end = answer({ action: 'Pay is done', operation: { kind: 'end' }, sensitivity: 'unmarked' })
  expect(reasonToAsk(end, 'action_op_sensitive')).toBeNull()
})
