/** Make a song a favourite, or one no longer. */

import { MUSIC_PACKAGE } from '../../apps/music/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'
import type { Wording } from '../wordings.js'
import { songIdOf } from './music-play.js'

export type SongFavouriteParams = { readonly song: string; readonly favourite: boolean }

/** One way to say it for either direction. */
const either =
  (on: (song: string) => string, off: (song: string) => string): Wording<SongFavouriteParams> =>
  ({ song, favourite }) =>
    favourite ? on(song) : off(song)

export const musicFavourite: TaskFamily<SongFavouriteParams> = {
  name: 'music-favourite',
  packages: [MUSIC_PACKAGE],
  wordings: {
    en: {
      taught: [
        either(
          (song) => `Add the song '${song}' to my favourites.`,
          (song) => `Remove the song '${song}' from my favourites.`,
        ),
        either(
          (song) => `Mark '${song}' as a favourite in Music`,
          (song) => `'${song}' should no longer be a favourite in Music`,
        ),
        either(
          (song) => `Give the song '${song}' a heart`,
          (song) => `Take the heart off the song '${song}'`,
        ),
        either(
          (song) => `Please make '${song}' a favourite song.`,
          (song) => `Please take '${song}' off the favourite songs.`,
        ),
        either(
          (song) => `I want '${song}' among my favourite songs`,
          (song) => `I do not want '${song}' among my favourite songs`,
        ),
        either(
          (song) => `Like the song '${song}'`,
          (song) => `Unlike the song '${song}'`,
        ),
        either(
          (song) => `In Music, add '${song}' to Favourites`,
          (song) => `In Music, remove '${song}' from Favourites`,
        ),
        either(
          (song) => `Could you put '${song}' into Favourites?`,
          (song) => `Could you take '${song}' out of Favourites?`,
        ),
      ],
      heldOut: [
        either(
          (song) => `'${song}' is one of the best, keep it with my best-loved songs`,
          (song) => `I am tired of '${song}': off with its heart`,
        ),
        either(
          (song) => `Favourite song from now on: '${song}'.`,
          (song) => `Favourite song no more: '${song}'.`,
        ),
      ],
    },
    zh: {
      taught: [
        either(
          (song) => `把歌曲《${song}》加入收藏。`,
          (song) => `把歌曲《${song}》从收藏中移除。`,
        ),
        either(
          (song) => `在音乐里收藏《${song}》`,
          (song) => `在音乐里取消收藏《${song}》`,
        ),
        either(
          (song) => `给《${song}》这首歌点个红心`,
          (song) => `去掉《${song}》这首歌的红心`,
        ),
        either(
          (song) => `请收藏《${song}》。`,
          (song) => `请不要再收藏《${song}》。`,
        ),
        either(
          (song) => `我想把《${song}》放进收藏`,
          (song) => `我不想在收藏里看到《${song}》`,
        ),
        either(
          (song) => `帮我收藏《${song}》这首歌`,
          (song) => `帮我取消《${song}》这首歌的收藏`,
        ),
        either(
          (song) => `将《${song}》添加到我的收藏歌曲`,
          (song) => `将《${song}》从我的收藏歌曲里删掉`,
        ),
        either(
          (song) => `能把《${song}》设为收藏吗？`,
          (song) => `能把《${song}》的收藏取消吗？`,
        ),
      ],
      heldOut: [
        either(
          (song) => `《${song}》太好听了，收藏起来`,
          (song) => `《${song}》听腻了，别留在收藏里`,
        ),
        either(
          (song) => `《${song}》以后算我最爱的歌。`,
          (song) => `《${song}》以后不算我最爱的歌了。`,
        ),
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { apps }) => {
    const { songs, favourites } = apps.music
    const favourite = random.chance(0.65)
    const choices = songs.filter(({ id }) => favourites.includes(id) !== favourite)
    return choices.length === 0 ? null : { song: random.pick(choices).title, favourite }
  },
  check: ({ song, favourite }, before, after) => {
    const { music } = before.apps
    const id = songIdOf(music, song)
    const others = music.favourites.filter((each) => each !== id)
    const expected = favourite && id !== undefined ? [...others, id] : others
    return (
      same(after.apps.music.favourites.toSorted(), expected.toSorted()) &&
      same(after.apps.music.playlists, music.playlists) &&
      othersUnharmed(before, after, 'music')
    )
  },
}
