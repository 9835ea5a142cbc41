/**
 * Cuts a shell command line into words, operators and redirects, as sh does: quotes, backslashes,
 * variables and `$(…)`. Knows no command; nothing is expanded here, because `$?` has its value only later.
 */

export type WordPart =
  | string
  | { readonly variable: string }
  /** `$(…)` or backticks: what the command line in it prints. */
  | { readonly commandLine: string }

export type Token =
  | { readonly kind: 'word'; readonly parts: readonly WordPart[] }
  | { readonly kind: 'operator'; readonly operator: ';' | '&&' | '||' | '|' }
  | {
      readonly kind: 'redirect'
      readonly from: 'stdin' | 'stdout' | 'stderr'
      /** A stream joined to another has no target word. */
      readonly to: 'file' | 'append' | 'stdout' | 'stderr'
    }

export type Lexed = { readonly tokens: readonly Token[] } | { readonly error: string }

const REDIRECT = /^(?:([12])?(>>|>)(&[12])?|<)/
const VARIABLE = /^\$(?:(\?|[A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)\})/
const OPERATOR = /^(?:&&|\|\||[;|&\n])/
const BLANK = /^[ \t\r]+/

export function lex(line: string): Lexed {
  const lexer = new Lexer(line)
  return lexer.run()
}

class Lexer {
  readonly #line: string
  #at = 0
  readonly #tokens: Token[] = []
  /** The word being read; null between words ('' is a word: a pair of quotes). */
  #word: WordPart[] | null = null

  constructor(line: string) {
    this.#line = line
  }

  run(): Lexed {
    while (this.#at < this.#line.length) {
      const error = this.#step()
      if (error !== null) return { error }
    }
    this.#endWord()
    return { tokens: this.#tokens }
  }

  #step(): string | null {
    const character = this.#line[this.#at]
    if (character === "'") return this.#singleQuotes()
    if (character === '"') return this.#doubleQuotes()
    if (character === '\\') {
      this.#append(this.#line.slice(this.#at + 1, this.#at + 2))
      this.#at += 2
      return null
    }
    if (
      this.#substitution() ||
      this.#blank() ||
      this.#variable() ||
      this.#redirect() ||
      this.#operator()
    )
      return null
    this.#append(character ?? '')
    this.#at++
    return null
  }

  #singleQuotes(): string | null {
    const end = this.#line.indexOf("'", this.#at + 1)
    if (end < 0) return 'no closing quote'
    this.#append(this.#line.slice(this.#at + 1, end))
    this.#at = end + 1
    return null
  }

  #doubleQuotes(): string | null {
    this.#append('')
    this.#at++
    while (this.#line[this.#at] !== '"') {
      if (this.#at >= this.#line.length) return 'no closing quote'
      if (this.#substitution() || this.#variable()) continue
      const escapes =
        this.#line[this.#at] === '\\' && /["\\$`]/.test(this.#line[this.#at + 1] ?? '')
      if (escapes) this.#at++
      this.#append(this.#line[this.#at] ?? '')
      this.#at++
    }
    this.#at++
    return null
  }

  /** One without an end is text, which is kinder than sh. */
  #substitution(): boolean {
    const rest = this.#line.slice(this.#at)
    const end = rest.startsWith('$(') ? closingParenthesis(rest) : closingBacktick(rest)
    if (end < 0) return false
    this.#word ??= []
    this.#word.push({ commandLine: rest.slice(rest.startsWith('`') ? 1 : 2, end) })
    this.#at += end + 1
    return true
  }

  #blank(): boolean {
    const blank = this.#match(BLANK)
    if (blank === null) return false
    this.#endWord()
    return true
  }

  #variable(): boolean {
    const found = this.#match(VARIABLE)
    if (found === null) return false
    this.#word ??= []
    this.#word.push({ variable: found[1] ?? found[2] ?? '' })
    return true
  }

  #redirect(): boolean {
    // A digit belongs to the redirect only at the start of a word: `echo 2>f` but `echo a2>f`.
    const inWord = this.#word !== null
    if (inWord && /[12]/.test(this.#line[this.#at] ?? '')) return false
    const found = this.#match(REDIRECT)
    if (found === null) return false
    this.#endWord()
    const [text, descriptor, arrow, joined] = found
    if (text === '<') {
      this.#tokens.push({ kind: 'redirect', from: 'stdin', to: 'file' })
      return true
    }
    const from = descriptor === '2' ? 'stderr' : 'stdout'
    if (joined !== undefined) {
      this.#tokens.push({ kind: 'redirect', from, to: joined === '&2' ? 'stderr' : 'stdout' })
    } else {
      this.#tokens.push({ kind: 'redirect', from, to: arrow === '>>' ? 'append' : 'file' })
    }
    return true
  }

  #operator(): boolean {
    const found = this.#match(OPERATOR)
    if (found === null) return false
    this.#endWord()
    const [text] = found
    // Nothing runs in the background here, so `&` only separates.
    const operator = text === '&&' || text === '||' || text === '|' ? text : ';'
    this.#tokens.push({ kind: 'operator', operator })
    return true
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.#line.slice(this.#at))
    if (found !== null) this.#at += found[0].length
    return found
  }

  #append(text: string): void {
    this.#word ??= []
    const last = this.#word.at(-1)
    if (typeof last === 'string') this.#word[this.#word.length - 1] = last + text
    else this.#word.push(text)
  }

  #endWord(): void {
    if (this.#word !== null) this.#tokens.push({ kind: 'word', parts: this.#word })
    this.#word = null
  }
}

function closingBacktick(text: string): number {
  return text.startsWith('`') ? text.indexOf('`', 1) : -1
}

/** @param text begins with `$(` */
function closingParenthesis(text: string): number {
  let depth = 0
  for (let at = 1; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) return at
  }
  return -1
}
