/** The one error type of phonewright: what failed, the values seen, and what the person does next. */

/** Every way in which phonewright can fail. Closed on purpose: a new failure gets a new code. */
export type ErrorCode =
  | 'CONFIG_INVALID'
  | 'USAGE'
  | 'ADB_MISSING'
  | 'ADB_FAILED'
  | 'DEVICE_NOT_FOUND'
  | 'DEVICE_UNAUTHORIZED'
  | 'DEVICE_OFFLINE'
  /** This user of the computer may not open it (udev). */
  | 'DEVICE_FORBIDDEN'
  | 'DEVICE_LOST'
  /** Another program controls it. */
  | 'DEVICE_TAKEN'
  /** Android forbids touches and keys from outside. */
  | 'INPUT_DENIED'
  | 'APPIUM_FAILED'
  | 'SESSION_FAILED'
  | 'SCREENSHOT_FAILED'
  | 'SCREEN_OFF'
  | 'SCREEN_LOCKED'
  /** A window forbids pictures of itself (FLAG_SECURE). */
  | 'SCREEN_SECURE'
  | 'COMMAND_REFUSED'
  | 'COMMAND_FAILED'
  | 'APP_NOT_FOUND'
  | 'EMULATOR_FAILED'
  | 'PORT_IN_USE'
  | 'MODEL_FILES_INVALID'
  | 'MODEL_FAILED'
  | 'MODEL_UNREACHABLE'
  /** No phone is away: waiting for one would ask again, as long. */
  | 'MODEL_TIMEOUT'
  | 'PROMPT_TOO_LONG'
  | 'IMAGE_INVALID'
  | 'ANSWER_UNREADABLE'
  | 'OPERATION_REFUSED'
  /** The model looked, and what the task asks for is not there. */
  | 'TASK_IMPOSSIBLE'
  /** The model goes on with what changes nothing. */
  | 'STUCK'
  | 'RUN_STORE_FAILED'
  | 'SCENARIO_INVALID'
  | 'SCENARIO_FAILED'
  | 'TIMEOUT'

export interface BridgeErrorDetails {
  /** The next thing the person does, as one sentence. */
  readonly hint: string
  readonly cause?: unknown
}

export class BridgeError extends Error {
  override readonly name = 'BridgeError'
  readonly code: ErrorCode
  readonly hint: string

  /** @param message what failed, with the value seen and what was expected */
  constructor(code: ErrorCode, message: string, { hint, cause }: BridgeErrorDetails) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.hint = hint
  }
}

/** The text of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}

/** True for the rejection that an AbortSignal causes (stop pressed, Ctrl-C). */
export function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'AbortError'
}

/** True when the phone, or what leads to it, is away for now: the same call may work later. */
export function isOutage(thrown: unknown): thrown is BridgeError {
  return thrown instanceof BridgeError && OUTAGES.has(thrown.code)
}

const OUTAGES: ReadonlySet<ErrorCode> = new Set([
  'DEVICE_LOST',
  'DEVICE_TAKEN',
  'DEVICE_NOT_FOUND',
  'DEVICE_OFFLINE',
  'DEVICE_UNAUTHORIZED',
  'APPIUM_FAILED',
  'TIMEOUT',
])
