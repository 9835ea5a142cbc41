/** How an app is brought to the front, in parts. */

import { launcherOpenApp } from '../../../src/emulator/tasks/families/launcher-open-app.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedLauncherWordings: readonly MoreWordings[] = [
  composed(launcherOpenApp, {
    en: {
      acts: `
        open {it}
        launch {it}
        start {it}
        go to {it}
        show {it}
        bring up {it}
        pull up {it}
        switch to {it}
        run {it}
        open up {it}
        start up {it}
        get into {it}
        bring {it} to the front
        put {it} on the screen
        find {it} and open it
        tap the icon of {it}`,
      wishes: `
        I want to use {it}
        {It} should be open
        I'd like to be in {it}.
        {It} is what I want to see on the screen.
        I need {it} open now
        Where is {it}? I want it open.
        Is it possible to open {it}?
        {It} isn't open yet, but it should be`,
      things: `
        {app}
        the {app} app
        the app {app}
        the app called {app}
        the application {app}
        my {app} app
        the {app} application`,
    },
    zh: {
      acts: `
        打开{it}
        启动{it}
        把{it}打开
        运行{it}
        进入{it}
        点开{it}
        开启{it}
        切换到{it}
        调出{it}
        把{it}调到前台
        显示{it}
        转到{it}
        开一下{it}
        找到并打开{it}
        将{it}启动起来
        点一下{it}的图标`,
      wishes: `
        我要用{it}
        {it}应该打开
        想进{it}
        屏幕上应该是{it}
        现在需要打开{it}
        {it}还没打开
        {it}在哪儿？我要打开它`,
      things: `
        {app!}
        {app!}应用
        {app!}这个应用
        应用“{app!}”
        手机上的{app!}
        {app!}软件
        名叫{app!}的应用`,
    },
  }),
]
