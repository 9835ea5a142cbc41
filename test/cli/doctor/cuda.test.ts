/** What doctor advises where CUDA does not compute. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cudaRemedy, missingLibraries } from '../../../src/cli/doctor/cuda.js'
import { cudaPlace } from '../../../src/inference/accelerator.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'provider-'))
})
afterEach(() => rm(folder, { recursive: true }))

const remedy = (platform = 'linux/x64') => cudaRemedy({ platform, folder, version: '1.30.0' })

describe('where CUDA does not compute', () => {
  it('names both ways to its provider when that is not there', async () => {
    const text = await remedy()
    expect(text).toContain('ONNXRUNTIME_NODE_INSTALL=cuda12 npm rebuild onnxruntime-node')
    expect(text).toContain(`onnxruntime-gpu 1.30.0 into ${folder}`)
  })

  it('says so on a platform that onnxruntime-node has none for', async () => {
    expect(await remedy('darwin/arm64')).toMatch(/not darwin\/arm64/)
  })

  it('looks no further than the driver when no library is missing', async () => {
    await writeFile(join(folder, 'libonnxruntime_providers_cuda.so'), 'not of this machine')
    expect(await remedy()).toMatch(/nvidia-smi.*version 1\.30\.0/)
  })

  it('looks beside the library that onnxruntime-node loads', async () => {
    const { folder: place, version } = await cudaPlace()
    expect(place).toMatch(/onnxruntime-node\/bin\/napi-v6\/\w+\/\w+$/)
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

it('libraries that the loader does not find are named', () => {
  const linked = `	linux-vdso.so.1 (0x00007f9c41846000)
	libcublasLt.so.13 => not found
	libcudart.so.13 => not found
	libdl.so.2 => /lib/x86_64-linux-gnu/libdl.so.2 (0x00007f9c4182d000)
	/lib64/ld-linux-x86-64.so.2 (0x00007f9c52000000)
`
  expect(missingLibraries(linked)).toEqual(['libcublasLt.so.13', 'libcudart.so.13'])
})
