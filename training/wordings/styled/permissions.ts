/** What apps may use of the phone and what not, in other styles: terse, formal, playful, step by step. */

import {
  settingsAllowPermission,
  settingsDenyPermission,
} from '../../../src/emulator/tasks/families/settings-permission.js'
import { type MoreWordings, more } from '../more.js'

export const styledPermissionsWordings: readonly MoreWordings[] = [
  more(settingsDenyPermission, {
    en: `
      {app!}, {title!} permission: no
      Permissions check: {app!} loses {title!}
      Open Settings, go to the apps, pick {app!}, look at its permissions, tap "{title!}" and choose not to allow it.
      Go to Settings first, then to where {app!} is listed. See what it may do there; tap {title!} and say no.
      In its list of permissions, {app!} has "{title!}" among the denied ones.
      {app!} is still on the phone and otherwise as before, yet it isn't permitted to use "{title!}".
      Authorisation of {app!} for "{title!}" is deemed void and must be rescinded in the settings without delay.
      I must respectfully ask that {app!} be relieved of its permission for "{title!}".
      Clip the wings of {app!}, namely the "{title!}" permission
      For too long {app!} has had its fingers in the "{title!}" jar. Lid on, permission denied!
      Don't uninstall {app!}. Only strip it of the permission "{title!}".
      Whatever else {app!} is permitted, "{title!}" must not be. Deny it.
      No excuses, people. I want {title!} denied to {app!} in the settings before I hang up.
      You're not the boss of my phone, {app!}! No {title!} for you, permission off!
      These things are beyond me, dear, but {app!} oughtn't to be permitted {title!}. Would you forbid it for me?
      Now {app!} can use "{title!}". This is not good. Please, in settings, make not allowed.`,
    zh: `
      {app!}，{title!}权限，否
      手机设置备忘：撤{app!}的{title!}权限
      先进设置，再进应用，找到{app!}点开，看它的权限，点{title!}，选不允许的那个
      打开设置往下找，找到{app!}，进它的权限里头，把{title!}点成不许用
      在{app!}的权限里，{title!}已归到不允许那一类
      这以后{app!}照常用，只是{title!}权限处于拒绝状态
      经研究决定，即日起不再授予{app!}{title!}权限，请于设置中落实。
      恳请收回{app!}所获之{title!}权限，以安吾心。
      给{app!}戴上紧箍咒，{title!}权限不许它沾
      对{app!}亮红牌：{title!}权限，罚下！
      不必卸载{app!}，要拿掉的只是它的{title!}权限
      只要{app!}的{title!}权限还是允许的，这事就没完。改成不允许
      我最后说一遍，{app!}的{title!}权限必须禁掉，马上去设置里办
      坏蛋{app!}，不给它{title!}！你快去把权限关掉嘛
      奶奶不懂这些，就是不想叫{app!}用{title!}，你替我把那权限掐了
      软件{app!}，{title!}，不可以用。请在设置里改，不允许。`,
  }),
  more(settingsAllowPermission, {
    en: `
      {app!}, permission for {title!}: yes
      To grant in Settings: {title!}, for {app!}
      Open Settings, find {app!} among the apps, enter its permissions, tap "{title!}", then choose to allow it.
      Start at Settings and work your way to the permissions of {app!}. Tap {title!}, which says no now, and make it yes.
      "{title!}" counts among the things that {app!} is allowed, and no longer among those denied to it.
      The settings have {app!} down as permitted to use "{title!}".
      Permission is hereby granted to {app!} for "{title!}"; kindly amend the settings to that effect.
      With your gracious help, {app!} might be accorded the permission for "{title!}" that was hitherto withheld.
      Hand {app!} the keys to "{title!}": permission granted!
      Bury the hatchet with {app!} and bless it with the {title!} permission
      Refused is what the "{title!}" permission of {app!} is; allowed is what it should be.
      Without being reinstalled or reset, {app!} is to be given one permission: {title!}.
      Get {app!} its {title!} permission by noon. I don't care how busy you are.
      Because {app!} said please, it's allowed to have {title!} now. Can you press yes in the settings?
      My grandson tells me {app!} must be permitted {title!}. Allow it for an old lady, would you, dear?
      lowkey need {app!} to have {title!}, flip that permission to allowed real quick`,
    zh: `
      {app!}，{title!}权限，准
      设置待办：给{app!}开通{title!}权限
      进设置，点应用，点{app!}，再点权限，找到{title!}，把不允许换成允许
      先去设置里找{app!}，再看它能用什么，{title!}那一行点进去，挑允许的
      权限单子上，{app!}名下的{title!}不再是拒绝，而是允许
      再开{app!}，{title!}随它用，因为设置里这项权限写的是允许
      同意{app!}关于{title!}权限之申请，请在设置中照办。
      恭请高抬贵手，赐{app!}以{title!}之权限。
      给{app!}发张通行证，{title!}权限，绿灯亮起
      巧妇难为无米之炊，{app!}的米就是{title!}权限，发给它
      被拒已久的{app!}，现在该被允许用{title!}了，权限里改
      不用重装{app!}，只要{title!}权限由禁变许
      今天之内{app!}的{title!}权限必须给我开出来，开不了别下班
      好可怜哦，{app!}都没有{title!}，你去设置里给它权限嘛
      孙女讲{app!}得准它用{title!}，爷爷摸不着门道，你把那权限给准了
      现在{app!}不能用{title!}，我想它能用。请你在设置里给权限。`,
  }),
]
