import { beforeEach, describe, expect, it, test } from '@jest/globals'
import { evaluate, numberText } from '../../../src/emulator/apps/calculator/arithmetic.js'
import { CALCULATOR_PACKAGE } from '../../../src/emulator/apps/calculator/state.js'
import { type AppVisit, visitApp } from '../../support/app-visit.js'
import { nodeById } from '../../support/screen-reading.js'

test.each([
  ['37×48', '1776'],
  ['2+3×4', '14'],
  ['(2+3)×4', '20'],
  ['100−30−20', '50'],
  ['8÷4÷2', '1'],
  ['0.1+0.2', '0.3'],
  ['50%×80', '40'],
  ['−(2−5)', '3'],
  ['3−5', '−2'],
  ['10÷4', '2.5'],
])('%s is %s', (expression, result) => {
  const outcome = evaluate(expression)
  expect(outcome.kind === 'number' ? numberText(outcome.value) : outcome.kind).toBe(result)
})

test.each([
  ['', 'malformed'],
  ['2+', 'malformed'],
  ['(2+3', 'malformed'],
  ['2)', 'malformed'],
  ['1..2', 'malformed'],
  ['5÷0', 'division_by_zero'],
])('"%s" has no result: %s', (expression, kind) => {
  expect(evaluate(expression)).toEqual({ kind })
})

describe('Calculator', () => {
  let visit: AppVisit
  const calculator = () => visit.phone.state.apps.calculator
  const display = () => nodeById(visit.phone, 'formula')?.text
  const press = (...ids: string[]) => {
    for (const id of ids) visit.tapId(id)
  }

  beforeEach(() => {
    visit = visitApp(CALCULATOR_PACKAGE)
    press('clr')
  })

  it('computes what was typed and remembers it', () => {
    press('digit_1', 'digit_2', 'op_mul', 'digit_3', 'eq')
    expect(display()).toBe('36')
    expect(visit.shows('12×3=')).toBe(true)
    expect(calculator().history[0]).toMatchObject({ expression: '12×3', result: '36' })
  })

  it('goes on from a result with an operator, and anew with a digit', () => {
    press('digit_2', 'op_add', 'digit_3', 'eq', 'op_mul', 'digit_4')
    expect(display()).toBe('5×4')
    press('eq', 'digit_7')
    expect(display()).toBe('7')
  })

  it('takes back the last character', () => {
    press('digit_4', 'digit_2', 'del')
    expect(display()).toBe('4')
  })

  it('says what is wrong in place of a result', () => {
    const before = calculator().history.length
    press('digit_5', 'op_div', 'digit_0', 'eq')
    expect(visit.shows('Cannot divide by 0')).toBe(true)
    expect(display()).toBe('5÷0')
    expect(calculator().history).toHaveLength(before)
  })

  it('deletes one line of its history, or all, after the question', () => {
    const [first, ...others] = calculator().history
    press('history', `delete_${first?.id}`)
    expect(calculator().history).toHaveLength(others.length + 1)
    press('dialog_confirm')
    expect(calculator().history).toEqual(others)
    press('history_clear', 'dialog_confirm')
    expect(calculator().history).toEqual([])
    expect(visit.shows('No history')).toBe(true)
  })
})
