/** Several phones on one model: how many steps a minute they do together. A phone asks about a new screen, then is busy
 *  for as long as a step takes without the model, and asks again; what it does meanwhile costs the model nothing.
 *
 *      npx tsx scripts/gpu/phones.ts MODEL-FOLDER CACHE-FOLDER PROVIDER PRECISION SECONDS
 */

import sharp from 'sharp'
import { buildPrompt } from '../../src/bridge/prompt.js'
import { systemClock } from '../../src/clock.js'
import { PRECISIONS } from '../../src/inference/build/plan.js'
import type { GuiModel } from '../../src/inference/gui-model.js'
import { createOnnxGuiModel } from '../../src/inference/onnx-gui-model.js'
import { ALL_PROVIDERS } from '../../src/inference/provider.js'

/** docs/performance.md: the median of a step without the model. */
const ACT_MS = 488
const NEW_TOKENS = 80
const PHONES = [1, 2, 4]

const [folder, cacheFolder, wantedProvider, wantedPrecision, seconds] = process.argv.slice(2)
const provider = ALL_PROVIDERS.find((each) => each === wantedProvider)
const precision = PRECISIONS.find((each) => each === wantedPrecision)
if (folder === undefined || cacheFolder === undefined || !provider || !precision) {
  throw new Error('Give MODEL-FOLDER CACHE-FOLDER PROVIDER PRECISION SECONDS.')
}
const signal = new AbortController().signal
const model = await createOnnxGuiModel({
  folder,
  cacheFolder,
  name: 'random',
  provider,
  precision,
  maxNewTokens: NEW_TOKENS,
  signal,
})
const prompt = buildPrompt({
  task: 'Turn on Wi-Fi',
  history: [],
  format: 'status_plan_action_op_sensitive',
})
let pictures = 0
await step(model) // warms up
for (const phones of PHONES) {
  const until = systemClock.now() + 1000 * Number(seconds)
  const waits: number[] = []
  const steps = await Promise.all(Array.from({ length: phones }, () => usePhone(until, waits)))
  waits.sort((a, b) => a - b)
  const report = {
    type: 'phones',
    phones,
    provider,
    precision,
    stepsPerMinute: (60 * steps.reduce((sum, count) => sum + count, 0)) / Number(seconds),
    fewest: Math.min(...steps),
    most: Math.max(...steps),
    medianAnswerMs: waits[Math.floor(waits.length / 2)] ?? null,
  }
  console.log(JSON.stringify(report))
}
await model.close()

/** Steps that were done before the time was over. */
async function usePhone(until: number, waits: number[]): Promise<number> {
  let done = 0
  for (;;) {
    const asked = systemClock.now()
    await step(model)
    waits.push(systemClock.now() - asked)
    await systemClock.sleep(ACT_MS)
    if (systemClock.now() > until) return done
    done++
  }
}

/** Each screen is another one: a picture that was seen is not looked at again. */
async function step(asked: GuiModel): Promise<void> {
  const shade = pictures++ % 256
  const background = { r: shade, g: (shade * 7) % 256, b: 255 - shade }
  const image = await sharp({ create: { width: 1080, height: 2400, channels: 3, background } })
    .png({ compressionLevel: 1 })
    .toBuffer()
  await asked.answer({ prompt, image }, { signal })
}
