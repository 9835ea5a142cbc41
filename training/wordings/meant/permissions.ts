/** Whom people trust with what of their phone, and whom they do not: misgivings and consent, not switches. */

import {
  settingsAllowPermission,
  settingsDenyPermission,
} from '../../../src/emulator/tasks/families/settings-permission.js'
import { type MoreWordings, more } from '../more.js'

export const meantPermissionsWordings: readonly MoreWordings[] = [
  more(settingsDenyPermission, {
    en: `
      I'd rather {app!} got nothing out of "{title!}"
      Ever since I read that {app!} has "{title!}", I sleep badly
      What does {app!} want with "{title!}"? I'd feel better with that door shut.
      I feel spied on by {app!}, through "{title!}" above all
      {app!} should ask in vain for "{title!}"
      Privacy first: {app!} without "{title!}"
      Company policy forbids {app!} any use of "{title!}" on work phones, and mine isn't compliant
      I once said yes to {app!} about "{title!}". I take it back.
      Could {app!} be any nosier? "{title!}", of all things! I won't have it.
      My daughter uses {app!} a lot, and I'd rather it couldn't lay hands on "{title!}"
      {app!} does its job perfectly well without "{title!}", so that's how I want it
      trust in {app!} gone, at least where "{title!}" is concerned
      They say {app!} passes on whatever it gets by way of "{title!}", so it had better get nothing
      If {app!} ever tries "{title!}" again, it should meet a closed door
      Only apps that truly need "{title!}" should have it, and {app!} isn't one of them
      After that data scandal I'd like "{title!}" withheld from {app!}, everything else about the app unchanged`,
    zh: `
      总觉得{app!}在偷偷用{title!}，心里发毛
      {title!}关乎我的隐私，{app!}少伸手
      听说{app!}会拿{title!}动手脚，我可不想中招
      当初随手点了同意，现在后悔让{app!}碰{title!}了
      {app!}，{title!}，免谈
      单位规定工作机上{app!}一概不得接触{title!}
      {app!}没有{title!}一样好使，何必给
      闺女常用{app!}，我不想它沾上{title!}
      {app!}要{title!}干什么？让它死了这条心
      防人之心不可无，{title!}这扇门别给{app!}留着
      {app!}再想用{title!}，就让它吃闭门羹
      只有真正需要{title!}的软件才配有，{app!}不算
      我对{app!}别的没意见，唯独{title!}不放心，不想给
      能不能让{app!}跟{title!}彻底绝缘？
      被{app!}监视的感觉太差了，尤其是{title!}
      {app!}与{title!}，从此井水不犯河水`,
  }),
  more(settingsAllowPermission, {
    en: `
      {app!} is no use to me as long as "{title!}" is closed to it
      {app!} keeps complaining it can't get at "{title!}", and I have nothing against its doing so
      I said no to {app!} about "{title!}" once. That was hasty.
      What I want to do in {app!} takes "{title!}", and there it gets stuck
      Nothing to hide from {app!} here, "{title!}" included
      "{title!}"? {app!} is welcome to it.
      Why does {app!} refuse to cooperate? Because it's barred from "{title!}", and I'd rather it weren't.
      "missing {title!}" says {app!} at every step. fed up, it should just work
      By now I trust {app!} enough for "{title!}"
      My work depends on {app!} being free to use "{title!}"
      Our IT department requires that {app!} operate with "{title!}" at its disposal.
      {app!} stands before a locked door marked "{title!}". It should be open.
      With "{title!}" at its command, {app!} could at last do its job for me
      It would be lovely if {app!} stopped sulking about "{title!}" and simply had it
      My father can't get {app!} to do anything that involves "{title!}". The poor man is desperate, and we've no objection to its having it.
      No more refusals for {app!} when it comes to "{title!}"`,
    zh: `
      {app!}没了{title!}就是半残，我急着用
      {app!}一直抱怨拿不到{title!}，我并不介意它用
      上次对{app!}说了不，害它用不成{title!}，现在反悔了
      我想在{app!}里干的事离不开{title!}，可它被拦着
      {title!}嘛，{app!}尽管拿去用
      为啥{app!}不干活？缺{title!}，我巴不得它有
      {app!}够可靠，{title!}也信得过它
      又弹“无法使用{title!}”，{app!}啥也干不了，烦
      业务需要，{app!}须具备{title!}的使用条件
      老爸用{app!}卡在{title!}那一步，急得直跺脚，其实让它用也无妨
      {app!}被{title!}挡在门外，开开门吧
      有了{title!}，{app!}才能真正帮上忙
      我没什么好瞒的，{app!}想用{title!}就用
      {app!}什么时候才能正常用上{title!}？我等着呢
      别再亏待{app!}了，该有的{title!}得有
      {app!}和{title!}，一路绿灯`,
  }),
]
