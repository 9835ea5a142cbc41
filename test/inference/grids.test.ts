import { expect, test } from '@jest/globals'
import { gridFaults, patchesOf, pictureSizes } from '../../src/inference/glm4v/grids.js'

const tower = {
  num_hidden_layers: 1,
  hidden_size: 8,
  patch_size: 14,
  num_heads: 1,
  intermediate_size: 8,
  layer_norm_eps: 1e-6,
  num_positions: 17,
  image_size: 56,
  in_channels: 3,
  scaling_factor: 1,
} as const

test('a tower that lists no forms reads squares', () => {
  expect(pictureSizes(tower)).toEqual([{ width: 56, height: 56 }])
  expect(patchesOf(tower)).toBe(16)
})

test('of one that lists rows and columns each form has as many patches', () => {
  const oblong = {
    ...tower,
    image_grids: [
      [4, 2],
      [2, 4],
    ] satisfies [number, number][],
  }
  expect(pictureSizes(oblong)).toEqual([
    { width: 28, height: 56 },
    { width: 56, height: 28 },
  ])
  expect(patchesOf(oblong)).toBe(8)
  expect(gridFaults(oblong)).toEqual([])
})

test.each<[[number, number][], string, RegExp]>([
  [[[4, 3]], 'image_grids', /needs an even number of patches, has 3/],
  [
    [
      [4, 4],
      [2, 4],
    ],
    'image_grids',
    /must all have as many patches, have 16 and 8/,
  ],
  [
    [
      [8, 2],
      [2, 8],
    ],
    'image_size',
    /is 56, the longest side of image_grids 112/,
  ],
  [
    [
      [4, 2],
      [2, 4],
      [2, 4],
    ],
    'num_positions',
    /is 17, expected 25/,
  ],
])('forms that do not fit together are told by their key: %j', (image_grids, key, message) => {
  expect(gridFaults({ ...tower, image_grids })).toEqual([[key, expect.stringMatching(message)]])
})
