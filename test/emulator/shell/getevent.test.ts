import { Readable } from 'node:stream'
import { describe, expect, test } from '@jest/globals'
import { createPhoneBench, type PhoneBench, sh } from '../../support/phone-bench.js'

/** What a reader prints that is there while something happens; it hangs up afterwards. */
async function readDuring({ runCommandLine }: PhoneBench, line: string, happens: () => unknown) {
  let printed = ''
  const hangUp = new AbortController()
  const reading = runCommandLine(line, {
    stdin: Readable.from([]),
    out: (output) => {
      printed += output.toString()
    },
    err: () => undefined,
    signal: hangUp.signal,
  })
  await Promise.resolve() // the reader is there
  await happens()
  hangUp.abort()
  await reading
  return printed.split('\n').map((text) => text.trimEnd())
}

test('describes the touch screen in its natural orientation, in words or in numbers', async () => {
  const bench = createPhoneBench()
  await sh(bench, 'settings put system accelerometer_rotation 0')
  await sh(bench, 'settings put system user_rotation 1')
  const words = (await sh(bench, 'getevent -lp')).out
  expect(words).toMatch(/ABS_MT_POSITION_X +: value 0, min 0, max 1079,/)
  expect(words).toMatch(/ABS_MT_POSITION_Y +: value 0, min 0, max 2399,/)
  expect((await sh(bench, 'getevent -p')).out).toMatch(/0036 +: value 0, min 0, max 2399,/)
  expect((await sh(bench, 'getevent -l /dev/input/event9')).status).toBe(1)
})

describe('streams touches as they come', () => {
  test('a tap, in words', async () => {
    const bench = createPhoneBench()
    const lines = await readDuring(bench, 'getevent -l', () => sh(bench, 'input tap 540 1000'))
    expect(lines).toEqual([
      'add device 1: /dev/input/event2',
      '  name:     "touchscreen"',
      '/dev/input/event2: EV_ABS       ABS_MT_TRACKING_ID   00000000',
      '/dev/input/event2: EV_KEY       BTN_TOUCH            DOWN',
      '/dev/input/event2: EV_ABS       ABS_MT_POSITION_X    0000021c',
      '/dev/input/event2: EV_ABS       ABS_MT_POSITION_Y    000003e8',
      '/dev/input/event2: EV_SYN       SYN_REPORT           00000000',
      '/dev/input/event2: EV_ABS       ABS_MT_TRACKING_ID   ffffffff',
      '/dev/input/event2: EV_KEY       BTN_TOUCH            UP',
      '/dev/input/event2: EV_SYN       SYN_REPORT           00000000',
      '',
    ])
  })

  test('on the glass, however the phone is held, and in numbers for one device', async () => {
    const bench = createPhoneBench()
    const { phone } = bench
    for (const [rotation, x, y] of [
      [90, '0000021c', '000003e8'],
      [270, '0000021b', '00000577'],
    ] as const) {
      phone.replaceState({ ...phone.state, display: { ...phone.state.display, rotation } })
      const lines = await readDuring(bench, 'getevent /dev/input/event2', () =>
        sh(bench, 'input tap 1000 539'),
      )
      expect(lines).toContain(`0003 0035 ${x}`)
      expect(lines).toContain(`0003 0036 ${y}`)
    }
  })

  test('so many events as were asked for, with their times', async () => {
    const bench = createPhoneBench()
    const lines = await readDuring(bench, 'getevent -lt -c 3', () => sh(bench, 'input tap 5 5'))
    const events = lines.filter((line) => line.startsWith('['))
    expect(events).toHaveLength(3)
    expect(events[0]).toMatch(/^\[ *\d+\.\d{6}\] \/dev\/input\/event2: EV_ABS/)
  })
})
