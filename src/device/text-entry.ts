/**
 * Typing: a field is focused, its text replaced, and read back until it is what was asked for. It
 * never presses Enter, and the person's keyboard is never changed for another: UiAutomator2 sets any
 * Unicode text directly, and what a field does not take so is pasted.
 */

import type { Clock } from '../clock.js'
import { BridgeError } from '../errors.js'
import type { Point } from '../geometry.js'
import { hasAsManyDots, saysTheSame } from './field-text.js'
import { tapActions } from './gestures.js'
import { chord, KEY_CODES, PASTE_KEY_CODE, singleKey } from './keys.js'
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
  if (at !== null) await session.gesture([tapActions(at)], signal)
  const field = await focusedField({ session, clock }, at, signal)
  if (field === null) throw noField(at)

  for (const way of waysFor(text)) {
    if (!(await enter({ session, field, text }, way, signal))) continue
    if (await holds(session, field, text, signal)) return
  }
  throw differs(text, await session.textOf(field, signal))
}

/**
 * Text at the cursor, as from a keyboard: nothing is replaced and nothing read back, because a person
 * is looking.
 *
 * @throws BridgeError COMMAND_FAILED when no field has the focus
 */
export async function insertText(
  session: UiSession,
  text: string,
  signal: AbortSignal,
): Promise<void> {
  if ((await session.focusedElement(signal)) === null) throw noField(null)
  await session.setClipboard(text, signal)
  await session.pressKey(singleKey(PASTE_KEY_CODE), signal)
  await session.setClipboard('', signal) // it may be a password
}

type Way = 'set' | 'paste'

/** Setting may come too early for an app that still draws its field, so it is tried twice. */
function waysFor(text: string): readonly Way[] {
  // UiAutomator2's server takes these two characters at the end of a text for the Enter key.
  return text.endsWith('\\n') ? ['paste', 'paste'] : ['set', 'set', 'paste']
}

interface Entering {
  readonly session: UiSession
  readonly field: ElementId
  readonly text: string
}

/** @returns false when the field refuses this way */
async function enter(
  { session, field, text }: Entering,
  way: Way,
  signal: AbortSignal,
): Promise<boolean> {
  switch (way) {
    case 'set':
      try {
        await session.replaceText(field, text, signal)
        return true
      } catch (error) {
        if (error instanceof BridgeError && error.code === 'COMMAND_FAILED') return false
        throw error
      }
    case 'paste':
      await session.setClipboard(text, signal)
      await session.pressKey(chord(['ctrl'], 'a'), signal)
      await session.pressKey(singleKey(text === '' ? KEY_CODES.delete : PASTE_KEY_CODE), signal)
      await session.setClipboard('', signal) // it may be a password
      return true
  }
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
  if (saysTheSame(shown, text)) return true
  // an empty field shows its hint as its text, a password field shows dots
  if (text === '') return shown === (await session.attributeOf(field, 'hint', signal))
  if (!hasAsManyDots(shown, text)) return false
  return (await session.attributeOf(field, 'password', signal)) === 'true'
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
    `The field shows ${JSON.stringify(shown)} instead of ${JSON.stringify(text)}, whether it was set or pasted.`,
    { hint: 'The field may allow only some characters or a limited length.' },
  )
}
