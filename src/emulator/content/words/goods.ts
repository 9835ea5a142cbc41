/** The goods that a seeded shop may sell. */

import { poolOf } from '../pool.js'

export type Category = 'Kitchen' | 'Household' | 'Outdoor' | 'Tech' | 'Play'

export interface Goods {
  readonly name: string
  /** In English: the shop shows it in the phone's language. */
  readonly category: Category
  readonly about: string
}

/** A line of the text is a name, a colon and what is said about it. */
function of(category: Category, text: string): readonly Goods[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', about = ''] = line.split(/: |：/)
      return { name, category, about }
    })
}

const english: readonly Goods[] = [
  ...of(
    'Kitchen',
    `
Coffee mug: Holds a big cup. Fit for the dishwasher.
Tea pot: Glass, for one litre.
Chef knife: Steel blade of 20 cm.
Frying pan: Nothing sticks to it.
Water bottle: Keeps cold for a day.
Toaster: Two slices at a time.
Kitchen scale: Weighs up to 5 kg.
Lunch box: With three parts and a lid.
Salad bowl: Olive wood, 28 cm wide.
Rice cooker: For four people.
Cutting board: Bamboo, easy to clean.
Pepper mill: Grinds coarse or fine.`,
  ),
  ...of(
    'Household',
    `
Desk lamp: Warm light, three levels.
Wall clock: Silent, 30 cm wide.
Wool blanket: Soft and warm.
Pillow: Filled with down.
Candle: Burns for forty hours.
Flower vase: Made by hand.
Door mat: Made of coconut.
Picture frame: Oak, for a large photo.
Laundry basket: Holds two loads.
Bath towel: Thick cotton.
Coat hook: Holds five coats.
Book shelf: Pine, five boards.`,
  ),
  ...of(
    'Outdoor',
    `
Tent: For two people.
Sleeping bag: Warm down to zero degrees.
Head torch: Shines 80 metres far.
Backpack: 30 litres, rain cover.
Rain jacket: Light and dry.
Camping stove: Boils water in four minutes.
Hiking boots: Ankle high, waterproof.
Bike helmet: With a light at the back.
Garden gloves: One pair.
Folding chair: Weighs two kilos.
Cool box: Keeps ice for two days.
Fishing rod: Three metres long.`,
  ),
  ...of(
    'Tech',
    `
Phone case: Clear and thin.
USB cable: Two metres long.
Headphones: Play for thirty hours.
Keyboard: Quiet keys.
Mouse pad: Soft, with stitched edges.
Power bank: Charges a phone twice.
Speaker: Small but loud.
Web camera: Sharp picture, built-in microphone.
Screen cleaner: Spray and cloth.
Memory card: Holds 128 GB.
Phone stand: Folds flat.
Smart plug: Switches lamps from afar.`,
  ),
  ...of(
    'Play',
    `
Chess set: Wooden board and pieces.
Card game: For two to six players.
Puzzle: 1000 pieces.
Football: Size five.
Yoga mat: Does not slip.
Jump rope: Length can be set.
Paint set: Twelve colours.
Notebook: Lined, 120 pages.
Fountain pen: With blue ink.
Model train: Runs on two batteries.
Dart board: With six darts.
Kite: Flies in light wind.`,
  ),
]

const chinese: readonly Goods[] = [
  ...of(
    'Kitchen',
    `
马克杯：大容量，可放洗碗机。
玻璃茶壶：容量一升。
菜刀：刀身20厘米，不锈钢。
不粘锅：煎蛋不粘底。
保温杯：保冷一整天。
烤面包机：一次烤两片。
厨房秤：最大称重5公斤。
饭盒：三格，带盖子。
沙拉碗：橄榄木，直径28厘米。
电饭煲：适合四口之家。
竹砧板：容易清洗。
胡椒研磨器：粗细可调。`,
  ),
  ...of(
    'Household',
    `
护眼台灯：暖光，三档亮度。
静音挂钟：直径30厘米。
羊毛毯：柔软保暖。
羽绒枕：蓬松舒适。
香薰蜡烛：可燃四十小时。
陶瓷花瓶：手工制作。
椰棕地垫：放在门口正合适。
橡木相框：可放大照片。
洗衣篮：能装两桶衣服。
纯棉浴巾：厚实吸水。
挂衣钩：能挂五件外套。
松木书架：五层。`,
  ),
  ...of(
    'Outdoor',
    `
双人帐篷：两个人刚好。
睡袋：零度也暖和。
头灯：照亮80米。
登山包：30升，带防雨罩。
冲锋衣：轻便防雨。
野营炉：四分钟烧开水。
登山鞋：高帮防水。
骑行头盔：后面带灯。
园艺手套：一双。
折叠椅：只有两公斤重。
保温箱：冰块两天不化。
钓鱼竿：三米长。`,
  ),
  ...of(
    'Tech',
    `
手机壳：透明轻薄。
充电线：两米长。
头戴耳机：续航三十小时。
静音键盘：按键几乎没有声音。
鼠标垫：柔软，锁边。
充电宝：能给手机充两次电。
迷你音箱：个头小，声音大。
摄像头：画面清晰，内置麦克风。
屏幕清洁剂：喷雾加擦布。
存储卡：容量128GB。
手机支架：可以折叠。
智能插座：远程开关电灯。`,
  ),
  ...of(
    'Play',
    `
中国象棋：木质棋盘和棋子。
桌游卡牌：适合两到六人。
风景拼图：1000片。
足球：五号球。
瑜伽垫：防滑。
跳绳：长度可调。
水彩颜料：十二色。
笔记本：横线，120页。
钢笔：蓝色墨水。
小火车：两节电池就能跑。
飞镖盘：附六支飞镖。
风筝：微风就能飞。`,
  ),
]

export const goods = poolOf({ en: english, zh: chinese }, ({ name }) => name)
