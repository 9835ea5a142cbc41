import { PassThrough } from 'node:stream'
import { expect, test } from '@jest/globals'
import { createTeardown } from '../../src/cli/teardown.js'
import { createTerminal } from '../../src/cli/terminal.js'
import { together } from '../../src/cli/together.js'
import { createLog } from '../../src/log.js'

const NEVER = new AbortController().signal

test('what comes up side by side gives its results in order', async () => {
  const results = await together([async () => 1, async () => 'two'], NEVER)
  expect(results).toEqual([1, 'two'])
})

test('when one fails the others are given up, and waited for', async () => {
  const told: string[] = []
  const slow = async (signal: AbortSignal) => {
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
    await Promise.resolve()
    told.push('cleaned up')
    throw signal.reason
  }
  const broken = async () => {
    throw new Error('broken')
  }
  await expect(together([slow, broken], NEVER)).rejects.toThrow('broken')
  expect(told).toEqual(['cleaned up'])
})

test('takes down in reverse order, past what fails, and once only', async () => {
  const told: string[] = []
  const teardown = createTeardown(createLog('silent'))
  teardown.add('first', async () => {
    told.push('first')
  })
  teardown.add('broken', async () => {
    throw new Error('cannot close')
  })
  teardown.add('last', async () => {
    told.push('last')
  })
  await Promise.all([teardown.run(), teardown.run()])
  expect(told).toEqual(['last', 'first'])
})

test.each([
  ['y', true],
  ['YES', true],
  ['', false],
  ['yesterday', false],
])('takes %j for %s', async (typed, expected) => {
  const input = new PassThrough()
  const terminal = createTerminal({ input, output: new PassThrough(), errors: new PassThrough() })
  const answer = terminal.confirm('Pay?', NEVER)
  input.write(`${typed}\n`)
  expect(await answer).toBe(expected)
})

test('a question that is taken back has no answer', async () => {
  const streams = { input: new PassThrough(), output: new PassThrough(), errors: new PassThrough() }
  const back = new AbortController()
  const answer = createTerminal(streams).confirm('Pay?', back.signal)
  back.abort()
  expect(await answer).toBeNull()
})

test('the end of the input is a no', async () => {
  const input = new PassThrough()
  const terminal = createTerminal({ input, output: new PassThrough(), errors: new PassThrough() })
  const answer = terminal.confirm('Pay?', NEVER)
  input.end()
  expect(await answer).toBe(false)
})
