/** How people say aloud that a switch or an app's notifications are to be on or off, and what the phone is called. */

import type { Language } from '../../../src/emulator/content/language.js'
import { settingsAppNotifications } from '../../../src/emulator/tasks/families/settings-app-notifications.js'
import { settingsDeviceName } from '../../../src/emulator/tasks/families/settings-device-name.js'
import { settingsToggle } from '../../../src/emulator/tasks/families/settings-toggle.js'
import { type MoreWordings, more } from '../more.js'

const IT_ALONE = { en: ', never mind which network', zh: '，连哪个网不用管' }

/** `{alone}` says of Wi-Fi that its switch is meant and none of the networks. */
export const alone = ({ name }: { readonly name: string }, language: Language) => ({
  alone: name === 'Wi-Fi' ? IT_ALONE[language] : '',
})

export const spokenSettingsWordings: readonly MoreWordings[] = [
  more(
    settingsToggle,
    {
      en: `
      Enable {name}, would you? I could do with that. | Disable {name}, would you? I've had enough of that.
      I never got round to switching {name} (on/off). Do that for me.
      You can go ahead and (activate/deactivate) {name}{alone}.
      Somebody must have switched {name} (off/on). I want that (on/off) again.
      Why's nobody switched {name} (on/off)? Do it, please.
      Um, {name}, that should be (on/off), could you do that?
      So, {name} (on/off), just that one switch{alone}.
      Switch {name} on, I'm going to need that. | Kill {name}, I don't need that at all.
      It'd be great to have {name} (up and running/shut off).
      Don't leave {name} switched (off/on). The other way round is what I want.
      Could {name} be (enabled/disabled)? There's a switch for that in the settings.
      My phone works better for me with {name} on. Switch that on. | My phone works better for me without {name}. Switch that off.
      Let's turn {name} (on/off){alone}, and leave everything else alone.
      For some reason I've got {name} (disabled/enabled). (Enable/Disable) that, please.
      There's got to be a switch for {name}. Push it (on/off).
      How do I get {name} (on/off)? Oh, you do it, please.`,
      zh: `
      哎，{name!}给我(打开/关了)吧
      我这会儿(用得上/用不上){name!}，你去(开/关)一下
      你把{name!}(开了/关了)呗{alone}
      怎么{name!}没(开/关)啊？(打开/关掉)
      谁把{name!}(关了/打开了)？给我(开回来/关回去)
      设置里那个{name!}，(开/关)了它
      咱把{name!}(开起来/停了)吧
      要是{name!}(开着/关着)就好了，你弄一下
      就动一个开关，{name!}，(开/关){alone}
      老是忘了(开/关){name!}，你替我(开上/关上)
      这个{name!}不(开/关)不行，(打开它/关掉它)
      帮我瞅一眼{name!}，要(开/关)的
      不想一直(关/开)着{name!}，(启用/禁用)它
      没(开/关){name!}吧？赶快(开上/关上)
      现在得(开/关){name!}了，劳你动动手
      那个{name!}，我要它(开着/关着)，你调调{alone}
      让{name!}(工作起来/歇着)，开关拨到(开/关)
      其实{name!}我(天天要用/用不着)，(打开/关闭)吧
      有劳，{name!}那个开关，往(开/关)的方向拨
      对了，{name!}还(关/开)着呢，(打开/关掉)一下`,
    },
    { caseOf: ({ on }) => (on ? 0 : 1), fill: alone },
  ),
  more(settingsDeviceName, {
    en: `
      Everybody's phone has the same name here. Call mine "{name}".
      Such a boring name my phone has. "{name}" is better, so change it to that.
      I can never tell which phone is mine in the list. It should be called {name}.
      You know the device name in the settings? Put {name} there.
      How about calling this phone "{name}"? Go and set that.
      Er, the name of the phone, can that be {name}?
      What's it called, this phone? Doesn't matter, it's "{name}" from today. Set the name.
      So we're giving the phone a new name, and that's {name}.
      Could the phone go by {name}? In the settings, I mean, as its device name.
      Somebody gave my phone a daft name. Change it to "{name}", please.
      It's about the phone's name: I want {name}.
      Let's name the phone "{name}".
      There's a name set for this device, and it's not the right one. {name} is right.
      Why is the phone called what it's called? Make its name "{name}".
      Just the phone's name, that's all I want changed. "{name}", please.
      If I look at About phone later, I want to read {name} as the device name.`,
    zh: `
      哎，这手机名儿太土了，改叫“{name}”
      我这手机在列表里认不出来，设备名换成“{name}”吧
      你给这手机起个名，就叫{name}
      大家手机都一个名，我的改成“{name}”好认
      怎么手机叫这个名啊，换“{name}”
      咱给手机改改名，“{name}”怎么样，改吧
      那个设备名称，写“{name}”就行
      这台手机啊，就叫{name}了，设置里改一下
      谁给我手机起的名？改成“{name}”
      把手机名字换一换，我要{name}
      叫“{name}”多好听，手机名就用它
      别人连蓝牙老找不着我，设备名改成“{name}”
      要是手机名字是{name}就好认了，帮我改
      关于手机里有个设备名称，换成{name}
      想让人一看就知道是我手机，设备名就写“{name}”
      不喜欢手机现在的名字，叫{name}吧
      帮我改个手机名呗，“{name}”
      只改手机的名称，改成“{name}”，别的不动
      其实我手机该叫{name}的，名字帮着改了
      还有，手机名也换一下，“{name}”`,
  }),
  more(
    settingsAppNotifications,
    {
      en: `
      I missed something in {app} again. Turn its notifications on. | I got disturbed by {app} again. Turn its notifications off.
      Why doesn't {app} ever notify me? Enable its notifications. | Why does {app} notify me all day? Disable its notifications.
      You can let {app} send me notifications again. | You can stop {app} from sending me notifications.
      Ugh, {app} is so quiet. I want its notifications switched on. | Ugh, {app} won't shut up. I want its notifications switched off.
      Tell me whenever there's something in {app}, so allow its notifications. | Don't tell me about every little thing in {app}, so kill its notifications.
      Um, the notifications of {app}, could those be (on/off)?
      It'd be (handy if {app} could/so peaceful if {app} couldn't) notify me. (Activate/Deactivate) its notifications.
      Somehow {app} has its notifications turned (off/on). Change that, I (want/don't want) them.
      So {app} (may/may not) send notifications, set that.
      Let {app} ping me, its notifications should be on. | No more pings from {app}, its notifications should be off.
      How do I (get/lose) the notifications from {app}? Just turn them (on/off) for me.
      There's (never a/always some) notification from {app}. Please (allow/block) those.
      Weird, nothing pops up from {app}. Its notifications ought to be on. | Gosh, things pop up from {app} all the time. Its notifications ought to be off.
      Could {app} please (speak up/keep quiet)? Its notifications, I mean, (on/off).
      Just the one app, {app}: notifications (on/off).
      What {app} has to say (matters to me/doesn't interest me), so let its notifications be (on/off).`,
      zh: `
      哎，{app!}有消息我都不知道，通知打开 | 哎，{app!}老响个没完，通知关了
      我又错过{app!}的消息了，把它的通知打开 | 我又被{app!}吵着了，把它的通知关掉
      怎么{app!}(从来不/老来)提醒我？通知给(开/关)了
      你让{app!}能给我发通知吧 | 你别让{app!}给我发通知了
      没消息心里不踏实，{app!}的通知开一开 | 消息太多心里烦，{app!}的通知关一关
      这个{app!}，通知得(开着/关着)
      要是{app!}会弹通知就好了，开一下 | 要是{app!}不弹通知就好了，关一下
      咱把{app!}的通知(放开/停了)吧
      谁把{app!}的通知(关了？开回来/打开了？关回去)
      以后{app!}有事(要/别)通知我，设置里(打开/关掉)
      那个{app!}的提醒，(打开/关掉)得了
      把{app!}的消息通知给(开启/屏蔽)了
      只管一个应用，{app!}，通知(开/关)
      其实{app!}的通知我(想看/不想看)，(允许/别许)它发
      老(收不到/收到){app!}的推送，通知帮我(打开/关上)
      不(开/关){app!}的通知不行啊，(开上/关上)吧
      帮我调一下通知，{app!}的要(开/关)
      能让{app!}(出个声/闭嘴)吗？通知(打开/关掉)就行
      听不到{app!}的动静，通知开一下 | 听够了{app!}的动静，通知关一下
      对了，{app!}的通知还(关/开)着，(打开/关掉)它`,
    },
    { caseOf: ({ on }) => (on ? 0 : 1) },
  ),
]
