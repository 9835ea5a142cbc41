/** `model pull` and a build onto a disk that somebody else fills meanwhile. */

import { existsSync, statfsSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { messageOf } from '../../src/errors.js'
import { type BuildRequest, ensureBuilt } from '../../src/inference/build/build.js'
import { FIXTURES } from '../inference/fixtures.js'
import { type CliBench, createCliBench } from '../support/cli-bench.js'
import { type FakeHub, startFakeHub } from '../support/fake-hub.js'
import { mountSmallDisk, type SmallDisk } from '../support/small-disk.js'

const SOURCE = join(FIXTURES, 'halves')
const SHARD = 'model-00001-of-00002.safetensors'
const ACCEPT = '--accept-license'
/** The model takes 470 kB of it. */
const DISK_KB = 700
const OTHERS_KB = 400

const disk = await mountSmallDisk(DISK_KB).catch(messageOf)
const onSmallDisk = typeof disk === 'string' ? it.skip : it
if (typeof disk === 'string') process.stderr.write(`Skipped: no disk can be mounted: ${disk}\n`)

let bench: CliBench
let hub: FakeHub
beforeAll(async () => {
  bench = await createCliBench()
  hub = await startFakeHub(SOURCE, { LICENSE: 'You may use it.\n' })
})
afterAll(async () => {
  await hub.close()
  await bench.remove()
  if (typeof disk !== 'string') await disk.remove()
})

const pullTo = (folder: string) =>
  bench.call(['model', 'pull', 'owner/model', '--from', hub.baseUrl, '--to', folder, ACCEPT])

onSmallDisk(
  'says what the full disk refused and how much is missing, and goes on from there',
  async () => {
    const { folder } = disk as SmallDisk // else skipped
    const model = join(folder, 'model')
    const pull = () => pullTo(model)
    const others = join(folder, 'of-another-program')
    hub.faults.before = async (file) => {
      if (file === SHARD) await writeFile(others, Buffer.alloc(OTHERS_KB * 1024))
    }
    const { exitCode, err } = await pull()
    expect(exitCode).toBe(1)
    expect(err).toMatch(/^MODEL_FAILED: cannot write .*safetensors\.partial: .*ENOSPC/)
    expect(err).toMatch(/\d+ kB are still to be fetched to .*model, and \d+ kB are free/)
    expect(err).toMatch(
      /Make room for \d+ kB there, or .*--to; start again to go on where this ended/,
    )

    await rm(others)
    delete hub.faults.before
    hub.asked.length = 0
    const { size } = await stat(join(model, `${SHARD}.partial`))
    expect(size).toBeGreaterThan(0)
    expect((await pull()).exitCode).toBe(0)
    expect(hub.asked).toContainEqual({ file: SHARD, range: `bytes=${size}-` })
    expect(await readFile(join(model, SHARD))).toEqual(await readFile(join(SOURCE, SHARD)))
  },
)

onSmallDisk('says how much is missing on a disk that is full already', async () => {
  const { folder } = disk as SmallDisk // else skipped
  const model = join(folder, 'late')
  const others = join(folder, 'of-another-program')
  fill(folder, others)
  const { exitCode, err } = await pullTo(model)
  expect(exitCode).toBe(1)
  expect(err).toMatch(/^MODEL_FAILED: [\d.]+ \w+ are to be fetched to .*late, and 0 \w+ are free/)
  expect(await readdir(model)).toEqual([])
  await rm(others)
})

onSmallDisk(
  'a build says what the full disk refused, leaves nothing half, and goes on',
  async () => {
    const { folder } = disk as SmallDisk // else skipped
    const others = join(folder, 'of-another-program')
    const cacheFolder = join(folder, 'built')
    const build = (onProgress: BuildRequest['onProgress']) =>
      ensureBuilt({
        folder: SOURCE,
        adapter: null,
        precision: 'int8',
        cacheFolder,
        threads: 1,
        onProgress,
        signal: new AbortController().signal,
      })
    await rm(join(folder, 'model'), { recursive: true })
    const failed = build(({ kind }) => {
      if (kind === 'building') fill(folder, others)
    })
    await expect(failed).rejects.toMatchObject({
      code: 'MODEL_FAILED',
      message: expect.stringMatching(/^cannot write .*\.partial: .*ENOSPC/),
      hint: expect.stringMatching(/"model\.cacheFolder" to another disk; start again/),
    })
    const [built = ''] = (await readdir(cacheFolder)).filter((name) => name.startsWith('int8-'))
    expect(await readdir(join(cacheFolder, built))).toEqual([])

    await rm(others)
    await expect(build(() => {})).resolves.toMatchObject({ folder: join(cacheFolder, built) })
  },
)

/** At once, for the build waits for nobody. */
function fill(folder: string, path: string): void {
  if (existsSync(path)) return
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(path, Buffer.alloc(bavail * bsize))
}
