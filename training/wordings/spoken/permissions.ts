/** How people say aloud that an app may use something of the phone, or no longer may. */

import {
  settingsAllowPermission,
  settingsDenyPermission,
} from '../../../src/emulator/tasks/families/settings-permission.js'
import { type MoreWordings, more } from '../more.js'

export const spokenPermissionsWordings: readonly MoreWordings[] = [
  more(settingsDenyPermission, {
    en: `
      It creeps me out that {app!} can use {title!}. Take that permission away.
      Honestly, {app!} doesn't need "{title!}". Disable that permission for it.
      Does {app!} really have to have {title!}? I don't think so, deny it.
      Look, {title!}, yeah, {app!} shouldn't be allowed that. Can you change it?
      Somehow {app!} got permission for {title!}. I never wanted that, so revoke it.
      My kid plays with {app!}, and it mustn't have "{title!}". Set that permission to not allowed.
      You know the permissions of {app!}? "{title!}" should be off there.
      Please don't let {app!} have {title!} any longer.
      If {app!} wants {title!}, the answer's no. Set its permission that way.
      Who gave {app!} the {title!} permission? Take it back.
      I trust {app!} with a lot, just not with {title!}. Block that one.
      Turn the "{title!}" permission off for {app!}, I feel safer like that.
      Just one permission to kill: {title!} for {app!}.
      So {app!} has been using {title!}. Well, no more of that, deactivate the permission.
      Better safe than sorry: no "{title!}" for {app!}. Deny the permission.
      There's no reason for {app!} to get {title!}, so it's not allowed. Set that, please.`,
    zh: `
      哎，{app!}干嘛要用{title!}啊，把这权限给关了
      总觉着心里不踏实，{app!}能用{title!}这事儿，你去权限里给关了
      别让{app!}用{title!}了，权限给收了
      怎么{app!}还有{title!}权限？不给了
      你进设置瞧瞧{app!}，把{title!}那个权限停掉
      这个{app!}凭啥能拿到{title!}啊，权限改成拒绝
      不想让{app!}动{title!}，权限那儿改成不允许
      谁让{app!}能用{title!}的？我可没同意，权限关上
      孩子老玩{app!}，{title!}这个权限就别给它了
      咱把{title!}这一项从{app!}手里收回来吧，权限里改
      以后{app!}不许碰{title!}，权限给我禁了
      其实没有{title!}，{app!}照样能用，这权限就关了吧
      手机上的{app!}，{title!}权限帮我撤了
      隐私这事儿得当心，{title!}不能给{app!}用，设成拒绝
      有点吓人，{app!}居然能用{title!}，帮我把这个权限禁了
      关一下权限呗，{app!}的，{title!}那项
      要我说，{title!}就不该让{app!}用，改成不允许
      装了{app!}，可没想给它{title!}权限，收走
      帮我管管{app!}，{title!}权限不能给
      把{app!}的权限翻出来，{title!}那一条选不允许`,
  }),
  more(settingsAllowPermission, {
    en: `
      Ugh, {app!} keeps saying it has no {title!} permission. Just give it that.
      Half of {app!} doesn't work because "{title!}" is denied. Allow it.
      Why won't {app!} get {title!}? Let it have that permission.
      You can let {app!} use {title!}, I don't mind. Set that up for me.
      Sure, {app!} may have {title!}. Enable that permission for me.
      Um, {app!} needs {title!}, so could you allow it that?
      I must have denied {app!} the {title!} permission by accident. Turn it back on.
      Something's off with {app!}, it has no access to "{title!}". Grant it.
      Shouldn't {app!} be allowed "{title!}"? Yes, so set it to allowed.
      If only {app!} could use {title!}. Give it the permission, would you?
      Let's give {app!} its {title!} permission back.
      My {app!} is no good without {title!}, so activate the permission.
      Of course {app!} can have "{title!}", go and allow it in the permissions.
      Doesn't {app!} need {title!}? Then it should be permitted, please.
      So in the permissions of {app!}, that thing with "{title!}", let it be allowed.
      Don't block {title!} for {app!} any more. It's allowed.`,
    zh: `
      诶，{app!}老提示没有{title!}权限，给它开了吧
      没有{title!}权限，{app!}都没法好好用，你给允许一下
      怎么{app!}用不了{title!}啊？权限帮我打开
      你就让{app!}用用{title!}嘛，权限那边点个同意
      我手滑，把{app!}的{title!}权限点成拒绝了，帮我改回来
      行，{title!}就给{app!}用，去把权限开了
      咱也别太小气，{title!}权限就给{app!}开了吧
      当时没让{app!}用{title!}，现在想让它用了，权限放开
      要是{app!}能用{title!}就方便了，给它授权呗
      把{title!}这个权限还给{app!}
      手机里的{app!}，该有{title!}权限才对，打开它
      这个{app!}得用{title!}，权限点一下允许
      不给{title!}，{app!}就是个摆设，权限打开吧
      开一下权限呗，{app!}的，{title!}那项
      其实{app!}用{title!}没啥不好，允许吧
      帮我给{app!}授个权，让它能用{title!}
      没关系，{app!}想用{title!}就让它用，权限设成允许
      谁不让{app!}用{title!}的？权限重新打开
      有什么办法让{app!}用上{title!}？权限那儿给它放行
      去看看{app!}的权限，{title!}那条选允许`,
  }),
]
