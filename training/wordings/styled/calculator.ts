/** Sums to be done, noted or forgotten in other styles: terse, formal, playful, step by step. */

import { calculatorClearHistory } from '../../../src/emulator/tasks/families/calculator-clear-history.js'
import { calculatorCompute } from '../../../src/emulator/tasks/families/calculator-compute.js'
import { calculatorToNote } from '../../../src/emulator/tasks/families/calculator-to-note.js'
import { summed } from '../calculator.js'
import { type MoreWordings, more } from '../more.js'

export const styledCalculatorWordings: readonly MoreWordings[] = [
  more(
    calculatorCompute,
    {
      en: `
      To-do no. 1: {spaced}, on calculator, get result
      Calculator. {expression}. Equals. Done.
      Open Calculator, enter {spaced} one key after another, finish with the equals sign and leave the answer standing there
      First find the calculator among my apps, then put in {expression}, then press = so that the result comes up
      When I pick up the phone again, the calculator is open and the answer to {spaced} is on it
      No open question any more: {expression} is solved, and Calculator shows the number.
      The undersigned hereby requests that the result of {spaced} be ascertained by means of the calculator.
      Might I trouble you, good sir, to reckon up {expression} upon the calculating machine?
      Crack this nut with the calculator: {expression}
      Feed {spaced} to the calculator and see what comes out at the other end
      {spaced}: by hand it never comes out right. Have it done by the calculator.
      As long as {expression} hasn't been run through the calculator, I won't believe any figure, so run it through
      I want the figure for {spaced} on my screen in one minute. Calculator. Move.
      Teacher gave us {expression} and I only have ten fingers! Can the calculator please say how many it is?
      Please, you take calculator, you make {spaced}, I look answer.
      yo calculator, {expression}, hit me with the answer`,
      zh: `
      待办：计算器 {expression} 得数
      {spaced}，计算器，出数即可
      先打开计算器，再把{expression}一个键一个键敲进去，末了点等号，答案就留在上面
      点计算器进去，输入{spaced}，然后按一下等于，别退出来
      等我再看手机时，计算器开着，上面就是{expression}的结果
      屏幕上不再是待解的{spaced}，而是计算器给出的得数
      兹请以计算器核算{expression}，并示其得数。
      劳烦阁下动动计算器，将{spaced}演算一番，感激不尽
      {expression}这块硬骨头，扔给计算器去啃，吐出个数来
      让计算器跟{spaced}过过招，看看能变出个什么数
      要不是{spaced}太绕，我也不会劳动计算器。请它出个数吧
      {expression}，别用嘴估，得经计算器算过才算数
      一分钟之内，计算器上给我{spaced}的准数，快去
      老师出了{expression}，我手指头不够数，叫计算器告诉我好不好嘛
      你好，我想知道{spaced}是几，请你，计算器，按，谢谢
      孩子啊，奶奶眼花按不准，{expression}，你在那计算器上给奶奶按出个数来`,
    },
    { fill: summed },
  ),
  more(
    calculatorToNote,
    {
      en: `
      Tick list: calculate {spaced}; new note; title '{title}'; answer inside; save
      New note '{title}', content: result of {expression}, calculator first
      Open Calculator, type {spaced}, press equals, keep the number in mind, go over to Notes, start a note '{title}' and put it in
      First the calculator for {expression}, then the notes, where you begin a new one, head it '{title}' and fill in the figure
      At the end of it there's one note more than before; it's headed '{title}' and holds the result of {spaced}.
      Nothing about {expression} is written down so far. Afterwards its answer is to stand in a note called '{title}'.
      We should be obliged if the result of {spaced} were computed and entered in a fresh note under the title '{title}'.
      Pray reckon up {expression} and set down the figure in a new note, which shall bear the name '{title}'.
      Squeeze the answer out of {spaced} and bottle it in a new note labelled '{title}'
      Let the calculator chew on {expression}, then immortalise its verdict in a note that goes by '{title}'
      '{title}' is what the new note is called, and what it says is the outcome of {spaced}, worked out beforehand.
      Not in your head, on the calculator: {spaced}. Not on paper, in a new note: the answer, under '{title}'.
      If {expression} can be solved, and it can, then the solution mustn't get lost: off with it into a new note, '{title}'.
      By my next call I expect a note '{title}' with the result of {expression} in it. No excuses about the maths.
      {spaced} is too big for me! Can you find out the answer and put it in a note, and the note is called '{title}'?
      I not good with number. You calculate {expression}, you make new note, name '{title}', inside you write answer.`,
      zh: `
      备忘待办：算{expression}，新便签“{title}”，只写得数
      便签加一条：标题“{title}”，内容{spaced}得数，先算
      打开计算器输入{expression}，按等号，记住数，再去便签新建一条，标题填“{title}”，正文填那个数，保存
      第一步进计算器算{spaced}，第二步去便签里新写一条，题目写“{title}”，下面写算出来的数
      弄完以后，便签里多了一条“{title}”，里头就是{expression}的答案
      {spaced}的得数不该只停在计算器上，还要出现在名为“{title}”的新便签中
      请将{expression}核算完毕，所得数值另立便签一则，题名“{title}”，以备查考。
      恳请代为演算{spaced}，并把结果誊入新便签，篇名为“{title}”，有劳了
      让计算器把{expression}嚼碎了，答案装进一条新便签，贴上“{title}”的名牌
      给{spaced}的得数安个家，门牌是便签“{title}”，房子还没盖，你来盖
      便签“{title}”还没有，要有；要写的不是{expression}这个式子，而是它的得数
      如果{spaced}算出来了，别让它跑掉，落到一条题为“{title}”的新便签上
      标题是“{title}”，内容是答案，题目是{expression}。算好，写成便签。
      听好了：{spaced}的数我开会要用，算清楚，写进新便签，标题“{title}”，别拖
      我不会算{expression}，你会的嘛，算好了写在新便签里，便签名字叫“{title}”哦
      我中文不好。请算{spaced}，做一个新便签，名字“{title}”，里面写那个数字`,
    },
    { fill: summed },
  ),
  more(
    calculatorClearHistory,
    {
      en: `
      To do: calculator, history, empty it | To do: calculator, history, only {expression}, out
      Calc history: back to zero | Calc history: minus {expression}, else unchanged
      Open the calculator, look at its history and clear the whole of it, then say yes if it asks | Open the calculator, look at its history, find the line {expression} and delete that line alone
      From the calculator go on to the history, and let all of it be removed before you leave | From the calculator go on to the history, scroll to {expression} and get rid of it there
      No earlier calculation exists any longer in the calculator, not a single one | The earlier calculation {expression} exists no longer in the calculator; the rest is untouched
      Whoever opens the calculator's history from now on finds a bare list | Whoever opens the calculator's history from now on finds every line but {expression}
      It is hereby ordered that the calculator's history be expunged in its entirety. | It is hereby ordered that the entry {expression} be expunged from the calculator's history.
      Be so gracious as to relieve the calculator of all its recollections. | Be so gracious as to relieve the calculator of its recollection of {expression}, and of that alone.
      Spring clean in the calculator: sweep its history till the floor is bare | A little dusting in the calculator: sweep {expression} out of its history and leave the rest lying
      Send all the ghosts of sums past in my calculator's history packing | Send the ghost of {expression} packing from my calculator's history; the other ghosts may haunt on
      Take a big sponge to the calculator's history, the whole blackboard | Take a small sponge to the calculator's history and rub out {expression}, nothing more
      The calculator's history: I don't need a word of it. Make it empty. | {expression}: I don't need it. Make the calculator's history do without that line.
      If anything at all is still listed in the calculator's history, it has to be deleted. | If {expression} is still listed in the calculator's history, it has to be deleted, unlike its neighbours.
      Can you make all the old numbers in the calculator go bye-bye? The whole history? | Can you make {expression} go bye-bye from the calculator history? Only that one!
      Please, calculator history, I want nothing inside. You delete all. | Please, calculator history, I not want {expression} inside. You delete this one, other one stay.
      nuke the entire calc history lol | nuke {expression} in the calc history lol, rest can chill`,
      zh: `
      计算器历史：清零 | 计算器历史：减一条，{expression}
      待办 计算器旧账全扫 | 待办 计算器旧账扫{expression}一条
      先点开计算器，再看历史，里面有多少删多少，删完为止 | 先点开计算器，再看历史，碰到{expression}那行就删，删完这行就收手
      从计算器走到历史那一页，让整页都空掉再出来 | 从计算器走到历史那一页，单让{expression}那行消失再出来
      空白一片，计算器历史从此一行也不剩 | 少了一行的计算器历史，少的只是{expression}
      以前的算式在计算器里一条也查不到了 | {expression}在计算器历史里再也查不到，其余照旧能查
      着即将计算器历史悉数注销，不得遗留。 | 着即将计算器历史中{expression}一项注销，余项照存。
      敢烦您高抬贵手，将计算器中旧日算稿尽行焚去。 | 敢烦您高抬贵手，将计算器历史中{expression}一纸算稿焚去，余者勿动。
      给计算器来个大扫除，历史扫得一粒灰都没有 | 给计算器掸掸灰，历史里只把{expression}掸下来
      请计算器喝碗孟婆汤，从前的账全忘光，历史一条不剩 | 请计算器抿一小口孟婆汤，只把历史里的{expression}忘掉
      计算器那点黑历史，连锅端了 | 计算器的黑历史就一条{expression}，拎出来扔掉
      凡是计算器历史里的，没有一条该留，都删 | 除了{expression}，计算器历史里没有一条该删，就删它
      只要计算器历史还有东西，就还没完，删到空为止 | 只要计算器历史还有{expression}，就还没完，删掉它为止
      计算器里那些旧的数字，全部变没有好不好？历史统统拜拜 | 计算器历史里那个{expression}，变没有好不好？就它拜拜
      我要计算器历史没有东西。请全部删，谢谢 | 我要计算器历史没有{expression}。请删这一个，别的不删，谢谢
      囡囡，外婆计算器里攒了一堆老账，历史都给外婆清掉吧 | 囡囡，外婆计算器里有笔{expression}，历史里给外婆去掉这一笔吧`,
    },
    { caseOf: ({ expression }) => (expression === '' ? 0 : 1) },
  ),
]
