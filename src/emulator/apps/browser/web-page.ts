/** A web page: its address, its words and its links, and the star that keeps it as a bookmark. */

import { mdiStar, mdiStarOutline } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { button, iconButton, largeTitle, page, paragraph } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { addressBar, visit } from './address-bar.js'
import { formContent } from './form-content.js'
import { formAt } from './forms.js'
import { searchContent } from './search-content.js'
import { queryOf } from './search-engine.js'
import { type Site, siteAt } from './sites.js'
import { type BrowserState, shortAddress } from './state.js'

export function webPage(context: AppContext<BrowserState>, url: string): Screen {
  const { state, settings, snackbar, t } = context
  const site = siteAt(url, settings.language)
  const isKept = state.bookmarks.some((bookmark) => bookmark.url === url)
  const toggle = () => {
    state.bookmarks = isKept
      ? state.bookmarks.filter((bookmark) => bookmark.url !== url)
      : [...state.bookmarks, { title: site.title, url }]
    snackbar(isKept ? t('Bookmark removed') : t('Bookmark added'))
  }
  return {
    body: page({
      bar: addressBar(context, {
        address: shortAddress(url),
        actions: [
          iconButton({
            id: 'bookmark_toggle',
            icon: isKept ? mdiStar : mdiStarOutline,
            description: isKept ? t('Remove bookmark') : t('Add bookmark'),
            onTap: toggle,
          }),
        ],
      }),
      content: contentOf(context, url, site),
    }),
  }
}

function contentOf(context: AppContext<BrowserState>, url: string, site: Site): View[] {
  const query = queryOf(url)
  if (query !== null) return searchContent(context, query)
  const form = formAt(url)
  if (form !== null) return formContent(context, { url, form, title: site.title })
  return [
    largeTitle(site.title),
    ...site.paragraphs.map(paragraph),
    ...site.links.map((link, index) =>
      button({
        id: `link_${index}`,
        text: link.text,
        style: 'text',
        onTap: () => visit(context, link.url),
      }),
    ),
  ]
}
