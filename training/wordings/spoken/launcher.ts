/** How people say aloud that an app is to come to the front. */

import { launcherOpenApp } from '../../../src/emulator/tasks/families/launcher-open-app.js'
import { type MoreWordings, more } from '../more.js'

export const spokenLauncherWordings: readonly MoreWordings[] = [
  more(launcherOpenApp, {
    en: `
      What's new in {app}? Open it.
      Now {app}, if you don't mind
      Can we go to {app}, please?
      Didn't mean this one, I meant {app}. Open that.
      My hands are wet, could you open {app}?
      Give me {app}, would you
      {app}, the app, open it up
      How do I get to {app}? Just open it for me.
      You see the {app} icon? Tap it.
      Right, next I want {app} open
      Show me {app}
      Haven't used {app} in a while, let's open it
      Could we have {app} up?
      If you'd open {app}, I'd take it from there
      Not the home screen, I want to be in {app}
      Time to open {app}, please`,
    zh: `
      我要用{app!}，打开呗
      我等着用{app!}呢，还没开吗？开一下
      点一下{app!}，进去就行
      带我去{app!}逛逛
      图标写着{app!}的那个，帮我点开
      不是这个，我要的是{app!}，打开那个
      手上有水，你给我开下{app!}
      给我看看{app!}这个应用
      {app!}怎么进？你替我打开
      好了，现在进{app!}
      把{app!}打开，剩下的我自己来
      闲着也是闲着，看看{app!}去
      不用问了，这就开{app!}吧
      打开{app!}，别的不用做
      你瞧桌面上有个{app!}没？点它
      怎么还停在这儿，不是说了开{app!}嘛
      先开{app!}再说
      想进{app!}，劳你点一下
      有个应用叫{app!}，启动它
      好久没进{app!}了，开开看`,
  }),
]
