/** What is done with photos, in parts. */

import { photosDelete, photosFavourite } from '../../../src/emulator/tasks/families/photos-keep.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

/** What is meant, in Chinese, in more than one family. */
const PHOTOS = `
  照片“{photo}”
  “{photo}”这张照片
  名叫“{photo}”的照片
  相册里的照片“{photo}”
  图片“{photo}”
  那张“{photo}”照片
  我的照片“{photo}”`

export const composedPhotosWordings: readonly MoreWordings[] = [
  composed(photosDelete, {
    en: {
      acts: `
        delete {it}
        remove {it}
        erase {it}
        get rid of {it}
        throw {it} away
        throw out {it}
        discard {it}
        trash {it}
        take {it} off my phone
        remove {it} from the gallery
        wipe {it} from the phone
        clear {it} away
        delete {it} from Photos
        put {it} in the bin
        make {it} disappear`,
      wishes: `
        {It} can go
        {It} is no longer needed.
        I don't need {it} any more
        {It} should be gone.
        I don't want {it} on my phone any longer.
        There is no use for {it} any more
        Can {it} go?
        {It} isn't worth keeping.`,
      things: `
        the photo '{photo}'
        the picture '{photo}'
        my photo '{photo}'
        the image '{photo}'
        the photo called '{photo}'
        the picture with the name '{photo}'
        the '{photo}' photo
        that pic '{photo}'`,
    },
    zh: {
      acts: `
        删除{it}
        把{it}删掉
        把{it}删了
        移除{it}
        去掉{it}
        清除{it}
        把{it}清理掉
        将{it}彻底删除
        扔掉{it}
        把{it}从相册里删除
        从手机里删掉{it}
        把{it}丢掉
        在照片应用里删除{it}
        让{it}消失`,
      wishes: `
        {it}不要了
        {it}已经没用了
        我不再需要{it}
        {it}不用留着了
        不想再看到{it}
        {it}可以删了
        {it}没必要再保存`,
      things: PHOTOS,
    },
  }),
  composed(
    photosFavourite,
    {
      en: {
        acts: `
          (add {it} to/remove {it} from) my favourites
          (put {it} in/take {it} out of) the favourites
          (mark {it} as a favourite/unmark {it} as a favourite)
          (favourite/unfavourite) {it}
          (put a heart on/take the heart off) {it}
          (give {it} a heart/remove the heart from {it})
          (like/unlike) {it} in Photos
          turn the heart of {it} (on/off)
          switch the favourite mark of {it} (on/off)
          make {it} (a favourite/a favourite no longer)
          (include {it} in/drop {it} from) my favourite photos
          (save {it} to/delete {it} from) my favourites
          (star {it} as a favourite/unstar {it} as a favourite)
          open {it} and tap the heart so that it is (a favourite/no favourite any more)`,
        wishes: `
          {It} should be (one of/none of) my favourites
          I want {it} (among/out of) my favourites.
          I'd like {it} to (be/no longer be) a favourite
          {It} (belongs in/doesn't belong in) my favourites.
          {It} (should have a heart/should have no heart any more)
          I (want/no longer want) {it} as a favourite.
          Can {it} (become/stop being) a favourite?
          {It} is (missing from my favourites/in my favourites by mistake)`,
        things: `
          the photo '{photo}'
          the picture '{photo}'
          my photo '{photo}'
          the image '{photo}'
          the photo called '{photo}'
          the picture with the name '{photo}'
          the '{photo}' photo`,
      },
      zh: {
        acts: `
          (收藏/取消收藏){it}
          把{it}(收藏了/取消收藏)
          把{it}(加到收藏/移出收藏)
          将{it}(添加到收藏夹/从收藏夹中移除)
          (给{it}点个红心/把{it}的红心取消)
          (给{it}点收藏/取消{it}的收藏)
          把{it}(放进我的收藏/从我的收藏里拿掉)
          (点亮/取消){it}的爱心
          把{it}(设为最爱/从最爱中去掉)
          (给{it}加上/去掉{it}的)收藏标记
          将{it}(标记为喜欢/取消喜欢)
          (点开{it}加个收藏/点开{it}取消收藏)
          把{it}(存进收藏/从收藏里删去但不删照片)
          让{it}(成为收藏/不再是收藏)`,
        wishes: `
          {it}(要收藏/不用收藏了)
          我想让{it}(在收藏里/不在收藏里)
          {it}应该(有红心/没有红心)
          {it}(得放在/不该放在)收藏里。
          我希望{it}(是收藏的/不再是收藏的)
          {it}(该算我的最爱/不该再算我的最爱)
          {it}能(加进收藏/退出收藏)吗？`,
        things: PHOTOS,
      },
    },
    { caseOf: ({ favourite }) => (favourite ? 0 : 1) },
  ),
]
