/** How people say aloud what is to be chosen in Settings: screen timeout, font size, wallpaper, Wi-Fi network. */

import {
  settingsFontSize,
  settingsScreenTimeout,
  settingsWallpaper,
  settingsWifiNetwork,
} from '../../../src/emulator/tasks/families/settings-choice.js'
import { type MoreWordings, more } from '../more.js'

export const spokenSettingsChoiceWordings: readonly MoreWordings[] = [
  more(settingsScreenTimeout, {
    en: `
      My screen keeps going off at the wrong moment. Make it wait {choice} before it sleeps.
      I can't follow a recipe like this. The screen should only turn off once I've left it alone for {choice}.
      How long till the screen turns itself off? I want that to be {choice}.
      If nobody's touching the phone, give it {choice} and then screen off.
      So, screen timeout, yeah, {choice} please.
      Let the screen go to sleep by itself once it's been idle for {choice}.
      Why doesn't my screen switch off after {choice} like I want? Set the timeout to that.
      You could save me trouble: when the phone just lies there, have its screen stay on for {choice} and then go off.
      It's the screen timeout I'm on about, {choice} is what it should say.
      Doesn't suit me at all, this screen timeout. {choice}, please.
      Hmm, that thing where the display goes black on its own? {choice} for that.
      Let's say {choice} till the screen goes dark when I'm not doing anything.
      Could the screen hold on for {choice} before it goes to sleep?
      Just change when the screen times out. {choice} will do.
      Leave the phone alone for {choice} and the screen should be off, not sooner and not later.
      Oh, and the sleep setting of the display, that should be on {choice}.`,
    zh: `
      哎，看着看着屏就黑了，息屏时间给我改{choice!}
      我不碰手机的话，屏幕过{choice!}才黑，你给设一下
      这屏幕灭得不是时候，调成{choice!}才灭
      老是黑屏烦死了，改成放{choice!}不动才熄
      怎么设屏幕多久自己关？我要{choice!}
      你把自动熄屏弄成{choice!}吧
      不动手机的时候，{choice!}就让屏幕睡了吧
      能不能改改灭屏的时间啊，要{choice!}那档
      那个自动黑屏的时间，换{choice!}
      放着不管{choice!}，屏就该灭了，帮我这么设
      帮我看看屏幕休眠时间，得是{choice!}才行
      要是没人动，屏幕亮{choice!}就够了，过后自己关
      熄屏这块，我想定{choice!}
      给屏幕定个时，闲着{choice!}就关
      咱们把亮屏时间定在{choice!}好了，没人碰就灭
      觉得灭屏时间不对劲，我要的是{choice!}
      自动熄屏选{choice!}，别的不动
      亮着没人用的话，屏幕等{choice!}就熄了吧
      多长时间不用就关屏？{choice!}，劳烦设成这个
      对了，屏幕超时，改{choice!}`,
  }),
  more(settingsFontSize, {
    en: `
      This text doesn't sit right with me. Font size {choice}, please.
      You see how the writing looks on here? I'd prefer it at the {choice} font size.
      Font size, um, make that {choice}.
      Could we try the letters in {choice}? I mean the font size in Settings.
      Somebody changed my font size. It's supposed to be {choice}.
      It's the text size that bothers me, so pick {choice} there.
      For the size of the writing on my phone I'd take {choice}.
      Everything's written in the wrong size. {choice} is the font size I'm used to.
      Why isn't my font on {choice}? Change its size to that.
      How big the text is, that's what I want changed. Choose {choice}.
      Grandma's going to use this phone, and she wants the font size on {choice}.
      Text on here should come in {choice} size, don't you think? Set it.
      When I read stuff on my phone, I'd like it in the {choice} letter size.
      Just the font size, nothing else: {choice}.
      Don't leave the text the size it is. {choice} is better for me.
      So there's a few text sizes to choose from, right? Mine's {choice}.`,
    zh: `
      唉，这字看着别扭，字体大小换“{choice!}”
      你帮我动动字号，“{choice!}”那个
      字体大小嘛，就“{choice!}”好了
      这手机的字看着不得劲，大小给调“{choice!}”
      老人家要用，字号定成“{choice!}”
      怎么字是这个大小？应该是“{choice!}”啊，改过来
      我看字还是“{choice!}”那号的舒服，调一下
      谁动我字号了？给我弄成“{choice!}”
      把屏幕上的字都变成“{choice!}”号的
      界面上字的大小，选“{choice!}”行吗
      咱把字的大小调调，就要“{choice!}”
      眼睛不舒服，字号改“{choice!}”试试
      要是字体是“{choice!}”大小就好了，帮我设
      不喜欢现在的字号，“{choice!}”顺眼
      其实字体大小用“{choice!}”最合适，换一下
      看着不顺眼，字体大小得是“{choice!}”
      设置里不是能挑字号嘛，挑“{choice!}”
      只改字体大小，“{choice!}”，别的别动
      给我把文字大小拨到“{choice!}”
      还有，字号也弄一下，“{choice!}”`,
  }),
  more(settingsWallpaper, {
    en: `
      I'm so bored of this background. Give me {choice} as my wallpaper.
      You know that wallpaper called {choice}? I want that one on my phone.
      How about {choice} for a wallpaper? Yeah, set it.
      This wallpaper's ugly. {choice} is nicer, go with that.
      Could my phone wear {choice} as its wallpaper for a change?
      So for the picture behind everything, let's go with {choice}.
      Let's have a different wallpaper, {choice} it is.
      Listen, the wallpaper, I'd like that to be {choice}.
      Why don't we stick {choice} on as the background?
      Somebody swapped my wallpaper. It ought to be {choice}, fix that for me.
      There's a wallpaper named {choice}. That should be on my home screen.
      If you go to the wallpapers, choose {choice} for me.
      It'd cheer me up to have {choice} as a background, so switch the wallpaper to that.
      Doesn't {choice} look pretty? Use it as my wallpaper.
      New background, please. I fancy {choice}.
      Background's still the old one? Change it, {choice} is my pick.`,
    zh: `
      啧，这壁纸丑死了，换那张“{choice!}”
      天天看这背景都腻了，给我换“{choice!}”
      我挺喜欢“{choice!}”那张壁纸的，用上吧
      你帮我挑“{choice!}”当壁纸呗
      换个壁纸，心情好点，就“{choice!}”
      那个叫“{choice!}”的壁纸，给我设上
      背景图嘛，这回我想用“{choice!}”那张
      怎么壁纸不是“{choice!}”了？给我换过来
      这桌面看着没劲，壁纸来张“{choice!}”
      咱手机背景用“{choice!}”好不好，换一下
      谁把我壁纸换了？我要“{choice!}”那张
      要是壁纸是“{choice!}”就好看了，你去设
      给桌面换身衣裳，壁纸挑“{choice!}”
      有张壁纸叫“{choice!}”，帮我点它
      老用一张壁纸没意思，改“{choice!}”
      让“{choice!}”当我手机的背景图
      选壁纸的话，我选“{choice!}”，你弄一下
      不要这张壁纸了，要“{choice!}”
      其实“{choice!}”做壁纸挺好的，设吧
      对了，手机壁纸，换成“{choice!}”哈`,
  }),
  more(settingsWifiNetwork, {
    en: `
      The internet's crawling here. Join the network called {choice} instead.
      You're on the wrong network, I think. The one we want is called {choice}, connect to it.
      I'm at a friend's place and their Wi-Fi goes by {choice}. Hook the phone up to it.
      Wi-Fi's on already, but it should be the network {choice} that we're connected to.
      So there are a few networks around, right? Choose {choice}, we'll use that one.
      Don't switch the Wi-Fi off, just go from this network to {choice}.
      Could you hop over to another wireless network for me? It's named {choice}.
      What's this network we're on? We ought to be on {choice}, so connect to that.
      Um, for the Wi-Fi, connect to {choice}, not to the one it's on.
      This network keeps dropping out. Have the phone join {choice} and we should be fine.
      Somehow we ended up on somebody else's Wi-Fi. Ours is {choice}, join that.
      How about using {choice} as the network? Connect the phone with it.
      Only the network changes, the Wi-Fi itself stays on. Hook up to {choice}.
      It'd be faster over {choice}, so have the phone join that Wi-Fi network.
      Just tap on {choice} in the list of Wi-Fi networks, that's the one to be on.
      Connect us to the Wi-Fi that's called {choice}, would you?`,
    zh: `
      哎，这网太慢了，连到{choice}那个WiFi上去
      你看看WiFi连的是谁家的，我们家的叫{choice}，连那个
      我在朋友这儿，他家WiFi叫{choice}，帮我连上
      别关WiFi，就是换个网络，换成{choice}
      网老断，改用{choice}这个无线网吧
      怎么连到别的WiFi上了？该连{choice}的
      咱们连{choice}这个网，别用现在这个
      有个网叫{choice}，看见没？WiFi就连那个
      这边信号不行，WiFi连{choice}试试
      要是能连上{choice}那个WiFi就快了，连吧
      换个WiFi连呗，名字是{choice}
      WLAN开着呢，就是没连对，应该连{choice}
      列表里不是有{choice}这个网络嘛，点它连上
      让手机换到{choice}上去，我说的是无线网
      那个叫{choice}的无线网，连一连
      不想用这个网了，WiFi切到{choice}
      上网用{choice}吧，WiFi里选它
      该用哪个无线网？{choice}呀，连上去
      帮我把WiFi网络选成{choice}，开关不用动
      对了，WiFi得连{choice}`,
  }),
]
