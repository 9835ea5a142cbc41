/** `model add`: a folder that is there already becomes the model of the configuration, if it is whole. */

import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { FIXTURES } from '../inference/fixtures.js'
import { type CliBench, createCliBench } from '../support/cli-bench.js'

const SOURCE = join(FIXTURES, 'halves')

let bench: CliBench
beforeEach(async () => {
  bench = await createCliBench()
})
afterEach(() => bench.remove())

describe('model add', () => {
  it('checks the folder, and every command uses it from then on', async () => {
    const { exitCode, out } = await bench.call(['model', 'add', SOURCE, '--name', 'mine'])
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^mine: 55 tensors, 0\.2 million parameters, complete\./m)
    const config = JSON.parse(await readFile(join(bench.folder, 'devices.config.json'), 'utf8'))
    expect(config.model).toMatchObject({ kind: 'onnx', name: 'mine' })
  })

  it('says what config.json leaves open when the tensors do not fit it', async () => {
    const mine = join(bench.folder, 'mine')
    await cp(SOURCE, mine, { recursive: true })
    const { vision_config, ...rest } = JSON.parse(await readFile(join(mine, 'config.json'), 'utf8'))
    await writeFile(join(mine, 'config.json'), JSON.stringify(rest))
    const { exitCode, err } = await bench.call(['model', 'add', mine])
    expect(exitCode).toBe(1)
    expect(err).toMatch(/proj\.weight is \[[\d,]+\], expected \[1792,3,14,14\]/)
    expect(err).toMatch(/^.*config\.json has no "vision_config": the tower of GLM-4V-9B is taken/m)
  })

  it('leaves the configuration alone when something is missing', async () => {
    const { exitCode, err } = await bench.call(['model', 'add', bench.folder])
    expect(exitCode).toBe(1)
    expect(err).toMatch(/^MODEL_FILES_INVALID: cannot read .*config\.json/)
    expect(await readdir(bench.folder)).not.toContain('devices.config.json')
  })

  it('writes to no configuration that has faults', async () => {
    await bench.configure({ dashbord: {} })
    const { exitCode, err } = await bench.call(['model', 'add', SOURCE])
    expect(exitCode).toBe(2)
    expect(err).toContain('dashbord')
  })

  it('tells programs what it found as one object', async () => {
    const { out } = await bench.call(['model', 'add', SOURCE, '--json'])
    expect(JSON.parse(out)).toMatchObject({ type: 'model', name: 'halves', tensors: 55 })
  })
})
