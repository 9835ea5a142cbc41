import { photosDelete, photosFavourite } from '../../src/emulator/tasks/families/photos-keep.js'
import { type MoreWordings, more } from './more.js'

export const photosWordings: readonly MoreWordings[] = [
  more(photosDelete, {
    en: `
      one pic for the bin, {photo}
      Would you be so kind as to throw out the picture '{photo}'?
      The gallery on my phone still has '{photo}'. It shouldn't, so delete that photo.
      I'd rather not have '{photo}' among my pictures; discard it
      See to it that the photo '{photo}' is gone from the phone.
      hey, that pic {photo}, can you trash it? thanks
      Once you're done, no photo named '{photo}' should be left.
      Is there a way to wipe the image '{photo}' off this phone?
      Open '{photo}' in the Photos app, tap delete, then confirm
      I don't like how '{photo}' looks, so that photo may be deleted.
      It is requested that the photograph entitled '{photo}' be deleted.
      To free some space, take the photo '{photo}' off my phone.
      Can my picture '{photo}' be erased for good?
      Please have a look for the photo '{photo}' and scrap it
      I wish to part with one photo: '{photo}'.
      btw '{photo}' doesn't belong in my gallery, throw it away
      Let the image captioned '{photo}' vanish from Photos.
      Clean up the photos a little: only '{photo}' goes, everything else stays.
      my pictures but without {photo}, lose that one pls
      Destroy the photograph by the name of '{photo}'
      What I want deleted is a photo. Its name is '{photo}'.
      Nothing should be left of the picture titled '{photo}' in my collection
      Why do I keep the photo '{photo}'? Drop it.
      The shot named '{photo}' is of no use to me now, remove it from the phone`,
    zh: `
      相册图片 不留 {photo}
      麻烦把“{photo}”那张照片扔掉，谢谢啦
      手机里还留着照片“{photo}”，不该在，处理掉
      可不可以清理掉我的图片“{photo}”？
      确保相册里找不到“{photo}”这张照片
      嘿，{photo}那张照片不好看，删了呗
      完成后，照片应用内不应存有“{photo}”。
      点开照片“{photo}”，按删除并确认
      烦请将题为“{photo}”的影像予以删除。
      想腾点空间，照片“{photo}”不用留
      希望“{photo}”从我的图库中消失
      是否能抹掉标题为“{photo}”的相片？
      我的照片里只丢“{photo}”，其余都留着
      急，{photo}这照片赶紧删
      有没有办法丢掉叫“{photo}”的那张相片？
      顺便帮忙看下照片，有张“{photo}”，不要了
      别让图片“{photo}”再占地方，清走
      “{photo}”，这张相片要从手机上拿掉
      要删的是一张照片，名字：“{photo}”
      照片“{photo}”作废，不必保存
      翻到“{photo}”那张图，然后把它删干净
      我看腻了“{photo}”，照片里就别留它了
      请您销毁本机照片一张，名称“{photo}”。
      留着“{photo}”这张照片没意义，扔了吧`,
  }),
  more(
    photosFavourite,
    {
      en: `
      photos app, '{photo}', heart on | photos app, '{photo}', heart off
      Would you mind favouriting the image called '{photo}'? | Would you mind unfavouriting the image called '{photo}'?
      The photo '{photo}' isn't among my favourites yet. It belongs there. | The photo '{photo}' is still among my favourites. It doesn't belong there.
      I'd like to see '{photo}' when I look through my favourite pictures | I'd like not to see '{photo}' when I look through my favourite pictures
      Make sure that the photo '{photo}' counts as a favourite. | Make sure that the photo '{photo}' doesn't count as a favourite.
      hey can u tap the heart on my pic {photo} so it's a fave, thanks | hey can u tap the heart on my pic {photo} so it's no fave any more, thanks
      By the end, the heart of the picture '{photo}' should be filled in. | By the end, the heart of the picture '{photo}' should be empty again.
      Is it possible to include '{photo}' with the favourites in my gallery? | Is it possible to exclude '{photo}' from the favourites in my gallery?
      Open the picture '{photo}' in the Photos app and switch its favourite mark on | Open the picture '{photo}' in the Photos app and switch its favourite mark off
      I love the photo '{photo}', so keep it with my favourite ones. | I don't love the photo '{photo}' so much now, so un-heart it.
      Kindly designate the photograph '{photo}' a favourite. | Kindly revoke the favourite status of the photograph '{photo}'.
      The picture '{photo}' is to be put on the list of favourites. | The picture '{photo}' is to be struck off the list of favourites.
      My favourite photos lack one: '{photo}'. Include it. | My favourite photos have one too many: '{photo}'. Unmark it.
      Can '{photo}' get favourite status in Photos? | Can '{photo}' lose its favourite status in Photos?
      Let the image '{photo}' be one of the hearted ones | Let the image '{photo}' not be one of the hearted ones
      btw i like {photo} a lot, that photo goes to my favs | btw i went off {photo}, that photo leaves my favs
      Into the favourites with the picture named '{photo}' | Out of the favourites with the picture named '{photo}', but don't delete it
      Name of the photo: '{photo}'. Favourite or not: yes. | Name of the photo: '{photo}'. Favourite or not: no.
      Set the favourite flag on '{photo}', a photo of mine | Clear the favourite flag of '{photo}', a photo of mine
      What I want is for the shot '{photo}' to be hearted. | What I want is for the shot '{photo}' to be un-hearted.
      So that I find it quickly, the photo '{photo}' needs a heart. | As I don't have to find it quickly, the photo '{photo}' needs no heart now.
      Please go to my pictures, look up '{photo}' and save it as a favourite. | Please go to my pictures, look up '{photo}' and cancel its favourite mark.
      From now on, '{photo}' shall be treated as a favourite in my photo collection | From now on, '{photo}' shall not be treated as a favourite in my photo collection
      Pick out '{photo}' as a favourite, it's in my photos | Drop '{photo}' as a favourite, it stays in my photos`,
      zh: `
      照片App {photo} 点亮爱心 | 照片App {photo} 熄灭爱心
      麻烦把“{photo}”这张图标成最爱，谢谢 | 麻烦把“{photo}”这张图的最爱标记撤掉，谢谢
      “{photo}”这张照片还没进收藏夹，放进去 | “{photo}”这张照片还在收藏夹里，拿出来
      可不可以让图片“{photo}”出现在收藏列表？ | 可不可以让图片“{photo}”不再出现在收藏列表？
      确保照片“{photo}”处于已收藏状态。 | 确保照片“{photo}”处于未收藏状态。
      嘿，{photo}那张照片我超喜欢，收藏一下呗 | 嘿，{photo}那张照片我没那么喜欢了，收藏取消呗
      完成后，照片“{photo}”的心形图标应为选中。 | 完成后，照片“{photo}”的心形图标应为未选中。
      点开“{photo}”这张图，按一下心形让它变成收藏 | 点开“{photo}”这张图，按一下心形让它不再是收藏
      烦请将相片“{photo}”列入收藏之列。 | 烦请将相片“{photo}”从收藏之列剔除。
      为了以后好找，“{photo}”那张照片的收藏标记打上 | 以后不用常看了，“{photo}”那张照片的收藏标记撤销
      希望收藏夹里有“{photo}”这张图 | 希望收藏夹里没有“{photo}”这张图
      是否能够把图库中的“{photo}”纳入收藏？ | 是否能够把图库中的“{photo}”撤出收藏？
      我收藏的照片里少了“{photo}”，补上 | 我收藏的照片里多了“{photo}”，撤下，照片别删
      急，{photo}照片要红心 | 急，{photo}照片不要红心
      有没有办法让“{photo}”成为我最喜爱的照片之一？ | 有没有办法让“{photo}”不再算作我最喜爱的照片？
      顺便给那张“{photo}”的照片打上爱心 | 顺便把那张“{photo}”的照片上的爱心取下来
      照片名：“{photo}”。收藏状态改为：是 | 照片名：“{photo}”。收藏状态改为：否
      把“{photo}”归到喜欢的照片那一类 | 别再把“{photo}”归到喜欢的照片那一类
      从今往后，相片“{photo}”就算我的收藏 | 从今往后，相片“{photo}”不算我的收藏
      请您为本机照片“{photo}”开启收藏标志。 | 请您为本机照片“{photo}”关闭收藏标志。
      我要在收藏里一眼看到照片“{photo}” | 我不要在收藏里再看到照片“{photo}”
      进照片应用找“{photo}”，爱心设为亮着 | 进照片应用找“{photo}”，爱心设为灰着
      “{photo}”，这张照片值得收进最爱，操作吧 | “{photo}”，这张照片该退出最爱，操作吧
      被收藏的图片应当包括“{photo}” | 被收藏的图片应当不包括“{photo}”`,
    },
    { caseOf: ({ favourite }) => (favourite ? 0 : 1) },
  ),
]
