/**
 * Writes training data for ever: files of RECORDS_PER_FILE records in a folder, each written under
 * another name first so that the trainer never reads half a file. Waits while the folder is full.
 *
 *   tsx training/data/generate.ts --out /dev/shm/pocket --worker 3 --vocabulary models/pocket
 *   tsx training/data/generate.ts --corpus corpus.txt --screens 2000     (text for the vocabulary)
 */

import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { type Clock, systemClock } from '../../src/clock.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone } from '../../src/emulator/emulated-phone.js'
import { createRandom } from '../../src/random.js'
import { readElements } from './elements.js'
import { type Lecture, type VisitScreen, walkEpisode, walkFreely } from './explore.js'
import { cutFor } from './grid.js'
import { elementFacts, patchCharacters, tokenElements } from './labels.js'
import { createLessons, type MakeLessons } from './lessons.js'
import { someLanguage, varyLooks } from './looks.js'
import type { WordRandom } from './made-up.js'
import { type LessonTokens, packLessons } from './pack.js'
import { pictureOf } from './picture.js'
import { createPrimer, type OpenPrimer } from './primer.js'
import { NO_PIECES, openVocabulary } from './vocabulary.js'

const RECORDS_PER_FILE = 16
const FILES_WAITING = 12
const ELEMENT_CAPACITY = 48
/** Share of screens that are pages of made-up words. */
const PRIMER_PAGES = 0.3
/** Share of walks without a task. */
const FREE_WALKS = 0.2

/** Of a record, in the order of training/records.py. */
type Fields = readonly (Uint8Array | Uint16Array)[]

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    worker: { type: 'string', default: '0' },
    vocabulary: { type: 'string', default: 'models/pocket' },
    corpus: { type: 'string' },
    screens: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
})

sharp.concurrency(1)
// the vocabulary is made from the corpus
const vocabulary = values.corpus === undefined ? await openVocabulary(values.vocabulary) : null
const random: WordRandom = {
  ...createRandom(Number(values.seed) * 1000 + Number(values.worker)),
  pieces: vocabulary?.pieces ?? NO_PIECES,
}
// The phone's own time: a model thinks for seconds between two screens, and messages fade meanwhile.
let phoneTime = 0
const clock: Clock = { ...systemClock, now: () => phoneTime }
const phone = createEmulatedPhone({ seed: 0, clock })
if (values.corpus !== undefined) await writeCorpus(values.corpus, Number(values.screens))
if (vocabulary !== null)
  await writeRecords(values.out ?? '/dev/shm/pocket', values.worker, vocabulary.tokens)

function walk(visit: VisitScreen): Promise<void> {
  const isFree = random.chance(FREE_WALKS)
  return (isFree ? walkFreely : walkEpisode)(phone, random, async (visited, lectures) => {
    await visit(visited, lectures)
    phoneTime += random.int(800, 5000)
  })
}

async function writeCorpus(path: string, screens: number): Promise<void> {
  writeFileSync(path, '')
  const makeLessons = createLessons(random)
  let left = screens
  while (left > 0) {
    await walk(async (_phone, lectures) => {
      left -= 1
      const lessons = makeLessons(phone, readElements(phone), lectures)
      appendFileSync(path, lessons.map(({ prompt, answer }) => `${prompt}\n${answer}\n`).join(''))
    })
  }
}

async function writeRecords(folder: string, worker: string, tokens: LessonTokens): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const maker = { tokens, makeLessons: createLessons(random) }
  const openPrimer = createPrimer(random, clock)
  const record = (from: EmulatedPhone, lectures: readonly Lecture[]) =>
    makeRecord(from, lectures, maker)
  let records: Fields[] = []
  for (let file = 0; ; ) {
    await walk(async (visited, lectures) => {
      records.push(await record(visited, lectures))
      while (random.chance(PRIMER_PAGES)) records.push(await record(somePrimer(openPrimer), []))
    })
    while (records.length >= RECORDS_PER_FILE) {
      writeWhole(join(folder, `${worker}-${file++}`), records.slice(0, RECORDS_PER_FILE))
      records = records.slice(RECORDS_PER_FILE)
      while (waiting(folder, worker) >= FILES_WAITING) await systemClock.sleep(20)
    }
  }
}

function writeWhole(name: string, records: readonly Fields[]): void {
  const part = openSync(`${name}.part`, 'w')
  for (const field of records.flat()) writeFileSync(part, field)
  closeSync(part)
  renameSync(`${name}.part`, `${name}.bin`)
}

function somePrimer(openPrimer: OpenPrimer): EmulatedPhone {
  return openPrimer(someLanguage(random), (primer) => varyLooks(primer, random))
}

function waiting(folder: string, worker: string): number {
  return readdirSync(folder).filter(
    (name) => name.startsWith(`${worker}-`) && name.endsWith('.bin'),
  ).length
}

/** One record. */
async function makeRecord(
  phone: EmulatedPhone,
  lectures: readonly Lecture[],
  { tokens, makeLessons }: { readonly tokens: LessonTokens; readonly makeLessons: MakeLessons },
): Promise<Fields> {
  const { size } = phone.display
  const elements = readElements(phone).slice(0, ELEMENT_CAPACITY)
  const packed = packLessons(makeLessons(phone, elements, lectures), tokens, size)
  return [
    Uint8Array.of(cutFor(size).index),
    await pictureOf(phone.draw()),
    patchCharacters(phone.textLines(), size),
    tokenElements(elements, size),
    elementFacts(elements, ELEMENT_CAPACITY),
    packed.tokens,
    packed.positions,
    packed.targets,
    packed.segments,
    packed.places,
  ]
}
