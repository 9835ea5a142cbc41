/** Makes a model folder of the published form with random weights, for measuring speed and memory where the
 *  real weights are not at hand:
 *
 *      npx tsx scripts/make-random-model.ts FOLDER [config.json]
 *
 *  Without a config.json: the sizes of CogAgent-9B-20241220 (28 GB). Its answers mean nothing. */

import { readFile } from 'node:fs/promises'
import { COGAGENT, writeRandomModel } from './random-model/published.js'

const [folder, configFile] = process.argv.slice(2)
if (folder === undefined) throw new Error('Give the folder to make.')
const config =
  configFile === undefined ? JSON.stringify(COGAGENT) : await readFile(configFile, 'utf8')
await writeRandomModel({ folder, config, weights: 'random' })
