/** How people say aloud which photo is to go, and which to be a favourite or no longer one. */

import { photosDelete, photosFavourite } from '../../../src/emulator/tasks/families/photos-keep.js'
import { type MoreWordings, more } from '../more.js'

export const spokenPhotosWordings: readonly MoreWordings[] = [
  more(photosDelete, {
    en: `
      Ew, I look awful in the picture '{photo}'. Delete it, please.
      That picture '{photo}' came out blurry, so bin it.
      You know the photo '{photo}'? I don't want it on my phone any more.
      Oh no, '{photo}' is still in my photos? Get it deleted.
      My storage is nearly full. The photo '{photo}' can go, just that one.
      Could you lose the photo '{photo}' for me?
      Somebody could see the picture '{photo}', and that's embarrassing. Remove it.
      So about that photo, '{photo}': trash it.
      Do I still need the picture '{photo}'? Nah, delete it.
      There's this one photo, '{photo}', and it should be gone.
      Well, '{photo}', the photo, chuck it out, would you?
      Don't bother keeping the picture called '{photo}', just delete it.
      Out of all my photos only '{photo}' is rubbish. Delete that one.
      How about we delete the photo '{photo}'? I've seen enough of it.
      It's a bad picture, '{photo}', so into the bin with it.
      When you get to '{photo}' in my photos, delete it.`,
    zh: `
      哎呀，“{photo}”那张拍糊了，照片删了吧
      你看“{photo}”那张照片多难看，快删掉
      内存快满了，照片“{photo}”删一下，就这张
      怎么还有“{photo}”这张照片？不要了，删
      那张叫“{photo}”的相片，给我扔了
      把我拍得那么丑，照片“{photo}”赶紧删
      咱把“{photo}”那张照片删了得了
      能帮忙删张照片吗？名字是“{photo}”
      图库里“{photo}”那一张，删干净
      万一被人看见多尴尬，照片“{photo}”你给删了
      不想再看见“{photo}”那张照片了，删了它
      我存了张照片叫“{photo}”，没用了，删
      这回要清掉的照片是“{photo}”，别删错了
      拍得不行，“{photo}”那张照片别留了，删
      对了，照片“{photo}”该删了
      删照片，就一张，“{photo}”，其他别碰
      谁拍的“{photo}”这张照片啊，太差了，删除吧
      多余的照片有一张，“{photo}”，删掉
      要是没有“{photo}”这张照片就清爽了，帮我删掉
      其实照片“{photo}”我早想删了，你动手吧`,
  }),
  more(
    photosFavourite,
    {
      en: `
      Aw, '{photo}' is such a lovely picture. Make it a favourite. | Meh, '{photo}' isn't such a lovely picture. Keep it, but not as a favourite.
      You know the photo '{photo}'? Give it a heart. | You know the photo '{photo}'? Take its heart off.
      I always have to hunt for the photo '{photo}', so favourite it for me. | I never look at the photo '{photo}', so unfavourite it for me.
      Shouldn't '{photo}' be with my favourite photos? Put it there. | Should '{photo}' really be with my favourite photos? Take it out of there, without deleting it.
      That picture, '{photo}', mark it as one I love, would you? | That picture, '{photo}', stop having it marked as one I love, would you?
      Um, so the heart on the photo '{photo}' should be (on/off).
      Why isn't '{photo}' a favourite in my photos? It should be. | Why is '{photo}' a favourite in my photos? It shouldn't be.
      Of all my pictures '{photo}' is the best, so it needs the heart. | Of all my favourite pictures '{photo}' is the dullest, so take the heart off it.
      Add '{photo}' to my favourite pics, I adore it. | Remove '{photo}' from my favourite pics, only from the favourites.
      Hang on, did I never heart the photo '{photo}'? Do it for me. | Hang on, did I heart the photo '{photo}'? Undo that for me.
      One more favourite for my photos, '{photo}'. | One favourite less in my photos: '{photo}' is an ordinary picture again.
      Mum loves the picture '{photo}', so let's have it as a favourite. | Mum doesn't care for the picture '{photo}', so let's not have it as a favourite any more.
      It'd be nice to have the photo '{photo}' under favourites. | It'd be nice not to have the photo '{photo}' under favourites any longer.
      Favourites, right? In my photos? '{photo}' belongs in there. | Favourites, right? In my photos? '{photo}' doesn't belong in there, take it off.
      Could we call '{photo}' a favourite photo from here on? Heart it. | Could we stop calling '{photo}' a favourite photo? Un-heart it.
      Don't forget to star the photo '{photo}', I mean as a favourite. | Don't delete the photo '{photo}', just make it not a favourite any more.`,
      zh: `
      哎，“{photo}”拍得真好，这照片收藏了吧 | 哎，“{photo}”也就那样，这照片别收藏了
      我特别喜欢照片“{photo}”，给它点个心 | 我现在不怎么喜欢照片“{photo}”了，把心取消
      那张“{photo}”老找不着，照片收藏一下好找 | 那张“{photo}”不常看，照片收藏给取消了
      怎么照片“{photo}”没点收藏？点上 | 怎么照片“{photo}”还收藏着？取消掉
      你帮我把心点上呗，照片是“{photo}” | 你帮我把心去掉呗，照片是“{photo}”
      咱收藏一张照片，“{photo}” | 咱取消收藏一张照片，“{photo}”
      相片里“{photo}”最好看，得收藏 | 相片里“{photo}”不好看，别收藏着，也别删
      能给“{photo}”这张图点个喜欢吗？就是收藏 | 能把“{photo}”这张图的喜欢点掉吗？就是不收藏了
      这么好的照片，“{photo}”，不收藏可惜了 | 这么普通的照片，“{photo}”，收藏它干嘛，取消吧
      不是有张照片叫“{photo}”嘛，红心点亮它 | 不是有张照片叫“{photo}”嘛，红心给灭了
      要是收藏里有照片“{photo}”就好了，加上吧 | 要是收藏里没有照片“{photo}”就好了，移出去吧
      其实照片“{photo}”该算我的最爱，标一下 | 其实照片“{photo}”算不上我的最爱，标记去掉吧
      让照片“{photo}”上那颗心亮起来 | 让照片“{photo}”上那颗心灭掉
      没事翻相册，“{photo}”那张真不错，加个收藏 | 没事翻相册，“{photo}”那张没意思，退出收藏
      收藏里怎么少了张照片啊，“{photo}”，给搁进去 | 收藏里怎么多了张照片啊，“{photo}”，给拿出来，图别删
      图片“{photo}”要常看的，收藏起来 | 图片“{photo}”不用收藏着了，留在相册就行
      谁不喜欢“{photo}”这张照片啊，给它标收藏 | 谁喜欢“{photo}”这张照片啊，收藏标记给它撤了
      对了，别忘了收藏照片“{photo}” | 对了，照片“{photo}”的收藏别忘了取消
      百看不厌，“{photo}”这照片给标个喜欢 | 看都看腻了，“{photo}”这照片的喜欢标记撤了
      手机相册里，“{photo}”那张得是收藏状态 | 手机相册里，“{photo}”那张不该是收藏状态`,
    },
    { caseOf: ({ favourite }) => (favourite ? 0 : 1) },
  ),
]
