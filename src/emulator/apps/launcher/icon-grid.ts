/** App icons with their names, four in a row. */

import type { Translate } from '../../content/language.js'
import type { Color, View } from '../../screen/view.js'
import type { InstalledApp } from '../app.js'

const COLUMNS = 4

export interface GridLook {
  readonly t: Translate
  readonly ink: Color
  readonly onTap: (packageName: string) => void
}

export function iconGrid(apps: readonly InstalledApp[], look: GridLook): View {
  const rows: View[] = []
  for (let start = 0; start < apps.length; start += COLUMNS) {
    const cells = apps.slice(start, start + COLUMNS).map((app) => appCell(app, look))
    const gaps = Array.from({ length: COLUMNS - cells.length }, emptyCell)
    rows.push({ kind: 'row', width: 'fill', align: 'start', children: [...cells, ...gaps] })
  }
  return {
    kind: 'column',
    width: 'fill',
    align: 'stretch',
    padding: { left: 12, right: 12 },
    children: rows,
  }
}

function appCell({ packageName, label, icon }: InstalledApp, { t, ink, onTap }: GridLook): View {
  return {
    kind: 'column',
    id: `icon_${label.toLowerCase()}`,
    description: t(label),
    weight: 1,
    height: 108,
    align: 'center',
    arrange: 'center',
    gap: 8,
    onTap: () => onTap(packageName),
    children: [
      {
        kind: 'stack',
        width: 60,
        height: 60,
        cornerRadius: 30,
        align: 'center',
        background: icon.background,
        children: [{ kind: 'icon', path: icon.path, size: 32, color: icon.foreground }],
      },
      { kind: 'text', text: t(label), size: 14, color: ink, textAlign: 'center' },
    ],
  }
}

function emptyCell(): View {
  return { kind: 'spacer', weight: 1, height: 108 }
}
