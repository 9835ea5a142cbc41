/** What the machine offers: providers of ONNX Runtime that really compute, memory and disk. */

import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { byteText } from '../../byte-text.js'
import { BridgeError } from '../../errors.js'
import { cudaPlace } from '../../inference/accelerator.js'
import { probe } from '../../inference/probe.js'
import type { Provider } from '../../inference/provider.js'
import type { Settings } from '../settings.js'
import { type Check, check, optional } from './check.js'
import { cudaRemedy } from './cuda.js'

export async function checkMachine(
  { config }: Settings,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const computesHere = config.model.kind === 'onnx'
  return [
    await (computesHere ? check : optional)('CPU provider', () => look('cpu', signal)),
    await optional('WebGPU provider', () => look('webgpu', signal)),
    await optional('CUDA provider', () => look('cuda', signal)),
    await check('memory', requireMemory),
    await check('disk', () => requireDisk(config.runsFolder)),
  ]
}

const HINTS: Readonly<Record<Exclude<Provider, 'cuda'>, string>> = {
  cpu: 'Install phonewright again ("npm ci"): onnxruntime-node is damaged.',
  webgpu: 'Large models need a GPU with a Vulkan, Metal or D3D12 driver; Pocket runs on the CPU.',
}

/** In a process of its own, the CPU too: an old processor may lack an instruction. */
async function look(provider: Provider, signal: AbortSignal): Promise<string> {
  const probed = await probe({ provider, activations: ['float32'] }, { signal })
  if (probed.kind === 'computes') return 'computes'
  throw new BridgeError('MODEL_FAILED', probed.reason, {
    hint: provider === 'cuda' ? await cudaRemedy(await cudaPlace()) : HINTS[provider],
  })
}

/** Appium, the emulated phone and Pocket together take about this much. */
const NEEDED_MEMORY = 1.6e9
/** A run keeps one picture a step, 50 to 300 KB each. */
const NEEDED_DISK = 200e6

async function requireMemory(): Promise<string> {
  const free = process.availableMemory()
  if (free >= NEEDED_MEMORY) return `${byteText(free)} free`
  throw new BridgeError(
    'CONFIG_INVALID',
    `${byteText(free)} free, expected ${byteText(NEEDED_MEMORY)}.`,
    { hint: 'Close other programs.' },
  )
}

async function requireDisk(folder: string): Promise<string> {
  const { bavail, bsize } = await statOfNearest(folder)
  const free = bavail * bsize
  if (free >= NEEDED_DISK) return `${byteText(free)} free for runs in ${folder}`
  throw new BridgeError(
    'RUN_STORE_FAILED',
    `${byteText(free)} free for runs in ${folder}, expected ${byteText(NEEDED_DISK)}.`,
    { hint: 'Delete old runs there, or set "runsFolder" to another disk.' },
  )
}

/** The folder itself is made by the first run. */
async function statOfNearest(folder: string) {
  try {
    return await statfs(folder)
  } catch (thrown) {
    const parent = dirname(folder)
    if (parent === folder) throw thrown
    return statOfNearest(parent)
  }
}
