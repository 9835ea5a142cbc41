/** Titles of notes: seeded ones and those that tasks ask for. `{city}` and the like: composing.ts. */

import { lines, type Pool, wordPool } from '../pool.js'

export const noteTitles: Pool = wordPool({
  en: lines(`
Shopping list
Holiday plans
Birthday ideas
Books to read
Films to watch
Recipe
Meeting notes
Garden
Car repair
Gift ideas
Workout
Packing list
House rules
Budget
Wish list
Interview
Dentist
Phone numbers
Travel tips
School
Party guests
Moving day
Bike parts
Weekend
Project
Quotes
Songs
Dreams
Restaurants
Wine list
Camping
Paint colours
Dog care
Cat food
Insurance
Tax papers
Goals
Choir
Football
Museum
Spanish words
Passwords hint
Cleaning
Repairs
Flight
Hotel
Sizes
Medicine
Homework
Speech
Lockers
Keys
Chess club
Guitar
Piano lesson
Neighbours
Library
Trip to {city}
{Thing} ideas
For {first}
{city} {2-99}
{Thing} and {thing}
Weekend in {city}
{first} and {first}
Our {thing}
{Thing} list
Visit {first}
A day in {city}
{Thing} sizes
New {thing}
{first} birthday
The {thing} of {first}
Hotels in {city}
{Thing} number {2-99}
Old {thing} parts`),
  zh: lines(`
购物清单
旅行计划
生日礼物
想读的书
想看的电影
菜谱
会议记录
健身计划
行李清单
家庭预算
愿望清单
面试准备
看牙医
常用电话
旅游攻略
学校通知
聚会名单
搬家事项
周末安排
项目进度
读书笔记
喜欢的歌
昨晚的梦
好吃的餐厅
露营装备
装修材料
宠物护理
保险资料
报税材料
今年目标
合唱团
足球赛
博物馆
英语单词
密码提示
大扫除
维修记录
航班信息
酒店预订
衣服尺码
吃药提醒
作业
演讲稿
储物柜
钥匙放哪
棋社
钢琴课
邻居电话
图书馆
停车位
水电费
体检报告
快递单号
年货清单
育儿心得
减肥日记
摄影技巧
花草养护
团建活动
班级聚会
工作总结
灵感
待办事项
{city}之行
{city}美食
去{city}出差
给{first}的礼物
{first}的生日
{thing}清单
{thing}和{thing}
买{thing}
{city}{2-99}路
{first}的{thing}
关于{thing}
和{first}去{city}
新{thing}
旧{thing}
{thing}价格
{city}周末
第{2-60}课
{first}和{first}
{thing}维修
{city}酒店`),
})
