/** How people say aloud what is to be done in Calculator. */

import { calculatorClearHistory } from '../../../src/emulator/tasks/families/calculator-clear-history.js'
import { calculatorCompute } from '../../../src/emulator/tasks/families/calculator-compute.js'
import { calculatorToNote } from '../../../src/emulator/tasks/families/calculator-to-note.js'
import { summed } from '../calculator.js'
import { type MoreWordings, more } from '../more.js'

export const spokenCalculatorWordings: readonly MoreWordings[] = [
  more(
    calculatorCompute,
    {
      en: `
      So how much is {spaced}? Use the calculator.
      What's {expression}? Work it out for me.
      I'm useless at maths, what does {spaced} make? Put it in the calculator.
      How much would {spaced} be? Check on the calculator.
      Let's see, {spaced}, what's that? Calculator, please.
      {expression}, how much is that?
      My head hurts. Can the calculator do {spaced}?
      Work out {spaced} for me, would you?
      Would the calculator know {spaced}? Type it in and see.
      Give me the answer to {expression}, on the calculator
      You do the sum, I can't: {spaced}
      Just type {expression} in the calculator, I want to see the answer
      If I take {spaced}, what do I get? Let the calculator tell me.
      Need to know what {spaced} is, calculator please
      Sums again, I hate them: {spaced}, what does the calculator say?
      Use the calculator for this one, {expression}`,
      zh: `
      算一下{expression}是多少
      {expression}等于多少呀，帮忙算算
      帮我按按计算器，{spaced}
      我数学不好，{expression}你给算算
      你算算看，{spaced}得多少
      脑子转不动了，{expression}用计算器算吧
      有笔账要算，{expression}
      多少啊，{expression}？计算器算一下
      {spaced}，算出来是几
      拿计算器算算{expression}
      给算个数，{expression}
      口算不了，{spaced}，你按计算器
      问一下，{expression}是多少？算给我看
      能算{expression}吗？用计算器
      账算不明白了，{spaced}是多少，计算器按一下
      用计算器看看{expression}等于几
      我想知道{spaced}得几，你用计算器算
      来，{expression}，按一下等号
      这道{expression}我不会，计算器给个答案
      看看{spaced}算下来是多少`,
    },
    { fill: summed },
  ),
  more(
    calculatorToNote,
    {
      en: `
      So what's {spaced}? Work it out and save the answer in a note called '{title}'.
      I need to remember what {spaced} is. Do it on the calculator and put it in a new note, '{title}'.
      Work out {expression}, then write the answer down in a note, call it '{title}'
      How much is {spaced}? Put it in a note called '{title}' so I have it.
      Make me a note '{title}' with the answer to {spaced} in it, the calculator can do the sum
      {spaced}, whatever that comes to, goes in a new note, '{title}'
      You do the maths, {spaced}, and write the answer in a note. Title's '{title}'.
      Let's note down what {expression} is, under '{title}', you'll need the calculator
      My '{title}' note, the one I haven't made yet, should just say what {spaced} is
      Use the calculator for {spaced} and then make a note of the answer, with '{title}' for a title
      What does {expression} come to? I want that number in a new note, '{title}'.
      Type {spaced} into the calculator and, when you see the answer, save it in a note as '{title}'
      Add a note for me, '{title}', and in it the result of {expression}, please
      Once you know what {spaced} is, write it into a new note called '{title}'
      If you work out {expression}, I'll want to keep the answer, so make it a note titled '{title}'
      Numbers go right out of my head. Do {spaced}, then save the answer in a note with the title '{title}'.`,
      zh: `
      帮我算{expression}，结果记到一条新便签里，叫“{title}”
      {expression}是多少？算完记便签，标题“{title}”
      我怕记不住，你算出{spaced}，写进便签，标题“{title}”
      算一下{expression}，结果写到备忘里，标题叫“{title}”
      记个便签，标题“{title}”，里面写{expression}等于多少，用计算器算
      你先算{spaced}，再新建一条笔记，名叫“{title}”，把答案写上
      新建个笔记吧，叫“{title}”，里面记{expression}的得数
      拿计算器按一下{spaced}，得几就记在新备忘“{title}”里
      给我记一笔，“{title}”，内容是{expression}算出来的数，存便签
      回头要用这个数，{expression}，算好存到便签，标题写“{title}”
      建一条备忘“{title}”，把{spaced}的答案记进去
      脑子记不住数，{expression}算了以后写成便签，就叫“{title}”
      这个数得记下来：{spaced}，标题“{title}”，记在便签里，先用计算器算
      等于多少你算，{expression}，算完新开个便签“{title}”写上
      用计算器算好{spaced}，然后笔记里添一条“{title}”，写上结果
      加条便签，名“{title}”，就写{expression}等于几
      能不能算完{expression}顺便记个笔记？标题“{title}”，写答案
      我要一条叫“{title}”的备忘，里面就写{spaced}的结果
      看看{expression}得多少，记成便签，题目是“{title}”
      答案要留着，{spaced}，写到叫“{title}”的新便签里`,
    },
    { fill: summed },
  ),
  more(
    calculatorClearHistory,
    {
      en: `
      So many old sums in the calculator, clear them all out | So there's an old sum in the calculator, {expression}, delete just that one
      Somebody might look at my calculator. Clear the whole history. | Somebody might look at my calculator. Delete {expression} from the history.
      What's all that in the calculator history? Delete everything. | What's {expression} doing in the calculator history? Delete that one.
      Honestly, I don't need any of my calculator history, clear it | Honestly, I don't need {expression} in my calculator history, delete it
      Do me a favour and clear all the history in the calculator | Do me a favour and delete {expression} from the calculator history
      I'm done adding things up. Wipe all that's left in the calculator's history. | I'm finished with {expression}. Wipe just that one off the calculator's history.
      How do I clear the calculator's history? All of it, please. | How do I get {expression} out of the calculator's history? Just that one, please.
      There's too much in the calculator history, delete the lot | There's one entry in the calculator history that bothers me, {expression}, delete it
      You can clear the history in the calculator, can't you? Do it, all of it. | You can delete single entries in the calculator's history, can't you? Take out {expression}.
      Nobody should be able to scroll through what I calculated, so clear all the calculator history | Nobody should find {expression} when they scroll through the calculator history, so delete it
      This calculator keeps everything I type. Delete its whole history. | This calculator kept {expression}. Delete that from its history, and only that.
      Let's start over, clear everything in the calculator's history | Let's keep the rest, but delete {expression} from the calculator's history
      Go into the calculator and delete all the old calculations | Go into the calculator and delete the old calculation {expression}
      Oh, that history in the calculator, can it be cleared completely? | Oh, that {expression} in the calculator's history, can it be deleted?
      Why does the calculator still have my old calculations? Delete all of them. | Why does the calculator still have {expression}? Delete it from the history.
      Wouldn't an empty history in the calculator be nice? Clear it. | Wouldn't the calculator's history be nicer without {expression}? Remove it.`,
      zh: `
      把计算器以前算的全清了 | 把计算器以前算的{expression}删了，别的留着
      算过的东西太多了，计算器历史清空吧 | 算过的{expression}不要了，计算器历史里删掉这条
      我要把手机给孩子玩，计算器历史都清掉 | 我要把手机给孩子玩，计算器历史里{expression}先删掉
      怎么计算器里还有这么多记录？全删了 | 怎么计算器里还有{expression}的记录？删了它
      帮我清一下计算器的历史，全部 | 帮我清一下计算器历史里的{expression}，就这一条
      以前算的都没用了，计算器记录清空 | 以前算的{expression}没用了，计算器记录里删掉
      你把计算器历史清空一下 | 你把计算器历史里的{expression}删一下
      能清空计算器的记录吗？一条都不要 | 能删掉计算器记录里的{expression}吗？只删这条
      不想留着那些算式了，计算器历史全部清掉 | 不想再看见{expression}，计算器历史里单独去了它
      看着乱，计算器的记录都给清了 | 看着碍眼，计算器记录里的{expression}给删了
      去计算器里，把历史全清空 | 去计算器里，把历史中{expression}那条删掉
      那些算过的账，计算器里都删干净 | 那个{expression}，计算器里不是还记着嘛，删了它
      免得别人翻，计算器历史清光 | 免得别人看见，计算器历史里{expression}删掉
      给计算器清清历史，全都不要 | 给计算器历史清掉一条，{expression}
      一条都别留，计算器的历史记录 | 只删一条，计算器历史记录里的{expression}
      都删了吧，计算器里的那些历史 | 就删{expression}吧，计算器历史里的，其他不动
      用完了，计算器历史全部清除 | 用完了，计算器历史里{expression}可以删了
      谁让计算器记这么多的？历史清空 | 谁在计算器上算{expression}了？历史里把它去掉，就去这条
      算错好多，计算器历史全清掉重来 | 算错了一条，就是{expression}，计算器历史里给抹掉吧
      留着干嘛呀，计算器那些老记录全清吧 | 留着{expression}干嘛呀，计算器历史里删了吧`,
    },
    { caseOf: ({ expression }) => (expression === '' ? 0 : 1) },
  ),
]
