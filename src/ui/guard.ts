/**
 * The checks before every request: is the dashboard addressed by its own name (DNS rebinding), does a
 * command come from its own page (CSRF), and what may the page load. Knows nothing about sessions.
 */

import { networkInterfaces } from 'node:os'
import type { NextFunction, Request, Response } from 'express'
import type { Fault } from './contract.js'

const SECURITY_HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}

/** The Host headers that mean this dashboard. */
export function ownHosts(host: string, port: number): ReadonlySet<string> {
  const names = new Set(isEveryAddress(host) ? [...LOOPBACK, ...ownAddresses()] : [host])
  if (LOOPBACK.includes(host)) for (const name of LOOPBACK) names.add(name)
  return new Set([...names].map((name) => `${bracketed(name)}:${port}`.toLowerCase()))
}

export function createGuard(hosts: ReadonlySet<string>) {
  return (request: Request, response: Response, next: NextFunction): void => {
    response.set(SECURITY_HEADERS)
    const fault = faultOf(request, hosts)
    if (fault === null) next()
    else response.status(403).json(fault)
  }
}

/** A host as it stands in a URL: IPv6 addresses in brackets. */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

function isEveryAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::'
}

function ownAddresses(): readonly string[] {
  return Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map((one) => one.address))
}

function faultOf(request: Request, hosts: ReadonlySet<string>): Fault | null {
  const host = request.headers.host?.toLowerCase() ?? ''
  if (!hosts.has(host)) {
    return {
      code: 'USAGE',
      message: `The dashboard was addressed as "${host}", expected one of ${[...hosts].join(', ')}.`,
      hint: 'Open the address that phonewright printed.',
    }
  }
  const origin = request.headers.origin
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  // Browsers send Origin with every POST: a command without one does not come from the page.
  if (origin === undefined ? isRead : origin.toLowerCase() === `http://${host}`) return null
  return {
    code: 'USAGE',
    message: `A request came from "${origin ?? 'nowhere'}", expected http://${host}.`,
    hint: "Use the dashboard's own page; other sites and scripts cannot give commands.",
  }
}
