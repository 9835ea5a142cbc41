import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type FrameStream, openFrameStream } from '../../src/device/frames.js'
import { MultipartReader } from '../../src/device/multipart.js'
import { createLog } from '../../src/log.js'

/** One part as UiAutomator2's server writes it. */
function part(jpeg: Buffer): Buffer {
  const head = `--BoundaryString\r\nContent-type: image/jpg\r\nContent-Length: ${jpeg.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), jpeg, Buffer.from('\r\n\r\n')])
}

test('cuts pictures out of a stream, wherever the network cut it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 6 }),
      fc.array(fc.nat(30), { minLength: 1, maxLength: 20 }),
      (pictures, cuts) => {
        const jpegs = pictures.map((bytes) => Buffer.from(bytes))
        const stream = Buffer.concat(jpegs.map(part))
        const reader = new MultipartReader()
        const read: Buffer[] = []
        for (let start = 0, turn = 0; start < stream.length; turn++) {
          const end = start + (cuts[turn % cuts.length] ?? 0) + 1
          read.push(...reader.push(stream.subarray(start, end)))
          start = end
        }
        expect(read).toEqual(jpegs)
      },
    ),
    { seed: 7 },
  )
})

test('a picture may contain the boundary and line ends', () => {
  const jpeg = Buffer.from('a\r\n\r\n--BoundaryString\r\nContent-Length: 3\r\n\r\nb\r\n\r\n')
  expect(new MultipartReader().push(Buffer.concat([part(jpeg), part(jpeg)]))).toEqual([jpeg, jpeg])
})

test('a part without a length is an error, not an endless wait', () => {
  expect(() =>
    new MultipartReader().push(Buffer.from('--B\r\nContent-type: image/jpg\r\n\r\nabc')),
  ).toThrow('no usable content length')
  expect(() => new MultipartReader().push(Buffer.alloc(20_000, 'x'))).toThrow('end of headers')
})

let server: Server | undefined
let stream: FrameStream | undefined
afterEach(() => {
  stream?.close()
  server?.closeAllConnections()
  server?.close()
})

/** A phone's MJPEG server; the test writes the parts. */
async function openPhone(
  onViewer: (viewer: ServerResponse, count: number) => void,
): Promise<FrameStream> {
  let viewers = 0
  const phone = createServer((_, response) => {
    response.writeHead(200, {
      'content-type': 'multipart/x-mixed-replace; boundary=--BoundaryString',
    })
    onViewer(response, ++viewers)
  })
  server = phone
  await new Promise<void>((resolve) => phone.listen(0, '127.0.0.1', resolve))
  const { port } = phone.address() as AddressInfo
  stream = openFrameStream({ port, log: createLog('silent') })
  return stream
}

/** The pictures as text, once `count` have come. */
function collect(frames: FrameStream, count: number): Promise<string[]> {
  return new Promise((resolve) => {
    const seen: string[] = []
    const stop = frames.watch(({ jpeg }) => {
      seen.push(jpeg.toString())
      if (seen.length < count) return
      stop()
      resolve(seen)
    })
  })
}

test('hands one connection to all watchers and drops frames that did not change', async () => {
  let viewers = 0
  const frames = await openPhone((viewer, count) => {
    viewers = count
    for (const text of ['one', 'one', 'two', 'two', 'three']) viewer.write(part(Buffer.from(text)))
  })
  const seen = await Promise.all([collect(frames, 3), collect(frames, 3)])
  expect(seen).toEqual([
    ['one', 'two', 'three'],
    ['one', 'two', 'three'],
  ])
  expect(viewers).toBe(1)
})

test('who comes late gets the last frame at once', async () => {
  const frames = await openPhone((viewer) => viewer.write(part(Buffer.from('one'))))
  await collect(frames, 1)
  let late = ''
  frames.watch(({ jpeg }) => {
    late = jpeg.toString()
  })
  expect(late).toBe('one')
})

test('comes back when the phone closes the stream', async () => {
  const frames = await openPhone((viewer, count) => {
    viewer.write(part(Buffer.from(`connection ${count}`)))
    if (count === 1) viewer.end()
  })
  expect(await collect(frames, 2)).toEqual(['connection 1', 'connection 2'])
})

test('tells listeners of unchanged frames too, and that the stream lives', async () => {
  const frames = await openPhone((viewer) => {
    for (const text of ['one', 'one', 'two']) viewer.write(part(Buffer.from(text)))
  })
  expect(frames.isLive()).toBe(false)
  const changes = await new Promise<boolean[]>((resolve) => {
    const seen: boolean[] = []
    frames.listen(({ changed }) => {
      if (seen.push(changed) === 3) resolve(seen)
    })
  })
  expect(changes).toEqual([true, false, true])
  expect(frames.isLive()).toBe(true)
})
