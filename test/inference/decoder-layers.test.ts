/** How many operators a decoder layer is, on which the time for a token depends; docs/inference.md tells it. */

import { describe, expect, it } from '@jest/globals'
import { buildDecoderGraph } from '../../src/inference/glm4v/decoder-graph.js'
import { MODEL } from '../../src/inference/onnx/onnx-proto.js'
import type { Provider } from '../../src/inference/provider.js'
import { publishedNetwork } from './golden.js'

/** Without casts, which turn weights when the graph is loaded. */
async function operators(provider: Provider, layers: number): Promise<readonly string[]> {
  const network = await publishedNetwork('wide-halves', { num_layers: layers })
  const model = MODEL.decode(buildDecoderGraph({ ...network, provider }, 'logits'))
  const types: readonly string[] = MODEL.toObject(model).graph.node.map(
    ({ opType }: { opType: string }) => opType,
  )
  return types.filter((type) => type !== 'Cast')
}

describe('a decoder layer', () => {
  it.each([
    ['cpu', 12],
    ['webgpu', 12],
    ['cuda', 14],
  ] as const)(
    'under %s is %i operators, none of which turns heads: attention does',
    async (provider, all) => {
      const one = await operators(provider, 1)
      const two = await operators(provider, 2)
      expect(two.length - one.length).toBe(all)
      expect(one).not.toContain('RotaryEmbedding')
    },
  )
})
