/** The host's side of the thread that paints and encodes one phone's pictures. */

import { Worker } from 'node:worker_threads'
import { workerEntry } from '../../child-entry.js'
import { BridgeError, messageOf } from '../../errors.js'
import type { Rect } from '../../geometry.js'
import type { JpegOptions, PictureMaker } from './picture-maker.js'
import type { Shot } from './shot.js'
import { createPacker, type PackedShot } from './shot-packing.js'

export interface PictureThread extends PictureMaker {
  close(): Promise<void>
}

export interface PictureOrder {
  readonly id: number
  readonly shot: PackedShot
  readonly wish: PictureWish
}

export type PictureAnswer =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly failure: string }

type PictureWish =
  | { readonly kind: 'png'; readonly part?: Rect | undefined }
  | ({ readonly kind: 'jpeg' } & JpegOptions)
  | { readonly kind: 'raw' }

interface Waiting {
  resolve(bytes: Buffer): void
  reject(failure: BridgeError): void
}

export function startPictureThread(): PictureThread {
  const worker = new Worker(workerEntry('./picture-worker', import.meta.url))
  const waiting = new Map<number, Waiting>()
  const pack = createPacker()
  let nextId = 0
  let ended: BridgeError | null = null

  const take = (id: number): Waiting | undefined => {
    const who = waiting.get(id)
    waiting.delete(id)
    return who
  }
  const end = (why: string) => {
    ended ??= failed(why)
    for (const id of [...waiting.keys()]) take(id)?.reject(ended)
  }
  worker.on('message', (answer: PictureAnswer) => {
    const who = take(answer.id)
    if ('failure' in answer) who?.reject(failed(answer.failure))
    else who?.resolve(bufferOver(answer.bytes))
  })
  worker.on('error', (failure) => end(messageOf(failure)))
  worker.on('exit', () => end('its thread has ended'))

  const order = (shot: Shot, wish: PictureWish): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      if (ended !== null) {
        reject(ended)
        return
      }
      const id = nextId++
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, shot: pack(shot), wish } satisfies PictureOrder)
    })

  return {
    png: (shot, part) => order(shot, { kind: 'png', part }),
    jpeg: (shot, options) => order(shot, { kind: 'jpeg', ...options }),
    raw: async (shot) => ({ size: shot.size, rgba: await order(shot, { kind: 'raw' }) }),
    close: async () => {
      await worker.terminate()
    },
  }
}

function bufferOver({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

function failed(why: string): BridgeError {
  return new BridgeError('EMULATOR_FAILED', `The emulated phone could make no picture: ${why}`, {
    hint: 'Start the emulated phone again.',
  })
}
