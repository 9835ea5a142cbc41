/** The icon and colour of each kind of place. */

import {
  mdiBaguette,
  mdiBank,
  mdiBed,
  mdiBookOpenPageVariant,
  mdiCart,
  mdiCoffee,
  mdiDumbbell,
  mdiFilmstrip,
  mdiHospitalBox,
  mdiPalette,
  mdiPill,
  mdiSchool,
  mdiSilverwareForkKnife,
  mdiTrain,
  mdiTree,
} from '@mdi/js'
import type { Color, View } from '../../screen/view.js'
import type { PlaceKind } from './content.js'

const LOOKS: Readonly<Record<PlaceKind, { readonly icon: string; readonly color: Color }>> = {
  Cafe: { icon: mdiCoffee, color: '#e8710a' },
  Restaurant: { icon: mdiSilverwareForkKnife, color: '#e8710a' },
  Museum: { icon: mdiPalette, color: '#12858d' },
  Park: { icon: mdiTree, color: '#188038' },
  Pharmacy: { icon: mdiPill, color: '#c5221f' },
  Station: { icon: mdiTrain, color: '#3f6fc4' },
  Hotel: { icon: mdiBed, color: '#b84690' },
  Library: { icon: mdiBookOpenPageVariant, color: '#12858d' },
  Cinema: { icon: mdiFilmstrip, color: '#12858d' },
  Supermarket: { icon: mdiCart, color: '#3f6fc4' },
  Gym: { icon: mdiDumbbell, color: '#5f6b7a' },
  Bank: { icon: mdiBank, color: '#5f6b7a' },
  Hospital: { icon: mdiHospitalBox, color: '#c5221f' },
  School: { icon: mdiSchool, color: '#8d6e63' },
  Bakery: { icon: mdiBaguette, color: '#e8710a' },
}

export function kindIcon(kind: PlaceKind): View {
  const { icon, color } = LOOKS[kind]
  return {
    kind: 'stack',
    width: 40,
    height: 40,
    cornerRadius: 20,
    align: 'center',
    background: color,
    children: [{ kind: 'icon', path: icon, size: 22, color: '#ffffff' }],
  }
}
