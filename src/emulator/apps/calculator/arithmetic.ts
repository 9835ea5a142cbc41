/** What an expression of the calculator comes to: a small reader by precedence. Knows no page and no state. */

export type Outcome =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'malformed' | 'division_by_zero' }

/** Of digits, `.`, `+ − × ÷`, parentheses, and `%` behind a number: a hundredth of it. */
export function evaluate(expression: string): Outcome {
  const reader: Reader = { text: expression, at: 0 }
  const value = sum(reader)
  if (value === null || reader.at < expression.length) return { kind: 'malformed' }
  return Number.isFinite(value) ? { kind: 'number', value } : { kind: 'division_by_zero' }
}

/** Without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
export function numberText(value: number): string {
  const text = String(Number(value.toPrecision(SHOWN_DIGITS)))
  return text.replace('-', MINUS)
}

export const MINUS = '−'

const SHOWN_DIGITS = 12

interface Reader {
  readonly text: string
  at: number
}

/** Null for what is no expression. */
function sum(reader: Reader): number | null {
  let total = product(reader)
  while (total !== null) {
    const operator = take(reader, ['+', MINUS])
    if (operator === null) return total
    const next = product(reader)
    if (next === null) return null
    total = operator === '+' ? total + next : total - next
  }
  return null
}

function product(reader: Reader): number | null {
  let total = signed(reader)
  while (total !== null) {
    const operator = take(reader, ['×', '÷'])
    if (operator === null) return total
    const next = signed(reader)
    if (next === null) return null
    total = operator === '×' ? total * next : total / next
  }
  return null
}

function signed(reader: Reader): number | null {
  if (take(reader, [MINUS]) === null) return percent(reader)
  const value = signed(reader)
  return value === null ? null : -value
}

function percent(reader: Reader): number | null {
  let value = take(reader, ['(']) === null ? number(reader) : closed(reader)
  while (value !== null && take(reader, ['%']) !== null) value /= 100
  return value
}

function closed(reader: Reader): number | null {
  const value = sum(reader)
  return take(reader, [')']) === null ? null : value
}

function number(reader: Reader): number | null {
  const [digits] = /^(\d+\.?\d*|\.\d+)/.exec(reader.text.slice(reader.at)) ?? []
  if (digits === undefined) return null
  reader.at += digits.length
  return Number(digits)
}

function take(reader: Reader, wanted: readonly string[]): string | null {
  const character = reader.text.charAt(reader.at)
  if (character === '' || !wanted.includes(character)) return null
  reader.at += 1
  return character
}
