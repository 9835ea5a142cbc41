/** Further ways to let an app use something of the phone, or no longer let it. */

import {
  settingsAllowPermission,
  settingsDenyPermission,
} from '../../src/emulator/tasks/families/settings-permission.js'
import { type MoreWordings, more } from './more.js'

export const permissionsWordings: readonly MoreWordings[] = [
  more(settingsDenyPermission, {
    en: `
      Cut {app!} off from "{title!}" on my phone
      app permissions {app!} {title!} deny
      Can you stop {app!} from getting at "{title!}"?
      Would you kindly withdraw {title!} from the app {app!}?
      Is it possible to keep {app!} away from "{title!}"?
      I'd like the {title!} access of {app!} gone
      At the moment {app!} is allowed to use {title!}, which is not right
      I worry about my privacy, so shut {app!} out of "{title!}"
      Make sure that {app!} can no longer reach {title!}
      By the end, {title!} should be listed as not allowed for {app!}
      The access of {app!} to "{title!}" is to be withdrawn.
      hey, no more {title!} for {app!}, thanks
      {app!} need not have "{title!}". Please switch that permission off.
      disallow {title!} in {app!} asap
      Kindly ensure that the use of {title!} is forbidden to {app!}.
      Open the permissions of {app!} and refuse "{title!}"
      Why can {app!} use {title!}? It shouldn't, so change it
      I wish {app!} didn't have "{title!}" any more
      From now on {app!} has to manage without {title!}
      In the permission manager, mark "{title!}" as denied for {app!}
      As for {title!}, it is none of the concern of {app!}, so turn its access off
      Btw, would you mind undoing the "{title!}" permission that {app!} has?
      Anything to do with "{title!}" should be off limits for {app!}
      Leave {app!} without any right to {title!}, please`,
    zh: `
      {app!}的{title!}权限，关掉
      权限管理 {app!} {title!} 拒绝
      麻烦您取消{app!}对{title!}的访问
      可不可以不给{app!}用{title!}？
      我希望{app!}碰不到{title!}
      {app!}现在能用{title!}，这不合适，改掉
      出于隐私考虑，请停用{app!}的{title!}权限
      确保{app!}再也拿不到{title!}权限
      处理完后，{app!}的{title!}一项应显示不允许
      {app!}对{title!}的使用权需被收回
      嘿，把{title!}从{app!}的权限里去掉呗，谢啦
      {app!}用不着{title!}，关了它这个权限
      快点禁掉{app!}的{title!}
      请将应用{app!}的{title!}授权予以撤回。
      到应用权限页面，给{app!}的{title!}选拒绝
      为什么{app!}可以用{title!}？别给它这个权限了
      从现在起，{title!}不对{app!}开放
      {title!}这个权限，{app!}不该有
      想让{app!}没有{title!}权限，帮我设置
      能否阻止{app!}调用{title!}？
      顺便断了{app!}访问{title!}的路
      我不放心{app!}，它的{title!}权限请拿走
      凡是跟{title!}有关的，{app!}一律不准用
      系统里{app!}还留着{title!}权限，清掉吧`,
  }),
  more(settingsAllowPermission, {
    en: `
      Unlock "{title!}" for {app!} on this phone
      {title!} permission, {app!} app, allowed
      Can you enable "{title!}" for the {app!} app?
      Would you kindly open up {title!} to {app!}?
      Is it possible for {app!} to get the "{title!}" permission?
      I'd like {app!} to be able to use {title!}
      {app!} is shut out of "{title!}" right now; please let it in
      I need {app!} to work fully, so approve its {title!} permission
      Make sure {app!} isn't refused {title!} any more
      When you are through, Settings should say that {app!} may use {title!}
      Access to "{title!}" is to be granted to the app {app!}.
      hey, can {app!} have {title!} too? thanks
      The permission "{title!}" is missing from {app!}. Add it, please.
      switch on {title!} in {app!} permissions asap
      Kindly authorise {app!} to make use of "{title!}".
      Go to the permissions of {app!} and approve {title!}
      I'm fine with {app!} using {title!}, so set it that way
      I wish {app!} were permitted to reach "{title!}"
      From now on {app!} may access {title!}, please arrange that
      Under app permissions, change "{title!}" of {app!} from denied to allowed
      As far as {title!} is concerned, {app!} has my consent, so turn it on
      Btw, would you mind lifting the block on {title!} for {app!}?
      It bugs me that {app!} can't get at "{title!}", sort that out
      Say yes to {title!} on the page where Settings lists what {app!} may do`,
    zh: `
      {app!}的{title!}权限，开一下
      应用权限 {app!} {title!} 允许
      麻烦您同意{app!}使用手机的{title!}
      可不可以把{title!}开放给{app!}？
      我希望{app!}用{title!}的时候不被拦
      {app!}现在用不了{title!}，帮忙放行
      为了正常使用{app!}，请打开它的{title!}权限
      确保{app!}已获得{title!}授权
      改好以后，{app!}的{title!}那里应该是允许
      {title!}的访问权需授予应用{app!}。
      嘿，让{app!}也用上{title!}呗，多谢
      {app!}缺{title!}权限，给补上
      赶快批准{app!}调用{title!}
      请对{app!}解除{title!}方面的限制。
      进权限管理，找到{app!}，{title!}选允许
      为什么{app!}不能用{title!}？给它权限
      今后{app!}有权使用{title!}，请设置好
      {title!}这一项，{app!}是可以用的，帮我打开
      想给{app!}添一个{title!}的权限，行吗
      能否取消对{app!}使用{title!}的禁止？
      顺便放开一下{title!}，{app!}要用
      我信得过{app!}，{title!}就允许它用吧
      系统拒绝了{app!}的{title!}权限，改为同意
      别再挡着{app!}访问{title!}了`,
  }),
]
