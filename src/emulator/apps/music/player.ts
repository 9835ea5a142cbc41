/** What the player does: plays, stands still, goes on to another song. Time comes from outside. */

import { createRandom } from '../../../random.js'
import { type MusicState, type Player, type Repeat, type Song, songOf, songsOf } from './state.js'

/** Plays a song of a list; the others of it follow. */
export function play(state: MusicState, queue: readonly string[], start: PlayStart): void {
  state.player = {
    ...state.player,
    queue: [...queue],
    order: state.player.shuffle ? mixed(queue, start) : [...queue],
  }
  begin(state, start)
}

export interface PlayStart {
  readonly songId: string
  readonly nowMs: number
}

/** Milliseconds into the song. One that repeats alone starts over at its end. */
export function positionOf({ positionMs, sinceMs, playing }: Player, song: Song, nowMs: number) {
  const passed = playing ? Math.max(0, nowMs - sinceMs) : 0
  return (positionMs + passed) % lengthOf(song)
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

/** Plays the song `by` places further, around the end, whatever is repeated. */
export function skip(state: MusicState, by: 1 | -1, nowMs: number): void {
  const songId = neighbourOf(state.player, by)
  if (songId !== undefined) begin(state, { songId, nowMs })
}

export function neighbourOf(
  { order, songId }: Pick<Player, 'order' | 'songId'>,
  by: 1 | -1,
): string | undefined {
  const at = songId === null ? -1 : order.indexOf(songId)
  return order.at((at + by) % Math.max(1, order.length))
}

/** Mixes what comes after this song, or goes back to the order of the list. */
export function toggleShuffle(state: MusicState, nowMs: number): void {
  const { player } = state
  const { queue, songId, shuffle } = player
  const order = shuffle ? [...queue] : mixed(queue, { songId, nowMs })
  state.player = { ...player, shuffle: !shuffle, order }
}

/** What a tap on the button for repeating leads to. */
export const NEXT_REPEAT: Readonly<Record<Repeat, Repeat>> = { off: 'all', all: 'one', one: 'off' }

/** At the end of a song comes the next one; after the last the first, or silence. @returns whether another came */
export function playOn(state: MusicState, nowMs: number): boolean {
  const { player } = state
  const song = songOf(state, player.songId)
  if (song === undefined || !player.playing || player.repeat === 'one') return false
  const reachedMs = player.positionMs + Math.max(0, nowMs - player.sinceMs)
  if (reachedMs < lengthOf(song)) return false
  const coming = comingAfter(state, song)
  const allMs = coming.reduce((sum, each) => sum + lengthOf(each), 0)
  if (player.repeat === 'off' && reachedMs >= allMs) {
    const songId = coming.at(-1)?.id ?? song.id
    state.player = { ...player, songId, playing: false, positionMs: 0, sinceMs: nowMs }
    return true
  }
  // Whole rounds lead to where they began.
  let positionMs = reachedMs % allMs
  for (const each of coming) {
    if (positionMs < lengthOf(each)) {
      state.player = { ...player, songId: each.id, positionMs, sinceMs: nowMs }
      break
    }
    positionMs -= lengthOf(each)
  }
  return true
}

/** `4:07` */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

function begin(state: MusicState, { songId, nowMs }: PlayStart): void {
  state.player = { ...state.player, songId, playing: true, positionMs: 0, sinceMs: nowMs }
}

/** The song that plays first, the others by chance: by the clock, another way each time. */
function mixed(
  queue: readonly string[],
  { songId, nowMs }: { readonly songId: string | null; readonly nowMs: number },
): string[] {
  const first = queue.filter((id) => id === songId)
  const others = queue.filter((id) => id !== songId)
  return [...first, ...createRandom(nowMs).shuffle(others)]
}

/** This song and what follows it: to the end of the order, or once around. */
function comingAfter(state: MusicState, song: Song): Song[] {
  const { order, repeat } = state.player
  const at = order.indexOf(song.id)
  const earlier = repeat === 'all' ? order.slice(0, Math.max(0, at)) : []
  return [song, ...songsOf(state, [...order.slice(at + 1), ...earlier])]
}

function lengthOf({ seconds }: Song): number {
  return seconds * 1000
}
