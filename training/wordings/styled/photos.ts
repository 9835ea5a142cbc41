/** Photos to be deleted or made favourites in other styles: terse, formal, playful, step by step. */

import { photosDelete, photosFavourite } from '../../../src/emulator/tasks/families/photos-keep.js'
import { type MoreWordings, more } from '../more.js'

export const styledPhotosWordings: readonly MoreWordings[] = [
  more(photosDelete, {
    en: `
      Photos: bin '{photo}'
      Declutter list, item one: photo '{photo}', delete
      Go to my photos, scroll until '{photo}' comes along, open it, choose delete and confirm when asked
      First the gallery, then the picture '{photo}', then delete; if you're asked whether you're sure, you are
      When all is done, there are as many photos as before, less one, and the one deleted is '{photo}'
      The place in my gallery where the photo '{photo}' used to be is taken by its neighbour; '{photo}' exists no more.
      Notice is hereby given that the photograph '{photo}' is to be struck from the collection and deleted.
      Pray have the goodness to consign the photograph '{photo}' to oblivion, that is, to delete it.
      Give the photo '{photo}' the boot
      Let the picture '{photo}' walk the plank: splash, deleted
      Curtains for '{photo}': that photo has had its day, off the phone with it
      '{photo}' may not stay. It's a photo, and it has to be deleted.
      Whichever other photos are kept, '{photo}' isn't to be: have it erased.
      Get me that photo '{photo}' off this phone. Deleted, not hidden.
      This photo, name '{photo}', I no want. You delete, please.
      ok the pic {photo} is so over, yeet it out of my gallery for good`,
    zh: `
      删图：“{photo}”，一张
      相册清理单：照片“{photo}”，删
      进照片里往下翻，看到“{photo}”就点开，选删除，问确不确定就点确定
      打开相册，找“{photo}”那张照片，点进去，再点删除，最后确认一下
      相册里别的照片一张没少，只少了“{photo}”，删干净了
      “{photo}”这张照片已经不在手机里，翻遍相册也翻不着
      经研究决定，照片“{photo}”不再保存，请即删除。
      敬烦将“{photo}”一帧旧影自相册中删去，不必存念。
      送“{photo}”这张照片上路，删了就别回头
      让照片“{photo}”卷铺盖走人，相册里不许再住
      给相册拔根刺，刺就是照片“{photo}”，删掉它
      凡是名叫“{photo}”的照片，不该再有，有就删
      “{photo}”不是要取消收藏，是整张照片都要删掉
      今天之内，不，现在，就把照片“{photo}”从手机上删掉
      丑丑的！“{photo}”这张照片我不要它啦，丢垃圾桶！
      那个照片，名字“{photo}”，我不要，请你删，好吗`,
  }),
  more(
    photosFavourite,
    {
      en: `
      Favourites plus one: photo '{photo}' | Favourites minus one: photo '{photo}', file stays
      Heart, red, on photo '{photo}' | Heart, none, on photo '{photo}'
      Go to my photos, open '{photo}' and touch its heart, so that it's among the favourites | Go to my photos, open '{photo}' and touch its heart, so that it's no longer among the favourites
      First open the gallery, next the picture '{photo}', and last press the heart, which must then be full | First open the gallery, next the picture '{photo}', and last press the heart, which must then be empty
      The favourites in my photos include '{photo}', which they didn't before | The favourites in my photos have lost '{photo}', yet the photo itself is still there
      '{photo}' has a full heart when I next look at my photos. | '{photo}' has an empty heart when I next look at my photos, and hasn't been deleted.
      Be it known that the photograph '{photo}' is hereby admitted to the favourites; please record it so. | Be it known that the photograph '{photo}' is hereby dismissed from the favourites, though not deleted; please record it so.
      I would ask you most humbly to raise the picture '{photo}' to the rank of a favourite. | I would ask you most humbly to strip the picture '{photo}' of the rank of a favourite, sparing the picture itself.
      Roll out the red carpet for the photo '{photo}' and usher it in among the favourites | Roll up the red carpet: the photo '{photo}' leaves the favourites and sits with the common crowd
      Pin a heart on the photo '{photo}', it has won me over | Unpin the heart from the photo '{photo}', the romance is over, though we stay friends
      Crown '{photo}' among my photos: it's a favourite now | Dethrone '{photo}' among my photos: a favourite no more, merely a photo
      As long as the photo '{photo}' has no heart, I'm not content. Give it one, as a favourite. | As long as the photo '{photo}' has a heart, I'm not content. Relieve it of that, nothing else.
      Not to be deleted, not to be shared, only to be made a favourite: the photo '{photo}'. | Not to be deleted, not to be shared, only to be unmarked as a favourite: the photo '{photo}'.
      I expect to see the photo '{photo}' under favourites. Make it happen. | I expect not to see the photo '{photo}' under favourites again. Keep the photo, lose the mark.
      Yay, I love love love the picture '{photo}'! Put the little heart on! | Nah, I don't love the picture '{photo}' so much now. Take the little heart away, but keep the picture!
      Photo '{photo}', I like very much. Please you make favourite. | Photo '{photo}', I like not so much. Please you make not favourite, not delete.`,
      zh: `
      收藏加一：照片“{photo}” | 收藏减一：照片“{photo}”，图留着
      红心：照片“{photo}”，要 | 红心：照片“{photo}”，免
      进相册找到“{photo}”，点开这张照片，再点一下心，让它进收藏 | 进相册找到“{photo}”，点开这张照片，再点一下心，让它出收藏
      先开照片，翻到“{photo}”，碰一下那颗心，看它变满了就行 | 先开照片，翻到“{photo}”，碰一下那颗心，看它变空了就行，别按删除
      收藏里翻得到照片“{photo}”，原先可没有 | 收藏里翻不到照片“{photo}”了，相册里倒还在
      再看照片“{photo}”时，心是实的 | 再看照片“{photo}”时，心是空的，图安然无恙
      兹批准照片“{photo}”列入收藏，请即登记。 | 兹决定照片“{photo}”退出收藏，原片保留，请即办理。
      恳请抬举照片“{photo}”，赐其红心一颗，归入收藏。 | 恳请收回照片“{photo}”所受红心一颗，除其收藏之名，勿伤其片。
      请“{photo}”这张照片坐上收藏的贵宾席 | 请“{photo}”这张照片从收藏的贵宾席挪回普通座
      照片“{photo}”圈粉成功，盖个心戳，进收藏 | 照片“{photo}”掉粉了，心戳擦掉，出收藏
      把照片“{photo}”捧在手心，迎进收藏这座金屋 | 把照片“{photo}”请出收藏这座金屋，放回相册过平常日子
      若照片“{photo}”没有心，就给它一颗；有了就不必动 | 若照片“{photo}”有心，就把心撤了；没有就不必动
      不删、不发、不改，照片“{photo}”只要被收藏 | 不删、不发、不改，照片“{photo}”只要不再被收藏
      下次我打开收藏，必须看到照片“{photo}” | 下次我打开收藏，不许再看到照片“{photo}”，原图给我留好
      我最最喜欢“{photo}”这张照片啦，给它点颗红心嘛 | 我不那么喜欢“{photo}”这张照片啦，红心拿走嘛，照片不要丢哦
      这个照片“{photo}”，很好，请你放收藏里面 | 这个照片“{photo}”，一般，请你不要收藏了，也不要删`,
    },
    { caseOf: ({ favourite }) => (favourite ? 0 : 1) },
  ),
]
