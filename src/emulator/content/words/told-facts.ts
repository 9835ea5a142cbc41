/** Messages that tell what a task needs elsewhere: a code of four digits, a time, a number. */

import { lines, type Pool, wordPool } from '../pool.js'

export const codeMessages: Pool = wordPool({
  en: lines(`
Your code is {1000-9999}
The door code is {1000-9999}
Use code {1000-9999} to sign in
The PIN for the locker is {1000-9999}
The gate opens with {1000-9999}
Code: {1000-9999}
Type {1000-9999} at the entrance
{1000-9999} is your code
The safe needs {1000-9999}`),
  zh: lines(`
你的验证码是{1000-9999}
大门密码是{1000-9999}
取件码{1000-9999}
柜子的密码是{1000-9999}
用{1000-9999}登录
验证码：{1000-9999}，请勿告诉他人
进门请按{1000-9999}
你的取餐码是{1000-9999}
车库密码{1000-9999}
动态密码{1000-9999}
门禁密码是{1000-9999}
快递柜取件码是{1000-9999}
会议室密码{1000-9999}
行李箱密码是{1000-9999}`),
})

/** When to get up: `{time}`. */
export const wakingTexts: Pool = wordPool({
  en: lines(`
Wake up at {time}, please
We leave early, get up at {time}
Set your alarm for {time}
Be up at {time}!
The bus goes early, so rise at {time}
Please be awake by {time}
Your flight! Get up at {time}
The ferry sails early: up at {time}
Do not sleep past {time}
Rise and shine at {time}`),
  zh: lines(`
请在{time}起床
我们很早出发，{time}起来吧
把闹钟定在{time}
{time}要起床哦！
车开得早，{time}就起来
飞机很早，{time}起来
明天{time}别赖床
要赶渡船，{time}起床
别睡过{time}
我们赶早市，{time}起`),
})

/** A number that was asked for: `{phone}`. */
export const numberTexts: Pool = wordPool({
  en: lines(`
Here is the number: {phone}
Just call {phone}
Write this down: {phone}
This one still works: {phone}
I looked it up, {phone}
Found it, {phone}
My list says {phone}
It should be {phone}`),
  zh: lines(`
找到了，{phone}
试试 {phone}，这是新的
打 {phone} 会有人接
我的本子上是 {phone}
应该是 {phone}
新号码 {phone}
记一下：{phone}
查到了，{phone}
拨 {phone}`),
})
