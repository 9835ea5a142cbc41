/** Why CUDA does not compute here, as far as files tell: ONNX Runtime itself says only that a library did not
 *  load. Its CUDA provider is not in the npm package; a person adds it. */

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import {
  CUDA_LIBRARY,
  CUDA_PLATFORM,
  type CudaPlace,
  isThere,
} from '../../inference/accelerator.js'

/** What to do about it. */
export async function cudaRemedy({ platform, folder, version }: CudaPlace): Promise<string> {
  if (platform !== CUDA_PLATFORM) {
    return `onnxruntime-node knows CUDA on ${CUDA_PLATFORM}, not ${platform}.`
  }
  const library = join(folder, CUDA_LIBRARY)
  if (!(await isThere(library))) {
    return (
      'With an NVIDIA card: "ONNXRUNTIME_NODE_INSTALL=cuda12 npm rebuild onnxruntime-node --ignore-scripts=false"; ' +
      `or put ${CUDA_LIBRARY} and libonnxruntime_providers_shared.so of the Python wheel onnxruntime-gpu ${version} into ${folder}.`
    )
  }
  const missing = missingLibraries(await linkedLibraries(library))
  if (missing.length === 0) {
    return `${library} is there and finds its libraries: look at the driver ("nvidia-smi"), and whether the provider is of version ${version}.`
  }
  return `${library} needs ${missing.join(', ')}: install the CUDA and cuDNN that it was built for, or name their folders in LD_LIBRARY_PATH.`
}

/** @param linked what `ldd` prints */
export function missingLibraries(linked: string): readonly string[] {
  return [...linked.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name = '']) => name)
}

const LDD_LIMIT_MS = 10_000

async function linkedLibraries(library: string): Promise<string> {
  try {
    return (await promisify(execFile)('ldd', [library], { timeout: LDD_LIMIT_MS })).stdout
  } catch {
    return '' // no such tool, or no such library: nobody can say more
  }
}
