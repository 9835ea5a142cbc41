import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { rememberPreparedPhones } from '../../src/device/prepared-phones.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phonewright-prepared-'))
})
afterEach(() => rm(folder, { recursive: true }))

const open = (driverVersion = '8.7.0') =>
  rememberPreparedPhones({ file: join(folder, 'prepared.json'), driverVersion })

test('phones that were prepared are known to the next phonewright, all of them', async () => {
  const phones = open()
  const udids = Array.from({ length: 20 }, (_, number) => `phone-${number}`)
  await Promise.all(udids.map((udid) => phones.set(udid, true)))
  await phones.set('phone-3', false)
  const later = open()
  const known = await Promise.all(udids.map((udid) => later.has(udid)))
  expect(known.flatMap((isKnown, number) => (isKnown ? [] : [number]))).toEqual([3])
  expect(await readdir(folder)).toEqual(['prepared.json'])
})

test('another version of the driver prepares every phone anew', async () => {
  await open().set('phone', true)
  expect(await open('8.8.0').has('phone')).toBe(false)
})

test('a damaged file, or a disk that takes none, only costs the knowledge', async () => {
  await writeFile(join(folder, 'prepared.json'), '{"driver": "8.7.0", "udids": [')
  expect(await open().has('phone')).toBe(false)
  const nowhere = rememberPreparedPhones({ file: '/proc/none/prepared.json', driverVersion: '1' })
  await nowhere.set('phone', true)
  expect(await nowhere.has('phone')).toBe(true)
})
