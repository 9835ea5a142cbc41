/** Stands for src/child-entry.ts in all tests (jest.config.js): processes and threads start from what
 *  build-children.js made of the sources. */

import * as entries from '../../src/child-entry.js'

const SOURCES = new URL('../../src/', import.meta.url).href
const BUILT = new URL('../../.phonewright/tests/src/', import.meta.url).href

export function childEntry(name: string, callerUrl: string): entries.ChildEntry {
  return entries.childEntry(name, built(callerUrl))
}

export function workerEntry(name: string, callerUrl: string): URL {
  return entries.workerEntry(name, built(callerUrl))
}

function built(url: string): string {
  return url.replace(SOURCES, BUILT).replace(/\.ts$/, '.js')
}
