/** In which ways a phone may differ while the model is measured on it: one axis at a time. Pure. */

export const VARIATIONS = [
  'none',
  'dark',
  'font-small',
  'font-large',
  'small-screen',
  'large-screen',
  'landscape',
  'three-button',
  'gesture-nav',
  'notification',
  'slow',
] as const
export type Variation = (typeof VARIATIONS)[number]

/** How many times longer than usual a transition takes on a slow phone: more than a second. */
const SLOW = 4

/** What is laid over the state of every phone. A notification comes later, in the middle of the run. */
export function stateFor(variation: Variation): Readonly<Record<string, unknown>> {
  switch (variation) {
    case 'none':
    case 'notification':
      return {}
    case 'dark':
      return { settings: { darkTheme: true } }
    case 'font-small':
      return { settings: { fontScale: 0.85 } }
    case 'font-large':
      return { settings: { fontScale: 1.3 } }
    // The density goes with the size, as on phones that are sold: the same layout in other pixels.
    case 'small-screen':
      return { display: { size: { width: 720, height: 1600 }, density: 280 } }
    case 'large-screen':
      return { display: { size: { width: 1440, height: 3200 }, density: 560 } }
    case 'landscape':
      return { display: { rotation: 90 } }
    case 'three-button':
      return { settings: { gestureNavigation: false } }
    case 'gesture-nav':
      return { settings: { gestureNavigation: true } }
    case 'slow':
      return { settings: { transitionScale: SLOW } }
  }
}
