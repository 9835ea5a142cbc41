/** What ONNX Runtime and the drivers below it mean, by their words: it gives its errors no codes
 *  (https://github.com/microsoft/onnxruntime/issues/26648). After either of these kinds every later call in the same
 *  process fails as well; who ends the process stands in onnx-gui-model.ts. */

export type NativeFailure = 'device_lost' | 'out_of_memory' | 'other'

/** Of ONNX Runtime's arena, C++, V8, CUDA (failure 2), cuBLAS, cuDNN, Vulkan and D3D12. */
const OUT_OF_MEMORY =
  /out of memory|OUT_OF_(HOST_|DEVICE_)?MEMORY|E_OUTOFMEMORY|bad_alloc|bad allocation|failed to allocate memory|ALLOC_FAILED|allocation failed/i

/** Dawn's `[Device] is lost` and what it says once the device's owner is gone, D3D12's and Vulkan's names, and whatever
 *  CUDA and its libraries report: most of it cannot be told from a lost device, and is as final. */
const DEVICE_LOST =
  /\bdevice\b[^.]{0,40}\blost\b|device[ _](lost|removed|hung|reset)|Instance reference no longer exists|\b887A000[567]\b|(CUDA|CUDNN|CUBLAS)\w* (failure|error)|cudaError/i

export function sortFailure(message: string): NativeFailure {
  // CUDA tells of both in the same form
  if (OUT_OF_MEMORY.test(message)) return 'out_of_memory'
  return DEVICE_LOST.test(message) ? 'device_lost' : 'other'
}

/** What the person does next after a failure of something that had worked. */
export function remedyFor(message: string, otherwise: string): string {
  switch (sortFailure(message)) {
    case 'out_of_memory':
      return MORE_MEMORY
    case 'device_lost':
      return "Try again: a new process asks the GPU anew. If it is lost again, look into its driver's log, or name another provider with `--provider`."
    case 'other':
      return otherwise
  }
}

export const MORE_MEMORY =
  'Close other programs that take memory, or name a precision of fewer bits with `--precision`; then try again.'
