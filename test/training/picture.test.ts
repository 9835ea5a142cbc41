import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { stateFor } from '../../src/cli/eval-variation.js'
import type { PhoneState } from '../../src/emulator/apps/app.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { merge } from '../../src/emulator/merge.js'
import { encodePng } from '../../src/emulator/screen/encode.js'
import { pictureSizes } from '../../src/inference/glm4v/grids.js'
import { imageTensor } from '../../src/inference/image-tensor.js'
import { GRIDS, PATCH_SIZE, patchAt } from '../../training/data/grid.js'
import { pictureOf } from '../../training/data/picture.js'
import { ManualClock } from '../support/manual-clock.js'

/** CLIP's mean and deviation for red, as image-tensor.ts has them. */
const [MEAN, DEVIATION] = [0.48145466, 0.26862954]

// the screen of a large one shrinks to less than half, and one on its side is cut into another grid
test.each(['none', 'small-screen', 'large-screen', 'landscape'] as const)(
  'training sees a screen (%s) as the network that it trains will',
  async (variation) => {
    const config = await readFile(
      new URL('../../training/pocket.config.json', import.meta.url),
      'utf8',
    )
    const sizes = pictureSizes(JSON.parse(config).vision_config)
    const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
    phone.replaceState(merge(structuredClone(phone.state), stateFor(variation)) as PhoneState)
    const picture = await pictureOf(phone.draw())
    const { values, size, index } = await imageTensor(await encodePng(phone.draw()), sizes)
    expect(index).toBe(variation === 'landscape' ? 1 : 0)
    expect(picture).toHaveLength(values.length)
    const grid = GRIDS[index] ?? { rows: 0, columns: 0 }
    const reds = values.subarray(0, size.width * size.height)
    const differences = reds.map((red, i) => {
      const [x, y] = [i % size.width, Math.floor(i / size.width)]
      const patch = patchAt(grid, Math.floor(y / PATCH_SIZE), Math.floor(x / PATCH_SIZE))
      const inside = (y % PATCH_SIZE) * PATCH_SIZE + (x % PATCH_SIZE)
      const trained = picture[3 * (patch * PATCH_SIZE ** 2 + inside)] ?? 0
      return Math.abs((red * DEVIATION + MEAN) * 255 - trained)
    })
    expect(differences.reduce((most, difference) => Math.max(most, difference))).toBeLessThan(0.01)
  },
)
