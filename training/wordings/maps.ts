/** Further ways to say what is done in Maps. */

import { mapsDirections } from '../../src/emulator/tasks/families/maps-directions.js'
import {
  mapsFind,
  mapsRemoveSaved,
  mapsSave,
} from '../../src/emulator/tasks/families/maps-places.js'
import { type MoreWordings, more } from './more.js'

const TRAVEL = {
  en: {
    car: { by: 'by car', go: 'drive', going: 'driving' },
    bus: { by: 'by bus', go: 'take the bus', going: 'taking the bus' },
    walk: { by: 'on foot', go: 'walk', going: 'walking' },
  },
  zh: {
    car: { by: '驾车', go: '开车', line: '驾车' },
    bus: { by: '坐公交', go: '乘公交', line: '公交' },
    walk: { by: '步行', go: '走路', line: '步行' },
  },
} as const

export const mapsWordings: readonly MoreWordings[] = [
  more(mapsFind, {
    en: `
      maps app, place details: {place}
      I have no idea where {place} is, pull it up in Maps.
      Would you mind bringing up the map entry for {place}?
      I'd like to view the details of {place} in the Maps app
      Locate {place} for me, please
      Make sure the place page of {place} is on the screen.
      hey, whereabouts is {place}? get it up on my map, thanks
      Is it possible to see {place} with its details in Maps?
      I forgot what part of the map {place} is on, so let me look at it.
      Before I set out, I need to look at {place} on my phone's map
      open maps, type {place}, tap the result
      {place} should be displayed in Maps when you are done.
      Can the location of {place} be looked up for me?
      Somebody mentioned {place}. Get me its page in Maps.
      Bring {place} up on the screen using the map app
      Give me the map information on {place}.
      I wish to learn where to find {place}; please open its entry.
      pinpoint {place} and open it
      The place I'm looking for is {place}. Have Maps show it.
      Kindly consult Maps about {place} and leave the place open.
      btw could you check out {place} on the map, just show it
      No route needed, only the page of {place} on the map
      What does the map say about {place}?
      By the end, the entry for {place} should be open in the Maps app.`,
    zh: `
      地图 查 {place} 位置
      不知道{place}的具体位置，帮我用地图看看
      麻烦查查{place}在什么地方，谢谢
      可否调出{place}的地点详情？
      我要看{place}的地图信息
      帮忙定位{place}，不用导航
      打开地图App，输入{place}，点进结果
      有人跟我提起{place}，给我看看它在地图上的页面。
      屏幕上最后应显示{place}的地点页面
      嘿，{place}在哪条路上呀，翻一下地图
      出门前想先了解一下{place}的位置，请打开它的详情。
      请为我检索地点{place}，并展示其详细信息。
      {place}，地图上的哪儿？让我看一眼
      确保地图停在{place}的介绍页
      搜{place}，把它的地点卡片点开
      希望能在手机地图里看到{place}
      能告诉我{place}在哪个位置吗？直接打开地图页面就好
      我要找的地方叫{place}，地图里翻出来
      顺便瞧瞧{place}在哪块儿，只看不去
      使用地图查找名为{place}的地点。
      {place}的地址我忘了，调出地图看一下
      有没有办法查到{place}？请进入该地点的页面
      让地图显示{place}这个地点
      请把{place}的资料从地图里调出来`,
  }),
  more(mapsSave, {
    en: `
      maps: {place} as saved place
      I don't want to forget {place}. Have Maps remember it.
      Would you mind storing {place} as one of my places?
      I'd like to find {place} again later, so bookmark it for me
      Make sure that {place} shows up under my saved places.
      hey, tap the save button on {place} for me, thanks
      Is it possible to have {place} kept in the Maps app for later?
      {place} isn't among my saved places yet; change that.
      The place {place} is to be saved on this phone's map.
      By the end, my list of saved places should include {place}.
      Open {place} in Maps, then press save
      My saved places lack {place}. Please add it.
      {place} is worth remembering - into the saved places with it
      Can you mark {place} so I have it at hand in Maps?
      pls bookmark {place}, i want to go back there some day
      Let {place} be one of the places that Maps keeps for me.
      Kindly include {place} in the collection of saved locations.
      Add a bookmark for {place} to the map app
      I wish {place} were already saved on my map; see to it.
      btw {place} looks nice, keep it for me in my places
      Look up {place}, and once you have it, put it with my saved ones.
      save location {place} to my list
      Saved places is where I want to see {place} from now on
      We may need {place} again, could it be bookmarked in Maps?`,
    zh: `
      地图收藏夹加 {place}
      {place}这地方不错，先在地图里存起来
      麻烦给{place}点个收藏，谢谢
      可不可以让地图记住{place}？以后好找
      我怕以后忘了{place}，请收藏起来。
      确保我的收藏地点里有{place}
      {place}还没收藏，补一下
      打开{place}的地点页，按下收藏按钮
      嘿，{place}帮我存一下呗，地图里
      希望下次能在收藏列表里直接找到{place}
      请将地点{place}纳入我的收藏列表。
      完成后，收藏的地点中应包含{place}。
      以后常去{place}，给这地方标个收藏
      搜{place}，点一下收藏
      是否能够把{place}存为收藏地点？
      我的地点收藏少了{place}，添进去吧
      收藏地点：{place}，急
      地图App里，{place}要出现在我收藏的地方当中
      顺便把{place}也记到地图收藏里
      有个地方叫{place}，我要收藏它
      烦请在手机地图中为{place}添加书签。
      {place}，存进收藏，回头再看
      用地图把{place}收起来，免得下回找不着
      给我把{place}列为已收藏的地点`,
  }),
  more(
    mapsDirections,
    {
      en: `
      route {by}: {place}, start now
      I have to get to {place} {by}. Get the navigation going.
      Would you kindly begin guiding me {by} to {place}?
      I'd like to {go} to {place}, so set the navigation off
      I'm {going} to {place} now: start navigation in Maps.
      Make sure Maps is leading me to {place} {by}.
      hey, lead the way to {place}, i'm going {by}, thanks
      Is it possible to start a route {by} with {place} as the destination?
      {place} is where I need to be, and I'll go {by}. Start the directions.
      Set {place} as my destination, choose travel {by}, then hit start
      By the end, a trip {by} to {place} should be running in the Maps app.
      Directions, please: {by}, destination {place}, and begin at once
      I don't know the way to {place}. I'll {go}; please navigate.
      Can you get my phone to direct me {by} to {place}?
      Guidance to {place} is needed, travelling {by}; kindly have it started.
      How do I {go} to {place}? Start the trip so I can follow.
      maps start nav, {by}, to: {place}
      The journey to {place} should be started {by}, using my map.
      I wish to be taken {by} to {place}: let the route run.
      Open Maps, pull up the directions for {place}, pick the route {by} and set out.
      btw we're heading for {place} {by}, turn the navigation on
      Since I'll {go}, start me on the matching route to {place}.
      Find how to reach {place} {by} and kick off the trip
      Time to leave for {place}, I'm {going}; launch the directions on the phone.`,
      zh: `
      导航 目的地{place} 方式{by}
      我这就{go}去{place}，给我指路
      麻烦开一下去{place}的导航，选{line}，谢谢
      可以领我{go}到{place}吗？现在出发
      不认识去{place}的路，我打算{by}，开导航吧。
      确保地图正在为我进行{by}前往{place}的导航
      嘿，要去{place}，{go}，走起
      请规划前往{place}的{line}路线，随即启动导航。
      终点设为{place}，出行方式选{line}，点开始
      希望地图带路，我要{by}到{place}
      {place}怎么走？我{go}，直接开始导航
      完成后，去{place}的{line}行程应已开始。
      用地图App导一下{place}，我是{go}过去
      打开地图，搜{place}，选{line}，然后出发
      是否可以即刻开始{by}至{place}的路线指引？
      马上得到{place}那边，{by}，赶紧开导航
      去{place}，别的方式不要，就{by}，开始带路
      出发去{place}喽，{go}过去，开导航让我跟着走
      让手机导航，带我{go}赶到{place}
      {line}路线，目的地是{place}，开始吧
      我要启程前往{place}，采用{line}方式，请开启导航。
      约好在{place}碰面，我{go}去，帮我把导航开起来
      顺便起个导航呗，{go}，到{place}
      {place}的{line}导航，给我启动`,
    },
    { fill: ({ mode }, language) => TRAVEL[language][mode] },
  ),
  more(mapsRemoveSaved, {
    en: `
      saved places minus {place}, thanks
      {place} is still in my saved places. It shouldn't be.
      Would you mind undoing the bookmark of {place} in Maps?
      I'd like Maps to forget {place}, which I once saved
      Make sure {place} is not a saved place any more.
      hey, delete the bookmark for {place}, don't need it, thanks
      Is it possible to get rid of {place} in the list of places I saved?
      By the end, my saved places should no longer include {place}.
      Open {place} on the map and clear its saved mark
      The bookmark on {place} is to be removed from this phone's map.
      I saved {place} in Maps by mistake; please undo that.
      We never go to {place} now, so clear it out of the saved list.
      Can you strike {place} off what Maps has saved for me?
      maps saved list: erase {place}
      Tidy my saved places by throwing out just {place}.
      {place} needn't be bookmarked in the Maps app any longer
      Kindly withdraw {place} from the collection of saved locations.
      I wish {place} would disappear from the places I've kept.
      Look through my saved places for {place} and discard it
      btw my map still has {place} bookmarked, could you lift that?
      Let the entry {place} vanish from the saved ones in Maps.
      Cancel my bookmark for the place {place}
      One saved location is out of date, {place}; remove it from the map's list.
      pls unbookmark {place} on my phone`,
    zh: `
      地图收藏 删 {place}
      {place}怎么还在地图收藏里，去掉吧
      麻烦撤销对{place}这个地点的收藏，谢谢
      可不可以把收藏过的{place}撤掉？以后不去了
      收藏列表里有个{place}，已经没用了，请清除。
      确保我的收藏地点中没有{place}
      打开{place}的页面，把收藏标记点掉
      嘿，{place}不用存了，地图里帮我删一下
      希望收藏的地点里看不到{place}
      请将地点{place}由收藏列表中剔除。
      完成后，{place}不应再是已收藏地点。
      我当初收藏{place}是点错了，帮我撤回
      不常去{place}，收藏可以取消了
      整理地图收藏，只清掉{place}这一条
      是否能够取消{place}的地点书签？
      {place}，从地图收藏夹里拿掉，急
      地图App收藏的那些地方，{place}不要了
      顺便让{place}退出我的收藏地点
      进收藏的地点，找到{place}，移走它
      已收藏的地点{place}我用不上，删了就好
      烦请解除手机地图中对{place}的收藏。
      取消收藏地点：{place}
      地点收藏太多，想少一个：{place}
      让地图忘掉我保存过的{place}`,
  }),
]
