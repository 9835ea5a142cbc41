/** Bringing an app to the front in other styles: terse, formal, playful, step by step. */

import { launcherOpenApp } from '../../../src/emulator/tasks/families/launcher-open-app.js'
import { type MoreWordings, more } from '../more.js'

export const styledLauncherWordings: readonly MoreWordings[] = [
  more(launcherOpenApp, {
    en: `
      To do now: {app}, open, that's it
      home screen, {app} icon, tap
      Go to where all the apps are, look for the little picture that says {app}, and press it once.
      Leave what's open, find {app} and touch it; once you're inside, you're finished.
      The screen shows {app} and no longer anything else.
      When I next look at my phone, it's {app} that looks back at me.
      It is required that the application {app} be started forthwith; no action need be taken within it.
      Do me the honour of opening {app}, if it isn't too much trouble.
      Fire up {app}, captain
      Curtain up for {app}!
      Whisk me off to {app}
      As long as {app} isn't open, you're not done. When it is, you are.
      Other apps may stay shut. {app} may not.
      {app}, on my screen, on the double
      You open {app} for me, please. Only open.
      Which of these little pictures is {app}, dear? Press it for your grandad.`,
    zh: `
      待办一项：开{app!}
      桌面，{app!}，点
      先退到桌面，找着{app!}那个小图，用手指按一下，进去了就算好
      离开现在这个应用，去应用里头找{app!}，找到碰一下，看见它开了就停手
      此刻占着屏幕的不再是别的，而是{app!}
      我拿起手机时，{app!}应该已经开着等我了
      兹要求启动应用程序{app!}，启动后无须其他操作
      敢请尊驾将{app!}开启，容我一观
      有请{app!}闪亮登场
      敲敲{app!}的门，领我进屋
      把{app!}从桌面上叫醒
      不打开{app!}，这事就不算完；打开了，就没你的事了
      别的应用一概不用碰，要碰的只有{app!}，碰开它
      {app!}，三秒之内给我打开
      人家想看{app!}嘛，你点开好不好
      乖孙，哪个是{app!}来着，爷爷找不着，你给按开`,
  }),
]
