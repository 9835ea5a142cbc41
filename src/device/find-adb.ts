/**
 * Which adb to use, and the private SDK folder that Appium wants around it. It only looks at files;
 * it starts nothing.
 */

import { access, constants, mkdir, readlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { BridgeError } from '../errors.js'
import { replaceLink } from '../replace-file.js'

export interface AdbSearch {
  /** The Android SDK, as ANDROID_HOME or ANDROID_SDK_ROOT name it; null when neither is set. */
  readonly androidHome: string | null
  /** The PATH to search. */
  readonly searchPath: string
}

/** The first adb of: the SDK, the PATH, the optional package android-tools-bin. */
export async function findAdb({ androidHome, searchPath }: AdbSearch): Promise<string> {
  const candidates = [
    ...(androidHome === null ? [] : [join(androidHome, 'platform-tools', ADB)]),
    ...searchPath
      .split(delimiter)
      .filter((folder) => folder !== '')
      .map((folder) => join(folder, ADB)),
    ...packagedAdb(),
  ]
  for (const candidate of candidates) {
    if (await isExecutable(candidate)) return candidate
  }
  throw new BridgeError(
    'ADB_MISSING',
    `No adb found: not in ANDROID_HOME (${androidHome ?? 'not set'}), not on the PATH, and the package android-tools-bin is not installed.`,
    { hint: installHint() },
  )
}

/** Makes `folder` an Android SDK as Appium sees one: `platform-tools/adb`, a link to `adbPath`. */
export async function prepareSdkFolder(adbPath: string, folder: string): Promise<string> {
  const link = join(folder, 'platform-tools', ADB)
  await mkdir(dirname(link), { recursive: true })
  if ((await linkTarget(link)) === adbPath) return folder
  await replaceLink(link, adbPath)
  return folder
}

const ADB = process.platform === 'win32' ? 'adb.exe' : 'adb'

function packagedAdb(): string[] {
  const folders: Partial<Record<string, string>> = {
    ia32: 'x86',
    x64: 'x86',
    arm: 'arm',
    arm64: 'arm',
  }
  try {
    const manifest = createRequire(import.meta.url).resolve('android-tools-bin/package.json')
    const folder = folders[process.arch] ?? process.arch
    return [join(dirname(manifest), 'dist', process.platform, folder, ADB)]
  } catch {
    return [] // an optional dependency: absent is a normal state
  }
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

async function linkTarget(path: string): Promise<string | null> {
  try {
    return await readlink(path)
  } catch {
    return null
  }
}

function installHint(): string {
  switch (process.platform) {
    case 'darwin':
      return 'Install it with "brew install android-platform-tools", or set ANDROID_HOME to your Android SDK.'
    case 'win32':
      return 'Install it with "winget install Google.PlatformTools", or set ANDROID_HOME to your Android SDK.'
    default:
      return 'Install it with your package manager ("apt install adb", "dnf install android-tools", "pacman -S android-tools"), or set ANDROID_HOME to your Android SDK.'
  }
}
