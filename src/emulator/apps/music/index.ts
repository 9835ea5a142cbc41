/** Music: songs, artists and playlists to look through, and a player that keeps time. */

import { mdiMusic, mdiMusicNoteOff } from '@mdi/js'
import type { Screen } from '../../screen/view.js'
import { appBar } from '../../screen/widgets.js'
import type { App, AppContext, AppNotification, Page } from '../app.js'
import type { AppStates } from '../app-states.js'
import { refusedPage } from '../refused.js'
import {
  artistPage,
  artistsPage,
  favouritesPage,
  playlistPage,
  playlistsPage,
  songsPage,
} from './library-pages.js'
import { nowPage } from './now-page.js'
import { playOn } from './player.js'
import { addSheet, newPlaylistDialog, songSheet } from './song-sheets.js'
import { initialMusic, MUSIC_PACKAGE, type MusicState, songOf } from './state.js'

export const musicApp: App<MusicState> = {
  key: 'music',
  packageName: MUSIC_PACKAGE,
  activity: 'com.android.music.MusicBrowserActivity',
  label: 'Music',
  versionName: '5.3.0',
  icon: { path: mdiMusic, background: '#8e24aa', foreground: '#ffffff' },
  permissions: ['audio'],
  initialState: initialMusic,
  home: { name: 'songs' },
  page: (page, context) => (context.may('audio') ? screenOf(page, context) : refused(context)),
  notifications: playingNow,
  passTime: ({ music }, nowMs) => playOn(music, nowMs),
}

function refused(context: AppContext<MusicState>): Screen {
  const { t } = context
  return refusedPage(context, {
    permission: 'audio',
    icon: mdiMusicNoteOff,
    text: t('To hear your music, allow access to it.'),
    bar: appBar({ title: t('Music') }),
  })
}

function screenOf({ name, args }: Page, context: AppContext<MusicState>): Screen {
  const { state } = context
  const song = songOf(state, args?.id)
  const playing = songOf(state, state.player.songId)
  const playlistId = name === 'song' ? args?.playlist : args?.id
  const playlist = state.playlists.find(({ id }) => id === playlistId)
  if (name === 'artists') return artistsPage(context)
  if (name === 'artist' && args?.artist !== undefined) return artistPage(context, args.artist)
  if (name === 'playlists') return playlistsPage(context)
  if (name === 'playlist' && playlist) return playlistPage(context, playlist)
  if (name === 'favourites') return favouritesPage(context)
  if (name === 'now' && playing) return nowPage(context, playing)
  if (name === 'song' && song) return songSheet(context, { song, playlist })
  if (name === 'add' && song) return addSheet(context, song)
  if (name === 'new') return newPlaylistDialog(context, songOf(state, args?.song))
  return songsPage(context)
}

function playingNow({ music }: AppStates): AppNotification[] {
  const song = songOf(music, music.player.songId)
  if (!music.player.playing || song === undefined) return []
  return [
    {
      key: `playing ${song.id}`,
      title: song.title,
      text: song.artist,
      page: { name: 'now' },
      onOpen: () => undefined,
    },
  ]
}
