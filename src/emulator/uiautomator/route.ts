/** How the UiAutomator2 server's routes look, and what their handlers work with. */

import type { EmulatedPhone, UiNode } from '../emulated-phone.js'
import type { Elements } from './elements.js'
import type { Picture } from './picture.js'
import type { ServerSettings } from './server-settings.js'
import type { TouchPlayer } from './touch.js'

export interface RouteContext {
  readonly phone: EmulatedPhone
  readonly picture: Picture
  readonly touch: TouchPlayer
  readonly elements: Elements
  readonly settings: ServerSettings
  /** What `GET /appium/device/info` adds to the display: model, Android version. */
  readonly deviceInfo: Readonly<Record<string, unknown>>
  resolveElement(id: string): UiNode
}

export interface RouteCall {
  readonly context: RouteContext
  /** Parsed JSON; every handler checks what it needs of it. */
  readonly body: unknown
  /** Values of the path's `:name` parts, in order. */
  readonly params: readonly string[]
}

/** @returns the answer's `value` */
export type RouteHandler = (call: RouteCall) => unknown

/** Keys such as `POST /element/:id/click`; paths begin behind `/session/:sessionId`. */
export type RouteTable = Readonly<Record<string, RouteHandler>>

export interface MatchedRoute {
  readonly handler: RouteHandler
  readonly params: readonly string[]
}

export function matchRoute(table: RouteTable, request: string): MatchedRoute | null {
  const exact = Object.hasOwn(table, request) ? table[request] : undefined
  if (exact !== undefined) return { handler: exact, params: [] }
  const parts = request.split('/')
  for (const [route, handler] of Object.entries(table)) {
    const params = matchParts(route.split('/'), parts)
    if (params !== null) return { handler, params }
  }
  return null
}

function matchParts(route: readonly string[], parts: readonly string[]): string[] | null {
  if (route.length !== parts.length) return null
  const params: string[] = []
  for (const [index, expected] of route.entries()) {
    const part = parts[index] ?? ''
    if (expected.startsWith(':')) params.push(decodeURIComponent(part))
    else if (expected !== part) return null
  }
  return params
}
