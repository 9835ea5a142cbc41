/** A build of int8 weights from the published form, as far as it comes in the time given: seconds, and the peak of main
 *  memory. What was built is thrown away.
 *
 *      npx tsx scripts/gpu/build.ts MODEL-FOLDER CACHE-FOLDER SECONDS
 */

import { rm } from 'node:fs/promises'
import { cpus } from 'node:os'
import { ensureBuilt } from '../../src/inference/build/build.js'

const [folder, cacheFolder, seconds] = process.argv.slice(2)
if (folder === undefined || cacheFolder === undefined) {
  throw new Error('Give MODEL-FOLDER CACHE-FOLDER SECONDS.')
}
const threads = Math.min(cpus().length, 16)
const started = performance.now()
let share = 0
const outcome = await ensureBuilt({
  folder,
  adapter: null,
  precision: 'int8',
  cacheFolder,
  threads,
  onProgress: (progress) => {
    if (progress.kind === 'building') share = progress.doneValues / progress.totalValues
  },
  signal: AbortSignal.timeout(1000 * Number(seconds)),
}).then(
  () => 'whole',
  (thrown: unknown) => `stopped: ${thrown}`,
)
const report = {
  type: 'build',
  outcome,
  share,
  threads,
  seconds: (performance.now() - started) / 1000,
  peakBytes: process.resourceUsage().maxRSS * 1024,
}
console.log(JSON.stringify(report))
await rm(cacheFolder, { recursive: true })
