/** Hears the dashboard's messages as a page does. */

import type { DashboardMessage } from '../../src/ui/contract.js'

export interface Heard {
  readonly id: string
  readonly message: DashboardMessage
}

/** The cookie of a session, for an address with a token. */
export async function enter(url: string): Promise<string> {
  const response = await fetch(url)
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** Opens the stream; `hear` resolves with the next message. */
export async function listen(
  url: string,
  cookie: string,
  lastEventId?: string,
): Promise<{ hear(): Promise<Heard> }> {
  const headers = { cookie, ...(lastEventId && { 'Last-Event-ID': lastEventId }) }
  const response = await fetch(new URL('/api/messages', url), { headers })
  const chunks = (response.body ?? new ReadableStream<Uint8Array>()).getReader()
  let text = ''
  return {
    async hear() {
      for (;;) {
        const end = text.indexOf('\n\n')
        const block = text.slice(0, Math.max(end, 0))
        if (end >= 0) text = text.slice(end + 2)
        const data = /^data: (.*)$/m.exec(block)?.[1]
        if (data !== undefined) {
          return { id: /^id: (.*)$/m.exec(block)?.[1] ?? '', message: JSON.parse(data) }
        }
        if (end >= 0) continue
        const { done, value } = await chunks.read()
        if (done) throw new Error('the stream ended')
        text += Buffer.from(value).toString()
      }
    },
  }
}
