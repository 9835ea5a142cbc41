/** How a picture is cut for the tower, as training/pocket.config.json says and training/records.py reads it. */

import type { Size } from '../../src/geometry.js'
import type { Grid } from '../../src/inference/glm4v/grids.js'
import { nearestForm } from '../../src/inference/image-tensor.js'

/** Side of a patch, in pixels. */
export const PATCH_SIZE = 24
/** For phones that are held upright, and for those on their side. */
export const GRIDS: readonly Grid[] = [
  { rows: 56, columns: 28 },
  { rows: 28, columns: 56 },
]
export const PATCHES = 56 * 28
/** Each is made of 2×2 patches. */
export const TOKENS = PATCHES / 4

export interface Cut {
  readonly grid: Grid
  /** Which of GRIDS it is. */
  readonly index: number
  /** Of the picture, in pixels. */
  readonly size: Size
}

const SIZES = GRIDS.map(({ rows, columns }) => ({
  width: columns * PATCH_SIZE,
  height: rows * PATCH_SIZE,
}))

export function cutFor(screen: Size): Cut {
  const index = nearestForm(screen, SIZES)
  const [grid, size] = [GRIDS[index], SIZES[index]]
  if (grid === undefined || size === undefined)
    throw new RangeError('no grid to cut a picture into')
  return { grid, index, size }
}

/** Patches stand block by block, so that the four of a token are neighbours whichever the grid. */
export function patchAt({ columns }: Grid, row: number, column: number): number {
  const block = Math.floor(row / 2) * (columns / 2) + Math.floor(column / 2)
  return 4 * block + 2 * (row % 2) + (column % 2)
}
