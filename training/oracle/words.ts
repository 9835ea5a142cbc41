/** What the screen may say in any of the phone's languages: dates, and texts of the apps. */

import {
  type Day,
  dateText,
  dayText,
  type Month,
  monthText,
} from '../../src/emulator/content/dates.js'
import { LANGUAGES, translatorOf } from '../../src/emulator/content/language.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import { textsOf } from './moves.js'

/** An app's own text, or what it is in another language. */
export function saysLabel(node: UiNode, text: string): boolean {
  const texts = textsOf(node)
  return LANGUAGES.some((language) => texts.includes(translatorOf(language)(text)))
}

/** "Sat, Mar 14, 2026" */
export function saysDay(node: UiNode, day: Day): boolean {
  const texts = textsOf(node)
  return LANGUAGES.some((language) => texts.includes(dayText(day, language)))
}

/** A day in the teacher's own sentences: "March 14". */
export function dayName(day: Day): string {
  return dateText(day, 'en')
}

/**
 * "Shown: May 2027, month 5. Wanted: June 23, month 6. 1 month ahead." Numbers are compared more easily than names, and the
 * way there is said before it is gone.
 */
export function monthStatus(
  shown: { readonly page: string; readonly month: number },
  wanted: Day,
  ahead: number,
): string {
  const day = `${dayName(wanted)}, month ${Number(wanted.slice(5, 7))}`
  return `Shown: ${shown.page}, month ${shown.month}. Wanted: ${day}. ${wayTo(ahead)}`
}

function wayTo(ahead: number): string {
  if (ahead === 0) return 'Right.'
  const months = Math.abs(ahead) === 1 ? '1 month' : `${Math.abs(ahead)} months`
  return `${months} ${ahead > 0 ? 'ahead' : 'back'}.`
}

/** The month as the screen names it; null when it does not. */
export function shownMonth(nodes: readonly UiNode[], month: Month): string | null {
  const texts = LANGUAGES.map((language) => monthText(month, language))
  return texts.find((text) => nodes.some((node) => node.text === text)) ?? null
}

/** How a switch or a box is called in the teacher's own sentences. */
export function word(on: boolean): string {
  return on ? 'on' : 'off'
}
