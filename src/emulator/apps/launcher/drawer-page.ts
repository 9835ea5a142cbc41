/** Every app by name, narrowed down by the search field. */

import { mdiMagnifyClose } from '@mdi/js'
import type { Screen } from '../../screen/view.js'
import { emptyState, page, searchBar } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { iconGrid } from './icon-grid.js'
import { LAUNCHER_PACKAGE, type LauncherState } from './state.js'

export function drawerPage({ installed, nav, field, t }: AppContext<LauncherState>): Screen {
  const query = field('search').trim().toLowerCase()
  const found = installed
    .filter(({ packageName }) => packageName !== LAUNCHER_PACKAGE)
    .filter(({ label }) => t(label).toLowerCase().includes(query))
    .toSorted((a, b) => t(a.label).localeCompare(t(b.label), 'zh'))
  const [first] = found
  return {
    body: page({
      bar: searchBar({
        id: 'drawer_search',
        field: 'search',
        hint: t('Search apps'),
        onSubmit: () => first && nav.launch(first.packageName),
      }),
      content:
        found.length > 0
          ? [iconGrid(found, { t, ink: 'onSurface', onTap: (name) => nav.launch(name) })]
          : [
              emptyState({
                icon: mdiMagnifyClose,
                text: t('No app is called “{query}”', { query }),
              }),
            ],
    }),
  }
}
