/** From the URL of an Appium server or a Selenium Grid to where WebdriverIO connects. Pure. */

export interface ServerPlace {
  readonly protocol?: string
  readonly hostname: string
  readonly port: number
  readonly path: string
  readonly user?: string
  readonly key?: string
}

export function placeOf(url: URL): ServerPlace {
  const isSecure = url.protocol === 'https:'
  const { username, password } = url
  return {
    protocol: isSecure ? 'https' : 'http',
    hostname: url.hostname,
    port: url.port === '' ? (isSecure ? 443 : 80) : Number(url.port),
    path: url.pathname,
    ...(username === ''
      ? {}
      : { user: decodeURIComponent(username), key: decodeURIComponent(password) }),
  }
}
