/** Figures people lack, want to keep, or would rather nobody saw. */

import { calculatorClearHistory } from '../../../src/emulator/tasks/families/calculator-clear-history.js'
import { calculatorCompute } from '../../../src/emulator/tasks/families/calculator-compute.js'
import { calculatorToNote } from '../../../src/emulator/tasks/families/calculator-to-note.js'
import { summed } from '../calculator.js'
import { type MoreWordings, more } from '../more.js'

export const meantCalculatorWordings: readonly MoreWordings[] = [
  more(
    calculatorCompute,
    {
      en: `
      My head spins at {spaced}
      I owe somebody {expression} and haven't a clue how much that is
      Is {spaced} more or less than I think? An exact figure would calm me.
      The receipt just says {expression}; I wonder what I paid in the end
      {spaced} = ? I'm stuck.
      I can't finish this form until I know the value of {expression}
      Sums like {spaced} were never my strong suit, and I need the true figure
      My son claims he's solved {expression}. I'd like to check him.
      I wish someone would tell me the figure for {expression} without my fetching pen and paper
      Is anybody here clever enough for {expression}?
      Without paper, {spaced} is beyond me
      We're splitting things at the table and it comes down to {spaced}. How many is that?
      Numbers make me nervous, {expression} most of all; seeing the solution would help.
      The exercise reads {spaced}, and the blank after it is still blank
      It would be good to be certain about the amount of {expression} before I sign
      Quick, the cashier is waiting and I've no idea what {spaced} leaves me with`,
      zh: `
      {expression}，脑子不够用了
      账单上写着{expression}，我到底花了多少？
      孩子的作业题是{spaced}，我得知道标准答案
      手边没纸没笔，偏偏碰上{expression}
      碰上{spaced}，我只能干瞪眼
      一看见{expression}这种数我就头大，给个准数
      分摊下来是{expression}，那是几块钱啊
      收银员等着呢，{spaced}该是多少来着
      填表卡在{expression}这一格了，差个数字
      老板问我{expression}有多少，我一时答不上来
      心里没底，{spaced}究竟有多大
      {expression}谁会啊
      签字之前我得对{expression}的数额心中有数
      小学毕业多年，{spaced}早就不会了
      老伴说{expression}她已经得出来了，我想验一验
      敢问{spaced}之数几何？`,
    },
    { fill: summed },
  ),
  more(
    calculatorToNote,
    {
      en: `
      By tomorrow I'll have forgotten what {spaced} makes, so my notes should have it in writing as '{title}'
      I want to look up my note '{title}' next week and read there how much {expression} was
      Among my notes there's room for one more, '{title}', with nothing in it but the figure for {spaced}
      {expression} gives a number I'll need again; a note '{title}' would be the place for it
      My notes don't have a '{title}' yet. The number that belongs in it: {spaced}.
      I can neither do {spaced} in my head nor keep the outcome there, hence a note by the name of '{title}'
      For the tax office I need the value of {expression} in black and white, filed among my notes as '{title}'.
      What's {spaced}? Whatever it is, I want to find it later under the heading '{title}' in my notes.
      A new page '{title}' in my notes, on it just the solved {expression}, for my memory's sake
      Figure it out once, read it forever: {spaced}, kept as '{title}' with my notes
      I always end up redoing {expression}. Had I its value noted as '{title}', that would stop.
      My wife will look in the notes for '{title}', and she expects the worked-out {spaced} there.
      The budget hinges on {spaced}; let its exact value be on record, in a note, '{title}'
      It'd save me trouble at the shop to have a note '{title}' that tells me what {expression} amounts to
      '{title}' should exist as a note and should answer one question: how much is {spaced}?
      Can't remember figures. {expression}, solved, in my notes, '{title}'.`,
      zh: `
      {expression}得几我转眼就忘，得有条便签“{title}”替我记住
      下周翻开便签“{title}”，我希望看到{expression}的得数
      便签还缺一条“{title}”，里面就一个数：{spaced}的结果
      老算{expression}烦死了，要是有条叫“{title}”的便签写着答案，以后看一眼就行
      {spaced}我心里算不出，算出来也记不牢，白纸黑字放到便签“{title}”才踏实
      报销要用{expression}的数，得留底，便签名“{title}”
      爱人会去看便签“{title}”，她想在那儿见到{expression}是多少
      便签“{title}”，写答案，题目{spaced}
      {expression}究竟多少？弄明白了别丢，将来我会到便签“{title}”里找
      预算就看{spaced}这个数，不留个叫“{title}”的便签我不放心
      去菜市场要对账，手机里得有张便签“{title}”，上头是{expression}的准数
      凡重要数字我都存便签，{spaced}得几也不例外，题为“{title}”。
      我想拥有一条新便签，名字是“{title}”，正文回答{expression}等于几
      脑袋装不下数字，{spaced}的得数就住在便签“{title}”里吧
      万一以后有人问起{expression}是多少，我能翻出便签“{title}”报数
      这道{spaced}做完了要交差，答案以便签“{title}”的样子保存`,
    },
    { fill: summed },
  ),
  more(
    calculatorClearHistory,
    {
      en: `
      Nobody who borrows my phone should find out what sums I've done on the calculator | Nobody who borrows my phone should find out that I did {expression} on the calculator
      My calculator is a gossip: it tells everyone every sum I ever typed | My calculator is a gossip: it tells everyone I once typed {expression}. The other sums don't matter.
      I'd like the calculator to look brand new, as if nobody had ever used it | I'd like the calculator to look as if {expression} had never been typed, the other sums left as they are
      It's embarrassing how the calculator hoards all my earlier results | It's embarrassing how the calculator hoards {expression}; its other old results may stay
      What I've been adding up on the calculator is nobody's business, past sums and all | That I've been working out {expression} is nobody's business, the other past sums on the calculator are harmless
      Why must I look at a mile of bygone sums whenever I scroll in the calculator? | Why must I look at {expression} whenever I scroll through bygone sums in the calculator?
      Surprise present! My wife checks the calculator, and no earlier sum may give me away. | Surprise present! My wife checks the calculator, and {expression} among the earlier sums gives me away.
      The list of past calculations is a mess and I want to start from nothing | The list of past calculations is fine apart from {expression}, which I never want to see again
      Old sums in the calculator: zero, please | Old sums in the calculator: all but {expression}, please
      I'm handing the phone on to a colleague, who needn't inherit my past calculations | I'm handing the phone on to a colleague, who may inherit my past calculations, but not {expression}
      An empty record would make the calculator pleasant again | A record lacking {expression}, and only that, would make the calculator pleasant again
      My figures are confidential. The calculator remembers too many, down to the very first. | My figures are confidential. The calculator remembers one that it shouldn't, {expression}.
      Could the calculator suffer total amnesia? | Could the calculator suffer a tiny lapse of memory, just about {expression}?
      I mistyped everything today, and those wrong sums lurk in the calculator's record, not one worth keeping. | I mistyped one sum today, {expression}, and it lurks in the calculator's record among others worth keeping.
      Scrolling back in the calculator, I hope to meet a blank page | Scrolling back in the calculator, I hope to meet everything except {expression}
      The auditors come at noon and there must be no trace of former sums on this calculator. | The auditors come at noon and there must be no trace of {expression} among the former sums on this calculator.`,
      zh: `
      我算过啥都不想让别人知道，计算器得跟新的一样 | 我算过{expression}这事不想让别人知道，计算器里别的无所谓
      计算器嘴太松，以前的账全摆在那儿给人看 | 计算器嘴太松，{expression}这笔账还摆在那儿给人看，其他的看就看吧
      计算器里往上一翻全是旧算式，眼花，想要一片空白 | 计算器里往上一翻老碰到{expression}，碍眼，只想它没了，旁的旧算式留着
      手机要给同事用，计算器里那些旧账见不得人 | 手机要给同事用，计算器旧账里唯独{expression}见不得人
      计算器失忆了才好 | 计算器要是单单忘了{expression}才好
      今天按错了一大堆，计算器里留的没一条有用 | 今天按错了一条{expression}，计算器里留着它没用，其余都对
      偷偷攒私房钱，计算器以往的数一个都不能让老婆翻到 | 偷偷攒私房钱，计算器以往的数里，{expression}不能让老婆翻到
      计算记录太长，想从零开始 | 计算记录里只有{expression}多余，其他我还要用
      谁都别想从计算器上看出我花了多少，过去的一笔不剩 | 谁都别想从计算器上看出我算过{expression}，就这一笔
      计算器干嘛记这么牢？从前那些统统没必要 | 计算器干嘛把{expression}记这么牢？就这条没必要
      往日运算之记录，愿尽归于无。 | 往日运算之记录中，愿{expression}一条归于无。
      打开计算历史，我想看到的是什么也没有 | 打开计算历史，我想看到的是各条都在，偏没有{expression}
      旧账一笔勾销，我说的是计算器里那些 | 旧账勾掉一笔，我说的是计算器里的{expression}
      审计的下午来，计算器不该有任何以前的痕迹 | 审计的下午来，计算器不该有{expression}的痕迹，别的痕迹不怕
      之前替客户算的都是机密，计算器却全记着，心慌 | 之前替客户算的{expression}是机密，计算器却记着这条，心慌
      手机要送人了，里头计算器不能带着我半点过去 | 手机要送人了，里头计算器别带着{expression}这一条就行`,
    },
    { caseOf: ({ expression }) => (expression === '' ? 0 : 1) },
  ),
]
