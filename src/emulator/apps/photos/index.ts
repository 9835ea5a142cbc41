/** Photos: the gallery of what Camera took, to look at, keep as favourites, and delete. */

import { mdiImageMultiple, mdiImageOff } from '@mdi/js'
import type { Screen } from '../../screen/view.js'
import { appBar } from '../../screen/widgets.js'
import type { App, AppContext, Page } from '../app.js'
import { refusedPage } from '../refused.js'
import { gridPage } from './grid-page.js'
import { deleteDialog, detailsSheet, picturePage } from './picture-page.js'
import { initialPhotos, PHOTOS_PACKAGE, type PhotosState, pictureOf } from './state.js'

export const photosApp: App<PhotosState> = {
  key: 'photos',
  packageName: PHOTOS_PACKAGE,
  activity: 'com.android.photos.GalleryActivity',
  label: 'Photos',
  versionName: '6.12.0',
  icon: { path: mdiImageMultiple, background: '#fad2cf', foreground: '#c5221f' },
  permissions: ['photos'],
  initialState: initialPhotos,
  home: { name: 'grid' },
  page: (page, context) => (context.may('photos') ? screenOf(page, context) : refused(context)),
}

function refused(context: AppContext<PhotosState>): Screen {
  const { t } = context
  return refusedPage(context, {
    permission: 'photos',
    icon: mdiImageOff,
    text: t('To see your photos and videos, allow access to them.'),
    bar: appBar({ title: t('Photos') }),
  })
}

function screenOf({ name, args }: Page, context: AppContext<PhotosState>): Screen {
  const { state } = context
  const picture = pictureOf(state, args?.id)
  if (name === 'picture' && picture) return picturePage(context, picture)
  if (name === 'details' && picture) return detailsSheet(context, picture)
  if (name === 'delete' && picture) return deleteDialog(context, picture)
  return gridPage(context, name === 'favourites')
}
