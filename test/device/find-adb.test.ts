import { chmod, mkdir, mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { findAdb, prepareSdkFolder } from '../../src/device/find-adb.js'

const folder = await mkdtemp(join(tmpdir(), 'phonewright-find-adb-'))
afterAll(() => rm(folder, { recursive: true }))

async function placeAdb(...path: string[]): Promise<string> {
  const file = join(folder, ...path, 'adb')
  await mkdir(join(folder, ...path), { recursive: true })
  await writeFile(file, '#!/bin/sh\n')
  await chmod(file, 0o755)
  return file
}

test('prefers the SDK to the PATH', async () => {
  const inSdk = await placeAdb('sdk', 'platform-tools')
  const onPath = await placeAdb('bin')
  const androidHome = join(folder, 'sdk')
  const searchPath = ['/nowhere', join(folder, 'bin')].join(delimiter)
  expect(await findAdb({ androidHome, searchPath })).toBe(inSdk)
  expect(await findAdb({ androidHome: null, searchPath })).toBe(onPath)
})

test('passes over a file that may not be executed', async () => {
  const plain = await placeAdb('plain')
  await chmod(plain, 0o644)
  const onPath = await placeAdb('bin')
  const searchPath = [join(folder, 'plain'), join(folder, 'bin')].join(delimiter)
  expect(await findAdb({ androidHome: null, searchPath })).toBe(onPath)
})

test('makes a folder that Appium takes for an SDK, and mends an old link', async () => {
  const first = await placeAdb('one')
  const second = await placeAdb('two')
  const sdk = join(folder, 'private-sdk')
  for (const adb of [first, first, second]) {
    expect(await prepareSdkFolder(adb, sdk)).toBe(sdk)
    expect(await readlink(join(sdk, 'platform-tools', 'adb'))).toBe(adb)
  }
})

test('makes the same SDK folder for processes that start at once', async () => {
  const adb = await placeAdb('shared')
  const sdk = join(folder, 'shared-sdk')
  await Promise.all(Array.from({ length: 20 }, () => prepareSdkFolder(adb, sdk)))
  expect(await readdir(join(sdk, 'platform-tools'))).toEqual(['adb'])
  expect(await readlink(join(sdk, 'platform-tools', 'adb'))).toBe(adb)
})
