/** Makes one animated WebP of a run's folder (docs/run-format.md). */

import { basename, dirname } from 'node:path'
import sharp from 'sharp'
import { createRunStore } from '../../src/bridge/run-store.js'
import { drawFrame } from './frame.js'
import { scenesOf } from './story.js'

export const MAX_BYTES = 400_000
/** The best that fits is taken. */
const QUALITIES = [80, 60, 40, 25, 10]

/** @throws BridgeError RUN_STORE_FAILED; an Error when even the poorest quality is too large */
export async function recordRun(runFolder: string): Promise<Buffer> {
  const id = basename(runFolder)
  const store = createRunStore({ folder: dirname(runFolder) })
  const run = await store.read(id)
  const scenes = scenesOf(run)
  const frames: Buffer[] = []
  for (const scene of scenes) {
    const png = scene.picture === null ? null : await store.picture(id, scene.picture)
    frames.push(await drawFrame(scene, run.header.task, png))
  }
  const delay = scenes.map(({ ms }) => ms)
  for (const quality of QUALITIES) {
    const webp = await sharp(frames, { join: { animated: true } })
      .webp({ quality, delay, loop: 0 })
      .toBuffer()
    if (webp.length <= MAX_BYTES) return webp
  }
  throw new Error(`run ${id} has ${scenes.length} scenes: more than ${MAX_BYTES} bytes can hold`)
}
