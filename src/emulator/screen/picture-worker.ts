/** The thread that paints and encodes, so that who asks the phone something else need not wait for it. */

import { parentPort } from 'node:worker_threads'
import { messageOf } from '../../errors.js'
import { createPictureMaker } from './picture-maker.js'
import type { PictureAnswer, PictureOrder } from './picture-thread.js'
import { createUnpacker } from './shot-packing.js'

const port = parentPort
if (port === null) throw new Error('picture-worker.ts runs in a worker thread only')
const maker = createPictureMaker()
const unpack = createUnpacker()

port.on('message', (order: PictureOrder) => {
  answer(order).then(
    (bytes) => port.postMessage({ id: order.id, bytes } satisfies PictureAnswer),
    (failure: unknown) =>
      port.postMessage({ id: order.id, failure: messageOf(failure) } satisfies PictureAnswer),
  )
})

async function answer({ shot: packed, wish }: PictureOrder): Promise<Uint8Array> {
  const shot = unpack(packed)
  switch (wish.kind) {
    case 'png':
      return maker.png(shot, wish.part)
    case 'jpeg':
      return maker.jpeg(shot, wish)
    case 'raw':
      return (await maker.raw(shot)).rgba
  }
}
