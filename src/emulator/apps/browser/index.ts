/** Browser: an address bar, bookmarks, and a small made-up web with search and forms behind every address. */

import { mdiCompass } from '@mdi/js'
import type { App } from '../app.js'
import { choiceDialog } from './form-content.js'
import { formAt } from './forms.js'
import { startPage } from './start-page.js'
import { BROWSER_PACKAGE, type BrowserState, completeUrl, initialBrowser } from './state.js'
import { webPage } from './web-page.js'

export const browserApp: App<BrowserState> = {
  key: 'browser',
  packageName: BROWSER_PACKAGE,
  activity: 'com.android.browser.BrowserActivity',
  label: 'Browser',
  versionName: '118.0',
  icon: { path: mdiCompass, background: '#00838f', foreground: '#ffffff' },
  permissions: ['location', 'camera', 'microphone'],
  initialState: initialBrowser,
  home: { name: 'start' },
  page: ({ name, args }, context) => {
    const url = completeUrl(args?.url ?? '')
    const form = url === null ? null : formAt(url)
    if (name === 'choice' && url !== null && form !== null)
      return choiceDialog(context, { url, form, name: args?.part ?? '' })
    if (name === 'web' && url !== null) return webPage(context, url)
    return { ...startPage(context), asks: 'location' }
  },
  pageForUrl: (url) => {
    const complete = /^https?:/i.test(url) ? completeUrl(url) : null
    return complete === null ? null : { name: 'web', args: { url: complete } }
  },
}
