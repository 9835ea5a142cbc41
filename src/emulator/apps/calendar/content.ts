/** Titles and places of events: seeded ones and those that tasks ask for. */

import type { Random } from '../../../random.js'
import { wordPool } from '../../content/pool.js'
import type { Seeding } from '../../content/seeding.js'

/** From so many combinations that none can be learned by heart. */
export function eventTitle(random: Random, seeding: Seeding): string {
  const occasion = random.pick(OCCASIONS(seeding))
  if (random.chance(0.4)) return occasion
  const company = random.pick(COMPANY(seeding))
  const meeting = random.pick(MEETINGS(seeding))
  switch (seeding.language) {
    case 'en':
      return `${meeting} with ${company}`
    case 'zh':
      return `和${company}${meeting}`
  }
}

export function eventPlace(random: Random, seeding: Seeding): string {
  return random.pick(PLACES(seeding))
}

const OCCASIONS = wordPool({
  en: [
    'Dentist',
    'Haircut',
    'Yoga class',
    'Car service',
    'Parents evening',
    'Piano lesson',
    'Book club',
    'Team meeting',
    'Blood test',
    'Choir practice',
    'Cinema',
    'Football training',
    'Job interview',
    'Budget review',
    'Swimming lesson',
    'Spanish course',
    'Garden party',
    'Concert',
    'Birthday party',
    'House viewing',
    'Eye test',
    'Project kickoff',
    'Moving day',
    'Chess evening',
    'Vet appointment',
    'Flat inspection',
  ],
  zh: [
    '看牙医',
    '理发',
    '瑜伽课',
    '汽车保养',
    '家长会',
    '钢琴课',
    '读书会',
    '部门例会',
    '体检',
    '合唱排练',
    '看电影',
    '足球训练',
    '面试',
    '预算讨论',
    '游泳课',
    '英语课',
    '烧烤聚会',
    '音乐会',
    '生日聚会',
    '看房',
    '验光',
    '项目启动会',
    '搬家',
    '下棋',
    '带猫打疫苗',
    '物业检修',
  ],
})

const MEETINGS = wordPool({
  en: ['Lunch', 'Dinner', 'Coffee', 'Call', 'Walk', 'Tennis', 'Breakfast', 'Workshop'],
  zh: ['吃午饭', '吃晚饭', '喝咖啡', '通电话', '散步', '打网球', '吃早饭', '开会'],
})

const COMPANY = wordPool({
  en: [
    'Alice',
    'Boris',
    'Clara',
    'Daniel',
    'Emma',
    'Felix',
    'Greta',
    'Hugo',
    'Ines',
    'Jonas',
    'Kira',
    'Leon',
    'Maria',
    'Noah',
    'Olga',
    'Paul',
    'the bank',
    'the landlord',
    'the tax office',
    'the neighbours',
  ],
  zh: [
    '王老师',
    '李医生',
    '张阿姨',
    '刘经理',
    '陈律师',
    '杨叔叔',
    '小赵',
    '小周',
    '老吴',
    '老孙',
    '马总',
    '朱工',
    '胡教练',
    '林师傅',
    '何姐',
    '郭哥',
    '客户',
    '房东',
    '同事',
    '邻居',
  ],
})

const PLACES = wordPool({
  en: [
    'Room 214',
    'Town hall',
    'Main station',
    'Café Linden',
    'Office 3',
    'City library',
    'Harbour clinic',
    'Sports centre',
    'Old theatre',
    'Park gate',
    'Hotel Astra',
    'Music school',
  ],
  zh: [
    '三楼会议室',
    '市民中心',
    '火车站',
    '街角咖啡馆',
    '二号办公楼',
    '市图书馆',
    '第一医院',
    '体育馆',
    '老剧院',
    '公园东门',
    '和平饭店',
    '音乐学校',
  ],
})
