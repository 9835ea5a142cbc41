/** The ids that lessons are packed with, and the pieces of words that the vocabulary has. */

import type { Language } from '../../src/emulator/content/language.js'
import { loadTokenizer, type Tokenizer } from '../../src/inference/tokenizer.js'
import type { LessonTokens } from './pack.js'

/** Letters that are one token, by the language of words made of them. */
export type WordPieces = Readonly<Record<Language, readonly string[]>>

export const NO_PIECES: WordPieces = { en: [], zh: [] }

export interface Vocabulary {
  readonly tokens: LessonTokens
  readonly pieces: WordPieces
}

export async function openVocabulary(folder: string): Promise<Vocabulary> {
  const tokenizer = await loadTokenizer(folder)
  return {
    tokens: {
      encode: (text) => tokenizer.encode(text),
      lengths: (ids) => {
        const open = tokenizer.stream()
        return ids.map((id) => open.push(id).length)
      },
      assistant: tokenizer.special('<|assistant|>'),
      user: tokenizer.special('<|user|>'),
    },
    pieces: piecesOf(tokenizer),
  }
}

/** Each once, with or without the space that a token may begin with. */
function piecesOf(tokenizer: Tokenizer): WordPieces {
  const first = tokenizer.special('<|endoftext|>')
  const texts = Array.from({ length: first }, (_, id) => tokenizer.decode([id]).replace(/^ /, ''))
  const those = (pattern: RegExp) => [...new Set(texts.filter((text) => pattern.test(text)))]
  return { en: those(/^[a-z]+$/i), zh: those(/^\p{Script=Han}+$/u) }
}
