/** Where tensors lie in a safetensors file that is about to be written: its header, known before the first
 *  value is. Pure. */

import { BYTES_PER_VALUE, type WeightType } from '../safetensors.js'

export interface TensorShape {
  readonly name: string
  readonly type: WeightType
  readonly shape: readonly number[]
}

export interface Layout {
  /** Length field and JSON; the values follow. */
  readonly header: Buffer
  /** From the start of the file, by name. */
  readonly offsets: ReadonlyMap<string, number>
  readonly fileBytes: number
}

/** ONNX Runtime maps external data most cheaply when it starts at a page. */
const ALIGNMENT = 4096
const LENGTH_FIELD_BYTES = 8

export function layOut(tensors: readonly TensorShape[]): Layout {
  let end = 0
  const entries: Record<
    string,
    { dtype: string; shape: readonly number[]; data_offsets: number[] }
  > = {}
  const starts = tensors.map((tensor) => {
    const start = end
    end += bytesOf(tensor)
    entries[tensor.name] = { dtype: tensor.type, shape: tensor.shape, data_offsets: [start, end] }
    return start
  })
  const json = Buffer.from(JSON.stringify(entries))
  const headerBytes = Math.ceil((LENGTH_FIELD_BYTES + json.length) / ALIGNMENT) * ALIGNMENT
  const header = Buffer.alloc(headerBytes, ' ') // the format allows spaces after the JSON
  header.writeBigUInt64LE(BigInt(headerBytes - LENGTH_FIELD_BYTES), 0)
  json.copy(header, LENGTH_FIELD_BYTES)
  const offsets = new Map(tensors.map(({ name }, i) => [name, headerBytes + (starts[i] ?? 0)]))
  return { header, offsets, fileBytes: headerBytes + end }
}

export function bytesOf({ type, shape }: TensorShape): number {
  return shape.reduce((product, dim) => product * dim, 1) * BYTES_PER_VALUE[type]
}
