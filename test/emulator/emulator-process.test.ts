import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { expect, jest, test } from '@jest/globals'
import { systemClock } from '../../src/clock.js'
import { startEmulator } from '../../src/emulator/emulator-process.js'

// A process that loads fonts and Skia from source needs seconds on a busy machine.
jest.setTimeout(60_000)

test('says that the port is taken', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  try {
    await expect(startEmulator({ port, controlPort: 0, seed: 1 })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining(String(port)),
    })
  } finally {
    server.close()
  }
})

test('leaves nothing behind when the start is given up', async () => {
  const reason = new Error('stop pressed')
  const signal = AbortSignal.abort(reason)
  await expect(startEmulator({ port: 0, controlPort: 0, seed: 1, signal })).rejects.toBe(reason)
})

test('ends with its parent, even by kill -9', async () => {
  const script = `
    const { startEmulator } = await import('./src/emulator/emulator-process.ts')
    console.log((await startEmulator({ port: 0, controlPort: 0, seed: 1 })).pid)`
  const parent = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [pid] = await once(createInterface({ input: parent.stdout }), 'line')
  expect(isAlive(Number(pid))).toBe(true)
  parent.kill('SIGKILL')
  for (let waited = 0; isAlive(Number(pid)) && waited < 10_000; waited += 20) {
    await systemClock.sleep(20)
  }
  expect(isAlive(Number(pid))).toBe(false)
})

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
