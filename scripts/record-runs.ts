/** Makes pictures that move of recorded runs, for the documents: docs/images/runs/ID.webp.
 *
 *      npm run record:runs -- runs/20260102-030405-678 … [--out FOLDER]
 */

import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { recordRun } from './recording/record.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'docs/images/runs' } },
})
if (positionals.length === 0) throw new Error('Give the folders of the runs.')

await mkdir(values.out, { recursive: true })
for (const folder of positionals.map((each) => resolve(each))) {
  const webp = await recordRun(folder)
  const path = join(values.out, `${basename(folder)}.webp`)
  await writeFile(path, webp)
  console.log(`Saved ${path} (${Math.round(webp.length / 1000)} kB)`)
}
