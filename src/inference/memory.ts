/** How much memory a model takes in each precision, and how much there is. */

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { outputBytes, type PlannedTensor, type Precision, planBuild } from './build/plan.js'
import type { ProviderChoice } from './choose-provider.js'
import type { Glm4vConfig } from './glm4v/config.js'
import { patchesOf } from './glm4v/grids.js'
import { UNSCALED } from './glm4v/rescale.js'
import type { Provider } from './provider.js'

/** What is taken before there is a model: by Node and ONNX Runtime, measured with Pocket; by CUDA on its card, a guess. */
const START_BYTES: Readonly<Record<Provider, number>> = { cpu: 150e6, cuda: 500e6, webgpu: 0 }

/** Bytes: weights, the cache at its longest, and what the tower works on; on the CPU the process, too. */
export function memoryNeeded(
  config: Glm4vConfig,
  precision: Precision,
  { provider, activations }: ProviderChoice,
): number {
  const planned = planBuild(config, precision, UNSCALED).flatMap(({ tensors }) => tensors)
  const numbers = precision === 'float32' ? 'float32' : activations
  const valueBytes = numbers === 'float16' ? 2 : 4
  const weights = planned.reduce(
    (sum, tensor) =>
      sum + bytesInMemory(tensor, valueBytes) + (provider === 'cpu' ? bytesToTurn(tensor) : 0),
    START_BYTES[provider],
  )
  const perSlot = 2 * config.multi_query_group_num * config.kv_channels * config.num_layers
  const { hidden_size, intermediate_size } = config.vision_config
  const layer = (patchesOf(config.vision_config) + 1) * (3 * hidden_size + 2 * intermediate_size)
  const work = layersHeld(provider, precision) * layer
  return weights + valueBytes * (perSlot * config.seq_length + work)
}

/** Of how many layers of the tower the results are in memory at once: two at least, as the next one's come while the
 *  last one's are there. What GPUs keep beyond that is fitted to what was measured with CogAgent's sizes
 *  (docs/inference.md, "On a GPU"); why they do, and that it goes with the tower's size, is presumed. */
function layersHeld(provider: Provider, precision: Precision): number {
  const isPacked = precision === 'int8' || precision === 'int4'
  switch (provider) {
    case 'cpu':
      return 2
    case 'cuda':
      return 9
    case 'webgpu':
      return isPacked ? 28 : 2
  }
}

/** Packed numbers stay as stored; other weights take the type that the network runs in. */
function bytesInMemory(tensor: PlannedTensor, valueBytes: number): number {
  if (tensor.form.kind === 'quantized') return outputBytes(tensor)
  return valueBytes * tensor.source.shape.reduce((product, dim) => product * dim, 1)
}

/** Halves that the CPU computes in 32 bits are held in both forms until all are turned. */
function bytesToTurn(tensor: PlannedTensor): number {
  return tensor.form.kind === 'float16' ? outputBytes(tensor) : 0
}

/** Bytes that are free for the provider; null where nobody can say. */
export async function memoryFree(provider: Provider): Promise<number | null> {
  switch (provider) {
    case 'cpu':
      return process.availableMemory()
    case 'cuda':
    case 'webgpu':
      return nvidiaMemoryFree()
  }
}

/** The most main memory that this process held, in bytes. What getrusage says counts on Linux what the program that
 *  started this one held, too. */
export async function peakMemory(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '') // elsewhere than on Linux
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(status) ?? []
  return 1024 * Number(kibibytes ?? process.resourceUsage().maxRSS)
}

const NVIDIA_LIMIT_MS = 5_000

/** WebGPU itself does not tell; NVIDIA's own tool does. Of several cards the one with the most. */
async function nvidiaMemoryFree(): Promise<number | null> {
  try {
    const { stdout } = await promisify(execFile)(
      'nvidia-smi',
      ['--query-gpu=memory.free', '--format=csv,noheader,nounits'],
      { timeout: NVIDIA_LIMIT_MS },
    )
    const mebibytes = stdout.split('\n').map(Number).filter(Number.isFinite)
    return Math.max(...mebibytes) * 2 ** 20
  } catch {
    return null // no such card, or no tool for it
  }
}
