/** The programs that phonewright stands on: Node, adb, Appium with its driver. */

import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { adbVersion } from '../../device/adb.js'
import { findAppium } from '../../device/appium-home.js'
import { findAdb } from '../../device/find-adb.js'
import { describeServers, OTHER_SERVERS_HINT, otherServers } from '../../device/other-servers.js'
import { BridgeError } from '../../errors.js'
import { PACKAGE_FOLDER, type Settings } from '../settings.js'
import { type Check, check, optional } from './check.js'

export function checkTools(
  { surroundings, stateFolder }: Settings,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  return Promise.all([
    check('Node', requireNode),
    check('adb', async () => {
      const path = await findAdb(surroundings)
      return `${await adbVersion(path, signal)} at ${path}`
    }),
    optional('adb server', async () => {
      const others = await otherServers(surroundings.adbPort)
      if (others.length === 0) return `port ${surroundings.adbPort}, no other one beside it`
      throw new BridgeError('ADB_FAILED', describeServers(others), { hint: OTHER_SERVERS_HINT })
    }),
    check('Appium', async () => {
      const { script, home } = await findAppium(stateFolder)
      const driver = join(home, 'node_modules', 'appium-uiautomator2-driver')
      return `${await versionIn(dirname(script))}, UiAutomator2 driver ${await versionIn(driver)}`
    }),
  ])
}

async function requireNode(): Promise<string> {
  const { engines } = manifestSchema.parse(await readManifest(PACKAGE_FOLDER))
  const needed = engines.node.replace('>=', '')
  const found = process.versions.node
  if (compareVersions(found, needed) >= 0) return found
  throw new BridgeError('CONFIG_INVALID', `Node ${found}, expected ${engines.node}.`, {
    hint: `Install Node ${needed} or newer.`,
  })
}

const manifestSchema = z.object({ version: z.string(), engines: z.object({ node: z.string() }) })

async function versionIn(folder: string): Promise<string> {
  return manifestSchema.pick({ version: true }).parse(await readManifest(folder)).version
}

async function readManifest(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
