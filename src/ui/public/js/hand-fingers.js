/**
 * From a mouse or a finger on the live picture to what the phone's finger does: tap, long press,
 * swipe, drag, scroll. Places are pixels of the picture; the server knows what they are on the phone.
 */

/** Android's own limits: held this long it is a long press, moved this far it is no tap any more. */
const LONG_PRESS_MS = 500
const LONGEST_PRESS_MS = 5000
const SLOP = 8
/** The turns of a wheel that belong together. */
const WHEEL_MS = 120
/** Of the picture's sides: a finger that starts closer to the edge pulls at the system. */
const EDGE_SHARE = 0.08
/** Lines and pages in CSS pixels, for mice that do not count in pixels. */
const WHEEL_UNITS = [1, 20, 400]

/**
 * @param {HTMLImageElement} picture
 * @param {{ isListening: () => boolean, isWheelListening: () => boolean, onCommand: (command: object) => void }} hand
 */
export function listenToFingers(picture, hand) {
  let press = null

  picture.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary || !hand.isListening()) return
    event.preventDefault()
    picture.setPointerCapture(event.pointerId)
    press = { x: event.clientX, y: event.clientY, at: event.timeStamp, movedAt: null }
  })
  picture.addEventListener('pointermove', (event) => {
    if (press === null || press.movedAt !== null) return
    const distance = Math.hypot(event.clientX - press.x, event.clientY - press.y)
    if (distance > SLOP) press.movedAt = event.timeStamp
  })
  picture.addEventListener('pointerup', (event) => {
    if (press !== null) hand.onCommand(commandOf(picture, press, event))
    press = null
  })
  picture.addEventListener('pointercancel', () => {
    press = null
  })
  // A long press would open the browser's menu.
  picture.addEventListener('contextmenu', (event) => event.preventDefault())
  // The keyboard keeps the focus.
  picture.addEventListener('mousedown', (event) => event.preventDefault())
  listenToWheel(picture, hand)
}

function commandOf(picture, press, event) {
  const from = pointOf(picture, press.x, press.y)
  if (press.movedAt === null) {
    const heldMs = Math.round(event.timeStamp - press.at)
    if (heldMs < LONG_PRESS_MS) return { kind: 'tap', at: from }
    return { kind: 'long_press', at: from, durationMs: Math.min(heldMs, LONGEST_PRESS_MS) }
  }
  const to = pointOf(picture, event.clientX, event.clientY)
  if (press.movedAt - press.at >= LONG_PRESS_MS) return { kind: 'drag', from, to }
  return swipe(from, to)
}

function listenToWheel(picture, { isWheelListening, onCommand }) {
  let turned = { x: 0, y: 0 }
  let timer = null

  picture.addEventListener(
    'wheel',
    (event) => {
      if (!isWheelListening()) return
      event.preventDefault()
      const unit = WHEEL_UNITS[event.deltaMode] ?? 1
      turned = { x: turned.x + event.deltaX * unit, y: turned.y + event.deltaY * unit }
      const { clientX, clientY } = event
      if (timer !== null) return
      timer = setTimeout(() => {
        const command = wheelCommand(picture, { x: clientX, y: clientY }, turned)
        timer = null
        turned = { x: 0, y: 0 }
        if (command !== null) onCommand(command)
      }, WHEEL_MS)
    },
    { passive: false },
  )
}

/** A finger that moves the content as far as the wheel says, around the place of the mouse. */
function wheelCommand(picture, { x, y }, turned) {
  const isLevel = Math.abs(turned.x) > Math.abs(turned.y)
  const distance = isLevel ? turned.x : turned.y
  if (Math.abs(distance) <= SLOP) return null
  const end = (share) => {
    const by = distance * share
    const at = isLevel ? { x: x + by, y } : { x, y: y + by }
    return pointOf(picture, at.x, at.y, EDGE_SHARE)
  }
  return swipe(end(0.5), end(-0.5))
}

function swipe(from, to) {
  const [across, down] = [to.x - from.x, to.y - from.y]
  const isLevel = Math.abs(across) > Math.abs(down)
  // The direction is where the content comes from: the finger goes the other way.
  const direction = isLevel ? (across < 0 ? 'right' : 'left') : down < 0 ? 'down' : 'up'
  return { kind: 'scroll', from, to, direction }
}

/** From the window to the picture's pixels, at least `edge` (a share of each side) inside. */
function pointOf(picture, clientX, clientY, edge = 0) {
  const { left, top, width, height } = picture.getBoundingClientRect()
  const size = { width: picture.naturalWidth, height: picture.naturalHeight }
  const pixel = (share, side) =>
    Math.min(side - 1, Math.max(0, Math.floor(clamp(share, edge, 1 - edge) * side)))
  return {
    x: pixel((clientX - left) / width, size.width),
    y: pixel((clientY - top) / height, size.height),
    in: size,
  }
}

function clamp(value, least, most) {
  return Math.min(most, Math.max(least, value))
}
