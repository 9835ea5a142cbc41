/** Puts the page together: messages into the state, the state into the views, hands into commands. */

import { createHandQueue } from './hand-queue.js'
import {
  createPageState,
  livingStory,
  partFromMessage,
  shownStep,
  shownStory,
} from './page-state.js'
import { createPhonePanel } from './phone-panel.js'
import { tell } from './run-story.js'
import { createRunsPanel } from './runs-panel.js'
import { commands, openMessages, readEvents, readRuns } from './server-link.js'
import { createStepsPanel } from './steps-panel.js'
import { createTabs } from './tabs.js'
import { createThoughtPanel } from './thought-panel.js'
import { createTopBar } from './top-bar.js'
import { describePhase } from './words.js'

const TIMER_MS = 100

// The address's token is spent: it has no place in history, bookmarks or screenshots.
history.replaceState(null, '', '/')

const page = createPageState()
const { get, change } = page
const byId = (id) => document.getElementById(id)

/** Gives a command and shows what went wrong, if anything. */
async function attempt(command) {
  change({ fault: null })
  try {
    return await command()
  } catch (fault) {
    change({ fault })
    return null
  }
}

const bar = createTopBar(document, {
  async onStart(task) {
    change({ isStarting: true })
    await attempt(() => commands.startRun(task, get().chosenPhone))
    change({ isStarting: false })
  },
  onStop: stop,
  onPhone(udid) {
    change({ chosenPhone: udid })
    change({ shownRun: livingStory(get())?.id ?? null, shownStep: null, fault: null })
  },
})

const hand = createHandQueue((command) =>
  attempt(async () => {
    await commands.perform(get().chosenPhone, command)
    return true
  }),
)

const views = [
  bar,
  createPhonePanel(byId('phone-panel'), {
    onHand: hand.give,
    onFollow: () => change({ shownRun: livingStory(get())?.id ?? null, shownStep: null }),
  }),
  createStepsPanel(byId('steps-panel'), chooseStep),
  createRunsPanel(byId('runs-panel'), chooseRun),
  createTabs(['steps', 'runs'], (tab) => change({ tab })),
]
const thought = createThoughtPanel(byId('thought-panel'), {
  onAnswer: (run, step, approved) => attempt(() => commands.approve(run, step, approved)),
  onExample: bar.write,
})
views.push(thought, { show: announce })

async function stop() {
  const story = livingStory(get())
  if (story !== null) await attempt(() => commands.stop(story.id))
}

/** The last step of a living run is the live view itself. */
function chooseStep(number) {
  const story = shownStory(get())
  const isNow = story.outcome === null && number === story.steps.at(-1)?.number
  change({ shownStep: isNow ? null : number })
}

async function chooseRun(run) {
  if (!get().stories.has(run)) {
    const events = await attempt(() => readEvents(run))
    if (events === null) return
    const story = events.reduce(tell, null)
    if (story !== null) change({ stories: new Map(get().stories).set(run, withEnd(story)) })
  }
  const story = get().stories.get(run)
  const lastStep = story?.outcome === null ? null : (story?.steps.at(-1)?.number ?? null)
  change({ shownRun: run, shownStep: lastStep, tab: 'steps' })
}

/** A run whose process died has no end in its file. */
function withEnd(story) {
  return story.outcome === null
    ? tell(story, {
        type: 'run_end',
        seq: story.seq + 1,
        outcome: 'interrupted',
        durationMs: 0,
        error: null,
        at: story.startedAt,
      })
    : story
}

let lastSpoken = ''
function announce(state) {
  const story = shownStory(state)
  const step = shownStep(state)
  const action = step?.answer?.action ?? ''
  const spoken = story === null ? '' : `${describePhase(story).word}. ${action}`
  if (spoken !== lastSpoken) byId('announcer').textContent = spoken
  lastSpoken = spoken
}

let isDrawing = false
page.listen(() => {
  if (isDrawing) return
  isDrawing = true
  requestAnimationFrame(() => {
    isDrawing = false
    for (const view of views) view.show(get())
    thought.tick(get(), Date.now())
  })
})

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') void stop()
  const isWriting = ['INPUT', 'TEXTAREA'].includes(event.target.tagName)
  if (event.key === '/' && !isWriting) {
    event.preventDefault()
    bar.focus()
  }
})
document.addEventListener('visibilitychange', () => change({ isVisible: !document.hidden }))
setInterval(() => thought.tick(get(), Date.now()), TIMER_MS)

openMessages({
  onConnection: (connection) => change({ connection }),
  async onMessage(message) {
    change(partFromMessage(get(), message))
    if (message.type === 'run_event' && ['run_start', 'run_end'].includes(message.event.type)) {
      const runs = await readRuns().catch(() => null)
      if (runs !== null) change({ runs })
    }
  },
})
change({ isVisible: !document.hidden })
bar.focus()
