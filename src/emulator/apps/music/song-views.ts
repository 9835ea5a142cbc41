/** How songs look wherever they stand: a cover, a row with its menu, and the bar of what plays now. */

import { mdiDotsVertical, mdiHeart, mdiMusicNote, mdiPause, mdiPlay } from '@mdi/js'
import type { View } from '../../screen/view.js'
import { iconButton, listItem } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { play, togglePlaying } from './player.js'
import { type MusicState, type Song, songOf } from './state.js'

export interface SongRowProps {
  readonly song: Song
  /** What plays after it. */
  readonly queue: readonly string[]
  /** Set where the song stands in a playlist that it can be taken out of. */
  readonly playlistId?: string
}

/** A tap plays the song; the dots open what else can be done with it. */
export function songRow(context: AppContext<MusicState>, props: SongRowProps): View {
  const { song, queue, playlistId } = props
  const { state, nav, t, now } = context
  const hearts: View[] = state.favourites.includes(song.id)
    ? [{ kind: 'icon', id: 'favourite_mark', path: mdiHeart, size: 18, color: 'error' }]
    : []
  const place = playlistId === undefined ? {} : { playlist: playlistId }
  const more = iconButton({
    id: `more_${song.id}`,
    icon: mdiDotsVertical,
    description: t('More options: {title}', { title: song.title }),
    onTap: () => nav.push({ name: 'song', args: { id: song.id, ...place } }),
  })
  return listItem({
    id: `row_${song.id}`,
    title: song.title,
    subtitle: song.artist,
    leading: cover(song, 44),
    trailing: { kind: 'row', align: 'center', gap: 4, children: [...hearts, more] },
    onTap: () => {
      play(state, queue, { songId: song.id, nowMs: now() })
      nav.push({ name: 'now' })
    },
  })
}

const COVER_COLORS = ['#6a1b9a', '#00695c', '#ad1457', '#283593', '#ef6c00', '#2e7d32'] as const

/** A tile in the colour of the artist. */
export function cover({ artist }: Song, side: number): View {
  let sum = 0
  for (const character of artist) sum += character.codePointAt(0) ?? 0
  return {
    kind: 'stack',
    width: side,
    height: side,
    cornerRadius: Math.min(20, side / 6),
    align: 'center',
    background: COVER_COLORS[sum % COVER_COLORS.length] ?? COVER_COLORS[0],
    children: [{ kind: 'icon', path: mdiMusicNote, size: side / 2, color: '#ffffff' }],
  }
}

/** What plays now, above the tabs; nothing before the first song. */
export function miniPlayer(context: AppContext<MusicState>): View[] {
  const { state, nav, t, now } = context
  const song = songOf(state, state.player.songId)
  if (song === undefined) return []
  const { playing } = state.player
  return [
    {
      kind: 'row',
      id: 'mini_player',
      width: 'fill',
      align: 'center',
      gap: 12,
      background: 'surfaceContainerHigh',
      padding: { left: 16, right: 8, top: 8, bottom: 8 },
      onTap: () => nav.push({ name: 'now' }),
      children: [
        cover(song, 40),
        {
          kind: 'column',
          weight: 1,
          align: 'start',
          children: [
            { kind: 'text', id: 'mini_title', text: song.title, size: 15, bold: true },
            { kind: 'text', text: song.artist, size: 13, color: 'onSurfaceVariant' },
          ],
        },
        {
          ...iconButton({
            id: 'mini_play',
            icon: playing ? mdiPause : mdiPlay,
            description: playing ? t('Pause') : t('Play song'),
            color: 'onSurface',
            onTap: () => togglePlaying(state, now()),
          }),
          selected: playing,
        },
      ],
    },
  ]
}
