/** A LoRA adapter as PEFT and ms-swift write it: adapter_config.json and adapter_model.safetensors. Each
 *  pair of small matrices is added to the weight that it was trained for: W + scaling · B · A. */

import { type FileHandle, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { BridgeError, messageOf } from '../../errors.js'
import type { ExpectedTensor } from '../glm4v/weights.js'
import type { RowRange } from '../onnx/graph-builder.js'
import { openWeightFile, type StoredTensor, type StoredWeights } from '../safetensors.js'
import { readRows } from './rows.js'

export interface Adapter {
  readonly weights: StoredWeights
  /** By the name of the tensor that it changes. */
  readonly pairs: ReadonlyMap<string, Pair>
}

export interface Pair {
  /** [rank, columns] */
  readonly a: StoredTensor
  /** [rows, rank] */
  readonly b: StoredTensor
  readonly scaling: number
}

const CONFIG_FILE = 'adapter_config.json'
export const ADAPTER_FILE = 'adapter_model.safetensors'
const PREFIX = 'base_model.model.'

/** Variants that a plain sum would get wrong are refused by their key. */
const configSchema = z.object({
  peft_type: z.literal('LORA'),
  r: z.number().int().positive(),
  lora_alpha: z.number().positive(),
  use_rslora: z.boolean().default(false),
  use_dora: z.literal(false).default(false),
  fan_in_fan_out: z.literal(false).default(false),
  bias: z.literal('none').default('none'),
  /** PiSSA, OLoRA, CorDA, LoftQ and LoRA-GA change the weights that the adapter is added to, too. */
  init_lora_weights: z
    .union([z.boolean(), z.string().regex(/^(true|false|gaussian|eva|orthogonal)$/i)])
    .nullish(),
  modules_to_save: z.array(z.string()).max(0).nullish(),
  rank_pattern: z.record(z.string(), z.number()).nullish(),
  alpha_pattern: z.record(z.string(), z.number()).nullish(),
})
type AdapterConfig = z.output<typeof configSchema>

/** @throws BridgeError MODEL_FILES_INVALID naming what the adapter has that cannot be merged */
export async function openAdapter(
  folder: string,
  expected: readonly ExpectedTensor[],
): Promise<Adapter> {
  const config = await readAdapterConfig(join(folder, CONFIG_FILE))
  const weights = await openWeightFile(folder, ADAPTER_FILE)
  const linears = new Map(
    expected.filter(({ role }) => role === 'linear').map((tensor) => [tensor.name, tensor]),
  )
  const pairs = new Map<string, Pair>()
  for (const a of weights.tensors.values()) {
    const module = moduleOf(a.name, 'lora_A')
    if (module === null) {
      const isHalf = moduleOf(a.name, 'lora_B') !== null
      if (!isHalf || !weights.tensors.has(a.name.replace('.lora_B.', '.lora_A.'))) {
        throw unmergeable(folder, a.name)
      }
      continue
    }
    const target = linears.get(`${module}.weight`)
    const b = weights.tensors.get(a.name.replace('.lora_A.', '.lora_B.'))
    if (target === undefined || b === undefined) throw unmergeable(folder, a.name)
    const [rank = 0] = a.shape
    checkShapes(target, a, b)
    pairs.set(target.name, { a, b, scaling: scalingOf(config, module, rank) })
  }
  if (pairs.size === 0) throw invalid(`${folder} changes no weight: it holds no lora_A`)
  return { weights, pairs }
}

export interface AddedRows {
  readonly file: FileHandle
  readonly pair: Pair
  readonly rows: RowRange
}

/** Adds scaling · B · A to these rows of the weight. */
export async function addPair(
  values: Float32Array,
  { file, pair, rows }: AddedRows,
): Promise<void> {
  const { a, b, scaling } = pair
  const [rank = 0, columns = 0] = a.shape
  const down = await readRows(file, a, { from: 0, to: rank })
  const up = await readRows(file, b, rows)
  const count = rows.to - rows.from
  for (let row = 0; row < count; row++) {
    for (let r = 0; r < rank; r++) {
      const weight = scaling * (up[row * rank + r] ?? 0)
      for (let c = 0; c < columns; c++) {
        values[row * columns + c] =
          (values[row * columns + c] ?? 0) + weight * (down[r * columns + c] ?? 0)
      }
    }
  }
}

/** For reading pairs; the caller closes it. */
export function openAdapterFile({ weights }: Adapter): Promise<FileHandle> {
  return open(join(weights.folder, ADAPTER_FILE))
}

async function readAdapterConfig(path: string): Promise<AdapterConfig> {
  let raw: unknown
  try {
    raw = JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    throw invalid(`cannot read ${path}: ${messageOf(cause)}`)
  }
  const parsed = configSchema.safeParse(raw)
  if (!parsed.success) throw invalid(`${path}:\n${z.prettifyError(parsed.error)}`)
  return parsed.data
}

/** `base_model.model.a.b.lora_A.weight` → `a.b`; some writers name the adapter before `weight`. */
function moduleOf(name: string, half: 'lora_A' | 'lora_B'): string | null {
  const end = name.indexOf(`.${half}.`)
  if (end === -1) return null
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length, end) : name.slice(0, end)
}

function checkShapes({ name, shape }: ExpectedTensor, a: StoredTensor, b: StoredTensor): void {
  const [rows, columns] = shape
  const fits = a.shape[1] === columns && b.shape[0] === rows && a.shape[0] === b.shape[1]
  if (fits && a.shape.length === 2 && b.shape.length === 2) return
  throw invalid(`adapter [${b.shape}] · [${a.shape}] does not fit ${name} [${shape}]`)
}

function scalingOf(config: AdapterConfig, module: string, rank: number): number {
  const expected = patternValue(config.rank_pattern, module) ?? config.r
  if (rank !== expected) {
    throw invalid(`adapter for ${module} has rank ${rank}, its configuration says ${expected}`)
  }
  const alpha = patternValue(config.alpha_pattern, module) ?? config.lora_alpha
  return alpha / (config.use_rslora ? Math.sqrt(rank) : rank)
}

/** Patterns are regular expressions for the ends of module names, as PEFT matches them. */
function patternValue(
  patterns: Readonly<Record<string, number>> | null | undefined,
  module: string,
): number | undefined {
  const found = Object.entries(patterns ?? {}).find(([end]) => endPattern(end).test(module))
  return found?.[1]
}

function endPattern(end: string): RegExp {
  try {
    return new RegExp(`^(.*\\.)?(${end})$`)
  } catch (cause) {
    throw invalid(`cannot read the pattern "${end}" of ${CONFIG_FILE}: ${messageOf(cause)}`)
  }
}

function unmergeable(folder: string, name: string): BridgeError {
  return invalid(`${folder}: "${name}" belongs to no linear layer of the network`)
}

function invalid(message: string): BridgeError {
  return new BridgeError('MODEL_FILES_INVALID', message, {
    hint: 'Give --adapter the folder of a plain LoRA adapter that was trained on this very model.',
  })
}
