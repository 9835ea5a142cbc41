/** Messages: threads of short messages with people from Contacts. */

import { mdiMessageText } from '@mdi/js'
import type { Screen } from '../../screen/view.js'
import type { App, AppContext, Page } from '../app.js'
import { listPage } from './list-page.js'
import { messageNotifications } from './notify.js'
import { pickerPage } from './picker-page.js'
import { initialMessages, MESSAGES_PACKAGE, type MessagesState } from './state.js'
import { threadPage } from './thread-page.js'

export const messagesApp: App<MessagesState> = {
  key: 'messages',
  packageName: MESSAGES_PACKAGE,
  activity: 'com.android.messaging.ui.ConversationListActivity',
  label: 'Messages',
  versionName: '7.3.2',
  icon: { path: mdiMessageText, background: '#0b8043', foreground: '#ffffff' },
  permissions: ['contacts'],
  initialState: initialMessages,
  notifications: messageNotifications,
  home: { name: 'list' },
  page: (page, context) => ({ ...screenOf(page, context), asks: 'contacts' }),
}

function screenOf({ name, args }: Page, context: AppContext<MessagesState>): Screen {
  if (name === 'thread') return threadPage(context, args?.phone ?? '')
  if (name === 'new-chat') return pickerPage(context)
  return listPage(context)
}
