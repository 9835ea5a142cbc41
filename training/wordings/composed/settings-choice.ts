/** One of a few chosen in Settings, in parts: screen timeout, font size, wallpaper, Wi-Fi network. */

import {
  settingsFontSize,
  settingsScreenTimeout,
  settingsWallpaper,
  settingsWifiNetwork,
} from '../../../src/emulator/tasks/families/settings-choice.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedSettingsChoiceWordings: readonly MoreWordings[] = [
  composed(settingsScreenTimeout, {
    en: {
      acts: `
        set the {it} timeout to {choice}
        change the {it} timeout to {choice}
        choose {choice} as the {it} timeout
        make the {it} time out after {choice}
        let the {it} turn off after {choice} of inactivity
        make the {it} go off by itself after {choice}
        have the {it} sleep after {choice}
        let the {it} go to sleep after {choice} without use
        keep the {it} on for {choice} when nobody uses it
        adjust the time until the {it} sleeps to {choice}
        set the sleep time of the {it} to {choice}
        select {choice} for the timeout of the {it}
        switch the {it} timeout over to {choice}
        go to Settings and put the {it} timeout on {choice}
        make {choice} the time after which the {it} turns off`,
      wishes: `
        The {it} timeout should be {choice}
        I want the {it} to turn off after {choice} of doing nothing.
        I'd like the {it} timeout to be {choice}
        The {it} should go to sleep after {choice}
        The {it} should stay on for {choice} when I don't touch it.
        Could the {it} turn itself off after {choice}?
        When idle, the {it} should go dark after {choice}
        The {it} timeout is wrong, {choice} is what I need.`,
      things: `
        screen
        display
        phone screen
        phone's display
        phone's screen
        device's display`,
    },
    zh: {
      acts: `
        把{it}的超时时间设为{choice!}
        把{it}自动熄灭的时间改成{choice!}
        让{it}闲置{choice!}后自动关闭
        将{it}的休眠时间调到{choice!}
        让{it}在{choice!}不操作后熄灭
        给{it}设一个{choice!}的自动休眠时间
        把{it}的自动关闭时间选为{choice!}
        让{it}不用的时候亮{choice!}再熄
        将{it}超时更改为{choice!}
        把{it}的熄屏时间换成{choice!}
        到设置里把{it}的休眠时间改为{choice!}
        让{it}过{choice!}没人用就自己关掉
        选择{choice!}作为{it}的超时时间
        把{it}的自动休眠定成{choice!}`,
      wishes: `
        {it}应该在{choice!}无操作后自动关闭
        {it}的超时时间要{choice!}
        我想让{it}不用{choice!}就自动熄灭
        {it}的休眠时间应该是{choice!}
        不动手机的话，{it}过{choice!}就该关了
        {it}能{choice!}后自动休眠吗？
        希望{it}闲置{choice!}才熄灭`,
      things: `
        屏幕
        手机屏幕
        显示屏
        手机的显示屏
        我的手机屏幕`,
    },
  }),
  composed(settingsFontSize, {
    en: {
      acts: `
        set {it} to {choice}
        change {it} to {choice}
        switch {it} to {choice}
        adjust {it} to {choice}
        put {it} on {choice}
        make {it} {choice}
        choose {choice} for {it}
        select {choice} as {it}
        pick {choice} for {it}
        use {choice} as {it}
        move {it} to {choice}
        go to Settings and set {it} to {choice}
        open the display settings and change {it} to {choice}
        take {choice} for {it}
        have {it} changed to {choice}`,
      wishes: `
        {It} should be {choice}
        I want {it} to be {choice}.
        I'd like {it} set to {choice}
        I'd prefer {choice} for {it}
        {It} needs to be {choice}
        Could {it} be changed to {choice}?
        I read best with {it} on {choice}.
        {It} is not what I want, it should be {choice}`,
      things: `
        the font size
        the text size
        the size of the text
        the size of the letters
        the font size on my phone
        the phone's text size
        the size of the font
        the system font size`,
    },
    zh: {
      acts: `
        把{it}设为“{choice!}”
        把{it}改成“{choice!}”
        将{it}调整为“{choice!}”
        把{it}调到“{choice!}”
        将{it}换成“{choice!}”
        给{it}选“{choice!}”
        把{it}切换到“{choice!}”
        到设置里把{it}改为“{choice!}”
        选“{choice!}”作为{it}
        将{it}更改为“{choice!}”
        把{it}变成“{choice!}”
        用“{choice!}”作为{it}
        到显示设置里把{it}调成“{choice!}”`,
      wishes: `
        {it}应该是“{choice!}”
        {it}要“{choice!}”的
        我想让{it}变成“{choice!}”
        希望{it}是“{choice!}”
        {it}能改成“{choice!}”吗？
        {it}不合适，该用“{choice!}”
        {it}用“{choice!}”我看着最清楚`,
      things: `
        字体大小
        字号
        文字大小
        手机的字体大小
        系统字号
        屏幕上文字的大小
        手机上字的大小`,
    },
  }),
  composed(settingsWallpaper, {
    en: {
      acts: `
        change {it} to {choice}
        set {it} to {choice}
        switch {it} to {choice}
        replace {it} with {choice}
        use {choice} as {it}
        set {choice} as {it}
        choose {choice} as {it}
        select {choice} for {it}
        pick {choice} for {it}
        swap {it} for {choice}
        make {choice} {it}
        apply {choice} as {it}
        go to Settings and change {it} to {choice}
        take {choice} for {it}
        update {it} to {choice}`,
      wishes: `
        {It} should be {choice}
        I want {choice} as {it}.
        I'd like {it} to be {choice}
        I'd like to have {choice} for {it}
        {It} should show {choice} from now on
        Could {it} be changed to {choice}?
        {It} is boring, {choice} would be better.
        I don't like {it} any more, it should be {choice}`,
      things: `
        the wallpaper
        my wallpaper
        the phone's wallpaper
        the background picture
        my phone's background
        the wallpaper on my phone
        the background image
        my home screen wallpaper`,
    },
    zh: {
      acts: `
        把{it}换成“{choice!}”
        把{it}改成“{choice!}”
        将{it}设为“{choice!}”
        把“{choice!}”设为{it}
        用“{choice!}”做{it}
        将{it}更换为“{choice!}”
        选“{choice!}”作为{it}
        将{it}改为“{choice!}”
        把{it}切换到“{choice!}”
        到设置里把{it}换成“{choice!}”
        将“{choice!}”用作{it}
        把{it}更新为“{choice!}”
        把{it}替换成“{choice!}”`,
      wishes: `
        {it}应该是“{choice!}”
        我想要“{choice!}”做{it}
        {it}要用“{choice!}”
        希望{it}换成“{choice!}”
        {it}能改成“{choice!}”吗？
        {it}看腻了，该换“{choice!}”了
        我喜欢“{choice!}”，想用它做{it}`,
      things: `
        壁纸
        手机壁纸
        我的壁纸
        桌面壁纸
        手机的背景图片
        主屏幕的壁纸
        桌面背景`,
    },
  }),
  composed(settingsWifiNetwork, {
    en: {
      acts: `
        connect to {it}
        join {it}
        switch to {it}
        change to {it}
        connect the phone to {it}
        connect my phone with {it}
        get onto {it}
        log on to {it}
        go online over {it}
        link the phone to {it}
        use {it} for the internet
        move the phone to {it}
        go to Settings and connect to {it}
        pick {it} in the list of networks
        make a connection to {it}
        choose {it} as the network to be connected to`,
      wishes: `
        My phone should be connected to {it}
        I want to be on {it}.
        I'd like to use {it}
        I'd like the phone to be connected to {it}
        The phone should be using {it}
        Could we be connected to {it} instead?
        We are on the wrong network, it should be {it}.
        I need a connection to {it}`,
      things: `
        the Wi-Fi {choice}
        the Wi-Fi network {choice}
        the Wi-Fi called {choice}
        the wireless network {choice}
        the {choice} Wi-Fi
        the network {choice}
        the Wi-Fi network named {choice}`,
    },
    zh: {
      acts: `
        连接{it}
        连上{it}
        把手机连到{it}
        切换到{it}
        加入{it}
        改连{it}
        把网络换成{it}
        让手机接入{it}
        用{it}上网
        将网络切换为{it}
        到设置里连接{it}
        把手机切到{it}上
        接上{it}
        到WLAN设置里选{it}`,
      wishes: `
        手机应该连着{it}
        我想用{it}
        要连的是{it}
        希望手机连的是{it}
        能改用{it}吗？
        连错网了，应该是{it}
        我需要连到{it}`,
      things: `
        WiFi“{choice}”
        {choice}这个WiFi
        名叫{choice}的WiFi
        无线网络{choice}
        {choice}这个无线网
        WLAN网络{choice}
        叫{choice}的无线网络`,
    },
  }),
]
