/** Further ways to choose one of a few in Settings: screen timeout, font size, wallpaper, Wi-Fi network. */

import {
  settingsFontSize,
  settingsScreenTimeout,
  settingsWallpaper,
  settingsWifiNetwork,
} from '../../src/emulator/tasks/families/settings-choice.js'
import { type MoreWordings, more } from './more.js'

export const settingsChoiceWordings: readonly MoreWordings[] = [
  more(settingsScreenTimeout, {
    en: `
      Put the display to sleep after {choice} without a touch
      phone display sleep delay {choice}
      Would you mind adjusting how long my screen stays lit? {choice}, please
      Is it possible to have the display go dark following {choice} of inactivity?
      I'd like my phone's screen to stay awake for {choice} when nobody touches it
      The time before my screen goes black doesn't suit me; it should be {choice}
      Make sure that the display switches itself off {choice} after the last touch
      After {choice} of no activity, the screen ought to be dark
      hey, can you get the screen to switch off by itself after {choice}? thanks
      Under Display, pick {choice} for how long an idle screen waits
      screen off once idle for {choice}
      {choice} is what I need as the auto-off time of my display
      Kindly configure the idle period of the screen so that it equals {choice}.
      The screen timeout isn't right for me. {choice} would be better.
      The display's sleep delay is to be moved to {choice}.
      By the end, the Settings app should list {choice} next to the screen timeout
      Open Settings and choose {choice} as the time until the screen sleeps
      Nothing touched for {choice}? Then the phone should switch its screen off
      I wish the display would wait {choice} before shutting off
      Not happy with when my screen goes to sleep, use {choice} instead
      Btw, my phone's display timeout isn't {choice} yet, please fix that
      Inactivity limit for the screen: {choice}, thanks
      When I put the phone down, its screen should keep glowing for {choice} and no longer
      Have my phone count {choice} of idling, then darken the screen`,
    zh: `
      手机没人碰的时候，{choice!}后自动黑屏
      息屏时间 {choice!}
      麻烦帮我改一下亮屏时长，改成{choice!}
      可不可以让屏幕闲置{choice!}就熄灭？
      希望不操作的时候，屏幕能亮{choice!}再灭
      现在屏幕熄灭的时间不合适，应该是{choice!}才对
      我想调整休眠设置：无操作{choice!}后屏幕休眠
      {choice!}没动静就关屏
      进系统设置，找到屏幕超时，选{choice!}这一项
      屏幕自动关闭的时间要变成{choice!}，谢谢
      嘿，帮个忙，手机放着不用{choice!}就让它熄屏吧
      确保最后一次触摸之后，过{choice!}显示屏才熄灭
      显示屏休眠延时调至{choice!}
      您能否将本机的闲置熄屏时间更改为{choice!}？
      看东西时屏幕熄得不合我意，熄屏时间换{choice!}吧
      屏幕多久熄灭？我要{choice!}的那个选项
      待机多久黑屏，给我选{choice!}
      屏幕空闲满{choice!}，就该自己关掉
      超时息屏还不是{choice!}，帮忙调过来
      设置完以后，屏幕超时那里应显示{choice!}
      以后屏幕亮着没人用，最多撑{choice!}
      请问能让显示屏在{choice!}无操作后进入休眠吗
      顺便把关屏的等待时间弄成{choice!}哈
      屏幕休眠时间由我定：{choice!}`,
  }),
  more(settingsFontSize, {
    en: `
      Go with {choice} for the letters on this phone
      system text size {choice}, display settings
      Would it be possible to have {choice} as my text size?
      I'd like everything on screen written in the {choice} font size
      The letters don't have the size I like. Please make it {choice}.
      My eyes are happiest with the {choice} text size, so select that
      Make sure the font size option reads {choice}
      By the end the phone's lettering should have the size {choice}
      Can you put the characters on my phone at size {choice}?
      hey, {choice} font size on my phone, thanks
      In Settings, under Display, select {choice} for font size
      The size of the system font is to be adjusted to {choice}.
      Of the available font sizes, {choice} is the one I need
      Kindly see to it that all text is displayed in size {choice}.
      I find the writing hard to read like this; try font size {choice}
      Reading is nicer for me when the font is on {choice}, so do that
      need my font size on {choice} quick
      {choice}: that's the size the text on this phone ought to be
      The font size isn't {choice} at the moment, but it should be
      Open the font size page and tap {choice}
      Let all the apps show their text at the {choice} size
      Would you mind picking a different text size for me, namely {choice}?
      I wish the words on my screen came in {choice} size
      Btw, adapt how big the lettering is, I'd prefer {choice}`,
    zh: `
      手机上的字给我换成“{choice!}”那一档
      系统字号，{choice!}
      麻烦您调整一下文字大小，选“{choice!}”
      可以让屏幕文字按“{choice!}”显示吗？
      我希望看到的文字都是“{choice!}”尺寸
      现在的字看着不舒服，帮我改用“{choice!}”字号
      进入设置的显示页面，字体大小那一栏点“{choice!}”
      确认系统字体的大小是“{choice!}”，不是就改过来
      “{choice!}”字号更适合我，换上吧
      嗨，字的大小帮忙弄成“{choice!}”呗，多谢
      文字尺寸还没调到“{choice!}”，请处理一下
      本机字体大小需更改为“{choice!}”。
      几种字号里面，我要“{choice!}”这种
      调字号，目标：{choice!}
      能不能帮我换个字体大小？换“{choice!}”
      看手机有点费眼，想把文字调为“{choice!}”
      以后界面文字一律采用“{choice!}”大小
      最后字体大小那项要显示“{choice!}”
      请将系统显示文字的级别切换至“{choice!}”
      我的手机字体应该设成“{choice!}”才好读
      打开字体大小选项，然后选中{choice!}
      字号不对，要“{choice!}”
      想换字号了，直接用“{choice!}”就行
      劳驾，屏幕上字的大小改一改，“{choice!}”就可以`,
  }),
  more(settingsWallpaper, {
    en: `
      Put {choice} up as my phone's background
      my phone background {choice} now
      Can you make {choice} my new background image?
      Would you be so kind as to apply the wallpaper {choice}?
      Is it possible to have {choice} behind all those icons?
      I'd love to see {choice} as the background whenever I use my phone
      I'm tired of my current wallpaper, replace it with {choice}
      My home screen looks dull. Give it the {choice} background.
      Make sure that {choice} ends up as the selected wallpaper
      By the time you're finished, the wallpaper should be {choice}
      Open Settings, go to the wallpapers and tap {choice}
      The present wallpaper is to be exchanged for {choice}.
      hey, can we swap the background for {choice}? thanks
      need {choice} for my wallpaper asap
      Among the wallpapers, {choice} is the one to select
      {choice} would look good behind my apps, so have it as wallpaper
      Please update the system wallpaper; the desired one is {choice}.
      The backdrop of this phone ought to be {choice}
      Time for a fresh look: wallpaper {choice}
      Btw, my phone isn't showing the {choice} wallpaper, please sort that out
      Have the display use {choice} for its background
      What I wish for as a backdrop is {choice}
      Remove whatever wallpaper is active now in favour of the one named {choice}
      Decorate my start screen with {choice}, you'll find it in the wallpaper settings`,
    zh: `
      桌面背景要换了，换成“{choice!}”
      手机背景图 {choice!}
      麻烦给我的手机换张背景，就用“{choice!}”
      能不能把桌面图片改成“{choice!}”？
      我希望桌面上显示的是“{choice!}”这张壁纸
      现在的壁纸看腻了，换上“{choice!}”
      桌面太单调，来个“{choice!}”背景吧
      确保当前壁纸是“{choice!}”
      弄好之后，主屏幕背景应为“{choice!}”
      打开设置里的壁纸页，点选“{choice!}”
      嘿，帮我换下壁纸呗，要“{choice!}”，谢啦
      壁纸列表里有“{choice!}”，应用它
      请更换系统壁纸，目标为“{choice!}”。
      “{choice!}”挺好看的，拿来当手机壁纸
      我的背景还不是“{choice!}”，帮忙调整一下
      主屏的底图想改用{choice!}
      壁纸要那张叫“{choice!}”的
      可否将本机背景更换为“{choice!}”？
      图标背后衬的图，给我选“{choice!}”
      想给手机换个新样子，壁纸选{choice!}就好
      别用现在这张了，“{choice!}”才是我要的壁纸
      原来的屏幕背景由“{choice!}”来代替
      快点，壁纸改用{choice!}
      劳烦在系统设置中启用“{choice!}”作为桌面背景`,
  }),
  more(settingsWifiNetwork, {
    en: `
      Get me online through the wireless network {choice}
      wifi {choice} connect now
      Can you hook my phone up to {choice}?
      Would you please move us over to the WLAN {choice}?
      Is it possible to log on to the {choice} Wi-Fi?
      I'd like the phone to use {choice} for its wireless connection
      The phone is on the wrong Wi-Fi. It belongs on {choice}.
      Since the present network doesn't suit me, go over to {choice} in the Wi-Fi settings
      Make sure that we're connected with {choice} over Wi-Fi
      By the end, the Wi-Fi settings should show {choice} as connected
      Open the Wi-Fi list and pick {choice}
      A connection with the wireless network {choice} should be made.
      hey, hop onto the {choice} wifi for me, thanks
      need to be on {choice} wifi asap
      {choice} is the network this phone should be on
      Kindly establish a Wi-Fi connection with {choice}.
      Leave the current Wi-Fi and take {choice} instead
      From the saved networks, select {choice}
      My phone isn't on {choice} yet, have it join
      For my internet I prefer {choice}, so choose that Wi-Fi in Settings
      Which Wi-Fi? {choice}. Please link the phone to it.
      I wish my Wi-Fi ran over {choice}
      Btw, let's swap networks, {choice} is the Wi-Fi I need right now
      Let my internet come from the access point {choice}`,
    zh: `
      手机上网走{choice}这个WiFi
      WiFi {choice} 连一下
      麻烦帮我接入{choice}无线网
      可以切到名叫{choice}的WiFi吗？
      希望手机用上{choice}的无线信号
      现在连的网不对，应该连{choice}
      当前这个WiFi我不想用了，改连{choice}
      确保无线局域网连的是{choice}
      弄完以后，WLAN那里应显示已连接{choice}
      打开设置里的WLAN列表，点一下{choice}
      嘿，帮忙换个WiFi，换到{choice}，谢谢
      赶紧连上{choice}，要用网
      请与无线网络{choice}建立连接。
      {choice}才是我要用的WiFi
      从保存过的网络里选{choice}
      我的手机还没连上{choice}，处理一下
      本机的无线网络需改接{choice}。
      无线换网：{choice}
      能否不用现在的WiFi，转到{choice}去？
      我要上网，WLAN选{choice}就行
      想通过{choice}这个WLAN来上网
      附近的WiFi里有{choice}，连它
      到WiFi设置里，把当前网络替换为{choice}
      用哪个WiFi？就用{choice}，帮我连好`,
  }),
]
