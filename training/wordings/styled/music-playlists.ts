/** Playlists to be made and added to, in other styles: terse, formal, playful, step by step. */

import { musicAddToPlaylist } from '../../../src/emulator/tasks/families/music-add-to-playlist.js'
import {
  musicNewPlaylist,
  musicPlaylistOfTwo,
} from '../../../src/emulator/tasks/families/music-new-playlist.js'
import { type MoreWordings, more } from '../more.js'

export const styledPlaylistWordings: readonly MoreWordings[] = [
  more(musicNewPlaylist, {
    en: `
      New: playlist '{playlist}', no songs
      Today's chore: set up playlist '{playlist}', empty
      Open Music, move over to the playlists, add one, type '{playlist}' and confirm
      Go to where my playlists are, start a fresh one, and write '{playlist}' when it asks for a name
      Tomorrow there's one playlist more in Music. It's named '{playlist}' and no song is on it.
      The list of playlists now has another entry, '{playlist}', with zero songs
      Application for a new playlist. Designation: '{playlist}'. Contents: none for the time being.
      I beg you to found a playlist for me, to be known as '{playlist}'.
      Conjure up a playlist out of thin air: '{playlist}'
      Cut the ribbon on a brand-new playlist, '{playlist}', shelves still bare
      That no song is in it doesn't matter. A playlist '{playlist}' is to be created.
      Unless my playlists already include '{playlist}', make it as a new one.
      With '{playlist}' as its name, and without any songs, a playlist is to be set up
      By the time I hang up there is a new playlist called '{playlist}'. Am I clear?
      Can I have my very own playlist? It's called '{playlist}', make it, make it!
      Darling, playlists puzzle me. Start a new one for your granny, with '{playlist}' as its name.`,
    zh: `
      新歌单一张：“{playlist}”，空
      建：歌单“{playlist}”，歌0首
      到放歌单的地方去，加一个新的，问叫什么就写“{playlist}”，写完确认
      先从音乐里找到我的歌单，再添一个空的，最后给它写上名字“{playlist}”
      音乐里多了一个歌单，名字是“{playlist}”，一首歌也没有
      明早一看，我的歌单里有“{playlist}”这一张，空空如也
      兹申请设立歌单一个，名称“{playlist}”，内容从缺
      望能为在下开设歌单一份，赐名“{playlist}”
      凭空变个歌单出来，就叫“{playlist}”
      歌单“{playlist}”今日剪彩开张，货架先空着
      给“{playlist}”上个户口，它是个新歌单，还没歌
      不用添歌。只把歌单“{playlist}”新建出来就成
      如果歌单里找不到“{playlist}”，那就建一个同名的
      我挂电话之前，歌单“{playlist}”要建好，听明白没有
      我也要有自己的歌单！叫“{playlist}”！快给我建嘛
      闺女，妈弄不来歌单，替妈新建一个，写“{playlist}”`,
  }),
  more(musicPlaylistOfTwo, {
    en: `
      New playlist '{playlist}'. On it: '{first}', '{second}'.
      Set up playlist: '{playlist}'. Fill with: '{first}', '{second}'.
      Go to my playlists, add '{playlist}', then look for '{first}' and put it there, then the same with '{second}'
      In Music, start a playlist and write '{playlist}' as its name; after that put in '{first}' and next '{second}'
      A playlist '{playlist}' has come into my music, and the songs on it are '{first}' and '{second}'.
      Whoever opens the new playlist '{playlist}' sees two songs: '{first}' and '{second}'.
      Notice: a playlist '{playlist}' is to be instituted, with '{first}' and '{second}' as its founding songs.
      Would you be so gracious as to arrange '{first}' and '{second}' in a playlist newly named '{playlist}'?
      Marry '{first}' to '{second}'; the new playlist they move into is '{playlist}'
      Cook me up a playlist, '{playlist}': a spoonful of '{first}', a pinch of '{second}'
      Once the playlist '{playlist}' has been created, let '{first}' be added, and '{second}' likewise.
      Since no playlist '{playlist}' exists, one is to be made, containing '{first}' and '{second}'
      The songs '{first}' and '{second}' have no playlist to themselves. Create '{playlist}' for them.
      I want it done by five: new playlist '{playlist}', songs '{first}' and '{second}', period.
      Please make playlist, name '{playlist}'. I like song '{first}', I like song '{second}', both inside.
      Your old grandpa wants a playlist with '{first}' and '{second}'. Make one and write '{playlist}' on it.`,
    zh: `
      新歌单：“{playlist}”。收：《{first}》《{second}》
      建“{playlist}”歌单，入《{first}》，入《{second}》
      到歌单那里添一个“{playlist}”，再去找《{first}》加进来，《{second}》也照样做一遍
      先在音乐里开个歌单，名字写“{playlist}”，写好了把《{first}》放进去，接着放《{second}》
      音乐里有了个新歌单“{playlist}”，点开就是《{first}》和《{second}》
      《{first}》和《{second}》以后都在“{playlist}”这个新歌单里待着
      公告：现新设歌单“{playlist}”，首批曲目为《{first}》《{second}》
      敬请将《{first}》《{second}》二曲辑为新歌单，定名“{playlist}”
      给《{first}》和《{second}》办场婚礼，新房是新歌单“{playlist}”
      熬一锅新歌单“{playlist}”，料就两样：《{first}》跟《{second}》
      歌单“{playlist}”建成之后，《{first}》要加进去，《{second}》也要加进去
      既然没有歌单“{playlist}”，就新建一个，装《{first}》和《{second}》
      五点前搞定：新建歌单“{playlist}”，歌是《{first}》《{second}》，不许拖
      做歌单做歌单！叫“{playlist}”！《{first}》要进去，《{second}》也要进去，耶！
      老头子我就想听《{first}》《{second}》，给编个新歌单，写上“{playlist}”
      《{first}》《{second}》氛围感拉满，给它俩单开歌单“{playlist}”`,
  }),
  more(musicAddToPlaylist, {
    en: `
      Add to playlist '{playlist}': '{song}'
      '{song}', destination playlist '{playlist}'
      Open my music, find the song '{song}', and from there send it into the playlist '{playlist}'
      Go to the playlist '{playlist}' or to the song '{song}', whichever is easier, and add the one to the other
      The playlist '{playlist}' is one song richer, and that song is '{song}'.
      Scrolling down my playlist '{playlist}', I find '{song}' listed there.
      With regard to the playlist '{playlist}': the song '{song}' is approved for inclusion, so enter it.
      Do me the kindness of granting the song '{song}' a place on my playlist '{playlist}'.
      Sneak '{song}' into the party on my playlist '{playlist}'
      Sprinkle a little '{song}' over the playlist '{playlist}'
      Throw '{song}' into the pot, the pot being my playlist '{playlist}'
      Not to be played, only to be added to the playlist '{playlist}': the song '{song}'.
      My playlist '{playlist}' exists. '{song}' isn't on it. Put it on.
      Whoever looks after the playlist '{playlist}', get '{song}' onto it today. That's an instruction.
      Song '{song}' must go in playlist '{playlist}'. I not know how. You do?
      My late husband loved '{song}', dear. Add it to my playlist '{playlist}', would you?`,
    zh: `
      歌单“{playlist}”进新歌：《{song}》
      添歌：《{song}》。去处：歌单“{playlist}”
      打开音乐找到歌曲《{song}》，从那儿把它送进歌单“{playlist}”
      从歌单“{playlist}”里加也行，从歌曲《{song}》那边加也行，总之把歌加进去
      歌单“{playlist}”比原来多一首，多的是《{song}》
      往下翻歌单“{playlist}”，一定翻得到《{song}》
      关于歌单“{playlist}”：同意增补曲目《{song}》，请办理
      望赐《{song}》于歌单“{playlist}”中一席之地
      拉《{song}》入伙，跟歌单“{playlist}”里的歌凑一桌
      给歌单“{playlist}”撒点料，料名《{song}》，加进去
      《{song}》不用现在放，但歌单“{playlist}”里必须添上它
      倘若歌单“{playlist}”中尚无《{song}》，便加进去
      谁管歌单“{playlist}”的？今天之内把《{song}》加进去
      歌，《{song}》。歌单，“{playlist}”。我不会加，你帮我加，好吗
      老伴生前爱听《{song}》，孩子，给我加到歌单“{playlist}”里头
      《{song}》不进歌单“{playlist}”天理难容，安排上`,
  }),
]
