/** Places of a made-up town: kinds, names and streets, put together from words. */

import type { Random } from '../../../random.js'
import { translatorOf } from '../../content/language.js'
import { wordPool, words } from '../../content/pool.js'
import type { Seeding } from '../../content/seeding.js'

/** As the page says it in English, and as names end in it. */
export const PLACE_KINDS = [
  'Cafe',
  'Restaurant',
  'Museum',
  'Park',
  'Pharmacy',
  'Station',
  'Hotel',
  'Library',
  'Cinema',
  'Supermarket',
  'Gym',
  'Bank',
  'Hospital',
  'School',
  'Bakery',
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** Such as "Linden Cafe". */
export function placeName(random: Random, kind: PlaceKind, seeding: Seeding): string {
  const word = random.pick(placeWords(seeding))
  const names = { en: `${word} ${kind}`, zh: `${word}${chineseOf(kind)}` }
  return names[seeding.language]
}

/** Such as "14 Mill Street". */
export function streetAddress(random: Random, seeding: Seeding): string {
  const word = random.pick(streetWords(seeding))
  const number = random.int(1, 240)
  const road = random.pick(['Street', 'Road', 'Lane', 'Avenue'])
  const addresses = { en: `${number} ${word} ${road}`, zh: `${word}路${number}号` }
  return addresses[seeding.language]
}

const chineseOf = translatorOf('zh')

const placeWords = wordPool({
  en: words(`
    Linden Harbour Willow Central Maple Riverside Golden Northgate Cedar Lakeview Amber Southgate
    Rowan Hilltop Crown Orchard Ivy Eastgate Juniper Westgate Falcon Meadow Sunrise Copper Heron
    Granite Chestnut Marble Pelican Saffron Bluebell Cobalt Lantern Magnolia Old Quay Castle Clover
    Poplar Vine`),
  zh: words(`
    银杏 海港 柳树 中央 枫叶 河畔 金色 北门 雪松 湖景 琥珀 南门 花楸 山顶 皇冠 果园 常春藤 东门 杜松 西门
    猎鹰 草原 日出 紫铜 苍鹭 花岗 栗子 大理石 鹈鹕 藏红 风铃 钴蓝 灯笼 玉兰 古渡 城堡 三叶 白杨 葡萄 朝阳`),
})

const streetWords = wordPool({
  en: words(`
    Mill Church Market Bridge Garden Castle Station Forest Spring Garrison Tanner Weaver Lower Upper
    Cross Abbey Ferry Baker Mason Potter`),
  zh: words(`
    磨坊 教堂 集市 桥头 花园 城堡 站前 森林 春水 营房 皮匠 织布 下街 上街 十字 修道 渡口 面包 石匠 陶器`),
})
