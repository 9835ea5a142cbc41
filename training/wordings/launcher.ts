/** Further ways to say that an app is to come to the front. */

import { launcherOpenApp } from '../../src/emulator/tasks/families/launcher-open-app.js'
import { type MoreWordings, more } from './more.js'

export const launcherWordings: readonly MoreWordings[] = [
  more(launcherOpenApp, {
    en: `
      {app} app on the screen now
      Would you mind switching over to {app} for me?
      I'd like to have {app} in front of me.
      Make sure that {app} is the app showing on the screen.
      hey can u get {app} up on my phone, thanks
      By the end, the {app} app should be in the foreground.
      Is it possible to see {app} on the display?
      Find {app} among the installed apps and tap its icon
      There's something I have to do in {app}. Take me there.
      The wrong app is open. It should be {app}.
      Kindly run the application {app} at this time.
      From the home screen, enter {app}
      {app} is what I need next, put it on the display
      Leave everything else and jump into {app}
      Can the {app} application be started?
      The app called {app} is to be opened.
      I wish to look at something in {app}, so bring that app to the front.
      Let me into {app}, please and thank you
      btw i need {app} open, nothing more
      The next app to be launched on this phone: {app}
      Have my phone pull up the app {app}
      I want to get from here to {app}.
      Please tap on {app} so that it opens.
      Where is {app}? Start that app for me.`,
    zh: `
      屏幕切到{app!}
      麻烦帮我把{app!}调出来，谢谢
      我这会儿要看看{app!}里的东西，点进去吧
      可不可以让{app!}显示到前台？
      确保当前屏幕上是{app!}这个应用。
      嘿，手机，开一下{app!}呗
      完成后，前台运行的应用应为“{app!}”。
      在桌面上找到{app!}图标，点一下
      现在开着的不是我要的，换成{app!}
      烦请运行应用程序“{app!}”。
      希望马上看到{app!}的界面
      是否能够跳转至{app!}？
      急用{app!}，快点开
      有没有办法从这里直接去{app!}？
      顺便把{app!}也点开吧，我有用
      {app!}，我现在就要，放到屏幕上
      要开的应用叫“{app!}”
      让手机呈现{app!}应用的画面
      其他先别管，进到{app!}里去
      我有事要在{app!}里办，先替我开好这个应用
      请您唤起本机的{app!}。
      {app!}在哪儿？给我点开它
      应用列表里选{app!}，运行起来
      回到主屏幕，然后从那儿启动应用“{app!}”`,
  }),
]
