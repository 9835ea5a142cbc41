/** How people say aloud what is to be done with playlists in Music. */

import { musicAddToPlaylist } from '../../../src/emulator/tasks/families/music-add-to-playlist.js'
import {
  musicNewPlaylist,
  musicPlaylistOfTwo,
} from '../../../src/emulator/tasks/families/music-new-playlist.js'
import { type MoreWordings, more } from '../more.js'

export const spokenPlaylistWordings: readonly MoreWordings[] = [
  more(musicNewPlaylist, {
    en: `
      My party's on Saturday, start a playlist '{playlist}' for it, songs come later
      So a new playlist, right? '{playlist}'.
      New playlist time! '{playlist}', leave it empty for now.
      You know what I need? A playlist called '{playlist}'. Make it, please.
      Let's start a playlist and name it '{playlist}'
      How about a new playlist? '{playlist}' would be its name.
      In my music, create a playlist, '{playlist}'
      Do I have a playlist '{playlist}'? No, so create it.
      '{playlist}', that's the playlist I want you to create
      Wouldn't it be nice to have a playlist named '{playlist}'? Create it.
      Songs can wait, but create the playlist '{playlist}' now
      Could we have one more playlist, '{playlist}'?
      Just an empty playlist, please. '{playlist}' it's called.
      Somehow I never made a playlist '{playlist}'. Do that for me.
      Start '{playlist}', a new playlist in the Music app
      If you could create a playlist for me: '{playlist}'`,
    zh: `
      跑步的时候总不知道听啥，先弄个歌单吧，叫“{playlist}”
      来一张新歌单，“{playlist}”，建好就行
      我朋友都有自己的歌单，我也要，名字“{playlist}”，建一个
      先建个“{playlist}”歌单，歌回头再加
      周末聚会要用，建个歌单“{playlist}”，先不放歌
      查查有没有“{playlist}”这歌单，没有就新建
      名字我都想好了，“{playlist}”，歌单你来建
      下礼拜出去玩要放歌，歌单先建上，就写“{playlist}”
      你在音乐里建个歌单，起名“{playlist}”
      “{playlist}”这名字好，拿来新建一个歌单
      歌太多太杂，得分一分，新建一个叫“{playlist}”的歌单
      打算存点歌，歌单名叫“{playlist}”，你先建好
      里头先空着没关系，我只要有个歌单叫“{playlist}”
      把歌单“{playlist}”建起来，里面空着
      别管放什么歌，先把“{playlist}”这个歌单开出来
      弄个播放列表，叫“{playlist}”，空的
      想分类听歌，所以建个“{playlist}”歌单吧
      能建歌单吧？来个“{playlist}”
      还想再多个歌单，“{playlist}”，歌先不加
      怎么没有“{playlist}”歌单啊，新建上`,
  }),
  more(musicPlaylistOfTwo, {
    en: `
      I love '{first}' and '{second}', so make a playlist with them, '{playlist}'
      So new playlist '{playlist}', and put '{first}' and '{second}' on it
      My two favourites right now are '{first}' and '{second}'. Create the playlist '{playlist}' with both.
      Can we do a playlist? '{playlist}', with '{first}' on it and then '{second}'.
      Both '{first}' and '{second}' should go into a new playlist, and that one's called '{playlist}'
      Driving tomorrow, so I want a new playlist '{playlist}' with '{first}' and '{second}' on it
      You create the playlist, I pick the songs: '{first}', '{second}', and '{playlist}' is what it's called
      Please do me a playlist with '{first}' and '{second}', name it '{playlist}'
      Let's create '{playlist}', a playlist, and add two songs: '{first}', '{second}'
      First create a playlist called '{playlist}', then '{first}' goes in, and '{second}' too
      How about a new playlist '{playlist}'? Songs would be '{first}' and '{second}'.
      If I had a playlist '{playlist}' with '{first}' and '{second}', I'd listen all day. Make it.
      '{playlist}' is going to be a new playlist. '{first}' and '{second}' are what goes on it.
      Only '{first}' and '{second}', nothing else, that's what goes on my new playlist '{playlist}'
      Whenever I hear '{first}' I want '{second}' too. New playlist for them, '{playlist}'.
      Wouldn't it be great to find '{first}' and '{second}' on one new playlist named '{playlist}'? Set it up.`,
    zh: `
      我最爱《{first}》和《{second}》，给建个歌单“{playlist}”装进去
      健身的时候就听《{first}》跟《{second}》，给我开个歌单叫“{playlist}”装这两首
      怎么建歌单我不会，你来，取名“{playlist}”，再添《{first}》、《{second}》
      一首《{first}》，一首《{second}》，我要它们待在同一个新歌单里，歌单叫“{playlist}”
      路上想听《{first}》和《{second}》，弄个歌单，名字“{playlist}”
      你先别放歌，先做个叫“{playlist}”的歌单，里面要有《{first}》，要有《{second}》
      再建个歌单吧，名字就用“{playlist}”，头两首歌放《{first}》、《{second}》
      你给我建个“{playlist}”歌单，加上《{first}》、《{second}》
      就俩歌，《{first}》，《{second}》，新建歌单“{playlist}”放它们
      “{playlist}”是我要的新歌单，建好了把《{first}》收进去，别漏了《{second}》
      给我新开一张歌单，题目“{playlist}”，歌嘛，先收《{first}》再收《{second}》
      咱做个歌单叫“{playlist}”，头一首《{first}》，第二首《{second}》
      每回都要一首首搜《{first}》和《{second}》太烦，做成歌单得了，名为“{playlist}”
      孩子睡前爱听《{first}》，还有《{second}》，帮着建一个歌单放这两首，叫“{playlist}”
      爸妈就爱《{first}》、《{second}》这两首，给他们弄个歌单吧，名字“{playlist}”
      想要个歌单“{playlist}”，有《{first}》也有《{second}》，新建吧
      《{first}》好听，《{second}》也好听，单独建个歌单“{playlist}”收着
      能把《{first}》和《{second}》放一块吗？新建歌单叫“{playlist}”
      周末要放《{first}》跟《{second}》，你建好歌单“{playlist}”加上它们
      手机音乐里还没有“{playlist}”，建起来，《{first}》、《{second}》都加到这个歌单`,
  }),
  more(musicAddToPlaylist, {
    en: `
      Why isn't '{song}' on my playlist '{playlist}'? Add it.
      So '{song}' is really good, put it on the playlist '{playlist}'
      I want '{song}' on '{playlist}', that's one of my playlists
      You know the playlist '{playlist}'? It needs '{song}'.
      Add '{song}', will you, the playlist is '{playlist}'
      Let's put '{song}' on the '{playlist}' playlist
      Just heard '{song}' again. That has to go on my playlist '{playlist}'.
      If '{song}' isn't on the '{playlist}' playlist yet, add it
      How about adding '{song}' to '{playlist}', my playlist?
      '{playlist}' could use another song, add '{song}' to that playlist
      Song's '{song}', playlist's '{playlist}', put it on
      We always end up wanting '{song}' when '{playlist}' is on. Add it to that playlist.
      Could '{song}' go on my '{playlist}' playlist?
      Found a song for '{playlist}': it's '{song}', so add it to the playlist
      Everybody likes '{song}', add it to the playlist '{playlist}' please
      '{song}', yes, that one, onto the '{playlist}' playlist`,
    zh: `
      单曲《{song}》我听上瘾了，歌单“{playlist}”里得有它，加一下
      我“{playlist}”那个歌单怎么没《{song}》？加上
      朋友推荐了《{song}》，我要放到歌单“{playlist}”里头慢慢听
      我那歌单“{playlist}”就差一首《{song}》了，加进去呗
      不是单独播放，是让你往歌单“{playlist}”里加《{song}》
      想让“{playlist}”那张歌单再丰富点，《{song}》也收了吧
      刚听到《{song}》，不错，放我歌单“{playlist}”里
      你看“{playlist}”那张歌单，是不是没《{song}》？给它添上
      那首《{song}》，得在“{playlist}”歌单里才对，放进去
      我挑好歌了，《{song}》，要进的歌单是“{playlist}”
      开车老听“{playlist}”这歌单，再加首《{song}》
      歌名《{song}》，歌单名“{playlist}”，加进去吧
      想在“{playlist}”歌单里听到《{song}》，你加一下
      之前就想收《{song}》来着，收到哪儿呢，“{playlist}”歌单
      放“{playlist}”这歌单老觉得少点啥，对，少《{song}》，加上吧
      要是“{playlist}”歌单里有《{song}》就完美了，加吧
      能帮我给歌单加歌吗？歌单叫“{playlist}”，歌叫《{song}》
      听完《{song}》觉得特适合“{playlist}”那歌单，添进去吧
      别忘了《{song}》，歌单“{playlist}”得加上它
      从音乐里翻出《{song}》，再添到“{playlist}”那个歌单`,
  }),
]
