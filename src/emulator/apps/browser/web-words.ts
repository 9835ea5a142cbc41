/** What people look for on the made-up web, and where they fill in forms: drawn from words. */

import type { Random } from '../../../random.js'
import { wordPool, words } from '../../content/pool.js'
import type { Seeding } from '../../content/seeding.js'

/** Such as "repair an old lantern". */
export function searchQuery(random: Random, seeding: Seeding): string {
  const pattern = random.pick(patterns(seeding))
  return pattern.replace('{thing}', random.pick(subjects(seeding)))
}

/** A host of this domain: `linden.bistro.example`. */
export function hostOf(domain: string, random: Random, seeding: Seeding): string {
  return `${random.pick(hostWords(seeding))}.${domain}`
}

const patterns = wordPool({
  en: [
    '{thing} recipes',
    'history of the {thing}',
    'cheap {thing}',
    'how to draw a {thing}',
    'best {thing} of the year',
    '{thing} for beginners',
    'old {thing} repair',
    '{thing} pictures',
    'where to buy a {thing}',
    '{thing} museum',
    'second hand {thing}',
    'what is a {thing}',
  ],
  zh: [
    '{thing}的历史',
    '便宜的{thing}',
    '怎么画{thing}',
    '年度最佳{thing}',
    '{thing}入门',
    '{thing}维修',
    '{thing}图片',
    '哪里买{thing}',
    '{thing}博物馆',
    '二手{thing}',
    '什么是{thing}',
    '{thing}保养方法',
  ],
})

const subjects = wordPool({
  en: words(`
    accordion aquarium barometer beehive binoculars canoe chandelier clarinet cuckoo-clock dahlia
    dinghy dulcimer espresso fountain gramophone greenhouse hammock hourglass hydrangea jukebox
    kayak kaleidoscope lavender loom metronome microscope mosaic nutcracker observatory orchid
    pancake periscope pottery pretzel pumpkin quiche rocket saxophone skateboard sundial tandem
    telescope toboggan trombone turntable typewriter unicycle waffle windmill xylophone`),
  zh: words(`
    手风琴 水族箱 气压计 蜂箱 望远镜 独木舟 吊灯 单簧管 布谷钟 大丽花 小艇 扬琴 咖啡机 喷泉 留声机 温室 吊床 沙漏 绣球花
    点唱机 皮划艇 万花筒 薰衣草 织布机 节拍器 显微镜 马赛克 胡桃夹子 天文台 兰花 煎饼 潜望镜 陶艺 南瓜 火箭 萨克斯 滑板
    日晷 双人自行车 雪橇 长号 唱机 打字机 独轮车 华夫饼 风车 木琴`),
})

const everyHostWord = words(`
  acorn alder aster basil birch bramble briar cedar clover coral cypress daisy elder fennel fern
  foxglove ginger hazel heather holly iris ivy juniper larch laurel lilac linden maple mint myrtle
  nettle nutmeg olive peony poppy primrose quince rosemary rowan saffron sage sorrel tansy thistle
  thyme tulip verbena violet willow yarrow`)

/** Addresses are the same words in every language. */
const hostWords = wordPool({ en: everyHostWord, zh: everyHostWord })
