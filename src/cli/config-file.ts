/** Changes the model in devices.config.json and leaves everything else there as it is. */

import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { CONFIG_FILE, loadConfig } from '../config.js'
import { BridgeError, messageOf } from '../errors.js'
import { replaceFile } from '../replace-file.js'
import type { Cli } from './cli.js'
import { PACKAGE_FOLDER } from './settings.js'

export interface ModelChoice {
  readonly name: string
  /** Absolute. */
  readonly folder: string
}

/** What is about the machine and the person stays; what was about the last model (precision, adapter) goes with it.
 *  @param file as `--config` names it
 *  @returns the file's path
 *  @throws BridgeError CONFIG_INVALID */
export async function setModel(
  cli: Cli,
  { name, folder }: ModelChoice,
  file: string | undefined,
): Promise<string> {
  const { environment } = cli
  const named = file ?? environment.PHONEWRIGHT_CONFIG
  // a file with faults is not written to
  const source = { folder: cli.folder, packageFolder: PACKAGE_FOLDER, environment }
  const { model } = await loadConfig(named === undefined ? source : { ...source, file: named })
  const path = resolve(cli.folder, named ?? CONFIG_FILE)
  const text = await readFile(path, 'utf8').catch(() => '{}')
  const place = relative(dirname(path), folder).split(sep).join('/')
  const written = JSON.parse(text)
  const { provider, sampling, cacheFolder } = model.kind === 'onnx' ? (written.model ?? {}) : {}
  const config = {
    ...written,
    // absent ones are not written
    model: { kind: 'onnx', folder: place || '.', name, provider, sampling, cacheFolder },
  }
  try {
    await replaceFile(path, `${JSON.stringify(config, null, 2)}\n`)
  } catch (cause) {
    throw new BridgeError('CONFIG_INVALID', `Cannot write ${path}: ${messageOf(cause)}`, {
      hint: `Put this there yourself: "model": ${JSON.stringify(config.model)}`,
      cause,
    })
  }
  return path
}
