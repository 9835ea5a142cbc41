/** What the Music app keeps: songs, favourites, playlists, and the player. */

import type { Random } from '../../../random.js'
import type { Seeding } from '../../content/seeding.js'
import { bandName, playlistName, songTitle } from './content.js'

export const MUSIC_PACKAGE = 'com.android.music'

export interface Song {
  id: string
  title: string
  artist: string
  seconds: number
}

export interface Playlist {
  id: string
  name: string
  songIds: string[]
}

export type Repeat = 'off' | 'all' | 'one'

export interface Player {
  /** The list that was chosen from. */
  queue: string[]
  /** The same songs as they follow each other: as in the list, or mixed. */
  order: string[]
  /** Null before the first song. */
  songId: string | null
  playing: boolean
  /** Where in the song `since` was, and from then on the clock counts while it plays. */
  positionMs: number
  /** On the phone's clock. */
  sinceMs: number
  shuffle: boolean
  repeat: Repeat
}

export interface MusicState {
  /** By title. */
  songs: Song[]
  favourites: string[]
  playlists: Playlist[]
  player: Player
}

export function initialMusic(random: Random, _earlier: unknown, seeding: Seeding): MusicState {
  const artists = distinct(random.int(6, 10), () => bandName(random, seeding))
  const songs = distinct(random.int(24, 40), () => songTitle(random, seeding)).map(
    (title, index) => ({
      id: `song-${index}`,
      title,
      artist: random.pick(artists),
      seconds: random.int(140, 330),
    }),
  )
  const ids = songs.map(({ id }) => id)
  const names = distinct(random.int(2, 5), () => playlistName(random, seeding))
  const playlists = names.map((name, index) => ({
    id: `playlist-${index}`,
    name,
    songIds: random.sample(ids, random.int(2, 6)),
  }))
  const music: MusicState = {
    songs: songs.toSorted((a, b) => a.title.localeCompare(b.title, seeding.language)),
    favourites: random.sample(ids, random.int(1, 6)),
    playlists,
    player: {
      queue: ids,
      order: ids,
      songId: random.chance(0.5) ? random.pick(ids) : null,
      playing: false,
      positionMs: random.int(0, 120) * 1000,
      sinceMs: 0,
      shuffle: random.chance(0.2),
      repeat: random.pick(['off', 'all', 'one']),
    },
  }
  if (music.player.shuffle) music.player.order = random.shuffle(ids)
  return music
}

export function songOf({ songs }: MusicState, id: string | null | undefined): Song | undefined {
  return songs.find((song) => song.id === id)
}

/** The songs behind these ids, in their order. */
export function songsOf(state: MusicState, ids: readonly string[]): Song[] {
  return ids.flatMap((id) => songOf(state, id) ?? [])
}

/** Those whose title or artist has the words. */
export function matching(songs: readonly Song[], query: string): Song[] {
  const words = query.trim().toLowerCase()
  return songs.filter(({ title, artist }) => `${title}\n${artist}`.toLowerCase().includes(words))
}

/** Draws until there are `count` different words; a poor pool gives fewer. */
function distinct(count: number, draw: () => string): string[] {
  const found = new Set<string>()
  for (let tries = 0; found.size < count && tries < 20 * count; tries++) found.add(draw())
  return [...found]
}
