/** What the phone's own apps are called. */

export const apps = {
  Settings: '设置',
  Clock: '时钟',
  Contacts: '通讯录',
  Messages: '短信',
  Notes: '便签',
  Shop: '商店',
  Browser: '浏览器',
  Music: '音乐',
  Maps: '地图',
  Photos: '照片',
  Camera: '相机',
  Calendar: '日历',
  Calculator: '计算器',
  Files: '文件',
} as const
