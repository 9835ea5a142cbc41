import { mkdtemp, open, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createAppLabels } from '../../src/device/app-labels.js'
import { parseLauncherApps } from '../../src/device/apps.js'
import { textsOf } from '../../src/device/resource-table.js'
import { readZipEntry } from '../../src/device/zip-entry.js'
import { createLog } from '../../src/log.js'
import { createPhoneBench, type PhoneBench, sh } from '../support/phone-bench.js'

const signal = new AbortController().signal

/** The archive of a real app, and how many bytes of it were read. */
async function realApk() {
  const driver = createRequire(import.meta.url).resolve('appium-uiautomator2-driver/package.json')
  const path = createRequire(driver).resolve('io.appium.settings/package.json')
  const file = await open(join(dirname(path), 'apks', 'settings_apk-debug.apk'))
  const { size } = await file.stat()
  const counted = { bytes: 0 }
  const read = async (from: number, length: number) => {
    counted.bytes += length
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, from)
    return buffer
  }
  return { archive: { size, read }, counted, close: () => file.close() }
}

describe('a real APK', () => {
  test('tells its texts in every language, and little of it is read', async () => {
    const { archive, counted, close } = await realApk()
    const table = await readZipEntry(archive, 'resources.arsc')
    await close()
    expect(table && textsOf(table, 0x7f080000)).toEqual(['Appium Settings'])
    expect(table && textsOf(table, 0x7f080001)).toEqual(
      expect.arrayContaining(['Enable', 'Activa', 'Aktivér', 'فعال کردن']),
    )
    expect(table && textsOf(table, 0x7f08ffff)).toEqual([])
    expect(counted.bytes).toBeLessThan(archive.size / 10)
  })

  test('has no file that it has not', async () => {
    const { archive, close } = await realApk()
    expect(await readZipEntry(archive, 'no.such.file')).toBeNull()
    await close()
  })
})

function archiveOf(bytes: Buffer) {
  return {
    size: bytes.length,
    read: async (from: number, length: number) => bytes.subarray(from, from + length),
  }
}

test('reads a packed file behind a long comment', async () => {
  const content = Buffer.from('text '.repeat(100))
  const packed = deflateRawSync(content)
  const name = Buffer.from('a.txt')
  const local = Buffer.alloc(30)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt16LE(name.length, 28)
  const front = Buffer.concat([local, name, packed])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt32LE(central.length + name.length, 12)
  end.writeUInt32LE(front.length, 16)
  const comment = Buffer.alloc(5_000, 'c')
  const bytes = Buffer.concat([front, central, name, end, comment])
  expect(await readZipEntry(archiveOf(bytes), 'a.txt')).toEqual(content)
})

test('says what is no archive', async () => {
  await expect(readZipEntry(archiveOf(Buffer.alloc(4_000)), 'a')).rejects.toThrow('no zip archive')
})

describe('on the phone', () => {
  let bench: PhoneBench
  let folder: string
  let commands: string[]
  beforeEach(async () => {
    bench = createPhoneBench()
    folder = await mkdtemp(join(tmpdir(), 'phonewright-labels-'))
    commands = []
  })
  afterEach(() => rm(folder, { recursive: true }))

  const adb = {
    shell: async (_: string, words: readonly string[]) => {
      commands.push(words[0] ?? '')
      const line = words.map((word) => `'${word}'`).join(' ')
      const { out, status } = await sh(bench, line)
      if (status !== 0) throw new Error(`${line} ended with ${status}`)
      return out
    },
  }
  const open = () =>
    createAppLabels({
      udid: 'bench',
      adb,
      file: join(folder, 'app-labels.json'),
      log: createLog('silent'),
    })
  const launcher = async () => {
    const { out } = await sh(bench, 'cmd package query-activities')
    return parseLauncherApps(out)
  }

  test('labels are read once, also by the next phonewright', async () => {
    const apps = await launcher()
    const labels = open()
    const named = await labels.of(apps, signal)
    expect(named.map((app) => app.labels)).toEqual([['Workshop']])
    commands.length = 0
    await labels.of(apps, signal)
    expect(commands).toEqual([])
    expect(await open().of(apps, signal)).toEqual(named)
    expect(commands).toEqual(['stat'])
  })

  test('an app that was updated is read again', async () => {
    const apps = await launcher()
    await open().of(apps, signal)
    const path = apps[0]?.source?.apks[0] ?? ''
    bench.android.files.write(path, Buffer.concat([Buffer.alloc(0), Buffer.from('no archive')]))
    expect((await open().of(apps, signal)).map((app) => app.labels)).toEqual([[]])
  })

  test('an app whose APK cannot be read stays without a label, and the others have theirs', async () => {
    const [app] = await launcher()
    if (app === undefined) throw new Error('the bench has an app')
    const missing = { ...app, source: { resourceId: 1, apks: ['/system/none.apk'] } }
    const hostile = { ...app, source: { resourceId: 1, apks: ['/a;canary'] } }
    const named = await open().of([missing, hostile, app], signal)
    expect(named.map((one) => one.labels)).toEqual([[], [], ['Workshop']])
    expect(bench.unknown.list()).toEqual([])
  })
})
