/** Put a song into a playlist that is there. */

import { MUSIC_PACKAGE } from '../../apps/music/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'
import { songIdOf } from './music-play.js'

export type SongToPlaylistParams = { readonly song: string; readonly playlist: string }

export const musicAddToPlaylist: TaskFamily<SongToPlaylistParams> = {
  name: 'music-add-to-playlist',
  packages: [MUSIC_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ song, playlist }) => `Add '${song}' to the playlist '${playlist}'.`,
        ({ song, playlist }) => `Put the song '${song}' into '${playlist}'`,
        ({ song, playlist }) => `Please add the song '${song}' to my playlist '${playlist}'.`,
        ({ song, playlist }) => `I want '${song}' in the playlist '${playlist}'`,
        ({ song, playlist }) => `In Music, add '${song}' to '${playlist}'`,
        ({ song, playlist }) => `Could you put '${song}' on the playlist '${playlist}'?`,
        ({ song, playlist }) => `The playlist '${playlist}' should also have '${song}'`,
        ({ song, playlist }) => `Find the song '${song}' and add it to '${playlist}'.`,
      ],
      heldOut: [
        ({ song, playlist }) => `'${playlist}' is missing '${song}', fix that`,
        ({ song, playlist }) => `Whenever I play '${playlist}', '${song}' should come up as well.`,
      ],
    },
    zh: {
      taught: [
        ({ song, playlist }) => `把《${song}》添加到歌单“${playlist}”。`,
        ({ song, playlist }) => `将歌曲《${song}》放进“${playlist}”`,
        ({ song, playlist }) => `请把《${song}》加到我的歌单“${playlist}”里。`,
        ({ song, playlist }) => `我想让歌单“${playlist}”里有《${song}》`,
        ({ song, playlist }) => `在音乐中把《${song}》加入“${playlist}”`,
        ({ song, playlist }) => `能把《${song}》放到歌单“${playlist}”吗？`,
        ({ song, playlist }) => `歌单“${playlist}”里还要加上《${song}》`,
        ({ song, playlist }) => `找到《${song}》，添加进“${playlist}”。`,
      ],
      heldOut: [
        ({ song, playlist }) => `“${playlist}”还缺一首《${song}》，补上`,
        ({ song, playlist }) => `以后放“${playlist}”时也要能听到《${song}》。`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { apps }) => {
    const { songs, playlists } = apps.music
    const playlist = random.pick(playlists)
    const others = songs.filter(({ id }) => !playlist.songIds.includes(id))
    return { song: random.pick(others).title, playlist: playlist.name }
  },
  check: ({ song, playlist }, before, after) => {
    const { music } = before.apps
    const id = songIdOf(music, song)
    const playlists = music.playlists.map((each) =>
      each.name === playlist && id !== undefined
        ? { ...each, songIds: [...each.songIds, id] }
        : each,
    )
    return (
      same(after.apps.music.playlists, playlists) &&
      same(after.apps.music.favourites, music.favourites) &&
      othersUnharmed(before, after, 'music')
    )
  },
}
