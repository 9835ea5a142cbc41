import { createHash, generateKeyPairSync } from 'node:crypto'
import { expect, test } from '@jest/globals'
import {
  add,
  BASE,
  decodePoint,
  encodePoint,
  multiply,
  negate,
  numberOf,
  ORDER,
} from '../../../src/emulator/wireless/edwards25519.js'

test.each([1, 2, 3, 4])('comes to the public key of an Ed25519 key pair as Node does, %i', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const { d = '' } = privateKey.export({ format: 'jwk' })
  const { x = '' } = publicKey.export({ format: 'jwk' })
  const bytes = createHash('sha512').update(Buffer.from(d, 'base64url')).digest().subarray(0, 32)
  // RFC 8032, section 5.1.5: a multiple of 8 with its highest bit set
  const scalar = (numberOf(bytes) & (2n ** 254n - 8n)) | (2n ** 254n)
  expect(encodePoint(multiply(BASE, scalar)).toString('base64url')).toBe(x)
})

test('adds as it multiplies, and what is taken away is gone', () => {
  const five = multiply(BASE, 5n)
  expect(encodePoint(add(multiply(BASE, 2n), multiply(BASE, 3n)))).toEqual(encodePoint(five))
  const nothing = add(five, negate(five))
  expect(encodePoint(add(nothing, five))).toEqual(encodePoint(five))
  expect(encodePoint(multiply(five, ORDER))).toEqual(encodePoint(nothing))
})

test.each([false, true])('reads back what it wrote, whichever sign x has: %s', (isNegated) => {
  const point = multiply(BASE, 77n)
  const bytes = encodePoint(isNegated ? negate(point) : point)
  const read = decodePoint(bytes)
  expect(read && encodePoint(read)).toEqual(bytes)
})

test.each([
  ['no point has this y', Buffer.from([2, ...Buffer.alloc(31)])],
  ['y is too large', Buffer.alloc(32, 0xff)],
  ['a byte is missing', Buffer.alloc(31)],
])('refuses bytes when %s', (_, bytes) => {
  expect(decodePoint(bytes)).toBeNull()
})
