/** Reasons for wanting one app, and nothing more, before one's eyes. */

import { launcherOpenApp } from '../../../src/emulator/tasks/families/launcher-open-app.js'
import { type MoreWordings, more } from '../more.js'

export const meantLauncherWordings: readonly MoreWordings[] = [
  more(launcherOpenApp, {
    en: `
      I've got business in {app}
      Where I'd like to be right now is {app}
      {app} is the next thing I want to lay eyes on
      So many icons, and I can't for the life of me spot {app}
      My next ten minutes belong to {app}
      This screen isn't {app}, and {app} is where I need to be
      Something's waiting for me in {app}, the rest I'll manage on my own
      Everything but {app} can wait
      I was on my way to {app} and got lost somewhere
      If I could just be in {app} already!
      It's {app} I came here for, nothing further.
      Why am I not in {app}?
      My thumb doesn't reach as far as {app}, would you be my thumb?
      As this glass ignores my gloves, I can't get into {app} by myself.
      {app} in front, me happy
      I'd be obliged to have {app} before me; what I do there is my own affair.`,
    zh: `
      我有点事要在{app!}里弄，进去以后我自己来
      图标太多，{app!}藏哪儿了
      接下来十分钟归{app!}
      这不是我要的画面，{app!}才是
      要是一眨眼就到了{app!}里该多好
      戴着手套划不动，{app!}我自己进不去
      我为什么还没在{app!}里面？
      除了{app!}，现在啥都不想看
      {app!}，等着用
      拇指够不着{app!}的图标
      本来想去{app!}忙点事，翻着翻着迷路了
      眼前最好就是{app!}，至于干什么不劳你费心
      老花眼认不出哪个是{app!}，可我正需要它
      愿得见{app!}之界面，余事自理。
      {app!}里还有活儿等着我呢
      我人在桌面，心在{app!}`,
  }),
]
