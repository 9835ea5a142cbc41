/** What the page knows and what it is looking at. Changes go through `change`; views listen. */

import { tell } from './run-story.js'

export function createPageState() {
  let state = {
    connection: 'connecting',
    model: null,
    phones: [],
    /** udid, or null before any phone is known */
    chosenPhone: null,
    /** run id → story, for every run of which events came in */
    stories: new Map(),
    runs: [],
    /** id of the run in view; null shows the idle page */
    shownRun: null,
    /** number of the step in view; null follows the run */
    shownStep: null,
    tab: 'steps',
    fault: null,
    isStarting: false,
    isVisible: true,
  }
  const listeners = new Set()

  return {
    get: () => state,
    change(part) {
      state = { ...state, ...part }
      for (const listener of listeners) listener(state)
    },
    listen(listener) {
      listeners.add(listener)
    },
  }
}

/** The part of the state that a server message changes. */
export function partFromMessage(state, message) {
  switch (message.type) {
    case 'welcome':
      return {
        model: message.model,
        runs: message.runs,
        // Living runs are told again from their start; those that died with a server are not.
        stories: new Map([...state.stories].filter(([, story]) => story.outcome !== null)),
        ...choosePhone(state, message.phones),
      }
    case 'phones':
      return choosePhone(state, message.phones)
    case 'run_event':
      return partFromEvent(state, message.event)
  }
  return {}
}

/** The choice stays while that phone is listed; otherwise the first that can be used. */
function choosePhone({ chosenPhone }, phones) {
  if (phones.some(({ udid }) => udid === chosenPhone)) return { phones }
  const first = phones.find(({ state }) => state === 'ready') ?? phones[0]
  return { phones, chosenPhone: first?.udid ?? null }
}

function partFromEvent(state, event) {
  const story = tell(state.stories.get(event.run) ?? null, event)
  if (story === null) return {}
  const stories = new Map(state.stories).set(event.run, story)
  const isNewHere = event.type === 'run_start' && story.phone.udid === state.chosenPhone
  return isNewHere ? { stories, shownRun: event.run, shownStep: null, tab: 'steps' } : { stories }
}

/** The phone that was chosen, or null. */
export function chosenPhone(state) {
  return state.phones.find(({ udid }) => udid === state.chosenPhone) ?? null
}

/** True when the chosen phone takes commands. */
export function isPhoneReady(state) {
  return chosenPhone(state)?.state === 'ready'
}

/** The run in view, or null. */
export function shownStory(state) {
  return state.stories.get(state.shownRun) ?? null
}

/** The step in view, or null. */
export function shownStep(state) {
  const steps = shownStory(state)?.steps ?? []
  return steps.find(({ number }) => number === state.shownStep) ?? steps.at(-1) ?? null
}

/** The living run of the chosen phone, or null. */
export function livingStory(state) {
  for (const story of state.stories.values()) {
    if (story.outcome === null && story.phone.udid === state.chosenPhone) return story
  }
  return null
}

/** True when a person's own hand may use the phone: no run has it, or its run waits for a yes. */
export function isHandFree(state) {
  if (!isPhoneReady(state) || !isLive(state)) return false
  const story = livingStory(state)
  return story === null || story.steps.at(-1)?.phase === 'asking'
}

/** True when the page follows what happens now rather than looking at a past step. */
export function isLive(state) {
  return state.shownStep === null
}
