/** Measures every precision against the PyTorch reference and writes the table into docs/inference.md:
 *
 *      npm run numerics [-- PYTHON]            (a Python with torch and safetensors; else python3)
 */

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HEAD, measureNumerics, ROOT } from './table.js'
import { VARIANTS } from './variants.js'

const DOCUMENT = join(ROOT, 'docs/inference.md')
const MARKS = ['<!-- numerics: npm run numerics -->', '<!-- end of numerics -->'] as const

const rows: (readonly string[])[] = []
await measureNumerics({ variants: VARIANTS, python: process.argv[2] ?? 'python3' }, (row) => {
  console.log(row.join('  '))
  rows.push(row)
})
await writeTable(rows)

async function writeTable(rows: readonly (readonly string[])[]): Promise<void> {
  const lines = [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  const text = await readFile(DOCUMENT, 'utf8')
  const [start, end] = MARKS
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from === -1 || to === -1) throw new Error(`${DOCUMENT} has lost its marks ${MARKS}`)
  await writeFile(
    DOCUMENT,
    `${text.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${text.slice(to)}`,
  )
}
