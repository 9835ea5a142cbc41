/**
 * A phone's live picture as MJPEG (multipart/x-mixed-replace), which browsers show in a plain <img>.
 * A slow reader gets fewer frames, never late ones. Knows no routes and no sessions.
 */

import type { Response } from 'express'
import type { Frame } from '../bridge/bridge.js'

const BOUNDARY = 'phonewright-frame'

/** Sends frames until the reader goes. @param watch such as `(onFrame) => bridge.watch(udid, onFrame)` */
export function sendLivePicture(
  response: Response,
  watch: (onFrame: (frame: Frame) => void) => () => void,
): void {
  let isFlowing = true
  let waiting: Frame | null = null

  const send = (frame: Frame) => {
    if (!response.headersSent) startParts(response)
    if (!isFlowing) {
      waiting = frame
      return
    }
    isFlowing = writePart(response, frame.jpeg)
  }

  const stopWatching = watch(send)
  if (!response.headersSent) startParts(response)
  response.on('drain', () => {
    isFlowing = true
    const frame = waiting
    waiting = null
    if (frame !== null) send(frame)
  })
  response.on('close', stopWatching)
}

const PART_HEAD = `--${BOUNDARY}\r\nContent-Type: image/jpeg\r\n\r\n`

function startParts(response: Response): void {
  response.writeHead(200, { 'Content-Type': `multipart/x-mixed-replace; boundary=${BOUNDARY}` })
  response.write(PART_HEAD)
}

/**
 * The next part's head follows its picture at once: a browser shows a part when it sees where the
 * next one begins, and would otherwise always be one picture late.
 */
function writePart(response: Response, jpeg: Buffer): boolean {
  response.write(jpeg)
  return response.write(`\r\n${PART_HEAD}`)
}
