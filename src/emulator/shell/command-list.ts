/** Groups the tokens of a command line: a list of pipelines of commands. Pure; runs nothing. */

import type { Token, WordPart } from './lexer.js'

export type Word = readonly WordPart[]

export type Redirect =
  | { readonly from: 'stdin'; readonly target: Word }
  | { readonly from: 'stdout' | 'stderr'; readonly target: Word; readonly append: boolean }
  | { readonly from: 'stdout' | 'stderr'; readonly join: 'stdout' | 'stderr' }

export interface Command {
  readonly words: readonly Word[]
  readonly redirects: readonly Redirect[]
}

export interface Pipeline {
  /** When it runs: always, after success, after failure. */
  readonly after: ';' | '&&' | '||'
  readonly commands: readonly Command[]
}

export function groupCommands(tokens: readonly Token[]): Pipeline[] {
  const pipelines: Pipeline[] = []
  let after: Pipeline['after'] = ';'
  let commands: Command[] = []
  let tokensOfCommand: Token[] = []
  const endCommand = () => {
    if (tokensOfCommand.length > 0) commands.push(readCommand(tokensOfCommand))
    tokensOfCommand = []
  }
  const endPipeline = () => {
    endCommand()
    if (commands.length > 0) pipelines.push({ after, commands })
    commands = []
  }
  for (const token of tokens) {
    if (token.kind !== 'operator') {
      tokensOfCommand.push(token)
    } else if (token.operator === '|') {
      endCommand()
    } else {
      endPipeline()
      after = token.operator
    }
  }
  endPipeline()
  return pipelines
}

function readCommand(tokens: readonly Token[]): Command {
  const words: Word[] = []
  const redirects: Redirect[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.kind === 'word') words.push(token.parts)
    if (token?.kind !== 'redirect') continue
    const needsTarget = token.to === 'file' || token.to === 'append'
    const next = needsTarget ? tokens[++at] : undefined
    redirects.push(readRedirect(token, next?.kind === 'word' ? next.parts : []))
  }
  return { words, redirects }
}

function readRedirect({ from, to }: Extract<Token, { kind: 'redirect' }>, target: Word): Redirect {
  if (from === 'stdin') return { from, target }
  switch (to) {
    case 'file':
      return { from, target, append: false }
    case 'append':
      return { from, target, append: true }
    case 'stdout':
    case 'stderr':
      return { from, join: to }
  }
}
