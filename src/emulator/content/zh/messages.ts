/** Messages. */

export const messages = {
  'No messages yet': '还没有短信',
  'Start chat': '发起对话',
  'You: {text}': '我：{text}',
  Empty: '无内容',
  'New conversation': '新对话',
  'Search people': '搜索姓名',
  'Nobody found': '没有找到联系人',
  'No messages yet. Say hello!': '还没有短信，打个招呼吧！',
  'Text message': '输入短信',
  'Send message': '发送短信',
} as const
