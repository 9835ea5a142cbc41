/** Whether it would pay to hand the decoder words that are certain anyway (the answer format's own) instead of letting it
 *  write them: medians of reading so many known tokens in one run, and of writing as many, over the cache of a prompt.
 *
 *      npx tsx scripts/gpu/known-tokens.ts MODEL-FOLDER CACHE-FOLDER PROVIDER PRECISION
 */

import sharp from 'sharp'
import { buildPrompt as promptText } from '../../src/bridge/prompt.js'
import { median } from '../../src/cli/bench-report.js'
import { systemClock } from '../../src/clock.js'
import { PRECISIONS } from '../../src/inference/build/plan.js'
import { createKvCache, createWriter, type NewSlots } from '../../src/inference/decode.js'
import { buildPrompt } from '../../src/inference/glm4v/chat-template.js'
import { imageTokens } from '../../src/inference/glm4v/config.js'
import { createEye } from '../../src/inference/glm4v/eye.js'
import { loadGlm4v } from '../../src/inference/glm4v/glm4v.js'
import { memoryFree } from '../../src/inference/memory.js'
import { emptyTensor } from '../../src/inference/ort.js'
import { ALL_PROVIDERS } from '../../src/inference/provider.js'
import { GREEDY } from '../../src/inference/sampling.js'
import { createRandom } from '../../src/random.js'

const COUNTS = [1, 4, 8, 16]
const ROUNDS = 7

const [folder, cacheFolder, wantedProvider, wantedPrecision] = process.argv.slice(2)
const provider = ALL_PROVIDERS.find((each) => each === wantedProvider)
const precision = PRECISIONS.find((each) => each === wantedPrecision)
if (folder === undefined || cacheFolder === undefined || !provider || !precision) {
  throw new Error('Give MODEL-FOLDER CACHE-FOLDER PROVIDER PRECISION.')
}
const signal = new AbortController().signal
const model = await loadGlm4v({
  folder,
  adapter: null,
  precision,
  cacheFolder,
  providers: [provider],
  threads: 2,
  memoryFree,
  onEvent: () => {},
  maxNewTokens: 1,
  sampling: GREEDY,
  clock: systemClock,
  signal,
})
const { config, activations } = model.network
const cache = createKvCache({ config, activations })
const write = createWriter({ ...model, cache, sampling: GREEDY, random: createRandom(1) })
const screen = { width: 1080, height: 2400, channels: 3, background: '#335577' } as const
const eye = createEye({ vision: model.vision, config: config.vision_config, clock: systemClock })
const { features } = await eye.look(await sharp({ create: screen }).png().toBuffer(), signal)
const text = promptText({
  task: 'Turn on Wi-Fi',
  history: [],
  format: 'status_plan_action_op_sensitive',
})
const prompt = buildPrompt(model.tokenizer, text, imageTokens(config))
await write({ ...prompt, features }, { most: 1, keeps: true })
let nextPosition = prompt.nextPosition

for (const count of COUNTS) {
  const [reads, writes]: [number[], number[]] = [[], []]
  for (let round = 0; round <= ROUNDS; round++) {
    reads.push(await timed(() => write(slotsOf(count), { most: 1, keeps: true })))
    writes.push(await timed(() => writeOut(count)))
  }
  const [readMs, writeMs] = [reads, writes].map((times) => median(times.slice(1))) // one warms up
  console.log(
    JSON.stringify({ type: 'known', provider, precision, tokens: count, readMs, writeMs }),
  )
}
cache.close()
await model.close()

/** As an answer is written: several tokens a run where the graph can do that. */
async function writeOut(count: number): Promise<void> {
  for (let done = 0; done < count; )
    done += (await write(slotsOf(1), { most: count - done, keeps: true })).length
}

/** Which tokens they are makes no difference to the time. */
function slotsOf(count: number): NewSlots {
  const positions = Array.from({ length: count }, () => nextPosition++)
  const after = positions.map((position) => position % 1000)
  return {
    before: [],
    features: emptyTensor(activations, [0, config.hidden_size]),
    after,
    positions,
  }
}

async function timed(deed: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await deed()
  return performance.now() - started
}
