/** Switches of the system, an app's notifications and the name of the phone, in parts. */

import { settingsAppNotifications } from '../../../src/emulator/tasks/families/settings-app-notifications.js'
import { settingsDeviceName } from '../../../src/emulator/tasks/families/settings-device-name.js'
import { settingsToggle } from '../../../src/emulator/tasks/families/settings-toggle.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

/** The words for on stand before those for off. */
const byState = { caseOf: ({ on }: { readonly on: boolean }) => (on ? 0 : 1) }

export const composedSettingsWordings: readonly MoreWordings[] = [
  composed(
    settingsToggle,
    {
      en: {
        acts: `
          turn {it} (on/off)
          turn (on/off) {it}
          switch {it} (on/off)
          switch (on/off) {it}
          (enable/disable) {it}
          (activate/deactivate) {it}
          set {it} to (on/off)
          put {it} to (on/off)
          toggle {it} (on/off)
          flip {it} (on/off)
          make sure that {it} ends up (on/off)
          change {it} from (off to on/on to off)
          get {it} turned (on/off)
          go to Settings and turn (on/off) {it}
          open the settings and switch {it} (on/off)
          turn {it} (on/off) in Settings`,
        wishes: `
          {It} should be (on/off)
          I want {it} (on/off).
          I'd like {it} to be (enabled/disabled)
          {It} must not stay (off/on).
          I'd rather have {it} turned (on/off)
          Could {it} be turned (on/off)?
          It would be better to have {it} (on/off)
          Why do I have {it} turned (off/on)? I need it (on/off).
          {It}: (on/off)`,
        things: `
          {name}
          the switch for {name}
          the setting for {name}
          the option for {name}`,
      },
      zh: {
        acts: `
          (打开/关闭){it}
          把{it}(打开/关掉)
          将{it}(开启/关闭)
          (启用/停用){it}
          (启用/禁用){it}
          把{it}设为(开启/关闭)
          把{it}(开起来/关上)
          (开一下/关一下){it}
          把{it}拨到(开/关)
          把{it}切换成(开/关)
          让{it}处于(开启/关闭)状态
          到设置里(打开/关掉){it}
          到设置里把{it}(开启/关闭)
          把{it}调成(打开/关闭)
          将{it}由(关变为开/开变为关)`,
        wishes: `
          {it}要(开着/关着)
          {it}应该(打开/关掉)
          {it}别再(关/开)着了
          我想让{it}(开着/关着)
          {it}怎么还(关/开)着？该(打开/关掉)了
          希望{it}是(开启/关闭)的
          {it}得(开/关)
          {it}能(打开/关掉)吗？`,
        things: `
          {name!}
          {name!}这个开关
          手机的{name!}
          系统里的{name!}
          {name!}这一项
          {name!}这个功能
          我手机上的{name!}`,
      },
    },
    byState,
  ),
  composed(settingsDeviceName, {
    en: {
      acts: `
        rename {it} to "{name}"
        change the name of {it} to {name}
        set the name of {it} to "{name}"
        give {it} the name "{name}"
        name {it} "{name}"
        call {it} "{name}"
        enter {name} as the name of {it}
        make "{name}" the name of {it}
        replace the name of {it} with {name}
        use "{name}" as the name for {it}
        choose {name} as the new name of {it}
        edit the name of {it} so that it says "{name}"
        update the name of {it} to {name}
        go to Settings and rename {it} to {name}
        save "{name}" as the name of {it}
        switch the name of {it} to {name}`,
      wishes: `
        {It} should be called "{name}"
        I want {it} to be called {name}.
        I'd like the name of {it} to be "{name}"
        The name of {it} should be {name}
        {It} needs a new name: "{name}".
        Could {it} be named {name}?
        "{name}" is the new name for {it}
        The name of {it} is wrong, it should say {name}.`,
      things: `
        this phone
        my phone
        the phone
        this device
        my device
        my mobile phone
        this handset`,
    },
    zh: {
      acts: `
        把{it}的名字改成“{name}”
        把{it}的名称改为{name}
        给{it}改名为“{name}”
        将{it}命名为“{name}”
        把{it}重命名为{name}
        给{it}取名“{name}”
        把{it}的名称设为“{name}”
        用“{name}”作为{it}的名字
        让{it}改叫{name}
        把{it}的名字换成{name}
        将{it}的名称修改为“{name}”
        给{it}起个新名字，叫“{name}”
        到设置里把{it}的名字改为{name}
        把“{name}”设成{it}的名称
        将{it}的名字更新为{name}`,
      wishes: `
        {it}的名字应该是“{name}”
        {it}要改名叫{name}
        我想让{it}叫“{name}”
        {it}的新名字是“{name}”
        希望{it}的名称是{name}
        {it}能改叫“{name}”吗？
        {it}的名字不对，应该叫{name}`,
      things: `
        手机
        这台手机
        我的手机
        本机
        这部手机
        我这台设备
        这个设备`,
    },
  }),
  composed(
    settingsAppNotifications,
    {
      en: {
        acts: `
          turn (on/off) {it}
          turn {it} (on/off)
          switch {it} (on/off)
          (enable/disable) {it}
          (allow/block) {it}
          (activate/deactivate) {it}
          set {it} to (on/off)
          (permit/forbid) {it}
          (unblock/stop) {it}
          (unmute/mute) {it}
          let the phone (show/no longer show) {it}
          (start/stop) getting {it}
          go to Settings and turn {it} (on/off)
          open the app settings and (allow/block) {it}
          make sure that {it} are turned (on/off)
          toggle {it} (on/off)`,
        wishes: `
          {It} should be (on/off)
          I want {it} turned (on/off).
          I'd like to (get/stop getting) {it}
          {It} are still (off/on), but they should be (on/off).
          I (do want/don't want) {it}
          {It} should be (allowed/blocked)
          Could {it} be switched (on/off)?
          My phone should (show/not show) {it}.
          I (need/don't need) {it}, so they should be (on/off)`,
        things: `
          the notifications from {app}
          notifications from {app}
          the notifications of the app {app}
          {app} notifications
          alerts from {app}
          push notifications from {app}
          the notifications that {app} sends
          the alerts of {app}`,
      },
      zh: {
        acts: `
          (打开/关闭){it}
          把{it}(打开/关掉)
          将{it}(开启/关闭)
          (允许/禁止){it}
          (开启/屏蔽){it}
          把{it}设为(允许/不允许)
          (开始/停止)接收{it}
          让手机(显示/不再显示){it}
          (恢复/停掉){it}
          到设置里(打开/关掉){it}
          到设置里把{it}(开启/关闭)
          把{it}(放开/屏蔽掉)
          (启用/禁用){it}
          将{it}切换为(开/关)
          (开一下/关一下){it}`,
        wishes: `
          {it}要(打开/关掉)
          我(想/不想再)收到{it}
          {it}应该是(开启/关闭)的
          手机(应该/不该)显示{it}
          怎么(收不到/老收到){it}？该(打开/关掉)了
          {it}别再(关/开)着了
          {it}我(要/不要)，(打开/关了)吧
          {it}能(打开/关掉)吗？`,
        things: `
          {app!}的通知
          {app!}发的通知
          来自{app!}的通知
          {app!}的推送通知
          应用{app!}的通知
          {app!}的消息通知
          {app!}的通知提醒`,
      },
    },
    byState,
  ),
]
