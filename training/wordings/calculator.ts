/** Further ways to say what is done in Calculator. */
import { calculatorClearHistory } from '../../src/emulator/tasks/families/calculator-clear-history.js'
import { calculatorCompute, spaced } from '../../src/emulator/tasks/families/calculator-compute.js'
import { calculatorToNote } from '../../src/emulator/tasks/families/calculator-to-note.js'
import { type MoreWordings, more } from './more.js'

/** `{spaced}` is the expression with spaces in it. */
export const summed = ({ expression }: { readonly expression: string }) => ({
  spaced: spaced(expression),
})

export const calculatorWordings: readonly MoreWordings[] = [
  more(
    calculatorCompute,
    {
      en: `
      calculator app: {spaced} and press equals
      What do you get for {expression} on the calculator?
      Would you punch {spaced} into the calculator for me?
      I'd like to know what {spaced} comes to.
      {spaced} is too hard for my head; let the calculator do it
      Make sure the calculator's display shows what {expression} equals.
      solve {expression} for me quickly pls
      Key in {spaced} on the phone's calculator, then hit the equals sign.
      Find the value of {spaced} using the calculator app
      Hey, quick sum for you: {spaced}. Use the calculator, thanks!
      The outcome of {expression} should be on the calculator screen
      Is it possible to have {spaced} evaluated in Calculator?
      Evaluate this expression in full: {expression}.
      Run the numbers, please: {spaced}
      I don't know the answer to {spaced}. Let Calculator find out.
      I want to see how {spaced} turns out, so open the calculator and do the sum
      By the end, {expression} has been entered and its answer stands in Calculator.
      answer needed, calculator app: {spaced} = ?
      Kindly determine the result of the following calculation: {spaced}.
      Can you tell me, with the help of the calculator, how much {expression} makes?
      Do the maths on {expression} in the calculator app
      Let {spaced} be calculated on my phone, please.
      I'm checking some figures and need {spaced} done on the calculator.
      Calculator open, enter {expression}, show me what it gives.`,
      zh: `
      计算器，{expression}，按等号
      {expression}最后得几啊
      麻烦用手机计算器把{expression}算出来，谢谢
      {spaced}我心算不来，让计算器来吧
      可以帮忙求{expression}的值吗？
      计算器屏幕上应显示{expression}的答案。
      我需要{spaced}的计算结果
      嘿，{expression}这道题给我算算呗
      请对下列算式求值：{spaced}。
      把{expression}敲进计算器，得出数来
      赶紧，算 {spaced}，急等着用
      还不清楚{expression}究竟是多少，请在计算器上算明白。
      确保计算器里{expression}已经算好，答数留在屏幕上
      想核对一组数字，算下{expression}
      在计算器中键入{spaced}并求出答案
      您能否借助计算器告诉我{expression}的结果？
      有道算式{expression}，交给计算器处理
      希望知道{spaced}到底等于几
      调出计算器应用做一次运算：{expression}
      最终让计算器给出{expression}的数值就行。
      {expression}，算一算再给我看得数
      有没有空替我算清楚{spaced}这笔数？
      这个式子要出结果：{expression}，计算器上操作。`,
    },
    { fill: summed },
  ),
  more(
    calculatorToNote,
    {
      en: `
      note '{title}' = result of {spaced}
      Find out what {spaced} gives, then make '{title}' a new note holding that number.
      Would you jot down the answer to {spaced} in a fresh note with the title '{title}'?
      I don't want to forget what {expression} comes to. Compute it and save it as the note '{title}'.
      In Notes, there should be a '{title}' containing the value of {expression}.
      calculator: {spaced}. notes: new one, title {title}, body the answer
      Start a note headed '{title}'; its text should be whatever {spaced} equals.
      Can you use Calculator for {expression} and file the outcome in Notes as '{title}'?
      I'd like '{title}' as a note, with the solution of {spaced} inside.
      Hey, do {spaced} on the calculator and stick the number in a note called '{title}', thanks
      By the end I need a note named '{title}' that tells what {expression} is.
      There's no '{title}' note yet. Create it and put in what {spaced} amounts to.
      Evaluate {expression}, remember the number, open Notes and write it down under the heading '{title}'.
      Let the result of {spaced} be recorded in a new note bearing the title '{title}'.
      Is it possible to have the answer of {spaced} stored in Notes with '{title}' as its title?
      solve {expression} n put answer in new note '{title}'
      I'm keeping figures in my notes: get {spaced} done and add one titled '{title}' with the answer.
      Make sure that Notes ends up with '{title}', consisting of the result of {expression}.
      Kindly perform the calculation {spaced} and document its result in a note entitled '{title}'.
      The number I want written in my new note '{title}' is the answer to {spaced}.
      Title: '{title}'. Text: what the calculator says for {expression}. Save that as a note.
      Punch {spaced} into Calculator. Whatever it shows goes into a note by the name of '{title}'.
      I want to look up {expression} later, so keep its worked-out result in Notes under '{title}'
      Under '{title}' in my notes, please write the figure that {spaced} produces.`,
      zh: `
      便签“{title}”，正文写{expression}的结果
      先用计算器得出{spaced}，随后开个便签，标题“{title}”，数字填进去
      麻烦把{expression}算好，记成一条便签，题目就叫“{title}”，谢谢
      怕忘了{expression}是多少，算完给我存个便签，名字“{title}”
      可不可以新建一个标题是“{title}”的便签，里头放{spaced}的答案？
      便签里应该多出一条“{title}”，内容为{expression}的计算结果。
      计算器：{expression}；新便签：{title}；正文：得数
      我还没有“{title}”这个便签，建一个，写上{expression}等于几
      希望{spaced}的结果能保存到便签，标题用“{title}”
      嘿，算算{expression}，得多少就写到“{title}”便签里呗
      确保最后有一条名叫“{title}”的便签，记着{expression}的值
      请运行计算器求{spaced}之值，并将其录入题为“{title}”的新便签。
      算{expression}，存便签，标题“{title}”
      想把{expression}的答数留个底，放在便签“{title}”里面
      打开便签建“{title}”，正文就是{spaced}算出来的数
      “{title}”：请建这样一条便签，里面只写{expression}的运算结果。
      有空的话帮我求{expression}，然后把数字抄到新的便签，标题写“{title}”
      {expression}的得数，我要在便签“{title}”里看到
      能否让计算器算出{spaced}，结果以“{title}”为题保存成便签？
      把计算器上{expression}的结果记录下来，便签标题设成“{title}”
      以后要查{expression}的结果，所以请做一个便签存着，取名“{title}”。
      写一张便签，抬头“{title}”，底下写{spaced}一共是多少
      快帮我弄：{expression}多少，写入便签，便签名“{title}”
      需要两步：计算{expression}，再新增便签“{title}”记答案。`,
    },
    { fill: summed },
  ),
  more(
    calculatorClearHistory,
    {
      en: `
      calculator history: drop all of it | calculator history: drop {expression} only
      I'd like the calculator's history to be blank | I'd like {expression} gone from the calculator's history
      Can you make Calculator forget every computation so far? | Can you make Calculator forget just the computation {expression}?
      The calculator still lists my old sums. Get rid of them all. | The calculator still lists {expression}. Get rid of that line.
      No calculation should be left in the calculator's history. | {expression} should no longer be in the calculator's history.
      Before I lend out my phone, purge all that was ever computed in Calculator. | Before I lend out my phone, purge {expression} from what was computed in Calculator.
      Make sure that Calculator shows no history any more | Make sure that Calculator's history doesn't show {expression} any more
      Would you mind throwing out all entries in the calculator history? | Would you mind throwing out the entry {expression} in the calculator history?
      Open Calculator, go to History, clear everything. | Open Calculator, go to History, delete the row with {expression}.
      Let every record of earlier calculations be deleted from the calculator app | Let the record of {expression} be deleted from the calculator app
      pls wipe everything in calc history thx | pls zap {expression} from calc history thx
      I don't want anyone to see what I calculated, so empty Calculator's log. | I don't want anyone to see that I calculated {expression}, so take it off Calculator's log.
      By the end, the history list in the calculator has to be empty. | By the end, {expression} has to be missing from the history list in the calculator.
      Kindly discard the complete record of computations kept by the calculator. | Kindly discard the record of the computation {expression} kept by the calculator.
      Is it possible to reset the history in the calculator app? | Is it possible to strike {expression} off the history in the calculator app?
      My calculator remembers too much: away with its entire history | My calculator remembers {expression}: away with that one
      Scrub all earlier results and expressions out of Calculator. | Scrub the earlier expression {expression} and its result out of Calculator.
      Everything I worked out earlier on the calculator can go, history included. | What I worked out earlier as {expression} can go, take it off the calculator's history.
      history tab in calculator, delete all | history tab in calculator, delete {expression}
      I want a clean slate in Calculator, with none of the former calculations. | I want Calculator without the former calculation {expression}; the other ones stay.
      Have the phone's calculator lose its whole memory of past sums | Have the phone's calculator lose its memory of the past sum {expression}
      Please tidy up: Calculator's past computations are all to be removed. | Please tidy up: of Calculator's past computations, {expression} is to be removed.
      Thanks for cleaning out the calculator's list, nothing should remain. | Thanks for cleaning {expression} out of the calculator's list, the rest should remain.
      Could the list of what I've calculated be emptied completely? | Could {expression} be cut from the list of what I've calculated?`,
      zh: `
      计算器历史，一条不留全清 | 计算器历史，只去掉{expression}
      麻烦把计算器里算过的东西统统抹掉，谢谢 | 麻烦把计算器里算过的{expression}抹掉，谢谢
      以前算了什么是我的秘密，计算记录全删 | {expression}这笔账是我的秘密，把这条计算记录删了
      可不可以让计算器忘掉之前所有的计算？ | 可不可以让计算器忘掉{expression}这次计算？
      计算器的历史记录应当是空的。 | 计算器的历史记录里不应再有{expression}。
      打开计算器，进历史记录，选清空 | 打开计算器，进历史记录，找到{expression}删除
      历史记录太乱了，计算器里的都清干净吧 | 历史记录里{expression}没用了，从计算器里清走吧
      确保计算器不再保留任何算式 | 确保计算器不再保留{expression}这个算式
      烦请彻底清理计算器留存的运算记录。 | 烦请清理计算器留存的{expression}运算记录。
      嘿，计算器那堆旧算式全扔了呗 | 嘿，计算器里{expression}那行旧算式扔了呗
      希望计算器的历史变成空白 | 希望计算器的历史中看不到{expression}
      手机要借人用，先把计算器的过往记录全部清零 | 手机要借人用，先把计算器里{expression}的过往记录清除
      计算器还留着一大堆以前的计算，全都移除 | 计算器还留着{expression}的计算，把它移除
      您能否将计算器的全部历史条目删去？ | 您能否将计算器的历史条目{expression}删去？
      最后计算器历史页面里应什么都没有 | 最后计算器历史页面里应没有{expression}
      从头来过，计算器历史一概不要了 | 别的不动，计算器历史只除去{expression}
      快把计算记录清光，一点不剩 | 快把{expression}那条计算记录去除，其余留下
      有办法一次删光计算器的历史吗？ | 有办法单独删除计算器历史的{expression}吗？
      想让计算器干干净净，请清空它保存的所有算式。 | 想让计算器干净点，请删掉它保存的算式{expression}。
      清理任务：计算器，历史记录，全部 | 清理任务：计算器，历史记录，{expression}
      计算器里的每一条历史，都请替我销毁 | 计算器里{expression}这一条历史，请替我销毁
      所有旧的计算不需要了，计算器历史给清一下 | 旧的{expression}不需要了，计算器历史给删一下这项
      查看计算器的历史，把列表整个儿清除。 | 查看计算器的历史，把列表中的{expression}清除。`,
    },
    { caseOf: ({ expression }) => (expression === '' ? 0 : 1) },
  ),
]
