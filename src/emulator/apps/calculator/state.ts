/** What the Calculator keeps: what stands in its display, and what was computed before. */

import type { Random } from '../../../random.js'
import { evaluate, MINUS, numberText } from './arithmetic.js'

export const CALCULATOR_PACKAGE = 'com.android.calculator2'

export interface Computation {
  id: string
  expression: string
  result: string
}

export interface CalculatorState {
  /** What is being typed, or the result. */
  display: string
  /** The computation whose result stands in the display; null while one is typed. */
  shown: string | null
  /** Newest first. */
  history: Computation[]
}

export const OPERATORS = ['+', MINUS, '×', '÷'] as const

export function initialCalculator(random: Random): CalculatorState {
  const history = Array.from({ length: random.int(2, 7) }, (_, index) => {
    const expression = randomExpression(random)
    return { id: `old-sum-${index}`, expression, result: resultOf(expression) ?? '' }
  })
  const own = history.filter(
    ({ expression }, at) => history.findIndex((one) => one.expression === expression) === at,
  )
  return {
    display: random.chance(0.3) ? String(random.int(2, 999)) : '',
    shown: null,
    history: own,
  }
}

/** What people compute: two or three numbers whose result is short. */
export function randomExpression(random: Random): string {
  const a = random.int(12, 99)
  const b = random.int(3, 98)
  const c = random.int(2, 9)
  const made = [
    () => `${a}×${b}`,
    () => `${random.int(100, 999)}+${random.int(100, 999)}`,
    () => `${random.int(500, 999)}${MINUS}${random.int(11, 499)}`,
    () => `${a * c}÷${c}`,
    () => `${a}+${b}×${c}`,
    () => `(${a}+${b})×${c}`,
    () => `${a}.5×${c}`,
    () => `${random.int(2, 19) * 5}%×${random.int(2, 19) * 20}`,
  ]
  return random.pick(made)()
}

/** Null for what cannot be computed. */
export function resultOf(expression: string): string | null {
  const outcome = evaluate(expression)
  return outcome.kind === 'number' ? numberText(outcome.value) : null
}
