/** A screen as the eye gets it, before normalising. */

import sharp from 'sharp'
import type { Raster } from '../../src/emulator/emulated-phone.js'
import { squash } from '../../src/inference/squash.js'
import { type Cut, cutFor, PATCH_SIZE, patchAt } from './grid.js'

/** Bytes of a patch's row of pixels, and of a patch. */
const PATCH_ROW = 3 * PATCH_SIZE
const PATCH_BYTES = PATCH_ROW * PATCH_SIZE

/** @returns RGB, patch by patch (`patchAt`) and row by row in each: PATCHES × PATCH_SIZE × PATCH_SIZE × 3 bytes */
export async function pictureOf({ rgba, size }: Raster): Promise<Uint8Array> {
  const cut = cutFor(size)
  const source = sharp(rgba, { raw: { width: size.width, height: size.height, channels: 4 } })
  const { buffer, byteOffset, byteLength } = await squash(source, cut.size)
  return patchByPatch(Buffer.from(buffer, byteOffset, byteLength), cut)
}

function patchByPatch(pixels: Buffer, { grid, size }: Cut): Uint8Array {
  const patches = new Uint8Array(pixels.length)
  for (let y = 0, read = 0; y < size.height; y++) {
    const row = Math.floor(y / PATCH_SIZE)
    const inside = (y % PATCH_SIZE) * PATCH_ROW
    for (let column = 0; column < grid.columns; column++, read += PATCH_ROW) {
      const write = patchAt(grid, row, column) * PATCH_BYTES + inside
      pixels.copy(patches, write, read, read + PATCH_ROW)
    }
  }
  return patches
}
