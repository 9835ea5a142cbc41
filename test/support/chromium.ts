/** The Chromium of this machine for tests of the page, or null; no test downloads one. */

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

export function findChromium(): string | null {
  const named = process.env.PHONEWRIGHT_CHROMIUM
  if (named !== undefined) return existsSync(named) ? named : null
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const paths = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return paths.find((path) => existsSync(path)) ?? null
}

export function launchChromium(executablePath: string): Promise<Browser> {
  // Containers run as root, where Chromium's own sandbox does not start; the pages are ours.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}
