/** A GUI model as the bridge sees it: a prompt and one picture in, text out. */

export interface ModelRequest {
  /** The user text, byte-exact as bridge/prompt.ts wrote it. */
  readonly prompt: string
  /** PNG of the whole screen. */
  readonly image: Buffer
  /** Where that is fewer than the model would write. */
  readonly maxNewTokens?: number
}

/** Milliseconds by phase; absent: not needed (the picture was remembered), or not known (a remote model). */
export interface ModelTimings {
  readonly preprocessMs?: number
  readonly visionMs?: number
  /** Until the first token, which a whole answer may come with. */
  readonly prefillMs?: number
  readonly decodeMs?: number
  readonly totalMs: number
}

export interface ModelAnswer {
  /** What the model wrote, without the stop token, leading whitespace removed. */
  readonly text: string
  readonly promptTokens: number
  readonly newTokens: number
  /** `stop`: the model ended its answer; `length`: the limit cut it. */
  readonly finish: 'stop' | 'length'
  readonly timings: ModelTimings
  /** The most main memory that the model's process ever took; absent: it runs elsewhere. */
  readonly peakBytes?: number
}

export interface AnswerOptions {
  /** Called with each new piece of text; never with half a character. */
  readonly onText?: (piece: string) => void
  readonly signal: AbortSignal
}

export interface GuiModel {
  /** Such as `pocket` or `cogagent-9b-20241220`. */
  readonly name: string
  /** True when the dashboard must show "Built with CogAgent". */
  readonly isCogAgent: boolean
  /** True when it was taught to say a task in plain words (bridge/plain-task.ts). */
  readonly saysPlainly: boolean
  /** @throws BridgeError MODEL_FAILED, MODEL_UNREACHABLE, PROMPT_TOO_LONG, IMAGE_INVALID, MODEL_TIMEOUT */
  answer(request: ModelRequest, options: AnswerOptions): Promise<ModelAnswer>
  close(): Promise<void>
}
