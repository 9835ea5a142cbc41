/** What is kept of the photos: delete one, make one a favourite, or one no longer. */

import { PHOTOS_PACKAGE } from '../../apps/photos/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'
import type { Wording } from '../wordings.js'

export type PhotoParams = { readonly photo: string }
export type PhotoFavouriteParams = { readonly photo: string; readonly favourite: boolean }

export const photosDelete: TaskFamily<PhotoParams> = {
  name: 'photos-delete',
  packages: [PHOTOS_PACKAGE],
  sensitive: true,
  wordings: {
    en: {
      taught: [
        ({ photo }) => `Delete the photo '${photo}'.`,
        ({ photo }) => `Remove the picture '${photo}' from Photos`,
        ({ photo }) => `Please delete '${photo}' from my photos.`,
        ({ photo }) => `I no longer need the photo '${photo}'. Delete it.`,
        ({ photo }) => `Erase the picture called '${photo}'`,
        ({ photo }) => `In Photos, delete '${photo}'`,
        ({ photo }) => `Could you delete the photo named '${photo}'?`,
        ({ photo }) => `Get rid of the photo '${photo}'`,
      ],
      heldOut: [
        ({ photo }) => `'${photo}' did not turn out well, throw that picture away`,
        ({ photo }) => `My gallery should be without '${photo}' from now on.`,
      ],
    },
    zh: {
      taught: [
        ({ photo }) => `删除照片“${photo}”。`,
        ({ photo }) => `从照片里移除“${photo}”这张图`,
        ({ photo }) => `请把“${photo}”从我的照片中删掉。`,
        ({ photo }) => `我不再需要照片“${photo}”了，删除它。`,
        ({ photo }) => `删掉名为“${photo}”的图片`,
        ({ photo }) => `在照片里删除“${photo}”`,
        ({ photo }) => `能删除“${photo}”这张照片吗？`,
        ({ photo }) => `把照片“${photo}”清除掉`,
      ],
      heldOut: [
        ({ photo }) => `“${photo}”没拍好，扔了吧`,
        ({ photo }) => `图库里不要再有“${photo}”。`,
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { apps: { photos } }) =>
    photos.pictures.length === 0 ? null : { photo: random.pick(photos.pictures).caption },
  check: ({ photo }, before, after) => {
    const rest = before.apps.photos.pictures.filter(({ caption }) => caption !== photo)
    return same(after.apps.photos.pictures, rest) && othersUnharmed(before, after, 'photos')
  },
}

const either =
  (on: (photo: string) => string, off: (photo: string) => string): Wording<PhotoFavouriteParams> =>
  ({ photo, favourite }) =>
    favourite ? on(photo) : off(photo)

export const photosFavourite: TaskFamily<PhotoFavouriteParams> = {
  name: 'photos-favourite',
  packages: [PHOTOS_PACKAGE],
  wordings: {
    en: {
      taught: [
        either(
          (photo) => `Mark the photo '${photo}' as a favourite.`,
          (photo) => `The photo '${photo}' should no longer be a favourite.`,
        ),
        either(
          (photo) => `Add the picture '${photo}' to my favourites`,
          (photo) => `Remove the picture '${photo}' from my favourites`,
        ),
        either(
          (photo) => `Please make '${photo}' a favourite photo.`,
          (photo) => `Please take '${photo}' off the favourite photos.`,
        ),
        either(
          (photo) => `Give the photo '${photo}' a heart`,
          (photo) => `Take the heart off the photo '${photo}'`,
        ),
        either(
          (photo) => `I want '${photo}' among my favourite photos`,
          (photo) => `I do not want '${photo}' among my favourite photos`,
        ),
        either(
          (photo) => `In Photos, favourite '${photo}'`,
          (photo) => `In Photos, unfavourite '${photo}'`,
        ),
        either(
          (photo) => `Find the photo '${photo}' and make it a favourite.`,
          (photo) => `Find the photo '${photo}' and undo its favourite mark.`,
        ),
        either(
          (photo) => `Could you add the photo '${photo}' to the favourites?`,
          (photo) => `Could you drop the photo '${photo}' from the favourites?`,
        ),
      ],
      heldOut: [
        either(
          (photo) => `'${photo}' is such a lovely picture, keep it with the best ones`,
          (photo) => `'${photo}' is an ordinary picture after all, not one of the best`,
        ),
        either(
          (photo) => `Among my favourite pictures there should be '${photo}'.`,
          (photo) => `Among my favourite pictures there should be no '${photo}'.`,
        ),
      ],
    },
    zh: {
      taught: [
        either(
          (photo) => `把照片“${photo}”设为收藏。`,
          (photo) => `照片“${photo}”不要再收藏了。`,
        ),
        either(
          (photo) => `将图片“${photo}”加入收藏`,
          (photo) => `将图片“${photo}”移出收藏`,
        ),
        either(
          (photo) => `请收藏照片“${photo}”。`,
          (photo) => `请取消收藏照片“${photo}”。`,
        ),
        either(
          (photo) => `给照片“${photo}”点个红心`,
          (photo) => `去掉照片“${photo}”的红心`,
        ),
        either(
          (photo) => `我想收藏“${photo}”这张照片`,
          (photo) => `我不想收藏“${photo}”这张照片`,
        ),
        either(
          (photo) => `在照片里收藏“${photo}”`,
          (photo) => `在照片里取消收藏“${photo}”`,
        ),
        either(
          (photo) => `找到照片“${photo}”并收藏。`,
          (photo) => `找到照片“${photo}”并取消收藏。`,
        ),
        either(
          (photo) => `能把照片“${photo}”加到收藏吗？`,
          (photo) => `能把照片“${photo}”从收藏中去掉吗？`,
        ),
      ],
      heldOut: [
        either(
          (photo) => `“${photo}”拍得真好，放到最喜欢的里面`,
          (photo) => `“${photo}”其实很一般，不算最喜欢的`,
        ),
        either(
          (photo) => `我最爱的照片里要有“${photo}”。`,
          (photo) => `我最爱的照片里不要有“${photo}”。`,
        ),
      ],
    },
  },
  prepare: () => undefined,
  propose: (random, { apps }) => {
    const favourite = random.chance(0.65)
    const choices = apps.photos.pictures.filter((picture) => picture.favourite !== favourite)
    return choices.length === 0 ? null : { photo: random.pick(choices).caption, favourite }
  },
  check: ({ photo, favourite }, before, after) => {
    const pictures = before.apps.photos.pictures.map((picture) =>
      picture.caption === photo ? { ...picture, favourite } : picture,
    )
    return same(after.apps.photos.pictures, pictures) && othersUnharmed(before, after, 'photos')
  },
}
