/** How often Pocket chooses in int8 what it chooses in float32, asked about the screens on the teachers' way through
 *  measured tasks, every third one in Chinese. Answers that differ are told, and at last the counts:
 *
 *      npm run agreement [-- --screens 200]
 */

import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parseAnswer } from '../src/bridge/answer.js'
import type { Operation } from '../src/bridge/operation.js'
import { systemClock } from '../src/clock.js'
import { FIRST_MEASURING_SEED } from '../src/emulator/content/seeding.js'
import { createEmulatedPhone } from '../src/emulator/create-emulated-phone.js'
import type { GuiModel, ModelRequest } from '../src/inference/gui-model.js'
import { createOnnxGuiModel } from '../src/inference/onnx-gui-model.js'
import { screensOnTheWay } from './teachers-way.js'

const POCKET = fileURLToPath(new URL('../models/pocket', import.meta.url))
const NEVER = new AbortController().signal
/** Screens of one task. */
const MOST_SCREENS = 6
/** How far a coordinate may be off (thousandths): no tap hits another thing. */
const NEAR = 12

const { values } = parseArgs({ options: { screens: { type: 'string', default: '200' } } })
const [exact, rounded] = [await open('float32'), await open('int8')]
const counts = { screens: 0, operations: 0, answers: 0 }
for await (const question of questions(Number(values.screens))) {
  const [one, other] = [await ask(exact, question), await ask(rounded, question)]
  counts.screens += 1
  if (one === other) counts.answers += 1
  if (isSame(parseAnswer(one).operation, parseAnswer(other).operation)) counts.operations += 1
  else console.log(JSON.stringify({ float32: one, int8: other }))
}
console.log(JSON.stringify(counts))
await Promise.all([exact.close(), rounded.close()])

function open(precision: 'float32' | 'int8'): Promise<GuiModel> {
  return createOnnxGuiModel({
    folder: POCKET,
    name: 'pocket',
    provider: 'cpu',
    precision,
    signal: NEVER,
  })
}

async function ask(model: GuiModel, question: ModelRequest): Promise<string> {
  return (await model.answer(question, { signal: NEVER })).text
}

async function* questions(count: number): AsyncGenerator<ModelRequest> {
  const phone = createEmulatedPhone({ seed: 0, clock: systemClock })
  for (let asked = 0, seed = FIRST_MEASURING_SEED; ; seed++) {
    const language = seed % 3 === 0 ? 'zh' : 'en'
    const way = screensOnTheWay(phone, { seed, language, mostScreens: MOST_SCREENS })
    for await (const { request } of way) {
      if (asked === count) return
      asked += 1
      yield request
    }
  }
}

function isSame(one: Operation, other: Operation): boolean {
  const near = (a: unknown, b: unknown): boolean => {
    if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= NEAR
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
    const [mine, its] = [Object.entries(a), new Map(Object.entries(b))]
    return mine.length === its.size && mine.every(([key, value]) => near(value, its.get(key)))
  }
  return near(one, other)
}
