/** Moments people want to keep, and how light and time should treat them while they do. */

import { FLASH_MODES } from '../../../src/emulator/apps/camera/state.js'
import { cameraFlash, cameraTimer } from '../../../src/emulator/tasks/families/camera-choice.js'
import { cameraTakePhoto } from '../../../src/emulator/tasks/families/camera-take-photo.js'
import { type MoreWordings, more } from '../more.js'

export const meantCameraWordings: readonly MoreWordings[] = [
  more(
    cameraTakePhoto,
    {
      en: `
      I want to show the girls (my new haircut/this cathedral as it stands before me, in one still/how the fountain here dances and splashes, sound included)
      (My own smile today is worth keeping/The mountain in front of me is worth keeping, as a still/The parade in front of me is worth keeping, moving and with sound)
      How (do I look/does the house I'm facing look/does the brass band I'm facing look and sound)? Granny would love to see (my face/it in a still/it in motion).
      There'll never be (a better hair day for me/a better rainbow than this one over there, a single still of it would do/a better firework than this one over there, and stills can't catch it)
      (Me at the summit, with my own grin, for the album/The valley before me, just a still, for the album/The waterfall thundering before me, as a clip, for the album)
      A memory of (my own face on this day/this table as laid before me, a plain still/my daughter's dance, every move of it) is what I wish for
      Wanted: (a profile image, my face, today's/this street as the rear lens sees it, frozen/this street with all its bustle, moving)
      Dad doesn't believe (I've grown a beard; seeing my face in a picture would prove it/there's snow in front of me; one frozen image proves it/the cat can sing; some footage with sound proves it)
      For the (office badge I need my own face, looking into the screen/insurance I need the dent in front of me as a still image/garage I need the rattling of the engine, seen and heard)
      Just (me, as the screen sees me/the sunset facing the back of this phone, motionless/the waves, rolling and roaring), to keep
      Whoever asks later (what I looked like here should get my face to see/what lay before me here should get one still to see/what went on here should get something to watch and hear)
      My followers (haven't seen my face in weeks, and today I look alive/would adore the cake before me in a crisp still/would adore watching the puppy here chase its tail)
      What a pity if (this make-up of mine were gone tomorrow unseen/this flower bed ahead of me went unseen, it only wants one still/this juggler went unwatched, he only makes sense in motion)
      (I feel pretty. Proof, please./That old tram over there. A still of it, please./That old tram, rattling off. Moving pictures of it, please.)
      I'm travelling alone, and (no one puts me in the picture, though the front lens could/the view from the bridge ought to come home with me, one still by the rear lens/the street musicians ought to come home with me, playing)
      Let (my face of today/the scene before my phone's back/these moments with everything that moves in them) be preserved (for my older self/in one image/on film)`,
      zh: `
      (今天的我真好看，得留下来/眼前这片油菜花真好看，想要一张静静的画面/眼前这群孩子跳得真欢，动作声音都想留下来)
      (新发型，想让闺蜜看看我的脸/对面那栋老楼，想让闺蜜看一张静态的/喷泉正喷着，想让闺蜜看它动起来的样子)
      我妈惦记(我瘦没瘦，想看看我现在的脸/我窗外的雪景，一张静的就够/我家猫怎么叫怎么跳，得动的)
      以后回忆起来，(得知道我此刻是什么表情/得有一张眼前这座山的定格/得能再看一遍眼前的烟花一朵朵炸开)
      (换头像，要我本人现在这张脸/记景色，要手机背后那一幕，定格/记现场，要会动有声的)
      一个人旅行，(没人给我留影，我对着屏幕笑好了/想把前方的古城门带回家，一张静的/想把街头艺人唱歌带回家，有声有影)
      爸爸不信(我留了胡子，得有我这张脸为证/我面前下雪了，一张图就能证明/鹦鹉会说话，一小段有声画面就能证明)
      (办证要交我的正脸，当场就要/理赔要交眼前这处车损的图，一张/报修要交机器异响的影像，得看得见听得着)
      (想把此刻自己这张脸存住/想把屏幕背面对着的花存成一张图/想把屏幕背面对着的花怎么随风摇存成影像)
      (我美，留证/景美，定格一张，主镜头/戏好，连声带影留下)
      错过太可惜：(我这身打扮，连脸带笑/面前这桌菜，静静一张/面前这场舞，一举一动都要)
      (脸上画了小老虎，想自己给自己留个念/湖面像镜子，想用背面镜头留一张念想/龙舟划过来了，想留下它冲线的全过程)
      粉丝(好久没见我露脸了，想看今天的我/想看我面前的蛋糕，一张清楚的就行/想看小狗追尾巴，得是连续的)
      愿(将吾今日容颜存影一帧/将眼前山水存图一帧，以背面镜头/将此间歌舞连声带影存为一段)。
      (镜子似的屏幕里是我，这一刻别溜走/前面那棵老树，一张图就把它留住/前面那台戏，一张图可留不住，要能回放的)
      给十年后的我看：(今天我的脸/今天我眼前的街，静止一张/今天我眼前的街，车水马龙会动的)`,
    },
    { caseOf: ({ shot }) => ['front', 'back', 'video'].indexOf(shot) },
  ),
  more(
    cameraFlash,
    {
      en: `
      (Each picture I take blinds the baby/I don't want to think about light when I take pictures, the camera knows best when to add some/Every picture I take comes out pitch dark, it could use a burst of light)
      (Photography is allowed in this museum as long as nothing flashes/In and out of this museum all day: light bursts only in the photos that lack it/The museum's cellar is black as ink, and my photos need a burst of light every time)
      (My pictures come out as white glare, that burst of light ruins them/My pictures vary, so the burst of light should come just when the camera finds it too dim/My pictures show black shapes only, that burst of light is missing)
      The camera (scares the cat with its lightning/should decide on its own when a shot wants lightning/makes no lightning, and the cat sits black in a dark corner)
      I'd like photos (by natural light alone/where extra light from the phone appears only as required/lit up by the phone, each and every one)
      (Candlelight is lovely, and my photos should keep it that way, unlit/Candles now, sunshine later, and my photos should get light as the camera sees fit/Candles are not enough, my photos call for a bright burst from the phone)
      (Never a blinding lamp/A lamp if needed, else none,/Always a lamp) when I press the shutter
      (Taking pictures of glass, I get nothing but the reflection of my phone's burst/Taking pictures of this and that, I'm tired of deciding about the burst of light/Taking pictures against the sun, I get black faces unless the phone lights up each one)
      Would the camera (keep from lighting the scene at any shot/judge by itself whether to light the scene/light the scene at every shot)?
      The bride begged me: (no bursts of light in the photos/bursts of light in the photos only where the camera finds it dim/a burst of light in every photo)
      Photos at night, (but discreet, no light from my phone/light from my phone where the camera deems it right/and plenty of light from my phone for each)
      (I hate being noticed when I take a picture, and that burst of brightness gives me away/I hate fiddling with that burst of brightness, the camera may sort it out per picture/I hate murky pictures, that burst of brightness mustn't fail even once)
      Camera, (no more lightning/lightning at your discretion/lightning every time)
      (My aunt's eyes are sensitive, so each photo of her must do without the bright blink/My aunt moves between sun and shade, so in photos the bright blink may come or not, the camera's call/My aunt sits in the dark, so each photo of her must come with the bright blink)
      It'd be nice if the camera's little lamp (rested when I photograph/woke up only for dim photos/fired whenever I photograph)
      (Plants in daylight need no artificial light for their portraits, yet my camera insists/For plant portraits I leave the artificial light to my camera's wisdom/Plants at midnight need artificial light for their portraits, yet my camera refuses)`,
      zh: `
      (一拍照就把宝宝晃醒/拍照时亮不亮那一下我懒得想，相机看着办/一拍照就黑成一团，缺道强光)
      博物馆里拍照，(不许晃出光来/亮处不补光、暗处才补，相机自己拿主意/太黑，每张都得补光)
      (照片白花花一片，都是相机那道光害的/照片有明有暗，相机那道光该来时来、不该来就别来/照片黑乎乎一片，就差相机那道光)
      我想要(自然光的照片，手机一点光也别添/光不够才由手机添一点光的照片/张张由手机打亮的照片)
      拍猫的时候，(那一下亮光吓着它了/要不要那一下亮光，由相机说了算/猫黑屋子也黑，每张都要那一下亮光)
      (拍玻璃柜全是相机打出去的反光/一会儿拍屋里一会儿拍屋外，补不补光别来问我/拍逆光人像脸总是黑的，回回都得补光)
      按快门时手机的小灯(老实点，别亮/自己掂量着亮/每次都得亮)
      新娘嘱咐：照片(一律不许晃眼/光线差的才准晃一下，相机来定/张张都要打光)
      烛光晚餐，照片(要的就是这昏黄劲儿，相机别打光/该不该打光，相机自行斟酌/太昏了，相机每张都得打光)
      拍照(不晃人/该晃才晃/必打光)
      拍照不想(引人注意，那一下亮太招眼/分心，那一下亮不亮听相机的/糊成一团，那一下亮一次都不能少)
      奶奶(眼睛怕光，给她拍照不能晃/一会儿晒太阳一会儿进屋，给她拍照补不补光让相机判断/坐在暗处，给她拍照每张得有亮光打脸上)
      夜里照相，(气氛要紧，相机别亮/亮不亮随相机/清楚要紧，相机张张得亮)
      (相机总爱打雷似的来一道光，烦/相机那道光，该出手时才出手/相机那道光死活不出来，我要它次次都出来)
      愿相机(摄影之时不发一丝光/视明暗自行决定发光与否/每次摄影必发强光)。
      演出现场(禁止照相时有亮光，我的手机不能犯规/灯光忽强忽弱，我照相补不补光得相机随机应变/漆黑一片，我照相离了补光没法看)`,
    },
    { caseOf: ({ flash }) => FLASH_MODES.indexOf(flash) },
  ),
  // so many seconds, none
  more(
    cameraTimer,
    {
      en: `
      I need {seconds} seconds to run into the group picture after pressing the shutter | I'm staying behind the lens, so pictures needn't keep me waiting after I press the shutter
      My camera snaps before I'm in place, {seconds} seconds too soon | My camera dawdles before each snap, and I'm missing every goal
      The tripod's up, but how do I get into the shot? {seconds} seconds would be plenty. | The tripod's put away. Why does the camera still count before each shot?
      Give my family {seconds} seconds to smile before each picture | My family is smiling already, each picture should happen then and there
      Grace period for my photos: {seconds} seconds | Grace period for my photos: nil
      My hand shakes the phone at every press; {seconds} seconds of calm before the picture would cure the blur | My subject is a hummingbird; any pause between press and picture and it's gone
      Between my tap and the photo there should lie {seconds} seconds | Between my tap and the photo there should lie nothing
      Could the camera hold its breath for {seconds} seconds after I press? | Could the camera quit holding its breath after I press?
      I keep being absent from my own party photos. With {seconds} seconds' head start I'd make it. | I keep being late with my party photos. Without that wait I'd catch the moment.
      {seconds} seconds is what grandpa takes from the shutter to his chair, and he wants to be in the photo | Grandpa won't sit still, the photo has to be there the instant I press
      Photos are taken too hastily on this phone, a wait of {seconds} seconds suits me | Photos are taken too slowly on this phone, a wait of any length annoys me
      I'd like to press, step back from the lens and have {seconds} seconds left to pose | I'd like to press and have the picture, no seconds left to pose
      There's nobody to hold the phone for us; let the camera linger {seconds} seconds before it shoots. | There's a friend holding the phone for us now; the camera needn't linger before it shoots.
      Press, {seconds} seconds, click: that's my idea of a camera | Press, click: that's my idea of a camera
      For the team portrait even the photographer should be visible, which takes {seconds} seconds between press and picture | For street portraits even half a second is too long, and my camera makes me wait
      Our dog only looks up {seconds} seconds after I've tapped the shutter, so that's how long the camera ought to wait. | Our dog only looks up for the blink of an eye when I tap the shutter, so the camera oughtn't to wait at all.`,
      zh: `
      按完快门，我得有{seconds}秒跑进画面 | 我不进画面，按完快门别让我等
      相机手太快，我还没站好它就拍了，差{seconds}秒 | 相机手太慢，球都进了它还在数
      支架摆好了，人怎么入镜？{seconds}秒够了 | 支架都收了，相机还数什么数
      拍照一按手就抖，歇{seconds}秒再拍才不糊 | 拍的是小鸟，相机歇一秒它就飞了
      合影老缺我一个，拍之前留{seconds}秒给我 | 今天没我的份，合影按下去就该成
      爷爷从相机走到椅子要{seconds}秒，他也想在照片里 | 爷爷坐不住，照片得一按就有
      按下到成像，{seconds}秒 | 按下到成像，零秒
      没人帮我们拿手机，相机等我们{seconds}秒行吗 | 有人帮我们拿手机了，相机不用再等我们
      相机憋{seconds}秒再拍，我好摆造型 | 相机别憋着，造型早摆好了
      自己拍自己全身，把手机靠墙点了拍摄后还需要{seconds}秒退开 | 街拍讲究眼疾手快，相机那点等待纯属误事
      拍得太急，大家表情都没到位，缓{seconds}秒最好 | 拍得太缓，大家表情都僵了，按了就拍最好
      摄影者亦欲入镜，需{seconds}秒之暇。 | 摄影者不入镜，无需片刻之暇。
      班级照连老师都要在里面，老师按完还得走{seconds}秒才归队 | 班级照拍完了，现在抓拍，相机还磨蹭就抓不着了
      希望我一点拍摄，还能有{seconds}秒整整衣领 | 希望我一点拍摄，照片当场就出来
      小狗听见快门要过{seconds}秒才抬头，相机得等它 | 小狗抬头就一眨眼，相机等不得
      每次都冲不进自己的照片，多{seconds}秒就赶上了 | 每次点了都得干瞪眼等拍，我没那耐心`,
    },
    { caseOf: ({ seconds }) => (seconds === 0 ? 1 : 0) },
  ),
]
