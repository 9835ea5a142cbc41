/** `phonewright ask`: one picture, the answer as it is written, and the box drawn on the picture. */

import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { OpenModel } from '../../src/cli/cli.js'
import { BridgeError } from '../../src/errors.js'
import { type CallOptions, type CliBench, createCliBench } from '../support/cli-bench.js'

const ANSWER = `Action: Tap Notes.
Grounded Operation: CLICK(box=[[100,200,300,400]], element_info='Notes')
<<一般操作>>`
const WIDTH = 500
const HEIGHT = 1000

let bench: CliBench
beforeEach(async () => {
  bench = await createCliBench()
  const create = { width: WIDTH, height: HEIGHT, channels: 3, background: '#ffffff' } as const
  await sharp({ create }).png().toFile(join(bench.folder, 'shot.png'))
})
afterEach(() => bench.remove())

const ask = (more: readonly string[] = [], options: CallOptions = { answers: [ANSWER] }) =>
  bench.call(['ask', 'Open Notes', '--image', 'shot.png', ...more], options)

/** The model is asked with that prompt, then fails as the function says. */
function failing(fail: (prompt: string) => never): OpenModel {
  return async () => ({
    name: 'failing',
    isCogAgent: false,
    saysPlainly: false,
    async answer({ prompt }, { onText }) {
      onText?.('Action: Tap')
      return fail(prompt)
    },
    close: async () => undefined,
  })
}

async function pixel(file: string, x: number, y: number): Promise<readonly number[]> {
  const region = { left: x, top: y, width: 1, height: 1 }
  return [...(await sharp(join(bench.folder, file)).removeAlpha().extract(region).raw().toBuffer())]
}

describe('ask', () => {
  it('tells the answer and draws the box around what it names', async () => {
    const { exitCode, out } = await ask(['--out', 'boxed.png'])
    expect(exitCode).toBe(0)
    expect(out.replaceAll('\n', '')).toContain(
      "CLICK(box=[[100,200,300,400]], element_info='Notes')",
    )
    expect(out).toMatch(/boxed\.png$/)
    const [left, top, right, bottom] = [50, 200, 150, 400]
    const middle = [(left + right) / 2, (top + bottom) / 2] as const
    for (const [x, y] of [
      [left, middle[1]],
      [right, middle[1]],
      [middle[0], top],
      [middle[0], bottom],
    ] as const) {
      expect(await pixel('boxed.png', x, y)).toEqual([232, 113, 10])
    }
    expect(await pixel('boxed.png', ...middle)).toEqual([255, 255, 255])
    expect(await pixel('boxed.png', left - 10, top - 10)).toEqual([255, 255, 255])
  })

  it('says that an answer without a box has none', async () => {
    const answers = ['Action: Done.\nGrounded Operation: END()\n<<END>>']
    const { out } = await ask(['--out', 'boxed.png'], { answers })
    expect(out).toMatch(/boxed\.png, without a box$/)
    expect(await pixel('boxed.png', 50, 300)).toEqual([255, 255, 255])
  })

  it('gives programs one object with the box in pixels', async () => {
    const { out } = await ask(['--json'])
    const box = { left: 50, top: 200, right: 150, bottom: 400 }
    expect(JSON.parse(out)).toMatchObject({ type: 'answer', text: ANSWER, box })
  })

  it('asks in the format that is wanted', async () => {
    const openModel = failing((prompt) => {
      throw new BridgeError('MODEL_FAILED', `asked: ${prompt}`, { hint: '' })
    })
    const { err } = await ask(['--format', 'status_action_op_sensitive'], { openModel })
    expect(err).toContain('(Answer in Status-Action-Operation-Sensitive format.)')
  })

  it('begins a line of its own with what ended the answer', async () => {
    const openModel = failing(() => {
      throw new BridgeError('MODEL_FAILED', 'it died', { hint: 'Ask again.' })
    })
    const { exitCode, out, err } = await ask([], { openModel })
    expect(exitCode).toBe(1)
    expect(out).toMatch(/Action: Tap\n$/)
    expect(err).toBe('MODEL_FAILED: it died\nAsk again.')
  })

  it.each([
    ['none/boxed.png', 'ENOENT'],
    ['.', 'it is a folder'],
  ])('refuses to write %s before the model is loaded', async (path, reason) => {
    const openModel = failing(() => {
      throw new BridgeError('MODEL_FAILED', 'it was asked', { hint: '' })
    })
    const { exitCode, err } = await ask(['--out', path], { openModel })
    expect(exitCode).toBe(2)
    expect(err).toMatch(new RegExp(`^USAGE: Cannot write .*: .*${reason}.*\n.*--out`))
    expect(err.split('\n')).toHaveLength(2)
  })
})
