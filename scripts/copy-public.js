/** Last step of the build: puts the dashboard's page beside its compiled server. The page itself is not compiled. */

import { cp, rm } from 'node:fs/promises'

const source = new URL('../src/ui/public', import.meta.url)
const target = new URL('../dist/ui/public', import.meta.url)

await rm(target, { recursive: true, force: true })
await cp(source, target, { recursive: true })
