/** What Photos keeps: pictures and videos, the newest first. Camera adds to them. */

import type { Random } from '../../../random.js'
import type { Seeding } from '../../content/seeding.js'
import { motif } from './content.js'

export const PHOTOS_PACKAGE = 'com.android.photos'

export interface Picture {
  id: string
  kind: 'photo' | 'video'
  /** Which lens took it. */
  facing: 'front' | 'back'
  /** What is drawn; `view` and `face` are what Camera sees. */
  subject: string
  caption: string
  /** Days before today. */
  daysAgo: number
  /** `HH:MM` */
  time: string
  megabytes: number
  favourite: boolean
}

export interface PhotosState {
  pictures: Picture[]
}

export function initialPhotos(random: Random, _earlier: unknown, seeding: Seeding): PhotosState {
  const captions = new Map<string, string>()
  const wanted = random.int(14, 30)
  for (let tries = 0; captions.size < wanted && tries < 20 * wanted; tries++) {
    const { subject, caption } = motif(random, seeding)
    captions.set(caption, subject)
  }
  let daysAgo = random.int(0, 2)
  const pictures = [...captions].map(([caption, subject], index): Picture => {
    daysAgo += random.pick([0, 0, 0, 1, 2, 5])
    return {
      id: `picture-${index}`,
      kind: random.chance(0.9) ? 'photo' : 'video',
      facing: random.chance(0.85) ? 'back' : 'front',
      subject,
      caption,
      daysAgo,
      time: `${String(random.int(7, 22)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}`,
      megabytes: random.int(12, 78) / 10,
      favourite: random.chance(0.2),
    }
  })
  return { pictures }
}

export function pictureOf({ pictures }: PhotosState, id: string | undefined): Picture | undefined {
  return pictures.find((picture) => picture.id === id)
}
