/** A playlist with a new name: an empty one, and one that gets its first two songs. */

import type { PhoneState } from '../../apps/app.js'
import { playlistName } from '../../apps/music/content.js'
import { MUSIC_PACKAGE, type Playlist } from '../../apps/music/state.js'
import { seedingOf } from '../../content/seeding.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'
import { songIdOf } from './music-play.js'

export type PlaylistParams = { readonly playlist: string }
export type PlaylistOfTwoParams = {
  readonly playlist: string
  readonly first: string
  readonly second: string
}

export const musicNewPlaylist: TaskFamily<PlaylistParams> = {
  name: 'music-new-playlist',
  packages: [MUSIC_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ playlist }) => `Create a playlist called '${playlist}'.`,
        ({ playlist }) => `Make a new playlist '${playlist}' in Music`,
        ({ playlist }) => `Please add a playlist named '${playlist}'.`,
        ({ playlist }) => `I need an empty playlist '${playlist}'`,
        ({ playlist }) => `Start a new playlist with the name '${playlist}'`,
        ({ playlist }) => `In Music, create the playlist '${playlist}'`,
        ({ playlist }) => `Could you set up a playlist called '${playlist}'?`,
        ({ playlist }) => `New playlist: '${playlist}'`,
      ],
      heldOut: [
        ({ playlist }) => `I want to collect songs under '${playlist}', prepare the list for it`,
        ({ playlist }) => `Let there be '${playlist}' among my playlists.`,
      ],
    },
    zh: {
      taught: [
        ({ playlist }) => `新建一个名为“${playlist}”的歌单。`,
        ({ playlist }) => `在音乐里创建歌单“${playlist}”`,
        ({ playlist }) => `请添加一个叫“${playlist}”的歌单。`,
        ({ playlist }) => `我需要一个空歌单“${playlist}”`,
        ({ playlist }) => `建立新歌单，名字是“${playlist}”`,
        ({ playlist }) => `帮我建一个歌单：“${playlist}”`,
        ({ playlist }) => `能创建一个叫“${playlist}”的歌单吗？`,
        ({ playlist }) => `新歌单：“${playlist}”`,
      ],
      heldOut: [
        ({ playlist }) => `我想把歌都收到“${playlist}”里，先把这个歌单建好`,
        ({ playlist }) => `我的歌单里要多一个“${playlist}”。`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, state) => {
    const playlist = playlistName(random, seedingOf(state))
    return isKnown(state, playlist) ? null : { playlist }
  },
  check: ({ playlist }, before, after) => hasNew(before, after, { name: playlist, songIds: [] }),
}

export const musicPlaylistOfTwo: TaskFamily<PlaylistOfTwoParams> = {
  name: 'music-playlist-of-two',
  packages: [MUSIC_PACKAGE],
  wordings: {
    en: {
      taught: [
        (p) => `Create a playlist '${p.playlist}' with '${p.first}' and '${p.second}'.`,
        (p) => `Make a new playlist '${p.playlist}'; add '${p.first}' and '${p.second}' to it`,
        (p) => `Put '${p.first}' and '${p.second}' into a new playlist called '${p.playlist}'`,
        (p) => `Please start a playlist '${p.playlist}' with '${p.first}', then '${p.second}'.`,
        (p) => `I need a playlist '${p.playlist}' of '${p.first}' and '${p.second}'.`,
        (p) => `In Music, make '${p.playlist}' from '${p.first}' and '${p.second}'`,
        (p) => `New playlist '${p.playlist}': '${p.first}', '${p.second}'`,
        (p) => `Could you set up '${p.playlist}' with '${p.first}' and '${p.second}'?`,
      ],
      heldOut: [
        (p) => `'${p.first}' and '${p.second}' belong together: give them a list, '${p.playlist}'`,
        (p) => `Two songs, '${p.first}' and '${p.second}', one new playlist, '${p.playlist}'.`,
      ],
    },
    zh: {
      taught: [
        (p) => `新建歌单“${p.playlist}”，放入《${p.first}》和《${p.second}》。`,
        (p) => `创建一个歌单“${p.playlist}”，把《${p.first}》和《${p.second}》加进去`,
        (p) => `把《${p.first}》和《${p.second}》放进一个叫“${p.playlist}”的新歌单`,
        (p) => `请建一个歌单“${p.playlist}”，先加《${p.first}》，再加《${p.second}》。`,
        (p) => `我要一个歌单“${p.playlist}”，里面有《${p.first}》和《${p.second}》。`,
        (p) => `在音乐里用《${p.first}》和《${p.second}》做一个歌单“${p.playlist}”`,
        (p) => `新歌单“${p.playlist}”：《${p.first}》、《${p.second}》`,
        (p) => `能建个歌单“${p.playlist}”，加上《${p.first}》和《${p.second}》吗？`,
      ],
      heldOut: [
        (p) => `《${p.first}》和《${p.second}》很配，给它们开个单子叫“${p.playlist}”`,
        (p) => `两首歌，《${p.first}》与《${p.second}》，凑成新的“${p.playlist}”。`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, state) => {
    const playlist = playlistName(random, seedingOf(state))
    const [first, second] = random.sample(state.apps.music.songs, 2)
    if (isKnown(state, playlist) || first === undefined || second === undefined) return null
    return { playlist, first: first.title, second: second.title }
  },
  check: ({ playlist, first, second }, before, after) => {
    const songIds = [first, second].flatMap((title) => songIdOf(before.apps.music, title) ?? [])
    return hasNew(before, after, { name: playlist, songIds })
  },
}

function isKnown({ apps }: PhoneState, playlist: string): boolean {
  return apps.music.playlists.some(({ name }) => name === playlist)
}

/** True when this playlist is new, its songs in any order, and nothing else of note changed. */
function hasNew(before: PhoneState, after: PhoneState, wanted: Omit<Playlist, 'id'>): boolean {
  const { playlists, favourites } = after.apps.music
  const known = before.apps.music.playlists
  const [added, ...more] = playlists.slice(known.length)
  return (
    added !== undefined &&
    more.length === 0 &&
    added.name === wanted.name &&
    same(added.songIds.toSorted(), wanted.songIds.toSorted()) &&
    same(playlists.slice(0, known.length), known) &&
    same(favourites, before.apps.music.favourites) &&
    othersUnharmed(before, after, 'music')
  )
}
