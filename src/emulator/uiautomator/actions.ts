/** W3C actions: fingers and keys, tick by tick, with the durations that the client asked for. */

import { z } from 'zod'
import { centerOf } from '../../geometry.js'
import type { EmulatedPhone, UiNode } from '../emulated-phone.js'
import { elementIdOf } from './elements.js'
import { KEY_CODES, keyCodeOfCharacter } from './key-codes.js'
import type { Spot, TouchPlayer } from './touch.js'

const durationSchema = z.number().min(0).max(60_000).catch(0)

const pointerActionSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('pointerMove'),
    x: z.number(),
    y: z.number(),
    duration: durationSchema,
    origin: z.unknown(),
  }),
  z.object({ type: z.literal('pointerDown') }),
  z.object({ type: z.literal('pointerUp') }),
  z.object({ type: z.literal('pointerCancel') }),
  z.object({ type: z.literal('pause'), duration: durationSchema }),
])

const keyActionSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('keyDown'), value: z.string() }),
  z.object({ type: z.literal('keyUp'), value: z.string() }),
  z.object({ type: z.literal('pause'), duration: durationSchema }),
])

const sourceSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('pointer'), actions: z.array(pointerActionSchema) }),
  z.object({ type: z.literal('key'), actions: z.array(keyActionSchema) }),
  z.object({
    type: z.literal('none'),
    actions: z.array(z.object({ type: z.literal('pause'), duration: durationSchema })),
  }),
])

export const actionsSchema = z.object({ actions: z.array(sourceSchema) })

type Source = z.infer<typeof sourceSchema>
type PointerAction = z.infer<typeof pointerActionSchema>
type KeyAction = z.infer<typeof keyActionSchema>

export interface ActionPlayer {
  readonly phone: EmulatedPhone
  readonly touch: TouchPlayer
  resolveElement(id: string): UiNode
}

export async function playActions(sources: readonly Source[], player: ActionPlayer): Promise<void> {
  const pointers = sources.filter(({ type }) => type === 'pointer')
  const fingers = new Map(pointers.map((source, index) => [source, new Finger(player, index)]))
  const ticks = Math.max(0, ...sources.map(({ actions }) => actions.length))
  try {
    for (let tick = 0; tick < ticks; tick++) {
      const play = (source: Source) =>
        playTick(source, { tick, player, finger: fingers.get(source) })
      await Promise.all(sources.map(play))
    }
  } finally {
    for (const finger of fingers.values()) finger.lift()
  }
}

interface Tick {
  readonly tick: number
  readonly player: ActionPlayer
  readonly finger: Finger | undefined
}

async function playTick(source: Source, { tick, finger, player }: Tick): Promise<void> {
  switch (source.type) {
    case 'pointer': {
      const action = source.actions[tick]
      if (action !== undefined) await finger?.play(action)
      return
    }
    case 'key': {
      const action = source.actions[tick]
      if (action !== undefined) await playKey(action, player)
      return
    }
    case 'none':
      await player.touch.wait(source.actions[tick]?.duration ?? 0)
      return
  }
}

async function playKey(action: KeyAction, { phone, touch }: ActionPlayer): Promise<void> {
  switch (action.type) {
    case 'keyDown':
      typeCharacters(phone, action.value)
      return
    case 'keyUp':
      return
    case 'pause':
      await touch.wait(action.duration)
      return
  }
}

/** Types text in which some characters are keys, such as Enter. */
export function typeCharacters(phone: EmulatedPhone, text: string): void {
  for (const character of text) {
    const keyCode = keyCodeOfCharacter(character)
    if (keyCode === null) phone.typeText(character)
    else if (keyCode !== KEY_CODES.UNKNOWN) phone.pressKey(keyCode)
  }
}

class Finger {
  readonly #player: ActionPlayer
  readonly #number: number
  #at: Spot = { x: 0, y: 0 }
  #isDown = false

  constructor(player: ActionPlayer, number: number) {
    this.#player = player
    this.#number = number
  }

  async play(action: PointerAction): Promise<void> {
    const { touch } = this.#player
    switch (action.type) {
      case 'pointerMove': {
        const from = this.#at
        this.#at = this.#target(action)
        if (this.#isDown) await touch.move({ from, to: this.#at }, action.duration, this.#number)
        else await touch.wait(action.duration)
        return
      }
      case 'pointerDown':
        this.#isDown = true
        touch.down(this.#at, this.#number)
        return
      case 'pointerUp':
      case 'pointerCancel':
        this.lift()
        return
      case 'pause':
        await touch.wait(action.duration)
        return
    }
  }

  lift(): void {
    if (this.#isDown) this.#player.touch.up(this.#at, this.#number)
    this.#isDown = false
  }

  #target({ x, y, origin }: Extract<PointerAction, { type: 'pointerMove' }>): Spot {
    if (origin === 'pointer') return { x: this.#at.x + x, y: this.#at.y + y }
    const elementId = elementIdOf(origin)
    if (elementId === null) return { x, y }
    const center = centerOf(this.#player.resolveElement(elementId).bounds)
    return { x: center.x + x, y: center.y + y }
  }
}
