/** A small made-up web: every address gives the same page each time, made from its host and path. */

import { createRandom } from '../../../random.js'
import type { Language } from '../../content/language.js'
import { WEB_TEXTS } from '../../content/words/web.js'

export interface Site {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly links: readonly { readonly text: string; readonly url: string }[]
}

export function siteAt(url: string, language: Language): Site {
  const { host, origin, pathname } = new URL(url)
  const random = createRandom(hash(`${host}${pathname}`))
  const section = decoded(pathname).replaceAll('/', ' ').replaceAll('-', ' ').trim()
  const texts = WEB_TEXTS[language]
  const known = WEB_TEXTS.en.links.findIndex((link) => link.toLowerCase() === section)
  const title = section === '' ? siteTitle(host) : (texts.links[known] ?? capitalized(section))
  const links = random.sample(LINK_NUMBERS, 3).map((number) => ({
    text: texts.links[number] ?? '',
    url: `${origin}/${(WEB_TEXTS.en.links[number] ?? '').toLowerCase().replaceAll(' ', '-')}`,
  }))
  return { title, paragraphs: [random.pick(texts.openings), random.pick(texts.middles)], links }
}

const LINK_NUMBERS = [...WEB_TEXTS.en.links.keys()]

/** `news.example` → `News`. */
export function siteTitle(host: string): string {
  const name = host.replace(/^www\./, '').split('.')[0] ?? host
  return capitalized(name)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // a stray percent sign: shown as it is
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** FNV-1a: any spread of bits will do. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}
