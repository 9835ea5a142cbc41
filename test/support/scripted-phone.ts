/** A Phone that shows one picture, records what it is told, and fails when it is asked to. */

import type { Frame, Phone, Screenshot } from '../../src/device/phone.js'
import type { TouchCommand } from '../../src/device/touch-command.js'
import type { Size } from '../../src/geometry.js'

export class ScriptedPhone implements Phone {
  readonly identity
  readonly performed: TouchCommand[] = []
  readonly size: Size = { width: 1080, height: 2400 }
  xml = '<hierarchy rotation="0"/>'
  app = 'com.example'
  /** What the next calls run before they answer; they may throw. */
  onWake: (signal: AbortSignal) => void | Promise<void> = () => {}
  onScreenshot: (signal: AbortSignal) => void | Promise<void> = () => {}
  onPerform: (command: TouchCommand, signal: AbortSignal) => void | Promise<void> = () => {}
  onReconnect: (limitMs: number, signal: AbortSignal) => void | Promise<void> = () => {}
  onSettle: () => void | Promise<void> = () => {}
  /** Whether each command changes the screen; when they run out, it does. */
  readonly changes: (boolean | null)[] = []
  readonly #watchers = new Set<(frame: Frame) => void>()
  #shots = 0

  constructor(udid = 'emulator-5554') {
    this.identity = { udid, name: 'Test phone', model: 'Pixel', androidVersion: '15' }
  }

  async wake(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    await this.onWake(signal)
  }

  async screenshot(signal: AbortSignal): Promise<Screenshot> {
    signal.throwIfAborted()
    this.#shots += 1
    await this.onScreenshot(signal)
    const png = Buffer.from(`picture ${this.#shots}`)
    return { id: String(this.#shots), png, size: this.size, rotation: 0, display: 0, takenAt: 0 }
  }

  async perform(command: TouchCommand, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    await this.onPerform(command, signal)
    this.performed.push(command)
  }

  async reconnect({ limitMs }: { readonly limitMs: number }, signal: AbortSignal): Promise<void> {
    await this.onReconnect(limitMs, signal)
  }

  async settle() {
    await this.onSettle()
    const told = this.changes.shift()
    return { reason: 'still' as const, waitedMs: 7, changed: told === undefined ? true : told }
  }

  watch(onFrame: (frame: Frame) => void): () => void {
    this.#watchers.add(onFrame)
    return () => this.#watchers.delete(onFrame)
  }

  showFrame(frame: Frame): void {
    for (const watcher of this.#watchers) watcher(frame)
  }

  async source(): Promise<string> {
    return this.xml
  }

  async currentApp(): Promise<string> {
    return this.app
  }

  async close(): Promise<void> {}
}
