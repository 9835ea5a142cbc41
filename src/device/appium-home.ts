/**
 * The folder that Appium calls its home: the one whose node_modules holds the UiAutomator2 driver.
 * Appium writes a cache there, so a read-only installation gets a private home of links instead.
 */

import { access, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { BridgeError } from '../errors.js'
import { replaceLink } from '../replace-file.js'

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
  if (await isWritable(join(home, 'node_modules'))) {
    await forgetMovedDriver(home, driver)
    return { script, home }
  }
  return { script, home: await makePrivateHome(join(stateFolder, 'appium-home'), appium, driver) }
}

const DRIVER = 'appium-uiautomator2-driver'
/** Where Appium keeps which drivers there are, with their absolute paths. It makes it again when it is gone. */
const KNOWN_DRIVERS = 'node_modules/.cache/appium/extensions.yaml'
const knownDrivers = z.object({
  drivers: z.object({ uiautomator2: z.object({ installPath: z.string() }) }),
})

/** Where node_modules was moved into another folder, Appium looks for the driver in the old one, and opens no session.
 *  @param home Appium's
 *  @param driver folder of the driver */
export async function forgetMovedDriver(home: string, driver: string): Promise<void> {
  const file = join(home, KNOWN_DRIVERS)
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return
  const known = knownDrivers.safeParse(readYaml(text))
  if (known.data?.drivers.uiautomator2.installPath !== driver) await rm(file, { force: true })
}

function readYaml(text: string): unknown {
  try {
    return parse(text)
  } catch {
    return null
  }
}

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
    await replaceLink(join(modules, name), target, 'dir')
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
