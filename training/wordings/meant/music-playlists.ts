/** Wishes for playlists that are yet to be, and for songs which a playlist lacks. */

import { musicAddToPlaylist } from '../../../src/emulator/tasks/families/music-add-to-playlist.js'
import {
  musicNewPlaylist,
  musicPlaylistOfTwo,
} from '../../../src/emulator/tasks/families/music-new-playlist.js'
import { type MoreWordings, more } from '../more.js'

export const meantPlaylistWordings: readonly MoreWordings[] = [
  more(musicNewPlaylist, {
    en: `
      Someday I'll gather songs for it; so far all I want is an empty shell of a playlist, '{playlist}'.
      My playlists don't cover everything, and the one I miss is '{playlist}', still without songs.
      I've nothing to put in it, but '{playlist}' deserves a spot among my playlists
      Where will my next finds go? Into '{playlist}', a playlist that has yet to come into being.
      All my tunes lie in one heap. A first drawer, the playlist '{playlist}', would help, contents to follow.
      '{playlist}': a playlist, newborn and bare.
      I'm picking songs with Jo tomorrow, and by then an empty playlist labelled '{playlist}' has to be there.
      The band wants a blank song list which they can fill themselves, '{playlist}' being its name.
      If there were such a playlist as '{playlist}', I could fill it bit by bit.
      What a pity that no playlist of mine answers to '{playlist}' so far, not even a bare one
      It'd please me to come across a vacant playlist, '{playlist}', next time I browse my music.
      Room for a playlist more? It goes by '{playlist}', songs pending.
      The occasion calls for its own playlist, '{playlist}'; the music gets chosen another day.
      Playlist, title '{playlist}', zero tracks, wanted by noon
      Before I go hunting for music, I need somewhere to keep it: '{playlist}', a playlist of its own.
      I can't sort my songs as long as the playlist '{playlist}' doesn't exist.`,
    zh: `
      歌都堆在一块儿乱糟糟，得先有个空歌单“{playlist}”才好慢慢归类
      我的歌单里就缺一个“{playlist}”，歌以后再挑
      “{playlist}”：全新歌单，零首歌
      明天大家一块儿挑歌，在那之前得有个空着的“{playlist}”歌单等着
      要是有个名叫“{playlist}”的歌单，以后碰到好歌就有地方放了
      翻遍歌单也没见着“{playlist}”，真不方便，哪怕是空的也行
      还没想好听什么，可新歌单的名字已经定了：“{playlist}”
      我要从零攒一套歌，容器就是“{playlist}”这个歌单
      乐队需要一张白纸似的歌单，抬头为“{playlist}”
      下回打开音乐，我想看到一个什么都没装的歌单“{playlist}”
      “{playlist}”配得上拥有自己的歌单，曲目不急
      旧歌单都不合适，“{playlist}”才是我要的歌单，从空白开始
      给未来的好歌留个窝，歌单名“{playlist}”
      歌单“{playlist}”至今不存在，有点遗憾，装不装歌无所谓
      下次活动得备一份歌单，暂定“{playlist}”，内容待填
      没有“{playlist}”这个歌单，我收歌都没处收`,
  }),
  more(musicPlaylistOfTwo, {
    en: `
      '{first}' and '{second}' are scattered in my library; I'd rather meet them under one roof, a playlist '{playlist}' of their own.
      For the celebration only two songs matter, '{first}' and '{second}', and a new playlist known as '{playlist}' should hold exactly those.
      No playlist of mine suits my mood, which is '{first}', then '{second}'. '{playlist}' would be the one, if it existed.
      My grandmother knows just '{first}' and '{second}', so a new playlist, '{playlist}', with the pair would delight her.
      '{playlist}', playlist, newly born, two tracks: '{first}' & '{second}'.
      Wouldn't '{first}' and '{second}' be a fine start for one more playlist of mine, '{playlist}'?
      It's tiresome to hunt for '{first}' and '{second}' separately; what I lack is a playlist '{playlist}' that has the two.
      The choir rehearses '{first}' and '{second}' this week and wants a fresh playlist, '{playlist}', of those
      One tap on a playlist, '{playlist}', and I'd hear '{first}' followed by '{second}': sadly there's no such playlist so far.
      '{first}' plus '{second}' equals '{playlist}', my next playlist.
      I'm after a tiny playlist from scratch, '{playlist}' on the cover, '{first}' and '{second}' inside
      What do '{first}' and '{second}' share? Both are destined for '{playlist}', a playlist that isn't there yet.
      Without a playlist named '{playlist}', the songs '{first}' and '{second}' have nowhere to live.
      Dad's journey is long and he only bears '{first}' and '{second}'. He'd be glad of a playlist with the two, '{playlist}'.
      Requested: playlist '{playlist}', nonexistent to date, comprising '{first}' and '{second}'.
      To unwind I need '{first}' and '{second}' side by side on a new playlist, which I think of as '{playlist}'.`,
    zh: `
      《{first}》和《{second}》散落各处，真想给这两首一个共同的家：新歌单“{playlist}”
      奶奶只会唱《{first}》和《{second}》，要是有个“{playlist}”歌单专门装这两首，她准高兴
      “{playlist}”歌单从无到有，曲目两首：《{first}》《{second}》
      合唱团这周排练《{first}》与《{second}》，缺一份叫“{playlist}”的新歌单
      一点歌单“{playlist}”就先听《{first}》后听《{second}》，可惜眼下还没有这歌单
      《{first}》、《{second}》，还有个装它俩的新歌单“{playlist}”，我只要这些
      回回分头翻《{first}》和《{second}》太累，盼着有个歌单“{playlist}”把它们凑齐
      婚礼上只用得着两首歌，《{first}》《{second}》，得有份专门的歌单，题名“{playlist}”
      没有“{playlist}”这个歌单，《{first}》跟《{second}》就无家可归
      《{first}》加《{second}》，等于我的下一个歌单“{playlist}”
      我心目中的“{playlist}”是个全新的歌单，开头《{first}》，结尾《{second}》，仅此而已
      老爸开长途只听《{first}》《{second}》，路上能有个现成歌单就好了，名字他定的：“{playlist}”
      从零开始的小歌单一份，封面写“{playlist}”，里面是《{first}》和《{second}》
      《{first}》和《{second}》难道不该有个自己的歌单吗？“{playlist}”，就它了
      舞蹈课要用《{first}》《{second}》，老师要求各自备好歌单“{playlist}”，我还没有
      想静下来的时候，有《{first}》有《{second}》就够，这样一个新歌单我愿叫它“{playlist}”`,
  }),
  more(musicAddToPlaylist, {
    en: `
      Every time my playlist '{playlist}' is on, I wait for '{song}', and it never comes.
      In my ears the playlist '{playlist}' isn't complete as long as '{song}' isn't part of it.
      '{song}' fits the spirit of '{playlist}' perfectly, a playlist I've had for a while
      Who leaves out '{song}' on a playlist like '{playlist}'? I did, and I regret it.
      My friends complain that '{song}' never comes up on '{playlist}', that playlist of mine.
      Room for one more on the playlist '{playlist}': '{song}'.
      In future '{song}' is to sound whenever the playlist '{playlist}' runs through.
      I'd hate to get to the end of my playlist '{playlist}' yet again without '{song}'
      Homeless song, '{song}', seeks playlist; '{playlist}' would have it.
      The existing playlist '{playlist}' shall be enriched by the track '{song}'.
      One tune short: the playlist '{playlist}'. The tune: '{song}'.
      Tonight's guests love '{song}', and all they'll get to hear is my playlist '{playlist}', which hasn't got it.
      Doesn't '{song}' sound as if it were written for my '{playlist}' playlist, where it's lacking?
      Sorry to be picky, but '{playlist}', as a playlist, feels wrong to me with no '{song}' on it.
      I keep leaving the playlist '{playlist}' just to hear '{song}' in between. I'd rather find it right there.
      '{playlist}' is the playlist I work to, and having '{song}' in there would spur me on.`,
    zh: `
      每次循环歌单“{playlist}”都等不到《{song}》，好失落
      歌单“{playlist}”要是不含《{song}》，就称不上完整
      《{song}》还没有归宿，歌单“{playlist}”正合适
      今晚的客人都爱《{song}》，可现场只用我那个歌单“{playlist}”，里头偏偏没它
      歌单“{playlist}”还差一位成员：《{song}》
      听着“{playlist}”歌单，中途老得跳出去找《{song}》，要是里面就有该多省事
      往后一放“{playlist}”这个歌单，就得有《{song}》的份
      《{song}》简直是为我那个“{playlist}”歌单量身写的，不在里头说不过去
      当初做歌单“{playlist}”怎么就把《{song}》落下了，后悔，想弥补
      歌单“{playlist}”，别冷落了《{song}》
      朋友嫌我的歌单“{playlist}”没有《{song}》，我得让他满意
      希望“{playlist}”那份歌单放着放着，能碰上《{song}》
      现有歌单“{playlist}”，拟扩充曲目：《{song}》
      《{song}》跟歌单“{playlist}”里那些歌是一路的，理应在一起
      干活全靠歌单“{playlist}”提神，里头要是有《{song}》助阵就更好了
      “{playlist}”歌单听来听去总少个高潮，《{song}》正好顶上这个缺`,
  }),
]
