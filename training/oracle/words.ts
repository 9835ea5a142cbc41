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

/** The month as the screen names it; null when it does not. */
export function shownMonth(nodes: readonly UiNode[], month: Month): string | null {
  const texts = LANGUAGES.map((language) => monthText(month, language))
  return texts.find((text) => nodes.some((node) => node.text === text)) ?? null
}

/** How a switch or a box is called in the teacher's own sentences. */
export function word(on: boolean): string {
  return on ? 'on' : 'off'
}
