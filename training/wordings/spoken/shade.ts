/** How people say aloud that a tile of the quick settings is to be on or off. */

import { shadeQuickToggle } from '../../../src/emulator/tasks/families/shade-quick-toggle.js'
import { type MoreWordings, more } from '../more.js'

export const spokenShadeWordings: readonly MoreWordings[] = [
  more(shadeQuickToggle, {
    en: `
      I need {tile!} {state} in a hurry. Swipe down and hit the tile.
      You know the tiles you get when you swipe down? {tile!} should be {state} there.
      Just pull the shade down, {tile!} has a tile there, and I want it {state}.
      Swipe down from the top for me, would you, and get {tile!} {state}.
      Right, {tile!}, that should be {state}. The quick tile will do it.
      Could you drag the panel down and tap a tile? {tile!} has to be {state}.
      Among the quick settings there's {tile!}. I need it {state}.
      Why bother with the Settings app? Pull down the shade and make {tile!} {state} from the tile.
      So you drag down from the top edge, and there's {tile!}. I want that {state}.
      Somebody's been playing with my quick settings. {tile!} should be {state}, so tap its tile.
      Quickest way's the swipe-down panel: put {tile!} {state} there.
      How about the tile at the top, under the status bar? The one for {tile!}, {state} please.
      It'd be good to have {tile!} {state} now. You can do it right from the notification shade.
      Don't dig through the settings, the tile's quicker: {tile!} {state}, please.
      Get the notification shade open, then {tile!} goes {state} by its tile.
      Do it with the quick settings tile, okay? {tile!} {state}.`,
    zh: `
      哎，从上边往下一划，{verb}{tile!}就成
      你拉一下顶上那个面板，{tile!}要{state}
      往下一拉不就有{tile!}嘛，{verb}它
      咱不进设置，拉下来点那个磁贴，{verb}{tile!}
      上面下拉出来的那排图标里，{tile!}得是{state}的
      通知栏上头不是有小图标吗，{tile!}的点一下，我要它{state}
      怎么{tile!}不是{state}的？下拉快捷那儿点一下
      帮我划开顶上的快捷栏，{verb}一下{tile!}
      就用下拉的那个快捷按钮，{verb}{tile!}，快得很
      这会儿得{verb}{tile!}，从快捷设置里点就行
      设置太难找了，下拉菜单里{verb}{tile!}吧
      那个下拉的小开关，{tile!}，给我{verb}
      从屏幕顶上滑下来，有个{tile!}，帮我{verb}
      要{state}的是{tile!}，在快捷面板里点磁贴
      点快捷磁贴最省事，{tile!}{state}
      赶紧的，通知栏一拉，{tile!}就在那儿，{verb}
      控制中心里有{tile!}吧，{verb}一下
      让{tile!}{state}，用顶上快捷开关
      拉开状态栏，看到{tile!}没？我要它{state}
      对了，{tile!}也{verb}一下，走下拉的快捷开关`,
  }),
]
