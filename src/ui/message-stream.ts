/**
 * One stream of numbered messages to every open page. A page that comes back with Last-Event-ID gets
 * what it missed; a new one gets a welcome and the story of each living run. Knows no page and no route.
 */

import { randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Bridge } from '../bridge/bridge.js'
import type { DashboardMessage } from './contract.js'

const HEARTBEAT_MS = 5000
/** Messages kept for pages that come back; those of living runs are kept beyond this. */
const KEPT_MESSAGES = 2000

interface Numbered {
  readonly number: number
  readonly message: DashboardMessage
}

export interface MessageStream {
  /** Answers a GET with the stream until the page goes or the dashboard closes. */
  open(request: Request, response: Response): Promise<void>
  close(): void
}

export function createMessageStream(bridge: Bridge): MessageStream {
  // Ids of another life of the server mean nothing to this one.
  const life = randomBytes(6).toString('hex')
  const pages = new Set<Response>()
  const living = new Set<string>()
  const kept: Numbered[] = []
  let lastNumber = 0
  let lastPhones = JSON.stringify(bridge.phones())

  const write = (page: Response, { number, message }: Numbered) =>
    page.write(`id: ${life}-${number}\ndata: ${JSON.stringify(message)}\n\n`)

  const publish = (message: DashboardMessage) => {
    lastNumber += 1
    const numbered = { number: lastNumber, message }
    kept.push(numbered)
    forgetOld(kept, living)
    for (const page of pages) write(page, numbered)
  }

  const publishPhones = () => {
    const phones = bridge.phones()
    const text = JSON.stringify(phones)
    if (text === lastPhones) return
    lastPhones = text
    publish({ type: 'phones', phones })
  }

  const unsubscribe = bridge.subscribe((event) => {
    if (event.type === 'run_start') living.add(event.run)
    if (event.type === 'run_end') living.delete(event.run)
    publish({ type: 'run_event', event })
  })

  const leavePhones = bridge.watchPhones(publishPhones)

  const heartbeat = setInterval(() => {
    for (const page of pages) page.write(': still here\n\n')
  }, HEARTBEAT_MS)
  heartbeat.unref()

  return {
    async open(request, response) {
      const seen = seenBefore(request.headers['last-event-id'], life, kept)
      const runs = seen === null ? await bridge.runs() : []
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' })
      response.write('retry: 1000\n\n')
      // From here on nothing is awaited: no message can slip between the replay and the live ones.
      if (seen === null) {
        const { model } = bridge
        const welcome = { type: 'welcome', model, phones: bridge.phones(), runs } as const
        response.write(`data: ${JSON.stringify(welcome)}\n\n`)
      }
      for (const one of kept) {
        if (seen === null ? belongsTo(living, one) : one.number > seen) write(response, one)
      }
      pages.add(response)
      response.on('close', () => pages.delete(response))
    },
    close() {
      unsubscribe()
      leavePhones()
      clearInterval(heartbeat)
      for (const page of pages) page.end()
    },
  }
}

/** The number that a returning page has seen, or null when it must start afresh. */
function seenBefore(
  id: string | string[] | undefined,
  life: string,
  kept: readonly Numbered[],
): number | null {
  const [ofLife, number] = String(id ?? '').split('-')
  const seen = Number(number)
  const oldest = kept[0]?.number ?? 1
  return ofLife === life && Number.isInteger(seen) && seen >= oldest - 1 ? seen : null
}

function belongsTo(living: ReadonlySet<string>, { message }: Numbered): boolean {
  return message.type === 'run_event' && living.has(message.event.run)
}

/** A living run keeps its whole story, so that a page opened late sees it from the start. */
function forgetOld(kept: Numbered[], living: ReadonlySet<string>): void {
  const [oldest] = kept
  if (kept.length <= KEPT_MESSAGES || oldest === undefined) return
  if (!belongsTo(living, oldest)) kept.shift()
}
