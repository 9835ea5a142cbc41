/** Photos. */

export const photos = {
  'All photos': '全部',
  'No photos here': '没有照片',
  Favourite: '收藏',
  Details: '详情',
  Taken: '拍摄时间',
  Kind: '类型',
  Lens: '镜头',
  Size: '大小',
  'Delete this photo?': '删除这张照片？',
  'It will be gone for good.': '删除后无法恢复。',
  'Photo deleted': '照片已删除',
  'Today, {time}': '今天 {time}',
  'Yesterday, {time}': '昨天 {time}',
  '{days} days ago, {time}': '{days} 天前 {time}',
  Delete: '删除',
  'To see your photos and videos, allow access to them.': '要查看您的照片和视频，请允许访问。',
} as const
