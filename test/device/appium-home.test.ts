import { access, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { forgetMovedDriver } from '../../src/device/appium-home.js'

let home: string
let file: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'phonewright-appium-home-'))
  file = join(home, 'node_modules/.cache/appium/extensions.yaml')
  await mkdir(join(file, '..'), { recursive: true })
})
afterEach(() => rm(home, { recursive: true }))

/** As Appium 3 writes it, shortened. */
const known = (path: string) =>
  `drivers:\n  uiautomator2:\n    automationName: UiAutomator2\n    installPath: ${path}\nplugins: {}\nschemaRev: 4\n`
const isThere = () =>
  access(file).then(
    () => true,
    () => false,
  )

it.each([
  ['keeps what Appium knows about the driver in its place', known('/here/driver'), true],
  ['has Appium look again for a driver that was moved', known('/before/driver'), false],
  ['has Appium look again where it knows no driver', 'drivers: {}\n', false],
  ['has Appium look again where what it knew is cut off', 'drivers:\n  uiautomator2: {a', false],
])('%s', async (_, text, isKept) => {
  await writeFile(file, text)
  await forgetMovedDriver(home, '/here/driver')
  expect(await isThere()).toBe(isKept)
})

it('is content where Appium has not been started yet', async () => {
  await forgetMovedDriver(home, '/here/driver')
  expect(await isThere()).toBe(false)
})
