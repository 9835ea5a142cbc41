import { createHash } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { enlarge } from '../../src/inference/enlarge.js'

/** Of the bytes of Image.resize((45, 45), Image.BICUBIC), Pillow 13.0.0. */
const PIL = '4493310041cf8122'

it('enlarges to the very shades of PIL', () => {
  const [width, height] = [20, 30]
  const values = Uint8Array.from({ length: 3 * width * height }, (_, i) => (i * i * 31) % 251)
  const larger = enlarge({ values, width, height }, { width: 45, height: 45 })
  expect(createHash('sha256').update(larger).digest('hex').slice(0, 16)).toBe(PIL)
})

it.each([1, 2, 3, 5])('spreads one shade over all of a square, from %d pixels a side', (side) => {
  const values = new Uint8Array(3 * side * side).fill(200)
  expect(new Set(enlarge({ values, width: side, height: side }, { width: 7, height: 7 }))).toEqual(
    new Set([200]),
  )
})

it('leaves a picture of the right size as it is', () => {
  const values = Uint8Array.from({ length: 12 }, (_, i) => i)
  const size = { width: 2, height: 2 }
  expect(enlarge({ values, ...size }, size)).toBe(values)
})
