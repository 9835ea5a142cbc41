/** What becomes of files that are there, in parts. */

import { filesDelete } from '../../../src/emulator/tasks/families/files-delete.js'
import { filesMove } from '../../../src/emulator/tasks/families/files-move.js'
import { filesRename } from '../../../src/emulator/tasks/families/files-rename.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

export const composedFilesWordings: readonly MoreWordings[] = [
  composed(filesRename, {
    en: {
      acts: `
        rename {it} to '{wanted}'
        rename {it} as '{wanted}'
        change the name of {it} to '{wanted}'
        give {it} the name '{wanted}'
        give {it} a new name, '{wanted}'
        call {it} '{wanted}' instead
        name {it} '{wanted}' from now on
        use '{wanted}' as the new name for {it}
        replace the name of {it} with '{wanted}'
        set the name of {it} to '{wanted}'
        make '{wanted}' the name of {it}
        correct the name of {it} to '{wanted}'
        edit the name of {it} so that it says '{wanted}'
        enter '{wanted}' as a new name for {it}`,
      wishes: `
        {It} should be called '{wanted}'
        {It} needs a new name, '{wanted}'.
        I'd like {it} to be named '{wanted}'
        I want {it} to have the name '{wanted}'.
        Can {it} be called '{wanted}'?
        '{wanted}' would be a better name for {it}
        The new name of {it} is '{wanted}'.`,
      things: `
        the file '{name}'
        '{name}'
        my file '{name}'
        the file called '{name}'
        '{name}' in Files
        the file with the name '{name}'
        that file '{name}'`,
    },
    zh: {
      acts: `
        把{it}重命名为“{wanted}”
        将{it}改名为“{wanted}”
        把{it}改名叫“{wanted}”
        把{it}的名字改成“{wanted}”
        将{it}的名称修改为“{wanted}”
        把{it}的名字换成“{wanted}”
        给{it}改个名字，叫“{wanted}”
        给{it}换个名字，换成“{wanted}”
        给{it}起个新名字“{wanted}”
        用“{wanted}”作为{it}的新名字
        把{it}命名成“{wanted}”
        将{it}的名称更改为“{wanted}”
        让{it}以后叫“{wanted}”
        把{it}的名字更正为“{wanted}”`,
      wishes: `
        {it}应该叫“{wanted}”
        {it}要改名为“{wanted}”
        我想让{it}叫“{wanted}”
        {it}的新名字是“{wanted}”。
        {it}的名字得是“{wanted}”
        {it}可以叫“{wanted}”吗？
        {it}叫“{wanted}”更好`,
      things: `
        文件“{name}”
        “{name}”这个文件
        名叫“{name}”的文件
        “{name}”
        我的文件“{name}”
        手机里的文件“{name}”
        那个“{name}”`,
    },
  }),
  composed(filesDelete, {
    en: {
      acts: `
        delete {it} from {folder}
        delete {it} in the {folder} folder
        remove {it} from {folder}
        remove {it} from the folder {folder}
        erase {it} from the {folder} folder
        get rid of {it} in {folder}
        throw away {it} in {folder}
        throw out {it} in the folder {folder}
        wipe {it} from {folder}
        discard {it} in {folder}
        go to {folder} and delete {it}
        open the folder {folder} and erase {it}
        look in {folder} for {it} and delete it
        trash {it} in {folder}
        clear {it} out of {folder} for good`,
      wishes: `
        {It} in {folder} can go
        {It} in {folder} is no longer needed.
        I don't need {it} in {folder} any more
        {It} should be deleted from {folder}.
        I never want to see {it} in {folder} again
        Can {it} in {folder} be thrown away?
        There is no use for {it} in the {folder} folder any more`,
      things: `
        the file '{name}'
        '{name}'
        my file '{name}'
        the file called '{name}'
        the file with the name '{name}'
        that file '{name}'`,
    },
    zh: {
      acts: `
        删除“{folder}”里的{it}
        把“{folder}”里的{it}删掉
        把“{folder}”中的{it}删了
        从“{folder}”里删除{it}
        从“{folder}”文件夹里把{it}删掉
        将“{folder}”文件夹中的{it}删除
        移除“{folder}”里的{it}
        清除“{folder}”文件夹下的{it}
        扔掉“{folder}”里的{it}
        把“{folder}”下面的{it}清理掉
        到“{folder}”里删掉{it}
        打开“{folder}”文件夹，删除{it}
        在“{folder}”里找到{it}并删掉
        将{it}从“{folder}”中彻底删除
        把{it}从“{folder}”文件夹里删了`,
      wishes: `
        “{folder}”里的{it}不要了
        “{folder}”里的{it}已经没用了
        我不再需要“{folder}”里的{it}
        “{folder}”中的{it}不用留着了
        “{folder}”里的{it}可以删了
        “{folder}”文件夹里的{it}没必要保存了
        “{folder}”里的{it}能删了吗？`,
      things: `
        文件“{name}”
        “{name}”这个文件
        名叫“{name}”的文件
        “{name}”
        那个“{name}”
        “{name}”那个文件`,
    },
  }),
  composed(filesMove, {
    en: {
      acts: `
        move {it} to {folder}
        move {it} into the {folder} folder
        put {it} in {folder}
        put {it} into the folder {folder}
        place {it} in the {folder} folder
        transfer {it} to {folder}
        shift {it} to the folder {folder}
        bring {it} over to {folder}
        take {it} to the {folder} folder
        relocate {it} to {folder}
        store {it} in {folder} instead
        keep {it} in the {folder} folder from now on
        change the folder of {it} to {folder}
        choose {folder} as the new folder for {it}
        find {it} and move it to {folder}`,
      wishes: `
        {It} should be in {folder}
        {It} belongs in the {folder} folder.
        I'd like to have {it} in {folder}
        I want {it} to be in the folder {folder}.
        Can {it} go into {folder}?
        {It} has to go to {folder}
        {folder} is the right folder for {it}.`,
      things: `
        the file '{name}'
        '{name}'
        my file '{name}'
        the file called '{name}'
        the file named '{name}'
        the file with the name '{name}'
        that file '{name}'`,
    },
    zh: {
      acts: `
        把{it}移动到“{folder}”
        把{it}移到“{folder}”里
        将{it}移至“{folder}”文件夹
        把{it}放到“{folder}”里
        把{it}放进“{folder}”文件夹
        将{it}转移到“{folder}”
        把{it}挪到“{folder}”
        把{it}挪进“{folder}”文件夹
        将{it}移入“{folder}”
        把{it}搬到“{folder}”里
        把{it}换到“{folder}”文件夹
        给{it}换个文件夹，换到“{folder}”
        找到{it}，移到“{folder}”
        把{it}改放在“{folder}”里`,
      wishes: `
        {it}应该在“{folder}”里
        {it}要放在“{folder}”文件夹里
        我想让{it}在“{folder}”里
        {it}得移到“{folder}”。
        {it}该放“{folder}”里
        {it}能放到“{folder}”里吗？
        {it}放“{folder}”文件夹更合适`,
      things: `
        文件“{name}”
        “{name}”这个文件
        名叫“{name}”的文件
        “{name}”
        我的文件“{name}”
        那个“{name}”
        手机里的文件“{name}”`,
    },
  }),
]
