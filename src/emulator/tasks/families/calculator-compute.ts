/** Compute something: the result has to stand in the display. */

import type { PhoneState } from '../../apps/app.js'
import { MINUS } from '../../apps/calculator/arithmetic.js'
import {
  CALCULATOR_PACKAGE,
  type Computation,
  randomExpression,
  resultOf,
} from '../../apps/calculator/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'

export type ComputeParams = { readonly expression: string }

export const calculatorCompute: TaskFamily<ComputeParams> = {
  name: 'calculator-compute',
  packages: [CALCULATOR_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ expression }) => `What is ${spaced(expression)}?`,
        ({ expression }) => `Compute ${spaced(expression)} with the calculator.`,
        ({ expression }) => `How much is ${spaced(expression)}? Use the calculator.`,
        ({ expression }) => `Calculate ${spaced(expression)}`,
        ({ expression }) => `Please work out ${expression} in Calculator.`,
        ({ expression }) => `Type ${expression} into the calculator and get the result`,
        ({ expression }) => `I need the result of ${spaced(expression)}.`,
        ({ expression }) => `Could you calculate ${spaced(expression)} for me?`,
      ],
      heldOut: [
        ({ expression }) => `Tell me what ${spaced(expression)} comes to.`,
        ({ expression }) => `Solve this on the phone: ${spaced(expression)}`,
      ],
    },
    zh: {
      taught: [
        ({ expression }) => `${expression}等于多少？`,
        ({ expression }) => `用计算器算一下${expression}。`,
        ({ expression }) => `计算${spaced(expression)}`,
        ({ expression }) => `请在计算器里算出${expression}的结果。`,
        ({ expression }) => `${spaced(expression)}是多少？用计算器算`,
        ({ expression }) => `帮我算${expression}`,
        ({ expression }) => `我想知道${expression}的得数。`,
        ({ expression }) => `能用计算器求一下${spaced(expression)}吗？`,
      ],
      heldOut: [
        ({ expression }) => `这道题得几：${spaced(expression)}`,
        ({ expression }) => `打开计算器，按出${expression}，看看结果`,
      ],
    },
  },
  prepare: () => {},
  propose: (random, { apps }) => {
    const expression = randomExpression(random)
    const isKnown = apps.calculator.history.some((one) => one.expression === expression)
    return isKnown ? null : { expression }
  },
  check: ({ expression }, before, after) => {
    const [newest] = newComputations(before, after) ?? []
    const { display, shown } = after.apps.calculator
    return (
      newest?.id === shown &&
      display === resultOf(expression) &&
      isSameSum(newest?.expression ?? '', expression) &&
      othersUnharmed(before, after, 'calculator')
    )
  },
}

/** What was computed since, newest first; null when older lines were lost. */
export function newComputations(
  before: PhoneState,
  after: PhoneState,
): readonly Computation[] | null {
  const known = before.apps.calculator.history
  const { history } = after.apps.calculator
  const added = history.slice(0, Math.max(0, history.length - known.length))
  return same(history.slice(added.length), known) ? added : null
}

/** "37 × 48" */
export function spaced(expression: string): string {
  return expression.replace(new RegExp(`[+×÷${MINUS}]`, 'g'), ' $& ')
}

/** The same numbers, in whatever order and parentheses. */
function isSameSum(typed: string, wanted: string): boolean {
  const numbersOf = (text: string) =>
    text
      .split(/[^\d.]+/)
      .toSorted()
      .join(' ')
  return numbersOf(typed) === numbersOf(wanted)
}
