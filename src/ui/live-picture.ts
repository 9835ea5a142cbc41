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

function startParts(response: Response): void {
  response.writeHead(200, { 'Content-Type': `multipart/x-mixed-replace; boundary=${BOUNDARY}` })
  response.write(`--${BOUNDARY}\r\n`)
}

/** The boundary follows its picture at once: a browser shows a part when it sees the part's end. */
function writePart(response: Response, jpeg: Buffer): boolean {
  response.write(`Content-Type: image/jpeg\r\nContent-Length: ${jpeg.length}\r\n\r\n`)
  response.write(jpeg)
  return response.write(`\r\n--${BOUNDARY}\r\n`)
}
