/** How people say aloud what is to be done in Camera. */

import { FLASH_MODES } from '../../../src/emulator/apps/camera/state.js'
import { cameraFlash, cameraTimer } from '../../../src/emulator/tasks/families/camera-choice.js'
import { cameraTakePhoto } from '../../../src/emulator/tasks/families/camera-take-photo.js'
import { type MoreWordings, more } from '../more.js'

export const spokenCameraWordings: readonly MoreWordings[] = [
  more(
    cameraTakePhoto,
    {
      en: `
      (I've just had my hair done. Take a selfie./Look at that sunset! Take a picture of it with the back camera./My kid's dancing! Take a video of it.)
      Can't reach the button, so (take the selfie/take the photo with the rear camera/record the video) for me, will you
      Mum wants (to see my face, so take a selfie/to see the view, so take a photo with the rear camera/to see what's happening here, so shoot a video)
      So I need a (selfie/picture from the back camera/video), go
      (How do I look? Show me, take a selfie./How pretty is that? Photograph it, rear camera./How funny is that? Film it, video mode.)
      Nobody's here to (photograph me, so do a selfie/press the shutter, so do a photo with the main camera at the back/hold the camera, so do a video)
      This moment deserves a (selfie/photo, taken with the rear camera/video), wouldn't you say? Go ahead.
      Ready? (Me, grinning, front camera, photo./What's in front of us, back camera, photo./What's in front of us, on video, record.)
      You do the clicking: one (selfie/photo by the back camera/video)
      I'd forget (what I looked like today without a selfie, so take one/this place without a photo, so take one on the rear camera/how this went without a video, so shoot one)
      What we're missing is a (selfie/rear camera photo/video). Do one.
      They asked me for a (selfie/photo, the normal kind from the back of the phone/video), so go and take it
      Don't wait, (take the selfie now/take the photo now, from the rear camera/shoot the video now)
      Let's get (ourselves in a photo, with the camera on the screen side/this place in a photo, with the camera on the back/this on video)
      Open the camera, flip (to my side and take a picture/to the back lens and take a picture/over to video and record something)
      If it isn't too much trouble, one (selfie/photo through the lens at the back/video clip)`,
      zh: `
      今天(打扮得挺好看，自拍一张/云彩真好看，后置拍一张照片/有人跳舞真好看，拍个视频)
      我妈想看看(我的样子，拍张自拍吧/这边的景，后置拍张照吧/这边的动静，录段视频吧)
      手够不着，你替我(自拍一张/用后置摄像头拍一张/录一段视频)
      来，(前置摄像头，给我照一张/后置摄像头，照一张/录像，录一段)
      这会儿没人帮我(拍，自拍一张吧/拍景，用后置摄像头拍一张吧/录，你录个视频吧)
      朋友圈缺(张自拍，照一个/张后置摄像头拍的照片，拍一个/条视频，录一个)
      哇，(我这妆真不错，前置照一张/这景真不错，后置照一张/这场面真不错，录成视频)
      能不能(给我拍张自拍/拿后摄给拍张照片/给录一小段视频)呀
      你来按，(前置自拍，一张/后置拍照，一张/录视频，一条)
      咱们(合个影，用前置自拍一张/把这儿照下来，用后置拍一张/把这儿录下来，拍一条视频)
      别磨蹭，赶紧(自拍一张/用后置拍张照片/录个视频)
      这个得(拍我自己，前置摄像头，照片/拍下来，后置摄像头，照片/拍下来，要视频不要照片)
      打开相机，(对着我自己咔嚓一张/用后置摄像头对着前面咔嚓一张/对着前面录一段视频)
      就拍一(张自拍/张照片，用后置的/段视频)就成，别的不用
      换成(前置镜头给我照一张吧/后置镜头拍一张照片吧/录像模式录一段吧)
      不(自拍一张，今天白来了，拍吧/用后置拍张照片，今天白来了，拍吧/录一段视频，今天白来了，录吧)
      有点想(看看自己现在啥样，自拍一下/把眼前这个照下来，后置拍一下/把眼前这个录下来，拍段视频)
      用相机(自己照自己，一张/往前照，后摄，一张/录像，一段)呗
      你会(自拍/用后置摄像头拍照/录视频)吧？弄一(张/张/段)
      难得出来一趟，(自拍/拿后置拍张照/录个视频)留念呗`,
    },
    { caseOf: ({ shot }) => ['front', 'back', 'video'].indexOf(shot) },
  ),
  more(
    cameraFlash,
    {
      en: `
      It's (bright enough without, so camera flash off/hard to tell if it's bright enough, so camera flash on auto/way too dim like this, so camera flash on)
      Last time my photos (were all glare, so turn the camera's flash off/were a mixed bag, so put the camera's flash on auto/came out black, so turn the camera's flash on)
      What's the flash doing in my camera? It should be (off/on auto/on).
      So the flash, I'd say (off/auto/on). In Camera. Thanks.
      We're (in a museum, no flash allowed/going in and out, so flash on automatic/in a cellar, so flash on), change it in the camera
      You can (turn the camera's flash off, I hate it/put the camera's flash on auto, I can't be bothered/turn the camera's flash on, I love it)
      Does my camera have the flash (off/on auto/on)? It should, so set it that way.
      Before I shoot anything, the flash goes (off/to auto/on), okay? Set the camera.
      I (don't ever want/don't want to think about/always want) the flash when I take photos; set it to (off/auto/on)
      Don't (let the camera flash any more, set it to off/make me decide each time whether to flash, set the camera to auto flash/let the camera take any picture without flash, set it to on)
      Why (does my camera flash/is the flash not automatic/does my camera not flash)? Flash (off/auto/on), please.
      If there's a button for the flash in the camera, put it to (off/auto/on)
      The baby's (asleep, so no flash when I take her picture/crawling from light to shade, so auto flash when I take her picture/hard to see, so always flash when I take her picture), set that up
      Photos (without flash/with automatic flash/with flash), that's what I'm after, so sort the camera out
      Just the flash, in Camera: (off/automatic/on). You needn't take a picture.
      Better have the flash (off/on automatic/on) for these photos, don't you think? Set it.`,
      zh: `
      这里(不让开闪光灯，相机的给我关了/一会儿亮一会儿暗，相机闪光灯弄自动/黑乎乎的，相机闪光灯给我打开)
      上次拍出来(全是反光，相机闪光灯关了吧/有亮有暗，相机闪光灯设自动吧/黑咕隆咚，相机闪光灯开了吧)
      那个闪光灯，相机里的，(关了/自动/开了)就好
      别(闪了，刺眼，相机闪光灯关掉/让我操心闪不闪，相机闪光灯放自动/再拍黑了，相机闪光灯打开)
      怎么拍照(老闪啊，闪光灯关了/闪不闪还得我管，闪光灯改自动/不闪啊，闪光灯打开)
      我拍照(从来不用/懒得管/就爱用)闪光灯，相机给设成(关闭/自动/开启)
      孩子(睡着了，拍照别闪，闪光灯关/跑来跑去的，拍照闪光灯用自动/脸太黑，拍照要闪，闪光灯开)
      你看下相机的闪光灯，得是(关着/自动/开着)的，不是就改
      帮我把闪光灯(关咯/搞成自动/开开)，拍照用的那个
      等下要拍照，闪光灯先(关好/设好自动/开好)
      不(需要闪光，相机里关上/想手动管闪光，相机里选自动/闪光拍不清，相机里打开)
      拿相机拍东西，闪光灯(不要开，关掉/让它自己判断，就选自动/得一直亮)
      就动一下闪光灯，相机里，(关/自动/开)
      要是相机(不闪/自己会决定闪不闪/每次都闪)就好了，闪光灯调成(关闭/自动/开启)
      天(这么亮，拍照用不着闪光灯，关了/一阵阴一阵晴，拍照闪光灯设自动/都黑了，拍照得有闪光灯，打开)
      闪不闪？(不闪，相机闪光灯关/看情况，相机闪光灯自动/闪，相机闪光灯开)
      咱相机里闪光灯那档，换成(关/自动/开)
      大家(都说闪得眼疼，相机闪光灯关了/拿不准要不要闪，相机闪光灯选自动/都说太暗，相机闪光灯开了)呗
      有没有法子让拍照(不闪光/自动闪光/一定闪光)？闪光灯改一下
      对了，相机闪光灯(该关着/该是自动/该开着)，你弄一下`,
    },
    { caseOf: ({ flash }) => FLASH_MODES.indexOf(flash) },
  ),
  // so many seconds, none
  more(
    cameraTimer,
    {
      en: `
      I need (time to run over and pose, so {seconds} seconds on the camera timer/no time to run over and pose, so camera timer off)
      Everybody's (lining up! Camera timer, {seconds} seconds./standing still already! Camera timer off.)
      Why does it (click straight away? Camera timer to {seconds} seconds, please./take so long to click? Camera timer off, please.)
      What I want from the camera is (a {seconds} second wait before it shoots/no wait before it shoots)
      You know that self-timer in the camera? (Make it {seconds} seconds./Turn it off.)
      So when I tap, it should (count {seconds} seconds and then take the photo/take the photo with no countdown); set the camera timer like that
      My tripod's (up, so I'll want {seconds} seconds of self-timer/put away, so I'll want no self-timer) in the camera
      We're (doing a group shot, the camera timer should be at {seconds} seconds/done with group shots, the camera timer should be off)
      Waiting for the shutter is (fine, {seconds} seconds of it; set the camera timer/annoying; switch the camera timer off)
      Don't take a photo yet, just get the camera timer (to {seconds} seconds/off)
      The self-timer, could that be ({seconds} seconds/off)? In Camera.
      Someone changed my camera timer. It belongs (at {seconds} seconds/off).
      If I press the shutter I'd like (to have {seconds} seconds left/it to fire at once), so change the camera's timer
      How about ({seconds} seconds on the photo timer/no photo timer at all)? Fix it in the camera.
      Before we take this one: timer (on {seconds} seconds/off), camera, please
      Photos (after {seconds} seconds, not at once/at once, no counting): that's how the camera timer should be`,
      zh: `
      我(得跑过去摆姿势，相机定时{seconds}秒/不用跑来跑去，相机定时关了)
      等会儿拍照，相机倒计时({seconds}秒/关掉)
      怎么(一按就拍了？相机定时弄个{seconds}秒/按了半天才拍？相机定时关了)
      那个倒计时，相机里的，(设{seconds}秒/关上)
      一家人(要一块儿拍，相机给{seconds}秒倒计时/都拍完了，相机的倒计时关掉)
      你把相机定时(搞成{seconds}秒，我好站过去/停了，等着烦)
      别(一点就拍，相机里设{seconds}秒定时/让我等，相机定时取消)
      三脚架(架好了，相机定时{seconds}秒/收了，相机定时不用了，关)
      给我(留{seconds}秒站好，相机定时设上/直接拍，相机定时不要)
      要是拍照(能等我{seconds}秒/不用等)就好了，相机定时改一下
      先不拍，把相机定时(调{seconds}秒/关咯)
      帮我弄下相机的定时，(要{seconds}秒的/不要定时)
      有人动了我的相机定时，应该是({seconds}秒/关的)，改回来
      咱这相机，(倒数{seconds}秒再咔嚓/别倒数，直接咔嚓)，定时设一下
      定时拍照，({seconds}秒/关掉)，相机里那个
      不(多给点时间来不及入镜，相机定时{seconds}秒/想看它倒数了，相机定时关闭)
      照相前(数个{seconds}秒/不许数秒)，相机定时改一下
      看看相机的定时是多少，(不是{seconds}秒就改成{seconds}秒/没关就关掉)
      这回拍照(要倒计时，{seconds}秒/不要倒计时)，相机里设置好
      每次都(来不及，相机定时给{seconds}秒吧/得等它数，相机定时给关了吧)`,
    },
    { caseOf: ({ seconds }) => (seconds === 0 ? 1 : 0) },
  ),
]
