/** Further ways to turn a switch of the system or an app's notifications on or off, and to name the phone. */

import { settingsAppNotifications } from '../../src/emulator/tasks/families/settings-app-notifications.js'
import { settingsDeviceName } from '../../src/emulator/tasks/families/settings-device-name.js'
import { settingsToggle } from '../../src/emulator/tasks/families/settings-toggle.js'
import { doing, done, zh } from '../../src/emulator/tasks/wordings.js'
import { type MoreWordings, more } from './more.js'

const word = (on: boolean) => (on ? 'on' : 'off')

export const settingsWordings: readonly MoreWordings[] = [
  more(settingsToggle, {
    en: [
      ({ name, on }) => `system settings toggle ${name} ${word(on)} now`,
      ({ name, on }) => `Flip the switch for ${name} so it is ${word(on)}`,
      ({ name, on }) => `Can you have ${name} switched ${word(on)} for me?`,
      ({ name, on }) => `Would you mind ${on ? '' : 'de'}activating ${name} on this phone?`,
      ({ name, on }) => `Is it possible to have ${name} ${word(on)} from now on?`,
      ({ name, on }) => `I'd like to ${on ? 'start' : 'stop'} using ${name}, so set it accordingly`,
      ({ name, on }) => `${name} is still ${word(!on)}, and it shouldn't be`,
      ({ name, on }) => `I ${on ? '' : 'no longer '}need ${name}. Please toggle it ${word(on)}.`,
      ({ name, on }) => `When you are done, ${name} should read ${word(on)} in Settings`,
      ({ name, on }) => `See to it that ${name} gets ${on ? 'enabled' : 'disabled'}`,
      ({ name, on }) => `By the end, my phone must have ${name} ${on ? '' : 'in'}active`,
      ({ name, on }) => `hey, flick ${name} ${word(on)} for me, thanks`,
      ({ name, on }) => `no time, just get ${name} ${word(on)} asap`,
      ({ name, on }) => `Kindly bring the option ${name} into its ${word(on)} position.`,
      ({ name, on }) => `${name} is to be switched ${word(on)} in the system settings.`,
      ({ name, on }) => `Find ${name} in Settings and move its slider to ${word(on)}`,
      ({ name, on }) => `As far as ${name} goes, I'd prefer it ${word(on)}`,
      ({ name, on }) =>
        `On my phone ${name} is ${on ? 'disabled' : 'enabled'}; please reverse that`,
      ({ name, on }) => `Btw, about ${name}: mind switching it ${word(on)}?`,
      ({ name, on }) => `${on ? 'Time to use' : 'Enough of'} ${name}, so have it ${word(on)}`,
      ({ name, on }) => `What I wish for is a phone with ${name} ${word(on)}`,
      ({ name, on }) => `Please have my device ${on ? 'use' : 'do without'} ${name}`,
      ({ name, on }) => `The switch called ${name} must say ${word(on)}`,
      ({ name, on }) =>
        `Check ${name} and, seeing that it's ${word(!on)}, change it to ${word(on)}`,
    ],
    zh: [
      ({ name, on }) => `赶时间，${zh(name)}${on ? '开' : '关'}一下`,
      ({ name, on }) => `系统设置 ${zh(name)} ${on ? '开' : '关'}`,
      ({ name, on }) => `麻烦您将${zh(name)}切换到${on ? '开启' : '关闭'}`,
      ({ name, on }) => `可不可以${on ? '启用' : '禁用'}一下${zh(name)}？`,
      ({ name, on }) => `我希望手机的${zh(name)}是${on ? '开' : '关'}着的`,
      ({ name, on }) => `${zh(name)}怎么还${on ? '关' : '开'}着？帮我${done(on)}`,
      ({ name, on }) => `我现在${on ? '要用' : '用不着'}${zh(name)}，${doing(on)}它吧`,
      ({ name, on }) => `到设置里找到${zh(name)}，拨到${on ? '开' : '关'}`,
      ({ name, on }) => `弄完以后，${zh(name)}应当是${on ? '已开启' : '已关闭'}`,
      ({ name, on }) => `嘿，${zh(name)}给我${on ? '开' : '关'}了呗，谢谢啦`,
      ({ name, on }) => `请检查本机${zh(name)}，使其${on ? '启用' : '停用'}。`,
      ({ name, on }) => `系统中的${zh(name)}需要被${doing(on)}`,
      ({ name, on }) => `${zh(name)}这个开关，帮忙${on ? '开开' : '关上'}`,
      ({ name, on }) => `能不能让${zh(name)}${on ? '生效' : '失效'}？`,
      ({ name, on }) => `想${on ? '用上' : '停掉'}${zh(name)}，你来设置一下`,
      ({ name, on }) => `手机上${zh(name)}目前${on ? '没开' : '没关'}，改过来`,
      ({ name, on }) => `顺手去设置里动一下${zh(name)}，让它${on ? '开启' : '关上'}`,
      ({ name, on }) => `从现在起${on ? '' : '不再'}使用${zh(name)}，请调好`,
      ({ name, on }) => `${on ? '激活' : '关停'}手机的${zh(name)}功能`,
      ({ name, on }) => `关于${zh(name)}：我要${on ? '开' : '关'}，劳驾`,
      ({ name, on }) => `${zh(name)}的状态改成${on ? '开' : '关'}`,
      ({ name, on }) => `是否可以替我将${zh(name)}${on ? '开启' : '关闭'}？`,
      ({ name, on }) => `别让${zh(name)}继续${on ? '关' : '开'}着了`,
      ({ name, on }) => `把手机调一下，要求${zh(name)}${on ? '开启' : '关闭'}`,
    ],
  }),
  more(settingsDeviceName, {
    en: `
      This phone's name should become "{name}"
      rename device {name} asap please
      Can you make {name} the name of my phone?
      Would you please enter "{name}" as the device name?
      Is it possible for my phone to show up as {name}?
      I'd like others to see this device under the name {name}
      I don't like what my phone is called. Make it {name}.
      So that I recognise my phone more easily, name it "{name}"
      Make sure the name in the phone settings reads {name}
      By the end, About phone should list "{name}" as the name of the device
      {name} is what my phone ought to be called
      The device is to be renamed "{name}".
      hey, I need a new name for my phone: {name}, thanks
      new phone name {name}, settings app
      Kindly update the name of this handset to "{name}".
      Go into Settings and replace the current phone name with {name}
      From now on this phone goes by the name of "{name}"
      My phone isn't named {name} yet, please see to that
      I wish my device had the name "{name}" instead of its present one
      When other devices find my phone, they should see the name {name}
      Type "{name}" in the device name field and save it
      A different name for my mobile? "{name}" it is, please change it
      Btw, the name of this phone is wrong, it's supposed to be "{name}"
      Let this device be known as {name}`,
    zh: `
      手机名改{name}，快
      给我的设备换个名字，叫“{name}”
      麻烦您把本机名称更新为“{name}”
      可以让这台手机显示成{name}吗？
      希望别的设备搜到我手机时看到的是“{name}”
      现在的手机名不好听，换成{name}吧
      为了好认，请将设备命名为“{name}”
      确保设备名称一栏写的是{name}
      改完之后，关于手机页面应显示名称“{name}”
      嘿，手机想换名儿了，就叫{name}，谢谢
      {name}才是我这手机该有的名字
      设备名需修改为“{name}”。
      去设置里重命名一下手机，新名字是{name}
      以后这部机子就叫“{name}”了
      能不能重新起个机名？我要{name}
      本机还不叫“{name}”，帮忙改一下
      请输入“{name}”作为新的设备名并保存
      名字栏填{name}，在关于手机那里
      我打算用“{name}”当手机名称
      设备改名 {name} 快点
      可否将此设备的名称替换为“{name}”？
      手机叫什么好呢？就定“{name}”，给我改上
      让系统把这台手机称作{name}
      顺便把原来的手机名删了，写上“{name}”`,
  }),
  more(settingsAppNotifications, {
    en: [
      ({ app, on }) => `${app} alerts ${word(on)} please`,
      ({ app, on }) => `settings, app notifications, ${app}, ${word(on)}`,
      ({ app, on }) =>
        `Can you ${on ? 'let' : 'keep'} ${app} ${on ? 'notify' : 'from notifying'} me?`,
      ({ app, on }) => `Would you ${on ? 'bring back' : 'silence'} the alerts of ${app}, please?`,
      ({ app, on }) =>
        `Is it possible to ${on ? 'get' : 'get rid of'} notifications sent by ${app}?`,
      ({ app, on }) => `I'd like to ${on ? 'start' : 'stop'} being notified by ${app}`,
      ({ app, on }) =>
        `${app} ${on ? 'never alerts' : 'keeps pinging'} me. Please ${on ? 'unblock' : 'block'} its notifications.`,
      ({ app, on }) =>
        `The alerts of ${app} are ${on ? '' : 'un'}important to me, so turn them ${word(on)}`,
      ({ app, on }) =>
        `Make sure that ${app} ${on ? 'can' : 'cannot'} show notifications on this phone`,
      ({ app, on }) => `By the end, the notification switch of ${app} should be ${word(on)}`,
      ({ app, on }) => `Notifications by ${app} are to be ${on ? 'permitted' : 'suppressed'}.`,
      ({ app, on }) => `hey, ${on ? 'give' : 'spare'} me the notifications of ${app}, thanks`,
      ({ app, on }) =>
        `need ${app} to ${on ? 'start' : 'stop'} pinging me, set its notifications that way`,
      ({ app, on }) =>
        `Kindly ${on ? '' : 'de'}activate the notifications belonging to the app ${app}.`,
      ({ app, on }) => `Open Settings, find ${app} and set its notifications to ${word(on)}`,
      ({ app, on }) =>
        `From now on, ${on ? 'always' : 'never'} tell me when ${app} has a notification`,
      ({ app, on }) =>
        `My phone ${on ? 'holds back' : 'lets through'} notifications from ${app}; please change that`,
      ({ app, on }) =>
        `Btw, ${app} is ${on ? '' : 'not '}muted, and I'd rather have it the other way round`,
      ({ app, on }) => `When ${app} has news, my phone should ${on ? 'alert me' : 'stay silent'}`,
      ({ app, on }) => `I wish ${app} were ${on ? '' : 'not '}allowed to send alerts to this phone`,
      ({ app, on }) =>
        `For ${app}, the option to show notifications must be ${on ? '' : 'un'}checked`,
      ({ app, on }) => `${on ? 'Start' : 'Stop'} showing me notifications that come from ${app}`,
      ({ app, on }) => `As for notifications, ${on ? 'include' : 'leave out'} ${app}, if you would`,
      ({ app, on }) =>
        `Would you mind going to ${app} in the app settings and ${on ? 'enabling' : 'disabling'} its alerts?`,
    ],
    zh: [
      ({ app, on }) => `${zh(app)} 通知开关 ${on ? '开' : '关'}`,
      ({ app, on }) => `麻烦${on ? '恢复' : '停掉'}一下${zh(app)}的消息提醒`,
      ({ app, on }) => `可不可以让${zh(app)}${on ? '' : '别再'}给我推送通知？`,
      ({ app, on }) => `我希望${zh(app)}有动静时${on ? '能' : '不要'}通知我`,
      ({ app, on }) =>
        `${zh(app)}老是${on ? '没有' : '弹'}提醒，它的通知该${on ? '放开' : '关上'}了`,
      ({ app, on }) => `${on ? '我怕漏掉消息' : '我想清静点'}，${zh(app)}的提醒请${doing(on)}`,
      ({ app, on }) => `去应用设置里找${zh(app)}，通知开关拨到${on ? '开' : '关'}`,
      ({ app, on }) => `确保${zh(app)}${on ? '可以' : '无法'}在手机上弹出通知`,
      ({ app, on }) => `设置好以后，${zh(app)}的通知应处于${on ? '开启' : '关闭'}状态`,
      ({ app, on }) => `嘿，${zh(app)}的推送给我${on ? '开' : '停'}一下呗，多谢`,
      ({ app, on }) => `请将应用${zh(app)}的通知功能${on ? '启用' : '禁用'}。`,
      ({ app, on }) => `来自${zh(app)}的通知需被${on ? '放行' : '拦截'}`,
      ({ app, on }) => `从今往后，手机${on ? '要' : '不再'}显示${zh(app)}发来的通知`,
      ({ app, on }) => `${zh(app)}现在${on ? '是静音的' : '没有静音'}，帮我反过来`,
      ({ app, on }) => (on ? `能否解除对${zh(app)}的通知屏蔽？` : `能否对${zh(app)}进行通知屏蔽？`),
      ({ app, on }) => `通知这块，${zh(app)}的要${on ? '放进来' : '挡住'}`,
      ({ app, on }) => `想${on ? '重新' : '不再'}看到${zh(app)}弹出来的提醒`,
      ({ app, on }) => `手机${on ? '收不到' : '总收到'}${zh(app)}的通知，处理一下`,
      ({ app, on }) => `赶紧${done(on)}${zh(app)}的提示，在通知设置里`,
      ({ app, on }) => `给${zh(app)}${on ? '解除静音' : '设成静音'}，我说的是通知`,
      ({ app, on }) => `我对${zh(app)}的通知${on ? '很在意' : '没兴趣'}，请${doing(on)}它`,
      ({ app, on }) => `${zh(app)}有新动态的话，手机应${on ? '提醒一声' : '保持安静'}`,
      ({ app, on }) => `是否能在系统中${on ? '接受' : '拒收'}${zh(app)}的推送？`,
      ({ app, on }) => `顺便看下${zh(app)}，它的通知选项要${on ? '勾上' : '去掉'}`,
    ],
  }),
]
