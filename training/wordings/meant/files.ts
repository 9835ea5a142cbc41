/** What people would like to find, lose or see among their files, rather than what is to be done there. */

import { filesDelete } from '../../../src/emulator/tasks/families/files-delete.js'
import { filesFindOpen } from '../../../src/emulator/tasks/families/files-find-open.js'
import { filesMove } from '../../../src/emulator/tasks/families/files-move.js'
import { filesNewFolder } from '../../../src/emulator/tasks/families/files-new-folder.js'
import { filesRename } from '../../../src/emulator/tasks/families/files-rename.js'
import { type MoreWordings, more } from '../more.js'

export const meantFilesWordings: readonly MoreWordings[] = [
  more(filesRename, {
    en: `
      Nobody understands what '{name}' is supposed to be; '{wanted}' would say it all
      My tutor accepts nothing unless it's titled '{wanted}', and mine is titled '{name}'
      '{name}' was a slip of the finger. In my head it reads '{wanted}'.
      I keep overlooking it because it's listed as '{name}'. As '{wanted}' I'd spot it.
      '{wanted}': a worthy title for what now goes by '{name}'
      How can a serious person own something called '{name}'? '{wanted}' sounds far better.
      When I look through my files I want to read '{wanted}' in the spot of '{name}', same content
      {name} is a silly title, {wanted} less so
      The upload form rejects '{name}' and insists on '{wanted}', letter for letter
      Would '{wanted}' not be the more fitting label for '{name}'?
      Our naming rules demand '{wanted}'; '{name}' violates them
      I'm ashamed to show '{name}' to anybody under that title. As '{wanted}' I could.
      Title wrong. Is: '{name}'. Ought to be: '{wanted}'.
      That thing titled '{name}' has turned into something else over time, and '{wanted}' is what its title should say
      I'd search for '{wanted}' and never dream of typing '{name}', so the file had better go by the former
      we agreed on '{wanted}', yet there it still sits under the title '{name}'`,
    zh: `
      “{name}”谁看得懂啊，写成“{wanted}”才一目了然
      导师只收题为“{wanted}”的，我这份却是“{name}”
      “{name}”这标题拿不出手，“{wanted}”像样多了
      依公司命名规范应为“{wanted}”，现为“{name}”
      我搜“{wanted}”搜不到，因为它偏偏叫“{name}”
      同一份东西，我想在列表里看到的是“{wanted}”，不是“{name}”
      “{name}”是我手滑打出来的，本意是“{wanted}”
      上传系统不认“{name}”，一字不差写成“{wanted}”才给过
      叫“{name}”太土，“{wanted}”好听
      里头的东西早变了，标题还停在“{name}”，名副其实的是“{wanted}”
      过几天我肯定想不起“{name}”是什么，“{wanted}”就想得起来
      大家说好统一叫“{wanted}”，就我手机上还挂着“{name}”
      “{name}”→“{wanted}”，名正才言顺
      给客户看“{name}”实在丢人，标题是“{wanted}”就体面了
      能让“{name}”有个正经称呼吗？比如“{wanted}”
      满屏都是差不多的名称，“{name}”我分不清，“{wanted}”就分得清了`,
  }),
  more(filesDelete, {
    en: `
      Space is running out, and '{name}' over in {folder} is nothing but ballast
      It would ruin me if anyone found '{name}' in {folder}; it must cease to exist
      '{name}' in {folder} was a trial run and has no value whatsoever
      What good is '{name}' doing in {folder}? None, to anybody, ever again.
      {folder} holds a failed attempt by the name of '{name}'. I can't stand the sight of it.
      I've handed '{name}' in, so the one in {folder} has outlived its use
      I could do with more room on here. Among what's in {folder}, '{name}' is worthless to me.
      '{name}' ({folder}): junk
      By law we may not keep '{name}' any longer; it's still stored in {folder}
      How tidy {folder} would be if '{name}' did not exist!
      Please, no more '{name}' on this phone, that useless leftover in {folder}
      Is it too much to ask that rubbish like '{name}' doesn't linger in {folder}?
      There's a newer version at work, which makes '{name}' in {folder} superfluous
      in {folder} there's '{name}', downloaded by mistake, useless, away
      My little brother dumped '{name}' into {folder} and I want it off my phone
      '{name}' has had its day. {folder} should not bear that burden, nor should any other folder.`,
    zh: `
      手机快塞爆了，“{folder}”里的“{name}”纯属累赘
      “{folder}”里那个“{name}”早交上去了，没有存在的意义了
      “{name}”被人看见我就完了，“{folder}”里绝不能再有，别处也不能有
      垃圾一个：“{folder}”里的“{name}”
      “{folder}”里混进了下载错的“{name}”，没用还闹心
      依规“{name}”保存期限已过，“{folder}”中那份不得再留存
      新版都出了，“{folder}”里的旧“{name}”还有谁要
      世上要是没有“{name}”，“{folder}”就清爽了
      弟弟往“{folder}”塞的“{name}”，我一眼都不想多看，让它滚出手机
      “{name}”是失败品，躺在“{folder}”里丢人现眼
      想腾点空间，“{folder}”中数“{name}”最没价值
      “{folder}”为啥还有“{name}”？当时弄着玩的，一文不值
      手机里总得舍掉点没用的，我舍“{folder}”里的“{name}”
      “{name}”已经没用啦，不必再占“{folder}”一格
      跟过去告别，从“{folder}”里的“{name}”开始，我不想再拥有它
      “{name}”在“{folder}”躺了三年，没人再需要了`,
  }),
  more(filesMove, {
    en: `
      I go looking for '{name}' in {folder} every time, in vain. It should await me there.
      '{name}' feels lost where it is; its brothers all live in {folder}
      {folder} is complete except for '{name}', which went astray
      Wouldn't '{name}' be better off in {folder}?
      '{name}' got stuck in some folder or other, and {folder} is where I'd like to come across it
      Order must be: '{name}' under {folder}, nowhere else
      When my colleague looks into {folder}, '{name}' should be lying there, and no second copy elsewhere
      Whoever stored '{name}' didn't think. {folder} was made for such things.
      Only what lies in {folder} gets backed up, and '{name}' doesn't lie there yet
      {name} -> home is {folder}
      I can't concentrate while '{name}' clutters that other folder. {folder} has room for it.
      Everything for the trip is packed into {folder}; '{name}' has yet to make it there
      '{name}' belongs in {folder} like a foot in a shoe, yet it lies elsewhere
      why do I have to hunt for {name}, it could just sit in {folder} like the others
      From today its home is {folder}. I'm speaking of '{name}'.
      As per our filing plan, '{name}' resides in {folder}, contrary to where it's currently found`,
    zh: `
      每回都去“{folder}”里找“{name}”，每回扑空，放错地儿了
      “{name}”的同类都在“{folder}”，就它流落在外
      “{name}”的归宿应是“{folder}”
      只有“{folder}”里的会备份，“{name}”还在外头呢
      让我一进“{folder}”就能见到“{name}”，原处不用留
      出差资料都集中在“{folder}”，独缺“{name}”，它还在别处
      按归档规定，“{name}”应在“{folder}”，现状不符
      “{name}”压在别的文件夹里，我嫌乱，“{folder}”有的是地方
      “{name}”待在“{folder}”不是更合理吗？
      当初存“{name}”时脑子一热，压根没想到“{folder}”才合适
      从今天起“{name}”住“{folder}”
      同事只会翻“{folder}”，可“{name}”不在那儿，我又不想存两份
      “{name}”和“{folder}”里的东西是一套，别拆散它们
      唉，“{name}”又跑错门了，它家在“{folder}”
      以后我只认“{folder}”，“{name}”别赖在原先那儿
      我希望各归各位，“{name}”的位是“{folder}”`,
  }),
  more(filesNewFolder, {
    en: `
      Everything about '{name}' lies scattered across {folder}; it lacks a folder of its own there
      I'm about to collect things for '{name}' and have no such folder to drop them in. It'd sit in {folder}.
      {folder} has no compartment '{name}' yet, and I feel the lack
      Where shall I put what comes in for '{name}'? Into a folder under that name, inside {folder}, empty for now.
      '{name}', as a level below {folder}, doesn't exist. A pity!
      {folder} is bursting, and a separate '{name}' folder in there would let me breathe
      I'd like to look into {folder} and be greeted by an empty folder called '{name}'
      Our filing plan provides for {folder}/{name}; on this phone the latter is missing
      a home for '{name}' stuff please, within {folder}
      The scanner wants to write into the '{name}' folder of {folder}, and complains that there's no such thing
      Before I can start sorting {folder}, '{name}' has to be there as an empty folder
      Couldn't {folder} have one more pigeonhole? I'd write '{name}' on it.
      So many loose things in {folder}! With a folder '{name}' among them I could begin to tidy up.
      '{name}' deserves a folder to itself, and {folder} is the right surroundings
      I want '{name}' matters kept apart from all the rest in {folder}, and so far there's no folder to do it with
      {folder} > '{name}': no such folder. That's my problem, there has to be.`,
    zh: `
      “{folder}”里一锅粥，想给“{name}”单独分一格
      “{name}”的东西将来往哪放？“{folder}”里得先有个同名的空文件夹等着
      扫描仪要写进“{folder}”的“{name}”目录，却报错说没这个目录
      “{folder}”缺个叫“{name}”的格子
      我打算整理“{folder}”，第一步得有“{name}”这个空文件夹
      “{name}”应当自成一个文件夹，家安在“{folder}”里
      想一打开“{folder}”就看到名为“{name}”的空文件夹
      按归档要求，“{folder}”之下须有“{name}”一级，目前没有
      “{folder}”里跟“{name}”有关的散得到处都是，没个专门的文件夹收着
      “{name}”的东西想要一个窝，“{folder}”里头单独一个文件夹
      为啥“{folder}”下面没有“{name}”文件夹？我正等着往里放呢
      要是“{name}”能和“{folder}”里其他东西隔开就好了，可还没有装它的文件夹
      马上要收一批“{name}”的材料，“{folder}”那边还没腾出专门的文件夹
      “{folder}”，里面，空文件夹，“{name}”，谢谢
      没有“{name}”这一层文件夹，“{folder}”太难找东西了
      “{folder}”再多个抽屉吧，贴上“{name}”的条儿`,
  }),
  more(filesFindOpen, {
    en: `
      I put '{name}' somewhere clever and now I can't find it, but I must look inside
      What's in '{name}'? I've forgotten, and forgotten in which folder it lies, too.
      '{name}' in front of my eyes, whichever folder hides it
      They want to see '{name}' at the counter, and I have no clue where on this phone it is
      I can't recall what '{name}' contains; a glance at the file would help
      Where's my '{name}'? I'd like to go through it in a minute.
      need a peek into {name}
      Before the call I have to check something in '{name}', a file that's buried on this phone
      The meeting is about '{name}' and I'm the only one not looking at it
      Wherever that file '{name}' may be tucked away, I want it on my screen
      Is '{name}' the version I think it is? Only a look inside the file can tell.
      So much stuff on this phone, and all I'm after is one look at '{name}'
      '{name}', please, I'm ready to go through it. It's stored on the device, don't ask me in which folder.
      My lawyer is asking about '{name}', and I can't answer without having it before me
      Might I have sight of the file '{name}'? It must be lying about somewhere.
      The proof is in '{name}'. I want the man standing next to me to see it.`,
    zh: `
      “{name}”里面到底是啥，我全忘了，连搁哪个文件夹也忘了
      窗口办事的人要看“{name}”，我不知道塞哪儿了
      瞅一眼“{name}”就好
      藏得太深了，“{name}”，我现在就要看它的内容
      会上都在讨论“{name}”，就我面前没有
      烦请让我过目“{name}”，存放何处已不记得
      “{name}”在哪？我要核实里面的一处细节
      证据就在“{name}”里，我得拿给旁边这位看
      手机里东西太多，我只想看到“{name}”的内容
      不管“{name}”躺在哪个角落，我要它出现在眼前
      开会前想再过一遍“{name}”这份文件
      有没有“{name}”这么个文件？有的话让我看看里面
      律师追问“{name}”，我总得对着它回答吧
      “{name}”是不是最终那版？看了里面才知道
      记不得“{name}”放哪了，急着要看
      找“{name}”找得眼都花了，找到就让我看，别的不用管`,
  }),
]
