/**
 * The group of Curve25519 in its Edwards form, as SPAKE2 needs it: points add, multiply and have 32 bytes.
 * Not in constant time: it keeps the secrets of an emulated phone, which has none.
 */

export interface EdwardsPoint {
  readonly x: bigint
  readonly y: bigint
  readonly z: bigint
  /** x·y / z */
  readonly t: bigint
}

/** Of the coordinates. */
const P = 2n ** 255n - 19n
/** Of the group that the base point spans. */
export const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n
const D = mod(-121665n * inverse(121666n))
const SQRT_OF_MINUS_ONE = power(2n, (P - 1n) / 4n)
const POINT_BYTES = 32
const NEUTRAL: EdwardsPoint = { x: 0n, y: 1n, z: 1n, t: 0n }

/** This formula has no exceptions: it doubles, too (Hisil, Wong, Carter, Dawson 2008, section 3.1). */
export function add(p: EdwardsPoint, q: EdwardsPoint): EdwardsPoint {
  const a = mod((p.y - p.x) * (q.y - q.x))
  const b = mod((p.y + p.x) * (q.y + q.x))
  const c = mod(2n * D * p.t * q.t)
  const d = mod(2n * p.z * q.z)
  const [e, f, g, h] = [b - a, d - c, d + c, b + a]
  return { x: mod(e * f), y: mod(g * h), z: mod(f * g), t: mod(e * h) }
}

export function negate({ x, y, z, t }: EdwardsPoint): EdwardsPoint {
  return { x: mod(-x), y, z, t: mod(-t) }
}

export function multiply(point: EdwardsPoint, times: bigint): EdwardsPoint {
  let sum = NEUTRAL
  let doubled = point
  for (let left = times; left > 0n; left >>= 1n) {
    if (left & 1n) sum = add(sum, doubled)
    doubled = add(doubled, doubled)
  }
  return sum
}

/** y, and the sign of x in the highest bit (RFC 8032, section 5.1.2). */
export function encodePoint({ x, y, z }: EdwardsPoint): Buffer {
  const scale = inverse(z)
  const bytes = bytesOf(mod(y * scale))
  if (mod(x * scale) & 1n) bytes[POINT_BYTES - 1] = (bytes[POINT_BYTES - 1] ?? 0) | 0x80
  return bytes
}

/** @returns null when there is no such point (RFC 8032, section 5.1.3) */
export function decodePoint(bytes: Uint8Array): EdwardsPoint | null {
  if (bytes.length !== POINT_BYTES) return null
  const number = numberOf(bytes)
  const y = number & (2n ** 255n - 1n)
  const x = root(mod(y * y - 1n), mod(D * y * y + 1n))
  if (y >= P || x === null) return null
  const isOdd = (x & 1n) === 1n
  const wantsOdd = number >> 255n === 1n
  const signed = isOdd === wantsOdd ? x : mod(-x)
  return { x: signed, y, z: 1n, t: mod(signed * y) }
}

export const BASE = basePoint()

/** 4/5, with an even x (RFC 8032, section 5.1). */
function basePoint(): EdwardsPoint {
  const point = decodePoint(bytesOf(mod(4n * inverse(5n))))
  if (point === null) throw new RangeError('the base point is not on the curve')
  return point
}

export function numberOf(littleEndian: Uint8Array): bigint {
  const digits = Buffer.from(littleEndian).reverse().toString('hex')
  return BigInt(`0x${digits || '0'}`)
}

function bytesOf(number: bigint): Buffer {
  return Buffer.from(number.toString(16).padStart(2 * POINT_BYTES, '0'), 'hex').reverse()
}

/** A square root of u/v; null when there is none. */
function root(u: bigint, v: bigint): bigint | null {
  const square = mod(u * inverse(v))
  const candidate = power(square, (P + 3n) / 8n)
  for (const x of [candidate, mod(candidate * SQRT_OF_MINUS_ONE)]) {
    if (mod(x * x) === square) return x
  }
  return null
}

function inverse(number: bigint): bigint {
  return power(number, P - 2n)
}

function power(base: bigint, exponent: bigint): bigint {
  let product = 1n
  let squared = mod(base)
  for (let left = exponent; left > 0n; left >>= 1n) {
    if (left & 1n) product = mod(product * squared)
    squared = mod(squared * squared)
  }
  return product
}

function mod(number: bigint): bigint {
  const rest = number % P
  return rest < 0n ? rest + P : rest
}
