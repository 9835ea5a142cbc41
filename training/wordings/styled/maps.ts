/** Maps in other styles: terse, formal, playful, step by step, turned round. */

import { mapsDirections } from '../../../src/emulator/tasks/families/maps-directions.js'
import {
  mapsFind,
  mapsRemoveSaved,
  mapsSave,
} from '../../../src/emulator/tasks/families/maps-places.js'
import { type MoreWordings, more } from '../more.js'
import { TRAVEL } from '../spoken/maps.js'

export const styledMapsWordings: readonly MoreWordings[] = [
  more(mapsFind, {
    en: `
      Map: {place}, details
      Look up {place} in Maps, nothing more
      Open Maps, search for {place}, then tap it so its page comes up.
      Go to Maps and type {place} in the search; from what turns up, pick that place and leave it open.
      Maps is open, and in it the details of {place} are to be seen.
      At the end I'm looking at the page of {place} in Maps.
      Kindly retrieve the entry for {place} in Maps and display it.
      I beg you to consult the map as to {place} and to lay its particulars before me.
      Hold a magnifying glass over the map, right above {place}, and spread out its details
      Armchair travel: land on {place} in Maps and let its page unfold
      Not the way to {place}, only its page in Maps, is to be brought up.
      If {place} is on the map, and it is, I'd have its details opened.
      {place}, address and details, from the map, at once.
      Where does {place} live on the map? Show me, open its page, pleeease!
      My dear, fetch {place} on that map of yours and open it, so I can see what it says there
      lemme see {place} on maps, like the info page`,
    zh: `
      地图查{place}，看详情
      {place}：地图，找，点开
      打开地图，搜索{place}，在结果里点它，看到详情就停
      先进地图，再输入{place}，最后点开这个地点的页面
      地图上显示着{place}的详情页，别的不用做
      搞定后，我眼前应是地图里{place}那一页
      请于地图中检索{place}，并调阅其地点信息。
      在下欲知{place}所在，烦请于地图中寻出，示其详情。
      拿放大镜照照地图，把{place}揪出来，老底都亮给我看
      给{place}验明正身：地图里找着它，资料摊开
      {place}不用导航也不用收藏，在地图上查出来打开就行
      既然地图里有{place}，那就请把它的详情打开
      {place}的位置资料，五秒钟内从地图里调给我看
      {place}在地图的哪里呀？点开它给宝宝看看
      小伙子，地图上给老太太找找{place}，点开让我看个明白
      我不认识{place}，请在地图找，然后打开它的介绍`,
  }),
  more(mapsSave, {
    en: `
      Maps: save {place}
      {place} > saved places (Maps)
      Open Maps, search {place}, tap the place and save it.
      Type {place} into Maps, go to its page, then press what saves it, so that it's kept there.
      From now on, {place} is among my saved places in Maps.
      In Maps, {place} shows as saved, which it hasn't so far.
      It is requested that {place} be entered in the register of saved places of the Maps application.
      You would do me a great kindness by saving {place} in Maps.
      Stash {place} away in the treasure chest of my saved places in Maps
      Adopt {place} into the family of saved places on my map
      After finding {place} on the map, don't start a route. Save it.
      To my saved places on the map let {place} be added.
      Get {place} saved in Maps before I have to ask again.
      {place} is my favoritest place ever! Can the map save it, please please?
      Young man, would you save {place} on my map, so I needn't trouble anyone next time?
      I like {place} very much. In map, please make it saved.`,
    zh: `
      地图收藏：{place}
      {place}，存入地图收藏夹
      打开地图，搜{place}，点进去，再按收藏
      到地图里输入{place}，打开这个地点，然后把它收藏起来就好
      {place}出现在地图的收藏地点里，这就是我要的结果
      以后打开地图的收藏，{place}已经在其中
      请将{place}列入地图收藏地点名录，以备日后使用。
      若蒙代为于地图中收藏{place}，感激之至。
      金屋藏娇，地图收藏里藏个{place}
      给{place}盖个戳，让它正式入住地图收藏
      不必导航到{place}，只需在地图中将其收藏
      地图的收藏地点里，不能少了{place}。加进去。
      别等我催，{place}现在就在地图里收藏好
      我最最喜欢{place}了，地图把它收藏起来嘛
      老伴爱去{place}，你帮我俩在地图上收藏好它
      地图里有{place}，我喜欢，请你帮助我，收藏它`,
  }),
  more(
    mapsDirections,
    {
      en: `
      Start nav: {place}, {by}
      Route to {place}, me {going}, go!
      Open Maps, search {place}, ask for directions, pick going there {by}, then start.
      In Maps find {place}, go to the directions, choose to travel {by}, and press start so that I'm guided.
      The navigation to {place} is running, set to {going}.
      My screen shows a route under way, leading to {place} {by}.
      You are asked to initiate navigation to {place}; the journey will be made {by}.
      Would you be so gracious as to commence guidance to {place}, as I intend to {go} there?
      Be my North Star to {place}, {by}: fire up the navigation
      Adventure time! {place} is calling, I'm {going}, get the navigation rolling.
      Because I'm {going}, the navigation to {place} has to be started for just that.
      Don't merely show me {place} on the map. Start guiding me there {by}.
      You start the navigation, I {go}. Destination {place}. Move it.
      Are we going to {place}? Yay, {by}! Make the map talk, start the directions!
      Your grandmother gets lost so easily, start the navigation to {place} for me, dear, I'm {going}
      I go to {place} {by}. I not know the way. Please start navigation.`,
      zh: `
      导航：{place}，{line}，开始
      去{place}，{by}，启动导航
      打开地图，搜{place}，看路线，选{line}，再点开始导航
      地图里先找{place}，接着看怎么去，方式挑{line}，最后让导航开始
      导航已经在走，终点{place}，方式{line}
      屏幕上是正在进行的{line}导航，一直带到{place}
      请启动前往{place}之导航，出行方式为{line}。
      在下将{by}往{place}，敢请开启导航，指点路途。
      地图快当我的北斗星，{by}奔{place}，导航转起来
      {by}杀向{place}，导航给我鸣锣开道
      既然是{by}去{place}，导航就该选{line}并开始
      不要只看{place}在哪里，要开始导航，{by}去
      我要{by}去{place}，十秒钟之内让导航开始
      我们要{by}去{place}喽！地图地图，快快开始导航
      娃啊，姥姥要{by}去{place}，你把那个导航给开始了
      我想去{place}，我{by}，请你开始导航`,
    },
    { fill: ({ mode }, language) => TRAVEL[language][mode] },
  ),
  more(mapsRemoveSaved, {
    en: `
      Saved places in Maps: minus {place}
      Unsave: {place} (Maps)
      Open Maps, go to the saved places, find {place} and take it off the list.
      Search {place} in Maps, tap it, and there undo the saving.
      {place} does not show up among the saved places in Maps any more.
      Every other saved place on my map is still saved, {place} isn't.
      The entry {place} shall be struck from the list of saved places in Maps.
      I humbly ask that {place} be kept among the saved places of my map no longer.
      Give {place} its marching orders: out of my saved places on the map
      Prune the saved places in Maps, {place} is the branch that gets cut
      Saved in Maps though it is, {place} has to be unsaved.
      Among the saved places in Maps is one that shouldn't be there. It's {place}. Remove it.
      I'd better not see {place} in the saved places of Maps again. Unsave it, today.
      I don't like {place} anymore! Map, stop having it saved!
      Bless me, {place} is still saved on my map! Take it off there, would you, love?
      In map is saved {place}. I not want it. Please remove from saved.`,
    zh: `
      地图取消收藏：{place}
      地图收藏减一，减的是{place}
      打开地图，去看收藏的地点，找到{place}，把它取消
      地图里搜{place}，点进去，再把收藏点掉，让它变回没收藏
      地图的收藏里看不到{place}了，其余照旧
      {place}在地图上恢复成未收藏的状态
      请将{place}自地图收藏地点名单中予以剔除。
      {place}一处，恳请于地图收藏中除名，有劳了。
      跟{place}分手吧，地图收藏里不留它的位子
      {place}打入冷宫，地图收藏里除掉它的名分
      虽然{place}在地图里收藏过，现在要取消
      地图的收藏中，应当被移除的是{place}，别的不动
      地图收藏里居然还有{place}？立马清掉，别让我再看见
      我不喜欢{place}了，地图不许收藏它，哼
      老咯，走不动了，{place}那地方，地图收藏替我去掉吧
      地图收藏有{place}，我现在不要了，请取消，谢谢你`,
  }),
]
