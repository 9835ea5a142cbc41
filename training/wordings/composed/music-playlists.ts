/** What is done with playlists in Music, in parts. */

import { musicAddToPlaylist } from '../../../src/emulator/tasks/families/music-add-to-playlist.js'
import {
  musicNewPlaylist,
  musicPlaylistOfTwo,
} from '../../../src/emulator/tasks/families/music-new-playlist.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedPlaylistWordings: readonly MoreWordings[] = [
  composed(musicNewPlaylist, {
    en: {
      acts: `
        create {it}
        make {it}
        make {it} in Music
        set up {it}
        start {it}
        begin {it}
        add {it} to my music
        add {it} to the list of playlists
        open Music and create {it}
        prepare {it} for songs that I add later
        make {it} for my songs
        get {it} started
        put {it} among my playlists
        build {it} without any songs`,
      wishes: `
        I need {it}
        I'd like to have {it}
        I want {it} in the Music app.
        There should be {it} in Music.
        Can I have {it}?
        My music still needs {it}
        {It} is what I need in Music`,
      things: `
        a new playlist '{playlist}'
        a playlist called '{playlist}'
        a new playlist named '{playlist}'
        an empty playlist '{playlist}'
        a playlist with the name '{playlist}'
        one more playlist called '{playlist}'
        an empty playlist titled '{playlist}'`,
    },
    zh: {
      acts: `
        新建{it}
        创建{it}
        建{it}
        建立{it}
        做{it}
        弄{it}
        开{it}
        增加{it}
        到音乐里新建{it}
        给音乐加上{it}
        打开音乐创建{it}
        往歌单列表里添{it}
        先建好{it}，歌以后再加`,
      wishes: `
        我需要{it}
        想要{it}
        我想在音乐里有{it}
        音乐里还缺{it}
        希望能有{it}
        音乐里应该有{it}
        能有{it}吗？`,
      things: `
        一个叫“{playlist}”的歌单
        一个新歌单“{playlist}”
        一个名为“{playlist}”的空歌单
        一个播放列表“{playlist}”
        一个新的播放列表，叫“{playlist}”
        一张歌单“{playlist}”`,
    },
  }),
  composed(musicPlaylistOfTwo, {
    en: {
      acts: `
        create a playlist '{playlist}' with {it}
        make a new playlist called '{playlist}' out of {it}
        put {it} on a new playlist '{playlist}'
        add {it} to a new playlist named '{playlist}'
        start a playlist '{playlist}' and add {it}
        set up a playlist named '{playlist}' that has {it} on it
        make {it} into a playlist, '{playlist}'
        create the playlist '{playlist}' and put {it} on it
        combine {it} in a new playlist '{playlist}'
        save {it} as a new playlist called '{playlist}'
        collect {it} on a new playlist with the name '{playlist}'
        go to Music and build the playlist '{playlist}' from {it}
        open a new playlist '{playlist}' for {it}
        use {it} to make a new playlist named '{playlist}'`,
      wishes: `
        I'd like a new playlist '{playlist}' with {it}
        I want {it} on a new playlist called '{playlist}'.
        {It} should be on a new playlist, '{playlist}'
        I need a playlist '{playlist}' made of {it}
        Can I have {it} together on a new playlist named '{playlist}'?
        {It} need a new playlist called '{playlist}'
        There should be a new playlist '{playlist}' with {it} on it.`,
      things: `
        '{first}' and '{second}'
        the songs '{first}' and '{second}'
        the tracks '{first}' and '{second}'
        the two songs '{first}' and '{second}'
        both '{first}' and '{second}'
        my songs '{first}' and '{second}'
        the tunes '{first}' and '{second}'`,
    },
    zh: {
      acts: `
        新建歌单“{playlist}”，放进{it}
        建一个叫“{playlist}”的歌单，把{it}加进去
        创建包含{it}的歌单“{playlist}”
        把{it}放进新歌单“{playlist}”
        把{it}加到一个新歌单，名字叫“{playlist}”
        将{it}编成新歌单“{playlist}”
        用{it}建一个歌单“{playlist}”
        拿{it}做一个新歌单，叫“{playlist}”
        给{it}建个新歌单，名为“{playlist}”
        以“{playlist}”为名建歌单，收录{it}
        把{it}存成新的播放列表“{playlist}”
        到音乐里做一个有{it}的歌单“{playlist}”
        创建播放列表“{playlist}”并添加{it}`,
      wishes: `
        我想要一个有{it}的新歌单“{playlist}”
        需要一个歌单“{playlist}”，新建的，里面有{it}
        {it}应该在一个新歌单里，歌单叫“{playlist}”
        希望{it}能组成新歌单“{playlist}”
        {it}能放在一个新歌单“{playlist}”里吗？
        我缺一个装着{it}的新歌单，叫“{playlist}”`,
      things: `
        《{first}》和《{second}》
        歌曲《{first}》和《{second}》
        《{first}》跟《{second}》
        《{first}》《{second}》这两首歌
        《{first}》、《{second}》两首
        《{first}》与《{second}》`,
    },
  }),
  composed(musicAddToPlaylist, {
    en: {
      acts: `
        add {it} to the playlist '{playlist}'
        add {it} to my '{playlist}' playlist
        put {it} on the playlist '{playlist}'
        put {it} on my playlist called '{playlist}'
        include {it} in the playlist '{playlist}'
        save {it} to my playlist '{playlist}'
        insert {it} in the playlist '{playlist}'
        place {it} on my '{playlist}' playlist
        get {it} onto the playlist '{playlist}'
        move {it} onto my playlist '{playlist}'
        find {it} and add it to the playlist '{playlist}'
        extend the playlist '{playlist}' by {it}
        open Music and add {it} to the playlist named '{playlist}'
        lengthen the playlist '{playlist}' with {it}
        update my playlist '{playlist}' with {it}`,
      wishes: `
        {It} should be on the playlist '{playlist}'
        I'd like to have {it} on my playlist '{playlist}'
        I want {it} on the playlist named '{playlist}'.
        {It} belongs on the playlist '{playlist}'.
        Can {it} be on my '{playlist}' playlist too?
        My playlist '{playlist}' lacks {it}
        {It} is still missing from my '{playlist}' playlist.`,
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
        把{it}加到歌单“{playlist}”
        把{it}添加到歌单“{playlist}”里
        把{it}放进“{playlist}”歌单
        将{it}加入歌单“{playlist}”
        将{it}收进“{playlist}”这个歌单
        给歌单“{playlist}”加上{it}
        往歌单“{playlist}”里添{it}
        往“{playlist}”歌单里加入{it}
        把{it}存到播放列表“{playlist}”
        到音乐里把{it}加进歌单“{playlist}”
        找到{it}，加到“{playlist}”歌单里
        给“{playlist}”歌单增加{it}
        让{it}进歌单“{playlist}”
        为播放列表“{playlist}”添上{it}`,
      wishes: `
        {it}应该在歌单“{playlist}”里
        我想让“{playlist}”歌单里有{it}
        歌单“{playlist}”里还缺{it}
        希望{it}也在“{playlist}”歌单里
        歌单“{playlist}”需要{it}
        {it}能进歌单“{playlist}”吗？`,
      things: `
        《{song}》
        歌曲《{song}》
        《{song}》这首歌
        那首《{song}》
        名叫《{song}》的歌
        曲子《{song}》`,
    },
  }),
]
