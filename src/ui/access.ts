/**
 * Who may use the dashboard. A token in the printed address opens one session and is then worthless;
 * the session lives in a cookie that scripts cannot read. Knows nothing about HTTP beyond the cookie's text.
 */

import { randomBytes, timingSafeEqual } from 'node:crypto'

export interface Access {
  /** A new token; each opens one session. */
  mintToken(): string
  /** The Set-Cookie value of a new session, or null when the token is unknown or used up. */
  exchange(token: string): string | null
  /** True when the Cookie header carries a living session. */
  admits(cookieHeader: string | undefined): boolean
}

/** @param port part of the cookie's name, because browsers share cookies between the ports of a host */
export function createAccess(port: number): Access {
  const cookieName = `phonewright_${port}`
  const tokens = new Set<string>()
  const sessions = new Set<string>()

  return {
    mintToken() {
      const token = newSecret()
      tokens.add(token)
      return token
    },
    exchange(token) {
      const known = findSecret(tokens, token)
      if (known === null) return null
      tokens.delete(known)
      const session = newSecret()
      sessions.add(session)
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
    admits(cookieHeader) {
      const session = readCookie(cookieHeader ?? '', cookieName)
      return session !== null && findSecret(sessions, session) !== null
    },
  }
}

function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

/** Compares in constant time, so that a secret cannot be guessed letter by letter. */
function findSecret(secrets: ReadonlySet<string>, offered: string): string | null {
  const bytes = Buffer.from(offered)
  for (const secret of secrets) {
    const known = Buffer.from(secret)
    if (known.length === bytes.length && timingSafeEqual(known, bytes)) return secret
  }
  return null
}

function readCookie(header: string, name: string): string | null {
  for (const part of header.split(';')) {
    const [key, value] = part.trim().split('=', 2)
    if (key === name && value !== undefined) return value
  }
  return null
}
