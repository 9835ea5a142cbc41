/** Play a song, found by its name. */

import { MUSIC_PACKAGE, type MusicState } from '../../apps/music/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed } from '../unharmed.js'

export type SongParams = { readonly song: string }

export const musicPlay: TaskFamily<SongParams> = {
  name: 'music-play',
  packages: [MUSIC_PACKAGE],
  wordings: {
    en: {
      taught: [
        ({ song }) => `Play '${song}'.`,
        ({ song }) => `Play the song '${song}' in Music`,
        ({ song }) => `I want to hear '${song}'`,
        ({ song }) => `Please put on the song '${song}'.`,
        ({ song }) => `Start the song called '${song}'`,
        ({ song }) => `Find '${song}' in my music and play it.`,
        ({ song }) => `Could you play '${song}' for me?`,
        ({ song }) => `Let me listen to '${song}'`,
      ],
      heldOut: [
        ({ song }) => `In the mood for '${song}', turn it on`,
        ({ song }) => `The next thing coming out of the speaker should be '${song}'.`,
      ],
    },
    zh: {
      taught: [
        ({ song }) => `播放《${song}》。`,
        ({ song }) => `用音乐播放歌曲《${song}》`,
        ({ song }) => `我想听《${song}》`,
        ({ song }) => `请放一下《${song}》这首歌。`,
        ({ song }) => `帮我播放名为《${song}》的歌`,
        ({ song }) => `在我的音乐里找到《${song}》并播放。`,
        ({ song }) => `能给我放《${song}》吗？`,
        ({ song }) => `让我听听《${song}》`,
      ],
      heldOut: [
        ({ song }) => `来一首《${song}》吧`,
        ({ song }) => `现在特别想听《${song}》，打开它。`,
      ],
    },
  },
  // It repeats: whoever plays it and looks at it for long would otherwise find another one.
  prepare: (_random, { apps }) => {
    apps.music.player.repeat = 'one'
  },
  propose: (random, { apps }) => {
    const { songs, player } = apps.music
    const others = songs.filter(({ id }) => id !== player.songId)
    return others.length === 0 ? null : { song: random.pick(others).title }
  },
  check: ({ song }, before, after) => {
    const { player } = after.apps.music
    return (
      player.playing &&
      player.songId === songIdOf(before.apps.music, song) &&
      othersUnharmed(before, after)
    )
  },
}

/** Titles are different on every phone. */
export function songIdOf({ songs }: MusicState, title: string): string | undefined {
  return songs.find((song) => song.title === title)?.id
}
