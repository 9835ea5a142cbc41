/** The gallery: three pictures in a row with their captions, the newest first; all or the favourites. */

import { mdiCamera, mdiHeart, mdiImageOff } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, chip, emptyState, page } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { CAMERA_PACKAGE } from '../camera/state.js'
import { pictureView } from './picture-view.js'
import type { PhotosState, Picture } from './state.js'

const COLUMNS = 3
const TILE_HEIGHT = 112

export function gridPage(context: AppContext<PhotosState>, onlyFavourites: boolean): Screen {
  const { state, nav, t } = context
  const shown = state.pictures.filter(({ favourite }) => favourite || !onlyFavourites)
  const rows: View[] = []
  for (let start = 0; start < shown.length; start += COLUMNS)
    rows.push(tileRow(context, shown.slice(start, start + COLUMNS)))
  const filter = (name: 'grid' | 'favourites', text: string): View =>
    chip({
      id: `show_${name}`,
      text,
      selected: onlyFavourites === (name === 'favourites'),
      onTap: () => nav.replace({ name }),
    })
  return {
    body: page({
      bar: {
        kind: 'column',
        align: 'stretch',
        children: [
          appBar({
            title: t('Photos'),
            actions: [
              {
                id: 'open_camera',
                icon: mdiCamera,
                description: t('Camera'),
                onTap: () => nav.launch(CAMERA_PACKAGE),
              },
            ],
          }),
          {
            kind: 'row',
            gap: 8,
            padding: { left: 16, right: 16, bottom: 8 },
            children: [filter('grid', t('All photos')), filter('favourites', t('Favourites'))],
          },
        ],
      },
      content:
        rows.length > 0 ? rows : [emptyState({ icon: mdiImageOff, text: t('No photos here') })],
    }),
  }
}

function tileRow(context: AppContext<PhotosState>, pictures: readonly Picture[]): View {
  const gaps = Array.from({ length: COLUMNS - pictures.length }, (): View => {
    return { kind: 'spacer', weight: 1 }
  })
  return {
    kind: 'row',
    width: 'fill',
    align: 'start',
    gap: 6,
    padding: { left: 8, right: 8, top: 4 },
    children: [...pictures.map((picture) => tile(context, picture)), ...gaps],
  }
}

function tile({ nav }: AppContext<PhotosState>, picture: Picture): View {
  const { id, caption, favourite } = picture
  const heart: View[] = favourite
    ? [
        {
          kind: 'icon',
          id: 'favourite_mark',
          path: mdiHeart,
          size: 16,
          color: 'error',
        },
      ]
    : []
  return {
    kind: 'column',
    id: `tile_${id}`,
    weight: 1,
    align: 'stretch',
    className: 'android.view.ViewGroup',
    onTap: () => nav.push({ name: 'picture', args: { id } }),
    children: [
      {
        kind: 'stack',
        width: 'fill',
        height: TILE_HEIGHT,
        align: 'stretch',
        children: [pictureView(picture, 56)],
      },
      {
        kind: 'row',
        align: 'start',
        gap: 4,
        height: 42,
        padding: { left: 2, right: 2, top: 3 },
        children: [
          { kind: 'text', text: caption, size: 13, color: 'onSurface', maxLines: 2, weight: 1 },
          ...heart,
        ],
      },
    ],
  }
}
