/** Further ways to say what is done with playlists in Music. */

import { musicAddToPlaylist } from '../../src/emulator/tasks/families/music-add-to-playlist.js'
import {
  musicNewPlaylist,
  musicPlaylistOfTwo,
} from '../../src/emulator/tasks/families/music-new-playlist.js'
import { type MoreWordings, more } from './more.js'

export const playlistWordings: readonly MoreWordings[] = [
  more(musicNewPlaylist, {
    en: `
      playlist to create: {playlist}, nothing in it
      There's no playlist '{playlist}' in my music yet. Make one.
      Would you mind opening up a fresh playlist, '{playlist}', for me?
      I'd like to have another playlist; '{playlist}' shall be its name
      Make sure that a playlist '{playlist}' exists, without any songs.
      hey can u make me a playlist, call it {playlist}, thanks
      Is it possible to get '{playlist}' as an additional playlist on my phone?
      By the end, my playlists should include an empty one called '{playlist}'.
      A playlist by the name of '{playlist}' is to be created.
      '{playlist}' is the name. Use it for a brand-new playlist.
      Go to the playlists in the Music app, press new, enter '{playlist}'
      I want to collect songs later on, so prepare a playlist '{playlist}'.
      Can I get a song list titled '{playlist}' in Music?
      Kindly establish a playlist under the title '{playlist}'.
      My library is short of one playlist, '{playlist}'; add it
      Let there be a playlist '{playlist}' among mine
      btw i plan to fill a list with songs, set up '{playlist}' in the player for that
      I wish I had a playlist that says '{playlist}'. Put one there.
      Open a blank playlist and title it '{playlist}'
      Begin a list for my songs. The list is called '{playlist}'.
      make empty song list {playlist} music app
      Please see to it that '{playlist}' appears as a playlist of its own.
      Before any songs are chosen, I need the playlist itself: '{playlist}', please
      Only a playlist with the title '{playlist}' is wanted, leave it empty`,
    zh: `
      音乐App 加歌单 {playlist} 先空着
      还没有“{playlist}”这个歌单，建出来
      麻烦给我弄个歌单，起名“{playlist}”，谢谢
      可不可以多开一个歌单，就叫“{playlist}”？
      我想攒点歌，先建好歌单“{playlist}”
      确保我的歌单里多出一个空的“{playlist}”
      嘿，搞个{playlist}歌单呗，空的就行
      请以“{playlist}”为名新设一份播放列表。
      完成后，音乐中应有一个名称为“{playlist}”的空歌单。
      打开音乐App，进歌单页，点新建，填“{playlist}”
      “{playlist}”，用这个名字开个新歌单
      是否可以新增播放列表“{playlist}”？
      希望我的曲库里能有“{playlist}”这么一个歌单
      给手机音乐添张歌单，标题写“{playlist}”
      少一个歌单，叫“{playlist}”，补上吧
      顺便建个列表放歌，名称“{playlist}”，暂时不加歌
      我打算另起一个歌单，命名为“{playlist}”。
      歌单名“{playlist}”，内容先不用管，建就行
      有没有办法做一个“{playlist}”歌单？里面什么都不放
      让音乐里出现名叫“{playlist}”的歌单
      烦请为我设立空白歌单一个，题为“{playlist}”。
      以后的歌要放在“{playlist}”里，请先把这个歌单建立起来。
      急，开新播放列表{playlist}
      歌单列表里加一项：“{playlist}”`,
  }),
  more(musicPlaylistOfTwo, {
    en: `
      playlist '{playlist}': two songs, '{first}' plus '{second}'
      '{first}' goes well with '{second}'. Make the two a playlist of their own, '{playlist}'.
      Would you mind building '{playlist}', a playlist holding '{first}' and '{second}'?
      I'd like to have '{first}' followed by '{second}' on a fresh playlist, name '{playlist}'
      Make sure there's a playlist '{playlist}' whose songs are '{first}' and '{second}'.
      hey can u start a list called '{playlist}', first '{first}', then '{second}', thanks
      Is it possible to group '{first}' with '{second}' as the playlist '{playlist}'?
      There's no '{playlist}' among my playlists. Create it and fill it with '{first}' and '{second}'.
      By the end, a new playlist '{playlist}' should consist of the songs '{first}' and '{second}'.
      A playlist is to be made: title '{playlist}', contents '{first}', '{second}'
      Open Music, set up an empty playlist '{playlist}', then add the song '{first}' and the song '{second}'.
      Two songs, '{first}' and '{second}', should form the playlist '{playlist}'
      Can you take '{first}' and '{second}' and save them together as '{playlist}' in my playlists?
      Kindly compile '{first}' as well as '{second}' under a new playlist entitled '{playlist}'.
      I want to hear '{first}' and '{second}' one after the other, so make them a playlist: '{playlist}'.
      Begin '{playlist}', which is a new playlist, with just '{first}' and '{second}'
      I wish for a playlist '{playlist}'. On it belong both '{first}' and '{second}'.
      Let '{playlist}' be a new list of songs in the Music app that has '{first}' and '{second}'.
      music app new list '{playlist}' tracks '{first}' '{second}'
      btw bundle '{first}' and '{second}' for me, the playlist's name is '{playlist}'
      Collect '{first}', also '{second}', on a playlist that doesn't exist yet: '{playlist}'.
      For the tracks '{first}' and '{second}' I need a new home in my library, a playlist named '{playlist}'.
      Please have '{playlist}' created on my phone as a playlist, and its tracks be '{first}' and '{second}'
      What I'm missing is a mix '{playlist}' made of '{first}' and '{second}', add this playlist.`,
    zh: `
      歌单“{playlist}”，两首歌：《{first}》加《{second}》
      《{first}》和《{second}》挺搭的，凑成一个歌单，叫“{playlist}”
      麻烦做一份播放列表“{playlist}”，收录《{first}》与《{second}》，谢谢
      可不可以用《{first}》《{second}》这两首组个歌单？名字“{playlist}”
      想连着听《{first}》和《{second}》，给它俩单独建歌单“{playlist}”
      确保有个新歌单“{playlist}”，其中包含《{first}》和《{second}》
      嘿，开个“{playlist}”歌单呗，里头塞《{first}》跟《{second}》
      我还没有“{playlist}”这个歌单，请建好后放入歌曲《{first}》、《{second}》。
      完成后，新歌单“{playlist}”里应当正好是《{first}》和《{second}》。
      打开音乐App，新建“{playlist}”，然后依次添加《{first}》、《{second}》
      两首歌《{first}》、《{second}》，归到新建的“{playlist}”歌单
      是否可以将《{first}》及《{second}》编为名为“{playlist}”的播放列表？
      希望曲库里多一个“{playlist}”，由《{first}》和《{second}》组成的歌单
      歌单名：“{playlist}”；歌曲：《{first}》，《{second}》。请创建。
      先起一个新歌单叫“{playlist}”，再把《{first}》收进去，《{second}》也要
      音乐 建歌单 “{playlist}” 加歌 《{first}》 《{second}》
      顺便给《{first}》和《{second}》开个新列表，标题“{playlist}”
      有《{first}》，有《{second}》，这样的歌单来一个，命名“{playlist}”
      烦请新设歌单一份，题为“{playlist}”，内含《{first}》《{second}》两曲。
      帮我把《{first}》跟《{second}》打包成歌单，存为“{playlist}”
      让“{playlist}”成为一个新歌单，曲目是《{first}》，还有《{second}》
      我手机里缺个歌单“{playlist}”，补建一个，歌选《{first}》和《{second}》
      喜欢的《{first}》和《{second}》想放一块儿，另开歌单，名称写“{playlist}”
      急，新列表“{playlist}”要有《{first}》和《{second}》这两首`,
  }),
  more(musicAddToPlaylist, {
    en: `
      playlist '{playlist}', one more song: '{song}'
      '{song}' is missing from my playlist '{playlist}'. Fill the gap.
      Would you mind including '{song}' in '{playlist}', one of my playlists?
      I'd like '{playlist}' to be longer by one track, '{song}'
      Make sure that '{song}' is on '{playlist}' in the Music app.
      hey drop '{song}' in '{playlist}' for me, thanks
      Is it possible to extend the playlist '{playlist}' with '{song}'?
      '{song}' would suit my '{playlist}' playlist, so include it.
      By the end, '{song}' should be listed among the tracks of '{playlist}'.
      The song '{song}' is to be placed on the playlist '{playlist}'.
      Look up '{song}' in Music, open its menu, choose add to playlist, pick '{playlist}'
      When I play '{playlist}', I want to hear '{song}' as well: add it to the list.
      Can '{playlist}' take in another song, namely '{song}'?
      Kindly append the track '{song}' to the list '{playlist}'.
      My playlist '{playlist}' doesn't have '{song}' yet, change that
      I wish I could find '{song}' on '{playlist}'. Please insert it there.
      to playlist '{playlist}' append track '{song}'
      btw my '{playlist}' list needs '{song}', can you do that
      Let '{song}' join the songs on the playlist '{playlist}'.
      Take the track '{song}' from my library and tack it onto '{playlist}'
      Update '{playlist}' on my phone so that '{song}' is part of it.
      I forgot a song when I made '{playlist}': '{song}' goes in there too.
      Which playlist gets '{song}'? It's '{playlist}', please add it there
      Have '{song}' saved to '{playlist}', the playlist I already have.`,
    zh: `
      歌单“{playlist}”，加一首《{song}》
      “{playlist}”里少了《{song}》，给补进去
      麻烦让《{song}》进到“{playlist}”歌单，谢谢
      可不可以给“{playlist}”这个歌单多加一首，就是《{song}》？
      《{song}》跟“{playlist}”很配，收进这个歌单吧
      确保歌单“{playlist}”的曲目中包含《{song}》
      嘿，《{song}》塞进“{playlist}”里头呗
      我希望听“{playlist}”的时候也能放到《{song}》，请加入这个歌单。
      完成后，《{song}》应出现在歌单“{playlist}”的列表里。
      打开音乐App，搜《{song}》，选添加到歌单，点“{playlist}”
      给已有的“{playlist}”扩充一首歌：《{song}》
      是否可以把曲目《{song}》收录到播放列表“{playlist}”？
      建“{playlist}”的时候漏了《{song}》，现在添上
      请将《{song}》追加至播放列表“{playlist}”。
      《{song}》归到我的“{playlist}”那个歌单去
      音乐 歌单 “{playlist}” 添歌 《{song}》
      顺便往“{playlist}”里丢一首《{song}》
      “{playlist}”歌单还没有《{song}》这首，请收录进来。
      想把《{song}》存到“{playlist}”，以后一起听
      有首《{song}》，要放在哪个歌单？“{playlist}”，加进去
      让“{playlist}”的歌曲列表增添《{song}》
      烦请更新手机里的歌单“{playlist}”，纳入歌曲《{song}》。
      《{song}》这首别落下，也算到“{playlist}”歌单里
      急，“{playlist}”要加歌，加《{song}》`,
  }),
]
