/** A picture, drawn: sky, ground and a subject; the same for the gallery and for Camera's viewfinder. */

import { mdiEmoticonHappyOutline, mdiImageFilterHdr, mdiPlayCircle } from '@mdi/js'
import type { Color, View } from '../../screen/view.js'
import { subjectIcon } from './content.js'
import type { Picture } from './state.js'

interface Ground {
  readonly sky: Color
  readonly land: Color
}

const GROUNDS: readonly [Ground, ...Ground[]] = [
  { sky: '#8ec5e8', land: '#5d9b57' },
  { sky: '#f3c98b', land: '#b5754c' },
  { sky: '#26345c', land: '#1b2440' },
  { sky: '#c9d6df', land: '#f4f6f8' },
  { sky: '#9fd8d2', land: '#2b7a78' },
  { sky: '#e8b4bc', land: '#8f5d75' },
]

const VIEWS: Readonly<Record<string, string>> = {
  view: mdiImageFilterHdr,
  face: mdiEmoticonHappyOutline,
}

export type Motive = Pick<Picture, 'subject' | 'caption' | 'kind'>

/** @param side dp of the subject; the picture fills what it is given */
export function pictureView({ subject, caption, kind }: Motive, side: number): View {
  const { sky, land } = groundOf(`${subject}${caption}`)
  const path = VIEWS[subject] ?? subjectIcon(subject) ?? mdiImageFilterHdr
  const mark: View[] =
    kind === 'video'
      ? [{ kind: 'icon', path: mdiPlayCircle, size: side / 2, color: '#ffffff' }]
      : []
  return {
    kind: 'stack',
    width: 'fill',
    height: 'fill',
    align: 'center',
    background: sky,
    children: [
      {
        kind: 'column',
        width: 'fill',
        height: 'fill',
        align: 'stretch',
        children: [
          { kind: 'spacer', weight: 2 },
          { kind: 'spacer', weight: 1, background: land },
        ],
      },
      { kind: 'icon', path, size: side, color: '#ffffff' },
      ...mark,
    ],
  }
}

function groundOf(words: string): Ground {
  let sum = 0
  for (const character of words) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
  return GROUNDS[sum % GROUNDS.length] ?? GROUNDS[0]
}
