/** One user turn with one picture, as GLM-4V reads it:
 *
 *      [gMASK] <sop> <|user|> \n <|begin_of_image|> picture <|end_of_image|> TEXT <|assistant|>
 *
 *  The vision graph gives the three picture entries as features (begin, N tokens, end), so the
 *  prompt is ids before and ids after. All N picture tokens share one position id: the position of
 *  a later token is smaller than its slot in the cache by N - 1. Pure. */

import type { Tokenizer } from '../tokenizer.js'

export interface Prompt {
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** One position id for each cache slot: before, begin, picture, end, after. */
  readonly positions: readonly number[]
  /** The position of the first token that the model writes. */
  readonly nextPosition: number
}

export function buildPrompt(tokenizer: Tokenizer, text: string, imageTokens: number): Prompt {
  const before = [
    tokenizer.special('[gMASK]'),
    tokenizer.special('<sop>'),
    tokenizer.special('<|user|>'),
    ...tokenizer.encode('\n'),
  ]
  const after = [...tokenizer.encode(text), tokenizer.special('<|assistant|>')]
  const begin = before.length
  const end = begin + 2
  const nextPosition = end + 1 + after.length
  const positions = [
    ...before.keys(),
    begin,
    ...Array<number>(imageTokens).fill(begin + 1),
    end,
    ...after.map((_, i) => end + 1 + i),
  ]
  return { before, after, positions, nextPosition }
}
