/** Phones of other Android versions, through the real adb, Appium and driver. 14 is what all other tests use. */

import { describe, expect, test } from '@jest/globals'
import { type AndroidVersion, IDENTITIES } from '../../src/emulator/identity.js'
import { createPhoneBench, sh } from '../support/phone-bench.js'
import { openPhoneLine, type PhoneLine } from '../support/phone-line.js'

const LIMIT_MS = 90_000
const NEVER = new AbortController().signal

describe.each<AndroidVersion>([8, 11, 16])('a phone with Android %i', (android) => {
  test(
    'opens a session, works, wakes, and keeps a secret from pictures',
    async () => {
      const line = await openPhoneLine(7, android)
      try {
        const { release, model } = IDENTITIES[android]
        expect(line.phone.identity).toMatchObject({ model, androidVersion: release })
        await useIt(line)
        await wakeIt(line)
        await keepSecret(line)
        expect(await line.get('/unknown')).toEqual([])
      } finally {
        await line.close()
      }
    },
    LIMIT_MS,
  )
})

async function useIt({ phone, state, middleOf }: PhoneLine): Promise<void> {
  await phone.perform({ kind: 'launch_app', name: 'Notes' }, NEVER)
  expect(await phone.currentApp(NEVER)).toBe('com.phonewright.notes')
  await phone.settle({ capMs: 5_000 }, NEVER)
  await phone.perform({ kind: 'tap', at: await middleOf('note_create') }, NEVER)
  await phone.settle({ capMs: 5_000 }, NEVER)
  await phone.perform({ kind: 'type', at: await middleOf('note_title'), text: '你好' }, NEVER)
  expect((await state()).stacks['com.phonewright.notes']?.at(-1)?.fields.title).toBe('你好')
}

async function wakeIt({ phone, post, state }: PhoneLine): Promise<void> {
  await post('/state', { set: { screenOn: false, locked: true } })
  await phone.wake(NEVER)
  expect(await state()).toMatchObject({ screenOn: true, locked: false })
}

async function keepSecret({ phone, post }: PhoneLine): Promise<void> {
  await phone.perform({ kind: 'launch_app', name: 'Settings' }, NEVER)
  await phone.settle({ capMs: 5_000 }, NEVER)
  await post('/state', { set: { display: { rotation: 90 } } })
  expect(await phone.screenshot(NEVER)).toMatchObject({
    size: { width: 2400, height: 1080 },
    rotation: 90,
  })
  await post('/state', { set: { secure: ['com.android.settings'] } })
  await expect(phone.screenshot(NEVER)).rejects.toMatchObject({ code: 'SCREEN_SECURE' })
}

test.each<[AndroidVersion, RegExp, RegExp]>([
  [8, /fl=#81812100 /, /mDefaultViewport=DisplayViewport\{valid=true, displayId=0/],
  [11, /fl=.*SECURE/, /mViewports=\[DisplayViewport\{type=INTERNAL, valid=true, displayId=0/],
  [16, /fl=.*SECURE/, /valid=true, isActive=true, displayId=0/],
])('Android %i says in its own words that a window is secret', async (android, flags, viewport) => {
  const bench = createPhoneBench(undefined, IDENTITIES[android])
  const front = bench.phone.frontPage()?.packageName ?? ''
  bench.phone.replaceState({ ...bench.phone.state, secure: [front] })
  expect((await sh(bench, 'dumpsys window')).out).toMatch(flags)
  expect((await sh(bench, 'dumpsys display')).out).toMatch(viewport)
  expect((await sh(bench, 'getprop ro.build.version.sdk')).out).toBe(`${IDENTITIES[android].sdk}\n`)
})
