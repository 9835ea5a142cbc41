/** What is done in Camera, in parts. */

import { FLASH_MODES } from '../../../src/emulator/apps/camera/state.js'
import { cameraFlash, cameraTimer } from '../../../src/emulator/tasks/families/camera-choice.js'
import { cameraTakePhoto } from '../../../src/emulator/tasks/families/camera-take-photo.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedCameraWordings: readonly MoreWordings[] = [
  composed(
    cameraTakePhoto,
    {
      en: {
        acts: `
          take {it}
          shoot {it}
          capture {it}
          make {it}
          get {it}
          take {it} with my phone
          (take/take/record) {it}
          (snap/snap/film) {it}
          create {it} with the camera
          open Camera and (take/take/record) {it}
          use the camera to (take/take/record) {it}
          go to the Camera app and make {it}
          start the camera and (snap/snap/record) {it}
          have the camera take {it}`,
        wishes: `
          I'd like {it}
          I want to have {it}.
          Can I have {it}?
          What I need is {it}
          How about {it}?
          There should be {it} in my gallery.
          I could use {it}`,
        things: `
          (a selfie/a photo with the rear camera/a video)
          (a photo of me with the front camera/a photo with the back camera/a video clip)
          one (selfie/picture with the main camera on the back/video)
          (a picture with the front camera/a picture with the rear camera/a short video)
          a new (selfie/photo from the back camera/video)
          (a picture of myself/a picture through the rear lens/a recording in video mode)
          (one photo by the selfie camera/one photo by the back camera/one video clip)`,
      },
      zh: {
        acts: `
          拍{it}
          用手机拍{it}
          (拍/拍/录){it}
          用相机(拍/拍/录){it}
          打开相机(拍/拍/录){it}
          拍摄{it}
          (照/照/录){it}
          在相机里拍{it}
          去相机(拍/拍/录制){it}
          (用前置摄像头自拍/用后置摄像头拍照/用相机录像)
          (给自己拍一张照片/用后置镜头拍一张照片/录一段视频)
          (用前摄拍张照/用后摄拍张照/拍个视频)
          (切到前置摄像头拍照/切到后置摄像头拍照/切到录像模式录一段)
          (打开前置镜头拍张照片/打开后置镜头拍张照片/打开录像模式拍一段)`,
        wishes: `
          我想要{it}
          来{it}
          我需要{it}。
          相册里要有{it}
          能有{it}吗？
          还差{it}
          要是能有{it}就好了`,
        things: `
          (一张自拍/一张后置摄像头的照片/一段视频)
          (一张前置摄像头的照片/一张后置相机的照片/一个视频)
          (一张自拍照/一张后摄照片/一小段视频)
          (一张前摄的照片/一张后摄的照片/一段录像)
          (一张我自己的照片/一张主摄像头的照片/一条视频)
          (一张前置镜头的照片/一张后置镜头的照片/一个短视频)`,
      },
    },
    { caseOf: ({ shot }) => ['front', 'back', 'video'].indexOf(shot) },
  ),
  composed(
    cameraFlash,
    {
      en: {
        acts: `
          turn {it} (off/to auto/on)
          switch {it} (off/to automatic/on)
          set {it} to (off/auto/on)
          change {it} to (off/automatic/on)
          put {it} in the (off/auto/on) position
          (disable {it}/set {it} to automatic/enable {it})
          (deactivate {it}/put {it} on auto/activate {it})
          (shut {it} off/leave {it} on automatic/keep {it} on)
          (switch off {it}/let {it} work automatically/switch on {it})
          have {it} (off/on auto/on)
          choose (off/automatic/on) for {it}
          select (off/auto/on) as the setting for {it}
          make sure that {it} is (off/automatic/on)
          adjust {it} to (off/auto/on)`,
        wishes: `
          {It} should be (off/on auto/on)
          I'd like {it} to be (off/automatic/on).
          I want {it} (off/on auto/on)
          {It} needs to be (off/set to automatic/on).
          I'd rather have {it} (off/on auto/on)
          Can I have {it} (off/on automatic/on)?
          Could {it} be set to (off/auto/on)?`,
        things: `
          the flash in Camera
          the camera's flash
          the flash of the camera
          the camera flash
          the flash in the camera app
          my camera's flash
          the flash for photos in Camera`,
      },
      zh: {
        acts: `
          (关闭{it}/把{it}设为自动/打开{it})
          把{it}(关掉/设成自动/打开)
          把{it}(关了/调成自动/开了)
          将{it}设置为(关闭/自动/开启)
          把{it}改成(关闭/自动/开启)
          把{it}切换到(关闭/自动/开启)
          (停用{it}/让{it}自动/启用{it})
          让{it}(一直关着/自己判断/一直开着)
          给{it}选(关闭/自动/开启)
          把{it}(禁用/换成自动/启用)
          将{it}(关上/改为自动/开启)
          把{it}调到(关/自动/开)那一档
          把{it}弄成(关闭/自动/开启)状态
          到相机里把闪光灯(关掉/设为自动/打开)`,
        wishes: `
          {it}应该是(关着的/自动的/开着的)
          我希望{it}(是关的/是自动的/是开的)
          {it}要(关掉/自动/打开)
          {it}(不用开/用自动就行/得开着)
          {it}需要(关闭/设为自动/开启)。
          能让{it}保持(关闭/自动/开启)吗？
          {it}我要(关着/自动/开着)的`,
        things: `
          相机的闪光灯
          相机里的闪光灯
          拍照用的闪光灯
          相机闪光灯
          照相机的闪光灯
          拍照时的闪光灯
          手机相机的闪光灯`,
      },
    },
    { caseOf: ({ flash }) => FLASH_MODES.indexOf(flash) },
  ),
  // so many seconds, none
  composed(
    cameraTimer,
    {
      en: {
        acts: `
          set {it} to ({seconds} seconds/off)
          turn {it} (to {seconds} seconds/off)
          switch {it} (to {seconds} seconds/off)
          change {it} to ({seconds} seconds/off)
          (turn on {it} with {seconds} seconds/turn off {it})
          (put {it} on {seconds} seconds/shut {it} off)
          (enable {it} for {seconds} seconds/disable {it})
          (activate {it} with {seconds} seconds/deactivate {it})
          choose ({seconds} seconds/off) for {it}
          select ({seconds} seconds/off) as the setting for {it}
          adjust {it} to ({seconds} seconds/off)
          have {it} (at {seconds} seconds/off)
          make sure that {it} is (on {seconds} seconds/off)
          (set {it} for a delay of {seconds} seconds/cancel {it})`,
        wishes: `
          {It} should be (at {seconds} seconds/off)
          I'd like {it} to be (set to {seconds} seconds/off).
          I want {it} (on {seconds} seconds/off)
          I need {it} (at {seconds} seconds/turned off).
          I'd rather have {it} (at {seconds} seconds/off)
          Can I have {it} (at {seconds} seconds/off)?
          {It} (has to be {seconds} seconds long/isn't needed any more)`,
        things: `
          the camera's timer
          the timer in Camera
          the self-timer of the camera
          the camera timer
          the self-timer in the camera app
          the photo timer in Camera
          the countdown for photos in Camera`,
      },
      zh: {
        acts: `
          把{it}(设为{seconds}秒/关掉)
          把{it}(调成{seconds}秒/关了)
          将{it}(设置为{seconds}秒/关闭)
          (打开{it}，设{seconds}秒/关闭{it})
          把{it}改成({seconds}秒/关闭)
          (启用{it}，选{seconds}秒/取消{it})
          给{it}选({seconds}秒/关闭)
          将{it}(调到{seconds}秒/停用)
          把{it}(定在{seconds}秒/去掉)
          把{it}切换到({seconds}秒/关闭)
          把{it}(开到{seconds}秒/关上)
          将{it}(改为{seconds}秒/取消)
          让{it}(变成{seconds}秒/关着)
          在相机里把定时(设成{seconds}秒/关掉)`,
        wishes: `
          {it}应该是({seconds}秒/关着的)
          我希望{it}是({seconds}秒/关的)
          {it}要({seconds}秒/关掉)
          {it}(得有{seconds}秒/不要了)
          {it}需要(设为{seconds}秒/关闭)。
          {it}能(设{seconds}秒/关了)吗？
          {it}(用{seconds}秒的/用不着了)`,
        things: `
          相机的定时
          相机的倒计时
          相机里的自拍定时
          相机的拍照定时
          拍照的倒计时
          相机定时器
          相机的延时拍照`,
      },
    },
    { caseOf: ({ seconds }) => (seconds === 0 ? 1 : 0) },
  ),
]
