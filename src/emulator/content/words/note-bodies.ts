/** Texts of notes: seeded ones and those that tasks ask for. `{city}` and the like: composing.ts. */

import { lines, type Pool, wordPool } from '../pool.js'

export const noteBodies: Pool = wordPool({
  en: lines(`
Milk, eggs, bread
Call the bank
Two tickets for Friday
Ask for a discount
Start at seven
Room 214
Water the plants
Bring the red folder
Buy new shoes
Two cups of flour
Turn left at the church
Pay before Monday
Blue or green
Run five miles
Size 42
Bring a torch
Ten people
Ask the teacher
Change the oil
Row 12, seat 7
Tea and sugar
Take the early train
Learn ten words
Rent is due
Fix the lamp
Visit the old town
Book a table
Send the form
Check the tyres
Clean the oven
Pack warm clothes
Meet at the gate
Wash the car
Print the map
Read chapter four
Practise every day
Ring the bell twice
No nuts
Return the books
Sweep the yard
Order more paper
Buy {thing} and {thing}
Ask {first} about the {thing}
{2-20} {thing} boxes
Train to {city} at {6-22}:{10-59}
Bring the {thing} to {first}
Give {first} the {thing}
Flight to {city} in row {2-38}
{first} has the {thing}
Look for a {thing} in {city}
{first} and {first} come at {1-12}
No {thing} this time
Page {10-399}
Paint the {thing} next week
Pay {first} {5-95} for the {thing}
Sell the {thing}
Call {first} in {city}
Shelf {2-60} beside the {thing}
Wash the {thing} on Sunday`),
  zh: lines(`
牛奶、鸡蛋、面包
给银行打电话
周五的票两张
记得要折扣
七点开始
房间号214
给花浇水
带上红色文件夹
买双新鞋
面粉两杯
在教堂左转
周一前付款
蓝色或者绿色
跑步五公里
42码
带手电筒
一共十个人
问问老师
该换机油了
12排7座
茶叶和白糖
坐早班火车
背十个单词
房租到期了
修台灯
去逛老城区
订个座位
把表格寄出去
检查轮胎
清洗烤箱
带厚衣服
在大门口见面
洗车
打印地图
读第四章
每天练习
按两下门铃
不要放花生
把书还了
打扫院子
多订些纸
喂鱼
明天要下雨
别忘了带身份证
下午三点开会
先到先得
晚上早点睡
周末去爬山
找妈妈拿钥匙
提前半小时到
多喝热水
电影票已经买好
记得关煤气
快递放在门卫
买{thing}和{thing}
问{first}要{thing}
{2-20}箱{thing}
{6-22}点{10-59}分去{city}的火车
把{thing}带给{first}
{first}要的{thing}
去{city}的航班{2-38}排
在{city}找{thing}
{first}和{first}{1-12}点到
这次不买{thing}
看到第{10-399}页
下周修{thing}
给{first}{5-95}块钱
把{thing}卖掉
给在{city}的{first}打电话
{2-60}号架子上的{thing}
周日洗{thing}
{thing}要{2-9}个
{city}的酒店很便宜
{first}喜欢{thing}
还{first}的{thing}
{thing}在{thing}旁边`),
})
