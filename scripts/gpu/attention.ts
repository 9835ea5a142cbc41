/** Which form of the tower's attention is the fastest on a provider, alone and within a whole layer, at CogAgent's sizes
 *  with random weights:
 *
 *      npx tsx scripts/gpu/attention.ts [--provider webgpu] [--layers 4] [--rounds 5] [--only TEXT] [--programs] [--tiny]
 *
 *  Prints JSON lines, then a table: milliseconds a layer, the median of the rounds, and by how much the numbers differ
 *  from those of the first form that was measured. `--only` takes the rows whose names have that text. `--programs` runs
 *  each once more and adds what every program of the provider took, as ONNX Runtime's profile has it. `--tiny` is for a
 *  machine without a card: small sizes, one layer, compared with one operator on the CPU, and it fails when a form
 *  differs by more than rounding. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { InferenceSession, Tensor } from 'onnxruntime-node'
import { messageOf } from '../../src/errors.js'
import { table } from './table.js'
import { buildTower, TOWER_FORMS, TOWER_IO, type TowerForm, writeWeights } from './tower-layers.js'

const { values: flags } = parseArgs({
  options: {
    provider: { type: 'string', default: 'webgpu' },
    layers: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
    programs: { type: 'boolean', default: false },
    tiny: { type: 'boolean', default: false },
  },
})
const COGAGENT = { tokens: 6401, heads: 16, headSize: 112, innerWidth: 15_360 }
const TINY = { tokens: 101, heads: 2, headSize: 112, innerWidth: 448 }
const sizes = flags.tiny ? { ...TINY, layers: 1 } : { ...COGAGENT, layers: Number(flags.layers) }
/** Of the largest number. */
const ROUNDING = 0.02
const EIGHT_BITS = 0.05

const folder = await mkdtemp(join(tmpdir(), 'attention-'))
await writeWeights(folder, sizes)
/** What each kind of row is compared with. */
const expected = new Map<string, Float32Array>()
if (flags.tiny) await expectWhatCpuGives()
const rows: string[][] = []
for (const form of TOWER_FORMS.filter(({ name }) => name.includes(flags.only))) {
  try {
    await measure(form)
  } catch (thrown) {
    // too little memory for one form says nothing about the next
    rows.push([form.name, '', messageOf(thrown).split('\n')[0] ?? ''])
    process.exitCode = 1
  }
}
await rm(folder, { recursive: true })
console.log(table(['form', 'a layer', 'differs by'], rows))
process.exit() // sessions on a GPU may keep the process alive

async function expectWhatCpuGives(): Promise<void> {
  for (const form of TOWER_FORMS.filter(({ name }) => name.endsWith(': one operator'))) {
    const session = await createSession(buildTower(form, sizes), { provider: 'cpu', profile: null })
    expected.set(kindOf(form), await run(session))
    await session.release()
  }
}

async function measure(form: TowerForm): Promise<void> {
  const graph = buildTower(form, sizes)
  const session = await createSession(graph, { provider: flags.provider, profile: null })
  const times: number[] = []
  let values = await run(session) // the first compiles
  for (let round = 0; round < Number(flags.rounds); round++) {
    const started = performance.now()
    values = await run(session)
    times.push((performance.now() - started) / sizes.layers)
  }
  await session.release()
  const [milliseconds, difference] = [median(times), differenceOf(form, values)]
  const programs = flags.programs ? await programTimes(graph) : {}
  console.log(
    JSON.stringify({ type: 'attention', form: form.name, milliseconds, difference, programs }),
  )
  rows.push([form.name, `${milliseconds.toFixed(2)} ms`, `${(100 * difference).toFixed(2)} %`])
  const limit = form.name.endsWith(' in 8 bits') ? EIGHT_BITS : ROUNDING
  if (!(difference <= limit)) process.exitCode = 1
}

function createSession(
  graph: Uint8Array,
  { provider, profile }: { readonly provider: string; readonly profile: string | null },
): Promise<InferenceSession> {
  return InferenceSession.create(graph, {
    executionProviders: [
      provider === 'webgpu' ? { name: 'webgpu', validationMode: 'disabled' as const } : provider,
    ],
    graphOptimizationLevel: 'all',
    logSeverityLevel: 4,
    extra: { session: { model_external_initializers_file_folder_path: folder } },
    ...(profile !== null && { enableProfiling: true, profileFilePrefix: join(folder, profile) }),
  })
}

async function run(session: InferenceSession): Promise<Float32Array> {
  const one = new Tensor('float32', Float32Array.of(1), [1])
  const values = (await session.run({ [TOWER_IO.one]: one }))[TOWER_IO.rows]?.data
  if (values instanceof Float32Array) return values
  throw new TypeError('the graph gives no floats')
}

/** Milliseconds a layer by program, of one run. */
async function programTimes(graph: Uint8Array): Promise<Record<string, number>> {
  const session = await createSession(graph, { provider: flags.provider, profile: 'profile' })
  await run(session)
  await run(session)
  session.endProfiling()
  await session.release()
  const file = (await readdir(folder)).find((name) => name.startsWith('profile')) ?? ''
  const events: readonly { cat: string; name: string; dur: number }[] = JSON.parse(
    await readFile(join(folder, file), 'utf8'),
  )
  await rm(join(folder, file))
  const times: Record<string, number> = {}
  const ofGpu = events.filter(({ cat }) => cat === 'Api')
  // the first run compiles
  for (const { name, dur } of ofGpu.slice(ofGpu.length / 2)) {
    const program = name.split('&').at(-1) ?? name
    times[program] = (times[program] ?? 0) + dur / 1000 / sizes.layers
  }
  return times
}

/** The largest difference, of the largest number; not a number where one overflowed. */
function differenceOf(form: TowerForm, values: Float32Array): number {
  if (form.attention === null) return 0
  const first = expected.get(kindOf(form)) ?? values
  expected.set(kindOf(form), first)
  const largest = first.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const differences = first.map((value, i) => Math.abs(value - (values[i] ?? 0)))
  return differences.reduce((most, difference) => Math.max(most, difference), 0) / largest
}

/** Attention alone, or whole layers. */
function kindOf({ linear }: TowerForm): string {
  return linear === null ? 'alone' : 'layer'
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
