/** What is done with places in Maps, in parts. */

import { mapsDirections } from '../../../src/emulator/tasks/families/maps-directions.js'
import {
  mapsFind,
  mapsRemoveSaved,
  mapsSave,
} from '../../../src/emulator/tasks/families/maps-places.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

const MODES = ['car', 'bus', 'walk']

/** What is meant, in English, in more than one family. */
const PLACES_EN = `
  {place}
  the place {place}
  the location {place}
  the place called {place}
  the place with the name {place}
  that place {place}`

/** What is meant, in Chinese, in more than one family. */
const PLACES_ZH = `
  {place}
  {place}这个地方
  地点{place}
  {place}这个地点
  名叫{place}的地方
  {place}那里`

export const composedMapsWordings: readonly MoreWordings[] = [
  composed(mapsFind, {
    en: {
      acts: `
        find {it}
        find {it} and open it
        look up {it}
        look for {it}
        search for {it}
        show {it}
        bring up {it}
        pull up {it}
        open {it}
        locate {it}
        view {it}
        display {it}
        go to {it}
        check {it}
        get {it} on the screen`,
      wishes: `
        I'd like to see {it}
        I want to look at {it}.
        Can I see {it}?
        I'm looking for {it}
        I want to have {it} on the screen.
        May I have a look at {it}?
        {It} is what I want to see`,
      things: `
        {place} in Maps
        {place} on the map
        the place {place} in Maps
        the map page of {place}
        the details of {place} in Maps
        the location of {place} on the map
        the entry for {place} in the Maps app`,
    },
    zh: {
      acts: `
        查一下{it}
        查看{it}
        查找{it}
        打开{it}
        看一下{it}
        显示{it}
        调出{it}
        搜索{it}
        搜一下{it}
        找到{it}
        把{it}找出来
        把{it}显示出来
        把{it}打开
        点开{it}`,
      wishes: `
        我想看{it}
        我想知道{it}
        {it}我想看看
        能看一下{it}吗？
        我在找{it}
        我需要看{it}。
        想了解{it}`,
      things: `
        地图上的{place}
        {place}的地图页面
        地图里{place}的详情
        {place}在地图上的位置
        {place}的地点信息
        地图上{place}这个地方
        地图里的{place}`,
    },
  }),
  composed(mapsSave, {
    en: {
      acts: `
        save {it} in Maps
        save {it} on the map
        save {it} to my places
        add {it} to my saved places
        add {it} to the saved places in Maps
        put {it} on the list of saved places
        put {it} in my saved places
        bookmark {it} in Maps
        keep {it} in my saved places
        store {it} in Maps
        mark {it} as a saved place
        include {it} in my saved places
        remember {it} in the saved places of Maps
        find {it} in Maps and save it
        look up {it} on the map and save it`,
      wishes: `
        I'd like to have {it} in my saved places
        {It} should be one of my saved places.
        I want {it} saved in Maps
        {It} is missing from my saved places.
        Can {it} be saved on the map?
        {It} belongs in my saved places
        Maps should remember {it}.`,
      things: PLACES_EN,
    },
    zh: {
      acts: `
        在地图里收藏{it}
        在地图上把{it}收藏起来
        把{it}加到地图收藏里
        将{it}添加到收藏的地点
        把{it}收藏到地图
        用地图收藏{it}
        把{it}存到地图的收藏里
        把{it}放进地图收藏夹
        把{it}加入我的收藏地点
        在地图中保存{it}
        在地图上给{it}加个收藏
        把{it}标为收藏的地点
        让地图记住{it}
        用地图找到{it}并收藏`,
      wishes: `
        {it}要收藏到地图里
        我想在地图收藏里有{it}
        {it}应该在收藏的地点里。
        我希望地图里收藏着{it}
        地图收藏里还缺{it}
        {it}能收藏到地图吗？
        {it}值得在地图上收藏`,
      things: PLACES_ZH,
    },
  }),
  // {it} is how one travels
  composed(
    mapsDirections,
    {
      en: {
        acts: `
          start the navigation to {place} {it}
          start navigating to {place} {it}
          start the directions to {place} {it}
          start the route to {place} {it}
          begin the navigation {it} to {place}
          start the trip to {place} {it}
          navigate to {place} {it}
          launch the navigation {it} to {place}
          start a route {it} to {place}
          turn on the navigation to {place} {it}
          get directions to {place} {it} and start them
          find the way to {place} {it} and start navigating
          open Maps and start navigating {it} to {place}
          use Maps to navigate {it} to {place}
          start the route guidance to {place} {it}
          start the (driving/bus/walking) route to {place}`,
        wishes: `
          I want to go to {place} {it}, with navigation
          I'd like to be guided to {place} {it}.
          I need navigation to {place} {it}
          I'm going to {place} {it} and need the navigation now.
          Can I have navigation {it} to {place}?
          Maps should guide me {it} to {place}
          The navigation to {place} {it} should be running.`,
        things: `
          (by car/by bus/on foot)
          (in the car/on the bus/on foot)
          (by car/by public bus/walking)
          (with the car/with the bus/on foot)
          (in my car/by bus/as a pedestrian)
          (driving/taking the bus/walking)`,
      },
      zh: {
        acts: `
          开始{it}去{place}的导航
          打开{it}到{place}的导航
          启动{it}前往{place}的导航
          导航{it}去{place}
          导航到{place}，{it}过去
          用地图导航，{it}去{place}
          开启去{place}的导航，{it}去
          打开地图，导航{it}到{place}
          按{it}路线导航到{place}
          开始导航，{it}到{place}
          以{it}的方式导航去{place}
          用导航{it}到{place}
          把{it}去{place}的导航打开
          查{it}去{place}的路线并开始导航`,
        wishes: `
          我要{it}去{place}，需要导航
          我想{it}到{place}，得有导航
          需要{it}去{place}的导航。
          {it}去{place}，要导航带路
          能导航{it}去{place}吗？
          我准备{it}去{place}，要开始导航了
          {it}去{place}的导航该开始了`,
        things: `
          (开车/坐公交/走路)
          (驾车/乘公交/步行)
          (开车/搭公交/步行)
          (驾车/坐公交车/走路)
          (自驾/乘坐公交车/步行)
          (开车/乘公交车/徒步)`,
      },
    },
    { caseOf: ({ mode }) => MODES.indexOf(mode) },
  ),
  composed(mapsRemoveSaved, {
    en: {
      acts: `
        remove {it} from my saved places
        delete {it} from my saved places
        remove {it} from the saved places in Maps
        take {it} off the list of saved places
        take {it} out of my saved places
        erase {it} from the saved places
        get rid of {it} in my saved places
        unsave {it} in Maps
        drop {it} from the saved places in Maps
        delete the bookmark for {it} in Maps
        remove the bookmark of {it} from the map
        clear {it} from the saved places of Maps
        throw {it} out of my saved places
        stop keeping {it} in my saved places
        open {it} in Maps and unsave it`,
      wishes: `
        {It} can go from my saved places
        There is no reason to keep {it} saved in Maps.
        {It} should no longer be a saved place
        I don't want {it} to be saved in Maps any longer.
        Can {it} go from the saved places?
        {It} doesn't belong in my saved places
        {It} needn't be saved in Maps any more.`,
      things: PLACES_EN,
    },
    zh: {
      acts: `
        在地图里取消收藏{it}
        把{it}从地图收藏里删掉
        将{it}从收藏的地点中移除
        从地图收藏里去掉{it}
        从收藏的地点里删除{it}
        把地图里收藏的{it}删了
        取消地图上{it}的收藏
        把{it}从我的收藏地点里拿掉
        删除地图收藏里的{it}
        把{it}移出地图收藏夹
        将地图上{it}的收藏取消
        从地图收藏夹里清除{it}
        打开地图，把{it}的收藏取消
        让{it}不再是收藏的地点`,
      wishes: `
        地图收藏里的{it}不要了
        {it}不用再收藏在地图里了
        我不想在地图收藏里看到{it}
        {it}不该在收藏的地点里。
        地图里不用再留着{it}的收藏
        {it}能从地图收藏里去掉吗？
        {it}在地图上没必要收藏了`,
      things: PLACES_ZH,
    },
  }),
]
