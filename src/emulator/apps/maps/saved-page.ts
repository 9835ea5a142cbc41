/** The places that were saved, each with a button that takes it off the list. */

import { mdiBookmarkOffOutline, mdiBookmarkRemove } from '@mdi/js'
import type { Screen } from '../../screen/view.js'
import { appBar, emptyState, iconButton, page } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { placeRow } from './map-page.js'
import { type MapsState, type Place, placeOf } from './state.js'

export function savedPage(context: AppContext<MapsState>): Screen {
  const { state, nav, snackbar, t } = context
  const remove = ({ id }: Place) => {
    state.saved = state.saved.filter((each) => each !== id)
    snackbar(t('Removed from saved places'))
  }
  const rows = state.saved
    .flatMap((id) => placeOf(state, id) ?? [])
    .map((place) =>
      placeRow(
        context,
        place,
        iconButton({
          id: `remove_${place.id}`,
          icon: mdiBookmarkRemove,
          description: t('Remove {name}', { name: place.name }),
          onTap: () => remove(place),
        }),
      ),
    )
  return {
    body: page({
      bar: appBar({ title: t('Saved places'), onBack: () => nav.pop() }),
      content:
        rows.length > 0
          ? rows
          : [emptyState({ icon: mdiBookmarkOffOutline, text: t('No saved places') })],
    }),
  }
}
