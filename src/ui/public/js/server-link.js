/** The page's line to its server: one stream of messages in, commands out. Knows nothing of what they mean. */

/**
 * @param {{ onMessage: (message: import('../../contract.js').DashboardMessage) => void,
 *           onConnection: (state: 'live' | 'lost' | 'locked') => void }} listener
 */
export function openMessages({ onMessage, onConnection }) {
  // The browser reconnects by itself and says what it has seen (Last-Event-ID).
  const source = new EventSource('/api/messages')
  source.onopen = () => onConnection('live')
  source.onerror = () => onConnection(source.readyState === EventSource.CLOSED ? 'locked' : 'lost')
  source.onmessage = ({ data }) => onMessage(JSON.parse(data))
}

export const commands = {
  startRun: (task, phone) => post('/api/runs', { task, phone }),
  stop: (run) => post(`/api/runs/${encodeURIComponent(run)}/stop`, {}),
  approve: (run, step, approved) =>
    post(`/api/runs/${encodeURIComponent(run)}/approvals`, { step, approved }),
  perform: (udid, command) => post(`/api/phones/${encodeURIComponent(udid)}/commands`, command),
}

export const readRuns = () => ask('/api/runs')
export const readEvents = (run) => ask(`/api/runs/${encodeURIComponent(run)}/events`)

export const pictureAddress = (run, file) =>
  `/api/runs/${encodeURIComponent(run)}/pictures/${encodeURIComponent(file)}`
export const liveAddress = (udid) => `/api/phones/${encodeURIComponent(udid)}/live`

/** A refusal or failure as the server words it: message and hint. */
class ServerFault extends Error {
  constructor({ code, message, hint }) {
    super(message)
    this.code = code
    this.hint = hint
  }
}

function post(address, body) {
  const headers = { 'Content-Type': 'application/json' }
  return ask(address, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function ask(address, options) {
  const response = await fetch(address, options).catch(() => {
    throw new ServerFault({
      code: 'USAGE',
      message: 'The dashboard does not reach phonewright.',
      hint: 'See in its terminal whether it still runs.',
    })
  })
  const text = await response.text()
  const body = text === '' ? null : JSON.parse(text)
  if (!response.ok) throw new ServerFault(body)
  return body
}
