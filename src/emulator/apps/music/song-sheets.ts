/** What can be done with a song, which playlist it goes into, and the name of a new playlist. */

import { mdiHeart, mdiHeartOutline, mdiPlaylistMinus, mdiPlaylistPlus, mdiPlus } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { dialog, iconLeading, listItem, sheet, textField } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { toggleFavourite } from './favourites.js'
import type { MusicState, Playlist, Song } from './state.js'

export interface SongPlace {
  readonly song: Song
  /** Where its menu was opened; absent outside of playlists. */
  readonly playlist: Playlist | undefined
}

export function songSheet(context: AppContext<MusicState>, { song, playlist }: SongPlace): Screen {
  const { state, nav, t } = context
  const isFavourite = state.favourites.includes(song.id)
  const remove = (from: Playlist): View =>
    listItem({
      id: 'song_remove',
      title: t('Remove from playlist'),
      leading: iconLeading(mdiPlaylistMinus),
      onTap: () => {
        setSongs(state, from.id, (ids) => ids.filter((id) => id !== song.id))
        nav.pop()
        context.snackbar(t('Removed from {name}', { name: from.name }))
      },
    })
  return {
    presentation: 'sheet',
    body: sheet({ id: 'sheet_title', title: song.title }, [
      listItem({
        id: 'song_add',
        title: t('Add to playlist'),
        leading: iconLeading(mdiPlaylistPlus),
        onTap: () => nav.replace({ name: 'add', args: { id: song.id } }),
      }),
      listItem({
        id: isFavourite ? 'song_unfavourite' : 'song_favourite',
        title: isFavourite ? t('Remove from favourites') : t('Add to favourites'),
        leading: iconLeading(isFavourite ? mdiHeart : mdiHeartOutline),
        onTap: () => {
          toggleFavourite(context, song)
          nav.pop()
        },
      }),
      ...(playlist ? [remove(playlist)] : []),
    ]),
  }
}

export function addSheet(context: AppContext<MusicState>, song: Song): Screen {
  const { state, nav, t } = context
  const add = ({ id, name, songIds }: Playlist) => {
    const isThere = songIds.includes(song.id)
    if (!isThere) setSongs(state, id, (ids) => [...ids, song.id])
    nav.pop()
    context.snackbar(t(isThere ? 'Already in {name}' : 'Added to {name}', { name }))
  }
  return {
    presentation: 'sheet',
    body: sheet({ id: 'add_title', title: t('Add to playlist') }, [
      listItem({
        id: 'add_new',
        title: t('New playlist'),
        leading: iconLeading(mdiPlus),
        onTap: () => nav.replace({ name: 'new', args: { song: song.id } }),
      }),
      ...state.playlists.map((playlist) =>
        listItem({
          id: `add_${playlist.id}`,
          title: playlist.name,
          subtitle: t('Songs: {count}', { count: playlist.songIds.length }),
          onTap: () => add(playlist),
        }),
      ),
    ]),
  }
}

/** With a song: it is the first of the new playlist. */
export function newPlaylistDialog(context: AppContext<MusicState>, song: Song | undefined): Screen {
  const { state, nav, t } = context
  const create = () => {
    const name = context.field('name').trim()
    if (name === '') return context.snackbar(t('The playlist needs a name'))
    const playlist = { id: context.newId('playlist'), name, songIds: song ? [song.id] : [] }
    state.playlists = [...state.playlists, playlist]
    nav.pop()
    context.snackbar(t('Playlist created'))
  }
  return {
    presentation: 'dialog',
    body: dialog({
      title: t('New playlist'),
      content: [
        {
          ...textField({ id: 'playlist_name', field: 'name', label: t('Playlist name') }),
          margin: 0,
        },
      ],
      buttons: [
        { id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() },
        { id: 'dialog_create', text: t('Create'), onTap: create },
      ],
    }),
  }
}

function setSongs(state: MusicState, id: string, change: (ids: string[]) => string[]): void {
  state.playlists = state.playlists.map((playlist) =>
    playlist.id === id ? { ...playlist, songIds: change(playlist.songIds) } : playlist,
  )
}
