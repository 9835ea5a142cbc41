/** Writes devices.config.schema.json, which editors use for completion; a test keeps it current. */

import { writeFileSync } from 'node:fs'
import { configJsonSchema } from '../src/config.js'

writeFileSync('devices.config.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`)
