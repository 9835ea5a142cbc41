/** What a phone has for the names of keys that a model writes, which are those of computers. Pure. */

import type { ChordModifier, KeyName, TouchCommand } from '../device/touch-command.js'
import type { KeyStroke } from './operation.js'

/** Null for a key that a phone has not. */
export function keyNamed(written: string): KeyName | null {
  return KEYS.get(fold(written)) ?? null
}

/**
 * Modifiers that go down, one letter or digit that is pressed, as `Ctrl+A`; null for any other play
 * of the keys.
 */
export function chordOf(
  strokes: readonly KeyStroke[],
): Extract<TouchCommand, { kind: 'chord' }> | null {
  const pressed = strokes.filter(({ kind }) => kind === 'press')
  const held = strokes.filter(({ kind }) => kind === 'down').map(({ key }) => fold(key))
  const modifiers = [...new Set(held.map((key) => MODIFIERS.get(key)))]
  const character = fold(pressed[0]?.key ?? '')
  const isChord = pressed.length === 1 && /^[a-z0-9]$/.test(character) && modifiers.length > 0
  const known = modifiers.filter((modifier) => modifier !== undefined)
  if (!isChord || known.length < modifiers.length) return null
  return { kind: 'chord', modifiers: known, character }
}

function fold(written: string): string {
  return written.toLowerCase().replace(/[\s_-]/g, '')
}

const KEYS: ReadonlyMap<string, KeyName> = new Map([
  ['return', 'enter'],
  ['enter', 'enter'],
  ['space', 'space'],
  ['tab', 'tab'],
  ['escape', 'escape'],
  ['esc', 'escape'],
  ['delete', 'delete'],
  ['backspace', 'delete'],
  ['up', 'up'],
  ['down', 'down'],
  ['left', 'left'],
  ['right', 'right'],
  ['uparrow', 'up'],
  ['downarrow', 'down'],
  ['leftarrow', 'left'],
  ['rightarrow', 'right'],
  ['back', 'back'],
  ['home', 'home'],
  ['recents', 'recents'],
])

/** The names of Windows and macOS; Android has no Command key and takes Ctrl in its place. */
const MODIFIERS: ReadonlyMap<string, ChordModifier> = new Map([
  ['lcontrol', 'ctrl'],
  ['rcontrol', 'ctrl'],
  ['control', 'ctrl'],
  ['ctrl', 'ctrl'],
  ['rightcontrol', 'ctrl'],
  ['command', 'ctrl'],
  ['rightcommand', 'ctrl'],
  ['lshift', 'shift'],
  ['rshift', 'shift'],
  ['shift', 'shift'],
  ['rightshift', 'shift'],
  ['lmenu', 'alt'],
  ['rmenu', 'alt'],
  ['alt', 'alt'],
])
