/** Further ways to turn something on or off with a tile of the quick settings. */

import { shadeQuickToggle } from '../../src/emulator/tasks/families/shade-quick-toggle.js'
import { type MoreWordings, more } from './more.js'

export const shadeWordings: readonly MoreWordings[] = [
  more(shadeQuickToggle, {
    en: `
      {verb} {tile!}, you'll find it among the quick tiles
      quick settings, {tile!}, {state}
      Can you open the notification panel and tap {tile!} so it's {state}?
      Would you pull the top panel down and set {tile!} to {state}, please?
      Is it possible to get {tile!} {state} straight from the shade?
      I'd like {tile!} switched {state} by way of its quick tile
      {tile!} isn't {state} yet. The tile in the quick settings can change that.
      No need to open the Settings app: tap the tile to get {tile!} {state}
      Make sure {tile!} shows as {state} in the quick settings panel
      By the end, the {tile!} tile in the shade should say {state}
      {tile!} is to be switched {state} through the quick settings.
      hey, drop down the shade and flick {tile!} {state}, thanks
      need {tile!} {state} fast, just hit the tile up top
      Kindly operate the {tile!} tile in the quick settings so that it is {state}.
      From the top edge, drag down the panel. {verb} {tile!} there.
      Look for {tile!} among the quick tiles and put it {state}
      The shortcut panel at the top has {tile!}; I want it {state}
      Tap {tile!} in the pull-down menu so that it ends up {state}
      I wish {tile!} were {state}, please go through the shade
      Btw, {tile!} should go {state}, the tile above the notifications does it
      Use the drop-down at the top of the screen for getting {tile!} {state}
      {tile!} {state}, that's what I want, via the swipe-down panel
      Bring down the notifications and toggle the {tile!} switch {state}
      Rather than going through Settings, swipe down and have {tile!} {state} with one tap`,
    zh: `
      快捷面板里点一下{tile!}，让它{state}
      下拉 快捷设置 {tile!} {state}
      麻烦拉下通知面板，帮我{verb}{tile!}
      可不可以从下拉菜单里{verb}{tile!}？
      我希望通过顶部的快捷磁贴{verb}{tile!}
      {tile!}现在不是{state}状态，用快捷开关调一下
      不用进系统设置，下拉一下{verb}{tile!}就行
      确保快捷设置里的{tile!}是{state}的
      操作完成后，通知栏中的{tile!}图标应为{state}状态
      {tile!}需要{state}，请走快捷设置
      嘿，往下划一下，把{tile!}给我{state}，谢啦
      急用，屏幕下拉{verb}{tile!}
      请使用状态栏下拉面板{verb}{tile!}。
      屏幕最上面往下拉，找到{tile!}，{verb}
      {tile!}的快捷按钮在通知栏，按一下{verb}它
      能不能别进设置，直接在下拉栏里{verb}{tile!}？
      想让{tile!}{state}，点通知栏上面那个图标就好
      快捷图标里有{tile!}，请把它切到{state}
      手指从屏幕上沿滑下来，然后{verb}{tile!}
      我要{verb}{tile!}，拉下控制中心弄一下
      顺便拉开快捷栏，将{tile!}{state}一下
      是否可以借助快捷开关使{tile!}{state}？
      {verb}{tile!}吧，快捷面板上就能操作
      把通知栏展开，{tile!}那个磁贴要{state}`,
  }),
]
