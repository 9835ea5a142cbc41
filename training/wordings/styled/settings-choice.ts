/** Choices in Settings in other styles: terse, step by step, formal, playful, turned round, in simple grammar. */

import {
  settingsFontSize,
  settingsScreenTimeout,
  settingsWallpaper,
  settingsWifiNetwork,
} from '../../../src/emulator/tasks/families/settings-choice.js'
import { type MoreWordings, more } from '../more.js'

export const styledSettingsChoiceWordings: readonly MoreWordings[] = [
  more(settingsScreenTimeout, {
    en: `
      Settings: screen timeout, {choice}
      to do on phone: auto screen off after {choice} idle
      Open Settings, go to the display part, look for the screen timeout and choose {choice}.
      Find the place in Settings that says how long the screen stays on, tap that, then tap {choice}.
      From then on the screen goes dark by itself when I haven't touched it for {choice}.
      In the end {choice} is what's chosen for the screen timeout, and no other time.
      The period of inactivity after which the display is switched off shall be fixed at {choice}.
      I should be grateful if you would adjust the screen timeout of this apparatus to {choice}.
      Teach my screen to wait {choice} before it hits the hay.
      The sandman may visit my idle display after {choice}; set the screen timeout like that.
      Wind the screen's egg timer to {choice}: left alone that long, it switches off.
      Before {choice} without a touch have passed, the display isn't to go off, but then it must.
      When nobody has used the phone for {choice}, the screen is to be turned off automatically. Set that up.
      {choice}: that's what the screen timeout has to be set to, whatever it is at present.
      Company phones get a screen timeout of {choice} from today. No discussion, just set it on this one.
      Phone screen sleep, time not good for me. Please you put screen timeout {choice}.`,
    zh: `
      息屏时间：{choice!}
      待办：设置里改屏幕超时，{choice!}
      打开设置，找到显示那一块，点自动息屏的时间，选{choice!}
      先去设置里看屏幕多久会灭，点进去，再挑{choice!}
      设好以后，手机没人碰，过了{choice!}屏幕会自己灭
      最后，息屏时间那里选中的是{choice!}，而不再是别的
      请将本机屏幕自动关闭之时限设定为{choice!}
      烦请费心，把在下手机的息屏时间调作{choice!}，多谢
      给屏幕立个作息：没人碰它满{choice!}，熄灯就寝
      屏幕的瞌睡虫，让它等{choice!}再来，息屏时间就这么设
      教屏幕数羊，没人碰它，数满{choice!}才准睡
      手机若闲置，不到{choice!}屏幕不得熄灭，一到就熄，请这样设置
      屏幕超时不要现在的，要另选{choice!}
      {choice!}没有操作，屏幕就应被自动关闭。请设成这样
      公司手机的屏幕超时统一定为{choice!}，现在就给我设好
      孩子，爷爷不会弄这个息屏时间，你给爷爷选{choice!}`,
  }),
  more(settingsFontSize, {
    en: `
      Settings, font size, {choice}
      to do on phone: text size to {choice}
      Open Settings, go where the font size is, and pick {choice} from the sizes on offer.
      First into Settings, then look under display for the text size, then set it to {choice}.
      Afterwards everything on the phone is written in the font size {choice}.
      Looking up the font size in Settings later, I see that it says {choice}.
      It is requested that the font size of this device be set to {choice}.
      Pray have the lettering of this telephone set in the size known as {choice}.
      Letters come in sizes like T-shirts. Dress my phone's font in {choice}.
      Twiddle the font size till it lands on {choice}.
      Have my phone speak to me in {choice} letters, font-size-wise.
      Unless the font size is {choice} already, it has to be changed to {choice}.
      The size in which text is displayed is to be {choice}. Change nothing but that.
      In no other font size than {choice} should text be shown on this phone, so select it.
      I can't work with this font size. Put it on {choice} before my next call.
      Dearie, these old eyes want the font size on {choice}. Would you see to it?`,
    zh: `
      设置，字体大小，“{choice!}”
      手机待办：文字大小调“{choice!}”
      打开设置，找到字体大小，点一下“{choice!}”
      先进设置，再去显示那边看字号，有几档可挑，挑“{choice!}”那档
      调完之后，手机上的字全是“{choice!}”这个字号
      回头再去设置里看，字体大小已是“{choice!}”
      请将本机字体大小变更为“{choice!}”，其余设置维持不变
      老朽目力不济，敢请将字号设作“{choice!}”
      给手机上的字量体裁衣，字号的尺码是“{choice!}”
      让满屏的字统统换上“{choice!}”的身材，字号设成它
      字号这台戏，该“{choice!}”上场了
      如果字体大小不是“{choice!}”，就得改成“{choice!}”
      “{choice!}”，这才是我要的字号。现在的不要，请更换
      除了“{choice!}”，哪种字号我都不要，去设置里选上它
      这个手机的字，我看不习惯。字的大小，请你选“{choice!}”
      开会要用，字体大小给我设为“{choice!}”，动作快点`,
  }),
  more(settingsWallpaper, {
    en: `
      Settings, wallpaper, {choice}
      to do: swap phone wallpaper, new one {choice}
      Open Settings, go to the wallpapers, tap {choice} and make it the one in use.
      Look in Settings for the wallpapers, go through them till you come to {choice}, then pick that one.
      Afterwards the home screen has {choice} as its wallpaper, and the earlier one is no longer in use.
      Whenever I go to the home screen from now on, the wallpaper I see is {choice}.
      The wallpaper of this device is to be replaced by the one designated {choice}.
      Would you be kind enough to adorn my home screen with the wallpaper {choice}?
      Roll up your sleeves and hang {choice} as my phone's new wallpaper, no glue needed.
      Give my home screen a facelift with the wallpaper {choice}.
      Curtain up for {choice}! It takes over as wallpaper from here on.
      Among the wallpapers there's one called {choice}. It hasn't been set yet; do so.
      Rather than the present wallpaper, it's {choice} that should be set.
      If I have to look at one wallpaper all day, it had better be {choice}, so set it.
      Can I have the {choice} picture behind my apps as wallpaper, pretty please?
      lol this wallpaper is so mid, put on {choice} instead`,
    zh: `
      设置，壁纸，“{choice!}”
      待办事项：手机换上壁纸“{choice!}”
      打开设置，点壁纸，从里面选“{choice!}”
      先进设置找到壁纸，一张张看过去，看到“{choice!}”就点它、用上它
      换好以后，主屏幕的壁纸是“{choice!}”，原来那张不再用了
      从今往后我一回桌面，看到的壁纸就是“{choice!}”
      请将本机壁纸更换为“{choice!}”一款
      如蒙应允，请以“{choice!}”充作手机壁纸，感激不尽
      给手机糊张新壁纸，花样要“{choice!}”
      壁纸宝座，今天起归“{choice!}”坐
      手机该美个容了，壁纸敷上“{choice!}”
      壁纸里有一张名为“{choice!}”，它还没被用上，请用上
      与其用现在的壁纸，不如用“{choice!}”，请更换
      只要不是“{choice!}”，哪张壁纸我都不想看，所以设成它
      妈妈妈妈，我想要“{choice!}”那张壁纸，给我的手机换上嘛
      这壁纸不行啊老铁，安排一张“{choice!}”`,
  }),
  more(settingsWifiNetwork, {
    en: `
      Wi-Fi: join {choice}
      Settings, Wi-Fi, network {choice}, connect
      Open Settings, go to Wi-Fi, find {choice} in the list and tap it to connect.
      In Settings have a look at the Wi-Fi networks nearby, touch {choice}, and wait till it's connected.
      When that's done, the phone is on the Wi-Fi network {choice} and no longer on the one before.
      Under Wi-Fi it then says that we're connected to {choice}.
      Please establish a connection between this device and the wireless network {choice}.
      You would oblige me greatly by having this telephone linked to the Wi-Fi network {choice}.
      Jump ship to {choice}, Wi-Fi-wise.
      Let the phone drink its internet from the Wi-Fi {choice} from now on.
      Marry my phone to the Wi-Fi {choice}, and a quick divorce from the current network.
      The Wi-Fi must not be turned off; it's merely the network that has to be changed, to {choice}.
      As long as we aren't on the Wi-Fi {choice}, nothing works here. Connect to it.
      {choice} is the name of a Wi-Fi network. The phone isn't connected to it and should be.
      Everyone in this meeting uses the Wi-Fi {choice}. Get my phone on it, now.
      Excuse me, what Wi-Fi? Hotel man say network {choice}. Please you connect.`,
    zh: `
      连WiFi：{choice}
      待办：WiFi网络换{choice}
      打开设置，进WiFi，往下找名字是{choice}的，按一下，等它连好
      先去设置里看附近有哪些WiFi，再点{choice}，显示已连接就成
      操作完，手机连着的WiFi是{choice}，不再是之前那个
      看WiFi那一页，处于连接状态的要是{choice}，这就对了
      请将本机接入名为{choice}的无线网络
      有劳移步设置，为敝机接通WiFi网络{choice}，幸甚
      手机要跳槽，WiFi新东家是{choice}
      让手机抱上{choice}这条WiFi大腿
      现任WiFi分手吧，手机跟{choice}牵手
      WiFi的开关别碰，要变的只是所连的网络：{choice}
      没连上{choice}这个WiFi可不行，请连上
      名叫{choice}的无线网络，手机目前没连。请连接
      全公司都用{choice}这个WiFi，我的手机也给我连上，快
      不好意思，我住酒店，WiFi名字{choice}，我不会，请你连一下`,
  }),
]
