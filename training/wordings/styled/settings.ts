/** Switches, the phone's name and apps' notifications in other styles: terse, formal, playful, step by step. */

import { settingsAppNotifications } from '../../../src/emulator/tasks/families/settings-app-notifications.js'
import { settingsDeviceName } from '../../../src/emulator/tasks/families/settings-device-name.js'
import { settingsToggle } from '../../../src/emulator/tasks/families/settings-toggle.js'
import { type MoreWordings, more } from '../more.js'
import { alone } from '../spoken/settings.js'

export const styledSettingsWordings: readonly MoreWordings[] = [
  more(
    settingsToggle,
    {
      en: `
      {name}: (on/off){alone}
      Settings, {name}, flip to (on/off)
      Open Settings, look for {name}, and if it's (off/on), press the switch so it goes (on/off).
      Go to the settings, find where it says {name}, then tap the switch beside it to turn it (on/off){alone}.
      Once you've finished, {name} is (on/off) and stays (on/off).
      The switch for {name} stands at (on/off), and nothing else in the settings is different.
      Kindly proceed with the (activation/deactivation) of {name} on this device{alone}.
      I should be much obliged to you for turning {name} (on/off).
      Breathe life into {name}, flick that switch on | Put {name} out to pasture, flick that switch off
      Let there be {name}! Switched on, that is. | Curtain down on {name}! Switched off, that is.
      If {name} is (off/on), it shouldn't be: it has to be switched (on/off).
      {name} must not be left the way it was. It's to be turned (on/off){alone}.
      I want {name} (on/off) within the minute, and don't ask why.
      Pretty please can you do the {name} thingy (on/off)? I'm too small for the settings.
      These modern gadgets! Just turn that {name} (on/off) for an old man, would you?
      On my phone, {name} is now (off/on). Is not good. Please you make (on/off).`,
      zh: `
      {name!}：(开/关){alone}
      设置里{name!}一项，(打开/关闭)，完
      打开设置，找到{name!}，把旁边的开关拨到(开/关)
      先进设置，再一项项看，看到{name!}就点它的开关，让它(打开/关掉){alone}
      完事之后，{name!}处于(开启/关闭)状态，其他设置照旧
      我要的结果就一个：{name!}是(开/关)的
      请将本机{name!}功能予以(启用/停用){alone}。
      谨请阁下将{name!}(开启/关闭)，有劳费心。
      把{name!}从冬眠里叫醒，开关打开 | 送{name!}去冬眠，开关关掉
      {name!}，起床营业啦，打开！ | {name!}，收摊打烊啦，关掉！
      假如{name!}现在是(关/开)的，请改成(开/关)的{alone}
      需要(打开/关闭)的那一项叫{name!}，别的不要碰
      我最后说一次，{name!}必须(打开/关掉)，马上去办
      哥哥，你会弄{name!}吗？帮我把它(打开/关掉)嘛
      年纪大了摸不着门道，这个{name!}你替我(开开/关上)吧
      你好，我的手机，{name!}，我要(开/关)，请帮助我`,
    },
    { caseOf: ({ on }) => (on ? 0 : 1), fill: alone },
  ),
  more(settingsDeviceName, {
    en: `
      Device name: "{name}"
      Phone rename, {name}
      Open Settings, go to About phone, tap the device name, type {name} and save.
      Into the settings, on to where the phone's name stands, then out with the old one and in with "{name}".
      In Settings, the device name reads "{name}".
      This phone hasn't got its old name any more, other devices see it as {name}.
      It is hereby decreed that the name of this device be changed to "{name}".
      Would you be good enough to enter {name} as the device name of this telephone?
      Arise, phone, thou art now "{name}"! Change the device name to match.
      Slap a new name tag on this phone that says {name}
      {name} is how this phone should be named, and it isn't yet.
      If anyone asks what this phone is called, the device name must answer "{name}". See to it.
      All company phones get proper names. Device name of this one: "{name}", done by noon.
      My phone wants a cool name too! Name the phone {name}, please!
      In my day telephones had no names, but mine shall be "{name}". Put that in for me, dear.
      The phone has name, I not like. Please change name of phone, now is {name}.`,
    zh: `
      设备名称改“{name}”
      手机新名：{name}
      打开设置，进关于手机，点设备名称，换成“{name}”，保存
      到设置里找手机的名字在哪，点它，删掉旧的，打上{name}，确定
      设置里的设备名称显示为“{name}”，不再是原来那个
      别的设备搜到这台手机时，看到的名字已是{name}
      兹将本机设备名称变更为“{name}”，请即办理。
      敬烦您替这部手机更名为{name}，多谢。
      给手机上个新户口，姓名栏填“{name}”，我说的是设备名
      行走江湖得有个响亮的名号，这手机的设备名就改作{name}
      “{name}”，这才是手机该有的设备名，现在的不是，请改
      手机要改名，不改别的。新名字：{name}
      公司手机统一命名，这台的设备名是“{name}”，下班前改好
      我的手机也要有名字！叫它{name}，帮我写到设置里好吗
      老婆子我给手机想了个名儿，“{name}”，你给它改上
      手机的名字，我不喜欢，我要改成{name}，请帮助我`,
  }),
  more(
    settingsAppNotifications,
    {
      en: `
      {app} notifications: (on/off)
      Settings > notifications > {app} > (allow/block)
      Open Settings, go to notifications, find {app} in the list of apps and turn it (on/off).
      First the settings, then the apps and their notifications, and there switch those of {app} (on/off).
      After this, {app} (is able/is unable) to show notifications.
      The notifications of {app} are (on/off), those of the other apps are as they were.
      Permission for {app} to issue notifications is hereby (granted/revoked); please set this accordingly.
      Might I ask you to (enable/disable) such notifications as {app} wishes to send?
      Hand {app} the megaphone, notifications on | Snatch the megaphone from {app}, notifications off
      Open the floodgates: notifications from {app} may pour in | Dam the river: no notifications from {app} may pour in
      Of all apps it's {app} whose notifications must be turned (on/off).
      If {app} (isn't/is) allowed to notify me, change that: (allow/forbid) it in the settings.
      Get the notifications of {app} switched (on/off), and that's an order.
      I wanna hear {app} go ding! Make its notifications on! | I don't wanna hear {app} go ding! Make its notifications off!
      Dearie, that {app} never lets me know a thing. Put its notifications on. | Dearie, that {app} startles me so. Put its notifications off.
      App {app}, I (like/not like) notifications from it. Please make (on/off).`,
      zh: `
      {app!}通知：(开/关)
      应用通知，{app!}，(允许/禁止)
      打开设置，进通知，找到{app!}，把它的开关(打开/关掉)
      先到设置里看各个应用的通知，再找{app!}，(允许/不允许)它发通知就行
      设置好以后，{app!}(能发/发不了)通知了，别的应用不受影响
      要看到的是：{app!}的通知呈(开启/关闭)状态
      经研究，(同意/不同意){app!}发送通知，请在设置中作相应调整。
      恭请将{app!}之通知(启用/停用)，叨扰了。
      给{app!}递个话筒，通知打开让它说 | 收走{app!}的话筒，通知关掉别让它说
      给{app!}松绑，通知一律放行 | 给{app!}贴封条，通知一律拦下
      如果{app!}现在(不能/还能)发通知，就去设置里改成(能/不能)
      要(打开/关闭)通知的应用只有一个，就是{app!}
      误了事你负责，{app!}的通知现在就(开/关)
      {app!}不叮咚了，我想听叮咚，把它的通知打开嘛 | {app!}老叮咚叮咚，我害怕，把它的通知关掉嘛
      人老记性差，{app!}有事得提醒，你把它的通知打开 | 人老怕吵，{app!}不许再响，你把它的通知关上
      {app!}，它的通知，我(要/不要)，请(打开/关闭)`,
    },
    { caseOf: ({ on }) => (on ? 0 : 1) },
  ),
]
