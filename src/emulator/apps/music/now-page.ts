/** What plays now: cover, heart, how far it has come, and the buttons of the player. */

import {
  mdiHeart,
  mdiHeartOutline,
  mdiPause,
  mdiPlay,
  mdiPlaylistPlus,
  mdiRepeat,
  mdiRepeatOff,
  mdiRepeatOnce,
  mdiShuffle,
  mdiShuffleDisabled,
  mdiSkipNext,
  mdiSkipPrevious,
} from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, iconButton, page } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { toggleFavourite } from './favourites.js'
import {
  minutesAndSeconds,
  NEXT_REPEAT,
  positionOf,
  seek,
  skip,
  togglePlaying,
  toggleShuffle,
} from './player.js'
import { cover } from './song-views.js'
import type { MusicState, Repeat, Song } from './state.js'

const SECOND_MS = 1000

export function nowPage(context: AppContext<MusicState>, song: Song): Screen {
  const { state, nav, t } = context
  return {
    ...(state.player.playing ? { changesEveryMs: SECOND_MS } : {}),
    body: page({
      bar: appBar({
        title: t('Now playing'),
        onBack: () => nav.pop(),
        actions: [
          {
            id: 'now_add',
            icon: mdiPlaylistPlus,
            description: t('Add to playlist'),
            onTap: () => nav.push({ name: 'add', args: { id: song.id } }),
          },
        ],
      }),
      content: [
        {
          kind: 'column',
          width: 'fill',
          align: 'center',
          padding: { top: 24, bottom: 24 },
          children: [cover(song, 260)],
        },
        heading(context, song),
        progress(context, song),
        buttons(context),
      ],
    }),
  }
}

function heading(context: AppContext<MusicState>, song: Song): View {
  const { state, t } = context
  const isFavourite = state.favourites.includes(song.id)
  return {
    kind: 'row',
    width: 'fill',
    align: 'center',
    padding: { left: 24, right: 12 },
    children: [
      {
        kind: 'column',
        weight: 1,
        align: 'start',
        gap: 2,
        children: [
          { kind: 'text', id: 'now_title', text: song.title, size: 24, bold: true, maxLines: 2 },
          {
            kind: 'text',
            id: 'now_artist',
            text: song.artist,
            size: 16,
            color: 'onSurfaceVariant',
          },
        ],
      },
      {
        ...iconButton({
          id: 'now_favourite',
          icon: isFavourite ? mdiHeart : mdiHeartOutline,
          description: isFavourite ? t('Remove from favourites') : t('Add to favourites'),
          color: isFavourite ? 'error' : 'onSurfaceVariant',
          onTap: () => toggleFavourite(context, song),
        }),
        selected: isFavourite,
      },
    ],
  }
}

function progress({ state, now, t }: AppContext<MusicState>, song: Song): View {
  const lengthMs = song.seconds * SECOND_MS
  const positionMs = positionOf(state.player, song, now())
  const time = (ms: number): View => ({
    kind: 'text',
    text: minutesAndSeconds(ms),
    size: 13,
    color: 'onSurfaceVariant',
  })
  return {
    kind: 'column',
    width: 'fill',
    align: 'stretch',
    padding: { left: 24, right: 24, top: 16 },
    children: [
      {
        kind: 'slider',
        id: 'now_position',
        value: positionMs / lengthMs,
        description: t('Position'),
        onChange: (share) => seek(state, share, now()),
      },
      { kind: 'row', arrange: 'spaced', children: [time(positionMs), time(lengthMs)] },
    ],
  }
}

const REPEAT_ICONS: Readonly<Record<Repeat, string>> = {
  off: mdiRepeatOff,
  all: mdiRepeat,
  one: mdiRepeatOnce,
}

function buttons({ state, now, t }: AppContext<MusicState>): View {
  const { playing, shuffle, repeat } = state.player
  const repeatName = { off: t('Repeat off'), all: t('Repeat all'), one: t('Repeat one') }[repeat]
  return {
    kind: 'row',
    width: 'fill',
    arrange: 'spaced',
    align: 'center',
    padding: { left: 20, right: 20, top: 16, bottom: 24 },
    children: [
      {
        ...iconButton({
          id: 'now_shuffle',
          icon: shuffle ? mdiShuffle : mdiShuffleDisabled,
          description: shuffle ? t('Shuffle on') : t('Shuffle off'),
          color: shuffle ? 'primary' : 'onSurfaceVariant',
          onTap: () => toggleShuffle(state, now()),
        }),
        selected: shuffle,
      },
      large('now_previous', {
        icon: mdiSkipPrevious,
        description: t('Previous song'),
        onTap: () => skip(state, -1, now()),
      }),
      {
        ...large('now_play', {
          icon: playing ? mdiPause : mdiPlay,
          description: playing ? t('Pause') : t('Play song'),
          onTap: () => togglePlaying(state, now()),
        }),
        selected: playing,
      },
      large('now_next', {
        icon: mdiSkipNext,
        description: t('Next song'),
        onTap: () => skip(state, 1, now()),
      }),
      {
        ...iconButton({
          id: 'now_repeat',
          icon: REPEAT_ICONS[repeat],
          description: repeatName,
          color: repeat === 'off' ? 'onSurfaceVariant' : 'primary',
          onTap: () => {
            state.player = { ...state.player, repeat: NEXT_REPEAT[repeat] }
          },
        }),
        selected: repeat !== 'off',
      },
    ],
  }
}

interface LargeButton {
  readonly icon: string
  readonly description: string
  readonly onTap: () => void
}

/** The button in the middle is filled. */
function large(id: string, { icon, description, onTap }: LargeButton): View {
  const isMain = id === 'now_play'
  return {
    kind: 'icon',
    id,
    className: 'android.widget.ImageButton',
    path: icon,
    size: 36,
    padding: isMain ? 18 : 12,
    description,
    onTap,
    color: isMain ? 'onPrimary' : 'onSurface',
    ...(isMain ? { background: 'primary', cornerRadius: 36 } : {}),
  }
}
