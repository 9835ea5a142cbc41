/** Pictures against PIL's BICUBIC (fixture made by training/reference/make_goldens.py). */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { imageTensor } from '../../src/inference/image-tensor.js'
import { FIXTURES } from './fixtures.js'

/** One shade of red after normalising; the other channels are close. */
const SHADE = 1 / 255 / 0.26862954

describe('imageTensor', () => {
  let screen: Buffer
  beforeAll(async () => {
    screen = await readFile(join(FIXTURES, 'screen.png'))
  })

  // 160: both sides shrink, as 1080×2400 to 640; 300: one side grows, the other shrinks; 640: both grow
  it.each([160, 300, 640])('squashes a screen to %d as PIL does', async (size) => {
    const expected = await square(await readFile(join(FIXTURES, `screen-${size}.png`)), size)
    const actual = await square(screen, size)
    const differences = actual.map((value, i) => Math.abs(value - (expected[i] ?? 0)) / SHADE)
    const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length
    expect(mean).toBeLessThan(0.1)
    expect(differences.reduce((a, b) => Math.max(a, b))).toBeLessThan(4)
  })

  it('normalises each channel and puts one after the other', async () => {
    const image = await picture({ r: 255, g: 0, b: 128 })
    const tensor = await square(image, 4)
    expect(tensor).toHaveLength(48)
    expect(tensor[0]).toBeCloseTo((1 - 0.48145466) / 0.26862954, 5)
    expect(tensor[16]).toBeCloseTo(-0.4578275 / 0.26130258, 5)
    expect(tensor[47]).toBeCloseTo((128 / 255 - 0.40821073) / 0.27577711, 5)
  })

  it('reads grey pictures and pictures with transparency', async () => {
    const grey = await sharp(await picture({ r: 9, g: 9, b: 9 }))
      .greyscale()
      .png()
      .toBuffer()
    const clear = await sharp(await picture({ r: 9, g: 9, b: 9 }))
      .ensureAlpha()
      .png()
      .toBuffer()
    expect([...(await square(grey, 4))]).toEqual([...(await square(clear, 4))])
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('not a picture')],
  ])('refuses %s', async (_, bytes) => {
    await expect(square(bytes, 4)).rejects.toMatchObject({ code: 'IMAGE_INVALID' })
  })

  it('refuses a picture that is cut off', async () => {
    const half = screen.subarray(0, screen.length / 2)
    await expect(square(half, 112)).rejects.toMatchObject({ code: 'IMAGE_INVALID' })
  })

  it.each([
    ['a phone', { width: 8, height: 18 }, 1],
    ['a phone on its side', { width: 18, height: 8 }, 2],
    ['a tablet', { width: 9, height: 8 }, 0],
  ])('gives %s the form that is nearest its own', async (_, form, index) => {
    const sizes = [
      { width: 8, height: 8 },
      { width: 6, height: 12 },
      { width: 12, height: 6 },
    ]
    const seen = await imageTensor(await picture({ r: 9, g: 9, b: 9 }, form), sizes)
    expect(seen).toMatchObject({ index, size: sizes[index] })
    expect(seen.values).toHaveLength(3 * (sizes[index]?.width ?? 0) * (sizes[index]?.height ?? 0))
  })
})

async function square(image: Buffer, side: number): Promise<Float32Array> {
  return (await imageTensor(image, [{ width: side, height: side }])).values
}

function picture(
  background: { r: number; g: number; b: number },
  size = { width: 8, height: 8 },
): Promise<Buffer> {
  return sharp({ create: { ...size, channels: 3, background } })
    .png()
    .toBuffer()
}
