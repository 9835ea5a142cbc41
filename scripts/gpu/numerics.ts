/** The numerics of docs/inference.md, on a GPU in its own 16 bits: a row as one JSON object a line.
 *
 *      npx tsx scripts/gpu/numerics.ts PROVIDER [PYTHON]          (a Python with torch and safetensors)
 */

import { ALL_PROVIDERS } from '../../src/inference/provider.js'
import { measureNumerics } from '../numerics/table.js'

const provider = ALL_PROVIDERS.find((each) => each === process.argv[2])
if (provider === undefined) throw new Error(`Give one of ${ALL_PROVIDERS}.`)
const variants = (['float16', 'int8', 'int4'] as const).map(
  (precision) =>
    ({ name: `${precision} on ${provider}`, precision, arithmetic: 16, provider }) as const,
)
await measureNumerics({ variants, python: process.argv[3] ?? 'python3' }, (row) => {
  const [weights, runAs, agreed, featureError, logitError] = row
  const type = 'numerics'
  console.log(JSON.stringify({ type, weights, runAs, agreed, featureError, logitError }))
})
process.exit(0) // sessions on a GPU may keep the process alive
