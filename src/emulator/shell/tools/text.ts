/** Tools of text and truth: echo, grep, test, sleep and the like. */

import { linesOf, operands, readAll, type ToolCall, type ToolTable } from '../tool.js'

export const TEXT_TOOLS: ToolTable = {
  echo: (args, { io }) => {
    const withoutBreak = args[0] === '-n'
    io.out(`${(withoutBreak ? args.slice(1) : args).join(' ')}${withoutBreak ? '' : '\n'}`)
    return 0
  },
  printf: ([format = '', ...values], { io }) => {
    let next = 0
    io.out(format.replaceAll('\\n', '\n').replace(/%[sd]/g, () => values[next++] ?? ''))
    return 0
  },
  true: () => 0,
  ':': () => 0,
  false: () => 1,
  grep: async (args, call) => {
    const [pattern = ''] = operands(args)
    const flags = args.filter((arg) => arg.startsWith('-')).join('')
    const expression = new RegExp(pattern, flags.includes('i') ? 'i' : '')
    const inverted = flags.includes('v')
    const found = (await inputLines(call)).filter((line) => expression.test(line) !== inverted)
    if (flags.includes('c')) call.io.out(`${found.length}\n`)
    else if (!flags.includes('q')) writeLines(call, found)
    return found.length > 0 ? 0 : 1
  },
  head: async (args, call) => {
    writeLines(call, (await inputLines(call)).slice(0, lineCount(args)))
    return 0
  },
  tail: async (args, call) => {
    writeLines(call, (await inputLines(call)).slice(-lineCount(args)))
    return 0
  },
  wc: async (args, { io }) => {
    const input = await readAll(io)
    const text = input.toString()
    const lines = text.split('\n').length - 1
    const words = text.split(/\s+/).filter((word) => word !== '').length
    if (args[0] === '-l') io.out(`${lines}\n`)
    else if (args[0] === '-c') io.out(`${input.length}\n`)
    else io.out(`${lines} ${words} ${input.length}\n`)
    return 0
  },
  sleep: async ([seconds], { io, android }) => {
    await android.clock.sleep(Number(seconds) * 1000, io.signal).catch(() => undefined)
    return 0
  },
  sh: ([option, line], { runLine }) => (option === '-c' && line !== undefined ? runLine(line) : 0),
  cd: () => 0,
  unset: () => 0,
  test: (args, call) => (evaluate(args, call) ? 0 : 1),
  '[': (args, call) => (evaluate(args.slice(0, -1), call) ? 0 : 1),
}

function evaluate(args: readonly string[], call: ToolCall): boolean {
  const [first = '', second = '', third = ''] = args
  const { files } = call.android
  switch (first) {
    case '!':
      return !evaluate(args.slice(1), call)
    case '-e':
      return files.get(second) !== null
    case '-f':
      return files.get(second)?.kind === 'file'
    case '-d':
      return files.get(second)?.kind === 'directory'
    case '-n':
      return second !== ''
    case '-z':
      return second === ''
  }
  if (second === '=' || second === '==') return first === third
  if (second === '!=') return first !== third
  if (second === '-eq') return Number(first) === Number(third)
  return first !== ''
}

/** `-n 5`, `-n5` and `-5`. */
function lineCount(args: readonly string[]): number {
  return Number(/\d+/.exec(args.join(' '))?.[0] ?? 10)
}

async function inputLines({ io }: ToolCall): Promise<string[]> {
  return linesOf((await readAll(io)).toString())
}

function writeLines({ io }: ToolCall, lines: readonly string[]): void {
  io.out(lines.map((line) => `${line}\n`).join(''))
}
