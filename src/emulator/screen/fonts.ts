/** The phone's fonts: Roboto, with Noto Sans SC for Chinese. The only file that knows font files. */

import { createRequire } from 'node:module'
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import { BridgeError } from '../../errors.js'

export interface Font {
  readonly px: number
  readonly bold: boolean
}

/** As a canvas wants it. */
export function fontString({ px, bold }: Font): string {
  const { regular, medium } = loadFonts()
  return `${px}px ${bold ? medium : regular}`
}

/** Above and below the baseline, in parts of the font size (Roboto's own numbers). */
export const ASCENT = 0.927
export const DESCENT = 0.244

/** Widths grow in proportion to the size, so one size is measured and serves all. */
const REFERENCE_PX = 100

/** Width of a string at font size 1. */
export function unitWidth(text: string, bold: boolean): number {
  const context = measuringContext()
  context.font = fontString({ px: REFERENCE_PX, bold })
  return context.measureText(text).width / REFERENCE_PX
}

const FAMILIES = {
  PhoneRoboto: '@expo-google-fonts/roboto/400Regular/Roboto_400Regular.ttf',
  PhoneRobotoMedium: '@expo-google-fonts/roboto/500Medium/Roboto_500Medium.ttf',
  PhoneNoto: '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2',
  PhoneNotoMedium:
    '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-500-normal.woff2',
} as const

let loaded: { readonly regular: string; readonly medium: string } | null = null

function loadFonts(): { readonly regular: string; readonly medium: string } {
  if (loaded) return loaded
  const { resolve } = createRequire(import.meta.url)
  for (const [family, file] of Object.entries(FAMILIES)) {
    // another thread of this process may have registered it: unpacking Noto takes 50 ms
    if (!GlobalFonts.has(family) && !GlobalFonts.registerFromPath(resolve(file), family))
      throw new BridgeError('EMULATOR_FAILED', `font ${file} could not be read`, {
        hint: 'Run npm ci again: the fonts come with the packages.',
      })
  }
  loaded = {
    regular: 'PhoneRoboto, PhoneNoto',
    medium: 'PhoneRobotoMedium, PhoneNotoMedium',
  }
  return loaded
}

let measuring: SKRSContext2D | null = null

function measuringContext(): SKRSContext2D {
  measuring ??= createCanvas(1, 1).getContext('2d')
  return measuring
}
