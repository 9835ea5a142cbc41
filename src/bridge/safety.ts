/**
 * Which answers need a person's yes before the phone moves. Two keys: the model's own mark, and
 * words of payment that count even when the model calls the operation general. (CogAgent's licence
 * forbids leaving payments and irreversible orders to the model.) Pure.
 */

import type { Answer, Operation } from './operation.js'
import { type AnswerFormat, asksForSensitivity } from './prompt.js'

/** Why a person must be asked, as a sentence; null when nobody need be. */
export function reasonToAsk(answer: Answer, format: AnswerFormat): string | null {
  const { operation } = answer
  if (operation.kind === 'end') return null
  if (answer.sensitivity === 'sensitive') return 'The model calls this operation sensitive.'
  if (answer.sensitivity === 'unmarked' && asksForSensitivity(format)) {
    return 'The model did not say whether this operation is sensitive.'
  }
  // Looking around pays for nothing, even on the way to a button that does.
  if (operation.kind === 'scroll' || operation.kind === 'hover') return null
  const word = paymentWord(answer.action) ?? paymentWord(elementInfoOf(operation))
  return word === null ? null : `This looks like a payment or an order ("${word}").`
}

/** English words stand alone ("display" does not pay); Chinese ones have no borders. */
const PAYMENT_WORDS =
  /\b(?:pay(?:ment|ments|ing)?|place (?:the |an |my |your )?order|order now|buy(?: now| it now)?|purchase|transfer|checkout|check out|send money|subscribe|top up|donate)\b|付款|支付|转账|轉帳|汇款|下单|提交订单|购买|立即抢购|结算|结账|充值|打赏|订阅/i

function paymentWord(text: string): string | null {
  return PAYMENT_WORDS.exec(text)?.[0] ?? null
}

function elementInfoOf(operation: Operation): string {
  return 'elementInfo' in operation ? operation.elementInfo : ''
}
