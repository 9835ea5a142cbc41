/**
 * The phone: its live picture (or the still picture of a past step), the predicted box before the
 * touch, the touch itself, and the person's own hand: on the live picture and on Android's three buttons.
 */

import { h, place, sharesOf } from './dom.js'
import { listenToFingers } from './hand-fingers.js'
import { createHandKeyboard } from './hand-keyboard.js'
import {
  chosenPhone,
  isHandFree,
  isLive,
  isPhoneReady,
  shownStep,
  shownStory,
} from './page-state.js'
import { liveAddress, pictureAddress } from './server-link.js'
import { describeOperation, describePhoneState } from './words.js'

const USUAL_RATIO = 1080 / 2400

/** @param {{ onHand: (command: object) => void, onFollow: () => void }} actions */
export function createPhonePanel(panel, { onHand, onFollow }) {
  const picture = h('img.picture', { alt: 'Screen of the phone', draggable: false })
  const overlay = h('div.overlay', { 'aria-hidden': 'true' })
  const blank = h('p.blank', {}, 'No picture')
  const keyboard = createHandKeyboard(onHand)
  const screen = h('div.screen', {}, blank, keyboard.element, picture, overlay)
  const caption = h('p.caption')
  const keys = ['back', 'home', 'recents'].map((key) => keyButton(key, onHand))
  const follow = h('button.button.small', { type: 'button', onClick: onFollow }, 'Back to live')
  panel.append(
    h('div.frame', {}, screen),
    h('div.below', {}, h('div.keys', {}, ...keys), caption, follow),
  )

  let now = null
  listenToFingers(picture, {
    // A run refuses a hand and says why; a wheel that is turned by the way shall not ask for that.
    isListening: () => isPhoneReady(now) && isLive(now),
    isWheelListening: () => isHandFree(now),
    onCommand(command) {
      keyboard.focus()
      onHand(command)
    },
  })

  let drawn = {}

  const setRatio = (ratio) => screen.style.setProperty('--ratio', String(ratio))
  setRatio(USUAL_RATIO)
  picture.addEventListener('load', () => {
    screen.classList.add('on')
    if (picture.naturalWidth > 0) setRatio(picture.naturalWidth / picture.naturalHeight)
  })
  picture.addEventListener('error', () => screen.classList.remove('on'))
  return {
    show(state) {
      now = state
      const address = addressOf(state)
      if (address !== drawn.address) showPicture(picture, screen, address)
      const step = touchedStep(state)
      if (step !== drawn.step) drawTouch(overlay, step)
      drawn = { address, step }

      for (const key of keys) key.disabled = !isHandFree(state)
      screen.classList.toggle('hand', isLive(state) && isPhoneReady(state))
      follow.hidden = isLive(state)
      caption.replaceChildren(...captionOf(state))
    },
  }
}

/** The live picture holds a connection, so a hidden page lets go of it. */
function addressOf(state) {
  if (!isLive(state)) {
    const step = shownStep(state)
    return step?.picture ? pictureAddress(state.shownRun, step.picture.file) : ''
  }
  const isWatching = state.isVisible && isPhoneReady(state) && state.connection === 'live'
  return isWatching ? liveAddress(state.chosenPhone) : ''
}

function showPicture(picture, screen, address) {
  if (address === '') {
    picture.removeAttribute('src')
    screen.classList.remove('on')
  } else {
    picture.src = address
  }
}

/** A tap takes a blink: its box stays until the screen is still, or nobody would see it. */
const TOUCHING = ['acting', 'asking', 'settling']

/** The step whose box and touch belong on the picture now; null when none does. */
function touchedStep(state) {
  const step = shownStep(state)
  if (step === null || step.picture === null) return null
  if (!isLive(state)) return step
  if (shownStory(state).outcome !== null) return null
  return TOUCHING.includes(step.phase) ? step : null
}

function drawTouch(overlay, step) {
  const marks = []
  if (step?.box) {
    const box = h('div.box', {}, h('span.box-label', {}, describeOperation(step.answer.operation)))
    const shares = sharesOf(step.box, step.picture.size)
    place(box, shares)
    box.classList.toggle('low', shares.top < 0.08)
    box.classList.toggle('right', shares.left > 0.5)
    // The same box keeps its place and does not enter twice.
    const earlier = overlay.querySelector('.box')
    box.classList.toggle('entered', earlier !== null && earlier.style.cssText === box.style.cssText)
    marks.push(box)
  }
  const command = step?.command
  if (command?.at) marks.push(ripple(sharesOfPoint(command.at)))
  if (command?.kind === 'scroll') marks.push(swipe(command))
  overlay.replaceChildren(...marks)
}

function sharesOfPoint({ x, y, in: size }) {
  return { left: x / size.width, top: y / size.height }
}

function ripple(shares) {
  const mark = h('div.ripple')
  place(mark, shares)
  return mark
}

function swipe({ from, to }) {
  const mark = h('div.swipe')
  const [start, end] = [sharesOfPoint(from), sharesOfPoint(to)]
  place(mark, start)
  mark.animate(
    [
      { left: `${start.left * 100}%`, top: `${start.top * 100}%`, opacity: 1 },
      { left: `${end.left * 100}%`, top: `${end.top * 100}%`, opacity: 0.15 },
    ],
    { duration: 700, iterations: 2, easing: 'ease-in-out', fill: 'forwards' },
  )
  return mark
}

function keyButton(key, onHand) {
  const name = key[0].toUpperCase() + key.slice(1)
  const onClick = () => onHand({ kind: 'key', key })
  const props = { type: 'button', title: `${name} (your own hand)`, onClick }
  return h(`button.key.${key}`, { ...props, 'aria-label': name })
}

function captionOf(state) {
  if (!isLive(state)) {
    const step = shownStep(state)
    return [step === null ? 'A past run' : `Screen of step ${step.number}`]
  }
  const phone = chosenPhone(state)
  if (phone === null) return ['No phone']
  if (phone.state !== 'ready') return [h('strong', {}, phone.name), ` ${describePhoneState(phone)}`]
  return [h('strong', {}, phone.name), ` Android ${phone.androidVersion}`]
}
