/**
 * Whether a field that shows another text than it was given still says the same. Fields make capitals, group digits
 * and turn line breaks into spaces; what they drop or add beside that is lost or made up. Pure.
 */

export function saysTheSame(shown: string, text: string): boolean {
  const [is, wished] = [fold(shown), fold(text)]
  if (is === wished) return true
  if (text.trim() === '') return false
  if (isNumberOfPhone(wished)) return digitsOf(is) === digitsOf(wished) && !LETTER.test(is)
  return isGrouped(is, wished) || withoutThousands(is) === wished
}

/** A password field shows a dot for each character; Android counts those beyond 16 bits twice. */
export function hasAsManyDots(shown: string, text: string): boolean {
  return [text.length, [...text].length].includes(shown.length)
}

/** Capitals, how accents are composed, and what kind of white space there is. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().trim().replace(/\s/gu, ' ')
}

const LETTER = /\p{L}/u
const PHONE = /^\+?[\d ()/-]+$/
/** Fewer digits than a telephone number has may be a date, or a number below zero. */
const LEAST_DIGITS = 5

function isNumberOfPhone(text: string): boolean {
  return PHONE.test(text) && /^[+(\d]/.test(text) && digitsOf(text).length >= LEAST_DIGITS
}

function digitsOf(text: string): string {
  return text.replace(/[^\d+]/g, '')
}

/** True when a field put separators between what it was given: `12/25`, `AB-12`. A point or a comma would be another number. */
function isGrouped(shown: string, text: string): boolean {
  const wished = [...text]
  let next = 0
  for (const character of shown) {
    if (character === wished[next]) next++
    else if (next === 0 || !SEPARATOR.test(character)) return false
  }
  return next === wished.length
}

const SEPARATOR = /[ \-()/:]/

/** `1,234,567` and `1.234.567`, but not `1.23`. */
function withoutThousands(shown: string): string {
  return /^\d{1,3}([.,\u2019' ]\d{3})+$/.test(shown) ? shown.replace(/\D/g, '') : shown
}
