/** Lays the notification shade over the windows in front; only the navigation bar stays above it. */

import { translatorOf } from '../content/language.js'
import { NAV_BAR_HEIGHT } from './areas.js'
import { createLayout } from './layout.js'
import { plainContext, type Scene, type SceneWindow, systemLayer } from './scene.js'
import { type NavBarProps, navBar } from './system-views.js'
import { toPx } from './theme.js'

export interface PulledShade {
  readonly shade: SceneWindow
  readonly nav: Omit<NavBarProps, 'color' | 'keyboardOpen'>
}

export function pullShade(below: Scene, { shade, nav }: PulledShade): Scene {
  const { width, height } = below.size
  const middle = Math.round(height - toPx(NAV_BAR_HEIGHT))
  const room = { left: 0, top: 0, right: width, bottom: middle }
  const keys = navBar({
    ...nav,
    color: '#ffffff',
    keyboardOpen: false,
    t: translatorOf(below.language),
  })
  const covered = below.layers.filter(({ role }) => role !== 'status' && role !== 'nav')
  return {
    ...below,
    layers: [
      ...covered,
      systemLayer('shade', createLayout(shade.context).place(shade.screen.body, room)),
      systemLayer(
        'nav',
        createLayout(plainContext(1)).place(keys, { ...room, top: middle, bottom: height }),
      ),
    ],
  }
}
