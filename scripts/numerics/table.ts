/** The rows of a table of numerics: each model in each way of running it, against the PyTorch reference (needs a
 *  Python with torch and safetensors). */

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { messageOf } from '../../src/errors.js'
import { compare, type Difference, type Reference, tokensOf } from './compare.js'
import { pocketQuestions, type Question, randomQuestions } from './questions.js'
import { EXACT, open, type Variant } from './variants.js'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const REFERENCE = join(ROOT, 'training/reference/answer_questions.py')

export const HEAD = ['weights', 'run as', 'tokens agreed', 'error of features', 'error of logits']

export interface Measurement {
  readonly variants: readonly Variant[]
  /** The program, with torch and safetensors. */
  readonly python: string
}

/** A way of running that fails has its reason in its row.
 *  @param onRow hears of each row as soon as there is one */
export async function measureNumerics(
  { variants, python }: Measurement,
  onRow: (row: readonly string[]) => void,
): Promise<void> {
  const models: readonly (readonly [string, readonly Question[]])[] = [
    ['Pocket', await pocketQuestions(join(ROOT, 'models/pocket'))],
    ['random, as CogAgent', await randomQuestions('halves')],
    ['random, as GLM-4V', await randomQuestions('interleaved')],
    ['random, beyond 16 bits', await randomQuestions('hostile')],
  ]
  const work = await mkdtemp(join(tmpdir(), 'numerics-'))
  try {
    const questions = models.flatMap(([, asked]) => asked)
    const guesses: (readonly number[])[] = []
    for (const [, asked] of models) guesses.push(...(await guess(asked, work)))
    const references = await askReference({ questions, guesses, work, python })
    for (const [name, asked] of models) {
      const pairs = asked.flatMap((question) => {
        const reference = references[questions.indexOf(question)]
        return reference === undefined ? [] : [{ question, reference }]
      })
      for (const variant of variants) {
        onRow([name, variant.name, ...(await figuresOf(pairs, variant, work))])
      }
    }
  } finally {
    await rm(work, { recursive: true })
  }
}

interface Pair {
  readonly question: Question
  readonly reference: Reference
}

async function figuresOf(
  pairs: readonly Pair[],
  variant: Variant,
  work: string,
): Promise<string[]> {
  try {
    const running = await open(pairs[0]?.question.model ?? '', variant, work)
    const differences: Difference[] = []
    for (const { question, reference } of pairs) {
      differences.push(await compare(running, question, reference))
    }
    await running.vision.close()
    await running.decoder.close()
    return figures(differences)
  } catch (thrown) {
    return [`failed: ${messageOf(thrown)}`, '', '']
  }
}

/** What we expect: it saves the reference a pass for each token that is right. */
async function guess(asked: readonly Question[], work: string): Promise<(readonly number[])[]> {
  const running = await open(asked[0]?.model ?? '', EXACT, work)
  const guessed: (readonly number[])[] = []
  for (const question of asked) guessed.push(await tokensOf(running, question))
  await running.vision.close()
  await running.decoder.close()
  return guessed
}

interface Examination {
  readonly questions: readonly Question[]
  readonly guesses: readonly (readonly number[])[]
  readonly work: string
  readonly python: string
}

async function askReference(examination: Examination): Promise<Reference[]> {
  const { questions, guesses, work, python } = examination
  const plain = await Promise.all(
    questions.map(async ({ model, picture, prompt: { before, after }, newTokens }, i) => {
      const file = `pixels-${i}.f32`
      await writeFile(join(work, file), new Uint8Array(picture.values.buffer))
      return {
        model,
        pixels: file,
        grid: picture.index,
        before,
        after,
        newTokens,
        guess: guesses[i],
      }
    }),
  )
  await writeFile(join(work, 'questions.json'), JSON.stringify(plain))
  await promisify(execFile)(python, [REFERENCE, work])
  return Promise.all(
    questions.map(async (_, i): Promise<Reference> => {
      const tokens: number[] = JSON.parse(await readFile(join(work, `tokens-${i}.json`), 'utf8'))
      const logits = await floatsIn(join(work, `logits-${i}.f32`))
      const width = logits.length / tokens.length
      return {
        tokens,
        features: await floatsIn(join(work, `features-${i}.f32`)),
        logits: tokens.map((_, row) => logits.subarray(row * width, (row + 1) * width)),
      }
    }),
  )
}

async function floatsIn(path: string): Promise<Float32Array> {
  return new Float32Array(Uint8Array.from(await readFile(path)).buffer)
}

/** Of all questions: tokens agreed, and the largest errors. */
function figures(differences: readonly Difference[]): string[] {
  const total = (of: 'tokens' | 'agreed') => differences.reduce((sum, each) => sum + each[of], 0)
  const worst = (of: 'featureError' | 'logitError') =>
    differences.reduce((most, each) => Math.max(most, each[of]), 0)
  return [
    `${total('agreed')} of ${total('tokens')}`,
    errorText(worst('featureError')),
    errorText(worst('logitError')),
  ]
}

function errorText(error: number): string {
  return Number.isNaN(error) ? 'out of range' : `${Number((100 * error).toPrecision(2))} %`
}
