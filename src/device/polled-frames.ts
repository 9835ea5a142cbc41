/** The live picture of a phone whose stream does not reach us: screenshots, taken while somebody looks. */

import sharp from 'sharp'
import type { Clock } from '../clock.js'
import { messageOf } from '../errors.js'
import type { Logger } from '../log.js'
import type { Arrival, FrameStream } from './frames.js'
import type { Frame } from './phone.js'

export interface PolledFramesOptions {
  /** PNG in base64. */
  readonly take: (signal: AbortSignal) => Promise<string>
  readonly log: Logger
  readonly clock: Clock
}

const EVERY_MS = 200
const AFTER_FAILURE_MS = 2_000
const LIVE_WITHIN_MS = 3_000
/** As wide as the stream of a phone at half its size. */
const WIDTH = 540
const QUALITY = 60

export function pollFrames({ take, log, clock }: PolledFramesOptions): FrameStream {
  const watchers = new Set<(frame: Frame) => void>()
  const listeners = new Set<(arrival: Arrival) => void>()
  const closing = new AbortController()
  const { signal } = closing
  let last: Frame | null = null
  let lastArrivalAt = Number.NEGATIVE_INFINITY
  let isPolling = false

  const arrive = (jpeg: Buffer) => {
    const changed = last === null || !jpeg.equals(last.jpeg)
    lastArrivalAt = clock.now()
    if (changed) {
      last = { jpeg, at: Date.now() }
      for (const watcher of watchers) watcher(last)
    }
    for (const listener of listeners) listener({ jpeg, at: lastArrivalAt, changed })
  }

  const pollWhileWatched = async () => {
    while (!signal.aborted && watchers.size + listeners.size > 0) {
      const startedAt = clock.now()
      try {
        arrive(await toFrame(await take(signal)))
        await clock.sleep(Math.max(1, EVERY_MS - (clock.now() - startedAt)), signal)
      } catch (thrown) {
        if (signal.aborted) return
        log.debug({ error: messageOf(thrown) }, 'no picture for the live view')
        await clock.sleep(AFTER_FAILURE_MS, signal)
      }
    }
  }

  const begin = () => {
    if (isPolling) return
    isPolling = true
    const end = () => {
      isPolling = false
    }
    pollWhileWatched().then(end, end) // rejects by close() only
  }

  const join = <T>(group: Set<T>, member: T) => {
    group.add(member)
    begin()
    return () => {
      group.delete(member)
    }
  }

  return {
    last: () => last,
    watch: (onFrame) => {
      if (last !== null) onFrame(last)
      return join(watchers, onFrame)
    },
    listen: (onArrival) => join(listeners, onArrival),
    isLive: () => clock.now() - lastArrivalAt < LIVE_WITHIN_MS,
    close: () => {
      watchers.clear()
      listeners.clear()
      closing.abort()
    },
  }
}

function toFrame(base64: string): Promise<Buffer> {
  return sharp(Buffer.from(base64, 'base64'))
    .resize({ width: WIDTH })
    .jpeg({ quality: QUALITY })
    .toBuffer()
}
