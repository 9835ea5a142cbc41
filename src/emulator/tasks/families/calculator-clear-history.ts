/** Have the calculator forget one computation, or all of them. */

import { CALCULATOR_PACKAGE } from '../../apps/calculator/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'
import type { Wording } from '../wordings.js'

/** An empty expression means: all. */
export type ClearHistoryParams = { readonly expression: string }

const either =
  (all: string, one: (expression: string) => string): Wording<ClearHistoryParams> =>
  ({ expression }) =>
    expression === '' ? all : one(expression)

export const calculatorClearHistory: TaskFamily<ClearHistoryParams> = {
  name: 'calculator-clear-history',
  packages: [CALCULATOR_PACKAGE],
  sensitive: true,
  wordings: {
    en: {
      taught: [
        either(
          'Clear the history of the calculator.',
          (one) => `Delete ${one} from the history of the calculator.`,
        ),
        either(
          'Delete everything in the calculator history',
          (one) => `Delete ${one} in the calculator history`,
        ),
        either(
          'Empty the history in Calculator.',
          (one) => `In Calculator, take ${one} out of the history.`,
        ),
        either(
          'Please erase the whole calculator history.',
          (one) => `Please erase ${one} from the calculator history.`,
        ),
        either(
          'The calculator should forget what I computed',
          (one) => `The calculator should forget that I computed ${one}`,
        ),
        either('Remove all past calculations.', (one) => `Remove the past calculation ${one}.`),
        either(
          'Wipe the list of calculations in Calculator',
          (one) => `Remove the line ${one} from the list of calculations`,
        ),
        either(
          'Could you clear all calculator history?',
          (one) => `Could you remove ${one} from the calculator history?`,
        ),
      ],
      heldOut: [
        either(
          'Nobody should see what I calculated before; delete all of it.',
          (one) => `Nobody should see that I calculated ${one}; delete that line.`,
        ),
        either(
          'Leave no earlier results in the calculator',
          (one) => `Leave no trace of ${one} in the calculator`,
        ),
      ],
    },
    zh: {
      taught: [
        either('清空计算器的历史记录。', (one) => `从计算器的历史记录中删除${one}。`),
        either('删除计算器里的全部记录', (one) => `删除计算器里${one}的记录`),
        either('把计算器的历史清掉。', (one) => `把计算器历史里的${one}删掉。`),
        either('请清除所有计算历史。', (one) => `请清除${one}这条计算历史。`),
        either('计算器以前的计算都不要了，清空吧', (one) => `计算器里${one}这条不要了，删除吧`),
        either('帮我删掉计算器的所有历史', (one) => `帮我删掉计算器历史中的${one}`),
        either('我想清空计算器算过的东西。', (one) => `我想删掉算过的${one}。`),
        either('能把计算器历史记录全部清除吗？', (one) => `能把${one}从计算器历史记录里去掉吗？`),
      ],
      heldOut: [
        either('之前在计算器上算的，一条都别留。', (one) => `之前在计算器上算的${one}，别留着。`),
        either(
          '不想让人看到我用计算器算过什么，处理一下',
          (one) => `不想让人看到我算过${one}，处理一下`,
        ),
      ],
    },
  },
  prepare: () => {},
  propose: (random, { apps }) => {
    const { history } = apps.calculator
    if (history.length === 0) return null
    return { expression: random.chance(0.4) ? '' : random.pick(history).expression }
  },
  check: ({ expression }, before, after) => {
    const kept = before.apps.calculator.history.filter(
      (one) => expression !== '' && one.expression !== expression,
    )
    return same(after.apps.calculator.history, kept) && othersUnharmed(before, after, 'calculator')
  },
}
