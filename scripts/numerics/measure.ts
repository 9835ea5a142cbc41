/** Measures every precision against the PyTorch reference and writes the table into docs/inference.md:
 *
 *      npm run numerics            (needs python3 with torch and safetensors)
 */

import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { compare, type Difference, type Reference, tokensOf } from './compare.js'
import { pocketQuestions, type Question, randomQuestions } from './questions.js'
import { EXACT, open, VARIANTS } from './variants.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DOCUMENT = join(ROOT, 'docs/inference.md')
const REFERENCE = join(ROOT, 'training/reference/answer_questions.py')
const MARKS = ['<!-- numerics: npm run numerics -->', '<!-- end of numerics -->'] as const

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
  for (const [, asked] of models) guesses.push(...(await guess(asked)))
  const references = await askReference(questions, guesses)
  const rows: string[][] = []
  for (const [name, asked] of models) {
    for (const variant of VARIANTS) {
      const running = await open(asked[0]?.model ?? '', variant, work)
      const differences: Difference[] = []
      for (const question of asked) {
        const reference = references[questions.indexOf(question)]
        if (reference !== undefined) differences.push(await compare(running, question, reference))
      }
      await running.vision.close()
      await running.decoder.close()
      const row = [name, variant.name, ...figures(differences)]
      console.log(row.join('  '))
      rows.push(row)
    }
  }
  await writeTable(rows)
} finally {
  await rm(work, { recursive: true })
}

/** What we expect: it saves the reference a pass for each token that is right. */
async function guess(asked: readonly Question[]): Promise<(readonly number[])[]> {
  const running = await open(asked[0]?.model ?? '', EXACT, work)
  const guessed: (readonly number[])[] = []
  for (const question of asked) guessed.push(await tokensOf(running, question))
  await running.vision.close()
  await running.decoder.close()
  return guessed
}

async function askReference(
  questions: readonly Question[],
  guesses: readonly (readonly number[])[],
): Promise<Reference[]> {
  const plain = await Promise.all(
    questions.map(async ({ model, pixels, prompt: { before, after }, newTokens }, i) => {
      const file = `pixels-${i}.f32`
      await writeFile(join(work, file), new Uint8Array(pixels.buffer))
      return { model, pixels: file, before, after, newTokens, guess: guesses[i] }
    }),
  )
  await writeFile(join(work, 'questions.json'), JSON.stringify(plain))
  await promisify(execFile)('python3', [REFERENCE, work])
  return Promise.all(
    questions.map(async (_, i): Promise<Reference> => {
      const tokens: number[] = JSON.parse(await readFile(join(work, `tokens-${i}.json`), 'utf8'))
      const logits = await floatsIn(`logits-${i}.f32`)
      const width = logits.length / tokens.length
      return {
        tokens,
        features: await floatsIn(`features-${i}.f32`),
        logits: tokens.map((_, row) => logits.subarray(row * width, (row + 1) * width)),
      }
    }),
  )
}

async function floatsIn(file: string): Promise<Float32Array> {
  return new Float32Array(Uint8Array.from(await readFile(join(work, file))).buffer)
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

async function writeTable(rows: readonly string[][]): Promise<void> {
  const head = ['weights', 'run as', 'tokens agreed', 'error of features', 'error of logits']
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const text = await readFile(DOCUMENT, 'utf8')
  const [start, end] = MARKS
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from === -1 || to === -1) throw new Error(`${DOCUMENT} has lost its marks ${MARKS}`)
  await writeFile(
    DOCUMENT,
    `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`,
  )
}
