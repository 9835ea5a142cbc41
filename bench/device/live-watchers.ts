/**
 * Browsers that watch one live picture, as a process of their own: what they cost is not the bridge's. Tells its
 * parent when each picture has arrived whole at each of them. Arguments: address, cookie, number of watchers.
 */

import { get } from 'node:http'

const [url = '', cookie = '', count = '0'] = process.argv.slice(2)
const BOUNDARY = Buffer.from('\r\n--phonewright-frame\r\n')

for (let watcher = 0; watcher < Number(count); watcher++) watchLive(watcher)

function watchLive(watcher: number): void {
  const request = get(url, { headers: { cookie }, agent: false }, (response) => {
    let tail = Buffer.alloc(0)
    response.on('data', (chunk: Buffer) => {
      const seen = Buffer.concat([tail, chunk])
      // a browser shows a part when the next one's boundary has come
      if (seen.includes(BOUNDARY)) process.send?.({ watcher, at: Date.now() })
      const kept = seen.lastIndexOf(BOUNDARY)
      const rest = kept < 0 ? seen : seen.subarray(kept + BOUNDARY.length)
      tail = Buffer.from(rest.subarray(Math.max(0, rest.length - BOUNDARY.length)))
    })
  })
  request.on('error', (error) => {
    process.stderr.write(`watcher ${watcher}: ${error.message}\n`)
    process.exitCode = 1
  })
}
