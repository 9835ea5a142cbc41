/**
 * Shots on their way to another thread: a scene travels once, however many shots of a movement show it. Both sides
 * keep the scenes of the shot before, so nothing has to be said about what may be forgotten.
 */

import { type PaintedScene, plainScene } from './painted-scene.js'
import type { Shot } from './shot.js'
import type { Transition } from './transition.js'

export interface PackedShot extends Omit<Shot, 'scene' | 'transition'> {
  readonly scene: SceneId
  readonly transition: (Omit<Transition, 'from'> & { readonly from: SceneId }) | null
  /** Those that the shot before did not show. */
  readonly newScenes: ReadonlyMap<SceneId, PaintedScene>
}

type SceneId = number

/** @returns packs shots that are unpacked in the same order */
export function createPacker(): (shot: Shot) => PackedShot {
  const ids = new WeakMap<PaintedScene, SceneId>()
  let nextId = 0
  let there: ReadonlySet<SceneId> = new Set()
  const idOf = (scene: PaintedScene): SceneId => {
    const id = ids.get(scene) ?? nextId++
    ids.set(scene, id)
    return id
  }
  return (shot) => {
    const scenes = [shot.scene, ...(shot.transition ? [shot.transition.from] : [])]
    const shown = new Map(scenes.map((scene) => [idOf(scene), scene]))
    const isNew = ([id]: readonly [SceneId, PaintedScene]) => !there.has(id)
    const newScenes = new Map(
      [...shown].filter(isNew).map(([id, scene]) => [id, plainScene(scene)]),
    )
    there = new Set(shown.keys())
    const transition = shot.transition && {
      ...shot.transition,
      from: idOf(shot.transition.from),
    }
    return { ...shot, scene: idOf(shot.scene), transition, newScenes }
  }
}

export function createUnpacker(): (packed: PackedShot) => Shot {
  let held: ReadonlyMap<SceneId, PaintedScene> = new Map()
  return ({ newScenes, ...packed }) => {
    const known = new Map([...held, ...newScenes])
    const sceneOf = (id: SceneId): PaintedScene => {
      const scene = known.get(id)
      if (scene === undefined) throw new Error(`Scene ${id} never came`)
      return scene
    }
    const { transition } = packed
    const shot: Shot = {
      ...packed,
      scene: sceneOf(packed.scene),
      transition: transition && { ...transition, from: sceneOf(transition.from) },
    }
    const ids = [packed.scene, ...(transition ? [transition.from] : [])]
    held = new Map(ids.map((id) => [id, sceneOf(id)]))
    return shot
  }
}
