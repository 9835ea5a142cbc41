/** The forms of picture that a tower reads. CogAgent's reads squares; one that has several gives each picture the
 *  form nearest its own, as a phone's screen is more than twice as high as it is wide. Every form has as many patches. */

import type { Size } from '../../geometry.js'
import type { VisionConfig } from './config.js'

/** In patches. */
export interface Grid {
  readonly rows: number
  readonly columns: number
}

export function gridsOf(vision: VisionConfig): readonly Grid[] {
  const side = vision.image_size / vision.patch_size
  const grids = vision.image_grids ?? [[side, side]]
  return grids.map(([rows, columns]) => ({ rows, columns }))
}

/** In pixels, in the order of the grids. */
export function pictureSizes(vision: VisionConfig): readonly Size[] {
  const patch = vision.patch_size
  return gridsOf(vision).map(({ rows, columns }) => ({
    width: columns * patch,
    height: rows * patch,
  }))
}

/** Of one picture. */
export function patchesOf(vision: VisionConfig): number {
  return (vision.num_positions - 1) / gridsOf(vision).length
}

/** What is wrong with the sizes of the pictures, by the key that has it. */
export function gridFaults(
  vision: VisionConfig,
): readonly (readonly [key: string, fault: string])[] {
  const grids = gridsOf(vision)
  const sides = grids.flatMap(({ rows, columns }) => [rows, columns])
  const key = vision.image_grids === undefined ? 'image_size' : 'image_grids'
  const odd = sides.find((side) => !Number.isInteger(side) || side % 2 !== 0)
  if (odd !== undefined) return [[key, `needs an even number of patches, has ${odd}`]]
  const longest = Math.max(...sides) * vision.patch_size
  if (longest !== vision.image_size)
    return [['image_size', `is ${vision.image_size}, the longest side of image_grids ${longest}`]]
  const areas = grids.map(({ rows, columns }) => rows * columns)
  if (new Set(areas).size > 1)
    return [['image_grids', `must all have as many patches, have ${areas.join(' and ')}`]]
  const positions = areas.reduce((sum, area) => sum + area, 1)
  if (vision.num_positions !== positions)
    return [['num_positions', `is ${vision.num_positions}, expected ${positions}`]]
  return []
}
