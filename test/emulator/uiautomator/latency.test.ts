import { expect, test } from '@jest/globals'
import { createLeapingClock } from '../../support/leaping-clock.js'
import { createPhoneBench, forward } from '../../support/phone-bench.js'

test('a slow phone takes its time for each request', async () => {
  const clock = createLeapingClock()
  const bench = createPhoneBench(clock)
  bench.android.conditions.latency.requestMs = 400
  const { url, close } = await forward(bench, 6790)
  try {
    const beganAt = clock.now()
    expect((await fetch(`${url}/status`)).status).toBe(200)
    expect(clock.now() - beganAt).toBe(400)
  } finally {
    close()
    bench.uiautomator.close()
  }
})
