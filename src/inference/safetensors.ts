/** Reads the headers of safetensors files (one, or shards with an index): where each tensor lies. The
 *  values stay in the files; what they mean is not its business. Format: huggingface/safetensors, README "Format". */

import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { BridgeError, messageOf } from '../errors.js'

export type FloatType = 'F32' | 'F16' | 'BF16'
/** U8: whole numbers that our own build packs weights into. */
export type WeightType = FloatType | 'U8'

/** Where the bytes of one tensor lie. */
export interface StoredTensor {
  readonly name: string
  /** File name inside the model's folder. */
  readonly file: string
  readonly type: WeightType
  readonly shape: readonly number[]
  /** From the start of the file, header included. */
  readonly offset: number
  readonly byteLength: number
}

export interface StoredWeights {
  readonly folder: string
  readonly tensors: ReadonlyMap<string, StoredTensor>
}

export const BYTES_PER_VALUE: Readonly<Record<WeightType, number>> = {
  F32: 4,
  F16: 2,
  BF16: 2,
  U8: 1,
}

const SINGLE_FILE = 'model.safetensors'
export const INDEX_FILE = 'model.safetensors.index.json'
const LENGTH_FIELD_BYTES = 8
/** How a file begins that `git clone` left to Git LFS: "version https://git-lfs…". */
const LFS_POINTER = 'version '
/** The format's own limit; a larger figure means that the file is something else. */
const MAX_HEADER_BYTES = 100_000_000

/** One file by its name. @throws BridgeError MODEL_FILES_INVALID */
export async function openWeightFile(folder: string, file: string): Promise<StoredWeights> {
  const tensors = await readHeader(folder, file)
  return { folder, tensors: new Map(tensors.map((tensor) => [tensor.name, tensor])) }
}

/** Tensor names and the file that holds each, as the index of a sharded model says; null without one. */
type WeightMap = Readonly<Record<string, string>>

/** @throws BridgeError MODEL_FILES_INVALID */
export async function openWeights(folder: string): Promise<StoredWeights> {
  const map = await readIndex(folder)
  const files = map === null ? [SINGLE_FILE] : [...new Set(Object.values(map))].sort()
  await requireFiles(files, folder)
  const tensors = new Map<string, StoredTensor>()
  for (const file of files) {
    for (const tensor of await readHeader(folder, file)) {
      const other = tensors.get(tensor.name)
      if (other !== undefined) {
        throw invalid(`tensor "${tensor.name}" lies in ${other.file} and again in ${file}`)
      }
      tensors.set(tensor.name, tensor)
    }
  }
  if (map !== null) checkIndex(map, tensors, folder)
  return { folder, tensors }
}

/** The paths of the files that hold the tensors, in a fixed order. */
export function weightFiles({ folder, tensors }: StoredWeights): string[] {
  const files = new Set([...tensors.values()].map(({ file }) => file))
  return [...files].sort().map((file) => join(folder, file))
}

/** All that are missing at once: a shard has two gigabytes, and fetching one only to hear of the next takes time. */
async function requireFiles(files: readonly string[], folder: string): Promise<void> {
  const sizes = await Promise.all(files.map((file) => stat(join(folder, file)).catch(() => null)))
  const missing = files.filter((_, i) => sizes[i] === null)
  if (missing.length === 0) return
  const [first] = files
  throw missing.length === 1 && first === SINGLE_FILE
    ? invalid(`${folder} holds neither ${SINGLE_FILE} nor ${INDEX_FILE} with its shards`)
    : invalid(`${folder} lacks ${missing.join(', ')} (${missing.length} of ${files.length} shards)`)
}

async function readIndex(folder: string): Promise<WeightMap | null> {
  const index = await readFile(join(folder, INDEX_FILE), 'utf8').catch(() => undefined)
  if (index === undefined) return null
  const parsed = z.object({ weight_map: z.record(z.string(), z.string()) }).safeParse(json(index))
  if (!parsed.success) throw invalid(`${INDEX_FILE} in ${folder} has no "weight_map" of strings`)
  const map = parsed.data.weight_map
  const outside = Object.values(map).find((file) => file.includes('/') || file.includes('\\'))
  if (outside !== undefined) {
    throw invalid(`${INDEX_FILE} names "${outside}"; shards must lie in ${folder} itself`)
  }
  return map
}

function checkIndex(
  map: WeightMap,
  tensors: ReadonlyMap<string, StoredTensor>,
  folder: string,
): void {
  for (const [name, file] of Object.entries(map)) {
    if (tensors.get(name)?.file === file) continue
    throw invalid(`${INDEX_FILE} in ${folder} says that ${file} holds "${name}", but it does not`)
  }
}

const headerEntry = z.object({
  dtype: z.string(),
  shape: z.array(z.number().int().nonnegative()),
  data_offsets: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]),
})

async function readHeader(folder: string, file: string): Promise<StoredTensor[]> {
  const path = join(folder, file)
  const size = await stat(path).then(
    (found) => found.size,
    (cause: unknown) => {
      throw invalid(`cannot read ${path}: ${messageOf(cause)}`, cause)
    },
  )
  const handle = await open(path)
  try {
    if (size < LENGTH_FIELD_BYTES) throw invalid(`${path} has only ${size} bytes`)
    const prefix = await readExactly(handle, 0, LENGTH_FIELD_BYTES)
    const headerBytes = Number(prefix.readBigUInt64LE(0))
    const dataStart = LENGTH_FIELD_BYTES + headerBytes
    if (prefix.toString('latin1') === LFS_POINTER) throw onlyPointer(path)
    if (headerBytes > MAX_HEADER_BYTES || dataStart > size) {
      throw invalid(`${path}: header of ${headerBytes} bytes in a file of ${size} bytes`)
    }
    const text = (await readExactly(handle, LENGTH_FIELD_BYTES, headerBytes)).toString('utf8')
    const header = z.record(z.string(), z.unknown()).safeParse(json(text))
    if (!header.success) throw invalid(`${path}: its header is not a JSON object`)
    return Object.entries(header.data)
      .filter(([name]) => name !== '__metadata__')
      .map(([name, entry]) => storedTensor({ name, entry, file, path, dataStart, size }))
  } finally {
    await handle.close()
  }
}

interface HeaderPlace {
  readonly name: string
  readonly entry: unknown
  readonly file: string
  readonly path: string
  readonly dataStart: number
  readonly size: number
}

function storedTensor({ name, entry, file, path, dataStart, size }: HeaderPlace): StoredTensor {
  const parsed = headerEntry.safeParse(entry)
  if (!parsed.success) throw invalid(`${path}: the entry of tensor "${name}" is malformed`)
  const { dtype, shape, data_offsets: range } = parsed.data
  if (!isWeightType(dtype)) {
    throw new BridgeError(
      'MODEL_FILES_INVALID',
      `${path}: tensor "${name}" has type ${dtype}, expected F32, F16 or BF16`,
      { hint: 'Take the model as its authors publish it: packed weights are built from that.' },
    )
  }
  const byteLength = range[1] - range[0]
  const expected = shape.reduce((product, dim) => product * dim, 1) * BYTES_PER_VALUE[dtype]
  if (byteLength !== expected) {
    throw invalid(
      `${path}: tensor "${name}" [${shape}] takes ${byteLength} bytes, expected ${expected}`,
    )
  }
  if (dataStart + range[1] > size) {
    throw invalid(
      `${path} is cut off: tensor "${name}" ends at byte ${dataStart + range[1]}, the file at ${size}`,
    )
  }
  return { name, file, type: dtype, shape, offset: dataStart + range[0], byteLength }
}

function isWeightType(dtype: string): dtype is WeightType {
  return Object.hasOwn(BYTES_PER_VALUE, dtype)
}

async function readExactly(
  handle: Awaited<ReturnType<typeof open>>,
  position: number,
  length: number,
): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await handle.read(bytes, done, length - done, position + done)
    if (bytesRead === 0) throw invalid(`file ends at byte ${position + done}`)
    done += bytesRead
  }
  return bytes
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function onlyPointer(path: string): BridgeError {
  return new BridgeError(
    'MODEL_FILES_INVALID',
    `${path} is only a pointer of Git LFS to the file`,
    {
      hint: 'Run "git lfs pull" in that folder, or fetch the model with `phonewright model pull`.',
    },
  )
}

function invalid(message: string, cause?: unknown): BridgeError {
  return new BridgeError('MODEL_FILES_INVALID', message, {
    hint: 'Fetch the file again; `phonewright model pull` keeps those that are right.',
    ...(cause === undefined ? {} : { cause }),
  })
}
