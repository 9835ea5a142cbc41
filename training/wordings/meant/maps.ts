/** What people wonder about places, or want of them: to see, to keep, to reach, to have done with them. */

import { mapsDirections } from '../../../src/emulator/tasks/families/maps-directions.js'
import {
  mapsFind,
  mapsRemoveSaved,
  mapsSave,
} from '../../../src/emulator/tasks/families/maps-places.js'
import { type MoreWordings, more } from '../more.js'
import { TRAVEL } from '../spoken/maps.js'

export const meantMapsWordings: readonly MoreWordings[] = [
  more(mapsFind, {
    en: `
      Everybody's talking about {place} and I haven't a clue where in town that is
      Which corner of town is {place} in? Just curious, I'm not going.
      {place}? News to me. I want to see what's known about it, address and so on.
      I'm supposed to tell a visitor the address of {place}, which I don't know
      What street does {place} stand on? I'd like to see it drawn.
      Before I decide, I'd like to look over {place}, its whereabouts and all
      address of {place}, that's all I'm after
      The courier asks where {place} is. I need something to show him.
      I wonder which district {place} belongs to; seeing it on a map would settle it
      A letter has to go to {place}, so I need its address before me
      We're arguing about where {place} is, and a map shall decide
      Can't picture where {place} is
      I'd be glad to know more about {place}: where it stands, what sort of place it is
      Do we have a {place} in this city? If so, I'd like to see its entry, nothing further.
      Grandma claims {place} has moved. I want to see with my own eyes where it is now.
      Point {place} out to me, no need to take me there`,
    zh: `
      {place}在城里哪个角落？我没概念
      有人问我{place}的地址，我一下子懵了
      {place}，什么路几号？
      送货师傅问{place}在哪儿，我得指着图给他看
      听都没听过{place}，想看看是个什么地方、在哪儿
      写信封要填{place}的地址
      我们为{place}在城南还是城北吵起来了，得看图说话
      暂不前往，只想知道{place}的方位及基本情况
      奶奶说{place}搬了，我想亲眼看看现在在哪
      {place}是干什么的，开在哪条街？
      脑子里对不上号，{place}到底在哪一片
      想先看看{place}的地段好不好，再决定去不去
      咱这城里有{place}吗？有的话给我看看是哪儿
      朋友等我报{place}的地址，我自己得先看到
      打听个地方：{place}，不用带路
      快递要寄到{place}，具体位置我得看清楚`,
  }),
  more(mapsSave, {
    en: `
      {place} is a gem, and I want the map to keep it for me
      I'll be wanting {place} again and again without typing it each time
      Some day I'd like to go to {place}; till then it should wait among my places on the map
      {place}: note to self on the map
      A tip from a friend, {place}. It'd be nice if the map held it in store until I have time.
      {place} was wonderful. My map should know that I care.
      Next year I won't recall the name {place}. The map should, on my behalf.
      Could the map hold on to {place} so I don't have to?
      My private atlas has a gap where {place} should be
      I'm collecting spots for our holiday, and {place} is one for the collection
      One day, {place}! Not today, but it mustn't slip from the map's memory.
      I want {place} to wear a little bookmark on the map
      My customers keep ordering me to {place}, so it should be among my regulars on the map
      The kids loved {place}. Keep it in mind for us, dear map.
      i lose track of good places all the time, dont let {place} be one of them, keep it on the map
      For later reference I require {place} in my list of places.`,
    zh: `
      {place}真好，地图得替我记住这地方
      往后常跑{place}，总不能每回都重新输名字
      改天想去{place}，先让地图记着
      {place}，种草了，地图上留着
      做旅游攻略呢，{place}是我看中的一个点，地图里给我留住
      朋友强推{place}，今天去不了，地图可别让我把它忘了
      孩子爱去{place}，地图上我常去的那些里该有它
      我的地点清单里要是有{place}就好了
      明年再来，我肯定叫不出{place}的名字，地图能替我记住吗？
      {place}值得留个记号，图上那种
      客户老让我去{place}，放进我的常用地点才顺手
      总把好地方弄丢，{place}可不许从我地图上丢了
      为便于日后查阅，{place}需留存于个人地点之中
      想在地图上给{place}插个小旗，日后回头找
      舍不得忘了{place}，在地图里给它留个座儿
      攒地点呢，今天要攒的是{place}`,
  }),
  more(
    mapsDirections,
    {
      en: `
      I'm expected at {place} and don't know the way; I'll be {going}
      {place}, {by}, and I'm already late
      I have to {go} to {place} and get lost easily, somebody lead me
      They're holding a seat for me at {place}. How do I get there {by}?
      I'd like a voice in my ear that brings me to {place} {by}
      Off we go to {place}! Trouble is, none of us knows the way {by}.
      Turn by turn, please: me, {going}, {place}
      I was told to {go} to {place}, but every corner here looks the same
      Left to my own devices I'll never reach {place}. I'm {going}.
      My appointment at {place} begins shortly; I'd better {go} there now, and with guidance
      Which turn first, if I want to be at {place} {by}? I'm leaving this second.
      Three kids in tow, {going} to {place}, and I can't fumble with a paper plan
      We need to get to {place} {by} without going astray again
      Lost! {place} is where I want to end up, {by}.
      Being new in town, I should be grateful to be led to {place}, {by}, every step of the way.
      Someone has to tell me left or right all the way to {place}, I'm {going}`,
      zh: `
      约在{place}碰头，我{by}去，路不熟
      {by}，{place}，要迟到了
      我是路痴，{by}去{place}得有人一路告诉我左拐右拐
      {place}有人等我，{by}的话我压根不认得道
      头一回{by}去{place}，全程都想有人带
      这就{go}去{place}，怕走岔
      从这儿{by}到{place}，每个路口该往哪拐？一路告诉我
      {by}去{place}，别再让我绕路了，听你指挥
      人已在门口，目标{place}，{line}，请引路
      我得尽快赶到{place}，只能{by}，一路上靠你认路
      每次{by}去{place}都迷路，这次不想了
      去{place}，{line}，语音告诉我怎么走就行
      带着俩娃{by}去{place}，顾不上看路牌
      迷路了，想{by}到{place}
      {place}怎么这么难找，我现在{by}过去，你得领着我
      即刻{by}赴{place}，沿途需指引。`,
    },
    { fill: ({ mode }, language) => TRAVEL[language][mode] },
  ),
  more(mapsRemoveSaved, {
    en: `
      {place} shut for good, and it pains me to see it among the places I've saved
      I've gone off {place}. It needn't be one of my keepers on the map.
      My bookmarks on the map include {place}, a place I'll never set foot in again
      {place}: awful. Why is that a bookmark on my map?
      The list of my saved places has got too long, and {place} is the one I can spare
      I don't go to {place} any more, so the map may forget that I cared
      Never meant to keep {place} on my map, my thumb slipped
      {place} has moved away, which makes my map bookmark worthless
      Should something as dull as {place} be kept among my favourite places? I think not.
      My wife mustn't see {place} among my saved places, it would spoil the surprise
      The trip is over; of all the spots I'd collected on the map, {place} has served its turn
      I'd like {place} to be an ordinary spot on the map again, nothing I've kept
      that little flag of mine on the map at {place} is out of date
      With {place} out of my collection of places, I'd find the others sooner
      Since I quit the job near {place}, having it kept on the map is pointless
      {place} no longer merits its spot in my list of places.`,
    zh: `
      {place}倒闭了，还占着我收藏地点的位置
      再也不去{place}了，地图不用替我惦记
      {place}搬走了，地图上我那个标记早过时
      收藏的地点太多，{place}最没用
      {place}，地图上收藏错了
      在地图上手一抖把{place}存了，本来没想留
      地图上存的那些地方，我看{place}早该出局
      旅行结束，当初在地图里攒的{place}用完了，不用再留
      想给老婆惊喜，别让她在收藏的地点中看到{place}
      {place}太让人失望，不配待在我的收藏地点里
      辞职了，公司边上的{place}不必留在我的地点清单
      我只希望{place}变回图上一个普通地点
      地图老把{place}当我的心头好，其实早就不是了
      学期都结束了，地图上还留着{place}的收藏有什么意义？
      个人地点清单中，{place}一项已失效
      {place}那面小旗，地图上可以收了`,
  }),
]
