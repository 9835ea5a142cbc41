/** Songs to be played, steered and liked, in other styles: terse, formal, playful, step by step. */

import { MUSIC_DEEDS, musicControl } from '../../../src/emulator/tasks/families/music-control.js'
import { musicFavourite } from '../../../src/emulator/tasks/families/music-favourite.js'
import { musicPlay } from '../../../src/emulator/tasks/families/music-play.js'
import { type MoreWordings, more } from '../more.js'

export const styledMusicWordings: readonly MoreWordings[] = [
  more(musicPlay, {
    en: `
      Song: '{song}'. Action: play.
      To hear: '{song}', start in Music
      Open Music, scroll through the songs to '{song}', then tap it so that it starts
      Go to the music on my phone, search '{song}', and press play when you've got it
      The song that sounds from this phone should be '{song}'.
      Silence is over: the player shows '{song}' and it's running.
      Permit me to request a rendition of '{song}' from my music library.
      Playback of the song '{song}' shall commence forthwith.
      Spin '{song}' for me, DJ phone
      Drop the needle on '{song}'
      Serenade me with '{song}', little phone
      If anything else is on, it makes way: '{song}' is to be played.
      Not any old song. '{song}' is the one to be started.
      Attention, team: '{song}' sounds when I enter the hall. Press play now.
      In my day we danced to '{song}'. Be a dear and play it on this thing.
      I like much '{song}'. Please to play this music.`,
    zh: `
      点歌：《{song}》
      歌名：《{song}》；操作：播放
      打开音乐，在歌曲里往下翻，翻到《{song}》轻轻一点让它响
      到音乐应用里搜一下《{song}》，找着以后按播放
      手机里传出的歌声，应是《{song}》
      等会儿播放器上显示的是《{song}》，而且正在走着
      谨请播放曲库所藏之《{song}》，以饱耳福
      即刻起播放歌曲《{song}》，请执行
      DJ，把《{song}》搓起来
      请《{song}》登台献唱，音乐响起来
      手机手机，唱一曲《{song}》给我听
      别的歌都靠边，要播的是《{song}》
      不管现在放着什么，都换成《{song}》来播
      我进会场的时候要响《{song}》，现在就按播放
      当年我们跳舞就跳《{song}》，孩子，给爷爷放一遍
      我要听《{song}》！我要听嘛！快放快放`,
  }),
  more(
    musicControl,
    {
      en: `
      music, pause | music, resume | music, next song | music, previous song
      To do: pause track | To do: unpause track | To do: skip to next track | To do: back to previous track
      Open the music, go to the song that's on, then press pause | Open the music, go to the song that's paused, then press play | Open the music, go to the song that's on, then press next | Open the music, go to the song that's on, then press previous
      Look for the two little bars that pause the song, and tap them | Look for the little triangle that lets the paused song go on, and tap it | Look for the little arrow that leads to the next song, and tap it | Look for the little arrow that leads to the previous song, and tap it
      Nothing sounds any more, and the song stands paused at the same spot. | The paused song isn't paused any more, it sounds. | This song is gone, and the one after it is playing. | This song is gone, and the one before it is playing.
      A glance at the player tells me that my song is paused | A glance at the player tells me that my paused song is running again | A glance at the player tells me that the next song is running | A glance at the player tells me that the previous song is running
      The management asks that the music be paused for the time being. | The management asks that the paused music be resumed. | The management asks that the next song be played in lieu of this one. | The management asks that the previous song be played in lieu of this one.
      Pray let the music have a pause. | Pray let the paused music sound once more. | Pray favour us with the next song. | Pray favour us with the previous song again.
      Send the band on a coffee break, pause | Call the band back from its coffee break, resume | Have the band strike up the next number | Have the band strike up the previous number again
      Red light for the song: pause | Green light for the paused song: play | Overtake this song: on to the next | U-turn: back to the previous song
      The song that's on isn't to be ended for good, only paused. | The song that's paused is to be continued, not begun afresh. | It isn't this song that should be on but the next. | It isn't this song that should be on but the previous.
      If the music's still on, pause it. | If the music's still paused, set it going. | If this song's still on, go to the next. | If this song's still on, go to the previous.
      Before anything else is done, the music gets paused. | Before anything else is done, the paused music gets going. | Before anything else is done, the next song gets put on. | Before anything else is done, the previous song gets put back on.
      People, I'm about to speak. Pause that music! | People, I have spoken. Music on again, where it paused! | People, this song won't do. The next one! | People, the previous song was better. Back to it!
      Teddy is sleepy, make the music pause! | Teddy woke up, make the paused music go! | Teddy hates this song, make the next one come! | Teddy loved the song before, make it come back!
      Please, music make pause. | Please, music was pause, now make play. | Please, this song no good, make next. | Please, song before very good, make previous.`,
      zh: `
      待办：歌曲暂停 | 待办：歌曲恢复 | 待办：切下一曲 | 待办：切上一曲
      暂停键，一下 | 播放键，一下，接着放 | 下一曲键，一下 | 上一曲键，一下
      点开音乐，找到正在放的那首，按暂停 | 点开音乐，找到停住的那首，按播放让它接着走 | 点开音乐，在播放的地方按下一首 | 点开音乐，在播放的地方按上一首
      看看播放器，哪个按钮能让歌暂停，就点哪个 | 看看播放器，哪个按钮能让暂停的歌继续，就点哪个 | 看看播放器，哪个按钮能跳到下一首，就点哪个 | 看看播放器，哪个按钮能退到上一首，就点哪个
      歌声没了，进度还在原处停着 | 停着的歌又在唱了，从原处唱起 | 这首不见了，唱的是它后面的一首 | 这首不见了，唱的是它前面的一首
      我要的结果：音乐暂停着 | 我要的结果：音乐不再暂停，响着 | 我要的结果：播的是下一首 | 我要的结果：播的是上一首
      为保持肃静，现将音乐暂停 | 肃静时段结束，暂停的音乐予以恢复 | 依节目安排，改播下一曲 | 应听众要求，重播上一曲
      恕我冒昧，音乐可否暂停片刻 | 恕我冒昧，暂停的音乐可否续播 | 恕我冒昧，可否改奏下一首 | 恕我冒昧，可否再奏上一首
      给歌念个定身咒，暂停 | 给歌解了定身咒，继续唱 | 给歌翻个篇，下一首 | 给歌倒个带，上一首
      红灯，音乐停下等着 | 绿灯，停着的音乐往前走 | 超车，越过这首开到下一首 | 掉头，开回上一首
      这歌先存档，暂停 | 这歌读档，接着放 | 这歌跳关，去下一首 | 这歌退关，回上一首
      正在唱的，别关掉，只要暂停 | 暂停着的，别从头来，只要接着放 | 该放的不是这首，是下一首 | 该放的不是这首，是上一首
      音乐要是还在响，就暂停它 | 音乐要是还停着，就让它继续 | 这首要是还在放，就跳下一首 | 这首要是还在放，就退回上一首
      我要讲话了，谁去把音乐暂停！ | 我讲完了，暂停的音乐接着放！ | 这首不行，下一首，立刻！ | 还是上一首行，换回来，立刻！
      小熊要睡觉觉，音乐暂停好不好 | 小熊睡醒啦，暂停的音乐快唱歌 | 小熊不要这首，要下一首 | 小熊还要上一首，再来一次嘛
      孩子，我找不着按钮，把这歌暂停喽 | 孩子，我找不着按钮，让停住的歌接着唱 | 孩子，我找不着按钮，给我换下一首 | 孩子，我找不着按钮，给我换回上一首`,
    },
    { caseOf: ({ deed }) => MUSIC_DEEDS.indexOf(deed) },
  ),
  more(
    musicFavourite,
    {
      en: `
      '{song}': heart on | '{song}': heart off
      Note to self: favourite the song '{song}' | Note to self: unfavourite the song '{song}'
      Open Music, go to the song '{song}', then touch the heart so it lights up | Open Music, go to the song '{song}', then touch the heart so it goes out
      First find '{song}' in my songs, then add it to the favourites, that's all | First find '{song}' in my favourites, then take it off them, that's all
      Wherever the song '{song}' is listed, its heart is full from now on. | Wherever the song '{song}' is listed, its heart is empty from now on.
      Nobody can say any more that the song '{song}' isn't a favourite. | Nobody can say any more that the song '{song}' is a favourite.
      Be it resolved that the song '{song}' is admitted to the favourites. | Be it resolved that the song '{song}' is dismissed from the favourites.
      I should be much obliged if you bestowed a heart upon the song '{song}'. | I should be much obliged if you relieved the song '{song}' of its heart.
      Pin a medal on the song '{song}': a heart! | Strip the song '{song}' of its medal: no more heart!
      Welcome '{song}' to the hall of fame, my favourite songs | Show '{song}' the door of the hall of fame, my favourite songs
      Cupid, aim at the song '{song}': it gets a heart | Cupid, pull your arrow out of the song '{song}': it loses its heart
      Should '{song}' lack a heart in Music, give it one. | Should '{song}' have a heart in Music, remove it.
      Not a favourite so far, the song '{song}' is to be made one. | A favourite so far, the song '{song}' is to be one no longer.
      Hear me, all: '{song}' is a favourite song as of now, so mark it in Music! | Hear me, all: '{song}' is a favourite song no more, so unmark it in Music!
      I love love love '{song}', put the little heart on the song! | Eww, '{song}' is yucky, take the little heart off the song!
      '{song}' slaps, heart that track | '{song}' is so last year, unheart that track`,
      zh: `
      《{song}》，爱心，亮 | 《{song}》，爱心，灭
      备忘：收藏歌曲《{song}》 | 备忘：歌曲《{song}》取消收藏
      先进音乐，再翻到《{song}》，最后点亮它的红心 | 先进音乐，再翻到《{song}》，最后点灭它的红心
      去歌曲里找《{song}》，找到就加进收藏，别的不用动 | 去收藏里找《{song}》这首歌，找到就移出来，别的不用动
      从今往后，《{song}》这首歌的心是实的 | 从今往后，《{song}》这首歌的心是空的
      再打开收藏的歌，《{song}》已经排在里面 | 再打开收藏的歌，《{song}》已经不在里面
      经审核，歌曲《{song}》准予列入收藏 | 经审核，歌曲《{song}》应予撤出收藏
      承蒙费心，请赐歌曲《{song}》红心一枚 | 承蒙费心，请收回歌曲《{song}》的红心
      给《{song}》这首歌颁个奖，红心戴上 | 把《{song}》这首歌的奖收回，红心摘掉
      《{song}》这首歌得宠了，封进收藏 | 《{song}》这首歌失宠了，逐出收藏
      丘比特，朝歌曲《{song}》射一箭，红心亮起来 | 丘比特，把歌曲《{song}》上的箭拔了，红心灭下去
      歌曲《{song}》如果没有红心，就给它一颗 | 歌曲《{song}》如果有红心，就把它拿掉
      空心不行。《{song}》这歌要红心 | 红心不行。《{song}》这歌要空心
      听好了，年会定了用《{song}》，这首歌马上给我收藏 | 听好了，年会不用《{song}》了，这首歌马上给我取消收藏
      奶奶就爱《{song}》这一首，孩子，收藏好喽 | 奶奶听腻《{song}》这一首了，孩子，收藏给撤喽
      《{song}》封神了，这首歌必须收藏 | 《{song}》塌房了，这首歌的收藏必须取消`,
    },
    { caseOf: ({ favourite }) => (favourite ? 0 : 1) },
  ),
]
