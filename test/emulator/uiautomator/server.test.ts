import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ServerSettings } from '../../../src/emulator/uiautomator/server-settings.js'
import { ManualClock } from '../../support/manual-clock.js'
import { createPhoneBench, forward, type PhoneBench } from '../../support/phone-bench.js'
import { nodeById } from '../../support/screen-reading.js'
import type { Workshop } from '../../support/workshop-app.js'

let bench: PhoneBench
let instrumentation: AbortController
let link: Awaited<ReturnType<typeof forward>>
let session: string

beforeEach(async () => {
  bench = createPhoneBench()
  instrumentation = new AbortController()
  void bench.uiautomator.run(instrumentation.signal)
  link = await forward(bench, 6790)
  const started = await call('POST', '/session', { capabilities: { firstMatch: [{ a: 1 }] } })
  session = `/session/${started.sessionId}`
})

afterEach(() => {
  expect(bench.failures).toEqual([])
  link.close()
  bench.uiautomator.close()
  instrumentation.abort()
})

describe('pictures', () => {
  test('an unchanged screen is encoded once', async () => {
    const first = await get('/screenshot')
    expect(await get('/screenshot')).toBe(first)
    expect(bench.encoded).toEqual(['png 1080x2400'])
    bench.phone.tap(540, 1200)
    await get('/screenshot')
    expect(bench.encoded.length).toBe(2)
  })

  test('of a view are cut out of the screen', async () => {
    const id = await find('id', 'row_3')
    const { width, height } = await get(`/element/${id}/rect`)
    await get(`/element/${id}/screenshot`)
    expect(bench.encoded).toEqual([`png ${width}x${height}`])
  })
})

describe('finding', () => {
  test.each([
    ['id', 'row_3'],
    ['id', 'org.example.workshop:id/row_3'],
    ['xpath', '//*[contains(@resource-id,"row_3")]'],
    ['-android uiautomator', 'new UiSelector().resourceIdMatches(".*:id/row_3").enabled(true)'],
    ['-android uiautomator', 'new UiSelector().resourceId("org.example.workshop:id/row_3")'],
  ])('by %s %s finds the view and its place', async (strategy, selector) => {
    const { left, top, right, bottom } = nodeById(bench.phone, 'row_3')?.bounds ?? noBounds()
    expect(await get(`/element/${await find(strategy, selector)}/rect`)).toEqual({
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
    })
  })

  test.each([
    ['id', 'nowhere', 'no such element'],
    ['xpath', '//*[', 'invalid selector'],
    ['-android uiautomator', 'new UiScrollable()', 'invalid selector'],
    ['css', 'a', 'invalid selector'],
  ])('by %s %s is refused with "%s"', async (strategy, selector, error) => {
    const answer = await call('POST', `${session}/element`, { strategy, selector })
    expect(answer.value).toMatchObject({ error })
  })

  test('a handle follows its view when the list scrolls, and goes stale with its page', async () => {
    const id = await find('id', 'row_6')
    const { y } = await get(`/element/${id}/rect`)
    bench.phone.drag({ x: 500, y: 1600 }, { x: 500, y: 1400 })
    expect((await get(`/element/${id}/rect`)).y).toBe(y - 200)
    bench.phone.pressKey(3)
    bench.phone.finishAnimations()
    const answer = await call('GET', `${session}/element/${id}/text`)
    expect(answer.value).toMatchObject({ error: 'stale element reference' })
  })
})

describe('input', () => {
  test('W3C actions tap, and lift the finger even when the client forgets', async () => {
    const id = await find('id', 'row_2')
    await post('/actions', {
      actions: [
        {
          type: 'pointer',
          id: 'finger',
          parameters: { pointerType: 'touch' },
          actions: [
            { type: 'pointerMove', x: 0, y: 0, duration: 0, origin: { ELEMENT: id } },
            { type: 'pointerDown', button: 0 },
            { type: 'pause', duration: 30 },
          ],
        },
      ],
    })
    expect(workshop().tapped).toEqual(['row_2'])
  })

  test('gestures click, press long, and say whether a scroll moved the content', async () => {
    const origin = { ELEMENT: await find('id', 'row_1') }
    await post('/appium/gestures/click', { origin })
    await post('/appium/gestures/long_click', { origin, duration: 900 })
    expect(workshop()).toMatchObject({ tapped: ['row_1'], held: ['row_1'] })
    const area = { left: 100, top: 600, width: 800, height: 1400 }
    expect(await post('/appium/gestures/scroll', { area, direction: 'down', percent: 1 })).toBe(
      true,
    )
    expect(nodeById(bench.phone, 'row_1')).toBeUndefined()
  })

  test('a gesture without a place is refused', async () => {
    const answer = await call('POST', `${session}/appium/gestures/click`, {})
    expect(answer.value).toMatchObject({ error: 'invalid argument' })
  })

  test('setValue writes into fields only', async () => {
    const row = await find('id', 'row_1')
    const answer = await call('POST', `${session}/element/${row}/value`, { text: 'x' })
    expect(answer.value).toMatchObject({ error: 'invalid element state' })
    bench.phone.openUrl('workshop:form')
    bench.phone.finishAnimations()
    const field = await findFirst('class name', 'android.widget.EditText')
    await post(`/element/${field}/value`, { text: 'Grüße' })
    expect(await get(`/element/${field}/text`)).toBe('Grüße')
    await post(`/element/${field}/clear`, {})
    expect(await get(`/element/${field}/text`)).not.toContain('Grüße')
  })
})

describe('the session', () => {
  test('that is not known is refused', async () => {
    const answer = await call('GET', '/session/other/source')
    expect(answer.value).toMatchObject({ error: 'invalid session id' })
  })

  test('takes the server with it, as the helper’s process ends on a phone', async () => {
    await call('DELETE', session)
    expect(bench.uiautomator.listensOn(6790)).toBe(false)
  })

  test('records a request that no route knows', async () => {
    const answer = await call('POST', `${session}/appium/frobnicate`, {})
    expect(answer.value).toMatchObject({ error: 'unknown command' })
    expect(bench.unknown.list()).toEqual(['http: POST /appium/frobnicate'])
  })
})

test('the live picture honours rate, scale and quality, and draws for nobody', async () => {
  const clock = new ManualClock()
  const watched = createPhoneBench(clock)
  void watched.uiautomator.run(instrumentation.signal)
  const live = await forward(watched, 7810)
  clock.advance(1000)
  expect(watched.encoded).toEqual([])

  const hangUp = new AbortController()
  const reader = (await fetch(live.url, { signal: hangUp.signal })).body?.getReader()
  const part =
    '--BoundaryString\r\nContent-type: image/jpg\r\nContent-Length: 11\r\n\r\njpeg 0.5 50\r\n\r\n'
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(part)
  clock.advance(99) // 10 frames a second by default
  expect(clock.sleeping).toBe(1)
  clock.advance(1)
  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(part)
  expect(watched.encoded).toEqual(['jpeg 0.5 50']) // the screen did not change
  hangUp.abort()
  live.close()
  watched.uiautomator.close()
})

test('the live picture’s settings are kept within their limits', async () => {
  const wild = { mjpegServerFramerate: 900, mjpegScalingFactor: 25, other: 'kept' }
  await post('/appium/settings', { settings: wild })
  expect(await get('/appium/settings')).toMatchObject(wild)
  const settings = new ServerSettings()
  settings.update(wild)
  expect(settings.stream()).toEqual({
    mjpegServerFramerate: 10,
    mjpegScalingFactor: 25,
    mjpegServerScreenshotQuality: 50,
  })
})

function workshop(): Workshop {
  return bench.phone.state.apps.notes as unknown as Workshop
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes, checked by each test
async function call(method: string, path: string, body?: unknown): Promise<any> {
  const response = await fetch(link.url + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return response.json()
}

async function get(path: string) {
  return (await call('GET', session + path)).value
}

async function post(path: string, body: unknown) {
  return (await call('POST', session + path, body)).value
}

async function find(strategy: string, selector: string): Promise<string> {
  return (await post('/element', { strategy, selector })).ELEMENT
}

async function findFirst(using: string, value: string): Promise<string> {
  const [first] = await post('/elements', { using, value })
  return first.ELEMENT
}

function noBounds(): never {
  throw new Error('the view is not on the screen')
}
