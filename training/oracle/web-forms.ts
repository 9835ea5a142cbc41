/** Teachers of the families about web search and forms on web pages. */

import { queryOf, RESULT_SITES, resultUrl } from '../../src/emulator/apps/browser/search-engine.js'
import { BROWSER_PACKAGE, completeUrl } from '../../src/emulator/apps/browser/state.js'
import type { UiNode } from '../../src/emulator/emulated-phone.js'
import type {
  BookingParams,
  SignUpParams,
} from '../../src/emulator/tasks/families/browser-forms.js'
import type { SearchParams } from '../../src/emulator/tasks/families/browser-search-open.js'
import {
  addressStatus,
  compared,
  fieldStatus,
  openIs,
  searchStatus,
  sightStatus,
} from './field-status.js'
import { wasLast } from './form-moves.js'
import {
  byId,
  end,
  findAndTap,
  goBack,
  isKeyboardOpen,
  isOn,
  leavePage,
  openApp,
  search,
  tap,
  textsOf,
  typeInto,
} from './moves.js'
import { named, said } from './names.js'
import type { Move, Oracle, OracleView } from './oracle.js'
import { word } from './words.js'

export const searchAndOpen: Oracle<SearchParams> = (view, { query, host }) => {
  const plan = `Search for '${query}'; open the result from ${host}.`
  if (view.app !== BROWSER_PACKAGE) return openApp(view, 'Browser', plan)
  if (isAt(view, resultUrl(query, host))) return end(openIs(`the page of ${host}`))
  const field = byId(view, 'web_search')
  const url = completeUrl(view.page.args?.url ?? '')
  if (url !== null && queryOf(url) === query && !isKeyboardOpen(view)) {
    const row = view.nodes.find(
      ({ resourceId, clickable, children }) =>
        clickable && resourceId.includes(':id/result_') && children.flatMap(textsOf).includes(host),
    )
    const status = `Results: ${hostsIn(view).join(', ')}. ${sightStatus(host, row !== undefined)}`
    const thought = { status, plan }
    return row === undefined
      ? search(view, { name: host }, thought)
      : tap(row, `the result from ${host}`, thought)
  }
  if (field === undefined) {
    const shown = url === null ? 'another page' : `the page of ${new URL(url).hostname}`
    return goBack(view, { status: compared('Open', shown, `the page of ${host}`), plan })
  }
  if (field.text !== query) {
    const thought = { status: searchStatus(field.text, query), plan }
    return typeInto(field, { name: 'Search the web', text: query }, thought)
  }
  const go = byId(view, 'web_search_go')
  const thought = { status: searchStatus(query, query), plan }
  return go === undefined ? goBack(view, thought) : tap(go, 'Search', thought)
}

export const bookTable: Oracle<BookingParams> = (view, params) => {
  const { address, name, email, people, day, outside } = params
  const seat = outside ? 'outside' : 'inside'
  const steps: Step[] = [
    { kind: 'text', id: 'form_name', name: 'Your name', text: name },
    { kind: 'text', id: 'form_email', name: 'E-mail address', text: email },
    { kind: 'select', id: 'form_people', name: 'People', option: people },
    { kind: 'select', id: 'form_day', name: 'Day', option: day },
    {
      kind: 'check',
      id: 'form_outside',
      name: 'Table outside',
      on: outside,
      wish: `A table ${seat}`,
    },
  ]
  const goal = `book for ${people} on ${named(day)}, ${seat}`
  return fillPage(view, { address, steps, submit: 'Book now', goal, isSensitive: true })
}

export const signUp: Oracle<SignUpParams> = (view, { address, email, topic }) => {
  const steps: Step[] = [
    { kind: 'text', id: 'form_email', name: 'E-mail address', text: email },
    { kind: 'select', id: 'form_topic', name: 'Topic', option: topic },
    {
      kind: 'check',
      id: 'form_agree',
      name: 'I want to get the newsletter',
      on: true,
      wish: 'The letter',
    },
  ]
  const goal = `sign up for ${named(topic)}`
  return fillPage(view, { address, steps, submit: 'Sign up', goal, isSensitive: false })
}

type Step = { readonly id: string; readonly name: string } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'select'; readonly option: string }
  /** `wish`: what is wanted when it is on or off as it shall be: "A table inside". */
  | { readonly kind: 'check'; readonly on: boolean; readonly wish: string }
)

interface FormTask {
  readonly address: string
  readonly steps: readonly Step[]
  /** What the button that sends it says. */
  readonly submit: string
  readonly goal: string
  readonly isSensitive: boolean
}

function fillPage(view: OracleView, task: FormTask): Move {
  const { address, steps, submit, goal, isSensitive } = task
  const plan = `Open ${address}; ${goal}.`
  if (view.app !== BROWSER_PACKAGE) return openApp(view, 'Browser', plan)
  if (view.page.name === 'choice') return chooseOption(view, task, plan)
  if (isAt(view, `https://${address}/thanks`) && wasLast(view, `Tap ${named(submit)}.`))
    return end('The form is sent.')
  if (!isAt(view, `https://${address}/`)) return openAddress(view, address, plan)
  const order = [...steps.map(({ id }) => id), 'form_submit']
  const move = fillSteps(view, { steps, order, plan })
  if (move !== null) return move
  const button = byId(view, 'form_submit')
  const thought = {
    status: filledStatus(view, steps),
    plan: `All is filled in; tap ${named(submit)}.`,
  }
  return button === undefined || isKeyboardOpen(view)
    ? search(view, { name: submit, order: { id: 'form_submit', ids: order } }, thought)
    : tap(button, submit, { ...thought, sensitive: isSensitive })
}

interface Filling {
  readonly steps: readonly Step[]
  /** Ids on the page from top to bottom. */
  readonly order: readonly string[]
  readonly plan: string
}

/** The next step towards a form that is filled in; null when it is. */
function fillSteps(view: OracleView, { steps, order, plan }: Filling): Move | null {
  let before = ''
  for (const step of steps) {
    const move = fillStep(view, step, { before, plan })
    const node = byId(view, step.id)
    // What was filled in last is read before the next one is.
    if (move === 'done') before = node === undefined ? before : `${statusOf(view, node, step)} `
    if (move === 'done') continue
    if (move !== 'hidden') return move
    const thought = { status: `${named(step.name)} is not in sight.`, plan }
    return search(view, { name: step.name, order: { id: step.id, ids: order } }, thought)
  }
  return null
}

/** What is out of sight counts as done when the history tells so. */
function fillStep(
  view: OracleView,
  step: Step,
  { before, plan }: { readonly before: string; readonly plan: string },
): Move | 'done' | 'hidden' {
  const node = byId(view, step.id)
  if (node === undefined)
    return view.history.includes(said(actionOf(step), view.t)) || isLeftAlone(step)
      ? 'done'
      : 'hidden'
  if (isFilled(node, step)) return 'done'
  const thought = { status: `${before}${statusOf(view, node, step)}`, plan }
  return step.kind === 'text'
    ? typeInto(node, { name: step.name, text: step.text }, thought)
    : tap(node, step.name, thought)
}

function statusOf(view: OracleView, node: UiNode, step: Step): string {
  switch (step.kind) {
    case 'text':
      return fieldStatus(step.name, node.text, step.text)
    case 'select':
      return fieldStatus(step.name, chosenIn(node), view.t(step.option))
    case 'check':
      return `${step.wish} is wanted; ${named(step.name)}: ${word(isOn(node))}.`
  }
}

/** A box is wanted ticked or not: what is wanted and what is shown are told before the form is sent. */
function filledStatus(view: OracleView, steps: readonly Step[]): string {
  const last = steps.at(-1)
  const box = last && byId(view, last.id)
  return last?.kind === 'check' && box !== undefined
    ? statusOf(view, box, last)
    : 'The form is filled in.'
}

/** What a step that did it is called in the history. */
function actionOf(step: Step): string {
  switch (step.kind) {
    case 'text':
      return `Type '${step.text}' into ${named(step.name)}.`
    case 'select':
      return `Tap ${named(step.option)}.`
    case 'check':
      return `Tap ${named(step.name)}.`
  }
}

/** A box that shall not be ticked is not ticked at first. */
function isLeftAlone(step: Step): boolean {
  return step.kind === 'check' && !step.on
}

function isFilled(node: UiNode, step: Step): boolean {
  switch (step.kind) {
    case 'text':
      return node.text === step.text
    case 'select':
      return hasInside(node, `${step.id}_${step.option}`)
    case 'check':
      return isOn(node) === step.on
  }
}

function chooseOption(view: OracleView, { address, steps }: FormTask, plan: string): Move {
  const isHere = completeUrl(view.page.args?.url ?? '') === `https://${address}/`
  const part = view.page.args?.part ?? ''
  const step = steps.find(({ id }) => id === `form_${part}`)
  const option = step?.kind === 'select' ? step.option : undefined
  const whose = step === undefined ? 'of another form' : `for ${named(step.name)}`
  const thought = { status: `The choices ${whose} are open.`, plan }
  return option === undefined || !isHere
    ? goBack(view, thought)
    : findAndTap(view, { id: `option_${option}`, name: option }, thought)
}

function openAddress(view: OracleView, address: string, plan: string): Move {
  const bar = byId(view, 'address_bar')
  const go = byId(view, 'address_go')
  if (bar === undefined || go === undefined) return leavePage(view, address, plan)
  const thought = { status: addressStatus(bar.text, address), plan }
  if (bar.text === address) return tap(go, 'Go', thought)
  return typeInto(bar, { name: 'the address bar', text: address }, thought)
}

/** The address bar shows this page's address. */
function isAt(view: OracleView, url: string): boolean {
  return view.page.name === 'web' && completeUrl(view.page.args?.url ?? '') === url
}

/** Hosts of the results in sight, from top to bottom. */
function hostsIn(view: OracleView): readonly string[] {
  const rows = view.nodes.filter(({ resourceId }) => resourceId.includes(':id/result_'))
  return rows.flatMap(textsOf).filter((text) => RESULT_SITES.some(({ host }) => host === text))
}

/** The option that a choice shows below its label; empty: none yet. */
function chosenIn(node: UiNode): string {
  return textsOf(node)[1] ?? ''
}

function hasInside(node: UiNode, id: string): boolean {
  return node.children.some(
    (child) => child.resourceId.endsWith(`:id/${id}`) || hasInside(child, id),
  )
}
