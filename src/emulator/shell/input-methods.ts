/** Keyboards: which are enabled, which is in use, and what `input text` means to the one in use. */

import type { SettingsTables } from './settings-tables.js'
import { LATIN_IME } from './settings-tables.js'

/** Appium's keyboard takes text in modified UTF-7 (IMAP's), because `input text` knows ASCII only. */
const UNICODE_IME = 'io.appium.settings/.UnicodeIME'

export class InputMethods {
  readonly #settings: SettingsTables
  readonly #enabled = new Set([LATIN_IME])

  constructor(settings: SettingsTables) {
    this.#settings = settings
  }

  enabled(): readonly string[] {
    return [...this.#enabled]
  }

  enable(id: string): void {
    this.#enabled.add(id)
  }

  /** The one in use gives way to the phone's own keyboard. */
  disable(id: string): void {
    this.#enabled.delete(id)
    if (this.current() === id) this.use(LATIN_IME)
  }

  use(id: string): void {
    this.#settings.put('secure', 'default_input_method', id)
  }

  current(): string {
    return this.#settings.get('secure', 'default_input_method') ?? LATIN_IME
  }

  /** What arrives in the field when the shell injects `text`. */
  decode(text: string): string {
    if (this.current() !== UNICODE_IME) return text
    return text.replace(/&([^-]*)-/g, (_, base64: string) => {
      if (base64 === '') return '&'
      const bigEndian = Buffer.from(base64.replaceAll(',', '/'), 'base64')
      return Buffer.from(bigEndian.subarray(0, bigEndian.length & ~1))
        .swap16()
        .toString('utf16le')
    })
  }
}
