/** The search engine's page: a field for the question, and the answers below it. */

import { mdiMagnify } from '@mdi/js'
import type { View } from '../../screen/view.js'
import { caption, iconButton, largeTitle, searchBar } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { visit } from './address-bar.js'
import { resultsFor, type SearchResult, searchUrl } from './search-engine.js'
import type { BrowserState } from './state.js'

export function searchContent(context: AppContext<BrowserState>, query: string): View[] {
  const { t } = context
  if (query === '') return [largeTitle(t('Search the web')), searchField(context, '')]
  return [
    searchField(context, query),
    caption(t('Results for “{query}”', { query })),
    ...resultsFor(query).map((result) => resultCard(context, query, result)),
  ]
}

/** With a button: not everybody finds the keyboard's own. */
export function searchField(context: AppContext<BrowserState>, query: string): View {
  const { t } = context
  const go = (text: string) => {
    if (text.trim() === '') return context.snackbar(t('Type what to search for'))
    context.focus(null)
    visit(context, searchUrl(text))
  }
  const bar = searchBar({
    id: 'web_search',
    field: 'query',
    hint: t('Search the web'),
    onSubmit: go,
  })
  return {
    kind: 'row',
    width: 'fill',
    align: 'center',
    padding: { right: 8 },
    children: [
      { kind: 'column', weight: 1, align: 'stretch', children: [withText(bar, query)] },
      iconButton({
        id: 'web_search_go',
        icon: mdiMagnify,
        description: t('Search'),
        color: 'primary',
        onTap: () => go(context.field('query', query)),
      }),
    ],
  }
}

/** The search bar with this in its field before anyone types. */
function withText(bar: View, initial: string): View {
  if (bar.kind !== 'row') return bar
  const children = bar.children.map((child) =>
    child.kind === 'field' ? { ...child, initial } : child,
  )
  return { ...bar, children }
}

function resultCard(
  context: AppContext<BrowserState>,
  query: string,
  { host, site, url }: SearchResult,
): View {
  const { t } = context
  const title = t('{query} – {site}', { query, site: t(site) })
  return {
    kind: 'column',
    id: `result_${host.split('.')[0]}`,
    width: 'fill',
    align: 'stretch',
    gap: 2,
    padding: { left: 20, right: 20, top: 12, bottom: 12 },
    onTap: () => visit(context, url),
    children: [
      { kind: 'text', text: host, size: 14, color: 'onSurfaceVariant' },
      { kind: 'text', text: title, size: 19, color: 'primary', maxLines: 2 },
      {
        kind: 'text',
        text: t('What {host} has about {query}.', { host, query }),
        size: 14,
        color: 'onSurfaceVariant',
        maxLines: 2,
      },
    ],
  }
}
