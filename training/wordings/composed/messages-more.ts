/** What is done with the notifications about messages, in parts. */

import {
  shadeDismiss,
  shadeOpenMessage,
} from '../../../src/emulator/tasks/families/shade-messages.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

/** What is meant, in English, in more than one family. */
const NOTIFICATIONS = `
  the notification from {name}
  {name}'s notification
  the notification about {name}'s message
  the notification of the new text from {name}
  the message notification from {name}
  the alert about {name}'s text in the notifications
  the notification with {name}'s name on it`

export const composedMessagesMoreWordings: readonly MoreWordings[] = [
  composed(shadeOpenMessage, {
    en: {
      acts: `
        open {it}
        tap {it}
        tap on {it} to read it
        click on {it}
        press {it}
        touch {it} to open it
        bring up {it}
        get into {it}
        view {it} in full
        pull down the shade and open {it}
        swipe down from the top and tap {it}
        find {it} and open it
        select {it} to see the chat
        reach the chat through {it}
        enter the conversation by tapping {it}
        open {it} to see the message`,
      wishes: `
        I want to open {it}
        I'd like to see the chat behind {it}.
        {It} should be opened
        I want to get to the conversation from {it}.
        There is {it}, and I want it opened.
        Could {it} be opened for me?
        I would like to go into {it} and read
        I need {it} opened.`,
      things: NOTIFICATIONS,
    },
    zh: {
      acts: `
        打开{it}
        点开{it}
        点一下{it}
        点击{it}
        把{it}打开
        把{it}点开看看
        将{it}点开
        进入{it}
        查看{it}，点进去
        下拉屏幕，点开{it}
        拉下通知栏打开{it}
        从上往下滑，点击{it}
        找到{it}点进去
        从{it}进入聊天`,
      wishes: `
        我想点开{it}看看
        {it}要打开
        {it}我要点进去看
        想从{it}进到短信里
        {it}还没看，要打开
        来了{it}，我想打开看
        希望{it}能打开`,
      things: `
        {name}的通知
        {name}发来的短信通知
        通知栏里{name}的消息
        {name}那条通知
        来自{name}的新消息通知
        通知里{name}的短信
        {name}的短信提醒通知`,
    },
  }),
  composed(shadeDismiss, {
    en: {
      acts: `
        dismiss {it}
        swipe {it} away
        swipe away {it}
        clear {it}
        clear {it} away without opening it
        remove {it}
        delete {it}
        get rid of {it}
        close {it} without reading
        take {it} off the list
        pull down the shade and swipe {it} away
        swipe down from the top and dismiss {it}
        make {it} go away
        throw {it} out
        wipe {it} off the screen
        discard {it}`,
      wishes: `
        {It} can go
        I don't need {it} any more.
        {It} should be gone from the shade.
        I want {it} dismissed, not opened.
        I'd like {it} to be cleared
        I don't want to see {it} any longer
        {It} need not stay there.
        Could {it} be swiped away?
        There is no need to keep {it}`,
      things: NOTIFICATIONS,
    },
    zh: {
      acts: `
        划掉{it}
        清除{it}
        删除{it}
        去掉{it}
        关掉{it}
        把{it}划掉
        把{it}清掉
        把{it}删了
        将{it}移除
        将{it}划走，不要点开
        忽略并清除{it}
        下拉屏幕，划掉{it}
        拉下通知栏清除{it}
        让{it}消失`,
      wishes: `
        {it}不要了
        {it}可以清掉了
        {it}不用留着
        我不想看到{it}
        {it}不用打开，划掉就行
        {it}没必要留在通知栏
        不需要{it}了`,
      things: `
        {name}的通知
        {name}发来的短信通知
        {name}的那条消息通知
        来自{name}的通知
        {name}新消息的通知
        {name}的短信提醒通知`,
    },
  }),
]
