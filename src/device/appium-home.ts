/**
 * The folder that Appium calls its home: the one whose node_modules holds the UiAutomator2 driver.
 * Appium writes a cache there, so a read-only installation gets a private home of links instead.
 */

import { access, constants, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { BridgeError } from '../errors.js'

export interface AppiumInstallation {
  /** The script that `node` runs. */
  readonly script: string
  readonly home: string
}

/** @param stateFolder where a private home is made when the installation is read-only */
export async function findAppium(stateFolder: string): Promise<AppiumInstallation> {
  const appium = packageFolder('appium')
  const driver = packageFolder(DRIVER)
  const script = join(appium, 'index.js')
  const home = dirname(dirname(driver)) // <home>/node_modules/<driver>
  if (await isWritable(join(home, 'node_modules'))) return { script, home }
  return { script, home: await makePrivateHome(join(stateFolder, 'appium-home'), appium, driver) }
}

const DRIVER = 'appium-uiautomator2-driver'

/** Such as `8.7.0`: it decides which helper a phone needs. */
export function driverVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)(`${DRIVER}/package.json`)
  return z.object({ version: z.string() }).parse(manifest).version
}

function packageFolder(name: string): string {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  } catch (cause) {
    throw new BridgeError(
      'APPIUM_FAILED',
      `The package "${name}" is not installed beside phonewright.`,
      {
        hint: 'Install phonewright again ("npm ci" in its folder).',
        cause,
      },
    )
  }
}

async function makePrivateHome(home: string, appium: string, driver: string): Promise<string> {
  const modules = join(home, 'node_modules')
  await mkdir(modules, { recursive: true })
  await writeFile(
    join(home, 'package.json'),
    JSON.stringify({ private: true, dependencies: { appium: '*', [DRIVER]: '*' } }),
  )
  for (const [name, target] of [
    ['appium', appium],
    [DRIVER, driver],
  ] as const) {
    const link = join(modules, name)
    await rm(link, { force: true })
    await symlink(target, link, 'dir')
  }
  return home
}

async function isWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
