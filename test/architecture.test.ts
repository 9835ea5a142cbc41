/** Keeps ARCHITECTURE.md true: it names what is there, all of it, and nothing else. */

import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDERS = 'src|test|training|scripts|scenarios|docs|bin|bench|models|\\.ci'

/** Paths that the document names, with or without code marks. */
async function namedPaths(): Promise<ReadonlySet<string>> {
  const text = await readFile(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
  const paths = text.matchAll(new RegExp(`(?<![\\w./-])(?:${FOLDERS})/[\\w./-]*\\w`, 'g'))
  return new Set([...paths].map(([path]) => path))
}

/** Folders whose files need no words of their own: lines such as "- `src/a/`: what it holds". */
async function describedFolders(): Promise<readonly string[]> {
  const text = await readFile(join(ROOT, 'ARCHITECTURE.md'), 'utf8')
  return [...text.matchAll(/^- `(src\/[\w./-]*\/)`: /gm)].map(([, folder = '']) => folder)
}

async function sourceFiles(): Promise<readonly string[]> {
  const entries = await readdir(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(ROOT.length))
}

describe('ARCHITECTURE.md', () => {
  it('names only what exists', async () => {
    const missing = [...(await namedPaths())].filter((path) => !existsSync(join(ROOT, path)))

    expect(missing).toEqual([])
  })

  it('names every file under src, by itself or with its folder', async () => {
    const named = await namedPaths()
    const folders = await describedFolders()
    const isNamed = (path: string) =>
      named.has(path) || folders.some((folder) => path.startsWith(folder))
    const unnamed = (await sourceFiles()).filter((path) => !isNamed(path))

    expect(unnamed).toEqual([])
  })
})
