/** What is done with the calculator, in parts. */

import { calculatorClearHistory } from '../../../src/emulator/tasks/families/calculator-clear-history.js'
import { calculatorCompute } from '../../../src/emulator/tasks/families/calculator-compute.js'
import { calculatorToNote } from '../../../src/emulator/tasks/families/calculator-to-note.js'
import { summed } from '../calculator.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

/** What is meant, in English, in more than one family. */
const SUMS = `
  {expression}
  {spaced}
  the sum {spaced}
  the calculation {expression}
  the expression {expression}`

export const composedCalculatorWordings: readonly MoreWordings[] = [
  composed(
    calculatorCompute,
    {
      en: {
        acts: `
          calculate {it}
          work out {it}
          compute {it}
          solve {it}
          figure out {it}
          evaluate {it}
          do {it} on the calculator
          find the answer to {it}
          get the result of {it}
          find out how much {it} is
          enter {it} in the calculator and press equals
          type {it} into the calculator and get the answer
          use the calculator to work out {it}
          get the answer to {it} from the calculator
          run {it} through the calculator
          determine the value of {it}`,
        wishes: `
          What is {it}?
          How much is {it}?
          I'd like to know the answer to {it}
          What does {it} come to?
          I need the result of {it}.
          The calculator should show the answer to {it}
          What is the value of {it}?
          I want to know what {it} makes`,
        things: SUMS,
      },
      zh: {
        acts: `
          计算{it}
          算出{it}
          算一下{it}
          把{it}算出来
          用计算器算{it}
          拿计算器算一下{it}
          打开计算器算{it}
          算算{it}等于多少
          看看{it}是多少
          求{it}的得数
          求出{it}的结果
          得出{it}的答案
          把{it}输入计算器，按等号
          用计算器求{it}的值
          算清楚{it}
          将{it}计算出来`,
        wishes: `
          {it}等于多少
          {it}是多少？
          {it}的结果是什么
          想知道{it}的答案
          我需要{it}的得数
          {it}得多少？
          计算器上应该有{it}的结果`,
        things: `
          {expression}
          {spaced}
          算式{expression}
          {expression}这个算式
          {expression}这道题
          式子{spaced}`,
      },
    },
    { fill: summed },
  ),
  composed(
    calculatorToNote,
    {
      en: {
        acts: `
          work out {it} and save the answer in a new note titled '{title}'
          calculate {it} and write the result in a note called '{title}'
          compute {it} and keep the result in a new note '{title}'
          solve {it} and put the answer in a note named '{title}'
          figure out {it} and make a note '{title}' with the answer
          do {it} on the calculator and note the result under '{title}'
          find the answer to {it} and store it as the note '{title}'
          create a note '{title}' with the result of {it}
          make a new note called '{title}' that has the answer to {it}
          write down the answer to {it} in a new note, '{title}'
          save the result of {it} in Notes as '{title}'
          add a note titled '{title}' with the value of {it}
          put the result of {it} into a note with the title '{title}'
          note down what {it} comes to in a new note '{title}'
          use the calculator for {it} and record the answer in a note '{title}'
          start a note '{title}' and write in it how much {it} is`,
        wishes: `
          I'd like a note '{title}' with the result of {it}
          The answer to {it} should be in a new note called '{title}'.
          I want to find the result of {it} in a note titled '{title}'
          How much is {it}? The answer belongs in a new note, '{title}'.
          There should be a note '{title}' that says what {it} comes to.
          What is {it}? I want the answer kept in a note named '{title}'
          I need the value of {it} in my notes, under the title '{title}'`,
        things: SUMS,
      },
      zh: {
        acts: `
          算出{it}，把结果记到新便签“{title}”里
          计算{it}，把答案写进标题为“{title}”的便签
          用计算器算{it}，再新建便签“{title}”写上结果
          算一下{it}，然后把得数存成便签“{title}”
          新建便签“{title}”，写上{it}的得数
          建一条叫“{title}”的便签，内容是{it}的结果
          把{it}的结果写进名为“{title}”的新便签
          把{it}的答案存到便签里，标题“{title}”
          将{it}的计算结果保存为便签“{title}”
          写一条便签“{title}”，记下{it}等于多少
          添加一个便签“{title}”，内容写{it}的答案
          用便签“{title}”记录{it}的得数
          求出{it}的值，记在一条新笔记里，题目“{title}”
          把{it}算出来，答案记成笔记“{title}”`,
        wishes: `
          {it}等于多少？答案要记在新便签“{title}”里
          {it}的结果应该写在便签“{title}”里
          想要一条便签“{title}”，里面是{it}的结果
          需要新便签“{title}”，内容是{it}的得数
          我要在便签“{title}”里看到{it}的答案
          {it}是多少？结果留在标题为“{title}”的便签里
          便签里该有一条“{title}”，写着{it}的值`,
        things: `
          {expression}
          {spaced}
          算式{expression}
          {expression}这个算式
          {expression}这道题`,
      },
    },
    { fill: summed },
  ),
  composed(
    calculatorClearHistory,
    {
      en: {
        acts: `
          delete {it}
          remove {it}
          erase {it}
          clear {it}
          wipe out {it}
          get rid of {it}
          throw away {it}
          throw out {it}
          discard {it}
          clear away {it}
          make {it} disappear
          open the calculator and delete {it}
          go into Calculator and clear {it}
          wipe {it} from the phone`,
        wishes: `
          {It} can go
          {It} is no longer needed.
          I'd like {it} to be gone.
          Can {it} be deleted?
          {It} should disappear
          It is time for {it} to go.
          I want {it} deleted`,
        things: `
          the (whole calculator history/entry {expression} in the calculator history)
          the (calculator's history/sum {expression} in the calculator's history)
          (everything/{expression}) listed in the calculator's history
          the (full record of past calculations/past calculation {expression}) in Calculator
          the (complete history of the calculator/line {expression} in the history of the calculator)
          the (entire list of old sums/old sum {expression}) in the calculator's history`,
      },
      zh: {
        acts: `
          删除{it}
          把{it}删掉
          把{it}删了
          清除{it}
          把{it}清掉
          移除{it}
          去掉{it}
          把{it}清理掉
          将{it}彻底清除
          抹掉{it}
          扔掉{it}
          让{it}消失
          打开计算器，删掉{it}
          把{it}(彻底清空/单独去掉)`,
        wishes: `
          {it}不要了
          {it}已经没用了
          我不再需要{it}
          {it}不用留着了
          不想再看到{it}
          {it}可以删了
          {it}能删掉吗？`,
        things: `
          计算器(的全部历史/历史里的{expression})
          计算器历史里(的所有记录/{expression}这条记录)
          计算器里(以前的所有计算/以前算的{expression}这一条)
          计算器(的整个历史记录/历史记录里的{expression})
          计算器历史中(的全部内容/{expression}那一条)
          计算器里(算过的全部算式/算过的算式{expression})`,
      },
    },
    { caseOf: ({ expression }) => (expression === '' ? 0 : 1) },
  ),
]
