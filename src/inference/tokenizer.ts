/** Text to token ids and back, over a tiktoken rank file (`tokenizer.model`) and the special tokens
 *  of `tokenizer_config.json`. Special tokens come from ids only: text that looks like one stays
 *  text. Knows nothing of prompts. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Tiktoken } from 'js-tiktoken/lite'
import { z } from 'zod'
import { BridgeError, messageOf } from '../errors.js'

export interface Tokenizer {
  encode(text: string): number[]
  /** The text of the ids; special tokens and ids past the vocabulary give nothing. */
  decode(ids: readonly number[]): string
  /** The id of a special token such as `<|user|>`.
   *  @throws BridgeError MODEL_FILES_INVALID when the vocabulary lacks it */
  special(name: string): number
  /** One answer, token by token. */
  stream(): TokenStream
}

export interface TokenStream {
  /** Text that the token completes; a character split over tokens comes with its last one. */
  push(id: number): string
  /** What is left: a character that never was completed comes as U+FFFD. */
  end(): string
}

/** Words of GLM-4: contractions, letters, up to three digits, signs, line ends, spaces. */
const WORD_PATTERN = [
  "'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD]",
  '[^\\r\\n\\p{L}\\p{N}]?\\p{L}+',
  '\\p{N}{1,3}',
  ' ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*',
  '\\s*[\\r\\n]+',
  '\\s+(?!\\S)',
  '\\s+',
].join('|')

/** What the published GLM-4 vocabulary adds after its 151,329 ranks, in the order of the ids. */
const GLM4_FIRST_SPECIAL_ID = 151329
const GLM4_SPECIALS = [
  '<|endoftext|>',
  '[MASK]',
  '[gMASK]',
  '[sMASK]',
  '<sop>',
  '<eop>',
  '<|system|>',
  '<|user|>',
  '<|assistant|>',
  '<|observation|>',
  '<|begin_of_image|>',
  '<|end_of_image|>',
  '<|begin_of_video|>',
  '<|end_of_video|>',
]

/** @param rows of the network's table of words: an id past them would fail in the middle of an answer
 *  @throws BridgeError MODEL_FILES_INVALID */
export async function loadTokenizer(
  folder: string,
  rows = Number.POSITIVE_INFINITY,
): Promise<Tokenizer> {
  const rankPath = join(folder, 'tokenizer.model')
  const rankText = await readText(rankPath)
  const ranks = parseRanks(rankText, rankPath)
  const specials = await readSpecials(join(folder, 'tokenizer_config.json'))
  const strange = [...ranks.keys(), ...specials.values()].find((id) => id >= rows)
  if (strange !== undefined)
    throw invalid(`${folder} has a token ${strange}, but its network knows words 0 to ${rows - 1}`)
  const encoder = new Tiktoken({
    pat_str: WORD_PATTERN,
    special_tokens: {},
    // js-tiktoken takes lines of "! first-rank token token …"
    bpe_ranks: [...ranks]
      .map(([rank, bytes]) => `! ${rank} ${bytes.toString('base64')}`)
      .join('\n'),
  })
  const stream = () => createStream(ranks)
  return {
    encode: (text) => encoder.encode(text, [], []),
    decode: (ids) => {
      const open = stream()
      return ids.map((id) => open.push(id)).join('') + open.end()
    },
    special: (name) => {
      const id = specials.get(name)
      if (id === undefined) throw invalid(`the vocabulary in ${folder} has no token ${name}`)
      return id
    },
    stream,
  }
}

function createStream(ranks: ReadonlyMap<number, Buffer>): TokenStream {
  // ignoreBOM: a byte order mark that the model writes is a character like any other
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return {
    push: (id) => {
      const bytes = ranks.get(id)
      return bytes === undefined ? '' : decoder.decode(bytes, { stream: true })
    },
    end: () => decoder.decode(),
  }
}

function parseRanks(text: string, path: string): Map<number, Buffer> {
  const ranks = new Map<number, Buffer>()
  const singleBytes = new Set<number>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const [token, rank, ...rest] = line.trim().split(' ')
    const id = Number(rank)
    if (token === undefined || rank === undefined || rest.length > 0 || !Number.isInteger(id)) {
      throw invalid(`${path} line ${index + 1} is "${line.slice(0, 40)}", expected "base64 rank"`)
    }
    const bytes = Buffer.from(token, 'base64')
    if (bytes.length === 1) singleBytes.add(bytes.readUInt8(0))
    ranks.set(id, bytes)
  }
  if (singleBytes.size !== 256) {
    throw invalid(`${path} knows ${singleBytes.size} of the 256 single bytes`)
  }
  return ranks
}

const tokenizerConfigSchema = z.object({
  added_tokens_decoder: z
    .record(z.string().regex(/^\d+$/), z.object({ content: z.string() }))
    .optional(),
})

async function readSpecials(path: string): Promise<Map<string, number>> {
  const published = new Map(GLM4_SPECIALS.map((name, i) => [name, GLM4_FIRST_SPECIAL_ID + i]))
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return published
  const parsed = tokenizerConfigSchema.safeParse(parseJson(text, path))
  if (!parsed.success) throw invalid(`${path}: ${z.prettifyError(parsed.error)}`)
  const added = parsed.data.added_tokens_decoder
  if (added === undefined) return published
  return new Map(Object.entries(added).map(([id, { content }]) => [content, Number(id)]))
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw invalid(`${path} is not JSON: ${messageOf(cause)}`, cause)
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw invalid(`cannot read ${path}: ${messageOf(cause)}`, cause)
  }
}

function invalid(message: string, cause?: unknown): BridgeError {
  return new BridgeError('MODEL_FILES_INVALID', message, {
    hint: 'Fetch tokenizer.model and tokenizer_config.json of the model again.',
    ...(cause === undefined ? {} : { cause }),
  })
}
