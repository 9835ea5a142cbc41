/** What the made-up web consists of. Addresses are the same words in every language. */

import { type Pool, wordPool, words } from '../pool.js'

const everyHost = words(`
poems.example stars.example trees.example birds.example coins.example tea.example yoga.example
chess.example rivers.example stamps.example bread.example wines.example shoes.example
taxi.example ferry.example theatre.example zoo.example dance.example mountains.example
letters.example`)

/** Hosts that a seeded browser may have among its bookmarks. */
export const hosts: Pool = wordPool({ en: everyHost, zh: everyHost })

/** Sentences and links of web pages; which ones a page has depends on its address alone. */
export const WEB_TEXTS = {
  en: {
    openings: [
      'Welcome! Here you find what is new.',
      'Everything about our subject on one page.',
      'Made by people who care.',
      'Read the latest, or look something up.',
    ],
    middles: [
      'This week we have added twelve new articles.',
      'Our team answers letters every Tuesday.',
      'More than a thousand readers visit us each day.',
      'The archive goes back twenty years.',
    ],
    links: ['About us', 'Contact', 'Latest', 'Archive', 'Help', 'Prices', 'Events'],
  },
  zh: {
    openings: [
      '欢迎光临！这里有最新内容。',
      '关于本站主题的一切，尽在此页。',
      '由用心的人制作。',
      '阅读最新文章，或搜索您想要的内容。',
      '网络上一个安静的角落。',
    ],
    middles: [
      '本周新增了十二篇文章。',
      '我们的团队每周二回复来信。',
      '每天有一千多位读者访问本站。',
      '存档内容已有二十年。',
      '营业时间为上午九点到下午五点。',
    ],
    links: ['关于我们', '联系方式', '最新内容', '存档', '帮助', '价格', '活动'],
  },
} as const
