/** The bar at the foot of an app whose pages take each other's place. */

import type { View } from '../screen/view.js'
import { bottomNav } from '../screen/widgets.js'
import type { AppContext } from './app.js'

export interface AppTab<Name extends string> {
  /** Of the page. */
  readonly name: Name
  readonly label: string
  readonly icon: string
}

/** Back leaves the app from any of them. */
export function appTabs<Name extends string>(
  { nav, t }: Pick<AppContext<unknown>, 'nav' | 't'>,
  tabs: readonly AppTab<Name>[],
  here: Name,
): View {
  return bottomNav({
    items: tabs.map(({ name, label, icon }) => ({
      id: `tab_${name}`,
      icon,
      label: t(label),
      selected: name === here,
      onTap: () => nav.replace({ name }),
    })),
  })
}
