/** Which weights a folder holds: a digest of what stands in their files, wherever these lie. */

import { createHash } from 'node:crypto'
import { type StoredWeights, weightFiles } from '../safetensors.js'
import { type DigestOptions, digestsOf } from './digests.js'

const SHOWN_DIGITS = 16

/** @param more what else decides the result, such as a configuration
 *  @returns 16 hexadecimal digits */
export async function fingerprintOf(
  weights: readonly StoredWeights[],
  more: unknown,
  options: DigestOptions,
): Promise<string> {
  const digests = await digestsOf(weights.flatMap(weightFiles), options)
  const hash = createHash('sha256').update(JSON.stringify([more, digests]))
  return hash.digest('hex').slice(0, SHOWN_DIGITS)
}
