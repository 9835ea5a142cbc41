/** What is filled in on web pages in Browser, in parts. */

import {
  browserFillForm,
  browserSignUp,
} from '../../../src/emulator/tasks/families/browser-forms.js'
import { seated } from '../browser.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedBrowserMoreWordings: readonly MoreWordings[] = [
  composed(
    browserFillForm,
    {
      en: {
        acts: `
          book {it} on {day} at {address} in the name of {name}, {email}
          reserve {it} at {address} for {day} under the name {name} with the e-mail {email}
          get {it} on {day} through {address} for {name}, {email}
          make a booking at {address} for {day}, {it}, name {name}, e-mail {email}
          fill in the booking form on {address} for {it} on {day} with {name} and {email}
          go to {address} and book {it} for {day} as {name} with {email}
          use {address} to reserve {it} on {day}, name {name}, e-mail {email}
          request {it} on {day} from {address} for {name}, e-mail {email}
          send {address} a reservation from {name}, {email}, for {it} on {day}
          secure {it} at {address} on {day} with the name {name} and the contact {email}
          arrange {it} on {day} with {address}, booked by {name}, {email}
          open {address}, enter {name} and {email} and book {it} for {day}
          order {it} at {address} on {day} with the name {name} and the e-mail {email}
          reserve {it} for {name} ({email}) at {address} on {day}
          book online at {address}, on {day}, {it}, using {name} and {email}`,
        wishes: `
          {name}, {email}, would like {it} on {day} at {address}
          {name} needs {it} at {address} on {day}. The e-mail is {email}.
          I'd like {it} on {day}. The site is {address}, my name is {name}, my e-mail {email}.
          {It} should be booked at {address} on {day} for {name}, {email}
          Can I get {it} at {address} on {day}? I'm {name}, {email}.
          I want {it} reserved for {name}, {email}, on {day} with {address}.
          {It} at {address}, on {day}, under {name} with {email}, that's what I want`,
        things: `
          a table {seat} for {people}
          a table for {people} people {seat}
          an {place} table for {people}
          an {place} table for {people} people
          seats {seat} for {people} people
          a table {seat} with room for {people}`,
      },
      zh: {
        acts: `
          用 {address} 预订{day!}的{it}，姓名{name}，邮箱 {email}
          上 {address} 订{day!}的{it}，用{name}和 {email}
          到 {address} 预约{day!}的{it}，预订人{name}，邮箱 {email}
          通过 {address} 为{name}订{day!}的{it}，邮箱填 {email}
          把{day!}的{it}订好，网站 {address}，名字{name}，邮箱 {email}
          填写 {address} 的预订表单，订{day!}的{it}，填{name}和 {email}
          以{name}的名义在 {address} 预订{day!}的{it}，邮箱 {email}
          打开 {address}，用名字{name}和邮箱 {email} 预订{day!}的{it}
          预订{day!}的{it}，网址 {address}，姓名{name}，邮箱 {email}
          向 {address} 提交{name}的预订，{day!}的{it}，邮箱 {email}
          用{name}和邮箱 {email}，到 {address} 订{day!}的{it}
          为{name}（{email}）在 {address} 预留{day!}的{it}
          网上订{day!}的{it}，去 {address}，联系人{name}，邮箱 {email}
          将{day!}的{it}在 {address} 上预约好，写{name}，邮箱写 {email}`,
        wishes: `
          {name}要在 {address} 订{day!}的{it}，邮箱 {email}
          {day!}的{it}还没订，网站 {address}，姓名{name}，邮箱 {email}
          想要{day!}的{it}，在 {address} 订，我叫{name}，邮箱 {email}
          {address} 上能订到{day!}的{it}吗？名字{name}，邮箱 {email}
          {day!}的{it}应该在 {address} 订好，写{name}，邮箱 {email}
          需要{day!}的{it}，{address}，{name}，{email}
          {day!}的{it}要订上，用{name}和 {email}，网站是 {address}`,
        things: `
          {people}人{seat}桌位
          {people}人桌（坐{place}）
          {people}位{seat}餐桌
          {seat}{people}人座位
          一张{seat}{people}人桌
          {people}个{seat}位子`,
      },
    },
    { fill: seated },
  ),
  composed(browserSignUp, {
    en: {
      acts: `
        sign {email} up for {it}
        sign up {email} for {it}
        subscribe {email} to {it}
        register {email} for {it}
        order {it} for {email}
        get {it} sent to {email}
        have {it} delivered to {email}
        request {it} for {email}
        sign up for {it} with {email}
        subscribe to {it} using the e-mail {email}
        enrol {email} for {it}
        put {email} down for {it}
        set up a subscription to {it} for {email}
        fill in the sign-up form for {it} with {email}
        enter {email} as a subscriber of {it}
        make {email} receive {it}`,
      wishes: `
        I'd like {it} to come to {email}
        {It} should go to {email}.
        {email} should be subscribed to {it}
        I want to receive {it} at {email}.
        {email} doesn't get {it} yet, but it should
        Why doesn't {email} get {it}?
        I want to subscribe to {it}, my e-mail is {email}.
        Can {email} be signed up for {it}?`,
      things: `
        the {topic} newsletter from {address}
        the newsletter about {topic} at {address}
        {address}'s newsletter on {topic}
        the {topic} newsletter that {address} sends out
        the newsletter of {address} with the topic {topic}
        the e-mail newsletter on {topic} by {address}
        the {topic} newsletter on the site {address}`,
    },
    zh: {
      acts: `
        用 {email} 订阅{it}
        用邮箱 {email} 订{it}
        为 {email} 订阅{it}
        把{it}订到 {email}
        让 {email} 收到{it}
        将 {email} 登记为{it}的订户
        用 {email} 注册{it}
        填 {email} 报名{it}
        给 {email} 订一份{it}
        把 {email} 加到{it}的订户里
        订阅{it}，邮箱填 {email}
        申请{it}，寄到 {email}
        开通{it}，收件邮箱 {email}
        填写表单订阅{it}，邮箱 {email}`,
      wishes: `
        {it}应该发到 {email}
        {email} 想收到{it}
        我想收{it}，邮箱是 {email}
        {email} 还没有订{it}
        为什么 {email} 收不到{it}？
        {it}要寄给 {email}
        {it}能发到 {email} 吗？`,
      things: `
        {address}的{topic!}电子报
        {address}上关于{topic!}的电子报
        {address}网站的{topic!}电子报
        {address}主题为{topic!}的电子报
        {address}发的{topic!}邮件通讯
        网站{address}的{topic!}类电子报`,
    },
  }),
]
