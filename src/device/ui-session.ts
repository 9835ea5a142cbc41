/** What one UiAutomator2 session offers to the rest of src/device; WebdriverIO is behind it. */

import type { Rotation, Size } from '../geometry.js'
import type { PointerActions } from './gestures.js'
import type { KeyPress } from './keys.js'

/** The server's id of an element on the screen. */
export type ElementId = string

export interface ElementBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface UiSession {
  readonly model: string
  readonly androidVersion: string
  /** PNG in base64. */
  screenshot(signal: AbortSignal): Promise<string>
  /** One entry for each finger. */
  gesture(fingers: readonly PointerActions[], signal: AbortSignal): Promise<void>
  pressKey(press: KeyPress, signal: AbortSignal): Promise<void>
  openNotifications(signal: AbortSignal): Promise<void>
  setClipboard(text: string, signal: AbortSignal): Promise<void>
  /** The element with the focus, or null. */
  focusedElement(signal: AbortSignal): Promise<ElementId | null>
  boxOf(element: ElementId, signal: AbortSignal): Promise<ElementBox>
  textOf(element: ElementId, signal: AbortSignal): Promise<string>
  attributeOf(element: ElementId, name: string, signal: AbortSignal): Promise<string>
  replaceText(element: ElementId, text: string, signal: AbortSignal): Promise<void>
  /** Brings a launcher entry to the front as its icon would. */
  startComponent(component: string, signal: AbortSignal): Promise<void>
  openUrl(url: string, signal: AbortSignal): Promise<void>
  source(signal: AbortSignal): Promise<string>
  /** As it is held now, and how: against a phone's natural orientation, so far as the driver tells. */
  display(signal: AbortSignal): Promise<{ readonly size: Size; readonly rotation: Rotation }>
  /**
   * Runs a command in the phone's shell; the words are not quoted any more.
   * @throws BridgeError COMMAND_REFUSED when the server does not allow it, COMMAND_FAILED when the command fails
   */
  shell(
    command: string,
    args: readonly string[],
    signal: AbortSignal,
  ): Promise<{ readonly stdout: string; readonly stderr: string }>
  currentPackage(signal: AbortSignal): Promise<string>
  /** Waits until the session answers again. @throws BridgeError what keeps it away, after `limitMs` */
  reconnect(options: { readonly limitMs: number }, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}
