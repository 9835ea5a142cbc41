/** Songs, bands and names of playlists: put together from words, so that none can be learned by heart. */

import type { Random } from '../../../random.js'
import { wordPool, words } from '../../content/pool.js'
import type { Seeding } from '../../content/seeding.js'

export function songTitle(random: Random, seeding: Seeding): string {
  const [one = '', other = ''] = random.sample(things(seeding), 2)
  const kind = random.pick(kinds(seeding))
  switch (seeding.language) {
    case 'en':
      return random.pick([`${kind} ${one}`, `${kind} ${one}`, `The ${one}`, `${one} and ${other}`])
    case 'zh':
      return random.pick([`${kind}的${one}`, `${kind}的${one}`, `${one}之歌`, `${one}与${other}`])
  }
}

export function bandName(random: Random, seeding: Seeding): string {
  const who = random.pick(bands(seeding))
  const kind = random.pick(kinds(seeding))
  switch (seeding.language) {
    case 'en':
      return random.pick([`The ${who}`, `${kind} ${who}`])
    case 'zh':
      return random.pick([`${who}乐队`, `${kind}${who}`])
  }
}

export function playlistName(random: Random, seeding: Seeding): string {
  const occasion = random.pick(occasions(seeding))
  const thing = random.pick(things(seeding))
  switch (seeding.language) {
    case 'en':
      return random.pick([`${occasion} music`, `${occasion} mix`, `${occasion} ${thing}`])
    case 'zh':
      return random.pick([`${occasion}音乐`, `${occasion}歌单`, `${occasion}${thing}`])
  }
}

const kinds = wordPool({
  en: words(`
    Silent Golden Broken Electric Paper Winter Summer Distant Hidden Velvet Crystal Lonely Northern
    Southern Burning Frozen Gentle Wild Empty Crooked Silver Copper Blue Scarlet Early Late Restless
    Sleeping Endless Sudden Tender Hollow Bright Fading Rolling Secret Stolen Spinning Quiet Little`),
  zh: words(`
    安静 金色 温柔 遥远 冬天 夏天 孤单 北方 南方 燃烧 冰冷 野生 空旷 银色 蓝色 红色 清晨 深夜 沉睡 无尽
    突然 明亮 褪色 秘密 偷来 旋转 小小 透明 迷路 勇敢`),
})

const things = wordPool({
  en: words(`
    River Window Garden Lantern Harbour Morning Mountain Shadow Highway Island Mirror Thunder Orchard
    Station Feather Ocean Letter Bridge Compass Meadow Candle Horizon Sparrow Tower Valley Anchor
    Carousel Desert Echo Forest Glacier Hillside Ivory Jasmine Kingdom Lighthouse Moonlight Nightfall
    Postcard Rainbow`),
  zh: words(`
    河流 窗户 花园 灯笼 海港 早晨 山谷 影子 公路 小岛 镜子 雷雨 果园 车站 羽毛 海洋 书信 大桥 指南针 草地
    蜡烛 地平线 麻雀 高塔 船锚 沙漠 回声 森林 冰川 茉莉 王国 灯塔 月光 黄昏 明信片 彩虹`),
})

const bands = wordPool({
  en: words(`
    Foxgloves Pilots Kettles Weavers Magpies Engines Neighbours Gardeners Sailors Otters Lamplighters
    Bakers Violets Comets Puppets Twins Tailors Beetles Ramblers Swallows Cyclists Dreamers`),
  zh: words(`
    飞行员 水壶 织女 喜鹊 引擎 邻居 园丁 水手 水獭 点灯人 面包师 紫罗兰 彗星 木偶 双胞胎 裁缝 甲虫 行者 燕子
    骑手`),
})

const occasions = wordPool({
  en: words(`
    Morning Evening Party Workout Driving Cooking Sunday Friday Study Dinner Train Beach Camping
    Garden Holiday Rainy Office Birthday Wedding Running`),
  zh: words(`
    早晨 晚上 聚会 健身 开车 做饭 周日 周五 学习 晚餐 火车 海边 露营 花园 假期 雨天 办公室 生日 婚礼 跑步`),
})
