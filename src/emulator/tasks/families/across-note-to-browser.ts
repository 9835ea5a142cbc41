/** Open the web address that a note holds: Notes, then the browser. */

import { BROWSER_PACKAGE, completeUrl } from '../../apps/browser/state.js'
import { seedingOf } from '../../content/seeding.js'
import { hosts } from '../../content/words/web.js'
import { sentences } from '../sentences.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed } from '../unharmed.js'

export type NoteAddressParams = { readonly title: string }

export const acrossNoteToBrowser: TaskFamily<NoteAddressParams> = {
  name: 'across-note-to-browser',
  packages: ['com.phonewright.notes', BROWSER_PACKAGE],
  wordings: sentences({
    en: {
      taught: `
        Open the web address from the note '{title}' in the browser.
        My note '{title}' holds an address. Go there in the browser.
        Read the address in the note '{title}' and visit it
        Visit the site that I wrote down in '{title}'.
        Please browse to the address in my note '{title}'.
        Show me the web page whose address is in the note '{title}'
        Look up the address in '{title}' and open the page
        Could you open the site from the note '{title}'?
        Take the address from the note '{title}' to the browser`,
      heldOut: `
        There is a link among my notes, under '{title}': I want to see that page.
        Where does the address I kept as '{title}' lead? Open it in the browser`,
    },
    zh: {
      taught: `
        在浏览器里打开便签“{title}”中的网址
        便签“{title}”里有个网址，用浏览器打开
        看一下便签“{title}”里的网址并访问
        访问我记在“{title}”里的网站
        请用浏览器前往便签“{title}”中的地址
        给我看看便签“{title}”里那个网址的网页
        查一下“{title}”里的网址，把网页打开
        能打开便签“{title}”里的网站吗？
        把便签“{title}”里的地址输入浏览器并打开`,
      heldOut: `
        我的便签里“{title}”下面有个链接，我想看那个页面
        我存成“{title}”的网址是什么网站？在浏览器里打开`,
    },
  }),
  prepare: (random, state) => {
    const note = random.pick(state.apps.notes.notes)
    note.body = random.pick(hosts(seedingOf(state)))
  },
  propose: (random, state) => {
    const { apps } = state
    const titles = apps.notes.notes.filter(({ body }) => hosts(seedingOf(state)).includes(body))
    if (titles.length === 0) return null
    const { title } = random.pick(titles)
    return apps.notes.notes.filter((note) => note.title === title).length === 1 ? { title } : null
  },
  check: ({ title }, before, after) => {
    const address = before.apps.notes.notes.find((note) => note.title === title)?.body ?? ''
    const url = after.stacks[BROWSER_PACKAGE]?.at(-1)?.page.args?.url
    return (
      after.recents[0] === BROWSER_PACKAGE &&
      url === completeUrl(address) &&
      othersUnharmed(before, after)
    )
  },
}
