/** What no emulated phone has: what tasks that cannot be done ask for. */

import { lines, type Pool, wordPool } from '../pool.js'

/** Installed on no phone. */
export const absentApps: Pool = wordPool({
  en: lines(`
Podcasts
Sound Recorder
Sudoku
Ebooks
Crosswords
Piano
Stocks
Chess
Barcode Scanner
Taxi
Metronome
Dictionary
Magnifier
Star Map
Horoscope
Recipes
Weather
Solitaire
Spirit Level
Cinema
Yoga`),
  zh: lines(`
指南针
播客
录音机
银行
电子书
健身
填字游戏
钢琴
股票
象棋
扫码器
节拍器
菜谱
水平仪
新闻
停车
瑜伽
潮汐表`),
})

/** Title of no note. */
export const absentNotes: Pool = wordPool({
  en: lines(`
Sauna times
Blood pressure
Attic boxes
Router reset
Honey jars
Ferry times
Piano lessons
Wedding seats
Bike lock
Tooth fairy
Passport photo
Window cleaner
Roof leak
Chess club
Chimney sweep
Dog vaccine
Compost rota
Choir dates
Paint codes
Ski wax
Moth traps`),
  zh: lines(`
锅炉说明
桑拿时间
丢失的雨伞
琴弦型号
血压记录
阁楼纸箱
蜂蜜罐
公交卡
帐篷杆
借出的梯子
钢琴课
车锁密码
油漆色号
疏通烟囱
滑雪板蜡
擦窗预约
啤酒标签
酒窖清单`),
})

/** In no shop. */
export const absentGoods: Pool = wordPool({
  en: lines(`
Bassoon
Diving suit
Beehive
Church bell
Hovercraft
Totem pole
Loom
Harpsichord
Horse saddle
Anvil
Periscope
Weathervane
Sextant
Ship anchor
Gondola
Cement mixer
Butter churn
Bagpipes
Wind turbine
Canoe
Grain silo
Fire hydrant
Cider press`),
  zh: lines(`
扫雪机
传真机
潜水服
蜂箱
气垫船
图腾柱
织布机
羽管键琴
蹦床罩
马鞍
潜望镜
风向标
船锚
铁砧
黄油桶
风力发电机
粮仓
贡多拉`),
})
