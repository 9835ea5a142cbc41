/** What is wrong with the phone right now, for the parts that have to act on it. All is well at first. */

/** `appium`: another Appium, whose helper ours replaces. `uiautomator`: a program that keeps others out. */
export interface OtherController {
  readonly program: 'appium' | 'uiautomator'
}

export interface Conditions {
  readonly instrumentation: { delayMs: number; failures: number }
  /** How much later each command of the shell, each request to the UiAutomator2 server and each screenshot begins. */
  readonly latency: { commandMs: number; requestMs: number; pictureMs: number }
  /** Who else has taken the phone's UiAutomation over, of which there is one; null: nobody. */
  otherController: OtherController | null
  /** How many more installations the owner refuses. */
  installRefusals: number
  /** How many more touches and keys from outside Android forbids. */
  inputDenials: number
  /** How many more screenshots fail. */
  pictureFailures: number
  /** Frames per second that the live picture makes at most; null: as many as it was asked for. */
  frameRateLimit: number | null
}

export function goodConditions(): Conditions {
  return {
    instrumentation: { delayMs: 0, failures: 0 },
    latency: { commandMs: 0, requestMs: 0, pictureMs: 0 },
    otherController: null,
    installRefusals: 0,
    inputDenials: 0,
    pictureFailures: 0,
    frameRateLimit: null,
  }
}

/** @returns true while there is one left, and uses it up */
export function usesUp(
  conditions: Conditions,
  name: 'installRefusals' | 'inputDenials' | 'pictureFailures',
): boolean {
  if (conditions[name] === 0) return false
  conditions[name]--
  return true
}

/** The UiAutomator2 server's words for a picture that it did not get. */
export const PICTURE_FAILED = 'Failed to capture a screenshot'

/** Android's words for touches and keys that it forbids. */
export const INPUT_DENIED =
  'Injecting input events requires the caller (or the source of the instrumentation, if any) to have the INJECT_EVENTS permission.'
