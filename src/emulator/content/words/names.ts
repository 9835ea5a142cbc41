/** Names that people give to things: alarms, networks, phones and what they connect with. */

import { lines, type Pool, wordPool, words } from '../pool.js'

export const alarmLabels: Pool = wordPool({
  en: lines(`
Wake up
Work
School
Gym
Medicine
Train
Flight
Yoga
Meeting
Lunch
Walk the dog
Water plants
Call mum
Piano lesson
Swimming
Garbage
Dinner
Laundry
Study
Dentist
Breakfast
Bus
Feed the cat
Pick up kids
Doctor
Run
Break
Tea
Choir
Church
Market
Bread in oven
Guitar
News
Parking
Rehearsal
Shift ends
Vitamins`),
  zh: words(`
起床 上班 上学 健身 吃药 赶火车 赶飞机 瑜伽 开会 午饭 遛狗 浇花 给妈妈打电话 钢琴课 游泳 倒垃圾 晚饭 洗衣服 学习
看牙医 早饭 赶公交 喂猫 接孩子 看医生 跑步 休息 喝茶 合唱 买菜 关火 练吉他 看新闻 停车 排练 下班 午睡 写作业 交房租 打卡`),
})

/** `{city}` and the like: composing.ts. */
export const networkNames: Pool = wordPool({
  en: lines(`
HomeNet
Sunflower
Linden 12
FRITZ!Box 7590
Office-5G
Blue Door
Casa Rossi
Pixelwave
NETGEAR42
Attic WLAN
Garden House
Harbour
Loft-2G
Skyline
{city} Guest
Cafe {first}
{Thing}Net
Home {2-99}
{first} Wi-Fi
Hotel {city}
{Thing} Lounge
Studio {2-99}
{first} Home
{city}-5G
The {Thing}
Flat {2-99}
{first} and {first}
{Thing}box
Library {city}`),
  zh: lines(`
TP-LINK_5G
Xiaomi_Home
HUAWEI-B3
ChinaNet-88
CMCC-302
温馨小屋
隔壁老王
阳光书屋
别蹭网
幸福里
办公室5G
二楼客厅
蓝色港湾
{city}酒店
{first}家
{first}的WiFi
{thing}店
{city}咖啡
{2-99}号楼
会议室{2-99}
{first}工作室
{city}图书馆
{thing}之家
宿舍{100-899}
{first}和{first}
{city}民宿
访客{2-99}`),
})

export const phoneNames: Pool = wordPool({
  en: lines(`
{first} Phone
{first} Pixel
{first} Mobile
Phone of {first}
{first} {thing}
My {thing}
{Thing} {2-99}
{first} {2-99}
Work {thing}
{city} Phone
Little {thing}
Mobile {2-99}
Pixel of {first}
The {thing} phone
{Thing} of {first}
{first} in {city}
{Thing} mobile
Spare {2-99}`),
  zh: lines(`
{first}的手机
{first}的Pixel
我的手机{2-99}
{first}备用机
{first}{thing}
我的{thing}
{thing}{2-99}
{first}{2-99}
工作{thing}
{city}手机
小{thing}
手机{2-99}号`),
})

export const bluetoothNames: Pool = wordPool({
  en: lines(`
Headphones
Car
Speaker
Watch
Keyboard
Living room TV
Earbuds
Printer
Game pad
Kitchen radio
Hearing aid
Scale
Bike computer
Tablet`),
  zh: words(`
蓝牙耳机 车载蓝牙 智能音箱 手环 无线键盘 客厅电视 运动耳机 打印机 游戏手柄 厨房音箱 体重秤 码表 平板 鼠标 手表`),
})
