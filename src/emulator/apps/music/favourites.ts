/** The heart of a song: set and taken away. */

import type { AppContext } from '../app.js'
import type { MusicState, Song } from './state.js'

export function toggleFavourite({ state, snackbar, t }: AppContext<MusicState>, song: Song): void {
  const isFavourite = state.favourites.includes(song.id)
  state.favourites = isFavourite
    ? state.favourites.filter((id) => id !== song.id)
    : [...state.favourites, song.id]
  snackbar(isFavourite ? t('Removed from favourites') : t('Added to favourites'))
}
