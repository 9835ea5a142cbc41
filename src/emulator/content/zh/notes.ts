/** Notes. */

export const notes = {
  Notes: '便签',
  'New note': '新建便签',
  'Edit note': '编辑便签',
  Title: '标题',
  Text: '正文',
  Save: '保存',
  'Note saved': '便签已保存',
  'The note is empty': '便签是空的',
  'Delete note': '删除便签',
  'Delete note?': '删除便签？',
  '“{title}” will be gone for good.': '“{title}”将被永久删除。',
  Cancel: '取消',
  Delete: '删除',
  'Note deleted': '便签已删除',
  'Search notes': '搜索便签',
  'No notes here': '没有便签',
} as const
