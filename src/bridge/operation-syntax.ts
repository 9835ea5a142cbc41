/**
 * Reads the written form of an operation, `NAME(key=value, …)`, character by character. The model's
 * texts hold quotes, commas and brackets, so no pattern can split them. Knows no operation by name.
 */

import { BridgeError } from '../errors.js'

export type Value =
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** Unquoted text: None, True, or a string whose quotes the model forgot. */
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'call'; readonly call: Call }

export interface Call {
  /** In capitals. */
  readonly name: string
  readonly args: ReadonlyMap<string, Value>
}

export interface ReadCall {
  readonly call: Call
  /** Offsets of the call's first character and of the character after its last. */
  readonly start: number
  readonly end: number
}

/** The deepest real operation is GESTURE(actions=[KEY_DOWN(key='A')]). */
const MAX_DEPTH = 6

/**
 * Reads the call that begins at or after `from`, up to its matching parenthesis. A parenthesis that
 * is missing at the end of the text is forgiven, an open string or list is not: its end is unknown.
 * @throws BridgeError ANSWER_UNREADABLE
 */
export function readCall(text: string, from = 0): ReadCall {
  const reader = new Reader(text, from)
  reader.skipSpace()
  const start = reader.at
  const name = reader.identifier()
  if (name === '') throw reader.unreadable('an operation name such as CLICK')
  const endOfName = reader.at
  reader.skipSpace()
  if (reader.peek() !== '(') {
    if (name.toUpperCase() !== 'END') throw reader.unreadable(`"(" after ${name}`)
    return { call: { name: 'END', args: new Map() }, start, end: endOfName }
  }
  const args = reader.args(name, 1)
  return { call: { name: name.toUpperCase(), args }, start, end: reader.at }
}

class Reader {
  readonly #text: string
  at: number

  constructor(text: string, at: number) {
    this.#text = text
    this.at = at
  }

  peek(): string {
    return this.#text[this.at] ?? ''
  }

  skipSpace(): void {
    this.at = afterSpace(this.#text, this.at)
  }

  identifier(): string {
    const start = this.at
    while (isNameCharacter(this.peek())) this.at++
    return this.#text.slice(start, this.at)
  }

  /** `(key=value, …)`; `at` is on the opening parenthesis. */
  args(name: string, depth: number): Map<string, Value> {
    const args = new Map<string, Value>()
    this.at++
    for (;;) {
      this.#skipSeparators()
      if (this.peek() === '') return args
      if (this.peek() === ')') {
        this.at++
        return args
      }
      const key = this.identifier().toLowerCase()
      this.skipSpace()
      if (key === '' || this.peek() !== '=') throw this.unreadable(`"name=value" inside ${name}`)
      if (args.has(key)) throw this.unreadable(`"${key}" only once inside ${name}`)
      this.at++
      args.set(key, this.#value(depth))
    }
  }

  #value(depth: number): Value {
    if (depth > MAX_DEPTH) throw this.unreadable('fewer brackets inside each other')
    this.skipSpace()
    const first = this.peek()
    if (first === "'" || first === '"') return { kind: 'string', text: this.#string(first) }
    if (first === '[') return { kind: 'list', items: this.#list(depth) }
    return this.#bare(depth)
  }

  #list(depth: number): Value[] {
    const items: Value[] = []
    this.at++
    for (;;) {
      this.#skipSeparators()
      if (this.peek() === ']') {
        this.at++
        return items
      }
      if (this.peek() === '') throw this.unreadable('"]" at the end of the list')
      items.push(this.#value(depth + 1))
    }
  }

  #string(quote: string): string {
    let text = ''
    this.at++
    for (; this.at < this.#text.length; this.at++) {
      const character = this.peek()
      if (character === '\\') {
        this.at++
        text += unescaped(this.peek())
      } else if (character === quote && closesString(this.#text, this.at + 1)) {
        this.at++
        return text
      } else text += character
    }
    throw this.unreadable(`a closing ${quote}`)
  }

  #bare(depth: number): Value {
    const start = this.at
    const name = this.identifier()
    if (name !== '' && this.peek() === '(') {
      return { kind: 'call', call: { name: name.toUpperCase(), args: this.args(name, depth + 1) } }
    }
    while (this.at < this.#text.length && !',)]\n'.includes(this.peek())) this.at++
    const word = this.#text.slice(start, this.at).trim()
    if (word === '') throw this.unreadable('a value')
    return isWholeNumber(word)
      ? { kind: 'number', number: Number(word) }
      : { kind: 'word', text: word }
  }

  #skipSeparators(): void {
    this.skipSpace()
    while (this.peek() === ',') {
      this.at++
      this.skipSpace()
    }
  }

  unreadable(expected: string): BridgeError {
    const seen = this.#text.slice(this.at, this.at + 40)
    return new BridgeError(
      'ANSWER_UNREADABLE',
      `The operation cannot be read at ${seen === '' ? 'the end of the text' : JSON.stringify(seen)}: expected ${expected}.`,
      { hint: 'Look at the whole answer in the run; try the step again or another answer format.' },
    )
  }
}

/**
 * A quote ends its string only when what follows could follow a value; so the apostrophe in
 * 'Don't stop' and the quotes in 'say 'yes' now' stay text.
 */
function closesString(text: string, afterQuote: number): boolean {
  const next = afterSpace(text, afterQuote)
  if (next === text.length) return true
  if (text[next] === ',') return continuesArgs(text, next + 1)
  if (text[next] === ')' || text[next] === ']') {
    const beyond = text[next + 1] ?? ''
    return beyond === '' || ' \t\r\n)],<'.includes(beyond)
  }
  return false
}

/** After the comma: `key =`, or the end of the list or call (a comma too many). */
function continuesArgs(text: string, afterComma: number): boolean {
  let at = afterSpace(text, afterComma)
  if (at === text.length || ')],'.includes(text[at] ?? '')) return true
  const start = at
  while (isNameCharacter(text[at] ?? '')) at++
  return at > start && text[afterSpace(text, at)] === '='
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at++
  return at
}

function isNameCharacter(character: string): boolean {
  return /^\w$/.test(character)
}

function isWholeNumber(word: string): boolean {
  return /^[-+]?\d{1,15}$/.test(word)
}

function unescaped(character: string): string {
  if (character === 'n') return '\n'
  if (character === 't') return '\t'
  if (character === '\\' || character === "'" || character === '"') return character
  return `\\${character}`
}
