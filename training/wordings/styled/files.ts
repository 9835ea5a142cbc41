/** Files in other styles: terse, formal, playful, step by step, turned round. */

import { filesDelete } from '../../../src/emulator/tasks/families/files-delete.js'
import { filesFindOpen } from '../../../src/emulator/tasks/families/files-find-open.js'
import { filesMove } from '../../../src/emulator/tasks/families/files-move.js'
import { filesNewFolder } from '../../../src/emulator/tasks/families/files-new-folder.js'
import { filesRename } from '../../../src/emulator/tasks/families/files-rename.js'
import { type MoreWordings, more } from '../more.js'

export const styledFilesWordings: readonly MoreWordings[] = [
  more(filesRename, {
    en: `
      File rename. Old: '{name}'. New: '{wanted}'.
      '{name}' => '{wanted}' (file name)
      Open Files, look up '{name}', go for renaming, wipe out the old name, type '{wanted}' and confirm.
      First hunt down '{name}' in Files, then give it another name by typing '{wanted}', then save that.
      No file on this phone is called '{name}' any more; the very same one now goes under '{wanted}'.
      Afterwards, what used to be '{name}' is listed in Files as '{wanted}', content untouched.
      Kindly amend the designation of the file '{name}' so that it henceforth reads '{wanted}'.
      I should be most obliged if the file known as '{name}' were to bear the name '{wanted}' instead.
      Peel the label '{name}' off that file and stick '{wanted}' on it.
      New passport for the file '{name}': it travels as '{wanted}' from here on.
      Under '{wanted}', and no longer under '{name}', is that file to be kept.
      If a file called '{name}' turns up, don't open it. It only needs a new name, '{wanted}'.
      '{name}' won't fly as a file name. Change it to '{wanted}' before the meeting.
      Mommy, the file '{name}' has a yucky name! Can we name it '{wanted}'?
      Dear, would you write '{wanted}' where it says '{name}'? As the file's name, my eyes can't manage it.
      I have file, name is '{name}'. This name not good. Please make name '{wanted}'.`,
    zh: `
      旧文件名“{name}”，新文件名“{wanted}”
      待办：文件“{name}”更名“{wanted}”
      打开文件应用，找到“{name}”，选重命名，原来的字清掉，输入“{wanted}”再确定
      第一步找到文件“{name}”，第二步给它改名，第三步打上“{wanted}”保存，完事
      列表里没有“{name}”了，原来那个文件如今显示为“{wanted}”
      结果应当是：文件还是那个文件，只是不再叫“{name}”，而叫“{wanted}”
      兹请将文件“{name}”之名称变更为“{wanted}”，内容不作改动。
      烦劳阁下为“{name}”这份文件易名，新名定为“{wanted}”。
      给文件“{name}”换块招牌，上头写“{wanted}”
      “{name}”要改头换面啦，这文件的新艺名是“{wanted}”
      “{wanted}”这个名字，要安到如今叫“{name}”的文件头上
      如果看到文件“{name}”，不用打开，只需重新命名，命名为“{wanted}”
      文件名“{name}”不合格！改成“{wanted}”，改好了再来汇报
      妈妈，“{name}”这个文件的名字不好听，我们给它取名“{wanted}”好不好
      孩子啊，奶奶想把“{name}”那个文件的名儿改一改，就写“{wanted}”
      我的文件，名字是“{name}”，我想要名字是“{wanted}”，请你改`,
  }),
  more(filesDelete, {
    en: `
      {folder}: '{name}' -> delete
      To do: erase '{name}' ({folder} folder)
      Open Files, go into {folder}, find '{name}', then choose to delete it and say yes if you're asked.
      Start in Files. From there to {folder}. Once '{name}' comes in sight, delete it, and that's that.
      By the time you've finished, {folder} doesn't contain '{name}', and no other folder does either.
      All the rest in {folder} is still there, only '{name}' has been deleted.
      You are hereby requested to effect the deletion of the file '{name}' held in the folder {folder}.
      Would you have the goodness to destroy the file '{name}', which you shall find in {folder}?
      Feed '{name}' from {folder} to the shredder.
      Make the file '{name}' vanish from {folder} into thin air, never to be seen again
      As long as '{name}' exists in {folder}, the job isn't done: it has to be deleted.
      What must be deleted isn't the folder {folder}. It's the file '{name}' inside it.
      I won't say this twice: {folder}, '{name}', deleted, today.
      That '{name}' file in {folder} is icky, make it go away forever and ever!
      Sweetheart, there's a file '{name}' in {folder}, and your old granny wants it wiped off the phone
      You go folder {folder}, you see file '{name}', you delete. Thank you.`,
    zh: `
      删：“{folder}”→“{name}”
      清理“{folder}”，删除项：“{name}”
      打开文件应用，进到“{folder}”，找到“{name}”，选删除，要是再问一遍就点确定
      先去文件里找“{folder}”这个文件夹，进去以后选中“{name}”，最后把它删掉
      做完以后，“{folder}”里没有“{name}”，手机别处也没有
      “{folder}”里其他文件都在，唯独“{name}”已被删除
      请贵方对存放于“{folder}”文件夹内的文件“{name}”予以删除处理。
      敢烦您将“{folder}”之中的文件“{name}”销毁，不胜感激。
      给“{folder}”大扫除，头一个扫进垃圾堆的文件就是“{name}”
      让“{folder}”里的文件“{name}”人间蒸发，渣都不剩
      只要“{folder}”里还有“{name}”，这事就没完，非删除不可
      该删的不是“{folder}”这个文件夹，是里面的文件“{name}”
      我不想说第二遍：“{folder}”，“{name}”，删干净！
      叔叔，“{folder}”里的“{name}”是坏文件，把它删得再也不见，好不好
      乖孙，爷爷眼神不好，你替我把“{folder}”里头那个文件“{name}”给删喽
      文件夹“{folder}”，里面有文件“{name}”，我不要它，请删除`,
  }),
  more(filesMove, {
    en: `
      Move file: '{name}', target {folder}
      '{name}' to {folder}, no copy
      In Files, search for '{name}', pick moving, walk to {folder} and put it down there.
      Check which folder '{name}' is in, select it, say that it shall be moved, and point to {folder}.
      At the end '{name}' is in {folder}, and the spot where it used to be is without it.
      Whoever opens {folder} finds '{name}' there, and finds it in no other folder.
      The document '{name}' is to be transferred, not duplicated, to the folder {folder} without undue delay.
      Pray be so kind as to relocate the file '{name}' to {folder}.
      '{name}' is changing address: pack it up here, unpack it in {folder}.
      Shepherd the stray file '{name}' into the folder {folder}
      Unless '{name}' is in {folder} already, shift it over there.
      The present folder of '{name}' must not remain its folder. Let {folder} take over, by moving it.
      Listen up: '{name}' gets moved to {folder}. No excuses.
      The file '{name}' is lonely, its friends are in {folder}! Can you move it to them?
      Be a love and shift my file '{name}' across to {folder}, I never could work that out.
      I want file '{name}' go to folder {folder}, not stay in old folder. You move, please.`,
    zh: `
      “{name}”移至“{folder}”
      文件搬家：“{name}”，目的地“{folder}”
      在文件应用里找到“{name}”，选移动，再找到“{folder}”，放进去
      搜出“{name}”以后点移动，一路点到“{folder}”，确认放在那里
      最后“{name}”只出现在“{folder}”中，从前的地方已没有它
      打开“{folder}”能看见“{name}”，打开它原先的文件夹却看不见了
      现决定将文件“{name}”由原存放处迁移至“{folder}”文件夹，请遵照办理。
      有劳尊驾将文件“{name}”移置“{folder}”之内，原处勿留。
      给“{name}”办个乔迁之喜，新居是“{folder}”这个文件夹
      文件“{name}”卷铺盖走人，下一站“{folder}”
      除非“{name}”本来就在“{folder}”里，否则请移过去
      不是复制，更不是删除，“{name}”是要被移到“{folder}”里
      都几点了，“{name}”还没进“{folder}”？五分钟内移好
      文件“{name}”想去“{folder}”里找小伙伴玩，你送它过去嘛
      姑娘，帮大妈把“{name}”这个文件搬到“{folder}”里头去，我不会弄
      我的文件“{name}”，现在在别的地方，请你移动，去文件夹“{folder}”`,
  }),
  more(filesNewFolder, {
    en: `
      {folder}: add folder '{name}'
      New folder. Location: {folder}. Name: '{name}'.
      Open Files, step into {folder}, choose to make a new folder, type '{name}', confirm.
      Tap your way to {folder} in Files; once inside, start a fresh folder and write '{name}' as what it's called.
      When you're through, {folder} has one folder more than before, and its name is '{name}'.
      Among the things in {folder} there now is an empty folder named '{name}' as well.
      The establishment of a subfolder entitled '{name}' within the folder {folder} is hereby ordered.
      Might I trouble you to set up a folder under the name of '{name}' inside {folder}?
      Break ground in {folder}: a brand-new folder, '{name}', shall rise there.
      {folder} is having a baby folder called '{name}'. Bring it into the world!
      Not next to {folder} but inside it, a folder must be created, '{name}' being its name.
      Since {folder} lacks a folder '{name}', one is to be added.
      I expect a '{name}' folder within {folder}. Set it up, chop chop.
      Can {folder} get a little box inside? A new folder, and we call it '{name}'!
      My grandson says one can put folders into folders, so let's put a new one, '{name}', into {folder}
      yo make a folder in {folder} real quick n call it '{name}'`,
    zh: `
      “{folder}”：新增文件夹“{name}”
      新文件夹一个，位置“{folder}”，名称“{name}”
      打开文件应用，走到“{folder}”里面，选新建文件夹，打上“{name}”，确定
      进文件，点“{folder}”，然后添一个新的文件夹，名字那栏填“{name}”
      办妥后，“{folder}”里会多出一个空文件夹，名为“{name}”
      从今往后，点进“{folder}”就有一个叫“{name}”的子文件夹，眼下还没有
      根据工作需要，拟于“{folder}”文件夹下增设“{name}”文件夹，请予办理。
      劳烦先生在“{folder}”内辟一文件夹，题曰“{name}”。
      在“{folder}”这块地上盖间新房，门牌写“{name}”，当然，是个文件夹
      “{folder}”要添丁啦，新生的文件夹取名“{name}”
      别建在外面，要建在“{folder}”里面，新文件夹，“{name}”
      假如“{folder}”中尚无文件夹“{name}”，那就应当新建
      会后我要用，“{folder}”下面的“{name}”文件夹，立刻建起来
      老师，可以在“{folder}”里面做一个新文件夹吗，它的名字叫“{name}”
      闺女，听说文件夹里还能套文件夹，那你在“{folder}”里套个新的，叫“{name}”
      宝，“{folder}”里速建文件夹“{name}”，爱你`,
  }),
  more(filesFindOpen, {
    en: `
      Open file: '{name}'
      '{name}', look up + open, in Files
      Go to Files, type '{name}' into the search, and tap the file when it turns up.
      Have a look through one folder after the other until you come to the file '{name}', then tap it so that it opens.
      The screen shows the contents of the file '{name}'.
      In the end the file '{name}' lies open before me, ready to be read.
      Please locate the file '{name}' and present its contents for inspection.
      Permit me to request that the file entitled '{name}' be sought out and opened.
      Play the bloodhound: sniff out the file '{name}' and flip it open.
      Fish '{name}' out of the sea of files and crack it open
      Whichever folder it's in, don't change a thing about the file '{name}', only open it.
      Once '{name}' has been tracked down among my files, let it be opened.
      File '{name}'. On my screen. Open. Now.
      I wanna see what's inside '{name}'! Open the file, open it!
      Would you get that file '{name}' open for your grandad? I'd like to have a read.
      Where is file '{name}'? You find, you open, I read.`,
    zh: `
      查找并打开文件：“{name}”
      “{name}”，文件，开
      进文件应用，用搜索找“{name}”，出来以后点一下打开
      一个文件夹一个文件夹地看，看到文件“{name}”就点它，让它打开
      屏幕上显示的应是文件“{name}”的内容
      最后停在“{name}”这个文件已经打开的画面
      请查找名称为“{name}”的文件并予以打开，以供查阅。
      恭请代为寻得文件“{name}”，并展开与在下一观。
      来一场寻宝，宝贝是文件“{name}”，挖到就掀开盖子
      大海捞针也要把文件“{name}”捞上来，捞上来就翻开
      文件“{name}”不改名、不删、不移，只要找到打开
      虽说不清楚放在哪里，但“{name}”这个文件必须被打开
      调出文件“{name}”，打开，我现在就过目
      我想看“{name}”里面有什么，快打开这个文件嘛，求求你啦
      老头子记性差，文件“{name}”搁哪忘了，娃你找着打开让我瞧
      请问文件“{name}”在哪里？我要它打开，我要看`,
  }),
]
