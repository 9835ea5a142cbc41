/** What a recording shows of a run: one scene a step and one for the end. Pure. */

import type { StoredRun } from '../../src/bridge/run-format.js'
import type { Rect, Size } from '../../src/geometry.js'

export interface Scene {
  /** The picture in the run's folder; null when the run has none. */
  readonly picture: string | null
  readonly size: Size
  /** In pixels of the picture. */
  readonly box: Rect | null
  readonly title: string
  readonly action: string
  readonly operation: string
  readonly ms: number
}

const STEP_MS = 1200
const END_MS = 2500

/** A step that was looked at twice is shown with its last picture. */
export function scenesOf({ events }: StoredRun): readonly Scene[] {
  const scenes: Scene[] = []
  let picture: string | null = null
  let size: Size = { width: 1080, height: 2400 }
  const scene = (more: Pick<Scene, 'title' | 'ms'> & Partial<Scene>): Scene => ({
    picture,
    size,
    box: null,
    action: '',
    operation: '',
    ...more,
  })
  for (const event of events) {
    if (event.type === 'screenshot') {
      picture = event.file
      size = event.size
    } else if (event.type === 'answer') {
      const { step, box, answer } = event
      const title = `Step ${step}`
      const told = { action: answer.action, operation: answer.source }
      const again = scenes.at(-1)?.title === title
      scenes.splice(again ? -1 : scenes.length, 1, scene({ title, box, ms: STEP_MS, ...told }))
    } else if (event.type === 'run_end') {
      const { outcome, steps, error } = event
      const title = `${OUTCOMES[outcome]} after ${steps} ${steps === 1 ? 'step' : 'steps'}`
      scenes.push(scene({ title, action: error?.message ?? '', ms: END_MS }))
    }
  }
  if (events.at(-1)?.type !== 'run_end') scenes.push(scene({ title: 'Interrupted', ms: END_MS }))
  return scenes
}

const OUTCOMES = {
  finished: 'Finished',
  step_limit: 'Step limit',
  stopped: 'Stopped',
  failed: 'Failed',
} as const
