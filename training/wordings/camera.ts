/** Further ways to say what is done in Camera. */

import { FLASH_MODES } from '../../src/emulator/apps/camera/state.js'
import { cameraFlash, cameraTimer } from '../../src/emulator/tasks/families/camera-choice.js'
import { cameraTakePhoto } from '../../src/emulator/tasks/families/camera-take-photo.js'
import { type MoreWordings, more } from './more.js'

export const cameraWordings: readonly MoreWordings[] = [
  more(
    cameraTakePhoto,
    {
      en: `
      (Snap one of me with the lens on the screen side/Snap one of the view with the lens on the rear side/Make one movie with the Camera app)
      (selfie/rear camera/video) shot, just one
      Would you capture (my face with the front-facing camera/the scene with the rear-facing camera/the scene on video)?
      I'd like a new (picture of myself/picture from the rear lens/video) in the gallery
      (I look good right now, so get a photo through the selfie lens/The view is lovely right now, so get a photo through the back lens/Something is happening right now, so get it on video)
      hey, a quick (selfie/pic with the back cam/video) please, thanks
      By the end there should be one more (selfie/rear camera photo/video) among my photos
      Make sure (a photo gets taken from the front side/a photo gets taken from the back side/a video gets recorded) on this device
      Camera app: (front lens, one picture/main lens, one picture/video mode, one recording)
      Is it possible to (photograph me using the inner camera/photograph what is ahead using the outer camera/film what is ahead using the phone)?
      (A self-portrait/A photograph with the camera on the back/A video recording) is to be made.
      Switch Camera to (the front and press the shutter once/the back and press the shutter once/video, start recording and then stop)
      No (selfie has been taken/photo has been taken with the main camera/video has been recorded) yet; do that now
      can you get (me in a photo, front cam/something in a photo, back cam/some footage, video mode)
      Let the (selfie camera click/back camera click/camera roll for a video) one time
      Kindly produce a single (image of the user/image of the surroundings/film of the surroundings) by means of the (front camera/rear camera/video mode).
      I need (a portrait of myself. Shoot it with the camera facing me/a picture of my surroundings. Shoot it with the camera facing away from me/moving images. Shoot them with the video mode).
      (Aim the front lens at me/Aim the back lens ahead/Aim the camera ahead) and get (one still/one still/one clip with motion and sound)
      (Photo/Photo/Footage) wanted: (me, via front camera/the scene, via back camera/the scene, via video mode)
      The next item in my gallery should be (a selfie/a shot from the rear camera/a freshly recorded video)
      (My face, please, as a photo by the front camera/What's behind the phone, please, as a photo by the back camera/What's going on, please, as a video by the camera)
      Mind doing a (selfie/back camera photo/video) for me on the phone?
      (Smile! It's selfie time/Nice scene! It's rear camera photo time/Action! It's video time), go ahead
      My wish is a (picture where I am looking into the screen's camera/picture that the phone's rear camera took/clip that the phone's camera filmed)`,
      zh: `
      给(我自己来一张，用正面的镜头/眼前的景来一张，用背面的镜头/眼前的景来一段动的，用录像)
      (前摄，快门按一次/后摄，快门按一次/录像，按键录一次)
      可不可以(帮我自拍个照/用背后的镜头照个相/把眼前的录成视频)？
      我希望相册里多(一张自拍照/一张后置相机的照片/一段新录的视频)
      (状态不错，对着我的脸照一张/风景不错，用后面的摄像头照一张/场面不错，用视频录下来)
      嘿，来(张自拍/张后置镜头的照片/段视频)呗，谢啦
      最后图库里应该新增(一张前摄照片/一张后摄照片/一条录像)
      请确保(用屏幕这一侧的摄像头照一张相/用手机背面的摄像头照一张相/相机完成一次视频录制)
      切到(前置镜头按一下快门/后置镜头按一下快门/录像模式录一下再停)
      是否可以让(前摄捕捉一张我的/后摄捕捉一张眼前的/相机捕捉一段动态的)画面？
      需(拍摄本人照片一张/以后置相机摄得照片一张/拍摄视频短片一段)。
      还没(自拍/用后摄拍照/录过像)呢，现在就弄
      快，(自拍照给我整一个/后镜头照片给我整一个/视频给我整一条)
      劳驾以(前摄为我留影/后摄留影一张/相机摄制视频)
      (镜头对准我，咔嚓一下/主镜头对准前方，咔嚓一下/镜头对准前方，拍成视频)
      我需要(自己的头像/周围的照片/动态影像)，用(前面的/后面的/视频)相机给我弄
      (自拍模式，照一张/后置模式，照一张/视频模式，录一条)就好
      给(本人拍个人像，前镜头/对面拍个景，后镜头/眼前拍段影像，视频模式)，麻烦了
      让手机(从正面给我照相/从背面镜头照相/把眼前的事录成视频)
      下一个作品得是(我的自拍/后置摄像头拍的/录下来的视频)
      您能帮忙按下(自拍快门/后置相机的快门/录像键录一段)吗？
      (笑一个，自拍/景色好，后摄拍照/开机，视频录制)走起
      想留(张自己的照片，前置相机/张眼前的照片，后置相机/段眼前的视频，录像模式)来吧
      到相机应用中完成一次(自拍/后置拍照/录像)`,
    },
    { caseOf: ({ shot }) => ['front', 'back', 'video'].indexOf(shot) },
  ),
  more(
    cameraFlash,
    {
      en: `
      Flash (off/automatic/on) in the camera app from now on, please
      settings of the cam, flash mode (off/auto/on)
      Would you (disable the flash/leave the flash up to the camera/enable the flash) for my photos?
      My photos should be taken (without flash/with flash only where the camera sees fit/with flash every time).
      (The flash bothers people here. Keep it off in Camera./The light keeps changing here. Leave it to Camera when to flash, by the auto setting./It is dark here. Have the flash on in Camera.)
      hey, (kill the flash/let the flash decide by itself/get the flash going) in Camera, thanks
      By the end the flash icon in Camera should say (off/auto/on)
      Make sure the camera (never flashes/flashes automatically/always flashes) at each picture
      I'd like my camera to (do without its flash/choose for itself when to flash/flash each time)
      Is it possible to have the flash mode of Camera be (off/automatic/on)?
      The flash of the camera is to be (deactivated/put into automatic mode/activated).
      Open Camera and tap the flash button until it reads (off/auto/on)
      The flash isn't (off/on automatic/on) although it should be; correct that in Camera
      (no flash/auto flash/flash on) for the camera pls
      Kindly configure the camera such that its flash is (off/automatic/on).
      When I press the shutter, the flash (must not fire/should fire automatically/must fire); set Camera that way
      About the flash on my camera: turn it (off/to automatic/on)
      Pick the flash option (off/automatic/on) among the camera's settings
      Could the camera's flash be (shut off/left on automatic/kept on)?
      I'm about to take pictures (without/with automatic/with) flash, prepare the camera
      (Off/Automatic/On) is what the flash needs to be; you'll find it in Camera
      The phone's camera needs its flash (disabled/put on auto/enabled), will you do it?
      (Stop the camera from flashing/Let the camera judge whether to flash/Have every shot lit by the camera's flash), if you don't mind
      wrong flash setting on camera, want it (off/auto/on)`,
      zh: `
      拍照时(别打闪光/让闪光自动判断/要打闪光)，在相机里设好
      照相 闪灯档位 (关/自动/开)
      可不可以(不用/自动使用/一直用)闪光灯来拍？相机里调一下
      我的照片(不要/按需自动/都要)用闪光灯，请设好
      (周围的人怕闪，相机的闪光关了吧/光线忽明忽暗，相机的闪光让它自动吧/光线太暗，相机的闪光打开吧)
      嘿，相机那个闪光(关一下/弄成自动/开一下)呗，谢谢
      最后相机界面上的闪光图标要显示(关闭/自动/开启)
      请确保按快门时(不会闪光/由相机自动决定闪不闪/一定会闪光)
      我希望手机拍照(不闪/自己看情况闪/每次都闪)，闪光灯调一下
      相机的闪光模式是否可以选(关闭/自动/开启)？
      相机之闪光功能须设定为(关闭/自动/开启)。
      打开相机，点闪光按钮，直到变成(关闭/自动/开启)
      闪光灯现在不是(关闭/自动/开启)，在相机里改对
      快，相机(不要/自动/要)打闪光
      劳驾(停用闪光/令闪光自动启用/启用闪光)，在相机应用里
      准备拍照了，先把闪光(禁用/换成自动/启用)
      相机设置有误，闪光一项应选(关闭/自动/开启)
      能不能让手机相机的闪光保持(关着/自动/开着)？
      照相时会亮的那个闪灯，(关掉它/用自动档/打开它)
      (关闭/自动/开启)，这是我要的闪光灯模式
      想拍(不带/自动/带)闪光的照片，替我调好相机
      照相机闪光开关拨到(关/自动/开)那档
      让相机的闪灯(别再闪/该闪才闪/每张都闪)
      给相机选闪光方式，要(关闭/自动/开启)的`,
    },
    { caseOf: ({ flash }) => FLASH_MODES.indexOf(flash) },
  ),
  // so many seconds, none
  more(
    cameraTimer,
    {
      en: `
      (Leave {seconds} seconds/Leave no delay) before the camera's shutter goes
      shutter delay (of {seconds} sec/none), camera settings
      Would you (put {seconds} seconds of delay on/take the delay off) the camera's shutter?
      I (have to/don't have to) get into the picture myself. (Make the self-timer {seconds} seconds./Do away with the self-timer.)
      I'd like (a {seconds} second/no) delay between pressing the shutter and the photo
      hey, (put the self-timer at {seconds} secs/drop the self-timer) in Camera, thanks
      By the end Camera should show (a timer of {seconds} s/the timer as off)
      Make sure the camera takes pictures ({seconds} seconds after/right when) I press the button
      Is it possible to have photos (delayed by {seconds} seconds/no longer delayed) by the camera's timer?
      The delay of my camera is to be (set at {seconds} seconds/deactivated).
      Open Camera and tap the timer icon until it says ({seconds} seconds/off)
      The camera's timer is (not on {seconds} seconds as it should be/still on when it shouldn't be), so fix it
      Kindly configure Camera (with a shutter delay of {seconds} seconds/without any shutter delay).
      my cam, ({seconds} sec/no) countdown pls
      Can you change how long the camera waits before a photo? I want ({seconds} seconds/no wait).
      ({seconds} seconds/No time at all) is how long my camera should count before a shot
      When I press the shutter, let ({seconds} seconds/no time) go by first; adjust the timer in Camera
      Pick ({seconds} seconds/off) among the timer options of the phone's camera
      Switch (on delayed shooting with {seconds} seconds/off delayed shooting), it's in the camera
      (We all want to be in the shot, so time the camera for {seconds} seconds/Nobody has to run into the shot, so stop timing the camera)
      Could the photo timer be ({seconds} seconds long/turned off), please?
      My camera needs its timer (on {seconds} seconds/off), will you see to that?
      I'm going to shoot (with a delay of {seconds} seconds/without a delay), so prepare the camera's timer
      want ({seconds} secs/nothing) on the self timer, camera app`,
      zh: `
      按下快门后(过{seconds}秒再拍/马上就拍)，相机这样设
      延时快门 ({seconds}秒/不要) 照相用
      可不可以给相机(加个{seconds}秒的延时/去掉延时)？
      我自己(也要入镜，自拍定时调{seconds}秒/不用入镜，自拍定时取消)吧
      我希望拍照(能延后{seconds}秒/别有延后)
      嘿，相机(倒数改成{seconds}秒/别倒数了)呗，谢谢
      最后相机界面上的计时图标要(显示{seconds}秒/是关的)
      请确保每次拍照(先等{seconds}秒/都不用等)
      是否可以将快门延迟(设定在{seconds}秒/完全取消)？
      相机自拍计时须(调为{seconds}秒/停用)。
      打开相机，点定时图标，直到出现({seconds}秒/关闭)
      相机的延时不对，应当(是{seconds}秒/没有)
      劳驾为拍照(设置{seconds}秒延迟/取消延迟)，在相机里
      快，照相(要{seconds}秒/不要)倒计时
      能不能改一下相机等候的时间？改成({seconds}秒/不等)
      ({seconds}秒/零等待)，这是我要的拍照延时
      手机相机里，定时选项挑({seconds}秒/关闭)那个
      (大家都要进画面，相机留{seconds}秒准备/没人要跑进画面，相机不必留时间准备)
      准备拍了，先把相机延时(定到{seconds}秒/撤了)
      想用(带{seconds}秒/没有)延时的方式拍照，替我调好
      拍照定时器(开到{seconds}秒/给我关上)
      我按键以后，相机(要数{seconds}秒/一秒也别数)
      相机目前(没有定时{seconds}秒，补设/还开着定时，撤掉)一下
      自拍的倒数功能，(给个{seconds}秒/不用了)，相机设置里`,
    },
    { caseOf: ({ seconds }) => (seconds === 0 ? 1 : 0) },
  ),
]
