/**
 * What two evaluations came to, family by family, for docs/pocket-families.md: tasks done, and what was done
 * instead of what the teacher would have done.
 *
 *      npx tsx training/tables.ts ENGLISH.jsonl CHINESE.jsonl          (what `npm run eval -- --json` prints)
 */

import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const summarySchema = z.object({
  type: z.literal('summary'),
  tasks: z.int(),
  families: z.record(z.string(), z.object({ tasks: z.int(), succeeded: z.int() })),
  judged: z.object({ confusion: z.record(z.string(), z.record(z.string(), z.int())) }),
})
type Summary = z.infer<typeof summarySchema>

const [english, chinese] = await Promise.all(process.argv.slice(2, 4).map(summaryOf))
if (english === undefined || chinese === undefined) {
  throw new Error('Give the output of two evaluations: ENGLISH.jsonl CHINESE.jsonl.')
}
const families = [...new Set([english, chinese].flatMap((each) => Object.keys(each.families)))]
const lines = [
  `| family | English (${english.tasks}) | instead | Chinese (${chinese.tasks}) | instead |`,
  '| --- | --- | --- | --- | --- |',
  ...families.sort().map((family) => {
    const cells = [english, chinese].flatMap((each) => [done(each, family), instead(each, family)])
    return `| ${[family, ...cells].join(' | ')} |`
  }),
]
console.log(lines.join('\n'))

async function summaryOf(file: string): Promise<Summary> {
  const last = (await readFile(file, 'utf8')).trim().split('\n').at(-1) ?? ''
  return summarySchema.parse(JSON.parse(last))
}

function done({ families }: Summary, family: string): string {
  const tally = families[family]
  return tally === undefined ? '' : `${tally.succeeded}/${tally.tasks}`
}

/** Most frequent first: `click → end 2` are taps where the task was done. */
function instead({ judged }: Summary, family: string): string {
  return Object.entries(judged.confusion[family] ?? {})
    .sort(([, a], [, b]) => b - a)
    .map(([what, times]) => `${what} ${times}`)
    .join(', ')
}
