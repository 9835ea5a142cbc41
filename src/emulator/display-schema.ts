/** What may be said about a display at the control port. */

import { z } from 'zod'
import { FORMS } from './display-forms.js'

const side = z.int().min(200).max(8_000)

export const displaySchema = z.strictObject({
  rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
  /** As `wm size`; null: the display's own. */
  size: z.strictObject({ width: side, height: side }).nullable(),
  /** As `wm density`; null: the display's own. */
  density: z.int().min(72).max(1_000).nullable(),
  form: z.enum(FORMS),
  isFolded: z.boolean(),
})
