/** The configuration and what follows from it: the log, and the folders that phonewright keeps. */

import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Config, loadConfig, readSurroundings, type Surroundings } from '../config.js'
import { BridgeError, messageOf } from '../errors.js'
import { createLog, type Logger } from '../log.js'
import type { Cli } from './cli.js'

export interface Settings {
  readonly config: Config
  readonly log: Logger
  readonly surroundings: Surroundings
  /** Where adb's keys, the SDK folder and Appium's home of ours lie; may be deleted at any time. */
  readonly stateFolder: string
}

const STATE_FOLDER = '.phonewright'

/** The folder of the package: this file is in src/cli or dist/cli. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('../..', import.meta.url))

/** @throws BridgeError CONFIG_INVALID */
export async function loadSettings(cli: Cli, file: string | undefined): Promise<Settings> {
  const { folder, environment } = cli
  const config = await loadConfig({
    folder,
    packageFolder: PACKAGE_FOLDER,
    environment,
    ...(file === undefined ? {} : { file }),
  })
  return {
    config,
    log: createLog(config.logLevel),
    surroundings: readSurroundings(environment),
    stateFolder: await makeStateFolder(join(folder, STATE_FOLDER)),
  }
}

async function makeStateFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true })
    return path
  } catch (cause) {
    throw new BridgeError('CONFIG_INVALID', `Cannot make the folder ${path}: ${messageOf(cause)}`, {
      hint: 'Start phonewright in a folder that you may write to.',
      cause,
    })
  }
}
