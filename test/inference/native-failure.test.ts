import { expect, it } from '@jest/globals'
import { sortFailure } from '../../src/inference/native-failure.js'

/** In the words of ONNX Runtime, Dawn, CUDA, Vulkan and D3D12, shortened; several from microsoft/onnxruntime: issues 26312,
 *  14710, 22700, pull request 27634. */
it.each([
  ['WebGPU device lost (2): Device was destroyed.', 'device_lost'],
  [
    "Failed to download data from buffer: Failed to execute 'mapAsync': [Device] is lost.",
    'device_lost',
  ],
  [
    'Failed to download data from buffer: A valid external Instance reference no longer exists.',
    'device_lost',
  ],
  ['vkQueueSubmit failed with VK_ERROR_DEVICE_LOST', 'device_lost'],
  ['ID3D12Device::GetDeviceRemovedReason failed with DXGI_ERROR_DEVICE_REMOVED', 'device_lost'],
  ['887A0005 The GPU device instance has been suspended.', 'device_lost'],
  [
    'CUDA failure 700: an illegal memory access was encountered ; GPU=0 ; hostname=a ; expr=cudaMemcpy',
    'device_lost',
  ],
  ['CUDNN failure 4: CUDNN_STATUS_INTERNAL_ERROR ; GPU=0', 'device_lost'],
  ['CUBLAS failure 13: CUBLAS_STATUS_EXECUTION_FAILED ; GPU=0', 'device_lost'],
  [
    'CUDA error cudaErrorDevicesUnavailable: CUDA-capable device(s) is/are busy or unavailable',
    'device_lost',
  ],
  ['CUDA failure 2: out of memory ; GPU=0 ; expr=cudaMalloc((void**)&p, size);', 'out_of_memory'],
  ['CUBLAS failure 3: CUBLAS_STATUS_ALLOC_FAILED ; GPU=0', 'out_of_memory'],
  ['vkAllocateMemory failed with VK_ERROR_OUT_OF_DEVICE_MEMORY', 'out_of_memory'],
  ['CreateCommittedResource failed with E_OUTOFMEMORY (0x8007000E)', 'out_of_memory'],
  [
    'BFCArena::AllocateRawInternal Failed to allocate memory for requested buffer of size 4096',
    'out_of_memory',
  ],
  ['std::bad_alloc', 'out_of_memory'],
  ['Array buffer allocation failed', 'out_of_memory'],
  [
    "Non-zero status code returned while running Gather node. Name:'words' indices element out of data bounds, idx=99999",
    'other',
  ],
  [
    'Failed to load library libonnxruntime_providers_cuda.so with error: libcudnn.so.9: cannot open shared object file',
    'other',
  ],
] as const)('"%s" means %s', (message, kind) => {
  expect(sortFailure(message)).toBe(kind)
})
