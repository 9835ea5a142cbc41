/** What people write: small talk for seeded threads, and texts to send. */

import { lines, type Pool, wordPool } from '../pool.js'

export const smallTalk: Pool = wordPool({
  en: lines(`
Are you coming tonight?
See you at the station
Thanks a lot!
Can you call me back?
Happy birthday!
The meeting moved to Friday
I left the keys at home
What time does it start?
Sounds good to me
I am stuck in traffic
Did you see the game?
Dinner is ready
Let me know when you land
The parcel has arrived
Please bring some bread
We miss you
How was the exam?
I will be ten minutes late
The doctor said all is well
Do you still have my book?
Good night
The train was cancelled
Let us meet at noon
Who won?
Great photo!
It is raining here
The cat is fine
My flight leaves at nine
Ask Dad about the car
I got your letter
The baby is asleep
Can we talk tomorrow?
My phone was off
No problem at all
The shop was closed
Tell me more
You were right
I like the new place
We are almost there
Check your mail
Nice to hear from you
The bus is late again
Do not forget the cake
I am at the door
Have a good trip
They said yes
Is the heating on?
Just woke up
It was fun`),
  zh: lines(`
今晚你来吗？
车站见
太谢谢了！
能回我电话吗？
生日快乐！
会议改到周五了
我把钥匙忘在家里了
几点开始？
听起来不错
我堵在路上了
昨晚的球赛看了吗？
饭做好了
落地告诉我一声
包裹到了
麻烦带点面包
我们想你了
考得怎么样？
我要晚十分钟
医生说没事了
我的书还在你那儿吗？
晚安
火车取消了
中午见吧
谁赢了？
照片真好看！
这边在下雨
猫没事
我九点的飞机
车的事问问爸爸
今天真开心
孩子睡着了
刚开完会
周末一起爬山吧
菜买好了
记得带伞
我在楼下
你先吃吧
外卖到了
明天降温，多穿点
到公司了吗？
好的，没问题
等我一下
电影七点半开始
妈妈问你好
刚才在洗澡
手机快没电了
这个周末不加班
钱已经转给你了
作业写完了吗？
改天再聊`),
})

/** None of them occurs in small talk. `{city}` and the like: composing.ts. */
export const textsToSend: Pool = wordPool({
  en: lines(`
I am on my way
Running late
See you tomorrow
Call me later
Happy New Year
Lunch at noon?
I love you
Thank you so much
Where are you?
Meeting at 3
Please feed the cat
Good luck today
I have the tickets
Bring your laptop
Dinner at eight
The door is open
Buy some milk
Safe travels
Get well soon
Welcome home
Congratulations
Not today, sorry
I found your keys
Let us go hiking
Wait for me
All done here
Coffee at ten?
Send me the address
Back in an hour
The file is ready
Movie tonight?
Meet me in {city}
Please bring the {thing}
I saw {first} today
See you at {1-12}
Room {100-999}
Do you have a {thing}?
{first} says hello
I lost my {thing}
We are in {city} now
{first} is with me
Take the {thing} to {first}
The {thing} is broken
Bus {2-99} goes to {city}
Is {first} at home?
I bought a {thing}
Gate {2-80}
Give my {thing} to {first}
It is cold in {city}
{first} waits in room {100-999}
Can I have the {thing}?`),
  zh: lines(`
我在路上了
晚点到
明天见
晚点给我打电话
新年快乐
中午一起吃饭吗？
我爱你
非常感谢
你在哪里？
三点开会
记得喂猫
祝你好运
票在我这里
带上笔记本电脑
八点吃晚饭
门没锁
买点牛奶
一路平安
早日康复
欢迎回家
恭喜恭喜
今天不行，抱歉
我找到你的钥匙了
我们去爬山吧
等等我
这边都弄好了
十点喝咖啡吗？
把地址发给我
一小时后回来
文件准备好了
今晚看电影吗？
六点来接我
已经到家了
路上注意安全
周末有空吗？
我请客
马上就到
好久不见
收到请回复
辛苦了
在{city}见
请把{thing}带来
今天见到{first}了
{1-12}点见
房间号{100-999}
你有{thing}吗？
{first}向你问好
我的{thing}丢了
我们已经到{city}了
{first}和我在一起
把{thing}交给{first}
{thing}坏了
坐{2-99}路公交去{city}
{first}在家吗？
我买了{thing}
在{2-80}号登机口
帮我把{thing}拿给{first}
{city}好冷
{first}在{100-999}房间等你
{thing}能借我吗？`),
})
