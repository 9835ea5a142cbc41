/** Tools of the file system. */

import { posix } from 'node:path'
import { operands, readAll, type Tool, type ToolTable } from '../tool.js'

const BLOCK_BYTES = 512

export const FILE_TOOLS: ToolTable = {
  cat: async (args, { io, android }) => {
    const paths = operands(args)
    if (paths.length === 0) io.out(await readAll(io))
    let status = 0
    for (const path of paths) {
      const content = android.files.read(path)
      if (content === null) {
        io.err(`cat: ${path}: No such file or directory\n`)
        status = 1
      } else {
        io.out(content)
      }
    }
    return status
  },
  ls: (args, { io, android }) => {
    const [path = '/'] = operands(args)
    const entry = android.files.get(path)
    if (entry === null) {
      io.err(`ls: ${path}: No such file or directory\n`)
      return 1
    }
    const names = entry.kind === 'file' ? [path] : android.files.list(path).map(([name]) => name)
    io.out(names.map((name) => `${name}\n`).join(''))
    return 0
  },
  mkdir: (args, { android }) => {
    for (const path of operands(args)) android.files.makeDirectory(path)
    return 0
  },
  touch: (args, { android }) => {
    for (const path of operands(args)) {
      android.files.write(path, android.files.read(path) ?? Buffer.alloc(0))
    }
    return 0
  },
  rm: (args, { io, android }) => {
    const isForced = args.some((arg) => /^-\w*f/.test(arg))
    let status = 0
    for (const path of operands(args)) {
      if (android.files.remove(path) || isForced) continue
      io.err(`rm: ${path}: No such file or directory\n`)
      status = 1
    }
    return status
  },
  rmdir: (args, { android }) =>
    operands(args).every((path) => android.files.remove(path)) ? 0 : 1,
  cp: copy('cp'),
  mv: copy('mv'),
  chmod: () => 0,
  stat: (args, { io, android }) => {
    const path = args.at(-1) ?? ''
    const entry = android.files.get(path)
    if (entry === null) {
      io.err(`stat: '${path}': No such file or directory\n`)
      return 1
    }
    io.out(args.includes('-c') ? `${entry.content.length}\n` : `Size: ${entry.content.length}\n`)
    return 0
  },
  dd: (args, { io, android }) => {
    const operand = (name: string) =>
      args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1)
    const content = android.files.read(operand('if') ?? '')
    if (content === null) {
      io.err(`dd: ${operand('if')}: No such file or directory\n`)
      return 1
    }
    const block = Number(operand('bs') ?? BLOCK_BYTES)
    const from = Number(operand('skip') ?? 0) * block
    const to = operand('count') === undefined ? undefined : from + Number(operand('count')) * block
    io.out(content.subarray(from, to))
    return 0
  },
  base64: async (_, call) => {
    const encoded = (await readAll(call.io)).toString('base64')
    call.io.out(encoded.replace(/.{1,76}/g, '$&\n'))
    return 0
  },
  df: (_, { io }) => {
    io.out('Filesystem 1K-blocks Used Available Use% Mounted on\n')
    io.out('/dev/fuse 116000000 16000000 100000000 14% /storage/emulated\n')
    return 0
  },
}

function copy(name: 'cp' | 'mv'): Tool {
  return (args, { io, android }) => {
    const [from = '', to = ''] = operands(args)
    const content = android.files.read(from)
    if (content === null) {
      io.err(`${name}: ${from}: No such file or directory\n`)
      return 1
    }
    const intoDirectory = android.files.get(to)?.kind === 'directory'
    android.files.write(intoDirectory ? posix.join(to, posix.basename(from)) : to, content)
    if (name === 'mv') android.files.remove(from)
    return 0
  }
}
