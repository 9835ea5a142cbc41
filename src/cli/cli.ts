/** What every command gets from the outside, so that tests can stand in for the terminal and the model. */

import type { ModelConfig } from '../config.js'
import type { GuiModel } from '../inference/gui-model.js'
import type { LoadEvent } from '../inference/load-event.js'
import type { Judge } from './eval-judge.js'
import type { TaskResult } from './eval-report.js'
import type { Terminal } from './terminal.js'

export type OpenModel = (
  config: ModelConfig,
  signal: AbortSignal,
  /** Told what a local model does while it loads. */
  onLoading: (event: LoadEvent) => void,
) => Promise<GuiModel>

export interface Cli {
  readonly terminal: Terminal
  /** The working folder. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Aborts on Ctrl-C, on SIGTERM and when nobody reads the output any more. */
  readonly signal: AbortSignal
  readonly openModel: OpenModel
  /** Knows the right step on every screen of the emulated phone; absent: nobody here does. */
  readonly judge?: Judge
  /** Hears of each task of an evaluation, with all that its report is made of. */
  readonly onTaskResult?: (result: TaskResult) => void
}
