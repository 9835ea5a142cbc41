/** The emulated phone's control port, seen from the command line: its state, its tasks, their checks. */

import { z } from 'zod'
import type { ScenarioWorld } from '../bridge/scenario-step.js'
import { BridgeError, messageOf } from '../errors.js'

export type GivenTask = z.infer<typeof taskSchema>

export interface TaskWish {
  readonly seed: number
  /** One of these; absent: any. */
  readonly family?: readonly string[]
  readonly language?: string
  readonly undisturbed?: boolean
  /** Laid over the state of the phone. */
  readonly set?: Readonly<Record<string, unknown>>
}

export type WirelessPorts = z.infer<typeof wirelessSchema>

export type PhoneMotion = z.infer<typeof motionSchema>

export interface FaultRequest {
  readonly name: string
  readonly [option: string]: unknown
}

export interface EmulatorControl extends ScenarioWorld {
  /** Resets the phone and prepares it for a task. */
  giveTask(request: TaskWish, signal: AbortSignal): Promise<GivenTask>
  /** Whether the task given last is done and nothing else was harmed. */
  checkTask(signal: AbortSignal): Promise<boolean>
  /** A text message comes in; the task's check knows of it. */
  receiveMessage(
    message: { readonly from: string; readonly text: string },
    signal: AbortSignal,
  ): Promise<void>
  /** Somebody takes a wrong turn on the phone. @returns which one */
  takeDetour(seed: number, signal: AbortSignal): Promise<string>
  /** Makes something go wrong, such as `{ name: 'offline', on: true }` (src/emulator/faults/table.ts). */
  causeFault(fault: FaultRequest, signal: AbortSignal): Promise<void>
  /** Shows a pairing code on the phone. */
  openPairing(code: string, signal: AbortSignal): Promise<WirelessPorts>
  /** When a finger last came down, in ms since the epoch (null: never), and whether something moves now. */
  motion(signal: AbortSignal): Promise<PhoneMotion>
  /** Commands that the phone was sent and does not know. */
  unknownCommands(signal: AbortSignal): Promise<readonly string[]>
}

const LIMIT_MS = 10_000

const taskSchema = z.object({
  family: z.string(),
  seed: z.int(),
  text: z.string(),
  isTaught: z.boolean(),
  isPossible: z.boolean(),
  interruption: z.enum(['crash', 'greeting', 'permission']).nullable(),
  params: z.record(z.string(), z.unknown()),
})
const detourSchema = z.object({ turn: z.string() })
const checkSchema = z.object({ success: z.boolean() })
/** Where it takes the code, and where `adb connect` reaches it then. */
const wirelessSchema = z.object({ pairingPort: z.int(), port: z.int() })
const motionSchema = z.object({ touchedAt: z.number().nullable(), isMoving: z.boolean() })
const refusalSchema = z.object({ error: z.string() })

export function controlOf(port: number): EmulatorControl {
  const ask = (request: string, body: unknown, signal: AbortSignal) =>
    exchange(port, { request, body }, signal)
  return {
    reset: async ({ seed, locale }, signal) => {
      await ask('POST /state', { reset: seed, language: locale }, signal)
    },
    patchState: async (patch, signal) => {
      await ask('POST /state', { set: patch }, signal)
    },
    readState: (signal) => ask('GET /state', null, signal),
    giveTask: async (request, signal) => taskSchema.parse(await ask('POST /task', request, signal)),
    checkTask: async (signal) =>
      checkSchema.parse(await ask('GET /task/check', null, signal)).success,
    receiveMessage: async (message, signal) => {
      await ask('POST /messages', message, signal)
    },
    takeDetour: async (seed, signal) =>
      detourSchema.parse(await ask('POST /detour', { seed }, signal)).turn,
    causeFault: async (fault, signal) => {
      await ask('POST /faults', fault, signal)
    },
    openPairing: async (code, signal) =>
      wirelessSchema.parse(await ask('POST /pairing', { code }, signal)),
    motion: async (signal) => motionSchema.parse(await ask('GET /motion', null, signal)),
    unknownCommands: async (signal) =>
      z.array(z.string()).parse(await ask('GET /unknown', null, signal)),
  }
}

interface Exchange {
  /** Such as `GET /state`. */
  readonly request: string
  readonly body: unknown
}

async function exchange(
  port: number,
  { request, body }: Exchange,
  signal: AbortSignal,
): Promise<unknown> {
  const [method = '', path = ''] = request.split(' ')
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body === null ? null : JSON.stringify(body),
      signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
    })
    const answer: unknown = await response.json()
    if (response.ok) return answer
    throw refused(request, refusalSchema.safeParse(answer).data?.error ?? `${response.status}`)
  } catch (thrown) {
    signal.throwIfAborted()
    if (thrown instanceof BridgeError) throw thrown
    throw new BridgeError(
      'EMULATOR_FAILED',
      `The emulated phone did not answer "${request}": ${messageOf(thrown)}`,
      { hint: 'Start the command again; the emulated phone starts anew with it.', cause: thrown },
    )
  }
}

function refused(request: string, reason: string): BridgeError {
  return new BridgeError('USAGE', `The emulated phone refused "${request}": ${reason}`, {
    hint: 'Correct what the message names.',
  })
}
