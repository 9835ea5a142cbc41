/** The display and the keys. */

import { mdiBackspaceOutline, mdiHistory } from '@mdi/js'
import type { Color, Screen, View } from '../../screen/view.js'
import { appBar, iconButton } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { evaluate, MINUS, numberText } from './arithmetic.js'
import { type CalculatorState, OPERATORS } from './state.js'

interface Key {
  readonly id: string
  readonly text: string
}

const ROWS: readonly (readonly Key[])[] = [
  [
    { id: 'clr', text: 'C' },
    { id: 'lparen', text: '(' },
    { id: 'rparen', text: ')' },
    { id: 'op_div', text: '÷' },
  ],
  [digit(7), digit(8), digit(9), { id: 'op_mul', text: '×' }],
  [digit(4), digit(5), digit(6), { id: 'op_sub', text: MINUS }],
  [digit(1), digit(2), digit(3), { id: 'op_add', text: '+' }],
  [{ id: 'op_pct', text: '%' }, digit(0), { id: 'dec_point', text: '.' }, { id: 'eq', text: '=' }],
]

const LONGEST = 24

export function keypadPage(context: AppContext<CalculatorState>): Screen {
  const { nav, t } = context
  const bar = appBar({
    title: t('Calculator'),
    actions: [
      {
        id: 'history',
        icon: mdiHistory,
        description: t('History'),
        onTap: () => nav.push({ name: 'history' }),
      },
    ],
  })
  return {
    body: {
      kind: 'column',
      width: 'fill',
      height: 'fill',
      align: 'stretch',
      children: [
        bar,
        { kind: 'spacer', weight: 1 },
        display(context),
        ...ROWS.map((keys) => keyRow(context, keys)),
      ],
    },
  }
}

function display({ state, t }: AppContext<CalculatorState>): View {
  const computed = state.history.find(({ id }) => id === state.shown)
  const line = (id: string, text: string, look: { size: number; color: Color }): View => ({
    kind: 'text',
    id,
    text,
    textAlign: 'right',
    width: 'fill',
    maxLines: 2,
    ...look,
  })
  const lines = [
    ...(computed
      ? [line('computed', `${computed.expression}=`, { size: 18, color: 'onSurfaceVariant' })]
      : []),
    line('formula', state.display === '' ? '0' : state.display, { size: 36, color: 'onSurface' }),
  ]
  const backspace = iconButton({
    id: 'del',
    icon: mdiBackspaceOutline,
    description: t('Backspace'),
    onTap: () => {
      state.display = state.shown === null ? state.display.slice(0, -1) : ''
      state.shown = null
    },
  })
  return {
    kind: 'row',
    width: 'fill',
    align: 'end',
    gap: 8,
    padding: { left: 24, right: 16, bottom: 8 },
    children: [{ kind: 'column', weight: 1, align: 'end', children: lines }, backspace],
  }
}

function keyRow(context: AppContext<CalculatorState>, keys: readonly Key[]): View {
  return {
    kind: 'row',
    width: 'fill',
    shrinks: true,
    gap: 10,
    padding: { left: 16, right: 16, top: 4, bottom: 4 },
    children: keys.map((key) => keyView(key, () => press(context, key))),
  }
}

function keyView({ id, text }: Key, onTap: () => void): View {
  const isDigit = id.startsWith('digit') || id === 'dec_point'
  const ground: Color =
    id === 'eq' ? 'primary' : isDigit ? 'surfaceContainer' : 'secondaryContainer'
  const ink: Color = id === 'eq' ? 'onPrimary' : isDigit ? 'onSurface' : 'onSecondaryContainer'
  return {
    kind: 'text',
    id,
    className: 'android.widget.Button',
    text,
    size: 22,
    textAlign: 'center',
    weight: 1,
    height: 68,
    cornerRadius: 34,
    background: ground,
    color: ink,
    onTap,
  }
}

function press(context: AppContext<CalculatorState>, { id, text }: Key): void {
  const { state } = context
  if (id === 'eq') compute(context)
  else if (id === 'clr') Object.assign(state, { display: '', shown: null })
  else {
    // A result is taken on by an operator; a digit begins anew.
    const isOperator = [...OPERATORS, '%'].includes(text)
    const before = state.shown === null || isOperator ? state.display : ''
    if (before.length < LONGEST) state.display = `${before}${text}`
    state.shown = null
  }
}

function compute({ state, newId, snackbar, t }: AppContext<CalculatorState>): void {
  const expression = state.display
  if (state.shown !== null || /^[\d.]*$/.test(expression)) return
  const outcome = evaluate(expression)
  switch (outcome.kind) {
    case 'malformed':
      snackbar(t('Format error'))
      break
    case 'division_by_zero':
      snackbar(t('Cannot divide by 0'))
      break
    case 'number': {
      const computed = { id: newId('sum'), expression, result: numberText(outcome.value) }
      state.history = [computed, ...state.history]
      state.display = computed.result
      state.shown = computed.id
    }
  }
}

function digit(value: number): Key {
  return { id: `digit_${value}`, text: String(value) }
}
