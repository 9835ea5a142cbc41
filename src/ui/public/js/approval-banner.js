/** "May it do this?": what will happen, why a person is asked, and the two answers. */

import { h } from './dom.js'
import { describeOperation } from './words.js'

/** @param {(run: string, step: number, approved: boolean) => void} onAnswer */
export function createApprovalBanner(onAnswer) {
  const what = h('p.what')
  const why = h('p.why')
  const allow = h('button.button.primary', { type: 'button' }, 'Allow')
  const refuse = h('button.button', { type: 'button' }, 'Refuse')
  const banner = h(
    'div.approval',
    { role: 'alertdialog', 'aria-label': 'Needs your yes', hidden: true },
    h('div.asks', {}, h('h3', {}, 'May it do this?'), what, why),
    h('div.answers', {}, refuse, allow),
  )
  let asked = ''
  const answer = (approved) => {
    for (const button of [allow, refuse]) button.disabled = true
    const [run, step] = asked.split('\n')
    onAnswer(run, Number(step), approved)
  }
  allow.addEventListener('click', () => answer(true))
  refuse.addEventListener('click', () => answer(false))

  return {
    element: banner,
    show(story, step) {
      const isAsking = story?.outcome === null && step?.phase === 'asking'
      banner.hidden = !isAsking
      const question = isAsking ? `${story.id}\n${step.number}` : ''
      if (question === asked) return
      asked = question
      if (!isAsking) return
      what.textContent = `${describeOperation(step.answer.operation)}. ${step.answer.action}`
      why.textContent = step.approval.reason
      for (const button of [allow, refuse]) button.disabled = false
      // The safe answer is the one under the finger, unless the person is writing.
      if (!(document.activeElement instanceof HTMLInputElement)) refuse.focus()
    },
  }
}
