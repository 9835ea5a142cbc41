import { beforeAll, describe, expect, test } from '@jest/globals'
import { IMPOSSIBLE_ACTION } from '../../src/bridge/impossible.js'
import { LANGUAGES, type Language } from '../../src/emulator/content/language.js'
import { chinese } from '../../src/emulator/content/zh/catalogue.js'
import { createEmulatedPhone } from '../../src/emulator/create-emulated-phone.js'
import type { EmulatedPhone, UiNode } from '../../src/emulator/emulated-phone.js'
import { checkTask, makeTask } from '../../src/emulator/tasks/make-task.js'
import { families } from '../../src/emulator/tasks/registry.js'
import type { Task } from '../../src/emulator/tasks/task.js'
import { othersUnharmed } from '../../src/emulator/tasks/unharmed.js'
import { centerOf } from '../../src/geometry.js'
import { createRandom, type Random } from '../../src/random.js'
import { oracles } from '../../training/oracle/registry.js'
import { ManualClock } from '../support/manual-clock.js'
import { type Episode, playByTeacher } from './episode.js'

/** Draws of each family that are played from home, in each language: as many as two minutes allow. */
const FROM_HOME = seeds(6)
/** Walks to set out from. One that changes something is left out; a quarter has to remain. */
const FROM_ANYWHERE = seeds(10)
/** The longest task takes 15; what comes between takes two more. */
const MOST_STEPS = 17
/** A walk may end where the way back takes longer. */
const MOST_STEPS_FROM_ANYWHERE = 22

function seeds(length: number): number[] {
  return Array.from({ length }, (_, seed) => seed)
}

let phone: EmulatedPhone

beforeAll(() => {
  phone = createEmulatedPhone({ seed: 0, clock: new ManualClock() })
})

test('every family has a teacher, and every teacher a family', () => {
  expect(Object.keys(oracles).toSorted()).toEqual(families.map(({ name }) => name).toSorted())
})

interface Play extends Episode {
  readonly seed: number
  readonly task: Task
  /** In the end the phone is as the task wants it, and the teacher says so. */
  readonly isDone: boolean
  /** As well with a switch of the system turned over that the task has nothing to do with. */
  readonly allowsHarm: boolean
}

describe.each(families.map(({ name }) => name))('the teacher of %s', (family) => {
  let fromHome: Readonly<Record<Language, readonly Play[]>>

  beforeAll(() => {
    fromHome = { en: playFromHome(family, 'en'), zh: playFromHome(family, 'zh') }
  })

  test.each(LANGUAGES)('does the task from the home screen (%s)', (language) => {
    const failed = fromHome[language].filter(({ isDone }) => !isDone)
    expect(failed.map(({ seed, task, actions }) => [seed, task.text, ...actions])).toEqual([])
  })

  test('is not done where a switch was turned over besides', () => {
    const plays = [...fromHome.en, ...fromHome.zh]
    expect(plays.filter(({ allowsHarm }) => allowsHarm).map(({ task }) => task.text)).toEqual([])
  })

  test('finds its way from wherever three random taps lead, in either language', () => {
    const outcomes = FROM_ANYWHERE.flatMap((seed) => {
      const language = seed % 2 === 0 ? 'en' : 'zh'
      const task = makeTask(phone, { seed, family, language })
      const before = structuredClone(phone.state)
      wander(phone, createRandom(seed))
      if (!isUntouched(phone, before)) return []
      const { ended, actions } = playByTeacher(phone, task, MOST_STEPS_FROM_ANYWHERE)
      const isDone = ended && checkTask(task, before, phone.state)
      return [isDone ? 'done' : `seed ${seed}: ${task.text}: ${actions.join(' ')}`]
    })
    expect(outcomes.length).toBeGreaterThan(FROM_ANYWHERE.length / 4)
    const failed = outcomes.filter((outcome) => outcome !== 'done')
    // Quotes the failures when there are too many.
    expect(failed.length > 0.05 * outcomes.length ? failed : []).toEqual([])
  })

  test('keeps its sentences short', () => {
    for (const { status, plan, action } of fromHome.en.flatMap(({ moves }) => moves)) {
      expect(wordsIn(status)).toBeLessThanOrEqual(24)
      expect(wordsIn(plan)).toBeLessThanOrEqual(20)
      expect(wordsIn(action)).toBeLessThanOrEqual(16)
    }
  })

  test('names things as a Chinese phone shows them', () => {
    for (const { status, plan, action } of fromHome.zh.flatMap(({ moves }) => moves)) {
      for (const sentence of [status, plan, action]) expect(sentence).not.toMatch(/[‹›]/)
      const name = /^Tap ([A-Z][\w ]*)\.$/.exec(action)?.[1]
      expect(chinese.get(name ?? '')).toBeUndefined()
    }
  })

  test('marks a step as sensitive exactly when the family says so', () => {
    const isSensitive = families.find(({ name }) => name === family)?.sensitive ?? false
    for (const { moves } of [...fromHome.en, ...fromHome.zh])
      expect(moves.some(({ sensitive }) => sensitive)).toBe(isSensitive)
  })
})

function playFromHome(family: string, language: Language): Play[] {
  return FROM_HOME.map((seed) => {
    const task = makeTask(phone, { seed, family, language })
    const before = structuredClone(phone.state)
    const episode = playByTeacher(phone, task, MOST_STEPS)
    const saysDone = episode.actions.at(-1) !== IMPOSSIBLE_ACTION
    const isRight = saysDone === task.isPossible && checkTask(task, before, phone.state)
    const { settings } = phone.state
    const harmed = { ...phone.state, settings: { ...settings, nightLight: !settings.nightLight } }
    const allowsHarm = checkTask(task, before, harmed)
    return { ...episode, seed, task, isDone: episode.ended && isRight, allowsHarm }
  })
}

function wander(phone: EmulatedPhone, random: Random): void {
  for (let taps = 0; taps < 3; taps++) {
    const tappable = flatten(phone.tree()).filter(({ clickable, enabled }) => clickable && enabled)
    const { x, y } = centerOf(random.pick(tappable).bounds)
    phone.tap(x, y)
    phone.finishAnimations()
  }
}

/** After a walk that changed something, the task may be undoable. */
function isUntouched({ state }: EmulatedPhone, before: EmulatedPhone['state']): boolean {
  const lasting = ({ settings, apps }: EmulatedPhone['state']) => JSON.stringify({ settings, apps })
  return lasting(state) === lasting(before) && othersUnharmed(before, state)
}

function flatten(node: UiNode): UiNode[] {
  return [node, ...node.children.flatMap(flatten)]
}

function wordsIn(text: string): number {
  return text.split(' ').length
}
