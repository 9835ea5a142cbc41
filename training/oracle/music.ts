/** Teachers of the families about music. */

import { MUSIC_PACKAGE } from '../../src/emulator/apps/music/state.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import type { SongToPlaylistParams } from '../../src/emulator/tasks/families/music-add-to-playlist.js'
import type {
  MusicControlParams,
  MusicDeed,
} from '../../src/emulator/tasks/families/music-control.js'
import type { SongFavouriteParams } from '../../src/emulator/tasks/families/music-favourite.js'
import type {
  PlaylistOfTwoParams,
  PlaylistParams,
} from '../../src/emulator/tasks/families/music-new-playlist.js'
import type { SongParams } from '../../src/emulator/tasks/families/music-play.js'
import { fieldStatus, foundStatus, openIs, searchStatus } from './field-status.js'
import { wasLast } from './form-moves.js'
import {
  byId,
  byText,
  end,
  goBack,
  isMissing,
  lastDeed,
  leaveAnother,
  leavePage,
  openApp,
  search,
  tap,
  textsOf,
  timesDone,
  typeInto,
} from './moves.js'
import { named, said } from './names.js'
import { labelsIn, nearestStatus } from './nearest.js'
import type { Move, Oracle, OracleView } from './oracle.js'

export const playSong: Oracle<SongParams> = (view, { song }) => {
  const plan = `Find '${song}'; play it.`
  if (isAt(view, 'now')) {
    const title = byId(view, 'now_title')
    if (title !== undefined && title.text !== song)
      return leaveAnother(view, { kind: 'song', shown: title.text, wanted: song, plan })
    const button = byId(view, 'now_play')
    const name = 'Play song'
    if (button === undefined) return search(view, { name }, { status: openIs(song), plan })
    if (button.selected) return end(`${openIs(song)} It is playing.`)
    return tap(button, name, { status: `${openIs(song)} It is paused.`, plan })
  }
  const row = reachSong(view, song, plan)
  return row.kind === 'move'
    ? row.move
    : tap(row.node, song, { status: foundStatus(song, true), plan })
}

const SAID: Readonly<Record<MusicDeed, { plan: string; done: string }>> = {
  pause: { plan: 'Pause the music.', done: 'The music is paused.' },
  resume: { plan: 'Continue the music.', done: 'The music is playing.' },
  next: { plan: 'Open the player; go to the next song.', done: 'The next song is playing.' },
  previous: {
    plan: 'Open the player; go to the previous song.',
    done: 'The previous song is playing.',
  },
}

export const controlMusic: Oracle<MusicControlParams> = (view, { deed }) => {
  const { plan, done } = SAID[deed]
  if (view.app !== MUSIC_PACKAGE) return openApp(view, 'Music', plan)
  if (deed === 'next' || deed === 'previous') return skipSong(view, deed)
  const button = byId(view, 'now_play') ?? byId(view, 'mini_play')
  if (button === undefined) return goBack(view, { status: 'The player is not in sight.', plan })
  if (button.selected === (deed === 'resume')) return end(done)
  return deed === 'pause'
    ? tap(button, 'Pause', { status: 'The music is playing.', plan })
    : tap(button, 'Play song', { status: 'The music is paused.', plan })
}

function skipSong(view: OracleView, deed: 'next' | 'previous'): Move {
  const { plan, done } = SAID[deed]
  const name = deed === 'next' ? 'Next song' : 'Previous song'
  if (timesDone(view, `Tap ${named(name)}.`) > 0) return end(done)
  const button = byId(view, `now_${deed}`)
  if (button !== undefined) return tap(button, name, { status: 'The player is open.', plan })
  if (isAt(view, 'now')) return search(view, { name }, { status: 'The player is open.', plan })
  const player = byId(view, 'mini_player')
  const thought = { status: 'The player is not open.', plan }
  return player === undefined ? goBack(view, thought) : tap(player, 'the song that plays', thought)
}

export const favourSong: Oracle<SongFavouriteParams> = (view, { song, favourite }) => {
  const plan = favourite
    ? `Find '${song}'; add it to the favourites.`
    : `Find '${song}'; remove it from the favourites.`
  if (isAt(view, 'song') && byId(view, 'sheet_title')?.text === song) {
    const row = byId(view, favourite ? 'song_favourite' : 'song_unfavourite')
    const name = favourite ? 'Add to favourites' : 'Remove from favourites'
    const thought = { status: `The menu of '${song}' is open.`, plan }
    return row === undefined ? goBack(view, thought) : tap(row, name, thought)
  }
  const row = reachSong(view, song, plan)
  if (row.kind === 'move') return row.move
  const isFavourite = hasInside(row.node, 'favourite_mark')
  if (isFavourite === favourite)
    return end(favourite ? `'${song}' is a favourite.` : `'${song}' is no favourite.`)
  return openMenu(view, { row: row.node, song }, plan)
}

export const newPlaylist: Oracle<PlaylistParams> = (view, { playlist }) => {
  const plan = `Create the playlist '${playlist}'.`
  if (view.app !== MUSIC_PACKAGE) return openApp(view, 'Music', plan)
  if (isAt(view, 'new')) return nameIt(view, playlist)
  if (!isAt(view, 'playlists')) return toTab(view, 'playlists', plan)
  if (byText(view, playlist) !== undefined || wasLast(view, 'Tap ‹Create›.'))
    return end(`The playlist '${playlist}' is there.`)
  const create = byId(view, 'playlist_create')
  const thought = { status: 'The playlists are open.', plan }
  return create === undefined ? goBack(view, thought) : tap(create, 'New playlist', thought)
}

export const addToPlaylist: Oracle<SongToPlaylistParams> = (view, { song, playlist }) => {
  const plan = `Find '${song}'; add it to '${playlist}'.`
  if (wasLast(view, `Tap ${named(playlist)}.`)) return end(`'${song}' is in '${playlist}'.`)
  if (isAt(view, 'add') && lastDeed(view) === said('Tap ‹Add to playlist›.', view.t)) {
    const row = byText(view, playlist)
    const names = labelsIn(view, /:id\/add_(?!new)/)
    const thought = { status: nearestStatus(`'${playlist}'`, playlist, names), plan }
    return row === undefined
      ? search(view, { name: playlist }, thought)
      : tap(row, playlist, thought)
  }
  return toPlaylists(view, song, plan)
}

export const playlistOfTwo: Oracle<PlaylistOfTwoParams> = (view, params) => {
  const { playlist, first, second } = params
  const isMade = timesDone(view, 'Tap ‹Create›.') > 0
  if (isMade) return addToPlaylist(view, { song: second, playlist })
  const plan = `Add '${first}' to a new playlist '${playlist}'; then '${second}'.`
  if (isAt(view, 'add') && lastDeed(view) === said('Tap ‹Add to playlist›.', view.t)) {
    const row = byId(view, 'add_new')
    const thought = { status: 'The playlists are shown.', plan }
    return row === undefined ? goBack(view, thought) : tap(row, 'New playlist', thought)
  }
  if (isAt(view, 'new') && isNaming(view)) return nameIt(view, playlist)
  return toPlaylists(view, first, plan)
}

/** Through the menu of a song to the list of playlists. */
function toPlaylists(view: OracleView, song: string, plan: string): Move {
  if (isAt(view, 'song') && byId(view, 'sheet_title')?.text === song) {
    const row = byId(view, 'song_add')
    const thought = { status: `The menu of '${song}' is open.`, plan }
    return row === undefined ? goBack(view, thought) : tap(row, 'Add to playlist', thought)
  }
  const row = reachSong(view, song, plan)
  return row.kind === 'move' ? row.move : openMenu(view, { row: row.node, song }, plan)
}

/** The dialog for a name was opened for this song, or a name was typed into it. */
function isNaming(view: OracleView): boolean {
  const last = view.history.at(-1) ?? ''
  return (
    wasLast(view, 'Tap ‹New playlist›.') ||
    last === 'Close the keyboard.' ||
    last.startsWith('Type ')
  )
}

function nameIt(view: OracleView, playlist: string): Move {
  const plan = `Type '${playlist}'; tap ‹Create›.`
  const field = byId(view, 'playlist_name')
  const create = byId(view, 'dialog_create')
  if (field === undefined || create === undefined)
    return goBack(view, { status: 'The dialog is covered.', plan })
  if (field.text !== playlist) {
    const thought = { status: fieldStatus('Playlist name', field.text, playlist), plan }
    return typeInto(field, { name: 'Playlist name', text: playlist }, thought)
  }
  return tap(create, 'Create', { status: fieldStatus('Playlist name', playlist, playlist), plan })
}

function openMenu(
  view: OracleView,
  { row, song }: { readonly row: UiNode; readonly song: string },
  plan: string,
): Move {
  const more = menuIn(row)
  const thought = { status: `'${song}' is in the list.`, plan }
  return more === undefined ? goBack(view, thought) : tap(more, `the menu of ${song}`, thought)
}

type Reached =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'row'; readonly node: UiNode }

/** The song's row in the list of all songs, or the next step towards it. */
function reachSong(view: OracleView, song: string, plan: string): Reached {
  const go = (move: Move): Reached => ({ kind: 'move', move })
  if (view.app !== MUSIC_PACKAGE) return go(openApp(view, 'Music', plan))
  const field = byId(view, 'music_search')
  if (field === undefined) return go(toTab(view, 'songs', plan))
  if (field.text !== song) {
    const status = searchStatus(field.text, song)
    return go(typeInto(field, { name: 'Search songs', text: song }, { status, plan }))
  }
  const node = rowOf(view, song)
  if (node !== undefined) return { kind: 'row', node }
  const thought = { status: foundStatus(song, false), plan }
  const sought = { name: song }
  return go(isMissing(view, sought) ? goBack(view, thought) : search(view, sought, thought))
}

/** The row of a list, not the bar of what plays; at the edge it may be cut, without heart and menu. */
function rowOf(view: OracleView, song: string): UiNode | undefined {
  return view.nodes.find(
    (node) =>
      node.resourceId.startsWith(`${view.app}:id/row_`) &&
      textsOf(node).includes(song) &&
      menuIn(node) !== undefined,
  )
}

function menuIn(row: UiNode): UiNode | undefined {
  return inside(row).find(({ resourceId }) => resourceId.includes(':id/more_'))
}

function toTab(view: OracleView, name: 'songs' | 'playlists', plan: string): Move {
  const tab = byId(view, `tab_${name}`)
  const label = name === 'songs' ? 'Songs' : 'Playlists'
  return tab === undefined
    ? leavePage(view, named(label), plan)
    : tap(tab, label, { status: `${named(label)} are not open.`, plan })
}

function isAt(view: OracleView, page: string): boolean {
  return view.app === MUSIC_PACKAGE && view.page.name === page
}

function inside(node: UiNode): UiNode[] {
  return node.children.flatMap((child) => [child, ...inside(child)])
}

function hasInside(node: UiNode, id: string): boolean {
  return inside(node).some(({ resourceId }) => resourceId.endsWith(`:id/${id}`))
}
