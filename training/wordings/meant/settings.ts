/** What people miss or are tired of on their phone, from which follows a switch, an app's notifications or a name. */

import { settingsAppNotifications } from '../../../src/emulator/tasks/families/settings-app-notifications.js'
import { settingsDeviceName } from '../../../src/emulator/tasks/families/settings-device-name.js'
import { settingsToggle } from '../../../src/emulator/tasks/families/settings-toggle.js'
import { type MoreWordings, more } from '../more.js'
import { alone } from '../spoken/settings.js'

export const meantSettingsWordings: readonly MoreWordings[] = [
  more(
    settingsToggle,
    {
      en: `
      My phone feels crippled without {name}. | My phone feels crippled because of {name}.
      Why must I live (without/with) {name}{alone}?
      {name} would do me good right now | {name} does me no good right now
      From this minute I rely on {name}, fast asleep until now{alone}. | From this minute I can't afford {name}, wide awake until now{alone}.
      Desired state of {name}: (in operation/dormant).
      According to the manual my trouble ends once {name} is (in effect/out of action)
      I miss {name} every day, and a switch in the settings is to blame. | I curse {name} every day, and a switch in the settings is to blame.
      Goodbye to a life (without/with) {name}!
      When I check the settings later, (a lit/an unlit) switch next to {name} would make me smile.
      I thought I could (spare/bear) {name}. I was wrong.
      With the day I have ahead, {name} had better be (in/out of) service{alone}.
      Could {name} (wake up/go to sleep), please?
      My wife swears by {name}, and I want this phone to benefit as well. | My wife warned me about {name}, and I want this phone to be rid of that.
      Whoever had my phone last left me (without/with) {name}, which I (do/don't) want
      Is there a good reason for {name} to be (idle/running)? I see none.
      I've every use for {name}, effective immediately. | I've no use for {name}, effective immediately.`,
      zh: `
      没有{name!}真不方便 | 有{name!}反而碍事
      此刻我正需要{name!}，它却在睡觉{alone} | 此刻我最不需要{name!}，它却在干活{alone}
      {name!}的目标状态：(运行中/休眠中)
      照说明书讲，{name!}一(起/停止)作用，我的毛病就没了
      往后的日子，{name!}(得随时待命/可以歇业了)
      上一个用我手机的人害得我(没了/多了){name!}，我可是(要/不要)的
      老婆说{name!}是好东西，我也想沾沾光 | 老婆说{name!}只会添麻烦，我也想摆脱它
      本以为自己(少得了/少不了){name!}，错了
      待会儿我去设置里瞧，{name!}那个开关得是(亮/灰)的{alone}
      凭什么我(享受不到/要忍受){name!}？
      该轮到{name!}(上岗/下岗)了，别磨蹭
      出门前我得确定，{name!}是(能用的/停着的){alone}
      我这手机，(离了/带着){name!}就觉得别扭
      能否请{name!}(为我效劳/别再效劳)？
      这功能我(盼着用/烦透了)：{name!}
      跟{name!}(再续前缘/一刀两断)的时候到了`,
    },
    { caseOf: ({ on }) => (on ? 0 : 1), fill: alone },
  ),
  more(settingsDeviceName, {
    en: `
      In the list of nearby devices I want to be recognized as "{name}".
      Three identical phones in this household, and mine ought to stand out as "{name}".
      Pairing with the car is a guessing game as long as my phone doesn't introduce itself as {name}.
      Every ship has a name, and so should my handset: "{name}"
      What's in a name? A lot, and for this handset I've settled on {name}.
      Today is my phone's christening, and "{name}" is what the godparents decided on.
      I'm embarrassed by how this phone presents itself to other devices; {name} sounds dignified
      If I ever lose this handset, the finder should read "{name}" under About phone.
      My colleagues keep sending files to the wrong handset because mine isn't labelled {name}.
      A boring factory label is what my phone bears, and "{name}" has more character!
      Identity of this device towards others: "{name}"
      Who would guess that this device is mine? With "{name}" for its name, everyone would.
      My son wants our phone to answer to {name} when other devices look around.
      I bought this phone second-hand, and it still bears its first owner's label rather than mine, "{name}".
      Among friends this phone is known as {name}, though the settings claim otherwise
      Call me sentimental, but a phone without the name {name} isn't mine.`,
    zh: `
      家里三台一样的手机，我这台想以“{name}”的名号区分开
      连车载蓝牙时认不出自己手机，列表里要是写着“{name}”就好认了
      别的设备眼里，我这手机应该是“{name}”
      出厂名冷冰冰的，“{name}”才有人情味，配我的手机
      同事老把文件传错手机，因为我的没标成{name}
      万一手机丢了，捡到的人在关于手机里该看到“{name}”
      手机也得有个大名：“{name}”
      二手买来的，设备名还是前主人的，我的该是“{name}”
      儿子给这台手机取好了名，{name}，就差写进系统了
      本机对外身份：“{name}”
      一报“{name}”，谁都知道是我的手机，这样多好
      一堆搜到的设备里，我想一眼瞅见“{name}”就是本机
      现在这机名念着拗口，“{name}”顺口
      从此世上多一台名为“{name}”的手机，就是手里这台
      没有“{name}”这个名字，总觉得手机不是我的
      手机的名字能不能有点个性？比如“{name}”，我看就它了`,
  }),
  more(
    settingsAppNotifications,
    {
      en: `
      I don't want to miss a thing that happens in {app}, so it may buzz me. | I couldn't care less what happens in {app}, so it mustn't buzz me.
      {app} (leaves me in the dark about/bombards me with) its news, which has to end.
      Banners by {app} would be a help to me. | Banners by {app} are a plague to me.
      Peace and quiet isn't what I want from {app}: it should speak up when something's new | Peace and quiet is what I want from {app}: it should keep its news to itself
      Every time {app} has something to tell, (I learn of it too late/it interrupts me), and I'm fed up.
      Alerts by {app}: (welcome/unwelcome).
      Why don't I ever hear from {app} unless I look inside? | Why must I hear from {app} even when I'm not looking inside?
      I'm expecting something from {app}, and my phone should report it unasked. | I'm expecting nothing from {app}, and my phone should stop reporting on it.
      Please (let {app} tap me on the shoulder again/don't let {app} tap me on the shoulder again)
      It was a mistake to gag {app}. | It was a mistake to let {app} chatter away among my notifications.
      Among my notifications I look for {app}, and there's never anything by it, sadly. | Among my notifications I keep finding {app}, and there should never be anything by it.
      Would {app} be so good as to (ring a bell/hold its tongue) when it has news?
      My job depends on what pops up from {app}, and nothing does. | My concentration suffers from what pops up from {app}, and so much does.
      The (silence/noise) of {app} worries me: (no alerts, no banners, nothing/alerts, banners, all day long)
      Keep me posted on {app} without my having to look. | Leave me in peace about {app} unless I look for myself.
      I'd rather be disturbed by {app} than be the last to know. | I'd rather be the last to know than be disturbed by {app}.`,
      zh: `
      {app!}里有啥动静我都不想错过，该响就响 | {app!}里有啥动静我都不关心，别来响我
      {app!}(闷声不响，害我误了事/叽叽喳喳，害我分了心)，不能这样下去
      {app!}弹的横幅，我(欢迎/谢绝)
      每次{app!}有新消息，我都是最后一个知道，受够了 | 每次{app!}有新消息，都来打断我，受够了
      我在等{app!}的消息，手机得主动告诉我 | 我不等{app!}的消息，手机不必主动告诉我
      堵住{app!}的嘴是我错了，让它重新开口吧 | 由着{app!}唠叨是我错了，让它别再开口吧
      不点进去，{app!}就一点声息没有，为什么？ | 没点进去，{app!}也在通知栏里吵，为什么？
      通知栏里(总也找不到/全是){app!}的消息，可我(需要/不需要)
      宁可被{app!}打扰，也不愿最后才知道 | 宁可最后才知道，也不愿被{app!}打扰
      工作全看{app!}弹出来的消息，现在啥也不弹 | 工作全毁在{app!}弹出来的消息上，现在弹个没完
      {app!}连个提示都没有，我心里没底 | {app!}提示一个接一个，我脑袋疼
      对{app!}的推送，我的态度是：(来者不拒/一概不见)
      能请{app!}有新鲜事时(拍拍/别拍)我肩膀吗？
      开会时也得第一时间知道{app!}的新消息，让它弹 | 开会时最怕{app!}冒出消息来，别让它弹
      {app!}那边的风声，手机主动报给我才好 | {app!}那边的风声，我自己会去看，手机别来报
      {app!}的发声权：(恢复/收回)`,
    },
    { caseOf: ({ on }) => (on ? 0 : 1) },
  ),
]
