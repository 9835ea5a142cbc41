#!/usr/bin/env node
// Starts the command line: the built files of the published package, or the sources of a checkout.
import { existsSync } from 'node:fs'

if (existsSync(new URL('../src/cli.ts', import.meta.url))) {
  const { register } = await import('tsx/esm/api')
  register()
  await import('../src/cli.ts')
} else {
  await import('../dist/cli.js')
}
