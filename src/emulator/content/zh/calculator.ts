/** Calculator. */

export const calculator = {
  History: '历史记录',
  Backspace: '退格',
  'Format error': '格式错误',
  'Cannot divide by 0': '不能除以0',
  'Clear history': '清空历史记录',
  'No history': '没有历史记录',
  'Clear history?': '清空历史记录？',
  'Delete from the history?': '删除这条记录？',
  'All computations will be deleted.': '所有计算记录都将被删除。',
  'History cleared': '历史记录已清空',
  'Deleted from the history': '记录已删除',
  'Delete {expression}': '删除{expression}',
} as const
