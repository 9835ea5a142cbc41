/** The bridge itself: which phone has which run, and who listens. */

import type { Clock } from '../clock.js'
import type { Phone } from '../device/phone.js'
import type { PhoneRoster } from '../device/phone-roster.js'
import { BridgeError } from '../errors.js'
import type { GuiModel } from '../inference/gui-model.js'
import type { Logger } from '../log.js'
import { orAborted } from '../or-aborted.js'
import type { Bridge, RunRequest } from './bridge.js'
import { type RunEventListener, tell } from './event-bus.js'
import type { RunEvent } from './events.js'
import { type LivingRun, startRun } from './living-run.js'
import { statusOf, udidOf, unknownPhone } from './phone-status.js'
import type { AnswerFormat } from './prompt.js'
import type { RunStore } from './run-store.js'
import { createSummaries, summarize } from './run-summary.js'

export interface BridgeDefaults {
  readonly maxSteps: number
  readonly format: AnswerFormat
  /** How long a run waits for a person's yes before it takes silence for a no. */
  readonly approvalLimitMs: number
  /** How long a screen may take to become still after a command. */
  readonly settleCapMs: number
  /** How long a run waits for a phone that went away. */
  readonly reconnectLimitMs: number
}

export interface BridgeParts {
  readonly phones: PhoneRoster
  readonly model: GuiModel
  readonly runStore: RunStore
  readonly clock: Clock
  readonly log: Logger
  readonly defaults: BridgeDefaults
  /** ms since the epoch; absent: the machine's clock */
  readonly wallClock?: () => number
}

/** Ended runs whose events stay in memory, for pages that are still looking at them. */
const REMEMBERED_RUNS = 50

export function createBridge(parts: BridgeParts): Bridge {
  const { model, runStore, log, defaults } = parts
  const around = {
    store: runStore,
    clock: parts.clock,
    wallClock: parts.wallClock ?? Date.now,
    log,
  }
  /** Oldest first; living runs and the last ended ones. */
  const runs = new Map<string, LivingRun>()
  /** Phones that have a run or are about to get one: udid → id of the run once it has one. */
  const busy = new Map<string, string | null>()
  const stored = createSummaries(runStore, log)
  const listeners = new Set<RunEventListener>()
  const phoneListeners = new Set<() => void>()
  let closed = false

  const phoneOf = (udid: string): Phone => {
    const entries = parts.phones.entries()
    const entry = entries.find((each) => udidOf(each) === udid)
    if (entry === undefined) throw unknownPhone(udid, entries.map(udidOf))
    switch (entry.state) {
      case 'ready':
        return entry.phone
      case 'connecting':
        throw usage(`Phone ${udid} is still being connected.`, 'Wait a moment, then try again.')
      case 'away':
        throw entry.problem
    }
  }

  const livingRun = (id: string): LivingRun => {
    const run = runs.get(id)
    if (run?.isRunning()) return run
    throw usage(`Run ${JSON.stringify(id)} is not running.`, 'Look at the list of runs.')
  }

  const tellPhones = () => {
    for (const listener of [...phoneListeners]) listener()
  }
  const leavePhones = parts.phones.onChange(tellPhones)

  const setBusy = (udid: string, run: string | null) => {
    busy.set(udid, run)
    tellPhones()
  }

  const setFree = (udid: string) => {
    busy.delete(udid)
    tellPhones()
  }

  const publish = (event: RunEvent) => {
    for (const listener of [...listeners]) tell(listener, event, log)
  }

  const begin = async (request: RunRequest): Promise<string> => {
    const phone = phoneOf(request.phone)
    const run = await startRun({ ...defaults, ...request, phone, model }, around)
    const { id } = run.header
    setBusy(request.phone, id)
    runs.set(id, run)
    run.bus.subscribe((event) => {
      // The phone is free before anyone hears of the end, so that the next run can start at once.
      if (event.type === 'run_end') setFree(request.phone)
      publish(event)
    }, 0)
    if (closed) run.stop()
    forgetOldRuns(runs)
    return id
  }

  return {
    model: { name: model.name, isCogAgent: model.isCogAgent },

    phones: () =>
      parts.phones.entries().map((entry) => statusOf(entry, busy.get(udidOf(entry)) ?? null)),

    watchPhones(listener) {
      const own = () => listener()
      phoneListeners.add(own)
      return () => {
        phoneListeners.delete(own)
      }
    },

    async startRun(request) {
      if (closed) throw usage('The bridge is closed.', 'Start phonewright again.')
      const { udid } = phoneOf(request.phone).identity
      const task = request.task.trim()
      if (task === '') throw usage('The task is empty.', 'Say in plain words what to do.')
      if (busy.has(udid)) {
        throw usage(`Phone ${udid} has a run already.`, 'Wait for its end, or stop it.')
      }
      setBusy(udid, null)
      try {
        return await begin({ ...request, task })
      } catch (error) {
        setFree(udid)
        throw error
      }
    },

    stop: (id) => livingRun(id).stop(),

    approve(id, step, approved, by) {
      if (livingRun(id).approve(step, { approved, by })) return
      throw usage(
        `Step ${step} of run ${id} does not wait for an answer.`,
        'It was answered already, or its time is over.',
      )
    },

    async ended(id, signal) {
      const run = runs.get(id)
      if (run !== undefined) return orAborted(run.ended, signal)
      const last = (await runStore.read(id)).events.at(-1)
      if (last?.type === 'run_end') return last
      throw usage(`Run ${id} was interrupted: it has no end.`, 'Start its task again.')
    },

    async runs() {
      const living = [...runs.values()].map(({ header, bus }) =>
        summarize({ header, events: bus.kept() }, 'running'),
      )
      const others = (await runStore.ids()).filter((id) => !runs.has(id))
      return [...living.reverse(), ...(await stored.of(others))]
    },

    async events(id) {
      return runs.get(id)?.bus.kept() ?? (await runStore.read(id)).events
    },

    picture: (id, file) => runStore.picture(id, file),

    subscribe(listener, from) {
      if (from !== undefined) {
        for (const event of runs.get(from.run)?.bus.kept() ?? []) {
          if (event.seq > from.after) tell(listener, event, log)
        }
      }
      const own: RunEventListener = (event) => listener(event)
      listeners.add(own)
      return () => {
        listeners.delete(own)
      }
    },

    watch: (udid, onFrame) => phoneOf(udid).watch(onFrame),

    async perform(udid, command, signal) {
      const phone = phoneOf(udid)
      const hand = () => phone.perform(command, signal)
      if (!busy.has(udid)) return hand()
      const lent = runs.get(busy.get(udid) ?? '')?.lend(hand) ?? null
      if (lent === null) {
        const hint = 'Stop the run first, or wait until it asks for your yes.'
        throw usage(`A run has phone ${udid}.`, hint)
      }
      await lent
    },

    async close() {
      closed = true
      leavePhones()
      for (const run of runs.values()) run.stop()
      await Promise.all([...runs.values()].map(({ ended }) => ended))
    },
  }
}

function forgetOldRuns(runs: Map<string, LivingRun>): void {
  const ended = [...runs.values()].filter((run) => !run.isRunning())
  for (const { header } of ended.slice(0, -REMEMBERED_RUNS)) runs.delete(header.id)
}

function usage(message: string, hint: string): BridgeError {
  return new BridgeError('USAGE', message, { hint })
}
