/** How people say aloud what is to be done in Maps. */

import { mapsDirections } from '../../../src/emulator/tasks/families/maps-directions.js'
import {
  mapsFind,
  mapsRemoveSaved,
  mapsSave,
} from '../../../src/emulator/tasks/families/maps-places.js'
import { type MoreWordings, more } from '../more.js'

/** `{by}`, `{go}` and `{going}` (English) or `{line}` (Chinese), by how one travels. */
export const TRAVEL = {
  en: {
    car: { by: 'by car', go: 'drive', going: 'driving' },
    bus: { by: 'by bus', go: 'catch the bus', going: 'riding the bus' },
    walk: { by: 'on foot', go: 'walk', going: 'walking' },
  },
  zh: {
    car: { by: '开车', go: '自己开车', line: '驾车' },
    bus: { by: '坐公交', go: '搭公交车', line: '公交' },
    walk: { by: '走路', go: '走着', line: '步行' },
  },
} as const

export const spokenMapsWordings: readonly MoreWordings[] = [
  more(mapsFind, {
    en: `
      Where's {place} again? Show me on the map.
      So, {place}, where exactly is that? Let me see it in Maps.
      My friend keeps talking about {place}. Can you show me its page on the map?
      Never been to {place}, could you look it up in Maps for me?
      Is {place} around here? Just open its page in Maps so I can see.
      I don't want directions, I just want to see {place} on the map
      Please find {place} on the map, I'd like to see it
      Let's see where {place} is, on the map, I mean
      You know {place}? Open the map and show me the place.
      What kind of place is {place}? Open its details in Maps.
      Find me {place} in Maps and tap it so I see the details
      Someone asked me where {place} is and I couldn't say; look it up on the map
      Have we got {place} on the map? Open it.
      {place}, what street is that on? The map will know, open the place.
      Curious about {place}, so get its details open in Maps
      On the map, please, {place}, opened up`,
    zh: `
      {place}在哪儿来着？地图上给我看看
      听说有个{place}，地图里找找，点进去
      朋友老说{place}，我想在地图上看看它在哪
      没去过{place}，你地图搜一下让我瞧瞧
      名字叫{place}的地方，在地图上点开看看
      我就看看{place}在哪，不导航，用地图
      搜一下{place}呗，地图里，打开详情
      看地图，{place}，点开
      刚被问{place}在哪条街，我答不上来，地图查一下
      你知道{place}吗？打开地图给我看看这地方
      想了解了解{place}，地图上打开它的详情
      这个{place}到底在什么位置啊，地图上找出来
      你那地图上有没有{place}？找到就点开给我看
      把{place}给我在地图上找着，点开详情页
      先不去，光看看{place}的地点信息，地图里
      我得搞清楚{place}在什么方位，打开地图上它那一页
      给我看{place}的地图详情呗
      还没想好去不去，先在地图上查查{place}这地方
      要是能在地图上看到{place}就好了，打开看看
      到底哪儿是{place}？地图打开来我看`,
  }),
  more(mapsSave, {
    en: `
      Loved {place}, save it on the map for me
      Next time I want to find {place} right away, so save it in Maps
      What a nice place, {place}! Can you keep it in my saved places?
      Oh, {place}, I should remember that one. Save it on the map.
      Is {place} saved in Maps? If not, save it.
      I always forget where {place} is. Save the place in Maps, will you?
      We'll be going to {place} a lot; save it on my map please
      Hit save on {place} for me, in Maps
      You can save places in Maps, right? Save {place}.
      How about saving {place}, so I don't have to search the map again
      Everyone says I have to try {place}, so save it to my places
      Let's keep {place} for later, saved, in Maps I mean
      {place}, find it on the map, save it
      Don't let me lose {place}, put it with my saved places
      Just save {place} on the map, no need to take me there
      One more for the saved places in Maps, please, it's {place}`,
    zh: `
      {place}真不错，地图上收藏一下
      下回还想来{place}，在地图里收藏了吧
      今天逛到{place}，挺喜欢，帮我在地图上点个收藏
      老记不住{place}在哪，收藏到地图里
      我要收藏{place}，地图上那个
      朋友推荐了{place}，先在地图收藏着
      问一下，{place}在地图上收藏了没？没有就收藏
      先不去{place}，地图上收藏好，改天去
      在地图里找到{place}，收藏它
      怕下次找不到{place}，地图上存个收藏
      把{place}放我地图收藏里头
      你帮我把{place}这地方收藏了，地图里
      给{place}点收藏，地图
      省得以后问路，地图上先收藏了{place}
      大家都说{place}好，收藏到我地图的地点里吧
      能收藏地点吧？地图上把{place}收藏了
      要经常去{place}，地图收藏一下省得老搜
      这地方得留着，{place}，地图上收藏
      往地图的收藏夹里放个{place}
      不想每次都搜{place}，在地图上收了它`,
  }),
  more(
    mapsDirections,
    {
      en: `
      Gotta be at {place} soon and I'm {going}. Start the navigation.
      What's the way to {place} {by}? Start the directions.
      They're waiting for me at {place}. I'll {go}, so start navigating.
      We're off to {place}, {by}. Navigation, please, start it.
      Never been to {place} before, I need guiding there, {by}; start it
      Ready when you are: {place}, {by}, start the navigation
      If I {go} to {place}, which way is it? Start navigating.
      Let's {go} to {place}, Maps can tell us the way, start it
      Already out of the house and {going} to {place}. Get the route started.
      Can Maps take me to {place}? I want to {go}. Start it right away.
      Take me to {place}, would you, {by}, and start the route
      Show me the way to {place}, {by}, as in, start the navigation
      I think I'll {go} to {place}, so start directions for that
      No clue how to {go} to {place}. Start navigation, please.
      {place}, that's where I'm headed, {by}. Begin navigation.
      Nothing fancy, just start the route to {place} {by}`,
      zh: `
      朋友喊我去{place}，我{go}去，导航开一下
      人家在{place}等我呢，{by}去，快开导航
      从这儿去{place}咋走？{by}，给我导航
      我不认路，想{by}到{place}，给开导航带着走
      到{place}得多久先不管，选{line}，直接开始导航
      没去过{place}，{go}去的话怎么走，导航吧
      出门啦，{by}去{place}，开始导航
      {place}，{by}去，导航走起
      你给我导个航，{place}，我{by}
      现在出发，{go}到{place}，地图带我走
      不知道{place}往哪边走，我{by}，开始导航吧
      商量好了，{go}去{place}，导航打开，开始
      天气不错，{go}去{place}好了，导航你来开
      地图导航，{line}，去{place}，开始
      咱们{by}去{place}，导航开始
      赶时间，{place}，{line}导航，马上开始
      怎么{by}去{place}呀？直接给我开导航
      带路，去{place}，我是{by}
      今天{go}去{place}，导航弄好就开始
      要到{place}，走{line}那条路线，开始导航吧`,
    },
    { fill: ({ mode }, language) => TRAVEL[language][mode] },
  ),
  more(mapsRemoveSaved, {
    en: `
      Closed down, {place} did. Take it out of my saved places.
      Why is {place} still saved on my map? Unsave it.
      So we moved, and I don't need {place} saved in Maps, take it out
      I'm not going to {place} again, remove it from my saved places please
      One of the saved places in Maps is {place}, get rid of that one
      My saved places are a mess, and {place} can definitely go
      Didn't like {place}. Unsave it in Maps.
      Can we unsave {place}? On the map, I mean.
      Who saved {place} on my map? Not me. Remove it from the saved places.
      Turns out {place} isn't worth saving. Off my map's saved list, please.
      {place}, yeah, that saved place, delete it from Maps
      Just unsave {place} on the map and leave the other saved places
      You'll find {place} saved in Maps. Shouldn't be, so unsave it.
      It's been years since I went to {place}; it doesn't have to stay saved on the map
      Maps has {place} saved. Undo that, would you?
      Nobody goes to {place} these days, drop it from the saved places`,
    zh: `
      {place}都关门了，地图上取消收藏吧
      不去{place}了，地图收藏里删掉
      听说{place}搬走了，地图收藏就给我取消了
      搬家了，用不着{place}，从地图收藏里去掉
      我地图上收藏的{place}，取消
      怎么{place}还收藏着呢？地图里取消一下
      看到地图收藏里有个{place}，删了
      踩过雷了，{place}别收藏了，地图上取消
      以后不会再去{place}，地图收藏取消
      把{place}从地图的收藏地点里删掉
      你去地图里看看收藏，{place}那个取消
      上次去{place}体验很差，地图上别收藏了
      谁收藏的{place}？地图里给我取消掉
      别让{place}待在地图收藏里了
      这辈子大概不会去{place}了，地图上别给我收藏着
      觉得{place}没必要留在收藏的地点里，地图上删了它
      给{place}取消收藏呗，在地图里
      能把{place}的收藏撤了吗？地图上的
      现在用不上{place}了，地图收藏里清出去
      其实{place}一次都没去过，地图上的收藏取消好了`,
  }),
]
