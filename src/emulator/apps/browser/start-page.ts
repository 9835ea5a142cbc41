/** What the browser opens with: the address bar and the bookmarks. */

import { mdiBookmark } from '@mdi/js'
import type { Screen } from '../../screen/view.js'
import {
  caption,
  iconLeading,
  largeTitle,
  listItem,
  page,
  sectionHeader,
} from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { addressBar, visit } from './address-bar.js'
import { searchField } from './search-content.js'
import { type BrowserState, shortAddress } from './state.js'

export function startPage(context: AppContext<BrowserState>): Screen {
  const { t } = context
  const rows = context.state.bookmarks.map(({ title, url }, index) =>
    listItem({
      id: `bookmark_${index}`,
      title,
      subtitle: shortAddress(url),
      leading: iconLeading(mdiBookmark),
      onTap: () => visit(context, url),
    }),
  )
  return {
    body: page({
      bar: addressBar(context, { address: '' }),
      content: [
        largeTitle(t('New page')),
        searchField(context, ''),
        sectionHeader(t('Bookmarks')),
        ...(rows.length > 0 ? rows : [caption(t('No bookmarks yet'))]),
      ],
    }),
  }
}
