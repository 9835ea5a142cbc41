/** The UiAutomator2 server's settings with the defaults of its version 10. */

import { z } from 'zod'

/** Those that change what this server does; every other one is kept and given back. */
const streamSchema = z.object({
  mjpegServerFramerate: z.number().int().min(1).max(60).catch(10),
  mjpegScalingFactor: z.number().min(1).max(100).catch(50),
  mjpegServerScreenshotQuality: z.number().int().min(1).max(100).catch(50),
})

export type StreamSettings = z.infer<typeof streamSchema>

const DEFAULTS: Readonly<Record<string, unknown>> = {
  actionAcknowledgmentTimeout: 3000,
  allowInvisibleElements: false,
  currentDisplayId: 0,
  disableIdLocatorAutocompletion: false,
  elementResponseAttributes: 'name,text',
  enableMultiWindows: false,
  enableNotificationListener: true,
  enableTopmostWindowFromActivePackage: false,
  enforceXPath1: false,
  ignoreUnimportantViews: false,
  includeExtrasInPageSource: false,
  includeA11yActionsInPageSource: false,
  keyInjectionDelay: 0,
  limitXPathContextScope: true,
  mjpegBilinearFiltering: false,
  mjpegScalingFactor: 50,
  mjpegServerFramerate: 10,
  mjpegServerPort: 7810,
  mjpegServerScreenshotQuality: 50,
  normalizeTagNames: false,
  scrollAcknowledgmentTimeout: 200,
  serverPort: 6790,
  shouldUseCompactResponses: true,
  shutdownOnPowerDisconnect: true,
  simpleBoundsCalculation: false,
  snapshotMaxDepth: 70,
  trackScrollEvents: true,
  useResourcesForOrientationDetection: false,
  waitForIdleTimeout: 10000,
  waitForSelectorTimeout: 10000,
  wakeLockTimeout: 86400000,
}

export class ServerSettings {
  #values: Readonly<Record<string, unknown>> = DEFAULTS

  all(): Readonly<Record<string, unknown>> {
    return this.#values
  }

  update(values: Readonly<Record<string, unknown>>): void {
    this.#values = { ...this.#values, ...values }
  }

  /** A new server process knows nothing of the one before. */
  reset(): void {
    this.#values = DEFAULTS
  }

  stream(): StreamSettings {
    return streamSchema.parse(this.#values)
  }
}
