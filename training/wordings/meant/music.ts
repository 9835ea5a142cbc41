/** Moods, interruptions and fondnesses from which it follows what the music is to do. */

import { MUSIC_DEEDS, musicControl } from '../../../src/emulator/tasks/families/music-control.js'
import { musicFavourite } from '../../../src/emulator/tasks/families/music-favourite.js'
import { musicPlay } from '../../../src/emulator/tasks/families/music-play.js'
import { type MoreWordings, more } from '../more.js'

export const meantMusicWordings: readonly MoreWordings[] = [
  more(musicPlay, {
    en: `
      This silence is unbearable, and only '{song}' can break it.
      I want to be humming along to '{song}' within ten seconds
      My baby only calms down to '{song}', and she's crying her eyes out.
      '{song}' in my headphones, this instant!
      We're about to dance our first dance, and our song is '{song}'.
      How does '{song}' go again? My ears need a reminder.
      You'd make my evening if '{song}' filled this room.
      Washing up is no fun without '{song}' in the background
      I've been telling Sam how beautiful '{song}' is, and he'd like to judge with his own ears.
      A rough day, for which the tune '{song}' is the only cure I know.
      Musical accompaniment required immediately: '{song}'.
      My headphones are on and still mute. '{song}' would be the right thing for them.
      A drop of '{song}' for my ears, if I may be so bold
      There's an earworm, '{song}', that will only go away once I've listened to it in full.
      Guests are walking into a silent living room; '{song}' should greet them.
      What I'd give to hear '{song}' this very moment`,
    zh: `
      屋里静得发慌，得有《{song}》才行
      哄娃全靠《{song}》，她这会儿正哭呢
      耳机都戴上了，就等《{song}》响起
      《{song}》的旋律是怎样的来着？耳朵想温习一下
      客人快到了，让《{song}》来迎接他们
      今天太累，只有《{song}》能治愈我的耳朵
      十秒之内，我想跟着《{song}》哼起来
      第一支舞马上开始，曲子是《{song}》
      洗碗没《{song}》伴奏，一点劲都没有
      跟同事夸了半天《{song}》，他非要亲耳听听
      此刻只想沉浸在《{song}》里
      《{song}》，洗洗耳朵
      这首《{song}》在心里转了一整天，非得完整过一遍耳才罢休
      要是音箱里正流出《{song}》，该多惬意
      背景音乐呢？《{song}》，谢谢
      夜深了，想伴着《{song}》入眠`,
  }),
  more(
    musicControl,
    {
      en: `
      Doorbell! I can't make out who it is over this song; the rest of it later. | Nobody at the door after all, and my song is still frozen halfway. | This song makes me want to leave the room. What else is lined up? | That last one flew by while I was chatting; I'd love it from the start.
      My boss is calling, the song must be silent for a while | The call's over, and my ears miss the song I left halfway | I'll scream if this song goes on; its follower can only be better | I blinked and the song before this was gone; I want it back
      Music and concentration don't go together at the moment, though I'll return to this song. | Work's done, so where's the rest of that song I interrupted? | Three minutes of this song are three too many, I hope its successor is better. | What was that gem right ahead of this song? I need it again.
      No music, just till I've parked. | I've parked; the silence may end where my song broke off. | Heard this song, sick of it, what comes after? | This song is no match for its forerunner, which I'd rather have on.
      The train announcement matters more than this track right now. | The announcement is over, and my track stands still for no reason. | My feet won't dance to this track, but maybe they will to the one behind it. | My feet were dancing to the track before this one, and they want it again.
      Can the singer hold her breath for a minute? | Can the singer breathe again, from where she stopped? | Can the singer get on to her following number? | Can the singer give us an encore of the number before?
      I'm taking my earphones out and don't want to miss any of this song meanwhile. | My earphones are back in, yet the song I'd halted is mute. | My earphones deserve better than this song, for instance the one behind it in the queue. | My earphones jumped ahead by accident; I was still enjoying the song before.
      Playback: suspended until further notice, position kept. | Playback: to proceed from where it's suspended. | Playback: this track abandoned in favour of its successor. | Playback: this track abandoned in favour of its predecessor.
      Dinner's ready and the music would only disturb us; we'll have the rest of the song afterwards. | Dinner's eaten, and the rest of the song I'd put off would be lovely. | Dinner calls for a different mood than this song, so whatever is up after it is welcome. | Dinner was nicest during the song before this one, so let it sound again.
      Ssh, the baby nodded off in the middle of this song! | The baby's up, so no more hush: the song may finish. | The baby hates this song; the one that comes behind it, perhaps? | The baby giggled at the song before and would love it a second time.
      I wish this tune would stand still while I sign for a parcel | I wish the tune that's standing still would move along | I wish this tune were behind me and the following one here | I wish I could turn back time by exactly one tune
      A breather for the music, if you'd be so kind. | The music has had its breather, if you'd be so kind. | A change of tune, forwards in the queue, if you'd be so kind. | A change of tune, backwards in the queue, if you'd be so kind.
      The teacher is looking at me; nothing must be heard from the player for now. | The teacher has left, and the player still sits there mid-song, mute. | The teacher picked this song, which I can't stand; I'm hoping for what the player has after it. | The teacher talked over the song before this; I didn't get to enjoy it and want to.
      Too much noise for my headache, yet I mustn't lose my place in the song. | My headache's gone, so I'd enjoy the song from the place where I left it. | This song gives me a headache, the one after it can't be worse. | The song before didn't give me a headache like this one; it's welcome back.
      Hold that note, dear player! | As you were, maestro: the halted song. | Bored already; what's the following song like? | Encore for the song that ended before this one!
      I've got to listen to a voice message, so the song will have to wait its turn. | I've listened to the voice message, so the waiting song has its turn again. | I know this song inside out and would gladly forgo the rest for the one after it. | I only half listened to the song before this one, a shame I'd like to make up for.`,
      zh: `
      门铃响了，音乐声里听不清是谁，剩下半首待会儿再听 | 门口没人，我那半首歌还僵着呢 | 这歌听得我想逃，后面排着的是什么？ | 聊着天，刚才那首就溜走了，我想再听一遍
      老板来电话，歌声得静一阵子 | 电话挂了，耳朵惦记着那首听到一半的歌 | 这歌再响下去我要疯了，后头那首总会好点 | 一眨眼前面那首就没了，还给我
      戴着耳机听不见报站，歌得先歇歇 | 报站完了，歌怎么还在歇着 | 这首不对胃口，盼着排在后面的那首 | 还是排在前面的那首对胃口
      写作业静不下心，歌声等会儿再响 | 作业写完啦，欠我的那半首歌呢 | 听到这前奏就烦，后面那首赶紧顶上 | 还没回过味，前面那首就完了，再让我回味回味
      嘘，娃在歌声里睡着了 | 娃醒了，不必再静悄悄，那首没完的歌可以唱下去 | 娃一听这首就闹，后面那首兴许好些 | 娃听前面那首笑得欢，还想听
      让歌手喘口气，我去去就回 | 歌手歇够了，该从断的地方唱下去了 | 歌手这首唱得不行，看看后一首如何 | 歌手前一首唱得好，安可
      摘耳机一会儿，这首歌我一句都不想错过 | 耳机戴回来了，歌却没声，我要接上刚才那句 | 耳机里这首太腻，后面的该上场了 | 耳机线一扯，歌往后蹦了，我要的是前面那首
      播放须中断片刻，进度保留 | 播放可由中断处恢复 | 本曲舍弃，由后一曲接替 | 本曲舍弃，由前一曲接替
      开饭了，先别让歌打扰，饭后再听 | 饭吃完了，该把饭前那半首歌听完了 | 吃饭配这首没食欲，后头那首试试 | 吃饭时前面那首最下饭，还想听
      头疼，受不了一点声响，这首歌的进度可别丢 | 头不疼了，想从原处把那首歌听完 | 这首听得我头疼，后一首总不会更差 | 听前一首头就不疼，想让它回来
      真希望这曲子定格一下，我签收个快递 | 真希望定格的曲子动起来 | 真希望这曲子早点翻篇，迎来后一首 | 真希望时光倒流一首歌
      歌声别响，让我耳根清净五分钟，行吗？ | 清净够了，刚才的歌呢？ | 这首过时了，后面有新鲜的吗？ | 这首不及前面那首，能重温吗？
      班主任往这边看，播放器千万别出声 | 班主任走远了，播放器还卡在半首歌上不吭声 | 班主任点的这首我欣赏不来，等着后一首 | 班主任说话盖住了前面那首，我没听着，想补听
      我要录段话，歌声会串进去，录完再接着听 | 话录完了，歌怎么还悬在半空 | 这首配视频听吐了，后面那首来救场 | 前面那首正适合配视频，怎么就过去了，我还要
      趁我冲个澡，这首歌别自己跑完了 | 澡冲好了，等着我的那首歌可以开嗓了 | 洗澡听这首不带劲，排它后头的呢？ | 洗澡水太响，前面那首没听清，亏了，我还要
      要听条语音，歌得给它让路 | 语音听过了，刚才让路的歌该回来了 | 这歌听了八百遍，剩下的不听也罢，轮到它后面的了 | 前一首只顾走神没听进去，怪可惜的，想弥补`,
    },
    { caseOf: ({ deed }) => MUSIC_DEEDS.indexOf(deed) },
  ),
  more(
    musicFavourite,
    {
      en: `
      '{song}' belongs with the songs dearest to me, heart and all. | '{song}' is no longer among the songs dearest to me; its heart is a lie.
      I'm afraid '{song}' might drown in my library; a heart beside the song would save it. | In my library the song '{song}' wears a heart that it hasn't earned.
      Browsing the songs I love most, why do I never come across '{song}'? | Browsing the songs I love most, why do I still come across '{song}'?
      It was love at first listen with the song '{song}', and my music library should know. | The love between me and the song '{song}' is over, and my music library should know.
      With no '{song}' among them, my favourite songs look incomplete | With '{song}' among them, my favourite songs look a bit odd
      No song deserves a heart more than '{song}'! | No song deserves a heart less than '{song}', yet it has one!
      Our wedding song, '{song}', isn't honoured with a heart, shame on me. | Our divorce song, '{song}', is still honoured with a heart, shame on me.
      Status of the song '{song}': beloved, as of today. | Status of the song '{song}': ordinary, as of today, no heart.
      I praise '{song}' to everyone as my number one song, so how can its heart be hollow? | I've stopped praising '{song}' as my number one song, so how can its heart be red?
      Could my music please remember how fond I am of '{song}'? | Could my music please forget how fond I was of '{song}'?
      Hmm, '{song}', a song to hear forever, hence one for the hearts. | Hmm, '{song}', a song I couldn't bear again, hence none for the hearts.
      For quick access, I want '{song}' in the company of my best-loved songs. | I want '{song}' kept away from my best-loved songs, though not off the phone.
      My taste has changed: '{song}' thrills me these days, so its place is with my favourite songs. | My taste has changed: '{song}' leaves me cold these days, so it has no business with my favourite songs.
      People browsing my favourite songs should learn that I adore '{song}' | People browsing my favourite songs mustn't think I adore '{song}'
      It'd please me to see a full heart next to the song '{song}'. | It'd please me to see a hollow heart next to the song '{song}'.
      I've heard '{song}' a hundred times and still want it counted with the songs I treasure. | I've heard '{song}' a hundred times too many to go on counting it with the songs I treasure.`,
      zh: `
      《{song}》真是百听不厌，这首歌该有颗红心 | 《{song}》如今听着无感，这首歌不配有红心
      曲库太大，怕《{song}》淹没了，有颗心就找得到 | 曲库里《{song}》挂着颗心，可我早不在意它了
      翻我最爱的歌，为什么总见不到《{song}》？ | 翻我最爱的歌，为什么还能见到《{song}》？
      对《{song}》一听钟情，音乐里该有个心形记号证明 | 跟《{song}》缘分尽了，音乐里那个心形记号看着别扭
      《{song}》理应与我珍爱的歌为伍 | 《{song}》不应再与我珍爱的歌为伍
      要说哪首歌最配红心，非《{song}》莫属 | 要说哪首歌最不配红心，非《{song}》莫属，偏偏它还亮着
      我们的定情歌《{song}》居然没有红心，太失职了 | 前任的歌《{song}》居然还有红心，看着就来气
      歌曲《{song}》：即日起属于心头好 | 歌曲《{song}》：即日起不再是心头好
      逢人就夸《{song}》，它那颗心怎么能是灰的 | 早就不夸《{song}》了，它那颗心怎么还是红的
      请让音乐记住我对《{song}》的偏爱 | 请让音乐忘掉我对《{song}》的偏爱
      少了《{song}》，我喜欢的歌就不完整 | 混着《{song}》，我喜欢的歌就不纯粹
      想随时一眼找到《{song}》，跟心爱的歌排在一起 | 《{song}》这歌在手机里无妨，只是别跟心爱的歌排在一起
      口味变了，现在迷上《{song}》，该算进喜欢的歌了 | 口味变了，《{song}》打动不了我，算不得喜欢的歌了
      谁看我收藏的歌，都该知道我钟情《{song}》 | 谁看我收藏的歌，都别以为我还钟情《{song}》
      《{song}》旁边那颗心，红着才顺眼 | 《{song}》旁边那颗心，空着才顺眼
      这辈子都听不腻的歌，《{song}》得算一个，少不了心形标记 | 当年一时冲动给了《{song}》红心，现在后悔了`,
    },
    { caseOf: ({ favourite }) => (favourite ? 0 : 1) },
  ),
]
