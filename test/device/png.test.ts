import { expect, test } from '@jest/globals'
import sharp from 'sharp'
import { readPng } from '../../src/device/png.js'

const png = await sharp({ create: { width: 37, height: 81, channels: 3, background: '#456' } })
  .png()
  .toBuffer()

test('reads the size from the picture itself', () => {
  expect(readPng(png)).toEqual({ kind: 'png', size: { width: 37, height: 81 } })
})

test('does not mind bytes behind the end, which some phones add', () => {
  expect(readPng(Buffer.concat([png, Buffer.from('\r\n')])).kind).toBe('png')
})

test.each([
  ['nothing', Buffer.alloc(0), 'it is empty'],
  ['text', Buffer.from('screencap: no display'), 'not with a PNG signature'],
  ['a JPEG', await sharp(png).jpeg().toBuffer(), 'not with a PNG signature'],
  ['a cut-off picture', png.subarray(0, png.length - 5), 'without its IEND chunk'],
  ['a bare signature', png.subarray(0, 8), 'without its IEND chunk'],
])('names what is wrong with %s', (_, bytes, fault) => {
  expect(readPng(bytes)).toMatchObject({ kind: 'fault', fault: expect.stringContaining(fault) })
})

test('every cut of a picture is a fault, never a size', () => {
  for (let length = 0; length < png.length; length++) {
    expect(readPng(png.subarray(0, length)).kind).toBe('fault')
  }
})
