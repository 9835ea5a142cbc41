/** Everything that needs a GPU, in one command, for a machine with a card and no network:
 *
 *      npm run bench:gpu -- [--work FOLDER] [--config config.json] [--providers cuda,webgpu] [--minutes 11]
 *                           [--only int8,tuned,torch,numerics,phones,known,int4,float16,build]
 *                           [--python python3]
 *
 *  Weights are random and of CogAgent's full size unless a config.json says otherwise. Each part is a process of its own
 *  with a limit; one that fails has its reason in its line and the next one starts. JSON lines come first, on stdout
 *  and in FOLDER/results.jsonl; then a table for docs/inference.md. */

import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { messageOf } from '../../src/errors.js'
import { ALL_PROVIDERS, type Provider } from '../../src/inference/provider.js'
import { writeRandomBuild } from '../random-model/built.js'
import { COGAGENT, writeRandomModel } from '../random-model/published.js'
import { runChild } from './child.js'
import { type Line, tableOf } from './table.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PARTS = [
  'int8',
  'tuned',
  'torch',
  'numerics',
  'phones',
  'known',
  'int4',
  'float16',
  'build',
] as const
type Part = (typeof PARTS)[number]
/** These run on one build. */
const INT8_PARTS: ReadonlySet<Part> = new Set(['int8', 'tuned', 'phones', 'known'])

const { values: flags } = parseArgs({
  options: {
    work: { type: 'string', default: join(tmpdir(), 'phonewright-gpu') },
    config: { type: 'string' },
    providers: { type: 'string', default: 'cuda,webgpu' },
    minutes: { type: 'string', default: '11' },
    only: { type: 'string', default: PARTS.join() },
    python: { type: 'string', default: 'python3' },
  },
})
const work = flags.work
const providers = flags.providers.split(',').map(providerOf)
const chosen = flags.only.split(',').map(partOf)
/** A CPU that stands in for a card takes longer. */
const patience = providers.includes('cpu') ? 4 : 1
const deadline = performance.now() + 60_000 * Number(flags.minutes)
const published = join(work, 'published')
const cacheFolder = join(work, 'built')
const lines: Line[] = []

await mkdir(work, { recursive: true })
const config =
  flags.config === undefined ? JSON.stringify(COGAGENT) : await readFile(flags.config, 'utf8')
await tell({
  type: 'machine',
  node: process.version,
  cores: cpus().length,
  processor: cpus()[0]?.model,
})
await child(
  'card',
  'nvidia-smi',
  ['--query-gpu=name,driver_version,memory.total', '--format=csv'],
  30,
)
await part('published form', async () => {
  await writeRandomModel({ folder: published, config, weights: 'holes' })
  return {}
})
const model = { kind: 'onnx', folder: published, name: 'random', cacheFolder }
for (const [file, tuned] of [
  ['devices.config.json', false],
  ['tuned.config.json', true],
] as const) {
  const setup = { devices: [{ kind: 'usb' }], model: { ...model, tuned } }
  await writeFile(join(work, file), JSON.stringify(setup))
}

// what matters most comes first: the time may end
if (chosen.some((part) => INT8_PARTS.has(part))) await randomBuild('int8')
if (chosen.includes('int8')) await benchAll('int8')
if (chosen.includes('tuned') && providers.includes('cuda')) await benchTuned()
if (chosen.includes('torch')) await torchReference()
if (chosen.includes('numerics')) await numerics()
if (chosen.includes('phones')) await phones()
if (chosen.includes('known')) await knownTokens()
await dropBuilds()
for (const precision of ['int4', 'float16'] as const) {
  if (!chosen.includes(precision)) continue
  await randomBuild(precision)
  await benchAll(precision)
  await dropBuilds()
}
if (chosen.includes('build')) await measuredBuild()
await rm(published, { recursive: true, force: true })
console.log(tableOf(lines))

async function randomBuild(precision: 'int8' | 'int4' | 'float16'): Promise<void> {
  await part(`random weights in ${precision}`, async () => {
    const bytes = await writeRandomBuild({ folder: published, precision, cacheFolder })
    return { bytes }
  })
}

async function benchAll(precision: string): Promise<void> {
  for (const provider of providers) {
    await bench(`bench ${precision} on ${provider}`, [
      '--precision',
      precision,
      '--provider',
      provider,
    ])
  }
}

async function benchTuned(): Promise<void> {
  const config = ['--config', join(work, 'tuned.config.json')]
  await bench('bench int8 on cuda, tuned', ['--precision', 'int8', '--provider', 'cuda', ...config])
}

async function bench(name: string, args: readonly string[]): Promise<void> {
  const asked = ['model', 'bench', '--json', '--rounds', '5', '--history', '1']
  const program = join(ROOT, 'bin/phonewright.js')
  await child(name, process.execPath, [program, ...asked, ...args], 150)
}

async function torchReference(): Promise<void> {
  const file = join(work, 'published/config.json')
  const args = [join(ROOT, 'scripts/gpu/torch_reference.py'), file]
  // eager decoding is slow: half an answer says as much about a token as a whole one
  const sizes = providers.includes('cpu')
    ? ['--device', 'cpu', '--prompt', '50', '--tokens', '4']
    : ['--tokens', '40']
  await child('torch', flags.python, [...args, ...sizes], 120)
}

async function numerics(): Promise<void> {
  for (const provider of providers) {
    const args = script('numerics', [provider, flags.python])
    await child(`numerics on ${provider}`, process.execPath, args, 150)
  }
}

async function phones(): Promise<void> {
  const [first = 'webgpu'] = providers
  const args = script('phones', [published, cacheFolder, first, 'int8', '20'])
  await child('phones', process.execPath, args, 120)
}

async function knownTokens(): Promise<void> {
  for (const provider of providers) {
    const args = script('known-tokens', [published, cacheFolder, provider, 'int8'])
    await child(`known tokens on ${provider}`, process.execPath, args, 90)
  }
}

async function measuredBuild(): Promise<void> {
  const seconds = Math.floor(secondsLeft() - 20)
  const args = script('build', [published, join(work, 'measured'), `${seconds}`])
  await child('build', process.execPath, args, seconds + 15)
}

function script(name: string, args: readonly string[]): string[] {
  return ['--import', import.meta.resolve('tsx'), join(ROOT, `scripts/gpu/${name}.ts`), ...args]
}

async function dropBuilds(): Promise<void> {
  await rm(cacheFolder, { recursive: true, force: true })
}

function providerOf(name: string): Provider {
  const provider = ALL_PROVIDERS.find((each) => each === name)
  if (provider === undefined) throw new Error(`--providers has "${name}"; take ${ALL_PROVIDERS}`)
  return provider
}

function partOf(name: string): Part {
  const part = PARTS.find((each) => each === name)
  if (part === undefined) throw new Error(`--only has "${name}"; take ${PARTS}`)
  return part
}

function secondsLeft(): number {
  return (deadline - performance.now()) / 1000
}

/** Tells each JSON line that the program printed, and how it ended. */
async function child(
  name: string,
  command: string,
  args: readonly string[],
  limitSeconds: number,
): Promise<void> {
  await part(name, async () => {
    const limitMs = 1000 * Math.min(patience * limitSeconds, secondsLeft())
    if (limitMs < 5000) throw new Error('the time is over')
    const { stdout, code, complaint, cardBytes } = await runChild({
      command,
      args,
      folder: work,
      limitMs,
    })
    const printed = stdout.split('\n').filter((line) => line.trim() !== '')
    for (const line of printed) {
      if (line.startsWith('{')) await tell({ part: name, ...JSON.parse(line), cardBytes })
      else await tell({ type: 'text', part: name, line })
    }
    if (code !== 0) throw new Error(`it ended with ${code ?? 'its limit'}: ${complaint}`)
    return {}
  })
}

/** Does a part and tells how it ended; a fault does not stop the others. */
async function part(name: string, work: () => Promise<object>): Promise<void> {
  const started = performance.now()
  const seconds = () => Math.round((performance.now() - started) / 100) / 10
  try {
    const more = await work()
    await tell({ type: 'part', part: name, seconds: seconds(), ...more })
  } catch (thrown) {
    await tell({ type: 'failed', part: name, seconds: seconds(), reason: messageOf(thrown) })
  }
}

async function tell(line: Line): Promise<void> {
  lines.push(line)
  const text = JSON.stringify(line)
  console.log(text)
  await appendFile(join(work, 'results.jsonl'), `${text}\n`)
}
