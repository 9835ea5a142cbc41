/**
 * Before all tests: strips the types of everything under `src`, for the processes and threads that tests start
 * (built-child-entry.ts). Through tsx each of them takes twice the CPU time to begin. It is done anew for every
 * run, in half a second: what they run is never older than the sources.
 */

import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { transformFile } from '@swc/core'

export default async function buildChildren(_, { rootDir, transform }) {
  const [[, , swcOptions]] = transform // the same as for the tests
  const source = join(rootDir, 'src')
  const target = join(rootDir, '.phonewright/tests/src')
  const names = await readdir(source, { recursive: true })
  const build = async (name) => {
    const { code } = await transformFile(join(source, name), { ...swcOptions, swcrc: false })
    await put(join(target, name.replace(/\.ts$/, '.js')), code)
  }
  await Promise.all(names.filter((name) => name.endsWith('.ts')).map(build))
}

/** Other tests of this checkout may be running: what did not change is not touched, and no file is ever half there. */
async function put(path, text) {
  const old = await readFile(path, 'utf8').catch(() => null)
  if (old === text) return
  await mkdir(dirname(path), { recursive: true })
  const part = `${path}.${process.pid}`
  await writeFile(part, text)
  await rename(part, path)
}
