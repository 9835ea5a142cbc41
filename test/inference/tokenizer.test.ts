/** Expected ids come from Python's tiktoken (training/reference/make_goldens.py). */

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { loadTokenizer, type Tokenizer } from '../../src/inference/tokenizer.js'
import { FIXTURES } from './fixtures.js'

const folder = join(FIXTURES, 'halves')

describe('the tokenizer', () => {
  let tokenizer: Tokenizer
  let cases: readonly { readonly text: string; readonly ids: readonly number[] }[]

  beforeAll(async () => {
    tokenizer = await loadTokenizer(folder)
    cases = JSON.parse(await readFile(join(FIXTURES, 'tokens.golden.json'), 'utf8'))
  })

  it('splits every text as tiktoken does', () => {
    expect(cases.length).toBeGreaterThan(10)
    for (const { text, ids } of cases) expect(tokenizer.encode(text)).toEqual(ids)
  })

  it('gives the text back', () => {
    for (const { text, ids } of cases) expect(tokenizer.decode(ids)).toBe(text)
  })

  it('keeps text that looks like a special token as text', () => {
    expect(tokenizer.encode('<|user|>')).not.toContain(tokenizer.special('<|user|>'))
    expect(tokenizer.decode(tokenizer.encode('<|user|>'))).toBe('<|user|>')
  })

  it('writes nothing for special tokens and for rows past the vocabulary', () => {
    expect(tokenizer.decode([tokenizer.special('<|user|>'), 455, 99_999])).toBe('')
  })

  it('streams whole characters only', () => {
    const text = '👩‍👩‍👧 é 打'
    const stream = tokenizer.stream()
    const pieces = tokenizer.encode(text).map((id) => stream.push(id))
    expect(pieces.join('') + stream.end()).toBe(text)
    expect(pieces.join('')).not.toContain('\uFFFD')
    expect(pieces).toContain('') // some token held only a part of a character
  })

  it('shows an unfinished character at the end as such', () => {
    const stream = tokenizer.stream()
    const [first = 0] = tokenizer.encode('👩')
    expect(stream.push(first) + stream.end()).toBe('\uFFFD')
  })

  it('reads special ids from tokenizer_config.json and names one that is missing', () => {
    expect(tokenizer.special('<|endoftext|>')).toBe(440)
    expect(() => tokenizer.special('<|nothing|>')).toThrow('no token <|nothing|>')
  })
})

describe('vocabulary files', () => {
  let copy: string

  const copyOf = async (change: (path: string) => Promise<void>) => {
    copy = await mkdtemp(join(tmpdir(), 'vocabulary-'))
    await cp(folder, copy, { recursive: true })
    await change(copy)
    return loadTokenizer(copy)
  }
  afterEach(() => rm(copy, { recursive: true }))

  it('fall back to the published special ids of GLM-4', async () => {
    const tokenizer = await copyOf((path) => rm(join(path, 'tokenizer_config.json')))
    expect(tokenizer.special('<|endoftext|>')).toBe(151329)
    expect(tokenizer.special('<|assistant|>')).toBe(151337)
    expect(tokenizer.special('<|end_of_image|>')).toBe(151340)
  })

  it.each([
    ['has a malformed line', 'IQ== 0 extra\n', /line 1 is "IQ== 0 extra"/],
    ['lacks single bytes', 'IQ== 0\n', /knows 1 of the 256 single bytes/],
  ])('are refused when tokenizer.model %s', async (_, text, message) => {
    const loaded = copyOf((path) => writeFile(join(path, 'tokenizer.model'), text))
    await expect(loaded).rejects.toMatchObject({
      code: 'MODEL_FILES_INVALID',
      message: expect.stringMatching(message),
    })
  })

  it('are refused when tokenizer_config.json is broken', async () => {
    const loaded = copyOf((path) => writeFile(join(path, 'tokenizer_config.json'), '{"added'))
    await expect(loaded).rejects.toMatchObject({ code: 'MODEL_FILES_INVALID' })
  })
})
