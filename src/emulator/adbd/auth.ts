/** adb's RSA handshake as a phone does it: a known key signs the token, an unknown one asks the owner. */

import { constants, createHash, createPublicKey, type KeyObject, publicDecrypt } from 'node:crypto'

export interface HostKey {
  readonly key: KeyObject
  /** MD5 in hex pairs, as the phone's dialog shows it. */
  readonly fingerprint: string
  /** user@host */
  readonly name: string
}

/** Answers the "Allow USB debugging?" dialog; `always` keeps the key. */
export type AskOwner = (host: HostKey) => Promise<'deny' | 'once' | 'always'>

export class HostKeys {
  readonly #known = new Map<string, HostKey>()
  readonly #askOwner: AskOwner

  constructor(askOwner: AskOwner) {
    this.#askOwner = askOwner
  }

  /** True when a known key signed the token. */
  verify(token: Buffer, signature: Buffer): boolean {
    return [...this.#known.values()].some(({ key }) => signs(key, token, signature))
  }

  async admit(adbKey: string): Promise<boolean> {
    const answer = await this.#askOwner(parseHostKey(adbKey))
    if (answer === 'always') this.keep(adbKey)
    return answer !== 'deny'
  }

  /** From now on that computer need not ask. */
  keep(adbKey: string): void {
    const host = parseHostKey(adbKey)
    this.#known.set(host.fingerprint, host)
  }

  knows(key: KeyObject): boolean {
    return [...this.#known.values()].some((host) => host.key.equals(key))
  }

  forgetAll(): void {
    this.#known.clear()
  }
}

/** @param adbKey `<base64 of Android's RSAPublicKey struct> user@host`: words, n0inv, n, rr, exponent, little endian */
export function parseHostKey(adbKey: string): HostKey {
  const [base64 = '', name = ''] = adbKey.replace(/\0$/, '').trim().split(' ')
  const struct = Buffer.from(base64, 'base64')
  const modulusBytes = struct.readUInt32LE(0) * 4
  const modulus = Buffer.from(struct.subarray(8, 8 + modulusBytes)).reverse()
  const exponent = struct.readUInt32LE(8 + 2 * modulusBytes)
  const exponentHex = exponent.toString(16)
  const e = Buffer.from(
    exponentHex.padStart(exponentHex.length + (exponentHex.length % 2), '0'),
    'hex',
  )
  const key = createPublicKey({
    key: { kty: 'RSA', n: modulus.toString('base64url'), e: e.toString('base64url') },
    format: 'jwk',
  })
  const digest = createHash('md5').update(struct).digest('hex').toUpperCase()
  return { key, name, fingerprint: digest.match(/../g)?.join(':') ?? digest }
}

/** The host signs the raw 20-byte token as if it were a SHA-1 digest. */
function signs(key: KeyObject, token: Buffer, signature: Buffer): boolean {
  try {
    const plain = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature)
    return plain.subarray(-token.length).equals(token)
  } catch {
    return false // a signature by another key does not decrypt
  }
}
