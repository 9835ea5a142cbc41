/** How a folder comes to be and a file to be opened, in parts. */

import { filesFindOpen } from '../../../src/emulator/tasks/families/files-find-open.js'
import { filesNewFolder } from '../../../src/emulator/tasks/families/files-new-folder.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedFilesMoreWordings: readonly MoreWordings[] = [
  composed(filesNewFolder, {
    en: {
      acts: `
        create {it} in {folder}
        create {it} inside the {folder} folder
        make {it} in {folder}
        make {it} within the folder {folder}
        add {it} to {folder}
        add {it} under {folder}
        set up {it} in the {folder} folder
        start {it} inside {folder}
        put {it} into {folder}
        go to {folder} and create {it}
        open {folder} and make {it}
        open the folder {folder} and add {it}
        use Files to create {it} in {folder}
        get {it} into the {folder} folder`,
      wishes: `
        I need {it} in {folder}
        I'd like to have {it} inside {folder}.
        There should be {it} in {folder}
        {folder} needs {it}
        Can I have {it} in the {folder} folder?
        I want {it} under {folder}.
        {folder} is still without {it}`,
      things: `
        a folder called '{name}'
        a new folder '{name}'
        a new folder named '{name}'
        a subfolder called '{name}'
        an empty folder '{name}'
        a folder with the name '{name}'
        a new directory '{name}'`,
    },
    zh: {
      acts: `
        在“{folder}”里新建{it}
        在“{folder}”里建{it}
        在“{folder}”中创建{it}
        在“{folder}”文件夹下新建{it}
        在“{folder}”下面添加{it}
        往“{folder}”里加{it}
        为“{folder}”添加{it}
        在“{folder}”里面弄{it}
        到“{folder}”里建{it}
        打开“{folder}”，新建{it}
        进“{folder}”文件夹创建{it}
        在“{folder}”目录下建立{it}
        用文件应用在“{folder}”里建{it}
        在“{folder}”里增加{it}`,
      wishes: `
        “{folder}”里要有{it}
        我想在“{folder}”里有{it}
        “{folder}”里还缺{it}
        “{folder}”里应该有{it}。
        我需要“{folder}”下面有{it}
        “{folder}”里可以有{it}吗？
        “{folder}”里最好有{it}`,
      things: `
        一个名为“{name}”的文件夹
        一个叫“{name}”的文件夹
        一个“{name}”文件夹
        一个文件夹，名字叫“{name}”
        “{name}”这个文件夹
        一个空文件夹“{name}”
        一个子文件夹“{name}”`,
    },
  }),
  composed(filesFindOpen, {
    en: {
      acts: `
        open {it}
        open up {it}
        find {it} and open it
        find and open {it}
        look for {it} and open it
        search for {it} and open it
        locate {it} and open it
        show {it}
        show what is in {it}
        view {it}
        display {it}
        bring up {it}
        pull up {it}
        go to {it} and open it
        get {it} open
        tap on {it} to open it`,
      wishes: `
        I'd like to see {it}
        I want to look at {it}.
        I have to see {it}
        Can I see {it}?
        {It} should be open.
        I want to know what is in {it}
        May I have a look at {it}?
        I need {it} on the screen.`,
      things: `
        the file '{name}'
        '{name}' in Files
        my file '{name}'
        the file called '{name}'
        '{name}' on my phone
        the file with the name '{name}'
        that file '{name}'`,
    },
    zh: {
      acts: `
        打开{it}
        把{it}打开
        找到{it}并打开
        查找{it}并打开
        把{it}找出来打开
        搜索{it}，然后打开
        找一下{it}，打开它
        查看{it}
        看一下{it}的内容
        显示{it}
        调出{it}
        点开{it}
        将{it}打开
        把{it}翻出来打开`,
      wishes: `
        我想看{it}
        我要看{it}的内容
        想看看{it}里有什么
        {it}我现在要看
        能看一下{it}吗？
        {it}要打开。
        我需要看{it}`,
      things: `
        文件“{name}”
        “{name}”这个文件
        名叫“{name}”的文件
        手机里的“{name}”
        我的文件“{name}”
        那个文件“{name}”
        文件应用里的“{name}”`,
    },
  }),
]
