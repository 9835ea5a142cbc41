/**
 * SPAKE2: two sides that share a weak password agree on a strong key, and who listens cannot try passwords.
 * In BoringSSL's form, which adb speaks; it is older than RFC 9382 and differs from it.
 * https://boringssl.googlesource.com/boringssl/+/refs/tags/0.20240913.0/crypto/curve25519/spake25519.cc
 */

import { createHash, randomBytes } from 'node:crypto'
import {
  add,
  BASE,
  decodePoint,
  type EdwardsPoint,
  encodePoint,
  multiply,
  negate,
  numberOf,
  ORDER,
} from './edwards25519.js'

export interface Spake2Side {
  /** `alice` is who connects. */
  readonly role: 'alice' | 'bob'
  readonly myName: Buffer
  readonly theirName: Buffer
  readonly password: Buffer
}

export interface Spake2 {
  /** What the other side has to get: 32 bytes. */
  readonly message: Buffer
  /** The key, 64 bytes: the same on both sides if the passwords were. Null: the other side sent no point. */
  keyWith(theirMessage: Buffer): Buffer | null
}

export function beginSpake2({ role, myName, theirName, password }: Spake2Side): Spake2 {
  // a multiple of the cofactor 8, so that what the other side adds of small order has no effect
  const secret = 8n * (numberOf(randomBytes(64)) % ORDER)
  const passwordHash = createHash('sha512').update(password).digest()
  const weight = withoutSmallOrder(numberOf(passwordHash) % ORDER)
  const [myMask, theirMask] = role === 'alice' ? [MASK_M, MASK_N] : [MASK_N, MASK_M]
  const message = encodePoint(add(multiply(BASE, secret), multiply(myMask, weight)))
  return {
    message,
    keyWith: (theirMessage) => {
      const masked = decodePoint(theirMessage)
      if (masked === null) return null
      const theirs = add(masked, negate(multiply(theirMask, weight)))
      const shared = encodePoint(multiply(theirs, secret))
      const mine = [myName, message] as const
      const other = [theirName, theirMessage] as const
      const [[aName, aMessage], [bName, bMessage]] =
        role === 'alice' ? [mine, other] : [other, mine]
      return transcriptHash([aName, bName, aMessage, bMessage, shared, passwordHash])
    },
  }
}

const MASK_M = pointFrom('edwards25519 point generation seed (M)')
const MASK_N = pointFrom('edwards25519 point generation seed (N)')

/** The first point among the hashes of a text, of their hashes and so on: nobody can have chosen it. */
function pointFrom(seed: string): EdwardsPoint {
  for (let bytes = sha256(seed); ; bytes = sha256(bytes)) {
    const point = decodePoint(bytes)
    if (point !== null) return point
  }
}

/** The masks have a part of small order, which would tell three bits of the password: multiples of 8 have not. */
function withoutSmallOrder(weight: bigint): bigint {
  let sum = weight
  for (const bit of [1n, 2n, 4n]) if (sum & bit) sum += bit * ORDER
  return sum
}

function transcriptHash(parts: readonly Buffer[]): Buffer {
  const hash = createHash('sha512')
  for (const part of parts) {
    const length = Buffer.alloc(8)
    length.writeBigUInt64LE(BigInt(part.length))
    hash.update(length).update(part)
  }
  return hash.digest()
}

function sha256(bytes: string | Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
