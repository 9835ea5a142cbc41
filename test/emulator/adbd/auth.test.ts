import { constants, generateKeyPairSync, type KeyObject, privateEncrypt } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { HostKeys } from '../../../src/emulator/adbd/auth.js'

const token = Buffer.alloc(20, 7)
const host = generateKeyPairSync('rsa', { modulusLength: 2048 })
const adbKey = `${androidKey(host.publicKey)} ann@laptop\0`

test('asks the owner about an unknown host once, then knows its signature', async () => {
  const asked: string[] = []
  const keys = new HostKeys(async ({ name }) => {
    asked.push(name)
    return 'always'
  })
  expect(keys.verify(token, signature(host.privateKey))).toBe(false)
  expect(await keys.admit(adbKey)).toBe(true)
  expect(keys.verify(token, signature(host.privateKey))).toBe(true)
  expect(asked).toEqual(['ann@laptop'])
})

test.each([
  ['deny', false],
  ['once', true],
] as const)('does not keep the key when the owner says %s', async (answer, admitted) => {
  const keys = new HostKeys(async () => answer)
  expect(await keys.admit(adbKey)).toBe(admitted)
  expect(keys.verify(token, signature(host.privateKey))).toBe(false)
})

test('refuses the signature of another host', async () => {
  const keys = new HostKeys(async () => 'always')
  await keys.admit(adbKey)
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
  expect(keys.verify(token, signature(stranger.privateKey))).toBe(false)
})

function signature(key: KeyObject): Buffer {
  return privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, token)
}

/** Android's RSAPublicKey struct: words, n0inv, n, rr, exponent; only words, n and exponent are read. */
function androidKey(key: KeyObject): string {
  const { n = '' } = key.export({ format: 'jwk' })
  const modulus = Buffer.from(n, 'base64url').reverse()
  const struct = Buffer.alloc(8 + 2 * modulus.length + 4)
  struct.writeUInt32LE(modulus.length / 4, 0)
  modulus.copy(struct, 8)
  struct.writeUInt32LE(65537, struct.length - 4)
  return struct.toString('base64')
}
