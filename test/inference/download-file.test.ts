/** One file from a hub that lists more than it has. */

import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Clock } from '../../src/clock.js'
import { downloadFile } from '../../src/inference/hub/download-file.js'
import { type FakeHub, startFakeHub } from '../support/fake-hub.js'
import { FIXTURES } from './fixtures.js'

const SOURCE = join(FIXTURES, 'halves')
const SHARD = 'model-00001-of-00002.safetensors'
const CUT = 5000

let folder: string
let hub: FakeHub
let pauses: number[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phonewright-'))
  hub = await startFakeHub(SOURCE)
  pauses = []
})
afterEach(async () => {
  await hub.close()
  await rm(folder, { recursive: true, force: true })
})

async function download(): Promise<void> {
  const bytes = await readFile(join(SOURCE, SHARD))
  const hex = createHash('sha256').update(bytes).digest('hex')
  const hurried: Clock = { now: () => 0, sleep: async (ms) => void pauses.push(ms) }
  await downloadFile({
    url: `${hub.baseUrl}/models/owner/model/resolve/master/${SHARD}`,
    file: { path: SHARD, bytes: bytes.length, checksum: { kind: 'sha256', hex } },
    path: join(folder, SHARD),
    clock: hurried,
    onBytes: () => {},
    signal: AbortSignal.timeout(20_000),
  })
}

describe('a file that is shorter than its hub lists', () => {
  it.each(['nothing', 'refusal'] as const)(
    'is given up after a few tries where the server answers %s past its end',
    async (pastEnd) => {
      hub.faults.shorter = { bytes: CUT, pastEnd }
      await expect(download()).rejects.toMatchObject({
        code: 'MODEL_UNREACHABLE',
        message: expect.stringMatching(/ ends at byte 5000; the hub lists \d+$/),
      })
      expect(hub.asked.length).toBeLessThan(8)
      expect(pauses).toEqual([...pauses].sort((a, b) => a - b)) // longer and longer
      expect(await readdir(folder)).not.toContain(SHARD)
    },
  )

  it('is fetched as soon as the server has all of it', async () => {
    hub.faults.shorter = { bytes: CUT, pastEnd: 'nothing' }
    await expect(download()).rejects.toThrow('ends at byte')
    delete hub.faults.shorter
    await download()
    expect(await readFile(join(folder, SHARD))).toEqual(await readFile(join(SOURCE, SHARD)))
    expect(hub.asked.at(-1)?.range).toBe(`bytes=${CUT}-`)
  })
})
