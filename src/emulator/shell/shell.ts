/**
 * The phone's sh: runs command lines with the tools of the table. A pipeline runs from left to
 * right, each command after the one before has ended. Commands that nobody knows end with 127 and
 * are recorded, so that tests can assert that there were none.
 */

import { Readable } from 'node:stream'
import type { CommandIo, RunCommandLine } from '../adbd/shell-service.js'
import type { AndroidSystem } from './android-system.js'
import {
  type Command,
  groupCommands,
  type Pipeline,
  type Redirect,
  type Word,
} from './command-list.js'
import { lex } from './lexer.js'
import { linesOf, readAll } from './tool.js'
import { TOOLS } from './tools/table.js'

const NOT_FOUND = 127

export function createShell(android: AndroidSystem): RunCommandLine {
  const runLine: RunCommandLine = async (line, io) => {
    if (line.trim() !== '') return new ShellRun(android).line(line, io)
    // No command: an interactive shell, whose lines come from stdin.
    const run = new ShellRun(android)
    let status = 0
    for (const typed of linesOf((await readAll(io)).toString())) status = await run.line(typed, io)
    return status
  }
  return runLine
}

/** One shell process: its variables and the status of its last command. */
class ShellRun {
  readonly #android: AndroidSystem
  readonly #variables: Map<string, string>
  #status = 0
  #hasExited = false

  constructor(android: AndroidSystem, variables: ReadonlyMap<string, string> = new Map()) {
    this.#android = android
    this.#variables = new Map(variables)
  }

  async line(line: string, io: CommandIo): Promise<number> {
    const lexed = lex(line)
    if ('error' in lexed) {
      io.err(`/system/bin/sh: ${lexed.error}\n`)
      return 1
    }
    for (const pipeline of groupCommands(lexed.tokens)) {
      if (io.signal.aborted || this.#hasExited) break
      if (!runsAfter(pipeline.after, this.#status)) continue
      this.#status = await this.#pipeline(pipeline, io)
    }
    return this.#status
  }

  async #pipeline({ commands }: Pipeline, io: CommandIo): Promise<number> {
    let status = 0
    let stdin = io.stdin
    for (const [index, command] of commands.entries()) {
      const isLast = index === commands.length - 1
      const piped: Buffer[] = []
      const out = isLast ? io.out : (output: string | Buffer) => piped.push(Buffer.from(output))
      status = await this.#command(command, { ...io, stdin, out })
      stdin = Readable.from(piped)
    }
    return status
  }

  async #command(command: Command, outer: CommandIo): Promise<number> {
    const words: string[] = []
    for (const word of command.words) words.push(await this.#expand(word, outer))
    const redirected = await this.#redirect(command, outer)
    if (redirected === null) return 1
    const status = await this.#words(words, redirected.io)
    redirected.flush()
    return status
  }

  async #words(words: readonly string[], io: CommandIo): Promise<number> {
    const [path, ...args] = words
    if (path === undefined || this.#assign(words)) return 0
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (name === 'exec') return this.#words(args, io)
    if (name === 'exit') {
      this.#hasExited = true
      return args[0] === undefined ? this.#status : Number(args[0])
    }
    const tool = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined
    const result = await tool?.(args, {
      io,
      android: this.#android,
      runWords: (inner) => this.#words(inner, io),
      runLine: (line) => new ShellRun(this.#android).line(line, io),
    })
    if (typeof result === 'number') return result
    this.#android.unknown.record(`shell: ${words.join(' ')}`)
    io.err(`/system/bin/sh: ${words.join(' ')}: inaccessible or not found\n`)
    return NOT_FOUND
  }

  /** `NAME=value` and `export NAME=value`. */
  #assign(words: readonly string[]): boolean {
    const assignments = words[0] === 'export' ? words.slice(1) : words
    const pairs = assignments.map((word) => /^([A-Za-z_][A-Za-z0-9_]*)=([\s\S]*)$/.exec(word))
    if (words[0] !== 'export' && pairs.includes(null)) return false
    for (const pair of pairs) this.#variables.set(pair?.[1] ?? '', pair?.[2] ?? '')
    return true
  }

  async #expand(word: Word, io: CommandIo): Promise<string> {
    let text = ''
    for (const part of word) {
      if (typeof part === 'string') text += part
      else if ('commandLine' in part) text += await this.#outputOf(part.commandLine, io)
      else if (part.variable === '?') text += String(this.#status)
      else text += this.#variables.get(part.variable) ?? ''
    }
    return text
  }

  async #outputOf(commandLine: string, io: CommandIo): Promise<string> {
    const printed: Buffer[] = []
    const out = (output: string | Buffer) => printed.push(Buffer.from(output))
    await new ShellRun(this.#android, this.#variables).line(commandLine, { ...io, out })
    return Buffer.concat(printed).toString().replace(/\n+$/, '')
  }

  /** @returns the streams of the command; null when a file to read is missing */
  async #redirect(command: Command, outer: CommandIo): Promise<RedirectedIo | null> {
    let redirected: RedirectedIo | null = { io: outer, flush: () => undefined }
    for (const redirect of command.redirects) {
      if (redirected === null) return null
      if ('join' in redirect) redirected = joinStreams(redirected, redirect)
      else if (redirect.from === 'stdin')
        redirected = await this.#readFrom(redirected, redirect.target)
      else redirected = await this.#writeTo(redirected, redirect)
    }
    return redirected
  }

  async #readFrom({ io, flush }: RedirectedIo, target: Word): Promise<RedirectedIo | null> {
    const path = await this.#expand(target, io)
    const content = path === '/dev/null' ? Buffer.alloc(0) : this.#android.files.read(path)
    if (content !== null) return { io: { ...io, stdin: Readable.from([content]) }, flush }
    io.err(`/system/bin/sh: can't open ${path}: No such file or directory\n`)
    return null
  }

  async #writeTo({ io, flush }: RedirectedIo, redirect: OutputRedirect): Promise<RedirectedIo> {
    const { files } = this.#android
    const path = await this.#expand(redirect.target, io)
    const written: Buffer[] = redirect.append ? [files.read(path) ?? Buffer.alloc(0)] : []
    const write = (output: string | Buffer) => written.push(Buffer.from(output))
    return {
      io: redirect.from === 'stdout' ? { ...io, out: write } : { ...io, err: write },
      flush: () => {
        flush()
        if (path !== '/dev/null') files.write(path, Buffer.concat(written))
      },
    }
  }
}

interface RedirectedIo {
  readonly io: CommandIo
  /** Writes the files, when the command has ended. */
  flush(): void
}

type OutputRedirect = Extract<Redirect, { append: boolean }>
type JoinRedirect = Extract<Redirect, { join: string }>

function joinStreams({ io, flush }: RedirectedIo, { from, join }: JoinRedirect): RedirectedIo {
  const joined = join === 'stdout' ? io.out : io.err
  return { io: from === 'stdout' ? { ...io, out: joined } : { ...io, err: joined }, flush }
}

function runsAfter(after: Pipeline['after'], status: number): boolean {
  switch (after) {
    case ';':
      return true
    case '&&':
      return status === 0
    case '||':
      return status !== 0
  }
}
