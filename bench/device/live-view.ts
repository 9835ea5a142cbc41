/** The live view: ten watchers at the dashboard's address, taps at the phone, and when each watcher sees them. */

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'
import { createBridge } from '../../src/bridge/create-bridge.js'
import { createRunStore } from '../../src/bridge/run-store.js'
import { childEntry } from '../../src/child-entry.js'
import { systemClock } from '../../src/clock.js'
import type { Phone } from '../../src/device/phone.js'
import { fixedRoster } from '../../src/device/phone-roster.js'
import { createScriptedModel } from '../../src/inference/scripted-model.js'
import { createLog } from '../../src/log.js'
import { createDashboard } from '../../src/ui/server.js'
import type { FarSide } from './far-side.js'
import type { Series } from './rounds.js'

export interface LiveOptions {
  readonly phone: Phone
  readonly far: FarSide
  readonly folder: string
  readonly rounds: number
}

const WATCHERS = 10
/** Long enough for the first picture of every watcher. */
const ARRIVAL_MS = 2_000
/** After a tap: the animation of 280 ms and as much again. */
const LOOKING_MS = 600
const SEEN_LIMIT_MS = 10_000
const SEEN_POLL_MS = 20
const WHO = `phonewright, ${WATCHERS} watchers`
const seenSchema = z.object({ watcher: z.int(), at: z.number() })
type Seen = z.infer<typeof seenSchema>

export async function measureLiveView(options: LiveOptions): Promise<readonly Series[]> {
  const log = createLog('silent')
  const bridge = createBridge({
    phones: fixedRoster([options.phone]),
    model: createScriptedModel({ answers: [] }),
    runStore: createRunStore({ folder: options.folder }),
    clock: systemClock,
    log,
    defaults: {
      maxSteps: 1,
      format: 'action_op_sensitive',
      approvalLimitMs: 1,
      settleCapMs: 1,
      reconnectLimitMs: 1,
    },
  })
  const dashboard = await createDashboard({ bridge, host: '127.0.0.1', port: 0, log })
  const seen: Seen[] = []
  const watchers = await startWatchers(dashboard.url, options.phone.identity.udid, (one) =>
    seen.push(one),
  )
  try {
    return await tapAndLook(options, seen)
  } finally {
    watchers.kill()
    await dashboard.close()
    await bridge.close()
  }
}

async function startWatchers(
  entrance: string,
  udid: string,
  onSeen: (seen: Seen) => void,
): Promise<ChildProcess> {
  const welcome = await fetch(entrance, { redirect: 'manual' })
  const cookie = welcome.headers.get('set-cookie')?.split(';')[0] ?? ''
  const url = new URL(`/api/phones/${encodeURIComponent(udid)}/live`, entrance)
  const { path, execArgv } = childEntry('live-watchers', import.meta.url)
  const child = fork(path, [url.href, cookie, `${WATCHERS}`], { execArgv: [...execArgv] })
  child.on('message', (message) => onSeen(seenSchema.parse(message)))
  await once(child, 'message')
  await systemClock.sleep(ARRIVAL_MS)
  return child
}

async function tapAndLook(
  { phone, far, rounds }: LiveOptions,
  seen: Seen[],
): Promise<readonly Series[]> {
  const never = new AbortController().signal
  const delays: number[] = []
  const shares: number[] = []
  for (let round = 0; round < rounds; round++) {
    const row = await far.showSettings()
    await systemClock.sleep(LOOKING_MS)
    seen.length = 0
    const cpu = process.cpuUsage()
    const startedAt = Date.now()
    await phone.perform({ kind: 'tap', at: row }, never)
    const firsts = await firstOfEach(seen)
    await systemClock.sleep(Math.max(0, startedAt + LOOKING_MS - Date.now()))
    const { user, system } = process.cpuUsage(cpu)
    shares.push((100 * (user + system)) / 1000 / (Date.now() - startedAt))
    delays.push(...firsts.map((at) => at - startedAt))
  }
  return [
    { what: 'tap to changed frame', who: WHO, values: delays },
    { what: 'CPU of the bridge, % of a core', who: WHO, values: shares },
  ]
}

/** When each watcher saw the first change. */
async function firstOfEach(seen: readonly Seen[]): Promise<readonly number[]> {
  const endsAt = Date.now() + SEEN_LIMIT_MS
  for (;;) {
    const firsts = new Map<number, number>()
    for (const { watcher, at } of seen) if (!firsts.has(watcher)) firsts.set(watcher, at)
    if (firsts.size === WATCHERS) return [...firsts.values()]
    if (Date.now() >= endsAt) throw new Error(`${WATCHERS - firsts.size} watchers saw nothing`)
    await systemClock.sleep(SEEN_POLL_MS)
  }
}
