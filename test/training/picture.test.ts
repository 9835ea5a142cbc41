import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { stateFor } from '../../src/cli/eval-variation.js'
import type { PhoneState } from '../../src/emulator/apps/app.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import { merge } from '../../src/emulator/merge.js'
import { encodePng } from '../../src/emulator/screen/encode.js'
import { imageTensor } from '../../src/inference/image-tensor.js'
import { pictureOf } from '../../training/data/picture.js'
import { ManualClock } from '../support/manual-clock.js'

/** CLIP's mean and deviation for red, as image-tensor.ts has them. */
const [MEAN, DEVIATION] = [0.48145466, 0.26862954]

// a small one's width grows, the others shrink
test.each(['none', 'small-screen'] as const)(
  'training sees a screen (%s) as the network that it trains will',
  async (variation) => {
    const config = await readFile(
      new URL('../../training/pocket.config.json', import.meta.url),
      'utf8',
    )
    const size: number = JSON.parse(config).vision_config.image_size
    const phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
    phone.replaceState(merge(structuredClone(phone.state), stateFor(variation)) as PhoneState)
    const picture = await pictureOf(phone.draw())
    const tensor = await imageTensor(await encodePng(phone.draw()), size)
    expect(picture).toHaveLength(tensor.length)
    const reds = tensor.subarray(0, size * size)
    const differences = reds.map((red, i) =>
      Math.abs((red * DEVIATION + MEAN) * 255 - (picture[3 * i] ?? 0)),
    )
    expect(differences.reduce((most, difference) => Math.max(most, difference))).toBeLessThan(0.01)
  },
)
