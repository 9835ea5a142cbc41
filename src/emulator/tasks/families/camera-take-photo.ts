/** Take one photo with the lens that is asked for, or record a video with any. */

import { CAMERA_PACKAGE } from '../../apps/camera/state.js'
import type { TaskFamily } from '../task.js'
import { othersUnharmed, same } from '../unharmed.js'
import type { Wording } from '../wordings.js'

export type Shot = 'front' | 'back' | 'video'
export type TakePhotoParams = { readonly shot: Shot }

/** One way to ask for each of the three. */
const ways =
  (texts: Readonly<Record<Shot, string>>): Wording<TakePhotoParams> =>
  ({ shot }) =>
    texts[shot]

export const cameraTakePhoto: TaskFamily<TakePhotoParams> = {
  name: 'camera-take-photo',
  packages: [CAMERA_PACKAGE],
  wordings: {
    en: {
      taught: [
        ways({
          front: 'Take a selfie.',
          back: 'Take a photo with the back camera.',
          video: 'Record a video.',
        }),
        ways({
          front: 'Take a photo with the front camera',
          back: 'Take a picture with the rear camera',
          video: 'Film a short video with the camera',
        }),
        ways({
          front: 'Please take a picture of me.',
          back: 'Please take a picture of what is in front of the phone.',
          video: 'Please take a video of what is going on.',
        }),
        ways({
          front: 'Open the camera and take a selfie',
          back: 'Open the camera and take a photo with the back lens',
          video: 'Open the camera and record a video',
        }),
        ways({
          front: 'I want a selfie',
          back: 'I want a photo from the back camera',
          video: 'I want a short video',
        }),
        ways({
          front: 'Use the front camera to take one photo.',
          back: 'Use the back camera to take one photo.',
          video: 'Use the camera to record one clip.',
        }),
        ways({
          front: 'Shoot a photo with the selfie camera',
          back: 'Shoot a photo with the main camera',
          video: 'Shoot a video',
        }),
        ways({
          front: 'Could you take a photo with the front camera?',
          back: 'Could you take a photo with the back camera?',
          video: 'Could you record a video with the camera?',
        }),
      ],
      heldOut: [
        ways({
          front: 'Snap my face, please',
          back: 'Snap the view, please, through the lens at the back',
          video: 'Roll the camera for a moment and keep the clip',
        }),
        ways({
          front: 'One shot, camera turned towards me.',
          back: 'One shot, camera turned away from me.',
          video: 'One moving picture, start and stop.',
        }),
      ],
    },
    zh: {
      taught: [
        ways({ front: '拍一张自拍。', back: '用后置摄像头拍一张照片。', video: '录一段视频。' }),
        ways({ front: '用前置摄像头拍照', back: '用后摄拍照', video: '用相机录像' }),
        ways({
          front: '请给我拍张照片。',
          back: '请拍一张手机对面的照片。',
          video: '请拍一段视频。',
        }),
        ways({
          front: '打开相机自拍一张',
          back: '打开相机，用后置镜头拍一张',
          video: '打开相机录一段视频',
        }),
        ways({
          front: '我想自拍一张',
          back: '我想用后置摄像头拍一张照片',
          video: '我想录一小段视频',
        }),
        ways({
          front: '使用前置摄像头拍一张照片。',
          back: '使用后置摄像头拍一张照片。',
          video: '使用相机录制一段短片。',
        }),
        ways({ front: '用自拍镜头拍一张', back: '用主摄像头拍一张', video: '拍个视频' }),
        ways({
          front: '能用前置摄像头拍张照吗？',
          back: '能用后置摄像头拍张照吗？',
          video: '能用相机录段视频吗？',
        }),
      ],
      heldOut: [
        ways({
          front: '来张我的大头照',
          back: '把眼前的风景拍下来，用背面的镜头',
          video: '把眼前的动静录下来，录完停掉',
        }),
        ways({
          front: '镜头对着我，按一下快门。',
          back: '镜头朝外，按一下快门。',
          video: '拍一段会动的，开始然后结束。',
        }),
      ],
    },
  },
  prepare: () => undefined,
  propose: (random) => ({ shot: random.pick(['front', 'back', 'video']) }),
  check: ({ shot }, before, after) => {
    const [taken, ...others] = after.apps.photos.pictures
    return (
      taken !== undefined &&
      taken.kind === (shot === 'video' ? 'video' : 'photo') &&
      (shot === 'video' || taken.facing === shot) &&
      same(others, before.apps.photos.pictures) &&
      othersUnharmed(before, after, 'photos')
    )
  },
}
