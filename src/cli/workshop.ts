/** Everything that a run needs, brought up side by side and taken down again: phones, model, bridge. */

import type { Bridge } from '../bridge/bridge.js'
import { createBridge } from '../bridge/create-bridge.js'
import { createRunStore } from '../bridge/run-store.js'
import { systemClock } from '../clock.js'
import type { BridgeError } from '../errors.js'
import type { GuiModel } from '../inference/gui-model.js'
import type { LoadEvent } from '../inference/load-event.js'
import { bringUpPhones, type PhoneWish } from './bring-up-phones.js'
import type { Cli } from './cli.js'
import type { BringUp, ReadyPhone } from './emulated-phones.js'
import type { Settings } from './settings.js'
import { createTeardown } from './teardown.js'
import { together } from './together.js'

export interface Workshop {
  readonly bridge: Bridge
  /** Those of the beginning: at least one, unless all phones were wished for. */
  readonly phones: readonly ReadyPhone[]
}

export interface WorkshopPlan {
  readonly wish: PhoneWish
  /** Absent: the configuration's. */
  readonly runsFolder?: string
  readonly onReady: (what: string, ms: number) => void
  /** Told what a local model does while it loads. */
  readonly onLoading: (event: LoadEvent) => void
  readonly onProblem: (problem: BridgeError) => void
}

/** Brings it up, uses it, and takes it down whatever happens. */
export async function withWorkshop<T>(
  { cli, settings, plan }: { cli: Cli; settings: Settings; plan: WorkshopPlan },
  use: (workshop: Workshop) => Promise<T>,
): Promise<T> {
  const { config, log } = settings
  const teardown = createTeardown(log)
  const around = { settings, teardown, onReady: plan.onReady, onProblem: plan.onProblem }
  try {
    const [{ ready, roster }, model] = await together(
      [
        (stop) => bringUpPhones(plan.wish, around, stop),
        (stop) => openModel(cli, { ...around, onLoading: plan.onLoading }, stop),
      ],
      cli.signal,
    )
    const bridge = createBridge({
      phones: roster,
      model,
      runStore: createRunStore({ folder: plan.runsFolder ?? config.runsFolder }),
      clock: systemClock,
      log,
      defaults: {
        maxSteps: config.run.maxSteps,
        format: config.run.answerFormat,
        approvalLimitMs: config.run.approvalSeconds * 1000,
        settleCapMs: config.run.settleSeconds * 1000,
        reconnectLimitMs: config.run.reconnectSeconds * 1000,
      },
    })
    teardown.add('bridge', () => bridge.close())
    return await use({ bridge, phones: ready })
  } finally {
    await teardown.run()
  }
}

async function openModel(
  cli: Cli,
  { settings, teardown, onReady, onLoading }: BringUp & Pick<WorkshopPlan, 'onLoading'>,
  signal: AbortSignal,
): Promise<GuiModel> {
  const startedAt = performance.now()
  const model = await cli.openModel(settings.config.model, signal, onLoading)
  teardown.add('model', () => model.close())
  onReady(`Model "${model.name}"`, performance.now() - startedAt)
  return model
}
