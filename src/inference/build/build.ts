/** Weights in the precision that somebody wants, built once from the published files and kept: a folder of
 *  safetensors named by what went into it. A build that was stopped goes on where it was. */

import { mkdir, readdir, readFile, rm, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { byteText } from '../../byte-text.js'
import { BridgeError } from '../../errors.js'
import { isAlive } from '../../is-alive.js'
import { replaceFile } from '../../replace-file.js'
import { type Glm4vConfig, readConfig } from '../glm4v/config.js'
import { DECODER_SCALE, type Rescaling, towerScale, UNSCALED } from '../glm4v/rescale.js'
import { checkWeights, countWeights, expectedTensors } from '../glm4v/weights.js'
import { INDEX_FILE, openWeights, type StoredWeights } from '../safetensors.js'
import { buildParts } from './builders.js'
import type { ReadingProgress } from './digests.js'
import { fingerprintOf } from './fingerprint.js'
import { layOut } from './layout.js'
import { openAdapter } from './lora.js'
import { type Part, type Precision, planBuild } from './plan.js'
import { readTensor } from './rows.js'

export interface BuildRequest {
  /** The published files. */
  readonly folder: string
  /** Folder of a LoRA adapter to merge. */
  readonly adapter: string | null
  readonly precision: Precision
  /** Each build gets a folder in it. */
  readonly cacheFolder: string
  readonly threads: number
  /** Of building, the first call tells what an earlier build left; not called when the build is there already. */
  readonly onProgress: (progress: BuildProgress) => void
  readonly signal: AbortSignal
}

/** Published files are read through once, to know which they are; then they are built from. */
export type BuildProgress =
  | ReadingProgress
  | { readonly kind: 'building'; readonly doneValues: number; readonly totalValues: number }

export interface BuiltModel {
  readonly folder: string
  readonly rescaling: Rescaling
  readonly bytes: number
}

/** Part of every fingerprint: goes up when a build would write something else. */
const VERSION = 1
const RECORD_FILE = 'build.json'
/** Beside the builds: the digests of published files. */
export const BOOK_FILE = 'digests.json'

const recordSchema = z.object({
  version: z.literal(VERSION),
  rescaling: z.object({ decoder: z.number(), tower: z.number() }),
  bytes: z.number(),
})

/** @throws BridgeError MODEL_FILES_INVALID, MODEL_FAILED, MODEL_TIMEOUT */
export async function ensureBuilt(request: BuildRequest): Promise<BuiltModel> {
  const place = await locateBuild(request)
  return (await readRecord(place.target)) ?? build({ ...request, ...place })
}

export interface BuildPlace {
  readonly config: Glm4vConfig
  readonly weights: StoredWeights
  /** The folder of this build, there or not. */
  readonly target: string
}

/** @throws BridgeError MODEL_FILES_INVALID */
export async function locateBuild(request: Omit<BuildRequest, 'threads'>): Promise<BuildPlace> {
  const { folder, precision, cacheFolder } = request
  const { config } = await readConfig(folder)
  const weights = await openWeights(folder)
  checkWeights(config, weights)
  const adapter =
    request.adapter === null ? null : await openAdapter(request.adapter, expectedTensors(config))
  const scalings = [...(adapter?.pairs.values() ?? [])].map(({ scaling }) => scaling)
  const key = await fingerprintOf(
    adapter === null ? [weights] : [weights, adapter.weights],
    [VERSION, precision, config, scalings],
    { ...request, bookPath: join(cacheFolder, BOOK_FILE) },
  )
  return { config, weights, target: join(cacheFolder, `${precision}-${key}`) }
}

type NewBuild = BuildRequest & BuildPlace

async function build(request: NewBuild): Promise<BuiltModel> {
  const { config, weights, target, signal } = request
  await mkdir(target, { recursive: true })
  const rescaling = await chooseRescaling(request)
  const parts = planBuild(config, request.precision, rescaling)
  const sizes = new Map(parts.map((part) => [part.file, bytesOfPart(part)]))
  await removeAbandoned(target)
  const missing = await missingParts(parts, sizes, target)
  await requireSpace(
    target,
    missing.reduce((sum, { file }) => sum + (sizes.get(file) ?? 0), 0),
  )
  const totalValues = countWeights(expectedTensors(config)).parameters
  let doneValues = totalValues - valuesOf(missing)
  request.onProgress({ kind: 'building', doneValues, totalValues })
  await buildParts({
    setup: { folder: weights.folder, adapter: request.adapter, target },
    parts: missing,
    threads: request.threads,
    onValues: (count) => {
      doneValues += count
      request.onProgress({ kind: 'building', doneValues, totalValues })
    },
    signal,
  })
  return recordBuild(target, parts, rescaling)
}

/** Makes a folder in which every part is written a build. */
export async function recordBuild(
  target: string,
  parts: readonly Part[],
  rescaling: Rescaling,
): Promise<BuiltModel> {
  const bytes = parts.reduce((sum, part) => sum + bytesOfPart(part), 0)
  await replaceFile(join(target, INDEX_FILE), JSON.stringify({ weight_map: weightMap(parts) }))
  const record = { version: VERSION, rescaling, bytes }
  // last: a folder with a record is complete
  await replaceFile(join(target, RECORD_FILE), JSON.stringify(record))
  return { folder: target, rescaling, bytes }
}

/** float32 needs none. */
async function chooseRescaling({ config, weights, precision }: NewBuild): Promise<Rescaling> {
  if (precision === 'float32') return UNSCALED
  const tower = await towerScale(config, (name) => readTensor(weights, name))
  return { decoder: DECODER_SCALE, tower }
}

/** Null when there is no complete build: then what is missing is made, and its record with it. */
async function readRecord(target: string): Promise<BuiltModel | null> {
  const text = await readFile(join(target, RECORD_FILE), 'utf8').catch(() => '')
  const record = recordSchema.safeParse(parsedOrNull(text))
  if (!record.success) return null
  const { rescaling, bytes } = record.data
  // somebody may have thrown parts away: then they are made again
  const isWhole = await openWeights(target).then(
    () => true,
    () => false,
  )
  return isWhole ? { folder: target, rescaling, bytes } : null
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function missingParts(
  parts: readonly Part[],
  sizes: ReadonlyMap<string, number>,
  target: string,
): Promise<Part[]> {
  const found = await Promise.all(
    parts.map(({ file }) =>
      stat(join(target, file)).then(
        ({ size }) => size === sizes.get(file),
        () => false,
      ),
    ),
  )
  return parts.filter((_, i) => found[i] === false)
}

/** Half-written files of processes that are gone. */
async function removeAbandoned(target: string): Promise<void> {
  for (const file of await readdir(target)) {
    const pid = Number(/\.(\d+)\.partial$/.exec(file)?.[1] ?? process.pid)
    if (file.endsWith('.partial') && (pid === process.pid || !isAlive(pid))) {
      await rm(join(target, file), { force: true })
    }
  }
}

async function requireSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize >= bytes) return
  throw new BridgeError(
    'MODEL_FAILED',
    `the build needs ${byteText(bytes)} in ${folder}, and ${byteText(bavail * bsize)} are free`,
    { hint: 'Make room there, or set "model.cacheFolder" to another disk.' },
  )
}

function bytesOfPart({ tensors }: Part): number {
  return layOut(tensors.flatMap(({ outputs }) => outputs)).fileBytes
}

function valuesOf(parts: readonly Part[]): number {
  const sources = parts.flatMap(({ tensors }) => tensors.map(({ source }) => source))
  return countWeights(sources).parameters
}

function weightMap(parts: readonly Part[]): Record<string, string> {
  const entries = parts.flatMap(({ file, tensors }) =>
    tensors.flatMap(({ outputs }) => outputs.map(({ name }) => [name, file] as const)),
  )
  return Object.fromEntries(entries)
}
