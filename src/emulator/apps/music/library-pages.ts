/** The library as tabs: songs with a search bar, artists, playlists; and what is behind each of them. */

import {
  mdiAccountMusic,
  mdiHeart,
  mdiMusicNote,
  mdiMusicNoteOff,
  mdiPlaylistMusic,
  mdiPlus,
} from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import {
  appBar,
  avatar,
  emptyState,
  iconLeading,
  listItem,
  page,
  searchBar,
  stackedBars,
} from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { appTabs } from '../app-tabs.js'
import { miniPlayer, songRow } from './song-views.js'
import { type MusicState, matching, type Playlist, type Song, songsOf } from './state.js'

const TABS = [
  { name: 'songs', label: 'Songs', icon: mdiMusicNote },
  { name: 'artists', label: 'Artists', icon: mdiAccountMusic },
  { name: 'playlists', label: 'Playlists', icon: mdiPlaylistMusic },
] as const

export function songsPage(context: AppContext<MusicState>): Screen {
  const { state, field, t } = context
  const found = matching(state.songs, field('search'))
  return {
    body: page({
      bar: stackedBars(
        appBar({ title: t('Music') }),
        searchBar({ id: 'music_search', field: 'search', hint: t('Search songs') }),
      ),
      content: songRows(context, found),
      bottom: foot(context, 'songs'),
    }),
  }
}

export function artistsPage(context: AppContext<MusicState>): Screen {
  const { state, nav, t } = context
  const names = [...new Set(state.songs.map(({ artist }) => artist))]
  const rows = names
    .toSorted((a, b) => a.localeCompare(b, context.settings.language))
    .map((name, index) =>
      listItem({
        id: `artist_${index}`,
        title: name,
        subtitle: t('Songs: {count}', { count: songsBy(state, name).length }),
        leading: avatar(name),
        onTap: () => nav.push({ name: 'artist', args: { artist: name } }),
      }),
    )
  return {
    body: page({
      bar: appBar({ title: t('Artists') }),
      content: rows,
      bottom: foot(context, 'artists'),
    }),
  }
}

export function artistPage(context: AppContext<MusicState>, artist: string): Screen {
  return listPage(context, artist, songRows(context, songsBy(context.state, artist)))
}

export function playlistsPage(context: AppContext<MusicState>): Screen {
  const { state, nav, t } = context
  const favourites = listItem({
    id: 'open_favourites',
    title: t('Favourites'),
    subtitle: t('Songs: {count}', { count: state.favourites.length }),
    leading: iconLeading(mdiHeart),
    onTap: () => nav.push({ name: 'favourites' }),
  })
  const rows = state.playlists.map(({ id, name, songIds }) =>
    listItem({
      id: `open_${id}`,
      title: name,
      subtitle: t('Songs: {count}', { count: songIds.length }),
      leading: iconLeading(mdiPlaylistMusic),
      onTap: () => nav.push({ name: 'playlist', args: { id } }),
    }),
  )
  return {
    body: page({
      bar: appBar({
        title: t('Playlists'),
        actions: [
          {
            id: 'playlist_create',
            icon: mdiPlus,
            description: t('New playlist'),
            onTap: () => nav.push({ name: 'new' }),
          },
        ],
      }),
      content: [favourites, ...rows],
      bottom: foot(context, 'playlists'),
    }),
  }
}

export function favouritesPage(context: AppContext<MusicState>): Screen {
  const songs = songsOf(context.state, context.state.favourites)
  return listPage(context, context.t('Favourites'), songRows(context, songs))
}

export function playlistPage(context: AppContext<MusicState>, playlist: Playlist): Screen {
  const songs = songsOf(context.state, playlist.songIds)
  return listPage(context, playlist.name, songRows(context, songs, playlist.id))
}

function listPage(context: AppContext<MusicState>, title: string, content: View[]): Screen {
  const [player] = miniPlayer(context)
  return {
    body: page({
      bar: appBar({ title, onBack: () => context.nav.pop() }),
      content,
      ...(player ? { bottom: player } : {}),
    }),
  }
}

function songRows(
  context: AppContext<MusicState>,
  songs: readonly Song[],
  playlistId?: string,
): View[] {
  const queue = songs.map(({ id }) => id)
  if (songs.length === 0)
    return [emptyState({ icon: mdiMusicNoteOff, text: context.t('No songs here') })]
  const place = playlistId === undefined ? {} : { playlistId }
  return songs.map((song) => songRow(context, { song, queue, ...place }))
}

function songsBy({ songs }: MusicState, artist: string): Song[] {
  return songs.filter((song) => song.artist === artist)
}

function foot(context: AppContext<MusicState>, here: (typeof TABS)[number]['name']): View {
  const tabs = appTabs(context, TABS, here)
  return { kind: 'column', align: 'stretch', children: [...miniPlayer(context), tabs] }
}
