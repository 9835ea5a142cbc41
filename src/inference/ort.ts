/** The only importer of onnxruntime-node: graphs become sessions, typed arrays become tensors. Knows no network. */

import './no-telemetry.js'
import { env, InferenceSession, Tensor } from 'onnxruntime-node'
import { BridgeError, messageOf } from '../errors.js'
import { whyAbsent } from './accelerator.js'
import { MORE_MEMORY, remedyFor, sortFailure } from './native-failure.js'
import type { Provider } from './provider.js'

export type { Tensor }
export type Tensors = Readonly<Record<string, Tensor>>

export interface Session {
  readonly provider: Provider
  /** Blocks its thread while it runs.
   *  @param wanted outputs that come back; absent: all */
  run(feeds: Tensors, wanted?: readonly string[]): Promise<Tensors>
  close(): Promise<void>
}

export interface SessionOptions {
  /** Where the files lie that the graph's weights refer to. */
  readonly folder: string
  readonly provider: Provider
  readonly threads: number
  /** Outputs that stay on the GPU where the provider can do that. */
  readonly keepOnDevice?: readonly string[]
  /** On CUDA: 8-bit weights are put into an order of its own, and kernels are tried, while loading. */
  readonly tuned?: boolean
}

/** Dawn's checks of every operator cost a fifth of a token's time (docs/inference.md). What they would have told
 *  in words may crash instead, and takes the model's process along, not this one (model-process.ts). */
const WEBGPU = { name: 'webgpu', validationMode: 'disabled' } as const

/** Kernels are tried for one row, which is a token, and for as many as a prompt has; for other numbers when they come. */
const TUNED = { fpa_intb_gemm: '1', fpa_intb_profile_m: '1,2048' } as const

/** @throws BridgeError MODEL_FAILED with the provider's reason */
export async function createSession(graph: Uint8Array, options: SessionOptions): Promise<Session> {
  const { provider } = options
  // failures come as exceptions; without this the native side prints each of them as well
  env.logLevel = 'fatal'
  const absent = await whyAbsent(provider)
  if (absent !== null) throw unloadable(absent)
  try {
    return wrap(await InferenceSession.create(graph, sessionOptions(provider, options)), provider)
  } catch (cause) {
    throw unloadable(`${provider}: ${messageOf(cause).trim()}`, cause)
  }
}

function unloadable(reason: string, cause?: unknown): BridgeError {
  return new BridgeError('MODEL_FAILED', `ONNX Runtime does not load the graph. ${reason}`, {
    hint:
      sortFailure(reason) === 'out_of_memory'
        ? MORE_MEMORY
        : 'Run `phonewright doctor` to see which providers work on this machine.',
    cause,
  })
}

export function floatTensor(values: Float32Array, dims: readonly number[]): Tensor {
  return new Tensor('float32', values, dims)
}

/** @param dims at least one of them is 0 */
export function emptyTensor(type: 'float32' | 'float16', dims: readonly number[]): Tensor {
  // Node 20 has no Float16Array: halves travel as their bits
  return type === 'float16'
    ? new Tensor(type, new Uint16Array(0), dims)
    : new Tensor(type, new Float32Array(0), dims)
}

export function int64Tensor(values: readonly number[], dims: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), dims)
}

export function int64Scalar(value: number): Tensor {
  return new Tensor('int64', BigInt64Array.of(BigInt(value)), [])
}

/** The values of an int64 output that came back to this side. */
export function wholeNumbersOf(tensor: Tensor): readonly number[] {
  if (tensor.data instanceof BigInt64Array) return Array.from(tensor.data, Number)
  throw new TypeError(`expected an int64 tensor, got ${tensor.type}`)
}

/** The values of an output that came back to this side. */
export function floatsOf(tensor: Tensor): Float32Array {
  if (tensor.data instanceof Float32Array) return tensor.data
  throw new TypeError(`expected a float32 tensor, got ${tensor.type}`)
}

/** The output of that name; graphs of ours always have it. */
export function output(outputs: Tensors, name: string): Tensor {
  const found = outputs[name]
  if (found === undefined) throw new TypeError(`the graph has no output ${name}`)
  return found
}

function wrap(session: InferenceSession, provider: Provider): Session {
  return {
    provider,
    run: async (feeds, wanted = session.outputNames) => {
      try {
        return await session.run(feeds, wanted)
      } catch (cause) {
        const reason = messageOf(cause).trim()
        throw new BridgeError('MODEL_FAILED', `ONNX Runtime (${provider}): ${reason}`, {
          hint: remedyFor(reason, 'Try again; if it stays, run `phonewright doctor`.'),
          cause,
        })
      }
    },
    close: () => session.release(),
  }
}

function sessionOptions(
  provider: Provider,
  { folder, threads, keepOnDevice, tuned = false }: SessionOptions,
): InferenceSession.SessionOptions {
  const staysOnDevice = provider === 'webgpu' && keepOnDevice !== undefined
  return {
    executionProviders: [provider === 'webgpu' ? WEBGPU : provider],
    graphOptimizationLevel: 'all',
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 4,
    extra: {
      ...(tuned && { ep: { cuda: TUNED } }),
      session: {
        model_external_initializers_file_folder_path: folder,
        // waiting threads sleep: the phone, Appium and the dashboard need the same cores
        intra_op: { allow_spinning: '0' },
        // softmax leaves numbers so small (denormal) that an Intel core stops for each: the tower took twice as long
        set_denormal_as_zero: '1',
        // beside the arena, which would keep room for the old order as well
        ...(tuned && { use_device_allocator_for_initializers: '1' }),
      },
    },
    ...(staysOnDevice && {
      preferredOutputLocation: Object.fromEntries(
        keepOnDevice.map((name) => [name, 'gpu-buffer'] as const),
      ),
    }),
  }
}
