/** What is done with alarms in Clock, in parts: how they are set, changed and deleted. */

import {
  clockChangeAlarm,
  clockDeleteAlarm,
  clockSetAlarm,
} from '../../../src/emulator/tasks/families/clock-alarms.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedClockWordings: readonly MoreWordings[] = [
  // without a label, with one
  composed(
    clockSetAlarm,
    {
      en: {
        acts: `
          set {it}
          add {it}
          create {it}
          make {it}
          set up {it}
          put in {it}
          schedule {it}
          program {it}
          save {it}
          enter {it} in the Clock app
          add {it} to my alarms
          have the phone ring at {time} with a new alarm(/ named "{label}")
          have the alarm clock wake me at {time}(/ with the label "{label}")
          arrange for {it}
          put {it} on the list of alarms`,
        wishes: `
          I need {it}
          I want {it}
          I'd like to have {it}
          Could I have {it}?
          {It} would be good.
          {It} is still missing in Clock.
          There should be {it}
          I have to be woken at {time}(/ by an alarm with the label "{label}")
          Is it possible to get {it}?`,
        things: `
          an alarm for {time}(/ labelled "{label}")
          an alarm at {time}(/ with the label "{label}")
          a new alarm for {time}(/ called "{label}")
          one more alarm for {time}(/, label "{label}")
          an alarm(/ named "{label}") for {time}
          another alarm(/ with the label "{label}") at {time}
          an alarm that rings at {time}(/ and has the label "{label}")
          a wake-up alarm for {time}(/ that says "{label}")`,
      },
      zh: {
        acts: `
          设{it}
          定{it}
          设置{it}
          新建{it}
          添加{it}
          加{it}
          建{it}
          增加{it}
          创建{it}
          设定{it}
          在时钟里建{it}
          加上{it}
          让手机在{time}响闹钟(/，标签写“{label}”)
          用闹钟在{time}叫醒我(/，标签写“{label}”)
          安排{it}`,
        wishes: `
          我需要{it}
          我想要{it}
          还缺{it}
          最好有{it}
          能不能有{it}？
          我想在{time}被闹钟叫醒(/，标签是“{label}”)
          闹钟列表里应该多{it}`,
        things: `
          一个{time}的闹钟(/，标签是“{label}”)
          个{time}的闹钟(/，标签写“{label}”)
          一个{time}响的(/“{label}”)闹钟
          一个(/标签为“{label}”的){time}的闹钟
          一个(/叫“{label}”的){time}闹钟
          一个{time}响的新闹钟(/，名称是“{label}”)
          一条{time}的闹铃(/，备注“{label}”)`,
      },
    },
    { caseOf: ({ label }) => (label === '' ? 0 : 1) },
  ),
  composed(clockChangeAlarm, {
    en: {
      acts: `
        change {it} to {to}
        move {it} to {to}
        set {it} to {to} instead
        shift {it} to {to}
        make {it} ring at {to}
        edit {it} so that it goes off at {to}
        adjust {it} to {to}
        reschedule {it} for {to}
        update {it} to {to}
        change the time of {it} to {to}
        give {it} the new time {to}
        correct {it} to {to}
        reset {it} to {to}
        switch {it} over to {to}
        put {it} at {to} instead`,
      wishes: `
        {It} should ring at {to} instead
        I want {it} to go off at {to} instead
        {It} is wrong, the right time is {to}.
        {It} has to be at {to} from now on.
        Can {it} be changed to {to}?
        I'd rather have {it} at {to}
        {It} needs another time: {to}
        {to} would be the better time for {it}`,
      things: `
        the alarm for {from}
        the {from} alarm
        my {from} alarm
        the alarm set for {from}
        the alarm that rings at {from}
        my alarm that is now at {from}
        the existing alarm of {from}`,
    },
    zh: {
      acts: `
        把{it}改成{to}
        把{it}改到{to}
        将{it}调到{to}
        把{it}换成{to}
        把{it}挪到{to}
        把{it}的时间改为{to}
        将{it}的时间设成{to}
        让{it}改在{to}响
        修改{it}，改为{to}
        把{it}调整为{to}
        给{it}换个时间，换到{to}
        编辑{it}，把时间设为{to}
        把{it}更改到{to}响
        将{it}更新为{to}`,
      wishes: `
        {it}应该{to}响才对
        我想让{it}改在{to}响
        {it}的时间不对，应该是{to}
        {it}能不能换到{to}？
        {it}以后要在{to}响
        我需要{it}变成{to}的
        {it}的新时间是{to}`,
      things: `
        {from}的闹钟
        {from}那个闹钟
        定在{from}的闹钟
        我{from}的闹钟
        {from}响的那个闹钟
        现在是{from}的闹钟
        {from}的闹铃`,
    },
  }),
  composed(clockDeleteAlarm, {
    en: {
      acts: `
        delete {it}
        remove {it}
        erase {it}
        get rid of {it}
        throw {it} away
        throw out {it}
        discard {it}
        take {it} out of the Clock app
        remove {it} from the list
        delete {it} from Clock
        wipe {it} from the phone
        clear away {it}
        scrap {it}
        drop {it} from my alarms`,
      wishes: `
        {It} can be deleted
        I don't need {it} any more, it can be removed
        {It} should be gone from the list.
        I want {it} deleted
        {It} must not stay in the list of alarms.
        There is no reason to keep {it} in the list
        {It} should not exist any more.
        I'd like to have {it} removed`,
      things: `
        the alarm for {time}
        the {time} alarm
        my {time} alarm
        the alarm set for {time}
        the alarm at {time}
        the alarm saved for {time}
        the alarm I have for {time}`,
    },
    zh: {
      acts: `
        删除{it}
        把{it}删掉
        把{it}删了
        将{it}移除
        去掉{it}
        清除{it}
        把{it}清掉
        将{it}彻底删除
        扔掉{it}
        撤掉{it}
        把{it}从列表里删掉
        从时钟里删除{it}
        把{it}去除`,
      wishes: `
        {it}不要了，可以删掉
        {it}没用了，不用留着
        我不需要保留{it}了
        {it}可以删了
        {it}应该从列表里消失
        闹钟列表里不该再有{it}
        我想让{it}消失`,
      things: `
        {time}的闹钟
        {time}那个闹钟
        定在{time}的闹钟
        我{time}的闹钟
        {time}响的那个闹钟
        {time}的闹铃
        {time}这条闹钟`,
    },
  }),
]
