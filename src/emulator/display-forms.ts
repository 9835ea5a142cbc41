/** The displays that the emulated phone may have come with: a plain one, with a cutout, a foldable's two, a tablet's. Pure. */

import type { Rect, Size } from '../geometry.js'
import { DENSITY, DISPLAY_SIZE } from './screen/theme.js'

export const FORMS = ['phone', 'cutout', 'foldable', 'tablet'] as const

export type Form = (typeof FORMS)[number]

/** A display as it left the factory, in its natural orientation. */
export interface Panel {
  readonly size: Size
  readonly density: number
  /** Where a camera looks through, at the upper edge. */
  readonly cutout: Rect | null
}

const PLAIN: Panel = { size: DISPLAY_SIZE, density: DENSITY, cutout: null }
/** A hole for the camera, as wide as many phones have it. */
const WITH_CUTOUT: Panel = {
  ...PLAIN,
  cutout: { left: 474, top: 0, right: 606, bottom: 132 },
}
/** Its natural orientation is upright, folded and unfolded. */
const UNFOLDED: Panel = { size: { width: 1812, height: 2176 }, density: 420, cutout: null }
const FOLDED: Panel = { size: { width: 904, height: 2316 }, density: 420, cutout: null }
/** Held as it wants to be held, a tablet lies on its long side. */
const TABLET: Panel = { size: { width: 2560, height: 1600 }, density: 320, cutout: null }

export function panelOf(form: Form, isFolded: boolean): Panel {
  switch (form) {
    case 'phone':
      return PLAIN
    case 'cutout':
      return WITH_CUTOUT
    case 'foldable':
      return isFolded ? FOLDED : UNFOLDED
    case 'tablet':
      return TABLET
  }
}
