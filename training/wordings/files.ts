/** Further ways to say what is done in Files. */

import { filesDelete } from '../../src/emulator/tasks/families/files-delete.js'
import { filesFindOpen } from '../../src/emulator/tasks/families/files-find-open.js'
import { filesMove } from '../../src/emulator/tasks/families/files-move.js'
import { filesNewFolder } from '../../src/emulator/tasks/families/files-new-folder.js'
import { filesRename } from '../../src/emulator/tasks/families/files-rename.js'
import { type MoreWordings, more } from './more.js'

export const filesWordings: readonly MoreWordings[] = [
  more(filesRename, {
    en: `
      new file name for {name}: {wanted}
      Instead of '{name}', this file ought to bear the name '{wanted}'.
      Would you mind changing what '{name}' is called to '{wanted}'?
      I'd like to see '{wanted}' where the name '{name}' stands now in my files
      There's a badly named file, '{name}'. Call it '{wanted}'.
      Make sure that '{name}' goes by '{wanted}' from now on
      '{wanted}' is the name I have picked for the item '{name}'.
      hey, the name {name} is wrong, it has to be {wanted}, thanks
      Is it possible to replace the file name '{name}' with '{wanted}' on this phone?
      Use '{wanted}' as the new name of '{name}', please
      The name '{name}' tells nobody anything; swap it for '{wanted}' in the Files app.
      Can you relabel '{name}' so that it reads '{wanted}'?
      file manager: {name} becomes {wanted}
      By the end, no '{name}' is left and the same file is listed as '{wanted}'.
      Edit the title of my file '{name}' so it says '{wanted}'
      I named a file '{name}' by mistake. Its right name is '{wanted}', so correct that.
      Kindly have the file presently named '{name}' retitled '{wanted}'.
      Before I send it off, '{name}' must get its proper name, '{wanted}'
      Set the filename to '{wanted}' for what is now '{name}'
      Go into my files, locate '{name}', overwrite its name with '{wanted}'
      btw can u change {name} into {wanted}, only the name
      I wish '{name}' were listed under the name '{wanted}'.
      From '{name}' to '{wanted}': that's the name change I want in Files
      My file is still called '{name}'. It was meant to be '{wanted}'; please fix it.`,
    zh: `
      文件改名：{name} → {wanted}
      “{name}”这名字不对，换成“{wanted}”
      麻烦把文件名“{name}”修改为“{wanted}”，谢谢
      可不可以让“{name}”以后就叫“{wanted}”？
      我手机上有个文件叫“{name}”，名字起错了，正确的是“{wanted}”，帮忙更正一下。
      用“{wanted}”替换掉“{name}”这个文件名
      希望“{name}”的新名称是“{wanted}”
      文件管理 {name} 更名 {wanted}
      哎，{name}看不出是啥，给它重新取名{wanted}吧
      以“{wanted}”为名重新命名“{name}”这份文件。
      确保“{name}”最后显示成“{wanted}”，内容不动
      不想再用“{name}”这个名称了，请更新为“{wanted}”。
      要发给别人之前，先把“{name}”的名字弄成“{wanted}”
      “{wanted}”——这才是“{name}”该有的文件名，请改正。
      有没有办法把手机里的“{name}”变成“{wanted}”这个名字？
      顺便把{name}的名儿改一下，改完叫{wanted}
      进入文件App，编辑“{name}”的名称，填入“{wanted}”。
      当前文件名：“{name}”；目标文件名：“{wanted}”。请完成修改。
      烦请您将名为“{name}”的文件另行命名为“{wanted}”。
      新的文件名定好了，是“{wanted}”，旧的是“{name}”，换一下
      “{name}”要改成什么？“{wanted}”，现在就改
      急，{name}名字打错了 应为{wanted}
      处理完后文件列表里不再有“{name}”，同一个文件显示为“{wanted}”。
      我更喜欢“{wanted}”这个名字，给“{name}”换上`,
  }),
  more(filesDelete, {
    en: `
      {folder} folder: {name} can be deleted
      '{name}' has no business in {folder} any longer, wipe it out.
      Would you be so kind as to throw away '{name}', which sits in {folder}?
      I'd like the file '{name}' gone from {folder}
      Open my files, go to {folder}, bin '{name}'
      There is still a '{name}' in the {folder} folder and it only takes up space; delete that.
      Make sure that {folder} does not contain '{name}' any more.
      hey, trash {name} for me, it's under {folder}, thanks
      Is it possible to permanently remove '{name}' out of {folder} on my phone?
      By the time you finish, the file '{name}' should have vanished from {folder}.
      The file '{name}' stored in {folder} is to be deleted.
      Inside {folder} there's something I want to be rid of: '{name}'
      {name} (location: {folder}) no longer needed, delete
      Clean up {folder} by deleting just '{name}'.
      I'm done with '{name}'. You'll find it in {folder}; erase it, please.
      Can you discard one file in {folder}, namely '{name}'?
      Scrap that '{name}' over in {folder}, nothing else
      To free some storage, '{name}' from the {folder} folder has to go
      I wish never to see '{name}' again when I browse {folder}: do away with it.
      Using the Files app, please dispose of '{name}', a file of {folder}.
      What's '{name}' still doing in {folder}? It was meant to be deleted, so please do.
      pls remove {name} for good, look in {folder}
      Kindly proceed with the deletion of '{name}' located in the folder {folder}.
      btw i never use the file {name}, so delete it, {folder} is where it is`,
    zh: `
      删文件，位置{folder}，名称{name}
      “{name}”留着没用，从“{folder}”里清掉吧
      麻烦您把存放在“{folder}”的“{name}”彻底删除，谢谢。
      可以帮我扔掉“{name}”吗？它在“{folder}”文件夹里
      “{folder}”里怎么还有“{name}”，赶紧删
      我希望“{folder}”中不再出现“{name}”这个文件。
      手机空间不够了，去“{folder}”删一下“{name}”
      进文件App，找到“{folder}”下面的“{name}”，永久删除
      “{name}”这个文件不要了，在“{folder}”里，处理掉
      确保“{name}”已从“{folder}”目录中消失
      清理一下{folder}，只删{name}这一个
      嘿，顺手把{name}干掉，就在{folder}里头
      需删除的文件为“{name}”，所在文件夹为“{folder}”。
      是否可以移除“{folder}”目录下的“{name}”？
      “{folder}”文件夹里有一个“{name}”，它已经过时了，请删去。
      想把“{name}”删掉，它放在“{folder}”
      做完之后，打开“{folder}”应该看不到“{name}”了
      请对“{folder}”中的“{name}”执行删除操作。
      {name} 删除 {folder}文件夹里的
      我存错了东西，“{folder}”里的“{name}”本不该有，删除吧。
      “{name}”可以丢了，别让它继续占着“{folder}”的地方
      文件管理里“{folder}”那一栏，“{name}”给我抹掉
      把文件“{name}”清除，路径是手机上的“{folder}”
      烦请清除“{folder}”内不再使用的文件“{name}”。`,
  }),
  more(filesMove, {
    en: `
      file {name}, new location {folder}
      '{name}' is in the wrong place. It should be in {folder}.
      Would you kindly shift '{name}' over to the {folder} folder?
      I'd like to keep '{name}' in {folder} from now on
      Make sure the file '{name}' ends up under {folder}.
      {folder} is where '{name}' has to be stored, so take it there
      Can you drop '{name}' into my {folder} folder, please?
      hey, relocate {name} for me, it goes into {folder}, thanks
      Cut the file '{name}' from where it is and paste it in {folder}.
      Tidy up my files: '{name}' goes to {folder}
      By the end, '{name}' should be found inside {folder} and nowhere else.
      The file '{name}' is to be transferred to the folder {folder}.
      I keep looking for '{name}' in {folder}, but it isn't there. Bring it there, please.
      Is there a way to get '{name}' out of its present folder and into {folder}?
      Change the location of '{name}' to {folder}, using the Files app
      Into {folder} with '{name}', please
      Please file '{name}' away under {folder} on this phone.
      My folder {folder} lacks '{name}', which lies somewhere else; move it over.
      pls switch folder of {name}, destination {folder}
      In my file manager, find '{name}', pick move, choose {folder} as the target.
      '{name}' doesn't belong where it is now; {folder} is its proper home
      I wish '{name}' sat in {folder} with the rest of what I keep there.
      Kindly arrange for '{name}' to be held in the {folder} folder instead.
      btw can {folder} be the new place for {name}? no copy, just move it`,
    zh: `
      移动文件：{name}，目标{folder}
      “{name}”放错地方了，它属于“{folder}”
      麻烦帮我把“{name}”归到“{folder}”文件夹下，谢谢
      可以让“{name}”待在“{folder}”里吗？现在位置不对
      我希望以后能在“{folder}”里找到“{name}”，帮我挪一下。
      剪切“{name}”，粘贴到“{folder}”
      确保“{name}”最终保存在“{folder}”目录
      整理文件：“{name}”归入“{folder}”
      嘿，{name}给我丢到{folder}那边去
      “{name}”本来就属于“{folder}”，请调整过去。
      能不能更改“{name}”的存放位置，改到“{folder}”？
      请将“{name}”由当前文件夹迁移至“{folder}”。
      “{folder}”里少了“{name}”，从别处移进来
      进文件App找到“{name}”，选移动，目的地选“{folder}”
      {name} 换位置 目标文件夹 {folder}
      为了方便查找，想让“{name}”跟“{folder}”里的东西放一起
      我在“{folder}”里没看到“{name}”，应该是放别处了，请移到那里。
      完成后，“{name}”不在原来的位置，而在“{folder}”中
      手机里的“{name}”换个文件夹，换到“{folder}”
      文件“{name}”须存放于“{folder}”，请予以移动。
      给“{name}”搬个家，新家是“{folder}”
      别复制，直接把{name}送进{folder}
      把“{folder}”设为“{name}”的新位置
      收拾一下，“{name}”收到“{folder}”里面去`,
  }),
  more(filesNewFolder, {
    en: `
      {folder}, one new subfolder, call it {name}
      A subfolder is what {folder} still needs. Name it '{name}'.
      Would you mind adding a directory named '{name}' under {folder}?
      I'd like to have a '{name}' folder within {folder}, please
      Open my files and, below {folder}, start a fresh folder with the name '{name}'
      There's no folder '{name}' in {folder} yet, so create one.
      Make sure {folder} contains an empty folder called '{name}'.
      hey can u make me a {name} folder, put it in {folder}, thx
      Is it possible to get a subdirectory '{name}' into my {folder} folder?
      I'm sorting my stuff and want a place '{name}' for it inside {folder}: add that folder.
      A new folder is to be created in {folder}; its name is '{name}'.
      By the end, opening {folder} should show me a new folder, '{name}'.
      '{name}' is the folder that is missing from {folder}. Please add it.
      mkdir: parent {folder}, directory name {name}
      Go to {folder} in the Files app, press new folder, type '{name}'
      Let {folder} have one more folder, named '{name}'
      Can I get an extra folder '{name}' on my phone, directly under {folder}?
      Kindly establish a subfolder entitled '{name}' beneath {folder}.
      To bring some order into {folder}, '{name}' should exist there as a folder
      btw i'm short of a folder called {name}; {folder} is where it should go
      Under {folder}, I want to be able to open a folder '{name}'. It isn't there yet.
      Within {folder}, set aside a folder for me with '{name}' as its name.
      What {folder} lacks is a folder '{name}', could it be made?
      Please make room in {folder} for a folder that says '{name}'`,
    zh: `
      子文件夹 {name}，建在{folder}
      “{folder}”里还缺一个“{name}”文件夹，补上
      麻烦在“{folder}”目录里加个子文件夹，起名“{name}”，谢谢
      可不可以给我弄个“{name}”文件夹，放在“{folder}”下面？
      想在“{folder}”里分个类，新增文件夹“{name}”
      我希望“{folder}”里面能多出一个“{name}”文件夹。
      确保“{folder}”下有一个空的文件夹，名称为“{name}”
      新文件夹的名字是“{name}”，上级文件夹是“{folder}”。
      嘿，{folder}那儿帮忙开个新文件夹，就叫{name}
      进文件App，点进“{folder}”，新建，输入“{name}”
      “{name}”这个文件夹还没有，请建在“{folder}”之内。
      请于“{folder}”目录下增设“{name}”子目录。
      东西太乱了，“{folder}”中得有个“{name}”文件夹来放
      完成之后，在“{folder}”里应能看到新文件夹“{name}”
      建目录：{folder}/{name}
      手机的“{folder}”文件夹里面，添一个新的，取名为“{name}”
      有没有办法在“{folder}”底下再建一层“{name}”？
      帮忙建好“{name}”文件夹，位置选“{folder}”
      我打算把资料归到“{folder}”的“{name}”文件夹，但还没这个文件夹，先建一个。
      “{folder}”需要一个新的下级文件夹：“{name}”
      为“{folder}”新增一个文件夹，并命名为“{name}”
      急用，{folder}里加{name}文件夹
      以“{name}”为名，在“{folder}”中开设文件夹。
      让“{folder}”里出现“{name}”这么个文件夹吧`,
  }),
  more(filesFindOpen, {
    en: `
      need {name} open, quick
      Where has '{name}' got to? Open it once you've found it.
      Would you pull up the file '{name}' on my screen?
      I'd like to take a look at '{name}'
      Search my phone for '{name}', then view it
      I've lost track of '{name}'. Find the file and display what is in it.
      Make sure '{name}' is open in front of me when you're done.
      hey, bring up {name} for me, thanks
      Is it possible to have '{name}' opened from my storage?
      The file called '{name}' should be on the screen, opened.
      Locate '{name}' among all my files and get it open
      file search: {name}, then open the result
      I have to check something in '{name}', so please open the file.
      Can you track down the file '{name}' and let me see its contents?
      Go through my folders until you come across '{name}' and tap on it.
      '{name}' is what I want to view now
      Kindly retrieve the file '{name}' and present it.
      Launch the Files app and open '{name}' there, whichever folder it's in.
      Somewhere on this device there is a file '{name}'; I need it opened.
      btw can i see what's inside {name}
      Don't know which folder has '{name}', but I want it open.
      Please view '{name}' with the file manager
      Let me have the contents of '{name}' on display, using Files.
      A file is to be opened. Its name is '{name}', find it first.`,
    zh: `
      快点开{name}，急用
      “{name}”放哪儿了？找出来打开一下
      麻烦调出文件“{name}”，谢谢
      我要查看“{name}”的内容
      不记得“{name}”存在哪个文件夹了，帮我搜出来点开。
      可以把“{name}”显示在屏幕上吗？
      手机上有个叫“{name}”的文件，我现在要看里面的东西
      在各个文件夹里翻一翻，翻到“{name}”就打开
      嘿，{name}给我瞅一眼
      文件搜索 {name} 查看
      确保最后屏幕上打开的是“{name}”这个文件
      请定位到“{name}”并查看该文件。
      进入文件App，把“{name}”点开
      有份文件要核对一下，名为“{name}”，请打开。
      是否可以在本机中检索“{name}”并将其开启？
      希望马上看到“{name}”被打开
      让我瞧瞧{name}里面是什么
      “{name}”，把它调到眼前来
      我一直没找着“{name}”，你来找，找到后直接打开。
      需要打开的文件名是“{name}”，存放位置不详。
      顺便帮我翻出{name}，点进去就行
      文件“{name}”请展示给我，谢谢啦
      到文件列表里查找“{name}”，进入它的页面
      接下来要用到“{name}”，先帮我开着`,
  }),
]
