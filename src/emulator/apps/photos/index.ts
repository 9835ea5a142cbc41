/** Photos: the gallery of what Camera took, to look at, keep as favourites, and delete. */

import { mdiImageMultiple } from '@mdi/js'
import type { App } from '../app.js'
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
  initialState: initialPhotos,
  home: { name: 'grid' },
  page: ({ name, args }, context) => {
    const picture = pictureOf(context.state, args?.id)
    if (name === 'picture' && picture) return picturePage(context, picture)
    if (name === 'details' && picture) return detailsSheet(context, picture)
    if (name === 'delete' && picture) return deleteDialog(context, picture)
    return gridPage(context, name === 'favourites')
  },
}
