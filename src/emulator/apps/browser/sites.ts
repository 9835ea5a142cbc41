/** A small made-up web: every address gives the same page each time, made from its host and path. */

import { createRandom } from '../../../random.js'

export const HOSTS: readonly string[] = [
  'example.com',
  'news.example',
  'weather.example',
  'recipes.example',
  'maps.example',
  'trains.example',
  'museum.example',
  'library.example',
  'garden.example',
  'music.example',
  'football.example',
  'cinema.example',
  'school.example',
  'bank.example',
  'hotel.example',
  'flights.example',
  'health.example',
  'jobs.example',
  'photos.example',
  'games.example',
  'books.example',
  'cars.example',
  'bikes.example',
  'science.example',
  'history.example',
  'travel.example',
  'wiki.example',
  'forum.example',
  'radio.example',
  'city.example',
]

const OPENINGS: readonly string[] = [
  'Welcome! Here you find what is new.',
  'Everything about our subject on one page.',
  'Made by people who care.',
  'Read the latest, or look something up.',
  'A quiet corner of the web.',
]
const MIDDLES: readonly string[] = [
  'This week we have added twelve new articles.',
  'Our team answers letters every Tuesday.',
  'More than a thousand readers visit us each day.',
  'The archive goes back twenty years.',
  'We are open from nine to five.',
]
const LINKS: readonly string[] = [
  'About us',
  'Contact',
  'Latest',
  'Archive',
  'Help',
  'Prices',
  'Events',
]

export interface Site {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly links: readonly { readonly text: string; readonly url: string }[]
}

export function siteAt(url: string): Site {
  const { host, origin, pathname } = new URL(url)
  const random = createRandom(hash(`${host}${pathname}`))
  const section = decoded(pathname).replaceAll('/', ' ').replaceAll('-', ' ').trim()
  const title = section === '' ? siteTitle(host) : capitalized(section)
  const links = random.sample(LINKS, 3).map((text) => ({
    text,
    url: `${origin}/${text.toLowerCase().replaceAll(' ', '-')}`,
  }))
  return { title, paragraphs: [random.pick(OPENINGS), random.pick(MIDDLES)], links }
}

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
