/** Tired eyes, dull backdrops, bad reception and dark screens, from which it follows what is to be chosen in Settings. */

import {
  settingsFontSize,
  settingsScreenTimeout,
  settingsWallpaper,
  settingsWifiNetwork,
} from '../../../src/emulator/tasks/families/settings-choice.js'
import { type MoreWordings, more } from '../more.js'

export const meantSettingsChoiceWordings: readonly MoreWordings[] = [
  more(settingsScreenTimeout, {
    en: `
      A screen that nobody touches should cost me {choice} of battery, neither more nor less.
      I turn to the cooker, look back, and the display has gone dark at the wrong time; {choice} is how long it's meant to hold out.
      Patience of my idle display: {choice}.
      If I put this thing aside, how soon does its screen go dark? {choice} would please me.
      Strangers could peek at my unattended screen; for {choice} I'll tolerate it being lit.
      In my opinion the display dozes off at a silly moment, {choice} of rest being its due before that
      Company policy: unattended displays go black on their own past {choice}.
      I want to find the screen black whenever I've ignored it for {choice}.
      {choice} of light after my last tap, then darkness
      It annoys me to prod the display awake again and again, or to see it shine in vain. {choice} is the happy medium.
      My screen and I disagree about when it may nod off by itself: I say {choice}.
      When my fingers rest, let the display's glow last {choice}.
      Lights-out rule for a display left alone: {choice}
      Without any input from me, a bright screen makes sense for {choice}; beyond that it's a waste.
      Shouldn't the screen fall asleep sooner or later on its own? I reckon {choice} of doing nothing ought to suffice.
      I daydream for {choice}, the screen stays with me. Any longer and it may black out.`,
    zh: `
      人走开了屏幕白亮着费电，最多容它亮{choice!}
      看菜谱腾不出手，屏幕总在不该黑的时候黑，撑到{choice!}再黑才合适
      旁人偷瞄我屏幕怪不自在的，闲置{choice!}就该漆黑一片
      无人触碰、{choice!}后自行入睡的屏幕，才是我想要的
      我放下手机，屏幕的光留{choice!}足矣
      没人搭理时，屏幕的耐心只该有{choice!}
      单位有规定，屏幕没人管满{choice!}必须自动变黑
      最后一次点击过后，光亮持续{choice!}，然后归于黑暗
      老要把屏幕戳醒，要么就是白亮着，折中一下，{choice!}吧
      屏幕自己打盹的时机不合我意，我觉得{choice!}刚刚好
      手指停下{choice!}，屏幕也该休息了
      不管它的话，屏幕多久才黑？我盼的答案是{choice!}
      没人看的屏幕，亮着超过{choice!}浪费，不到{choice!}又太急
      我发呆{choice!}之内屏幕别黑，再久就随它睡去
      屏幕无操作容忍时长：{choice!}
      希望我一撒手，屏幕数够{choice!}便自己合眼`,
  }),
  more(settingsFontSize, {
    en: `
      My eyes get on best with letters of the size {choice}.
      Reading on this phone tires me out; {choice} lettering would be a relief.
      The characters are at odds with my eyesight, which the letter size {choice} suits best
      Squinting all day or scrolling all day, either way I'd be better off with the text in {choice}.
      Optician's advice for my phone: letters {choice}.
      Is it too much to ask for writing in the {choice} size on my own phone?
      Menus, mails, whatever I read on here should meet my eye in the letter size {choice}.
      The lines break in odd places. With the letters at {choice}, it'd all look right.
      Someone with other eyes than mine had this phone before; for me it's {choice} lettering.
      How I miss the look of {choice} letters on this display
      Preferred magnitude of characters: {choice}.
      As for comfortable print on a phone, my parents swear by the size {choice}, and so do I.
      I can't read like this, {choice} print or nothing!
      On the scale of letter sizes my heart beats for {choice}.
      The print on this device and I will only be friends when it comes in {choice}
      Letters, {choice}, my eyes beg you.`,
    zh: `
      我这双眼睛就认“{choice!}”的字
      看久了眼酸，文字若是“{choice!}”那一档就轻松了
      眼科大夫让我看“{choice!}”的字
      字的尺寸跟我视力不搭，“{choice!}”才搭
      菜单、短信、网页，所有字都该以“{choice!}”的大小跟我见面
      换行换得乱七八糟，字是“{choice!}”的话排版就顺了
      爸妈都说“{choice!}”的字读起来最舒坦，我也这么觉得
      自己的手机，想看“{choice!}”的字，不过分吧？
      字，“{choice!}”，拜托
      偏好的文字级别：“{choice!}”
      这样的字我读不下去，非“{choice!}”不可
      屏幕上的字何时才能是“{choice!}”这个尺码？
      怀念从前“{choice!}”字体大小的样子，想念得很
      手机上的字分好几档，合我心意的是“{choice!}”
      每次看手机都得凑近拿远地折腾，字号“{choice!}”就免了这份罪
      字的大小嘛，“{choice!}”最养眼`,
  }),
  more(settingsWallpaper, {
    en: `
      Behind my icons I'd love to see {choice} instead of the same old sight.
      My home screen bores me to tears; {choice} for a backdrop would lift my spirits.
      Whenever I wake the phone, {choice} should be the scenery behind it all.
      Only the wallpaper {choice} makes this phone feel like mine.
      New month, new scenery: {choice} on the home screen.
      What's that dreary picture doing behind my apps? {choice} would be so much prettier there.
      Desired home screen decor: {choice}
      I've fallen for the backdrop named {choice}, and my screen isn't wearing it.
      Let my eyes rest on {choice} each time I get back to the home screen
      My daughter chose {choice} as what's to be seen behind the icons, and a promise is a promise.
      Redecorating! Down with the old picture, long live {choice}, all over the home screen.
      Couldn't my start screen use some {choice} as its backdrop?
      With {choice} for a backdrop, I'd tell my phone from all the others on the table.
      To me nothing beats {choice} as the view behind the icons
      The theme tonight is {choice}, so my phone's backdrop ought to match.
      Wallpaper fatigue. It's the turn of {choice}.`,
    zh: `
      图标后面那幅画看腻了，眼睛想歇在“{choice!}”上
      每次点亮手机，都盼着迎面是“{choice!}”那张背景
      桌面死气沉沉，“{choice!}”铺上去才有生气
      新的一月，桌面新风景：“{choice!}”
      女儿挑中“{choice!}”做手机的底图，我答应她了
      我对“{choice!}”那张壁纸一见倾心，可惜屏幕上还不是它
      回到主屏，我希望看见“{choice!}”衬在应用后面
      和同事手机长得一样总拿错，背景若是“{choice!}”就分得清了
      桌面装饰：“{choice!}”
      旧壁纸该退休了，接班的是“{choice!}”
      眼下这张底图太扎眼，“{choice!}”垫在图标底下更耐看
      我的主屏幕难道不配拥有“{choice!}”这样的背景吗？
      没有“{choice!}”当背景，这手机就不像我的
      今日主题“{choice!}”，手机的底图也得应景
      要论壁纸，我心里排第一的是“{choice!}”，每天都想看到
      桌面，“{choice!}”，焕然一新`,
  }),
  more(settingsWifiNetwork, {
    en: `
      The signal I've got is dreadful. {choice} is the Wi-Fi that would save me.
      My flatmates pay for {choice}, so why isn't my phone surfing over that Wi-Fi?
      The printer only talks to phones within its own Wi-Fi, {choice}, and mine isn't there.
      At the reception they said guests surf over the Wi-Fi {choice}, and I'm a guest.
      I don't trust the hotspot I'm on; with {choice} as my Wi-Fi I'd feel safe
      Home sweet home, where the Wi-Fi is {choice}.
      Which of these networks is ours? {choice}, and that's where I'd like to be surfing.
      Wi-Fi of the day: {choice}.
      The video call starts in a minute, and only the network {choice} is fast enough for it.
      To be found by the smart speaker, this phone has to be a member of the Wi-Fi {choice}.
      I'd like the little Wi-Fi symbol to stand for {choice} rather than for whatever it stands for
      We're surfing over the neighbour's router! My own Wi-Fi answers to {choice}.
      Is {choice} within range? I'd love to be in that wireless net.
      We've moved to another room, where {choice} is the Wi-Fi with the better reception.
      Required wireless uplink: {choice}
      Enough of this lame hotspot, I'd rather have my traffic travel over {choice}, wirelessly.`,
    zh: `
      视频会议马上开始，只有{choice}这个WiFi带得动
      前台说住客用的无线是{choice}，我就是住客
      打印机在{choice}里，手机得跟它同处一个WiFi才行
      蹭错邻居的网了，自家的WiFi名叫{choice}
      现在这个热点卡得要命，救命的WiFi是{choice}
      到家了，家里的无线网是{choice}
      信不过眼下这个网，WiFi是{choice}我才安心
      网费都花在{choice}上，手机却没在用它的WiFi
      这么多WiFi，我信得过的唯有{choice}
      换了个房间，这屋信号最强的无线网是{choice}
      想投屏到电视，可电视在{choice}这个网里，手机不在
      右上角那个WiFi图标，我希望它代表{choice}
      同事们都在{choice}这个WiFi上，就我一个人掉队
      能让我蹭上{choice}的无线信号吗？
      今日上网所需WiFi：{choice}
      网页半天刷不出来，还是{choice}那个无线网靠谱`,
  }),
]
