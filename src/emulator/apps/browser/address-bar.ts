/** The address bar at the top of every page of the browser. */

import { mdiArrowRight } from '@mdi/js'
import type { View } from '../../screen/view.js'
import { iconButton } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { type BrowserState, completeUrl } from './state.js'

export interface AddressBarProps {
  /** What stands in it before anyone types. */
  readonly address: string
  /** Icons after it. */
  readonly actions?: readonly View[]
}

export function addressBar(
  context: AppContext<BrowserState>,
  { address, actions = [] }: AddressBarProps,
): View {
  const { t } = context
  const go = (typed: string) => {
    const url = completeUrl(typed)
    if (url === null) return context.snackbar(t('This is not a web address'))
    context.setField('address', address)
    context.focus(null)
    visit(context, url)
  }
  return {
    kind: 'row',
    width: 'fill',
    height: 72,
    align: 'center',
    gap: 2,
    padding: { left: 16, right: 4 },
    children: [
      {
        kind: 'field',
        id: 'address_bar',
        field: 'address',
        hint: t('Web address'),
        style: 'filled',
        initial: address,
        onSubmit: go,
        weight: 1,
      },
      iconButton({
        id: 'address_go',
        icon: mdiArrowRight,
        description: t('Go'),
        color: 'primary',
        onTap: () => go(context.field('address', address)),
      }),
      ...actions,
    ],
  }
}

export function visit({ state, nav }: AppContext<BrowserState>, url: string): void {
  state.history = [...state.history, url]
  nav.push({ name: 'web', args: { url } })
}
