/** What photos show: a subject before a ground, and the words for both. */

import {
  mdiBalloon,
  mdiBicycle,
  mdiBird,
  mdiBookOpenVariant,
  mdiBridge,
  mdiCake,
  mdiCar,
  mdiCastle,
  mdiCat,
  mdiCoffee,
  mdiDog,
  mdiFlower,
  mdiGuitarAcoustic,
  mdiHomeVariant,
  mdiHorse,
  mdiKite,
  mdiLighthouse,
  mdiPineTree,
  mdiPizza,
  mdiSailBoat,
  mdiSnowman,
  mdiTent,
  mdiTrain,
  mdiUmbrella,
} from '@mdi/js'
import type { Random } from '../../../random.js'
import { poolOf, wordPool } from '../../content/pool.js'
import type { Seeding } from '../../content/seeding.js'

interface Subject {
  readonly key: string
  readonly en: string
  readonly zh: string
  readonly icon: string
}

const SUBJECTS: readonly Subject[] = [
  { key: 'dog', en: 'Dog', zh: '小狗', icon: mdiDog },
  { key: 'cat', en: 'Cat', zh: '小猫', icon: mdiCat },
  { key: 'bird', en: 'Bird', zh: '小鸟', icon: mdiBird },
  { key: 'horse', en: 'Horse', zh: '马', icon: mdiHorse },
  { key: 'flower', en: 'Flower', zh: '花朵', icon: mdiFlower },
  { key: 'tree', en: 'Tree', zh: '大树', icon: mdiPineTree },
  { key: 'cake', en: 'Cake', zh: '蛋糕', icon: mdiCake },
  { key: 'pizza', en: 'Pizza', zh: '披萨', icon: mdiPizza },
  { key: 'coffee', en: 'Coffee', zh: '咖啡', icon: mdiCoffee },
  { key: 'bicycle', en: 'Bicycle', zh: '自行车', icon: mdiBicycle },
  { key: 'car', en: 'Car', zh: '汽车', icon: mdiCar },
  { key: 'train', en: 'Train', zh: '火车', icon: mdiTrain },
  { key: 'boat', en: 'Boat', zh: '帆船', icon: mdiSailBoat },
  { key: 'lighthouse', en: 'Lighthouse', zh: '灯塔', icon: mdiLighthouse },
  { key: 'house', en: 'House', zh: '房子', icon: mdiHomeVariant },
  { key: 'castle', en: 'Castle', zh: '城堡', icon: mdiCastle },
  { key: 'bridge', en: 'Bridge', zh: '大桥', icon: mdiBridge },
  { key: 'tent', en: 'Tent', zh: '帐篷', icon: mdiTent },
  { key: 'balloon', en: 'Balloon', zh: '气球', icon: mdiBalloon },
  { key: 'kite', en: 'Kite', zh: '风筝', icon: mdiKite },
  { key: 'snowman', en: 'Snowman', zh: '雪人', icon: mdiSnowman },
  { key: 'umbrella', en: 'Umbrella', zh: '雨伞', icon: mdiUmbrella },
  { key: 'guitar', en: 'Guitar', zh: '吉他', icon: mdiGuitarAcoustic },
  { key: 'book', en: 'Book', zh: '书', icon: mdiBookOpenVariant },
]

const subjects = poolOf({ en: SUBJECTS, zh: SUBJECTS }, ({ en }) => en)

const settings = wordPool({
  en: [
    'in snow',
    'in spring',
    'at night',
    'at noon',
    'in autumn',
    'in summer',
    'by the sea',
    'by the lake',
    'at home',
    'at school',
    'in the park',
    'in the rain',
    'on holiday',
    'on Sunday',
  ],
  zh: [
    '雪中',
    '春天',
    '夜里',
    '中午',
    '秋天',
    '夏天',
    '海边',
    '湖边',
    '家里',
    '学校',
    '公园',
    '雨中',
    '假期',
    '周日',
  ],
})

export interface Motif {
  readonly subject: string
  readonly caption: string
}

/** Such as "Dog by the sea". */
export function motif(random: Random, seeding: Seeding): Motif {
  const subject = random.pick(subjects(seeding))
  const setting = random.pick(settings(seeding))
  const captions = { en: `${subject.en} ${setting}`, zh: `${setting}的${subject.zh}` }
  return { subject: subject.key, caption: captions[seeding.language] }
}

export function subjectIcon(key: string): string | undefined {
  return SUBJECTS.find((subject) => subject.key === key)?.icon
}
