import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { AdbStream } from '../../../src/emulator/adbd/adb-stream.js'
import { serveSync } from '../../../src/emulator/adbd/sync-service.js'
import { FileSystem } from '../../../src/emulator/shell/file-system.js'
import { ManualClock } from '../../support/manual-clock.js'
import { waitFor } from '../../support/wait-for.js'

const PATH = '/sdcard/Download/note.txt'

test('answers a push only after the time that storage takes, later than a busy adb looks for the answer', async () => {
  const clock = new ManualClock()
  const files = new FileSystem(() => 0)
  const answers: string[] = []
  const stream = new AdbStream({
    maxPayload: 4096,
    write: (payload) => {
      answers.push(payload.toString('latin1', 0, 4))
      setImmediate(() => stream.acknowledged())
    },
    acknowledge: () => undefined,
    close: () => undefined,
  })
  const serving = serveSync(stream, { files, clock })
  stream.receive(request('SEND', `${PATH},33188`))
  stream.receive(request('DATA', 'milk'))
  stream.receive(Buffer.concat([Buffer.from('DONE'), length(1_700_000_000)]))

  await waitFor('the file being stored', () => clock.sleeping > 0)
  expect(files.read(PATH)?.toString()).toBe('milk')
  clock.advance(150)
  await turn()
  expect(answers).toEqual([])
  clock.advance(50)
  await waitFor('an answer', () => answers.length > 0)
  expect(answers).toEqual(['OKAY'])

  stream.receive(request('QUIT', ''))
  await serving
})

function request(name: string, content: string): Buffer {
  return Buffer.concat([Buffer.from(name), length(content.length), Buffer.from(content)])
}

function length(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
