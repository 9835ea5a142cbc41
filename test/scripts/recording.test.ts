/** A recording shows what the run's folder holds. The run is made by the bridge itself. */

import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { MAX_BYTES, recordRun } from '../../scripts/recording/record.js'
import { scenesOf } from '../../scripts/recording/story.js'
import { createRunStore } from '../../src/bridge/run-store.js'
import { fixedRoster } from '../../src/device/phone-roster.js'
import { type Bench, createBench, END, runToEnd, TAP } from '../support/bridge-bench.js'
import { paintPng } from '../support/painted-screen.js'
import { ScriptedPhone } from '../support/scripted-phone.js'

class PaintedPhone extends ScriptedPhone {
  override async screenshot(signal: AbortSignal) {
    return { ...(await super.screenshot(signal)), png: await paintPng('设置 Settings') }
  }
}

let bench: Bench
beforeEach(async () => {
  bench = await createBench()
})
afterEach(() => bench.remove())

it('has a frame for each step and a longer one for the end, with the words of the model', async () => {
  const phones = fixedRoster([new PaintedPhone()])
  const { id } = await runToEnd(bench.bridgeOf([TAP, END], { phones }).bridge)
  const scenes = scenesOf(await createRunStore({ folder: bench.folder }).read(id))
  expect(scenes.map(({ title, action }) => [title, action])).toEqual([
    ['Step 1', 'Tap "Wi-Fi".'],
    ['Step 2', 'Done.'],
    ['Finished after 2 steps', ''],
  ])
  expect(scenes[0]?.box).not.toBeNull()
  const webp = await recordRun(join(bench.folder, id))
  expect(webp.length).toBeLessThan(MAX_BYTES)
  const { format, pages, delay } = await sharp(webp, { animated: true }).metadata()
  expect({ format, pages, delay }).toEqual({ format: 'webp', pages: 3, delay: [1200, 1200, 2500] })
  // the middle of the box's left edge: TAP's box begins at a tenth of the screen's width
  expect(await isRed(webp, { page: 0, left: 36, top: 240 })).toBe(true)
  expect(await isRed(webp, { page: 1, left: 36, top: 240 })).toBe(false)
})

interface Spot {
  readonly page: number
  readonly left: number
  readonly top: number
}

async function isRed(webp: Buffer, { page, left, top }: Spot): Promise<boolean> {
  const spot = { left, top, width: 1, height: 1 }
  const pixel = await sharp(webp, { page }).extract(spot).removeAlpha().raw().toBuffer()
  const [red = 0, green = 0] = pixel
  return red > 180 && green < 140
}
