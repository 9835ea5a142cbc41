import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { configJsonSchema, loadConfig } from '../src/config.js'

const source = (text: string | null, environment: Record<string, string> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'phonewright-config-'))
  if (text !== null) writeFileSync(join(folder, 'devices.config.json'), text)
  return { folder, packageFolder: '/package', environment }
}

it('uses the emulated phone, any USB phone and the shipped model when there is no file', async () => {
  const config = await loadConfig(source(null))
  expect(config.devices.map((device) => device.kind)).toEqual(['emulated', 'usb'])
  expect(config.model).toMatchObject({ kind: 'onnx', folder: '/package/models/pocket' })
})

it('means the shipped model when a file names none, and its own folder when it does', async () => {
  const silent = await loadConfig(source('{ "devices": [{ "kind": "usb" }] }'))
  expect(silent.model).toMatchObject({ folder: '/package/models/pocket' })
  const text = '{ "model": { "kind": "onnx", "folder": "mine" } }'
  const named = source(text)
  expect((await loadConfig(named)).model).toMatchObject({ folder: join(named.folder, 'mine') })
})

it('takes a udid or an AVD for one phone, not both', async () => {
  const text = '{ "devices": [{ "kind": "usb", "udid": "R5CT", "avd": "Pixel_8" }] }'
  await expect(loadConfig(source(text))).rejects.toThrow('either "udid" or "avd", not both')
})

it('tells every fault at once with its path', async () => {
  const text = JSON.stringify({
    devices: [{ kind: 'usb', udidd: 'x' }],
    run: { maxSteps: 0 },
    colour: 1,
  })
  const failure = await loadConfig(source(text)).catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'CONFIG_INVALID' })
  const message = String(failure)
  expect(message).toContain('udidd')
  expect(message).toContain('devices[0]')
  expect(message).toContain('run.maxSteps')
  expect(message).toContain('colour')
})

it('says where a file stops being JSON', async () => {
  await expect(loadConfig(source('{ "devices": [,] }'))).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining('is not JSON'),
  })
})

it('refuses a file that was asked for and is not there', async () => {
  await expect(loadConfig({ ...source(null), file: 'absent.json' })).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining('absent.json'),
  })
})

it('lets the environment win over the file', async () => {
  const environment = { PHONEWRIGHT_MAX_STEPS: '7', PHONEWRIGHT_RUNS_FOLDER: '/var/runs' }
  const config = await loadConfig(
    source('{ "run": { "maxSteps": 3, "settleSeconds": 1 } }', environment),
  )
  expect(config.run).toMatchObject({ maxSteps: 7, settleSeconds: 1 })
  expect(config.runsFolder).toBe('/var/runs')
})

it('checks what the environment says like everything else', async () => {
  await expect(loadConfig(source(null, { PHONEWRIGHT_PORT: 'eighty' }))).rejects.toMatchObject({
    message: expect.stringContaining('dashboard.port'),
  })
})

it('ships the JSON Schema that the code means', () => {
  const shipped: unknown = JSON.parse(readFileSync('devices.config.schema.json', 'utf8'))
  expect(shipped).toEqual(JSON.parse(JSON.stringify(configJsonSchema())))
})

it('ships a configuration that is valid', async () => {
  const config = await loadConfig({ folder: process.cwd(), packageFolder: '/', environment: {} })
  expect(config.devices).toContainEqual({ kind: 'emulated', name: 'emulated', seed: 43 })
})
