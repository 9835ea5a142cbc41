/** What people would like a tile of the quick settings to be, and why it has to be the tile. */

import { shadeQuickToggle } from '../../../src/emulator/tasks/families/shade-quick-toggle.js'
import { type MoreWordings, more } from '../more.js'

export const meantShadeWordings: readonly MoreWordings[] = [
  more(shadeQuickToggle, {
    en: `
      A swipe from the top edge is all the effort I'd spend on having {tile!} {state}.
      My fingers are full of flour, but one tile under the top edge would give me what I long for: {tile!} {state}.
      The status bar hides a panel of tiles, and one of those, {tile!}, isn't as I'd like it: {state}.
      Life's too short for the settings menu when {tile!} can be {state} with a single touch up there
      In a minute I'm depending on {tile!} being {state}, and its tile is so close at hand.
      {tile!}: {state}, courtesy of the shade.
      Peeking under the status bar, I want the {tile!} tile to tell me that it's {state}
      Isn't there a shortcut above my notifications for {tile!}? It bothers me that it isn't {state}.
      I'm in the middle of something, so the shade has to be what leaves me with {tile!} {state}.
      That tile has the wrong colour each time I see the shade: {tile!} must be {state}!
      Could I have {tile!} {state} before the lift arrives? The quick tile should be in time.
      One finger, one swipe, one tile, and {tile!} is {state}: that's how I picture it.
      Quick tile inspection: {tile!} ought to be {state}.
      I'm not at ease until {tile!} is {state}, and the shade is the shortest route to my peace of mind
      Up in the drop-down tiles lies my wish, {tile!} {state}.
      Tile row, {tile!}, expected condition {state}`,
    zh: `
      手上沾着面，屏幕顶上轻轻一拉就能让{tile!}{state}，最合我意
      快捷磁贴那排，{tile!}眼下的样子不对，该是{state}
      懒得翻设置菜单，顶上那个小图标就够让{tile!}{state}了
      电梯到之前，我想要{tile!}是{state}的，快捷面板来得及
      一拉通知栏，就该看到{tile!}是{state}状态
      顶部面板，{tile!}，期望状态：{state}
      状态栏底下藏着我的心愿：{tile!}{state}
      正忙着呢，最短的路是下拉面板，我只求{tile!}{state}
      {tile!}不{state}，我心里不踏实，快捷开关离得最近
      通知上方不是有捷径吗？{tile!}没有{state}，看着难受
      一根手指，往下一拉，{tile!}{state}，我想象中就这么简单
      马上就得靠{tile!}{state}，快捷设置伸手可及
      磁贴颜色不对劲，{tile!}理应{state}
      不愿进设置，只盼下拉之后{tile!}便是{state}的
      控制中心里的{tile!}，若是{state}该多好
      快捷栏巡检：{tile!}须{state}`,
  }),
]
