/** Reads a stored tensor as floats, a few rows at a time. */

import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { BridgeError } from '../../errors.js'
import { floatsFromBytes } from '../half.js'
import type { RowRange } from '../onnx/graph-builder.js'
import { BYTES_PER_VALUE, type StoredTensor, type StoredWeights } from '../safetensors.js'

/** Values in one row: everything but the first dimension. */
export function rowLength({ shape }: Pick<StoredTensor, 'shape'>): number {
  return shape.slice(1).reduce((product, dim) => product * dim, 1)
}

/** @throws BridgeError MODEL_FILES_INVALID when the file ends before the rows do */
export async function readRows(
  file: FileHandle,
  tensor: StoredTensor,
  { from, to }: RowRange,
): Promise<Float32Array> {
  const { type } = tensor
  if (type === 'U8') throw invalid(tensor, 'holds packed numbers, expected floats')
  const rowBytes = rowLength(tensor) * BYTES_PER_VALUE[type]
  const bytes = new Uint8Array((to - from) * rowBytes)
  let done = 0
  while (done < bytes.length) {
    const position = tensor.offset + from * rowBytes + done
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, position)
    if (bytesRead === 0) throw invalid(tensor, `ends at byte ${position}`)
    done += bytesRead
  }
  return floatsFromBytes(bytes, type)
}

/** All of a small tensor. @throws BridgeError MODEL_FILES_INVALID */
export async function readTensor(weights: StoredWeights, name: string): Promise<Float32Array> {
  const tensor = weights.tensors.get(name)
  if (tensor === undefined) throw new TypeError(`${name} was not checked`)
  const file = await open(join(weights.folder, tensor.file))
  try {
    return await readRows(file, tensor, { from: 0, to: tensor.shape[0] ?? 1 })
  } finally {
    await file.close()
  }
}

function invalid({ name, file }: StoredTensor, message: string): BridgeError {
  return new BridgeError('MODEL_FILES_INVALID', `tensor "${name}" in ${file} ${message}`, {
    hint: 'Fetch the model files again and compare their sizes with the published ones.',
  })
}
