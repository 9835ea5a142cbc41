/** How people say aloud what is to be played, and which songs they like. */

import { MUSIC_DEEDS, musicControl } from '../../../src/emulator/tasks/families/music-control.js'
import { musicFavourite } from '../../../src/emulator/tasks/families/music-favourite.js'
import { musicPlay } from '../../../src/emulator/tasks/families/music-play.js'
import { type MoreWordings, more } from '../more.js'

export const spokenMusicWordings: readonly MoreWordings[] = [
  more(musicPlay, {
    en: `
      I can't get '{song}' out of my head, play it
      My kids want to hear '{song}'. Can you put it on?
      So how about some music? '{song}', please.
      Play me '{song}', will you
      You know '{song}'? Let's hear it.
      Let's dance! Put '{song}' on.
      Do you have that song, '{song}'? Play it.
      What about '{song}'? I feel like hearing that.
      Nothing cheers me up like '{song}', play it
      Bored. Play the song '{song}'.
      If you've got '{song}' in the music, play it
      Long day today, '{song}' would help, play it
      We could use some music while we cook, play '{song}'
      '{song}', I love that song, play it for us
      Some '{song}' would be nice now, in Music I mean
      That song '{song}', play that one`,
    zh: `
      车里太闷了，放首《{song}》
      脑子里全是《{song}》，放一下吧
      做饭没音乐不行，放《{song}》
      《{song}》放一下呗
      孩子要听《{song}》，播一下
      上次听的那首《{song}》呢？放起来
      睡前习惯听《{song}》，你给放一放
      放歌放歌，《{song}》
      听歌，就听《{song}》这首
      给咱们来一首《{song}》
      好无聊，放《{song}》听
      有点想《{song}》这首歌了，播放吧
      换换心情，《{song}》播起来
      能放《{song}》吗？音乐里找
      今天就听《{song}》了，放
      运动得有节奏，给我放《{song}》
      把《{song}》这歌给我放上
      要听歌，歌名《{song}》`,
  }),
  more(
    musicControl,
    {
      en: `
      Shh, hold the music a sec, phone's ringing | Right, phone call's over, let the music go on | Meh, not this song, the next one please | Oh wait, that last song was great, go back to it
      Hang on, pause that | Where were we? Unpause the music. | Heard this a hundred times, next song | Didn't catch the song before, go back one
      I can't hear anyone over this music, pause it | I paused the music and now I want it back on | Sorry, this song does nothing for me, next | I wasn't done with the song before this, play that again
      Could you stop the music just for a minute? | Could you un-pause my song? | Could you jump to the next song? | Could you jump to the previous song?
      The baby's asleep, pause the song please | The baby's awake, the song can play again | The song's boring, move on to the next | The previous song was nicer, take me back
      Quiet for a moment, please, pause the player | Enough quiet, press play again | Not my taste, press next | Oops, skipped too far, press previous
      Somebody's at the door, pause | Nobody's at the door, keep playing what was paused | Something else please, the next track | Something good just went by, back to the previous track
      We need to talk, music on pause please | We're done talking, music can go on | We've had this one, next song please | We missed one, previous song please
      Why is it still playing? Pause it. | Why did it stop? Let the song go on. | Why this song? Skip it. | Why did you skip that? Previous song, please.
      Okay, pause, I'll listen to the rest later | Okay, play, I want the rest of the song | Okay, next, I'm done with this song | Okay, back, I want the previous song
      Pause the music, and don't lose my spot | Start the music again, it's paused | Skip this song please, I can't stand it | Play that other song again, the previous one
      Time for a little silence, pause the music | Time for music again, resume | Time for the next song | Time to go one song back
      If only the song would pause for a bit, can you do that? | If only the song would go on playing, can you do that? | If only the next song would come on, can you do that? | If only I could have the previous song back, can you do that?
      You can pause my music now | You can let my paused music play again | You can go to the next song now | You can go one song back now
      My ears need a rest, pause what's playing | My ears are ready again, resume what was playing | My ears hurt from this one, skip to the next | My ears want the one before again, go to previous
      Let's stop here for now, pause the song | Let's hear the paused song, go on | Let's hear what's next, skip this song | Let's hear the previous song once more`,
      zh: `
      嘘，音乐先停一停，我接个电话 | 电话打完了，音乐接着放 | 这歌不好听，下一首 | 哎等等，上一首好听，切回去
      先别放了，暂停 | 别停呀，继续放 | 换一首，下一首 | 退回去，放上一首
      太吵了，歌暂停一下 | 太静了，歌继续放吧 | 太难听了，跳到下一首 | 太快切了，我要上一首
      孩子睡了，把歌暂停 | 孩子醒了，歌可以接着播 | 孩子不爱听这首，下一首 | 孩子还要听上一首，切回去
      等会儿再听，先暂停 | 刚才听到一半，继续播 | 再来下一首 | 再放上一首
      你把音乐暂停了 | 你把暂停的音乐放出来 | 你给切到下一首 | 你给切回上一首
      能停一下歌吗？ | 能接着放歌吗？ | 能下一首吗？ | 能上一首吗？
      暂停暂停，有人敲门 | 继续继续，刚才那首没放完 | 行了行了，放下一首 | 回去回去，上一首我还没听够
      歌怎么还响着？暂停 | 歌怎么停了？接着放 | 歌怎么还是这首？下一首 | 歌怎么跳了？回上一首
      我要睡会儿，音乐按暂停 | 我睡醒了，音乐继续 | 我不想听这个，跳下一首 | 我想再听刚放完的上一首
      地铁到站了，音乐先暂停 | 地铁坐稳了，音乐继续播放 | 前奏太长，切下一首 | 怎么就过去了，切上一首
      要说正事了，歌停一下 | 正事说完了，歌继续 | 略过这首吧，听下一首 | 回到上一首歌去
      集中精力干活，歌暂停一下 | 干活累了，接着听歌，继续播 | 干活要带劲的，听下一首 | 干活还是上一首带劲，放回去
      老师来了，快把音乐暂停 | 老师走了，音乐恢复播放 | 每天都听这首，跳下一首 | 还想唱一遍上一首，退回去
      快按暂停，我听个语音 | 语音听完了，按播放接着听 | 不合口味，按下一首 | 手快按过了，按上一首
      一会儿再放，歌先停住 | 可以放了，歌继续 | 换歌，换后面那首 | 换回去，前面那首歌
      不放了不放了，暂停 | 还没听完呢，继续播 | 下首吧，这首不行 | 倒一首，刚才那首好
      正放的歌，暂停下哈 | 暂停的歌，放起来哈 | 跳过去，下一首哈 | 前头那首，再放一下哈
      要是音乐能停一下就好了，暂停吧 | 要是音乐能接着放就好了，继续吧 | 要是能跳到下一首就好了，跳吧 | 要是能回上一首就好了，回吧
      好了，先听到这儿，按暂停 | 好了，接着听，按播放 | 好了，这首够了，按下一首 | 好了，还是上一首吧，切过去`,
    },
    { caseOf: ({ deed }) => MUSIC_DEEDS.indexOf(deed) },
  ),
  more(
    musicFavourite,
    {
      en: `
      '{song}' is just the best, favourite it | '{song}' got boring, unfavourite it
      I want the heart on '{song}' filled in | I want the heart off '{song}'
      So '{song}', that's a favourite of mine, mark it | So '{song}', that's not a favourite of mine anymore, unmark it
      Why isn't '{song}' in my favourites? Add it. | Why is '{song}' still in my favourites? Take it out.
      We danced to '{song}', so make it a favourite | We broke up, so '{song}' can't stay a favourite
      Give '{song}' a heart, will you | Take the heart away from '{song}', will you
      You can tell I love '{song}', right? Favourite it. | You can tell I hate '{song}', right? Get it off my favourites.
      The song '{song}', is it a favourite? Yes, so mark it. | The song '{song}', is it a favourite? Not anymore, so unmark it.
      Heart '{song}', it's lovely | Un-heart '{song}', it's annoying
      How about favouriting '{song}' for me? | How about taking '{song}' out of my favourites?
      There's a heart by '{song}', make sure it's on | There's a heart by '{song}', turn it off
      Let's have '{song}' in the favourites from today | Let's get '{song}' out of the favourites
      Could '{song}' be a favourite, please? | Could '{song}' stop being a favourite, please?
      Never want to lose '{song}', favourite that song | Never liked '{song}' that much, unfavourite that song
      Everybody should know I like '{song}', like it in Music | Everybody thinks I like '{song}', I don't, unlike it in Music
      In Music, mark '{song}' as one I love | In Music, '{song}' is marked as one I love; undo that`,
      zh: `
      我喜欢《{song}》，点个红心 | 对《{song}》没感觉了，红心点掉
      同学都在听《{song}》，我也收藏下 | 同学都笑我收藏《{song}》，取消了吧
      这首《{song}》，加到我喜欢里 | 这首《{song}》，从我喜欢里去掉
      怎么《{song}》没收藏啊？收了 | 怎么《{song}》还收藏着啊？取消
      把《{song}》收藏起来呗 | 把《{song}》的收藏取消呗
      循环好几天《{song}》了，收藏吧 | 早听够《{song}》了，取消收藏吧
      旋律真棒，《{song}》，点爱心 | 旋律太吵，《{song}》，去掉爱心
      你去音乐里收藏《{song}》 | 你去音乐里取消收藏《{song}》
      给《{song}》来个红心 | 给《{song}》的红心撤了
      歌《{song}》，喜欢，点上 | 歌《{song}》，不喜欢了，点掉
      想把《{song}》收藏了 | 想把《{song}》从收藏里去掉
      能收藏《{song}》吗？点一下心 | 能不收藏《{song}》了吗？心点灭
      唱歌要练《{song}》，先收藏 | 唱歌不练《{song}》了，收藏取消
      要收藏首歌，《{song}》 | 要取消收藏一首歌，《{song}》
      刚听的《{song}》真好，红心点亮 | 刚听的《{song}》真一般，红心灭掉
      以后还想听《{song}》，收藏好 | 以后不想听《{song}》，别收藏了
      值得收藏的歌，《{song}》算一首，收 | 不值得收藏的歌，《{song}》算一首，取消收藏
      心形图标，《{song}》的，点红它 | 心形图标，《{song}》的，点空它
      咦，《{song}》没点红心呢，点上 | 咦，《{song}》还有红心呢，点掉`,
    },
    { caseOf: ({ favourite }) => (favourite ? 0 : 1) },
  ),
]
