/** What people feel about a photo, from which it follows that it goes, or is a favourite or none. */

import { photosDelete, photosFavourite } from '../../../src/emulator/tasks/families/photos-keep.js'
import { type MoreWordings, more } from '../more.js'

export const meantPhotosWordings: readonly MoreWordings[] = [
  more(photosDelete, {
    en: `
      Looking at the picture '{photo}' makes me cringe, and I want no trace of it on this phone.
      If my mother ever saw the photo '{photo}', I'd be done for. It must cease to exist.
      '{photo}' is the one picture in my gallery I could do without
      Half of the photo '{photo}' is my thumb, in short: it isn't worth the space it takes.
      The picture '{photo}' reminds me of someone I'd rather forget, so it has no place on my phone.
      I'm short of storage, and the photo '{photo}' would be the least of losses.
      Why should a failed shot like '{photo}' sit among my photos for ever?
      I'd be happier with a gallery in which the photo '{photo}' doesn't exist
      Photo '{photo}': no longer required on this device.
      There's a sharper copy of the photo '{photo}' at home, which makes this one superfluous.
      Farewell, picture '{photo}', you were blurry anyway!
      I promised Ann that the photo '{photo}' would never be seen again by anyone, me included.
      Of all the pictures here, '{photo}' deserves to survive the least.
      May I be spared the sight of the photo '{photo}' until the end of time?
      Someone in the photo '{photo}' asked not to be stored on my phone, a wish I respect.
      I scroll past the picture '{photo}' with a sigh every time, it's mere ballast`,
    zh: `
      一看到照片“{photo}”就脸红，手机里别留它的痕迹
      照片“{photo}”要是被我妈看见就完了，它不能再存在
      照片“{photo}”里半张是手指头，白占空间
      照片“{photo}”，后会无期
      空间告急，照片“{photo}”没了最不可惜
      答应过人家，照片“{photo}”从此谁也看不到，包括我自己
      翻相册总被“{photo}”这张照片添堵，永远别再见才好
      照片“{photo}”家里有张更清楚的，这张多余
      我的相册容不下“{photo}”这张废片
      照片“{photo}”保留价值：无
      看见“{photo}”这张图就想起前任，真不愿它还在手机里
      一张拍废的“{photo}”，凭什么在我照片里赖到现在？
      别的照片都是宝贝，就“{photo}”是垃圾
      照片“{photo}”里的人不愿被我存着，我尊重人家的意思
      能否让我余生不再看到照片“{photo}”？
      断舍离，就从“{photo}”这张照片开始`,
  }),
  more(
    photosFavourite,
    {
      en: `
      '{photo}' is the picture I'd save from a burning house, so how can its heart be hollow? | '{photo}' is a picture like any other, so a red heart on it is too much honour.
      Among my dearest photos I look for '{photo}' and can't find it. | Among my dearest photos I find '{photo}', which belongs with the ordinary ones.
      The photo '{photo}' warms my heart and should wear one too | The photo '{photo}' leaves me cold and shouldn't wear a heart, though I keep it
      Grandma asks for the picture '{photo}' on each visit; it had better be within reach, with the best-loved ones. | Grandma no longer asks for the picture '{photo}'; it needn't be within reach with the best-loved ones now.
      Of all the photos I've taken, none makes me prouder than '{photo}', and yet there's no heart on it. | Of all the photos with a heart, none makes me less proud than '{photo}'; let it be an ordinary one.
      Photo '{photo}': henceforth one of my darlings. | Photo '{photo}': retained, but no darling from here on.
      How come such a gem as the picture '{photo}' goes without a heart? | How come such an average picture as '{photo}' has got a heart?
      I could look at the photo '{photo}' for hours, so a heart should count it with my treasures | I hold on to the photo '{photo}', but no heart should count it with my treasures
      Such a crowded gallery! With a heart on the picture '{photo}', I'd spot it in no time. | Such crowded favourites! I'd be fine with the picture '{photo}' being merely in the gallery.
      My collection of favourite photos is poorer for the want of '{photo}'. | My collection of favourite photos is weakened by '{photo}', which can live in the gallery like the rest.
      I've fallen in love with the photo '{photo}', and its heart ought to say so. | I've fallen out of love with the photo '{photo}', and its heart ought to say so, without my losing it.
      That's us at our happiest, the picture '{photo}', and not a heart to be seen on it! | That's not us at our happiest, the picture '{photo}', and there's still a heart to be seen on it!
      In a slideshow of my favourites, the photo '{photo}' would have to appear | In a slideshow of my favourites, the photo '{photo}' would only bore people, though it's not one for the bin
      Could the picture '{photo}' enjoy the same rank as the ones I cherish? | Could the picture '{photo}' sink back to the rank of the ones I merely keep?
      It's an oversight that the heart at the photo '{photo}' is empty. | It's an oversight that the heart at the photo '{photo}' is full.
      I'd be sad to lose track of the picture '{photo}', definitely one for the hearts. | I hardly ever look at the picture '{photo}', so a heart is wasted on it; the picture itself isn't in my way.`,
      zh: `
      家里着火我都要抢出“{photo}”这张照片，它的心形怎能是空的 | 照片“{photo}”平平无奇，那颗红心抬举它了
      最爱的照片里找来找去没有“{photo}”，不应该 | 最爱的照片里居然混着“{photo}”，它只是普通的一张
      照片“{photo}”暖我的心，它也该有颗心 | 照片“{photo}”不再让我动心，它也不该有颗心，图还是要的
      奶奶每回来都要看“{photo}”这张照片，有个心形标着才好找 | 奶奶如今不看“{photo}”这张照片了，不必再用心形标着
      拍过那么多照片，“{photo}”最让我得意，却没有红心 | 有红心的照片里，“{photo}”最没看头，让它做回普通照片
      照片“{photo}”：即日起列为心爱之作 | 照片“{photo}”：照常保存，但不再列为心爱之作
      “{photo}”这么美的照片，红心为何缺席？ | “{photo}”这么一般的照片，红心从何谈起？
      照片“{photo}”我能盯着看半天，心形理应亮着 | 照片“{photo}”待在图库即可，心形没必要亮着
      图库太挤，照片“{photo}”带颗心我才一眼认得出 | 收藏太挤，照片“{photo}”只待在图库里就够了
      我收藏的照片独缺“{photo}” | 我收藏的照片被“{photo}”拖了后腿，让它回图库待着
      爱上了照片“{photo}”，它的心形该为此变红 | 对照片“{photo}”爱意已尽，它的心形该为此变空，图可别丢
      照片“{photo}”是我们最幸福的一刻，值得一颗红心 | 照片“{photo}”没什么特别，那颗红心给错了
      收藏的照片轮着放，怎么能没有“{photo}” | 收藏的照片轮着放，有“{photo}”就冷场，可也没到要扔的地步
      能否让照片“{photo}”与我珍视的那些平起平坐？ | 能否让照片“{photo}”降为普通一员，不再与我珍视的那些平起平坐？
      照片“{photo}”的心是灰的，看着难受 | 照片“{photo}”的心是红的，看着多余
      怕哪天找不见照片“{photo}”，有个收藏标记我就安心 | 照片“{photo}”我难得看一回，收藏标记纯属浪费`,
    },
    { caseOf: ({ favourite }) => (favourite ? 0 : 1) },
  ),
]
