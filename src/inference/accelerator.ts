/** Whether an accelerator can be on this machine at all, as far as files tell: nothing is loaded and nothing computed. */

import { access, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readSurroundings } from '../config.js'
import type { Provider } from './provider.js'

export interface CudaPlace {
  /** Such as `linux/x64`. */
  readonly platform: string
  /** Where onnxruntime-node looks for the provider. */
  readonly folder: string
  readonly version: string
}

/** The only platform for which onnxruntime-node knows CUDA. */
export const CUDA_PLATFORM = 'linux/x64'
export const CUDA_LIBRARY = 'libonnxruntime_providers_cuda.so'

/** Direct rendering, NVIDIA's driver, Windows' GPU inside WSL. */
const LINUX_GPU_DEVICES = ['/dev/dri', '/dev/nvidiactl', '/dev/dxg']

/** Null when it may be there. */
export async function whyAbsent(provider: Provider): Promise<string | null> {
  if (provider === 'cpu') return null
  if (!(await hasGpu())) return `${provider}: no GPU among the devices of this machine`
  if (provider === 'webgpu') return null
  const { platform, folder } = await cudaPlace()
  if (platform !== CUDA_PLATFORM) return `cuda: not for ${platform}`
  return (await isThere(join(folder, CUDA_LIBRARY)))
    ? null
    : `cuda: no ${CUDA_LIBRARY} in ${folder}`
}

export async function cudaPlace(): Promise<CudaPlace> {
  const manifest = createRequire(import.meta.url).resolve('onnxruntime-node/package.json')
  const { version } = JSON.parse(await readFile(manifest, 'utf8'))
  const platform = `${process.platform}/${process.arch}`
  return { platform, folder: join(dirname(manifest), 'bin/napi-v6', platform), version }
}

export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** Asked on Linux only, where looking for a GPU that is not there prints warnings of native code. */
async function hasGpu(): Promise<boolean> {
  if (process.platform !== 'linux' || readSurroundings().vulkanDriver !== null) return true
  return (await Promise.all(LINUX_GPU_DEVICES.map(isThere))).includes(true)
}
