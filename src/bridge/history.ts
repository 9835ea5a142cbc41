/** What the model reads about the steps it has done: one line each, whatever it wrote then. Pure. */

import type { Answer, HistoryEntry } from './operation.js'

export function historyEntry({ source, action }: Answer): HistoryEntry {
  // The prompt counts on one line a step and one tab between its parts. Inside an operation `\n`
  // says the same as a line break.
  return {
    source: source.replace(/\r?\n/g, '\\n').replace(/\t/g, '\\t'),
    action: action.replace(/\s+/g, ' '),
  }
}
