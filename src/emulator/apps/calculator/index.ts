/** Calculator: the four operations with parentheses and percent, and a history of what was computed. */

import { mdiCalculator } from '@mdi/js'
import type { App } from '../app.js'
import { clearDialog, historyPage } from './history-page.js'
import { keypadPage } from './keypad-page.js'
import { CALCULATOR_PACKAGE, type CalculatorState, initialCalculator } from './state.js'

export const calculatorApp: App<CalculatorState> = {
  key: 'calculator',
  packageName: CALCULATOR_PACKAGE,
  activity: 'com.android.calculator2.Calculator',
  label: 'Calculator',
  versionName: '8.6',
  icon: { path: mdiCalculator, background: '#d2e3fc', foreground: '#174ea6' },
  initialState: initialCalculator,
  home: { name: 'keypad' },
  page: ({ name, args }, context) => {
    const one = context.state.history.find(({ id }) => id === args?.id)
    if (name === 'history') return historyPage(context)
    if (name === 'clear' && (args?.id === undefined || one)) return clearDialog(context, one)
    return keypadPage(context)
  },
}
