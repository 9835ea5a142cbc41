/**
 * The live picture of one phone: one MJPEG connection, handed on to everybody who looks. Comes back
 * by itself when the connection breaks. It knows nothing about sessions or what the picture shows.
 */

import { get, type IncomingMessage } from 'node:http'
import { type Clock, systemClock } from '../clock.js'
import type { Logger } from '../log.js'
import { MultipartReader } from './multipart.js'
import type { Frame } from './phone.js'

/** Everything that arrives, for who waits until the screen is still. */
export interface Arrival {
  readonly jpeg: Buffer
  /** On the clock of the stream. */
  readonly at: number
  /** False when it equals the frame before it, byte for byte. */
  readonly changed: boolean
}

export interface FrameStream {
  /** The newest frame; null before the first. */
  last(): Frame | null
  /** Changed frames only; the last one comes at once. Returns the way to stop. */
  watch(onFrame: (frame: Frame) => void): () => void
  /** Every arrival, also of unchanged frames. Returns the way to stop. */
  listen(onArrival: (arrival: Arrival) => void): () => void
  /** True while frames come. */
  isLive(): boolean
  close(): void
}

export interface FrameStreamOptions {
  /** Port on this computer that leads to the phone's stream. */
  readonly port: number
  readonly log: Logger
  readonly clock?: Clock
}

export function openFrameStream({
  port,
  log,
  clock = systemClock,
}: FrameStreamOptions): FrameStream {
  const watchers = new Set<(frame: Frame) => void>()
  const listeners = new Set<(arrival: Arrival) => void>()
  const closing = new AbortController()
  let last: Frame | null = null
  let lastArrivalAt = Number.NEGATIVE_INFINITY

  const arrive = (jpeg: Buffer) => {
    const changed = last === null || !jpeg.equals(last.jpeg)
    lastArrivalAt = clock.now()
    if (changed) {
      last = { jpeg, at: Date.now() }
      for (const watcher of watchers) watcher(last)
    }
    for (const listener of listeners) listener({ jpeg, at: lastArrivalAt, changed })
  }

  const keepReading = async () => {
    let pauseMs = FIRST_PAUSE_MS
    while (!closing.signal.aborted) {
      const startedAt = clock.now()
      try {
        await readFrames(port, arrive, closing.signal)
      } catch (error) {
        if (!closing.signal.aborted) log.debug({ port, error }, 'live picture interrupted')
      }
      // a connection that delivered starts the back-off anew
      pauseMs = lastArrivalAt > startedAt ? FIRST_PAUSE_MS : Math.min(pauseMs * 2, LONGEST_PAUSE_MS)
      await clock.sleep(pauseMs, closing.signal)
    }
  }
  // ends only by close(), which rejects the sleep
  keepReading().catch(() => undefined)

  return {
    last: () => last,
    watch: (onFrame) => {
      if (last !== null) onFrame(last)
      watchers.add(onFrame)
      return () => watchers.delete(onFrame)
    },
    listen: (onArrival) => {
      listeners.add(onArrival)
      return () => listeners.delete(onArrival)
    },
    isLive: () => clock.now() - lastArrivalAt < LIVE_WITHIN_MS,
    close: () => {
      watchers.clear()
      listeners.clear()
      closing.abort()
    },
  }
}

const FIRST_PAUSE_MS = 200
const LONGEST_PAUSE_MS = 2_000
/** Slow phones send a frame every 180 ms, stutter included. */
const LIVE_WITHIN_MS = 1_000
/** A stream that sends nothing for so long is dead, whatever TCP says. */
const SILENCE_MS = 5_000

/** Reads until the connection ends, which is always an error: a stream has no end. */
function readFrames(
  port: number,
  onJpeg: (jpeg: Buffer) => void,
  signal: AbortSignal,
): Promise<never> {
  return new Promise((_, reject) => {
    const reader = new MultipartReader()
    const request = get({ host: '127.0.0.1', port, path: '/', signal, agent: false })
    request.setTimeout(SILENCE_MS, () => request.destroy(new Error('no frames for 5 s')))
    request.once('error', reject)
    request.once('response', (response: IncomingMessage) => {
      response.on('data', (chunk: Buffer) => {
        try {
          for (const jpeg of reader.push(chunk)) onJpeg(jpeg)
        } catch (error) {
          request.destroy()
          reject(error)
        }
      })
      response.once('error', reject)
      response.once('close', () => reject(new Error('the phone closed the stream')))
    })
  })
}
