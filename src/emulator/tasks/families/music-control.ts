/** What one does to music that is on: pause, go on, next and previous song. */

import { neighbourOf } from '../../apps/music/player.js'
import { MUSIC_PACKAGE, type MusicState } from '../../apps/music/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed } from '../unharmed.js'
import type { Wording } from '../wordings.js'

export const MUSIC_DEEDS = ['pause', 'resume', 'next', 'previous'] as const
export type MusicDeed = (typeof MUSIC_DEEDS)[number]
export type MusicControlParams = { readonly deed: MusicDeed }

/** One way to say each of the four. */
const ways =
  (texts: Readonly<Record<MusicDeed, string>>): Wording<MusicControlParams> =>
  ({ deed }) =>
    texts[deed]

export const musicControl: TaskFamily<MusicControlParams> = {
  name: 'music-control',
  packages: [MUSIC_PACKAGE],
  wordings: {
    en: {
      taught: [
        ways({
          pause: 'Pause the music.',
          resume: 'Resume the music.',
          next: 'Play the next song.',
          previous: 'Play the previous song.',
        }),
        ways({
          pause: 'Stop the song that is playing',
          resume: 'Let the paused song go on',
          next: 'Skip this song',
          previous: 'Go back to the song before',
        }),
        ways({
          pause: 'Please pause what is playing in Music.',
          resume: 'Please continue the song in Music.',
          next: 'Please go to the next song in Music.',
          previous: 'Please go to the previous song in Music.',
        }),
        ways({
          pause: 'Pause the song',
          resume: 'Go on with the song',
          next: 'Next song',
          previous: 'Previous song',
        }),
        ways({
          pause: 'I want the music to pause',
          resume: 'I want the music to go on',
          next: 'I want to hear the next song',
          previous: 'I want to hear the previous song',
        }),
        ways({
          pause: 'Could you pause the music?',
          resume: 'Could you continue the music?',
          next: 'Could you skip to the next song?',
          previous: 'Could you go back one song?',
        }),
        ways({
          pause: 'Put the music on pause.',
          resume: 'Take the music off pause.',
          next: 'Move on to the next song.',
          previous: 'Move back to the previous song.',
        }),
        ways({
          pause: 'In Music, pause the player',
          resume: 'In Music, press play again',
          next: 'In Music, jump to the next song',
          previous: 'In Music, jump to the previous song',
        }),
      ],
      heldOut: [
        ways({
          pause: 'Quiet for a moment: hold the music',
          resume: 'Break is over, get the music running again',
          next: 'Not this one. What comes after it?',
          previous: 'That last one was nice, one back please',
        }),
        ways({
          pause: 'Make the player stand still.',
          resume: 'Where the song stopped, carry on.',
          next: 'Forward by one song.',
          previous: 'Backward by one song.',
        }),
      ],
    },
    zh: {
      taught: [
        ways({
          pause: '暂停音乐。',
          resume: '继续播放音乐。',
          next: '播放下一首。',
          previous: '播放上一首。',
        }),
        ways({
          pause: '把正在放的歌停下来',
          resume: '让暂停的歌继续放',
          next: '跳过这首歌',
          previous: '回到前一首歌',
        }),
        ways({
          pause: '请暂停音乐里正在播放的歌。',
          resume: '请继续音乐里的那首歌。',
          next: '请切到音乐的下一首。',
          previous: '请切到音乐的上一首。',
        }),
        ways({ pause: '暂停这首歌', resume: '接着放这首歌', next: '下一首', previous: '上一首' }),
        ways({
          pause: '我想让音乐暂停',
          resume: '我想让音乐继续',
          next: '我想听下一首歌',
          previous: '我想听上一首歌',
        }),
        ways({
          pause: '能暂停一下音乐吗？',
          resume: '能继续放音乐吗？',
          next: '能换到下一首吗？',
          previous: '能退回上一首吗？',
        }),
        ways({
          pause: '帮我暂停播放。',
          resume: '帮我恢复播放。',
          next: '帮我切到下一首歌。',
          previous: '帮我切回上一首歌。',
        }),
        ways({
          pause: '在音乐里按暂停',
          resume: '在音乐里重新按播放',
          next: '在音乐里跳到下一首',
          previous: '在音乐里跳到上一首',
        }),
      ],
      heldOut: [
        ways({
          pause: '先别放了，安静一会儿',
          resume: '休息完了，把歌重新放起来',
          next: '这首不要，换后面那首',
          previous: '刚才那首好听，再退一首',
        }),
        ways({
          pause: '让播放器停一停。',
          resume: '从停下的地方接着唱。',
          next: '这首听够了，换后面那一首来听。',
          previous: '刚才那首没听够，换前面那一首来听。',
        }),
      ],
    },
  },
  prepare: (random, { apps }) => {
    const { music } = apps
    const song = random.pick(music.songs)
    // It repeats: whoever looks at it for long would otherwise find another song.
    const repeat = 'one'
    music.player = { ...music.player, repeat, songId: song.id, playing: random.chance(0.6) }
  },
  propose: (random, { apps }) => {
    const { player } = apps.music
    if (player.songId === null) return null
    const other: MusicDeed = player.playing ? 'pause' : 'resume'
    return { deed: random.pick([other, other, 'next', 'previous']) }
  },
  check: ({ deed }, before, after) =>
    isDone(deed, before.apps.music, after.apps.music) && othersUnharmed(before, after),
}

function isDone(deed: MusicDeed, before: MusicState, { player }: MusicState): boolean {
  const { songId } = before.player
  switch (deed) {
    case 'pause':
      return !player.playing && player.songId === songId
    case 'resume':
      return player.playing && player.songId === songId
    case 'next':
      return player.playing && player.songId === neighbourOf(before.player, 1)
    case 'previous':
      return player.playing && player.songId === neighbourOf(before.player, -1)
  }
}
