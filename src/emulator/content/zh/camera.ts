/** Camera. */

export const camera = {
  Photo: '照片',
  Video: '视频',
  Flash: '闪光灯',
  'Flash off': '闪光灯关闭',
  'Flash auto': '闪光灯自动',
  'Flash on': '闪光灯开启',
  'Self-timer': '定时拍摄',
  'Timer off': '定时关闭',
  '{seconds} seconds': '{seconds} 秒',
  'Front camera': '前置摄像头',
  'Back camera': '后置摄像头',
  Gallery: '图库',
  'Switch camera': '切换摄像头',
  'Take photo': '拍照',
  'Start video': '开始录像',
  'Stop video': '停止录像',
  'Photo taken': '照片已拍摄',
  'Video saved': '视频已保存',
  'Recording {seconds} s': '录制中 {seconds} 秒',
  'To take photos and videos, allow the use of the camera.': '要拍摄照片和视频，请允许使用相机。',
} as const
