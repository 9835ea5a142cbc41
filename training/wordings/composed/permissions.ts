/** What apps may use of the phone, and what they may not, in parts. */

import {
  settingsAllowPermission,
  settingsDenyPermission,
} from '../../../src/emulator/tasks/families/settings-permission.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

/** What is meant, in English, in more than one family. */
const PERMISSIONS_EN = `
  {title!}
  "{title!}"
  the {title!} permission
  the "{title!}" permission
  the permission "{title!}"
  the permission {title!}`

/** What is meant, in Chinese, in more than one family. */
const PERMISSIONS_ZH = `
  {title!}权限
  “{title!}”权限
  {title!}这个权限
  “{title!}”这项权限
  “{title!}”这个权限`

export const composedPermissionsWordings: readonly MoreWordings[] = [
  composed(settingsDenyPermission, {
    en: {
      acts: `
        deny {it} to {app!}
        deny {app!} the use of {it}
        refuse {it} to the app {app!}
        take {it} away from {app!}
        revoke {it} for {app!}
        remove {it} from the app {app!}
        turn off {it} for {app!}
        switch {it} off for {app!}
        disable {it} for the app {app!}
        block {it} for {app!}
        stop {app!} from using {it}
        forbid {app!} to use {it}
        set {it} to not allowed for {app!}
        go to the settings of {app!} and turn {it} off
        keep {app!} from using {it}`,
      wishes: `
        {app!} should not use {it} any more
        I don't want {app!} to have {it}
        {It} should be off for {app!}
        {app!} must no longer be allowed to use {it}.
        I'd like {it} to be denied to {app!}.
        Can {it} be blocked for {app!}?
        {app!} doesn't need {it}, it should be off.`,
      things: PERMISSIONS_EN,
    },
    zh: {
      acts: `
        关闭{app!}的{it}
        关掉{app!}的{it}
        禁止{app!}使用{it}
        不让{app!}用{it}
        取消{app!}的{it}
        撤销{app!}的{it}
        收回{app!}的{it}
        拒绝{app!}使用{it}
        停用{app!}的{it}
        禁用{app!}的{it}
        把{app!}的{it}关了
        将{app!}的{it}设为不允许
        把{app!}的{it}改成拒绝
        到设置里关掉{app!}的{it}
        禁止{app!}使用{title!}
        不许{app!}用{title!}`,
      wishes: `
        {app!}不该有{it}
        我不想让{app!}用{title!}
        {app!}的{it}应该关着
        不希望{app!}再用{it}
        {app!}不需要{it}，应当关掉
        {app!}的{it}能关掉吗？`,
      things: PERMISSIONS_ZH,
    },
  }),
  composed(settingsAllowPermission, {
    en: {
      acts: `
        allow {it} for {app!}
        allow {app!} to use {it}
        let {app!} use {it}
        let {app!} have {it}
        permit {app!} to use {it}
        give {it} to {app!}
        grant {it} to the app {app!}
        turn on {it} for {app!}
        switch {it} on for {app!}
        enable {it} for the app {app!}
        activate {it} for {app!}
        set {it} to allowed for {app!}
        go to the settings of {app!} and turn {it} on
        approve {it} for {app!}
        unblock {it} for {app!}`,
      wishes: `
        {app!} should be allowed to use {it}
        I want {app!} to have {it}
        {It} should be on for {app!}
        {app!} may use {it} from now on, and Settings should say so.
        {app!} needs {it}, it should be on.
        Can {app!} be allowed to use {it}?
        I'd like {it} to be allowed for {app!}.`,
      things: PERMISSIONS_EN,
    },
    zh: {
      acts: `
        打开{app!}的{it}
        开启{app!}的{it}
        允许{app!}使用{it}
        让{app!}用{it}
        给{app!}{it}
        授予{app!}{it}
        给{app!}开通{it}
        批准{app!}使用{it}
        启用{app!}的{it}
        同意{app!}使用{it}
        把{app!}的{it}打开
        将{app!}的{it}设为允许
        把{app!}的{it}改成允许
        到设置里打开{app!}的{it}
        允许{app!}使用{title!}
        准许{app!}用{title!}`,
      wishes: `
        {app!}应该有{it}
        我想让{app!}能用{title!}
        {app!}的{it}应该开着
        希望{app!}可以使用{it}
        {app!}需要{it}，应当打开
        {app!}的{it}能打开吗？`,
      things: PERMISSIONS_ZH,
    },
  }),
]
