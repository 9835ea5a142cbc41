/** A certificate that signs itself: TLS wants one, adb looks at nothing but the key in it (RFC 5280, X.509 v1). */

import { createSign, generateKeyPairSync } from 'node:crypto'

export interface Identity {
  /** PEM */
  readonly key: string
  /** PEM */
  readonly cert: string
}

export function createIdentity(name: string): Identity {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = sequence(ECDSA_WITH_SHA256)
  const who = sequence(set(sequence(COMMON_NAME, der(UTF8_STRING, Buffer.from(name)))))
  const always = sequence(time('200101000000Z'), time('491231235959Z'))
  const content = sequence(
    der(INTEGER, Buffer.from([1])), // serial number
    algorithm,
    who, // issuer
    always,
    who, // subject
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = createSign('sha256').update(content).sign(privateKey)
  const noUnusedBits = Buffer.alloc(1)
  const signed = sequence(
    content,
    algorithm,
    der(BIT_STRING, Buffer.concat([noUnusedBits, signature])),
  )
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${signed.toString('base64')}\n-----END CERTIFICATE-----\n`,
  }
}

const INTEGER = 0x02
const BIT_STRING = 0x03
const OBJECT_ID = 0x06
const UTF8_STRING = 0x0c
const UTC_TIME = 0x17
const SEQUENCE = 0x30
const SET = 0x31
/** 1.2.840.10045.4.3.2 */
const ECDSA_WITH_SHA256 = der(OBJECT_ID, Buffer.from('2a8648ce3d040302', 'hex'))
/** 2.5.4.3 */
const COMMON_NAME = der(OBJECT_ID, Buffer.from('550403', 'hex'))

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(SEQUENCE, Buffer.concat(parts))
}

function set(part: Buffer): Buffer {
  return der(SET, part)
}

/** YYMMDDHHMMSSZ, years up to 2049 */
function time(text: string): Buffer {
  return der(UTC_TIME, Buffer.from(text))
}

function der(tag: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag]), lengthOf(content), content])
}

/** One byte below 128, else how many bytes it takes and then those. */
function lengthOf({ length }: Buffer): Buffer {
  if (length < 0x80) return Buffer.from([length])
  if (length < 0x100) return Buffer.from([0x81, length])
  return Buffer.from([0x82, length >> 8, length & 0xff])
}
