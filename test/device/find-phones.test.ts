import { expect, test } from '@jest/globals'
import { parseDevices } from '../../src/device/adb-parser.js'
import { ensureConnected, findPhones, requirePhone } from '../../src/device/find-phones.js'
import { BridgeError } from '../../src/errors.js'

const LISTING = `List of devices attached
R5CT30ABCDE            device usb:1-1 product:o1sxeea model:SM_G991B device:o1s transport_id:3
192.168.1.7:5555       unauthorized transport_id:4
HT7                    offline usb:1-2
????????????           no permissions (missing udev rules? user is in the plugdev group); see [http://x]
FA7                    recovery usb:1-3
`
const never = new AbortController().signal
const adbThatPrints = (text: string) => ({ devices: async () => parseDevices(text) })
const wanted = (...udids: string[]) => udids.map((udid) => ({ udid, name: null }))

test('with none wanted, finds every connected phone, usable or not', async () => {
  const found = await findPhones(adbThatPrints(LISTING), [], never)
  expect(found.map(({ udid, problem }) => [udid, problem?.code ?? 'usable'])).toEqual([
    ['R5CT30ABCDE', 'usable'],
    ['192.168.1.7:5555', 'DEVICE_UNAUTHORIZED'],
    ['HT7', 'DEVICE_OFFLINE'],
    ['????????????', 'DEVICE_FORBIDDEN'],
    ['FA7', 'DEVICE_OFFLINE'],
  ])
})

test('calls a phone by the name wanted, then by its model', async () => {
  const adb = adbThatPrints(LISTING)
  const [named] = await findPhones(adb, [{ udid: 'R5CT30ABCDE', name: 'Desk phone' }], never)
  const [unnamed] = await findPhones(adb, wanted('R5CT30ABCDE'), never)
  expect([named?.name, unnamed?.name]).toEqual(['Desk phone', 'SM G991B'])
})

test.each([
  ['192.168.1.7:5555', 'Allow USB debugging'],
  ['HT7', 'plug it in again'],
  ['????????????', 'udev'],
  ['FA7', 'Reboot system now'],
])('tells what to do about %s', async (udid, remedy) => {
  const [phone] = await findPhones(adbThatPrints(LISTING), wanted(udid), never)
  expect(phone?.problem?.hint).toContain(remedy)
})

test('a phone that is not there is reported with those that are', async () => {
  const found = await findPhones(adbThatPrints(LISTING), wanted('XYZ'), never)
  expect(() => requirePhone(found, 'XYZ')).toThrow(
    'No connected phone has udid "XYZ". Connected: R5CT30ABCDE (SM G991B), 192.168.1.7:5555 (unauthorized), HT7 (offline)',
  )
})

test('without any phone the hint names the emulated one', async () => {
  const found = await findPhones(adbThatPrints('List of devices attached\n'), wanted('XYZ'), never)
  expect(found[0]?.problem).toMatchObject({
    code: 'DEVICE_NOT_FOUND',
    message: expect.stringContaining('No phone is connected'),
    hint: expect.stringContaining('--device emulated'),
  })
})

test('a failing adb is a failure, never an empty list', async () => {
  const broken = {
    devices: () => Promise.reject(new BridgeError('ADB_FAILED', 'broken', { hint: 'mend it' })),
  }
  await expect(findPhones(broken, [], never)).rejects.toMatchObject({ code: 'ADB_FAILED' })
})

test('connects a phone on the network again, but not one that lost its cable', async () => {
  const asked: string[] = []
  const adb = {
    ...adbThatPrints('List of devices attached\nR5 offline\n127.0.0.1:5600 offline\nHT9 device\n'),
    connect: async (address: string) => {
      asked.push(`connect ${address}`)
    },
    disconnect: async (address: string) => {
      asked.push(`disconnect ${address}`)
    },
  }
  await ensureConnected(adb, 'HT9', never)
  await ensureConnected(adb, '127.0.0.1:5600', never)
  await ensureConnected(adb, '192.168.1.9:5555', never)
  await expect(ensureConnected(adb, 'R5', never)).rejects.toMatchObject({ code: 'DEVICE_OFFLINE' })
  expect(asked).toEqual([
    'disconnect 127.0.0.1:5600',
    'connect 127.0.0.1:5600',
    'connect 192.168.1.9:5555',
  ])
})
