/** Pictures to be taken and the camera to be set in other styles: terse, formal, playful, step by step. */

import { FLASH_MODES } from '../../../src/emulator/apps/camera/state.js'
import { cameraFlash, cameraTimer } from '../../../src/emulator/tasks/families/camera-choice.js'
import { cameraTakePhoto } from '../../../src/emulator/tasks/families/camera-take-photo.js'
import { type MoreWordings, more } from '../more.js'

export const styledCameraWordings: readonly MoreWordings[] = [
  more(
    cameraTakePhoto,
    {
      en: `
      Still to do today: (selfie/snapshot with rear camera/video clip), one, to be shot by phone
      Shot list, number one and last: (my face, front lens/the scene, rear lens/the scene, filmed)
      Open Camera, turn it (round to me and press the shutter/to the rear lens and press the shutter/to video, start recording, wait a moment and stop)
      Go to the camera, choose (the front lens, then press the shutter/the rear lens, then press the shutter/video, then start it, and end it after a few seconds)
      Afterwards my gallery holds a (picture of me that the front camera took/picture that the rear camera took/video) that wasn't there before
      My phone has become richer by one (selfie/photograph out of the rear camera/film shot with the camera)
      The bearer requests that (a likeness of his person be taken with the front camera/a photograph be taken with the rear camera/a video be recorded with the camera).
      Would you do me the honour of (taking my portrait with the front camera/taking a photograph with the rear camera/recording a short film with the camera)?
      (Mirror, mirror in my hand: freeze my face with the front camera/Catch the view before it flies off, in one photo, rear camera/Roll the camera, Hollywood is calling: one video)
      Time to (strike a pose, front camera, cheese, click/bag this view, rear camera, click/play the film director, video, action)
      (With the rear camera you wouldn't get my face, so use the front one for a photo./With the front camera you'd only get my nose, so use the rear one for a photo./With a photo you'd miss the movement, so record a video.)
      (My face, not the view,/The view, not my face,/Nothing that stands still) is what the camera must (photograph, front lens/photograph, rear lens/catch, so in video mode)
      Within the minute I need (my face in a photo, front camera/a photo, rear camera/a video), shot by you. Get on with it.
      Please please can the phone (take a picture of my funny face, with the front camera/take a picture of my sandcastle, with the back camera/make a video of my somersault)?
      You take camera, please. (Camera see me, front side, make one photo./Camera see away, back side, make one photo./Camera make video, not photo.)
      pics or it didn't happen, so (grab a selfie/grab one on the rear cam/grab it on video)`,
      zh: `
      还差：(自拍一张/后置照片一张/视频一段)，现拍
      拍摄单：(前置，本人，一张/后置，景，一张/录像，一条)
      打开相机，(转到前置，按快门/转到后置，按快门/转到视频，点一下开录，再点一下停)
      进相机里，先(换成对着我的镜头，然后按一下拍摄/换成背面的镜头，然后按一下拍摄/换成录像，然后开始录，过一小会儿再停)
      拍完之后，相册里最新的一(张是前置镜头里的我/张出自后置镜头/段是刚录的视频)
      手机里从此有了(一张我刚照的自拍/一张后置相机刚照的相片/一段相机刚录的视频)
      敬请(以前置镜头为在下留小像一帧/以后置镜头摄景一帧/以相机录活动影像一段)。
      因工作需要，须(使用前置摄像头采集本人照片一张/使用后置摄像头采集照片一张/使用相机采集视频一段)，请办理。
      (臭美时间到，前置镜头里咔嚓一下我这张脸/美景要溜，后置镜头咔嚓一口咬住它/好戏开锣，相机开机，录成视频)
      让(前置镜头给我来个定身术，一张/后置镜头给眼前来个定身术，一张/相机把眼前这出戏一路录成片子)
      茄子！(前置，照我，一张/后置，照对面，一张/别照，要录视频)
      (不要拍景，要拍我，换前置照一张/不要拍我，要拍景，换后置照一张/不要照片，要会动的，录成视频)
      如果相机(朝着我，就按一张；没朝着我，先转前置/朝着前面，就按一张；朝着我，先转后置/还在照相，就换成录像，录一段)
      三秒之内，把(我的自拍/后置的照片/视频)给我拍好，动作快
      我要(拍鬼脸！用前面的镜头拍一张嘛/拍我的沙堡！用后面的镜头拍一张嘛/拍我翻跟头！录成视频嘛)
      孙儿呀，给(奶奶照张相，就用屏幕这边的镜头/这些花照张相，就用手机背后的镜头/这群小鸡录段会动的视频)`,
    },
    { caseOf: ({ shot }) => ['front', 'back', 'video'].indexOf(shot) },
  ),
  more(
    cameraFlash,
    {
      en: `
      Before the party: camera flash to (off/auto/on)
      Flash, camera: (none, so off/by itself, so auto/always, so on)
      Open Camera, go to the flash, tap it as often as it takes to get (off/auto/on), and don't press the shutter
      First the camera app, then its flash symbol: whatever it says now, change it until it stands at (off/auto/on)
      Whoever opens the camera after you finds its flash set to (off/auto/on)
      In photos to come (there's no flash at work/there's flash only if the camera sees the need, that is, auto/there's flash at work); the camera is set for it.
      It is kindly requested that the camera's flash be (taken out of service/left to automatic operation/put into service).
      I should be much obliged to you for (extinguishing the camera's flash altogether/entrusting the camera's flash to its automatic mode/lighting the camera's flash for every picture).
      (Pull the plug on the camera's flash/Put the camera's flash on autopilot/Wake up the camera's flash and keep it awake)
      (Send the camera's flash to bed, lights out/Give the camera's flash free rein, on auto/Let there be light: camera flash on)
      As for the camera's flash, give it (the day off, and every other day too/its own head, meaning auto/a full-time job, meaning on)
      Unless the camera's flash is (off/on auto/on) already, make it so.
      That my camera's flash (fires has to stop: set it to off/needs minding has to stop: set it to auto/never fires has to stop: set it to on).
      Camera flash: (off/auto/on). I won't say it twice.
      The (flash hurts my eyes, can the camera have it off?/flash can think for itself, can the camera have it on auto?/flash is so cool, can the camera have it on all the time?)
      In camera I want flash (off, no light/auto, camera think alone/on, always light). Please you change.`,
      zh: `
      相机闪光灯：(关/自动/开)，改完即可
      拍前准备：相机，闪光灯，拨到(关/自动/开)
      先进相机，再点闪光灯那个小标，一下一下换，换到(关闭/自动/开启)就停手，不用按快门
      去相机里看一眼闪光灯，不管现在是哪一档，都点成(关/自动/开)
      相机一打开，闪光灯那里显示的就是(关闭/自动/开启)
      往后每张照片(都不带闪光/闪不闪由相机自动定/都带闪光)，相机已经设成这样
      请将相机闪光灯置于(关闭/自动/开启)之位，以符规定。
      恳请将相机之闪光灯(熄去不用/交由自动/常备开启)，不胜感激。
      让相机的闪光灯(下班睡觉去/自己当家做主，放自动/打起精神，张张都亮)
      (封印/放养/唤醒)相机的闪光灯，也就是(关/自动/开)
      给相机闪光灯(放长假，关了/发张自主通行证，自动档/上满发条，开着)
      如果闪光灯不是(关/自动/开)，就在相机里改成(关/自动/开)；如果是，就别动
      闪光，(我的照片里不能有，相机里关掉/该不该有我不管，相机里设自动/我的照片里不能没有，相机里打开)
      我不说第二遍：相机的闪光灯，(关/自动/开)
      闪光灯(好刺眼呀，相机不要它亮啦，关掉嘛/自己会想的对不对？相机让它自动嘛/亮亮的好好玩，相机要它一直开着嘛)
      相机，闪光灯，我要(关，不要亮/自动，它自己想/开，要亮)，请换一下`,
    },
    { caseOf: ({ flash }) => FLASH_MODES.indexOf(flash) },
  ),
  // so many seconds, none
  more(
    cameraTimer,
    {
      en: `
      Photo prep: camera timer to ({seconds} sec/off)
      Camera, self-timer: ({seconds} seconds/none)
      Open Camera, go to the timer, tap through its choices and stop at ({seconds} seconds/off), without taking a photo
      First start the camera, then look for the timer and tap it till ({seconds} seconds are chosen/it's off), that's all
      A press on the shutter is followed by ({seconds} seconds of counting and only then by the photo/the photo, with no counting in between); the camera's timer is set so.
      The timer in my camera (stands at {seconds} seconds and stays there/counts nothing any longer, it's off)
      Kindly take note that the camera's timer is to (allow {seconds} seconds/be discontinued) with immediate effect.
      Might I ask for (the favour of {seconds} seconds' respite on the camera's timer/the camera's timer to be abolished, if it please you)?
      Like a rocket launch: (count down from {seconds} seconds before each photo, camera timer/but skip the countdown, camera timer off)
      (Put a {seconds} second fuse on the camera's shutter, by timer/Snuff out the fuse on the camera's shutter: timer off)
      Should the camera's timer show anything other than ({seconds} seconds/off), correct it.
      ({seconds} seconds, no fewer, no more, are/Not a single second is) to be on the camera's timer. Set it like that.
      Taking a picture can wait. What can't is the camera's timer: it must be (at {seconds} seconds/switched off).
      Camera timer. ({seconds} seconds. Chop-chop./Off. Chop-chop.)
      Can the camera (count {seconds} seconds so I can run to Daddy? Do the timer thing!/not count, because waiting is boring? Turn the timer thing off!)
      My camera, timer, I want ({seconds} second, then photo/no timer, photo quick). You change please.`,
      zh: `
      备忘，相机的定时一栏：({seconds}秒/关)
      拍照备忘：倒计时({seconds}秒/撤掉)，相机里
      打开相机，找到定时，一下一下点，点到({seconds}秒/关闭)就住手，照片先不拍
      先进相机，再看定时那一项，换成({seconds}秒/关)，然后什么也别按
      按下快门，(要过{seconds}秒照片才来/照片立刻就来)，相机的定时已是如此
      写在相机定时上的是({seconds}秒/关闭)，不是别的
      请将相机自拍定时(核定为{seconds}秒/予以撤销)，即日起执行。
      有劳把相机定时(宽限至{seconds}秒，好容我从容入镜/免去，不敢再让诸位久候)
      (给相机快门接一根{seconds}秒的引线，定时设好/把相机快门的引线掐了，定时关掉)
      学火箭发射，相机(倒数{seconds}秒再点火，定时调好/不倒数直接点火，定时关上)
      让相机定时(卖{seconds}秒的关子再咔嚓/别再卖关子，关了它)
      ({seconds}秒，一秒不多一秒不少/一秒都不要)，相机的定时就照这个来
      照片可以晚点拍，相机的定时不能不(改，改到{seconds}秒/关，现在就关)
      这就去办：相机定时，({seconds}秒/关掉)，办完汇报
      按了以后相机要(数{seconds}秒哦，我要跑去爸爸那边，定时弄好嘛/马上拍哦，我不要等，定时关掉嘛)
      相机的定时，我要({seconds}秒，然后拍/没有，马上拍)，你帮我换，谢谢你`,
    },
    { caseOf: ({ seconds }) => (seconds === 0 ? 1 : 0) },
  ),
]
