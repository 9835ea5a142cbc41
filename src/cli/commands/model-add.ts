/** `phonewright model add`: a folder with a model's files becomes the model that is used. */

import { basename, resolve } from 'node:path'
import { describeModel, inspectModel } from '../../inference/glm4v/inspect.js'
import type { Cli } from '../cli.js'
import { setModel } from '../config-file.js'
import { EXIT } from '../exit-codes.js'

export interface ModelAddFlags {
  readonly config?: string
  readonly name?: string
  readonly json: boolean
}

/** @throws BridgeError MODEL_FILES_INVALID naming what is missing or wrong */
export async function addModel(cli: Cli, folder: string, flags: ModelAddFlags): Promise<number> {
  const { terminal } = cli
  const place = resolve(cli.folder, folder)
  const found = await inspectModel(place)
  const name = flags.name ?? basename(place)
  const path = await setModel(cli, { name, folder: place }, flags.config)
  if (flags.json) {
    terminal.print(JSON.stringify({ type: 'model', name, folder: place, config: path, ...found }))
    return EXIT.finished
  }
  for (const warning of found.warnings) terminal.print(`Note: ${warning}`)
  terminal.print(`${name}: ${describeModel(found)}, complete.`)
  terminal.print(`${path} names it now: every command uses it.`)
  return EXIT.finished
}
