/** Names of files and folders: seeded ones and those that tasks ask for. */

import type { Random } from '../../../random.js'
import { wordPool } from '../../content/pool.js'
import type { Seeding } from '../../content/seeding.js'

export type FolderKind = 'download' | 'documents' | 'pictures' | 'music' | 'movies'

/** What the phone comes with, by the names that it shows. */
export const FOLDER_NAMES: Readonly<Record<Seeding['language'], Record<FolderKind, string>>> = {
  en: {
    download: 'Download',
    documents: 'Documents',
    pictures: 'Pictures',
    music: 'Music',
    movies: 'Movies',
  },
  zh: {
    download: '下载',
    documents: '文档',
    pictures: '图片',
    music: '音乐',
    movies: '影片',
  },
}

const EXTENSIONS: Readonly<Record<FolderKind, readonly string[]>> = {
  download: ['pdf', 'zip', 'apk', 'docx', 'jpg'],
  documents: ['pdf', 'docx', 'txt', 'xlsx'],
  pictures: ['jpg', 'png'],
  music: ['mp3', 'flac'],
  movies: ['mp4'],
}

/** From so many combinations that none can be learned by heart. */
export function fileName(random: Random, kind: FolderKind, seeding: Seeding): string {
  return `${fileStem(random, seeding)}.${random.pick(EXTENSIONS[kind])}`
}

export function fileStem(random: Random, seeding: Seeding): string {
  const subject = random.pick(SUBJECTS(seeding))
  const sort = random.pick(SORTS(seeding))
  const number = random.int(1, 99)
  switch (seeding.language) {
    case 'en':
      return random.pick([
        `${subject} ${sort}`,
        `${subject} ${number}`,
        `${subject} ${sort} ${number}`,
      ])
    case 'zh':
      return random.pick([`${subject}${sort}`, `${subject}${number}`, `${subject}${sort}${number}`])
  }
}

export function folderName(random: Random, seeding: Seeding): string {
  const subject = random.pick(SUBJECTS(seeding))
  return random.chance(0.5) ? subject : `${subject} ${random.int(2024, 2027)}`
}

const SUBJECTS = wordPool({
  en: [
    'Invoice',
    'Contract',
    'Holiday',
    'Wedding',
    'Garden',
    'School',
    'Report',
    'Recipe',
    'Tax',
    'Insurance',
    'Birthday',
    'Mountain',
    'Kitchen',
    'Concert',
    'Rent',
    'Salary',
    'Summer',
    'Winter',
    'Budget',
    'Ticket',
    'Family',
    'Harbour',
    'Lecture',
    'Manual',
  ],
  zh: [
    '发票',
    '合同',
    '假期',
    '婚礼',
    '花园',
    '学校',
    '报告',
    '菜谱',
    '税务',
    '保险',
    '生日',
    '爬山',
    '厨房',
    '音乐会',
    '房租',
    '工资',
    '夏天',
    '冬天',
    '预算',
    '车票',
    '家人',
    '海边',
    '课程',
    '说明书',
  ],
})

const SORTS = wordPool({
  en: ['final', 'draft', 'copy', 'scan', 'backup', 'plan', 'summary', 'list', 'old', 'new'],
  zh: ['终稿', '草稿', '副本', '扫描件', '备份', '计划', '总结', '清单', '旧版', '新版'],
})
