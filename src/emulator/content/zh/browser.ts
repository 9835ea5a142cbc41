/** Browser. */

export const browser = {
  'Web address': '网址',
  Go: '前往',
  'This is not a web address': '这不是网址',
  'New page': '新网页',
  Bookmarks: '书签',
  'No bookmarks yet': '还没有书签',
  'Bookmark removed': '书签已移除',
  'Bookmark added': '书签已添加',
  'Remove bookmark': '移除书签',
  'Add bookmark': '添加书签',
} as const
