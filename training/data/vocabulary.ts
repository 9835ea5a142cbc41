/** The ids that lessons are packed with. */

import { loadTokenizer } from '../../src/inference/tokenizer.js'
import type { LessonTokens } from './pack.js'

export async function lessonTokens(folder: string): Promise<LessonTokens> {
  const tokenizer = await loadTokenizer(folder)
  return {
    encode: (text) => tokenizer.encode(text),
    assistant: tokenizer.special('<|assistant|>'),
    user: tokenizer.special('<|user|>'),
  }
}
