import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { COGAGENT } from '../../scripts/random-model/published.js'
import { type Glm4vConfig, readConfig } from '../../src/inference/glm4v/config.js'
import { isTunable } from '../../src/inference/glm4v/tuning.js'
import type { LoadEvent } from '../../src/inference/load-event.js'
import { createOnnxGuiModel } from '../../src/inference/onnx-gui-model.js'
import { FIXTURES } from './fixtures.js'

let folder: string
let config: Glm4vConfig
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tuning-'))
  await writeFile(join(folder, 'config.json'), JSON.stringify(COGAGENT))
  config = (await readConfig(folder)).config
})
afterAll(() => rm(folder, { recursive: true }))

it('tunes CUDA for CogAgent in 8 bits', () => {
  expect(isTunable({ config, provider: 'cuda', precision: 'int8' })).toBe(true)
})

it('tunes no other provider, and no other precision', () => {
  expect(isTunable({ config, provider: 'webgpu', precision: 'int8' })).toBe(false)
  expect(isTunable({ config, provider: 'cuda', precision: 'int4' })).toBe(false)
})

it('leaves out a model with a width that CUDA would refuse when it runs', () => {
  const narrow = { ...config, ffn_hidden_size: 96 }
  expect(isTunable({ config: narrow, provider: 'cuda', precision: 'int8' })).toBe(false)
})

it('says so when it was asked to tune what it cannot', async () => {
  const warnings: string[] = []
  const onLoading = (event: LoadEvent) => {
    if (event.kind === 'warning') warnings.push(event.text)
  }
  const signal = new AbortController().signal
  const setup = { folder: join(FIXTURES, 'halves'), name: 'small', provider: 'cpu' } as const
  const model = await createOnnxGuiModel({ ...setup, tuned: true, onLoading, signal })
  await model.close()
  expect(warnings).toContainEqual(expect.stringMatching(/^model\.tuned does nothing here/))
})
