/** What the player does: plays, stands still, goes on to another song. Time comes from outside. */

import { type MusicState, type Player, type Repeat, type Song, songOf } from './state.js'

export function play(state: MusicState, queue: readonly string[], start: PlayStart): void {
  state.player = {
    ...state.player,
    queue: [...queue],
    songId: start.songId,
    playing: true,
    positionMs: 0,
    sinceMs: start.nowMs,
  }
}

export interface PlayStart {
  readonly songId: string
  readonly nowMs: number
}

/** Milliseconds into the song. At its end it starts over: only a hand changes what plays. */
export function positionOf({ positionMs, sinceMs, playing }: Player, song: Song, nowMs: number) {
  const passed = playing ? Math.max(0, nowMs - sinceMs) : 0
  return (positionMs + passed) % (song.seconds * 1000)
}

export function togglePlaying(state: MusicState, nowMs: number): void {
  const { player } = state
  const song = songOf(state, player.songId)
  if (song === undefined) return
  const positionMs = positionOf(player, song, nowMs)
  state.player = { ...player, playing: !player.playing, positionMs, sinceMs: nowMs }
}

/** @param share 0–1 of the song */
export function seek(state: MusicState, share: number, nowMs: number): void {
  const song = songOf(state, state.player.songId)
  if (song === undefined) return
  const positionMs = Math.floor(Math.min(0.999, share) * song.seconds) * 1000
  state.player = { ...state.player, positionMs, sinceMs: nowMs }
}

/** Plays the song `by` places further in the queue, around its end. */
export function skip(state: MusicState, by: 1 | -1, nowMs: number): void {
  const { queue, songId } = state.player
  const next = neighbourOf(queue, songId, by)
  if (next !== undefined) play(state, queue, { songId: next, nowMs })
}

export function neighbourOf(
  queue: readonly string[],
  songId: string | null,
  by: 1 | -1,
): string | undefined {
  const at = songId === null ? -1 : queue.indexOf(songId)
  return queue.at((at + by) % Math.max(1, queue.length))
}

/** What a tap on the button for repeating leads to. */
export const NEXT_REPEAT: Readonly<Record<Repeat, Repeat>> = { off: 'all', all: 'one', one: 'off' }

/** `4:07` */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
