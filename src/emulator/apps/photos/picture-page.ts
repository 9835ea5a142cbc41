/** One picture: large, with a heart, its details, and the question before it is deleted. */

import { mdiDelete, mdiHeart, mdiHeartOutline, mdiInformationOutline } from '@mdi/js'
import type { Screen, View } from '../../screen/view.js'
import { appBar, dialog, page, sheet } from '../../screen/widgets.js'
import type { AppContext } from '../app.js'
import { pictureView } from './picture-view.js'
import type { PhotosState, Picture } from './state.js'

export function picturePage(context: AppContext<PhotosState>, picture: Picture): Screen {
  const { nav } = context
  return {
    body: page({
      scrollable: false,
      bar: appBar({ title: '', onBack: () => nav.pop() }),
      content: [
        {
          kind: 'stack',
          width: 'fill',
          weight: 1,
          align: 'stretch',
          description: picture.caption,
          children: [pictureView(picture, 220)],
        },
        {
          kind: 'text',
          id: 'picture_caption',
          text: picture.caption,
          size: 20,
          maxLines: 2,
          textAlign: 'center',
          padding: { left: 20, right: 20, top: 12 },
        },
        {
          kind: 'text',
          text: taken(context, picture),
          size: 14,
          color: 'onSurfaceVariant',
          textAlign: 'center',
          padding: { left: 20, right: 20, top: 4, bottom: 12 },
        },
      ],
      bottom: deeds(context, picture),
    }),
  }
}

function deeds({ state, nav, snackbar, t }: AppContext<PhotosState>, picture: Picture): View {
  const { id, favourite } = picture
  const toggle = () => {
    state.pictures = state.pictures.map((each) =>
      each.id === id ? { ...each, favourite: !favourite } : each,
    )
    snackbar(favourite ? t('Removed from favourites') : t('Added to favourites'))
  }
  return {
    kind: 'row',
    width: 'fill',
    height: 76,
    align: 'center',
    background: 'surfaceContainer',
    children: [
      deed({
        id: favourite ? 'picture_unfavourite' : 'picture_favourite',
        icon: favourite ? mdiHeart : mdiHeartOutline,
        text: t('Favourite'),
        selected: favourite,
        onTap: toggle,
      }),
      deed({
        id: 'picture_details',
        icon: mdiInformationOutline,
        text: t('Details'),
        onTap: () => nav.push({ name: 'details', args: { id } }),
      }),
      deed({
        id: 'picture_delete',
        icon: mdiDelete,
        text: t('Delete'),
        onTap: () => nav.push({ name: 'delete', args: { id } }),
      }),
    ],
  }
}

interface Deed {
  readonly id: string
  readonly icon: string
  readonly text: string
  readonly selected?: boolean
  readonly onTap: () => void
}

function deed({ id, icon, text, selected = false, onTap }: Deed): View {
  return {
    kind: 'column',
    id,
    className: 'android.widget.Button',
    weight: 1,
    height: 'fill',
    align: 'center',
    arrange: 'center',
    gap: 4,
    selected,
    onTap,
    children: [
      { kind: 'icon', path: icon, size: 24, color: selected ? 'error' : 'onSurfaceVariant' },
      { kind: 'text', text, size: 13, color: 'onSurface' },
    ],
  }
}

export function detailsSheet(context: AppContext<PhotosState>, picture: Picture): Screen {
  const { t } = context
  const fact = (name: string, value: string): View => ({
    kind: 'row',
    arrange: 'spaced',
    gap: 16,
    padding: { left: 20, right: 20, top: 10, bottom: 10 },
    children: [
      { kind: 'text', text: name, size: 16, color: 'onSurfaceVariant' },
      { kind: 'text', text: value, size: 16 },
    ],
  })
  return {
    presentation: 'sheet',
    body: sheet({ id: 'sheet_title', title: picture.caption }, [
      fact(t('Taken'), taken(context, picture)),
      fact(t('Kind'), picture.kind === 'video' ? t('Video') : t('Photo')),
      fact(t('Lens'), picture.facing === 'front' ? t('Front camera') : t('Back camera')),
      fact(t('Size'), `${picture.megabytes.toFixed(1)} MB`),
    ]),
  }
}

export function deleteDialog(context: AppContext<PhotosState>, picture: Picture): Screen {
  const { state, nav, snackbar, t } = context
  const remove = () => {
    state.pictures = state.pictures.filter(({ id }) => id !== picture.id)
    nav.popToHome()
    snackbar(t('Photo deleted'))
  }
  return {
    presentation: 'dialog',
    body: dialog({
      title: t('Delete this photo?'),
      text: t('It will be gone for good.'),
      buttons: [
        { id: 'dialog_cancel', text: t('Cancel'), onTap: () => nav.pop() },
        { id: 'dialog_confirm', text: t('Delete'), onTap: remove, danger: true },
      ],
    }),
  }
}

function taken({ t }: AppContext<PhotosState>, { daysAgo, time }: Picture): string {
  if (daysAgo === 0) return t('Today, {time}', { time })
  if (daysAgo === 1) return t('Yesterday, {time}', { time })
  return t('{days} days ago, {time}', { days: daysAgo, time })
}
