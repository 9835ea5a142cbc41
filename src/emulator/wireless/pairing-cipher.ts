/**
 * How the two sides of a pairing hide what they tell each other: AES-128-GCM, numbered in each direction.
 * https://android.googlesource.com/platform/packages/modules/adb/+/refs/tags/android-14.0.0_r1/pairing_auth/aes_128_gcm.cpp
 */

import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'

export interface PairingCipher {
  encrypt(plain: Buffer): Buffer
  /** @returns null when it was not made with the same key */
  decrypt(hidden: Buffer): Buffer | null
}

const ALGORITHM = 'aes-128-gcm'
const KEY_BYTES = 16
const NONCE_BYTES = 12
const TAG_BYTES = 16
const NO_SALT = Buffer.alloc(0)
const PURPOSE = Buffer.from('adb pairing_auth aes-128-gcm key')

export function createPairingCipher(agreedKey: Buffer): PairingCipher {
  const key = Buffer.from(hkdfSync('sha256', agreedKey, NO_SALT, PURPOSE, KEY_BYTES))
  let sent = 0n
  let received = 0n
  return {
    encrypt: (plain) => {
      const cipher = createCipheriv(ALGORITHM, key, nonceOf(sent++))
      return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    },
    decrypt: (hidden) => {
      if (hidden.length < TAG_BYTES) return null
      const cipher = createDecipheriv(ALGORITHM, key, nonceOf(received), {
        authTagLength: TAG_BYTES,
      })
      cipher.setAuthTag(hidden.subarray(-TAG_BYTES))
      const plain = cipher.update(hidden.subarray(0, -TAG_BYTES))
      try {
        cipher.final()
      } catch {
        return null // the tag does not fit: another key, which is another pairing code
      }
      received++
      return plain
    },
  }
}

function nonceOf(number: bigint): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES)
  nonce.writeBigUInt64LE(number)
  return nonce
}
