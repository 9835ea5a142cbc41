import { expect, test } from '@jest/globals'
import { parseDevices, saysConnected } from '../../src/device/adb-parser.js'

const LISTINGS = [
  {
    name: 'a phone over USB with its model',
    text: 'List of devices attached\nR5CT30ABCDE            device usb:1-1 product:o1sxeea model:SM_G991B device:o1s transport_id:3\n\n',
    phones: ['R5CT30ABCDE device "SM G991B"'],
  },
  {
    name: 'lines of a daemon that has just started',
    text: '* daemon not running; starting now at tcp:5037\n* daemon started successfully\nList of devices attached\n127.0.0.1:5600\tdevice product:shiba model:Pixel_8 device:shiba transport_id:1\n',
    phones: ['127.0.0.1:5600 device "Pixel 8"'],
  },
  {
    name: 'carriage returns and the short listing',
    text: 'List of devices attached\r\nemulator-5554\tdevice\r\n\r\n',
    phones: ['emulator-5554 device null'],
  },
  {
    name: 'a phone that waits for "Allow USB debugging"',
    text: 'List of devices attached\n0123456789ABCDEF       unauthorized usb:3-2 transport_id:9\n',
    phones: ['0123456789ABCDEF unauthorized null'],
  },
  {
    name: 'phones that are away or on their way',
    text: 'List of devices attached\n192.168.1.7:5555 offline transport_id:4\nHT7 authorizing usb:1-2\nHT8 connecting\n',
    phones: ['192.168.1.7:5555 offline null', 'HT7 unauthorized null', 'HT8 offline null'],
  },
  {
    name: 'a phone that udev keeps from us',
    text: 'List of devices attached\n????????????           no permissions (missing udev rules? user is in the plugdev group); see [http://developer.android.com/tools/device.html] usb:1-4 transport_id:1\n(no serial number)     no permissions (verify udev rules); see [http://developer.android.com/tools/device.html]\n',
    phones: ['???????????? no_permissions null', '(no serial number) no_permissions null'],
  },
  {
    name: 'phones that adb found by itself over Wi-Fi (mDNS)',
    text: 'List of devices attached\nadb-39181FDJG00ABC-vWgJpq._adb-tls-connect._tcp. device product:shiba model:Pixel_8 device:shiba transport_id:2\nadb-39181FDJG00ABC-vWgJpq (2)._adb-tls-connect._tcp\toffline transport_id:5\n',
    phones: [
      'adb-39181FDJG00ABC-vWgJpq._adb-tls-connect._tcp. device "Pixel 8"',
      'adb-39181FDJG00ABC-vWgJpq (2)._adb-tls-connect._tcp offline null',
    ],
  },
  {
    name: 'a phone in its bootloader',
    text: 'List of devices attached\nFA6 bootloader\nFA7\trecovery product:x model:Y_Z device:q transport_id:2\n',
    phones: ['FA6 other null', 'FA7 other "Y Z"'],
  },
  { name: 'no phone at all', text: 'List of devices attached\n\n', phones: [] },
  {
    name: 'messages that look a bit like phones',
    text: "adb server version (41) doesn't match this client (40); killing...\n* daemon started successfully *\nList of devices attached\n",
    phones: [],
  },
] as const

test.each(LISTINGS)('reads $name', ({ text, phones }) => {
  expect(
    parseDevices(text).map(({ udid, state, model }) => `${udid} ${state} ${JSON.stringify(model)}`),
  ).toEqual(phones)
})

test.each([
  ['connected to 127.0.0.1:5600\n', true],
  ['already connected to 127.0.0.1:5600\n', true],
  ['* daemon started successfully\nconnected to 127.0.0.1:5600\n', true],
  ["failed to connect to '127.0.0.1:9': Connection refused\n", false],
  ['cannot connect to 127.0.0.1:9: Connection refused (111)\n', false],
  ['failed to authenticate to 127.0.0.1:5600\n', false],
])('knows whether %j means connected', (text, connected) => {
  expect(saysConnected(text)).toBe(connected)
})
