/** The search engine of the made-up web: for every question the same answers each time, from the same sites. */

import { createRandom } from '../../../random.js'

export const SEARCH_HOST = 'search.example'

/** Sites that have something about everything, and what they are, in English. */
export const RESULT_SITES = [
  { host: 'wiki.example', site: 'Encyclopedia' },
  { host: 'forum.example', site: 'Forum' },
  { host: 'videos.example', site: 'Videos' },
  { host: 'news.example', site: 'News' },
  { host: 'guide.example', site: 'Guide' },
  { host: 'blog.example', site: 'Blog' },
  { host: 'answers.example', site: 'Answers' },
  { host: 'market.example', site: 'Market' },
] as const
export type ResultHost = (typeof RESULT_SITES)[number]['host']

export interface SearchResult {
  readonly host: ResultHost
  readonly site: string
  readonly url: string
}

export function searchUrl(query: string): string {
  return `https://${SEARCH_HOST}/?q=${encodeURIComponent(query.trim())}`
}

/** What is searched for at this address; empty on the engine's own page, null elsewhere. */
export function queryOf(url: string): string | null {
  const { host, searchParams } = new URL(url)
  return host === SEARCH_HOST ? (searchParams.get('q') ?? '') : null
}

export function resultUrl(query: string, host: ResultHost): string {
  const words = query.trim().toLowerCase().split(/\s+/)
  return new URL(`https://${host}/${words.join('-')}`).href
}

/** In an order that depends on the question. */
export function resultsFor(query: string): SearchResult[] {
  let sum = 7
  for (const character of query) sum = Math.imul(sum, 31) + (character.codePointAt(0) ?? 0)
  return createRandom(sum)
    .shuffle(RESULT_SITES)
    .map(({ host, site }) => ({ host, site, url: resultUrl(query, host) }))
}
