import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const FOLDER = 'models/pocket'
const MOST_BYTES = 60e6

test('what is shipped of Pocket takes 60 MB at most', async () => {
  const names = await readdir(FOLDER)
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(FOLDER, name))).size))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES)
})

test('a training makes the network that is shipped', async () => {
  const [shipped, trained] = await Promise.all(
    [join(FOLDER, 'config.json'), 'training/pocket.config.json'].map((file) =>
      readFile(file, 'utf8'),
    ),
  )
  expect(JSON.parse(shipped ?? '')).toEqual(JSON.parse(trained ?? ''))
})
