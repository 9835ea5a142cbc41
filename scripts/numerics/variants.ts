/** The ways in which a model may be run, each as two sessions. Where 16-bit arithmetic is meant on a CPU, the result
 *  of every node is rounded to 16 bits, as on a GPU. */

import { ensureBuilt } from '../../src/inference/build/build.js'
import type { Precision } from '../../src/inference/build/plan.js'
import { readConfig } from '../../src/inference/glm4v/config.js'
import { buildDecoderGraph } from '../../src/inference/glm4v/decoder-graph.js'
import type { Network } from '../../src/inference/glm4v/network.js'
import { UNSCALED } from '../../src/inference/glm4v/rescale.js'
import { buildVisionGraph } from '../../src/inference/glm4v/vision-graph.js'
import { createSession, type Session } from '../../src/inference/ort.js'
import type { Provider } from '../../src/inference/provider.js'
import { openWeights } from '../../src/inference/safetensors.js'
import { roundToHalf } from '../../test/support/round-to-half.js'

export interface Variant {
  readonly name: string
  /** Null: the published weights. */
  readonly precision: Precision | null
  /** 16 on a CPU: the result of every node is rounded to 16 bits. On another provider: its own 16 bits. */
  readonly arithmetic: 16 | 32
  /** Absent: the CPU. */
  readonly provider?: Provider
  /** As small models run on a CPU; absent: as stored. */
  readonly roundsProducts?: boolean
}

export const EXACT: Variant = { name: 'float32', precision: null, arithmetic: 32 }

export const VARIANTS: readonly Variant[] = [
  EXACT,
  { name: 'plain float16', precision: null, arithmetic: 16 },
  { name: 'float16, rescaled', precision: 'float16', arithmetic: 16 },
  { name: 'int8 of small models', precision: null, arithmetic: 32, roundsProducts: true },
  { name: 'int8', precision: 'int8', arithmetic: 32 },
  { name: 'int8, 16-bit arithmetic', precision: 'int8', arithmetic: 16 },
  { name: 'int4', precision: 'int4', arithmetic: 32 },
  { name: 'int4, 16-bit arithmetic', precision: 'int4', arithmetic: 16 },
]

export interface Running {
  readonly network: Network
  readonly vision: Session
  readonly decoder: Session
}

export async function open(
  folder: string,
  { precision, arithmetic, provider = 'cpu', roundsProducts = false }: Variant,
  cacheFolder: string,
): Promise<Running> {
  const { config } = await readConfig(folder)
  const built =
    precision === null
      ? { folder, rescaling: UNSCALED }
      : await ensureBuilt({
          folder,
          adapter: null,
          precision,
          cacheFolder,
          threads: 2,
          onProgress: () => {},
          signal: new AbortController().signal,
        })
  const weights = await openWeights(built.folder)
  const isHalf = arithmetic === 16 && provider !== 'cpu'
  const activations = isHalf ? 'float16' : 'float32'
  const { rescaling } = built
  const network: Network = { config, weights, rescaling, activations, roundsProducts, provider }
  const mustRound = arithmetic === 16 && provider === 'cpu'
  const round = mustRound ? roundToHalf : (graph: Uint8Array) => graph
  const session = { folder: built.folder, provider, threads: 2 }
  return {
    network,
    vision: await createSession(round(buildVisionGraph(network)), session),
    decoder: await createSession(round(buildDecoderGraph(network, 'logits')), session),
  }
}
