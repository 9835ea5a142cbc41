/** Tiles of the quick settings in other styles: terse, formal, playful, step by step, turned round. */

import { shadeQuickToggle } from '../../../src/emulator/tasks/families/shade-quick-toggle.js'
import { type MoreWordings, more } from '../more.js'

export const styledShadeWordings: readonly MoreWordings[] = [
  more(shadeQuickToggle, {
    en: `
      Tile to set: {tile!} = {state}
      shade > {tile!} > {state}
      Put a finger at the very top, pull down, look for {tile!}, and tap it if it isn't {state}.
      Slide the quick settings open. There are little tiles. Press the one named {tile!} so that it's {state}.
      Anyone who pulls down the quick settings shall find the {tile!} tile {state}.
      The tile for {tile!} in the shade must not stay as it is: its state afterwards is {state}.
      With immediate effect, the {tile!} tile of the quick settings panel shall be {state}.
      Would you most graciously lower the shade and see that {tile!} is {state} by means of its tile?
      Draw the curtain at the top and poke the {tile!} tile: {state} is the magic word
      Tickle the tile called {tile!} in the pull-down panel until it says {state}
      Roll down the blind, give {tile!} a flick so it's {state}; the tile is right there
      If the {tile!} tile in the quick settings isn't {state}, it needs a tap.
      Not in the Settings app but with the tile up in the shade: that's how {tile!} is to become {state}.
      {tile!} {state}, from the quick tiles, and I won't ask twice.
      Those little squares you pull down from the top, dear, make the {tile!} one {state} for your grandad.
      From top I pull down, I see {tile!}. It must be {state}. You touch tile, please.`,
    zh: `
      顶部磁贴，{tile!}，设为{state}
      {tile!}磁贴 {state} 速办
      手指按住屏幕最顶上往下拖，找{tile!}，不是{state}就点一下
      先把快捷设置拉下来，里面一格一格的，找到{tile!}那格，按成{state}
      谁拉下快捷设置，看到的{tile!}磁贴都是{state}的
      下拉面板中{tile!}不应再是原样，而应为{state}
      现要求经由快捷设置磁贴，将{tile!}调整为{state}，即刻生效。
      恭请您降下顶部面板，以磁贴{verb}{tile!}，有劳了。
      拉开屏幕顶上的帘子，戳戳{tile!}那块磁贴，咒语是“{state}”
      给下拉面板里的{tile!}磁贴挠挠痒，挠到它{state}
      卷帘往下一放，指尖一弹，{tile!}磁贴就此{state}
      假如快捷设置里{tile!}的磁贴不是{state}状态，就点它一下
      不是去设置应用，而是在下拉的磁贴上，把{tile!}{state}
      别让我催，{tile!}，{state}，快捷磁贴里弄
      好孩子，屏幕顶上一拉不是有小方块吗，替爷爷把{tile!}那块{state}
      我从上面往下拉，有{tile!}。我要{state}。你点磁贴，谢谢。`,
  }),
]
