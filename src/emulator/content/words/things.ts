/** Cities, and everyday things for notes, messages and names. */

import { type Pool, wordPool, words } from '../pool.js'

const englishThings = words(`
anchor apple apron backpack badge ball balloon banana basket bean bed bell belt bench bicycle blanket
book boot bottle bowl box bracelet bread brick bridge broom brush bucket button cable cake calendar
camera candle canoe cap card carpet carrot castle chair chalk cheese cherry chess clay clock cloth
cloud coat coffee coin compass cookie corn cotton couch crayon cream crown cup curtain cushion desk
diary dish door drawer dress drill drum egg engine fan feather fence flag flour flower flute fork
frame fridge garden gate ginger glass globe glove glue grape guitar hammer harp hat helmet honey hook
hose ink island jacket jam jar juice kettle key kite knife ladder lamp lantern leaf lemon lens lily
lock magnet mango map marble mask mat melon milk mirror mitten mop mug mushroom napkin needle nest
noodle notebook oar olive onion orange oven paddle paint paper peach pear pen pencil pepper piano
picture pillow pin pipe plate plum pocket potato puzzle quilt radio rake ribbon rice ring robe rope
rug ruler saddle salt sandal saw scarf seed shelf shell ship shirt shoe shovel skate soap sock sofa
spoon stamp stool stove sugar sweater table tea teapot tent thread ticket tie tile tomato towel toy
train tray truck umbrella vase vest violin wagon wallet watch wheel whistle window wool zipper`)

/** What web addresses are made of, on every phone. */
export const webWords: Pool = wordPool({ en: englishThings, zh: englishThings })

export const cities: Pool = wordPool({
  en: words(`
Amsterdam Athens Auckland Bangkok Barcelona Beijing Bergen Berlin Bogota Bologna Boston Bristol
Brussels Budapest Buenos_Aires Cairo Cape_Town Chicago Cologne Copenhagen Dakar Delhi Denver
Dublin Edinburgh Florence Geneva Glasgow Hamburg Hanoi Helsinki Hong_Kong Istanbul Jakarta Kyoto
Lagos Leeds Lima Lisbon Liverpool London Lyon Madrid Manila Marseille Melbourne Mexico_City Milan
Montreal Mumbai Munich Nairobi Naples New_York Nice Osaka Oslo Paris Porto Prague Quito Reykjavik
Riga Rome Rotterdam San_Diego Santiago Seattle Seoul Seville Singapore Sofia Stockholm Sydney
Tallinn Tokyo Toronto Turin Valencia Vancouver Venice Vienna Vilnius Warsaw Wellington Zagreb
Zurich Ankara Antwerp Basel Bath Belfast Bern Bilbao Bordeaux Bruges Bucharest Calgary Cardiff
Casablanca Cork Cusco Dallas Dresden Frankfurt Galway Genoa Ghent Granada Graz Hanover Havana
Houston Innsbruck Kobe Krakow Leipzig Lille Linz Malaga Malmo Memphis Miami Montevideo Nagoya
Nashville Nantes Ottawa Oxford Perth Phoenix Pisa Portland Salzburg Sapporo Split Tampa Trieste
Tunis Utrecht Verona York`).map((city) => city.replaceAll('_', ' ')),
  zh: words(`
北京 上海 天津 重庆 广州 深圳 成都 杭州 武汉 西安 南京 苏州 长沙 郑州 青岛 大连 宁波 厦门 福州 济南 合肥 昆明 沈阳
哈尔滨 长春 石家庄 太原 南昌 南宁 贵阳 海口 三亚 兰州 西宁 银川 乌鲁木齐 拉萨 呼和浩特 无锡 常州 徐州 扬州 镇江 南通
绍兴 嘉兴 温州 金华 台州 珠海 佛山 东莞 中山 惠州 汕头 桂林 北海 柳州 洛阳 开封 烟台 威海 泰安 临沂 潍坊 秦皇岛
唐山 保定 承德 大同 平遥 延安 宝鸡 咸阳 敦煌 丽江 大理 西双版纳 遵义 绵阳 乐山 宜昌 襄阳 岳阳 张家界 株洲 湘潭 九江
景德镇 泉州 漳州 武夷山 黄山 芜湖 香港 澳门 台北 高雄 东京 首尔 曼谷 新加坡 巴黎 伦敦 罗马 柏林 纽约 悉尼`),
})

export const things: Pool = wordPool({
  en: englishThings,
  zh: words(`
雨伞 背包 钱包 手表 眼镜 帽子 手套 围巾 外套 毛衣 衬衫 裤子 裙子 袜子 鞋子 拖鞋 靴子 皮带 项链 戒指 耳环 梳子
镜子 牙刷 毛巾 肥皂 洗发水 纸巾 剪刀 胶水 胶带 铅笔 钢笔 橡皮 尺子 本子 信封 邮票 书包 字典 日历 地图 钥匙 锁 灯泡
台灯 蜡烛 打火机 手电筒 电池 插座 充电器 数据线 耳机 音箱 键盘 鼠标 相机 收音机 风扇 电视 冰箱 烤箱 水壶 茶壶
茶叶 咖啡 杯子 盘子 碗 筷子 勺子 叉子 菜刀 砧板 锅 铲子 围裙 抹布 扫帚 拖把 水桶 垃圾袋 花瓶 花盆 窗帘 地毯 枕头
被子 床单 毯子 蚊帐 衣架 椅子 桌子 沙发 书架 抽屉 柜子 梯子 锤子 钉子 螺丝刀 扳手 锯子 绳子 油漆 刷子 帐篷 睡袋
自行车 头盔 滑板 足球 篮球 排球 羽毛球拍 乒乓球 跳绳 哑铃 泳镜 鱼竿 风筝 积木 拼图 象棋 围棋 扑克 吉他 钢琴 小提琴
笛子 口琴 鼓 苹果 香蕉 橙子 葡萄 西瓜 草莓 樱桃 桃子 梨 柠檬 芒果 菠萝 石榴 西红柿 黄瓜 土豆 萝卜 白菜 洋葱 大蒜
生姜 辣椒 蘑菇 豆腐 鸡蛋 牛奶 面包 饼干 蛋糕 巧克力 糖果 花生 瓜子 蜂蜜 酱油 醋 食盐 白糖 大米 面粉 面条 饺子 粽子
月饼 火腿 牛肉 羊肉 鱼 虾 螃蟹 海带 紫菜 豆浆 果汁 酸奶 矿泉水 啤酒`),
})
