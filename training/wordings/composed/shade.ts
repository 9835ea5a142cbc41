/** How a tile of the quick settings is turned on or off, in parts. */

import { shadeQuickToggle } from '../../../src/emulator/tasks/families/shade-quick-toggle.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedShadeWordings: readonly MoreWordings[] = [
  composed(shadeQuickToggle, {
    en: {
      acts: `
        turn {it} {state} in the quick settings
        switch {it} {state} from the quick settings
        set {it} to {state} in the quick settings panel
        pull down the shade and turn {it} {state}
        swipe down from the top and switch {it} {state}
        open the quick settings and get {it} {state}
        use the quick settings to turn {it} {state}
        flip {it} {state} in the notification shade
        turn {it} {state} with the pull-down panel
        toggle {it} {state} in the drop-down panel
        drag down the notification panel and set {it} to {state}
        tap {it} in the quick settings so that it is {state}
        make sure {it} is {state} in the quick settings
        change {it} to {state} in the shade
        bring down the panel at the top and turn {it} {state}`,
      wishes: `
        I'd like {it} in the quick settings to be {state}
        {It} in the quick settings should be {state}.
        I want {it} {state}, by way of the quick settings
        Can {it} be switched {state} in the shade?
        {It} should be {state} in the panel you pull down from the top
        Why isn't {it} {state} in the quick settings?
        {It} isn't {state} in the pull-down panel yet, but it should be.`,
      things: `
        {tile!}
        the {tile!} tile
        the tile for {tile!}
        the {tile!} switch
        the {tile!} button
        the quick tile {tile!}`,
    },
    zh: {
      acts: `
        从快捷设置里{verb}{it}
        用快捷开关{verb}{it}
        下拉通知栏，{verb}{it}
        拉下快捷面板，{verb}{it}
        用顶部的快捷设置{verb}{it}
        打开下拉菜单，{verb}{it}
        从屏幕顶部往下滑，{verb}{it}
        进快捷设置面板{verb}{it}
        通过通知栏{verb}{it}
        打开快捷设置，把{it}切换成{state}
        从控制中心{verb}{it}
        用下拉面板把{it}调成{state}
        展开通知面板，把{it}调到{state}状态
        点快捷磁贴，{verb}{it}
        把快捷设置里的{it}设为{state}`,
      wishes: `
        快捷设置里的{it}应该{state}
        想让快捷面板里的{it}{state}
        下拉栏里的{it}要{state}
        快捷设置里{it}怎么没有{state}？
        {it}要{state}，用快捷设置
        能从通知栏{verb}{it}吗？
        控制中心里的{it}还没有{state}`,
      things: `
        {tile!}
        {tile!}开关
        {tile!}的开关
        {tile!}功能
        {tile!}这一项`,
    },
  }),
]
