/** What was computed before: a tap takes a result on; one line or all of them can be deleted after a question. */

import { mdiClose, mdiDeleteSweep, mdiHistory } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, dialog, emptyState, iconButton, listItem, page } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import type { CalculatorState, Computation } from './state.js'

export function historyPage(context: AppContext<CalculatorState>): Screen {
  const { state, nav, t } = context
  const clear = {
    id: 'history_clear',
    icon: mdiDeleteSweep,
    description: t('Clear history'),
    onTap: () => nav.push({ name: 'clear' }),
  }
  const rows = state.history.map((computed) => computedRow(context, computed))
  return {
    body: page({
      bar: appBar({
        title: t('History'),
        onBack: () => nav.pop(),
        actions: rows.length > 0 ? [clear] : [],
      }),
      content: rows.length > 0 ? rows : [emptyState({ icon: mdiHistory, text: t('No history') })],
    }),
  }
}

/** @param one the line that is asked about; all of them when undefined */
export function clearDialog(
  { state, nav, t, snackbar }: AppContext<CalculatorState>,
  one: Computation | undefined,
): Screen {
  const clear = () => {
    const isMeant = ({ id }: Computation) => one === undefined || id === one.id
    if (state.history.some((each) => each.id === state.shown && isMeant(each))) state.shown = null
    state.history = state.history.filter((each) => !isMeant(each))
    nav.pop()
    snackbar(one ? t('Deleted from the history') : t('History cleared'))
  }
  return {
    presentation: 'dialog',
    body: dialog({
      title: one ? t('Delete from the history?') : t('Clear history?'),
      text: one ? `${one.expression}=${one.result}` : t('All computations will be deleted.'),
      buttons: [
        { id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() },
        { id: 'dialog_confirm', text: t('Delete'), onTap: clear, danger: true },
      ],
    }),
  }
}

function computedRow({ state, nav, t }: AppContext<CalculatorState>, computed: Computation): View {
  const { id, expression, result } = computed
  return listItem({
    id: `sum_${id}`,
    title: expression,
    subtitle: `=${result}`,
    trailing: iconButton({
      id: `delete_${id}`,
      icon: mdiClose,
      description: t('Delete {expression}', { expression }),
      onTap: () => nav.push({ name: 'clear', args: { id } }),
    }),
    onTap: () => {
      Object.assign(state, { display: result, shown: id })
      nav.pop()
    },
  })
}
