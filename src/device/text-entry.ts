/**
 * Typing: a field is focused, its text replaced, and read back until it is what was asked for. It
 * never presses Enter. It knows nothing about keyboards: UiAutomator2 sets any Unicode text directly.
 */

import type { Clock } from '../clock.js'
import { BridgeError } from '../errors.js'
import type { Point } from '../geometry.js'
import { tapActions } from './gestures.js'
import type { ElementBox, ElementId, UiSession } from './ui-session.js'

export interface TextEntry {
  /** Where the field is; null: the field with the focus. */
  readonly at: Point | null
  readonly text: string
}

/** @throws BridgeError COMMAND_FAILED when there is no field or its text stays another */
export async function typeText(
  { session, clock }: { readonly session: UiSession; readonly clock: Clock },
  { at, text }: TextEntry,
  signal: AbortSignal,
): Promise<void> {
  // UiAutomator2's server takes these two characters at the end of a text for the Enter key.
  if (text.endsWith('\\n')) throw cannotEndSo(text)
  if (at !== null) await session.gesture(tapActions(at), signal)
  const field = await focusedField({ session, clock }, at, signal)
  if (field === null) throw noField(at)

  await session.replaceText(field, text, signal)
  if (await holds(session, field, text, signal)) return
  await session.replaceText(field, text, signal)
  const shown = await session.textOf(field, signal)
  if (!(await holds(session, field, text, signal))) throw differs(text, shown)
}

/** A tap moves the focus within a few frames. */
const FOCUS_LIMIT_MS = 800
const POLL_MS = 50

/**
 * The focused field, once the focus has come to `at`. A tap can open a field elsewhere (a search page,
 * a dialog), so after the limit any focused field will do.
 */
async function focusedField(
  { session, clock }: { readonly session: UiSession; readonly clock: Clock },
  at: Point | null,
  signal: AbortSignal,
): Promise<ElementId | null> {
  const endsAt = clock.now() + FOCUS_LIMIT_MS
  for (;;) {
    const field = await session.focusedElement(signal)
    const isThere =
      field !== null && (at === null || covers(await session.boxOf(field, signal), at))
    if (isThere || clock.now() >= endsAt) return field
    await clock.sleep(POLL_MS, signal)
  }
}

function covers({ x, y, width, height }: ElementBox, at: Point): boolean {
  return at.x >= x && at.x < x + width && at.y >= y && at.y < y + height
}

async function holds(
  session: UiSession,
  field: ElementId,
  text: string,
  signal: AbortSignal,
): Promise<boolean> {
  const shown = await session.textOf(field, signal)
  if (shown === text || sameLetters(shown, text)) return true
  // an empty field shows its hint as its text, a password field shows dots
  if (text === '') return shown === (await session.attributeOf(field, 'hint', signal))
  if ([...shown].length !== [...text].length) return false
  return (await session.attributeOf(field, 'password', signal)) === 'true'
}

/** Fields add their own spaces, dashes and capitals: `5551234` may come back as `555-1234`. */
function sameLetters(shown: string, text: string): boolean {
  const letters = (of: string) =>
    of
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
  return letters(text) !== '' && letters(shown) === letters(text)
}

function cannotEndSo(text: string): BridgeError {
  return new BridgeError(
    'COMMAND_REFUSED',
    `The text ${JSON.stringify(text)} ends with a backslash and an n, which would press Enter.`,
    { hint: 'Leave these two characters out.' },
  )
}

function noField(at: Point | null): BridgeError {
  const where =
    at === null ? 'no field has the focus' : `no field took the focus at (${at.x}, ${at.y})`
  return new BridgeError('COMMAND_FAILED', `Nothing could be typed: ${where}.`, {
    hint: 'Tap a text field first.',
  })
}

function differs(text: string, shown: string): BridgeError {
  return new BridgeError(
    'COMMAND_FAILED',
    `The field shows ${JSON.stringify(shown)} instead of ${JSON.stringify(text)}, also after a second try.`,
    { hint: 'The field may allow only some characters or a limited length.' },
  )
}
