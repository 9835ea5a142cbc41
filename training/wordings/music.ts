import { MUSIC_DEEDS, musicControl } from '../../src/emulator/tasks/families/music-control.js'
import { musicFavourite } from '../../src/emulator/tasks/families/music-favourite.js'
import { musicPlay } from '../../src/emulator/tasks/families/music-play.js'
import { type MoreWordings, more } from './more.js'

export const musicWordings: readonly MoreWordings[] = [
  more(musicPlay, {
    en: `
      music app, find {song}, hit play
      '{song}' would suit my mood. Get it going.
      Would you mind having '{song}' played on my phone?
      I'd like some music, namely the track '{song}'
      Look for a track titled '{song}' and start it
      It's too quiet here; turn on '{song}', please.
      Make sure '{song}' is what's playing.
      hey, throw on {song}, thanks
      Is it possible to listen to '{song}' right now?
      Let the speaker give me the song '{song}'.
      By the end, the Music app should be playing '{song}'.
      Open the music player and run '{song}'
      All I want in my ears now is '{song}'
      Can you get '{song}' started in the Music app?
      '{song}' is the title. Search for it and press play.
      Switch the music over to '{song}'
      Kindly begin playback of the track '{song}'.
      I haven't heard '{song}' in ages, so please play it.
      tune wanted: '{song}', from my library
      btw can we have '{song}' on now
      I wish '{song}' were playing; do put it on.
      My choice of song is '{song}', so let it run.
      Nothing but '{song}' will do right now, play it in Music
      Let '{song}' be played from my collection, please.`,
    zh: `
      太安静了，放点音乐，就放《{song}》
      麻烦点播歌曲《{song}》，谢谢
      可不可以现在就播《{song}》？
      音乐App 搜 {song} 播放
      好久没听《{song}》了，给我放出来
      确保正在播放的是《{song}》
      我希望耳边响起《{song}》这首曲子。
      请打开播放器，开始播放曲目《{song}》。
      《{song}》，现在就要听
      把音乐换成《{song}》
      从曲库里选《{song}》，点播放
      是否方便播放一下歌名为《{song}》的音乐？
      心情不错，想来点《{song}》
      完成后音乐应用里应该响着《{song}》
      歌名《{song}》，找出来放
      手机放歌：《{song}》，急
      顺便开一下《{song}》当背景音乐
      有没有《{song}》？有就放给我听
      该听《{song}》了，启动播放吧
      让音乐播起来，曲目选定《{song}》
      请让《{song}》成为当前播放的歌曲。
      点开《{song}》这首，我戴着耳机等着`,
  }),
  more(
    musicControl,
    {
      en: `
      player: hold it there for now | player: unpause, carry on | player: one track forward | player: one track back
      Would you halt the playback for a moment? | Would you set the playback going again? | Would you play whatever comes after this song? | Would you play whatever came before this song?
      I'd like some silence, so hold this track. | I'd like to hear the rest of this track. | I'd like to be done with this track; bring on the following one. | I'd like the track that was on before this one.
      It's too loud in here, pause what's on | It's too quiet in here, unpause what was on | Enough of this one, on to the following track | The one before was better, go back to it
      Can playback be paused? | Can playback be resumed? | Can playback be moved on by one song? | Can playback be moved back by one song?
      Make sure that no music is playing, but keep my song at its place. | Make sure that the song I paused is playing again. | Make sure that the song after this one is playing. | Make sure that the song before this one is playing.
      hey hit pause on my tunes, thanks | hey hit play on my tunes again, thanks | hey hit forward on my tunes, thanks | hey hit back on my tunes, thanks
      I need to take a break from listening. Pause it. | My break is over. Carry on with the track. | I don't care for this track. Give me the one that follows. | I missed the track before. Give me that one once more.
      Is it possible to suspend the song on my phone? | Is it possible to unpause the song on my phone? | Is it possible to advance to the following song on my phone? | Is it possible to return to the preceding song on my phone?
      Tap the pause button in the Music app. | Tap the play button in the Music app so that it continues. | Tap the skip button in the Music app once. | Tap the button for the preceding track in the Music app.
      The player should be silent for now, with the current song paused. | The player should be running again, with the current song. | The player should be one song further on. | The player should be one song further back.
      Somebody is talking to me, so put the tune on hold | I'm free to listen again, so let the tune continue | I've had my fill of this tune, so skip ahead | I'd rather have the earlier tune, so skip back
      Kindly interrupt the current track. | Kindly take up the interrupted track again. | Kindly advance by one track. | Kindly return by one track.
      Freeze the song right where it is | Pick the song up right where it stopped | Leave the song and take the one queued after it | Leave the song and take the one that preceded it
      Music is on and I want it paused, please. | Music is paused and I want it on, please. | Another song is due: the following one, please. | A song was on before this one: back to it, please.
      By the end, the track in the player should be paused. | By the end, the track in the player should be sounding again. | By the end, the player should have moved ahead one track. | By the end, the player should have moved back one track.
      btw could we have the music stopped for a bit | btw could we have the music back on | btw could we have the song after this | btw could we have the song from before
      Let the music rest until I say so. | Let the music flow once more. | Let the music skip ahead a track. | Let the music step back a track.
      My song has to wait; use the pause control. | My song has waited long enough; use the play control. | This song can be cut short; use the control for the next. | This song can be left; use the control for the previous one.
      Playing must be put on hold in Music | Playing must be taken up in Music where it paused | Playing must jump ahead one item in Music | Playing must jump back one item in Music
      I wish the song would stop for now. | I wish the song would play on. | I wish this song were over; get me its successor. | I wish the song before this were on; get me back there.
      quick, the player, pause it | quick, the player, start it again | quick, the player, jump one song ahead | quick, the player, jump one song back
      What's on now should be paused, can you do that in Music? | What's paused now should go on, can you do that in Music? | What's on now should give way to the following song, can you do that in Music? | What's on now should give way to the song before, can you do that in Music?
      Bring the current song to a standstill, please | Bring the paused song back to life, please | Bring up whichever song is lined up after this, please | Bring up whichever song was on just before, please`,
      zh: `
      播放器：先停住 | 播放器：接着播 | 播放器：换后一曲 | 播放器：换前一曲
      麻烦把播放停一停，谢谢 | 麻烦把停住的播放续上，谢谢 | 麻烦往后切一首歌，谢谢 | 麻烦往前倒一首歌，谢谢
      可不可以让歌停会儿？ | 可不可以让停着的歌响起来？ | 可不可以放后面的一首？ | 可不可以放前面的一首？
      有人找我，歌先停着 | 我忙完了，歌可以继续了 | 这首听腻了，直接跳下一曲 | 刚才那首没听够，倒回上一曲
      我希望现在安静一下，请按暂停键。 | 我希望音乐重新响起，请按播放键。 | 我希望换首歌，请点下一曲键。 | 我希望听前面的歌，请点上一曲键。
      确保当前歌曲处于暂停状态 | 确保当前歌曲恢复播放状态 | 确保播放的是当前歌曲的后一首 | 确保播放的是当前歌曲的前一首
      嘿，歌停一下呗 | 嘿，歌接着放呗 | 嘿，切歌呗，要后一首 | 嘿，退一首呗，要前面的
      请中止当前曲目的播放，稍后再续。 | 请从中断处继续播放当前曲目。 | 请略过当前曲目，播放后一曲目。 | 请返回并播放前一曲目。
      完成后，音乐应处于暂停。 | 完成后，音乐应在继续播放。 | 完成后，应播放后面一首歌。 | 完成后，应播放前面一首歌。
      打开音乐App，点暂停按钮 | 打开音乐App，点播放按钮接着听 | 打开音乐App，点后一首的按钮 | 打开音乐App，点前一首的按钮
      是否可以让手机暂时停止放歌？ | 是否可以让手机接着放刚才的歌？ | 是否可以让手机改放后一首歌？ | 是否可以让手机改放前一首歌？
      音乐到这儿打住，待会儿再听 | 音乐从停下的地方往下放 | 音乐往后挪一首，这首不听了 | 音乐往回倒一首，重听那首
      正在听的这首，定住别动 | 停着的这首，放起来吧 | 正在听的这首，跳掉，听后头的 | 正在听的这首，换成它前头的
      我得接着干活了，把音乐停掉 | 活干完了，把停了的音乐打开 | 不爱听这个，给我下一曲 | 上一曲更好，给我换回去
      音乐 停 等会再放 | 音乐 续播 刚才的 | 音乐 切歌 后一首 | 音乐 切歌 前一首
      顺便让播放歇一会儿 | 顺便让播放恢复起来 | 顺便切到后头那首歌 | 顺便倒回前头那首歌
      现在要安静，曲子请停下。 | 现在可以有声音了，曲子请继续。 | 现在想换换，请播后面的曲子。 | 现在想重温，请播前面的曲子。
      不想听了，歌先搁着 | 又想听了，搁着的歌放出来 | 不想听这首了，轮到后一首 | 又想听之前那首了，退一首
      能不能先让这首歌停在这里？ | 能不能让这首歌从停的地方走下去？ | 能不能跳到这首歌的后一首？ | 能不能退到这首歌的前一首？
      让播放器停在当前位置 | 让播放器从当前位置往下播 | 让播放器前进一首歌 | 让播放器后退一首歌
      当前这首，停，谢谢啦 | 当前这首，别停着了，谢谢啦 | 当前这首，过，放后面的，谢谢啦 | 当前这首不要，放它之前的，谢谢啦
      歌声还在响，请叫停。 | 歌声断了，请让它续下去。 | 这首已经够了，请进到后一首。 | 错过了前一首，请退回去放。
      别出声了，让音乐待命 | 别沉默了，让音乐复播 | 别放这首了，让音乐跳一首 | 别放这首了，让音乐倒回一首`,
    },
    { caseOf: ({ deed }) => MUSIC_DEEDS.indexOf(deed) },
  ),
  more(
    musicFavourite,
    {
      en: `
      my favourites: plus '{song}', please | my favourites: minus '{song}', please
      I love '{song}'. Mark it so in the Music app. | I've gone off '{song}'. Unmark it in the Music app.
      Would you mind hearting '{song}' for me? | Would you mind unhearting '{song}' for me?
      I'd like the track '{song}' to count as a favourite | I'd like the track '{song}' not to count as a favourite
      Make sure '{song}' shows up under Favourites. | Make sure '{song}' doesn't show up under Favourites.
      hey, fave {song} for me, thanks | hey, unfave {song} for me, thanks
      Is it possible to have '{song}' stored among the songs I like best? | Is it possible to have '{song}' dropped from the songs I like best?
      The heart next to '{song}' isn't set. Please set it. | The heart next to '{song}' is still set. Please clear it.
      By the end, the list of favourite songs should contain '{song}'. | By the end, the list of favourite songs should be without '{song}'.
      '{song}' isn't in my favourites yet, it ought to be | '{song}' is still in my favourites, it ought not to be
      Tap the heart of '{song}' so it is filled | Tap the heart of '{song}' so it's empty again
      Since I play '{song}' all the time, favourite it on my phone. | Since I skip '{song}' all the time, unfavourite it on my phone.
      Look for '{song}' in Music and give it a like | Look for '{song}' in Music and withdraw its like
      Can the song '{song}' be put with those I favour? | Can the song '{song}' be cleared from those I favour?
      Kindly register '{song}' as one of my favoured tracks. | Kindly strike '{song}' from my favoured tracks.
      I wish to find '{song}' in Favourites from now on. | I wish '{song}' gone from Favourites from now on.
      Favourites is where '{song}' belongs. | Favourites is not where '{song}' belongs.
      music app, track '{song}', like it | music app, track '{song}', unlike it
      btw '{song}' is a favourite of mine now, can you save that? | btw '{song}' is no favourite of mine now, can you undo it?
      The track '{song}' is to be added to what I've hearted. | The track '{song}' is to be deleted from what I've hearted.
      Let my favourite tracks include '{song}' as well. | Let my favourite tracks do without '{song}'.
      What a song, '{song}'! Into my favourites with it. | I'm tired of it, '{song}'. Out of my favourites with it.
      Set the favourite mark on a song, '{song}', in my library | Delete the favourite mark on a song, '{song}', in my library
      One of my favourites is missing from the list: '{song}', add it please | One song has stayed too long among my favourites: '{song}', drop it please`,
      zh: `
      收藏列表加一首：《{song}》 | 收藏列表减一首：《{song}》
      我超爱《{song}》，给它标上喜欢 | 我不爱《{song}》了，把喜欢标记去了
      麻烦给《{song}》点亮爱心，谢谢 | 麻烦把《{song}》的爱心熄灭，谢谢
      可不可以让《{song}》出现在我喜欢的歌里？ | 可不可以让《{song}》从我喜欢的歌里消失？
      《{song}》还没收藏，收一下 | 《{song}》还在收藏着，撤一下
      确保收藏的歌曲里有《{song}》 | 确保收藏的歌曲里没有《{song}》
      嘿，{song}这歌我喜欢，存收藏呗 | 嘿，{song}这歌我不喜欢了，别收藏了呗
      这阵子老听《{song}》，收藏了吧 | 这阵子不听《{song}》了，收藏撤了吧
      请将曲目《{song}》列入最爱歌曲。 | 请将曲目《{song}》移出最爱歌曲。
      完成后，《{song}》应在收藏列表之中。 | 完成后，《{song}》应不在收藏列表之中。
      音乐App 搜《{song}》 点红心 | 音乐App 搜《{song}》 取消红心
      找到《{song}》，按一下心形让它变红 | 找到《{song}》，按一下心形让它变空
      是否可以把《{song}》记作我喜爱的歌？ | 是否可以不再把《{song}》记作我喜爱的歌？
      我的最爱少了《{song}》，补进去 | 我的最爱多了《{song}》，清出去
      希望以后能在收藏里翻到《{song}》 | 希望以后在收藏里翻不到《{song}》
      手机上《{song}》这首，我要收藏 | 手机上《{song}》这首，我要取消收藏
      顺便喜欢一下《{song}》 | 顺便取消喜欢《{song}》
      《{song}》值得留着，收进我的喜欢 | 《{song}》不值得留，踢出我的喜欢
      烦请为歌曲《{song}》添加收藏标记。 | 烦请为歌曲《{song}》清除收藏标记。
      让《{song}》成为我收藏的一员 | 让《{song}》不再是我收藏的一员
      喜欢的歌曲：要有《{song}》，加上 | 喜欢的歌曲：不要《{song}》，删去
      有首歌叫《{song}》，很好听，替我收藏起来。 | 有首歌叫《{song}》，听烦了，替我取消收藏。
      怕以后找不着《{song}》，用收藏功能存住 | 收藏里用不着《{song}》，帮我把它拿出来
      红心送给《{song}》这首，急 | 红心从《{song}》收回来，急`,
    },
    { caseOf: ({ favourite }) => (favourite ? 0 : 1) },
  ),
]
