/** How to start another of our own files as a process or thread: from source (.ts) or built (.js). */

import { fileURLToPath } from 'node:url'

export interface ChildEntry {
  /** Absolute path of the file to run. */
  readonly path: string
  /** Node options that the file needs. */
  readonly execArgv: readonly string[]
}

/** @param name the file's name without ending, beside the caller
 *  @param callerUrl the caller's `import.meta.url` */
export function childEntry(name: string, callerUrl: string): ChildEntry {
  const isSource = callerUrl.endsWith('.ts')
  const path = fileURLToPath(new URL(`${name}${isSource ? '.ts' : '.js'}`, callerUrl))
  return { path, execArgv: isSource ? ['--import', import.meta.resolve('tsx')] : [] }
}

/** Where a worker thread starts that runs one of our files. From source the thread must load tsx itself:
 *  Node 20 applies `--import` to processes only. */
export function workerEntry(name: string, callerUrl: string): URL {
  if (!callerUrl.endsWith('.ts')) return new URL(`${name}.js`, callerUrl)
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const file = JSON.stringify(new URL(`${name}.ts`, callerUrl).href)
  const code = `import { register } from ${tsx}; register(); await import(${file})`
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`)
}
