/** Where training/reference/make_goldens.py puts what it makes. */

import { fileURLToPath } from 'node:url'

export const FIXTURES = fileURLToPath(new URL('../fixtures/inference', import.meta.url))
