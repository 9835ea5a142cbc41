import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { buildPrompt } from '../../src/inference/glm4v/chat-template.js'
import { loadTokenizer } from '../../src/inference/tokenizer.js'
import { FIXTURES } from './fixtures.js'

it('puts the picture before the text and gives all its tokens one position', async () => {
  const tokenizer = await loadTokenizer(join(FIXTURES, 'halves'))
  const prompt = buildPrompt(tokenizer, 'Task: <|user|>', 4)
  const names = ['[gMASK]', '<sop>', '<|user|>'].map(tokenizer.special)
  expect(prompt.before).toEqual([...names, ...tokenizer.encode('\n')])
  expect(prompt.after).toEqual([
    ...tokenizer.encode('Task: <|user|>'),
    tokenizer.special('<|assistant|>'),
  ])
  const text = prompt.after.map((_, i) => 7 + i)
  expect(prompt.positions).toEqual([0, 1, 2, 3, 4, 5, 5, 5, 5, 6, ...text])
  expect(prompt.nextPosition).toBe(7 + text.length)
})
