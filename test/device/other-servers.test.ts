import { expect, test } from '@jest/globals'
import { describeServers, otherServers, readServerPort } from '../../src/device/other-servers.js'
import { startRealAdb } from '../support/real-adb.js'

test.each([
  [['adb', '-L', 'tcp:5037', 'fork-server', 'server', '--reply-fd', '4'], 5037],
  [['/opt/sdk/platform-tools/adb', '-P', '5099', 'nodaemon', 'server'], 5099],
  [['adb', 'server', 'nodaemon'], 5037],
  [['adb', '-P', '5037', 'devices'], null],
  [['/usr/bin/node', 'server'], null],
  [[], null],
])('reads the command line %j', (args, port) => {
  expect(readServerPort(args)).toBe(port)
})

const onLinux = process.platform === 'linux' ? test : test.skip
if (process.platform !== 'linux')
  process.stderr.write('Skipped in part: only Linux shows every process.\n')

onLinux('finds a server on another port, and only there', async () => {
  const adb = await startRealAdb()
  try {
    await adb.run(['start-server'])
    const found = (await otherServers(1)).filter(({ port }) => port === adb.port)
    expect(found).toEqual([{ pid: expect.any(Number), port: adb.port }])
    expect(describeServers(found)).toContain(`on port ${adb.port}`)
    const others = await otherServers(adb.port)
    expect(others.map(({ port }) => port)).not.toContain(adb.port)
  } finally {
    await adb.stop()
  }
})
