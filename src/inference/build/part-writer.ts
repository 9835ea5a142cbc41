/** Writes one file of a build: each tensor is read a few rows at a time, changed, and written at its place.
 *  The file gets its name when it is complete. */

import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { BridgeError, messageOf } from '../../errors.js'
import { halvesFromFloats, MAX_HALF } from '../half.js'
import type { RowRange } from '../onnx/graph-builder.js'
import type { StoredTensor, StoredWeights } from '../safetensors.js'
import { writeWhole } from '../write-whole.js'
import { layOut } from './layout.js'
import { type Adapter, addPair, openAdapterFile } from './lora.js'
import type { Part, PlannedTensor } from './plan.js'
import { quantizeRows } from './quantize.js'
import { readRows, rowLength } from './rows.js'

export interface PartWriting {
  readonly weights: StoredWeights
  readonly adapter: Adapter | null
  readonly folder: string
  /** Told about each piece: how many published values it was made of. */
  readonly onValues: (count: number) => void
}

/** Values in memory at a time: 16 MB as floats. */
const CHUNK_VALUES = 4 * 2 ** 20

/** Ends of files that are still being written carry the process that writes them. */
export const partialName = (file: string, pid: number) => `${file}.${pid}.partial`

/** @throws BridgeError MODEL_FILES_INVALID, MODEL_FAILED (disk full) */
export async function writePart(part: Part, writing: PartWriting): Promise<void> {
  const partial = join(writing.folder, partialName(part.file, process.pid))
  const target = await open(partial, 'w').catch(unwritable(partial))
  try {
    await writeTensors(part, { ...writing, target, partial })
    await target.sync().catch(unwritable(partial))
  } catch (thrown) {
    await rm(partial, { force: true }) // half a gigabyte that nobody will read
    throw thrown
  } finally {
    await target.close()
  }
  await rename(partial, join(writing.folder, part.file))
}

async function writeTensors(part: Part, to: Omit<Target, 'offsets'>): Promise<void> {
  const { header, offsets } = layOut(part.tensors.flatMap(({ outputs }) => outputs))
  await writeWhole(to.target, header, 0).catch(unwritable(to.partial))
  for (const planned of part.tensors) await writeTensor(planned, { ...to, offsets })
}

function unwritable(path: string): (cause: unknown) => never {
  return (cause) => {
    throw new BridgeError('MODEL_FAILED', `cannot write ${path}: ${messageOf(cause)}`, {
      hint: 'Make room there, or set "model.cacheFolder" to another disk; start again: files that are whole are kept.',
      cause,
    })
  }
}

interface Target extends PartWriting {
  readonly target: FileHandle
  /** Where it lies, for messages. */
  readonly partial: string
  readonly offsets: ReadonlyMap<string, number>
}

async function writeTensor(planned: PlannedTensor, to: Target): Promise<void> {
  const tensor = to.weights.tensors.get(planned.source.name)
  if (tensor === undefined) throw new TypeError(`${planned.source.name} was not checked`)
  const source = await open(join(to.weights.folder, tensor.file))
  try {
    const [count = 1] = tensor.shape
    const step = Math.max(1, Math.floor(CHUNK_VALUES / rowLength(tensor)))
    for (let from = 0; from < count; from += step) {
      const rows = { from, to: Math.min(from + step, count) }
      const values = await changedRows(source, { tensor, rows, planned, to })
      await writeRows(values, planned, rows.from, to)
      to.onValues(values.length)
    }
  } finally {
    await source.close()
  }
}

interface Rows {
  readonly tensor: StoredTensor
  readonly rows: RowRange
  readonly planned: PlannedTensor
  readonly to: Target
}

/** The published rows with the adapter merged, times the tensor's factor. */
async function changedRows(
  source: FileHandle,
  { tensor, rows, planned: { factor }, to: { adapter } }: Rows,
): Promise<Float32Array> {
  const values = await readRows(source, tensor, rows)
  const pair = adapter?.pairs.get(tensor.name)
  if (adapter !== null && pair !== undefined) {
    const file = await openAdapterFile(adapter)
    await addPair(values, { file, pair, rows }).finally(() => file.close())
  }
  return factor === 1 ? values : values.map((value) => value * factor)
}

async function writeRows(
  values: Float32Array,
  planned: PlannedTensor,
  firstRow: number,
  { target, partial, offsets }: Target,
): Promise<void> {
  const rows = values.length / rowLength(planned.source)
  for (const [i, array] of storedForm(values, planned).entries()) {
    const rowBytes = array.byteLength / rows
    const position = (offsets.get(planned.outputs[i]?.name ?? '') ?? 0) + firstRow * rowBytes
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
    await writeWhole(target, bytes, position).catch(unwritable(partial))
  }
}

/** One array for each output of the planned tensor. */
function storedForm(
  values: Float32Array,
  { source, form }: PlannedTensor,
): readonly (Float32Array | Uint16Array | Uint8Array)[] {
  switch (form.kind) {
    case 'float32':
      checkRange(values, source.name, Number.MAX_VALUE)
      return [values]
    case 'float16':
      checkRange(values, source.name, MAX_HALF)
      return [halvesFromFloats(values)]
    case 'quantized': {
      checkRange(values, source.name, MAX_HALF)
      const { numbers, scales } = quantizeRows(values, rowLength(source), form.bits)
      return [numbers, scales]
    }
  }
}

function checkRange(values: Float32Array, name: string, largest: number): void {
  for (let i = 0; i < values.length; i++) {
    // written so that NaN is found too
    if (Math.abs(values[i] ?? 0) <= largest) continue
    const [reach, remedy] =
      largest === MAX_HALF
        ? [`, and 16 bits reach to ${MAX_HALF}`, ', or this model needs "precision": "float32"']
        : ['', '']
    throw new BridgeError('MODEL_FILES_INVALID', `tensor "${name}" holds ${values[i]}${reach}`, {
      hint: `The file is damaged${remedy}.`,
    })
  }
}
