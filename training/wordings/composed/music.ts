/** What is played, paused, skipped and liked in Music, in parts. */

import { MUSIC_DEEDS, musicControl } from '../../../src/emulator/tasks/families/music-control.js'
import { musicFavourite } from '../../../src/emulator/tasks/families/music-favourite.js'
import { musicPlay } from '../../../src/emulator/tasks/families/music-play.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

/** What is meant, in Chinese, in more than one family. */
const SONGS = `
  《{song}》
  歌曲《{song}》
  《{song}》这首歌
  那首《{song}》
  名叫《{song}》的歌
  曲子《{song}》`

export const composedMusicWordings: readonly MoreWordings[] = [
  composed(musicPlay, {
    en: {
      acts: `
        play {it}
        play {it} in the Music app
        put {it} on
        put on {it}
        start {it}
        start playing {it}
        begin to play {it}
        get {it} going
        choose {it} and press play
        turn on {it}
        find {it} and play it
        search for {it} and start it
        open Music and play {it}
        launch the music player with {it}
        have {it} played
        make the player play {it}`,
      wishes: `
        I'd like to hear {it}
        I want to listen to {it} now.
        {It} should be playing
        Can I hear {it}?
        My wish is to hear {it}
        {It} is what I'd like to listen to.
        How about playing {it}?
        It would be nice to hear {it} now.`,
      things: `
        '{song}'
        the song '{song}'
        the track '{song}'
        the song called '{song}'
        the tune '{song}'
        my song '{song}'
        the piece of music '{song}'`,
    },
    zh: {
      acts: `
        播放{it}
        选{it}来播放
        把{it}放一遍
        把{it}放出来
        把{it}播出来
        将{it}播放出来
        打开{it}来听
        开始播放{it}
        用音乐应用播放{it}
        到音乐里放{it}
        找到{it}并播放
        搜一下{it}，放来听
        让播放器放{it}
        点播{it}`,
      wishes: `
        想听{it}
        我现在要听{it}
        {it}，我想听一下
        现在该放{it}了
        来一遍{it}怎么样？
        希望能听到{it}
        要是现在放着{it}就好了`,
      things: SONGS,
    },
  }),
  composed(
    musicControl,
    {
      en: {
        acts: `
          (pause/resume/skip to/go back to) {it}
          (halt/continue/go to/return to) {it}
          (hold/unpause/move on to/jump back to) {it}
          (stop/carry on with/jump to/switch back to) {it} (for a moment/again/now/again)
          (suspend/go on playing/play/play) {it}
          make the player (pause/continue/play/play) {it}
          have the Music app (pause/take up/change to/change back to) {it} (for now/again/now/again)
          open Music and (pause/resume/skip to/go back to) {it}
          use the player to (pause/continue/get to/get back to) {it}
          (put/get/put/put) {it} (on hold/going again/on/back on)
          (turn/turn/turn/turn) {it} (off for a moment/back on/on/on again)
          let {it} (pause/go on/play/play again)
          press (pause/play again/next/previous) in the player
          tap the (pause/play/next/previous) button of the music player`,
        wishes: `
          I'd like to (pause/resume/hear/hear) {it} (for now/now/now/again)
          Can {it} (be paused/be resumed/come on now/come on again)?
          I want {it} (paused/to go on/to come on/to come on again).
          What about (pausing/resuming/skipping to/going back to) {it}?
          It would be nice if {it} (were paused/went on/came on/came on again).
          Why not (hold/continue/play/play) {it} (for a while/now/now/once more)?
          Now {it} (should pause/should go on/should be played/should be played again)`,
        things: `
          (the music/the music/the next song/the previous song)
          (this song/the song/the next track/the previous track)
          (the track/the paused track/the song after this one/the song before this one)
          (the playback/the playback/the following song/the preceding song)
          (the current song/the paused song/the next tune/the previous tune)
          (what is playing/what I paused/the track that comes next/the track that came before)`,
      },
      zh: {
        acts: `
          (暂停/继续播放/切到/切回){it}
          (停下/接着放/跳到/回到){it}
          (停住/恢复播放/换到/返回){it}
          (暂时停掉/恢复/播放/倒回){it}
          把{it}(停一下/接着放下去/放出来/重新放出来)
          把{it}(按停/接着播下去/切出来/切回来)
          让{it}(停一会儿/继续放/开始放/再放一次)
          将{it}(暂停/恢复播放/播出来/重新播出来)
          用播放器(暂停/接着播/播放/退回去播){it}
          打开音乐(暂停/继续放/切换到/退回到){it}
          让播放器(先停下/接着放/改放/改放){it}
          到播放器里点(暂停/播放，接着听/下一首/上一首)
          按一下(暂停/播放/下一首/上一首)键`,
        wishes: `
          想(暂停/接着听/听/再听一遍){it}
          {it}该(停一停/接着放/放/再放一次)了
          希望{it}能(停一下/接着放/马上放/再放一遍)
          {it}(先别放/可以接着放/可以放/可以再放一次)了
          现在要(暂停/继续/听/重听){it}
          {it}能(停一会儿/继续放/现在放/再放一次)吗？`,
        things: `
          (音乐/音乐/下一首/上一首)
          (那首歌/那首歌/下一首歌/上一首歌)
          (当前的歌曲/暂停的歌曲/下一曲/上一曲)
          (正在放的歌/停着的歌/后面一首歌/前面一首歌)
          (这首曲子/这首曲子/这首之后的曲子/这首之前的曲子)`,
      },
    },
    { caseOf: ({ deed }) => MUSIC_DEEDS.indexOf(deed) },
  ),
  composed(
    musicFavourite,
    {
      en: {
        acts: `
          (favourite/unfavourite) {it}
          (like/unlike) {it} in Music
          (heart/unheart) {it}
          (add/remove) {it} (to/from) my favourites
          (put/take) {it} (in/out of) my favourites
          get {it} (into/out of) the favourites
          (save/delete) {it} (to/from) my favourite songs
          mark {it} as (a favourite/no longer a favourite)
          (set/clear) the heart on {it}
          turn the heart of {it} (on/off)
          (fill/empty) the heart next to {it}
          (give a heart to/take the heart from) {it}
          make {it} (one/no longer one) of my favourite songs
          (enter/drop) {it} (in/from) the list of songs I like
          (include/stop including) {it} in Favourites`,
        wishes: `
          {It} should (be/no longer be) one of my favourites.
          I'd like {it} to be (in/out of) my favourites
          {It} is (a/no longer a) favourite of mine, and Music should show it.
          The heart of {it} should be (on/off)
          I (want/don't want) to see {it} in my favourites (from now on/any more).
          Can {it} be (one/taken off the list) of my favourites?
          {It} (deserves/doesn't need) a heart (now/any more)`,
        things: `
          '{song}'
          the song '{song}'
          the track '{song}'
          the song called '{song}'
          the tune '{song}'
          my song '{song}'`,
      },
      zh: {
        acts: `
          (收藏/取消收藏){it}
          (喜欢/取消喜欢){it}
          把{it}(加进/移出)收藏
          (把{it}加到我喜欢的歌里/把{it}从我喜欢的歌里去掉)
          (把{it}添加到收藏列表/把{it}从收藏列表删除)
          给{it}(点上/去掉)红心
          将{it}(标为/不再标为)喜欢
          (点亮/熄灭){it}的爱心
          把{it}(放进/拿出)收藏
          把{it}的心形(点红/点灭)
          让{it}(进入/离开)我的收藏
          把{it}(设为收藏/设为不收藏)
          给{it}(加上收藏/撤销收藏)
          到音乐里(收藏/取消收藏){it}`,
        wishes: `
          {it}应该(在/不在)我的收藏里
          {it}的红心该(亮/灭)了
          我想让收藏里(有/没有){it}
          {it}(可以收藏/不用再收藏)了
          希望{it}(算/不再算)我收藏的歌
          {it}我(想收藏/不想收藏了)`,
        things: SONGS,
      },
    },
    { caseOf: ({ favourite }) => (favourite ? 0 : 1) },
  ),
]
