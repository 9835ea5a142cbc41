/** How people say aloud what is to be done in Files. */

import { filesDelete } from '../../../src/emulator/tasks/families/files-delete.js'
import { filesFindOpen } from '../../../src/emulator/tasks/families/files-find-open.js'
import { filesMove } from '../../../src/emulator/tasks/families/files-move.js'
import { filesNewFolder } from '../../../src/emulator/tasks/families/files-new-folder.js'
import { filesRename } from '../../../src/emulator/tasks/families/files-rename.js'
import { type MoreWordings, more } from '../more.js'

export const spokenFilesWordings: readonly MoreWordings[] = [
  more(filesRename, {
    en: `
      Who came up with '{name}' as a file name? I want it to be '{wanted}'.
      See that file '{name}'? Give it the name '{wanted}'.
      Not happy with '{name}' as a file name, '{wanted}' sounds better, rename it
      I can never find it as '{name}'. Could that file be renamed '{wanted}'?
      For the file '{name}' I finally thought of a better name, '{wanted}', so put that
      My boss wants it called '{wanted}', but the file's '{name}' right now. Rename it.
      File's named '{name}', should be named '{wanted}'
      What about renaming '{name}'? '{wanted}' would be the new file name.
      Just the name, not the contents: the file '{name}' turns into '{wanted}'
      Oops, I saved a file as '{name}'. Meant '{wanted}', could you rename it?
      Couldn't '{name}' have a nicer file name? Make it '{wanted}'.
      '{wanted}', that's what I'd call the file that is now '{name}'. Rename it, please.
      On my phone there's '{name}', and I'd rather that file was called '{wanted}'
      Sorry, one more rename: '{name}' is the file, '{wanted}' the name it gets
      Everyone gets confused by '{name}', so retitle the file, make it '{wanted}'
      You can leave the file where it is, only rename '{name}' to '{wanted}'`,
    zh: `
      谁起的“{name}”这破名字，文件改叫“{wanted}”
      那个文件，“{name}”，给它改名“{wanted}”呗
      “{name}”听着太怪了，文件名改成“{wanted}”吧
      存的时候手滑，文件名写成“{name}”了，其实要“{wanted}”，改下名
      我有个文件“{name}”，我想叫它“{wanted}”，改个名吧
      你找到“{name}”那个文件，给改个名，“{wanted}”
      老板让把“{name}”这文件改名叫“{wanted}”
      我老是认不出“{name}”是什么文件，名字换成“{wanted}”行不
      别动里面的内容，就把“{name}”的文件名改为“{wanted}”
      叫“{wanted}”多好，“{name}”这文件名给改了吧
      这会儿还叫“{name}”呢，文件重命名一下，“{wanted}”
      重命名个文件，原来“{name}”，现在“{wanted}”
      怎么叫“{name}”啊？文件名该是“{wanted}”，改过来
      帮个小忙，“{name}”这个文件重命名，改“{wanted}”
      名字得改，“{name}”不行，文件要叫“{wanted}”
      要是“{name}”能叫“{wanted}”就清楚多了，把文件名改了吧
      光看“{name}”谁知道里头是啥，文件名改成“{wanted}”
      同事说“{name}”看不懂，文件名换“{wanted}”
      手机里有份“{name}”，文件名给我换成“{wanted}”
      把旧名字“{name}”扔了，这文件以后叫“{wanted}”`,
  }),
  more(filesDelete, {
    en: `
      Why am I keeping '{name}' in {folder}? Get rid of it.
      So I've got '{name}' lying around in {folder}, and it can be deleted
      My storage is nearly full. Go into {folder} and delete '{name}'.
      You know the '{name}' in {folder}? Don't need it, throw it out.
      Nobody needs '{name}' now, so out of {folder} it goes, deleted
      Please just delete '{name}', the one in {folder}
      In {folder} there's this '{name}', kill that file
      Ugh, {folder} is such a mess. At least delete '{name}' there.
      If you look in {folder} you'll see '{name}'. That one can be deleted.
      Already printed '{name}', so delete the file, it's in {folder}
      Should '{name}' be deleted? I say yes, do it, the folder's {folder}.
      Look into {folder} for me, would you, and delete the file '{name}'
      '{name}' is old stuff, it's sitting in {folder}, trash it
      Wrong file, that '{name}' in {folder}. I'd like it deleted.
      It's time to say goodbye to '{name}' in my {folder} folder, erase it
      Somebody sent me '{name}' and I keep it in {folder}; remove the file, I've read it`,
    zh: `
      “{folder}”那个文件夹乱死了，先把“{name}”删了
      内存快满了，“{folder}”里的“{name}”删掉吧
      “{name}”早看完了，在“{folder}”里头，删了
      去“{folder}”瞧一眼，“{name}”还在的话就删
      那个“{name}”不用留，“{folder}”里，删了就行
      占地方的“{name}”，在“{folder}”，给我删喽
      要删个文件，“{folder}”里面的“{name}”
      我不想再在“{folder}”看见“{name}”，删除它
      谁往“{folder}”里放了个“{name}”啊，删掉
      打印完了，“{folder}”那份“{name}”可以删了
      你帮我从“{folder}”删个文件，叫“{name}”
      整天看着“{folder}”里那个“{name}”，其实没用，删了吧
      留着“{name}”也没人看，“{folder}”里删掉它
      没用的文件，“{name}”，“{folder}”里边儿的，删除
      先进“{folder}”，再把“{name}”这文件删了，好吧
      这个“{name}”是旧版，放在“{folder}”，直接删
      把“{folder}”文件夹打开，“{name}”删了，其他留着
      点进“{folder}”，看到“{name}”没有？那个要删
      能不能别让“{name}”待在“{folder}”了？不是挪，是删
      多余了，“{folder}”里“{name}”那个文件，给删除`,
  }),
  more(filesMove, {
    en: `
      Why isn't '{name}' in {folder}? That's where it should be, move it.
      So '{name}' is just floating around; stick it in {folder}
      '{name}' goes with the other stuff in {folder}, can you move it over?
      Look for '{name}' in my files, wherever it is, and move it into {folder}
      I never find '{name}' where it is now. {folder} would be better, please move it.
      This file, '{name}', needs moving, {folder} is the folder
      My {folder} folder should have '{name}' in it. Don't copy, move.
      Maybe '{name}' could go into {folder}? Please move it.
      You see '{name}'? Off to {folder} with it.
      How about putting '{name}' in {folder}, where it won't get lost
      Someone put '{name}' in the wrong folder, it's meant to be in {folder}. Move it.
      From wherever it is, take '{name}' and carry it across to {folder}
      The right folder for '{name}' is {folder}, so please get the file moved
      Still haven't sorted '{name}'. {folder} is where I want that file.
      All my other papers are in {folder}, only '{name}' isn't. Put it there as well.
      Pick up the file '{name}' and set it down in {folder}`,
    zh: `
      “{name}”搁这儿不对，挪到“{folder}”去
      别的都在“{folder}”，就差“{name}”，也移过去吧
      那个“{name}”，给我弄到“{folder}”文件夹里
      放“{folder}”里吧，我说“{name}”那个文件，移一下
      怎么“{name}”不在“{folder}”呀？移进去
      我老找不着“{name}”，干脆放“{folder}”里，移过去
      给你派个活儿，让“{name}”挪个窝，去“{folder}”
      有个文件叫“{name}”，得移到“{folder}”那个文件夹
      你把“{name}”从现在那儿拿走，搁“{folder}”里
      先找到“{name}”，然后移动到“{folder}”，就这样
      这份“{name}”该归“{folder}”管，移过去吧
      谁把“{name}”乱放的？应该在“{folder}”，挪过去
      想让“{name}”进“{folder}”，移动就行，不用留原来那份
      东西得分好类，“{name}”移“{folder}”
      “{folder}”是放这类东西的，“{name}”也移进去呗
      顺手的事儿，“{name}”这文件移到“{folder}”里
      以后我只在“{folder}”里看“{name}”，你先挪过去
      不要放现在那个文件夹了，“{name}”换到“{folder}”放
      存“{name}”那会儿没选对文件夹，本来想存“{folder}”的，移一下
      要不“{name}”还是放“{folder}”吧，你移一下`,
  }),
  more(filesNewFolder, {
    en: `
      Everything in {folder} is one big pile. Start me a folder '{name}' in there.
      So inside {folder}, could we have a folder called '{name}'?
      I need somewhere to put things: a '{name}' folder, inside {folder}, please make it
      How about a new folder in {folder}? Name's '{name}'.
      My {folder} folder needs a '{name}' folder in it
      Time for a new folder, '{name}', and it goes in {folder}
      You won't see '{name}' in {folder} yet. Make that folder for me.
      Make me a folder, '{name}', not just anywhere, in {folder}
      If {folder} had a folder named '{name}', I'd be happier. Create it please.
      Where do I put all this? Create '{name}' as a folder in {folder}.
      {folder} first, then new folder, then '{name}' as the name
      Just an empty folder, '{name}', that's all I want in {folder}
      We're going to sort {folder} later, so for now create the folder '{name}' in it
      Got a minute? Create '{name}', a folder within {folder}.
      Right inside {folder}, a new folder '{name}' please
      Didn't I have a folder '{name}' in {folder}? No? Then create it.`,
    zh: `
      里面太挤了，我说“{folder}”，建个“{name}”文件夹分一分
      下次存东西想有地方放，“{folder}”里给我开个新文件夹叫“{name}”
      新建个文件夹呗，“{folder}”里面，名字就“{name}”
      “{folder}”有“{name}”文件夹没？没有就建一个
      我看“{folder}”里还少个文件夹，名字我想好了，“{name}”，建吧
      那什么，“{folder}”底下来个文件夹，“{name}”
      到“{folder}”里建文件夹，起名嘛，就叫“{name}”好了
      你先点开“{folder}”，再新建文件夹“{name}”
      回头要往里放东西，先在“{folder}”建好“{name}”文件夹
      缺的就是个“{name}”文件夹，得建在“{folder}”里头
      文件没地方放，“{folder}”里开一个文件夹叫“{name}”
      要是“{folder}”里有个“{name}”文件夹就方便了，你建一个吧
      我准备把资料收一收，得先有个“{name}”文件夹，放“{folder}”里，帮我弄一个
      空文件夹就行，叫“{name}”，在“{folder}”里建
      能在“{folder}”里建文件夹吧？建个“{name}”
      怎么“{folder}”里没“{name}”这个文件夹？建上
      就一个文件夹，“{name}”，位置在“{folder}”，建吧
      之前说好要分类的，那就在“{folder}”里建一个叫“{name}”的文件夹
      工作归工作，“{folder}”里再分一个“{name}”出来，新建文件夹就行
      名叫“{name}”的文件夹，请建到“{folder}”里，空着就好`,
  }),
  more(filesFindOpen, {
    en: `
      Where did I put '{name}'? Find the file and open it for me.
      My meeting starts in a minute and I need the file '{name}' open
      So there's this file, '{name}', somewhere. Can you open it?
      Ugh, can't find '{name}' anywhere in my files. Dig it out and open it.
      What did '{name}' say again? Open the file.
      You remember the file '{name}'? I'd like to read it.
      One of my folders has '{name}' in it, open that
      Show me '{name}', the file
      Let's read '{name}'. It's in my files, no idea which folder.
      They're asking about '{name}', open that file so I can check
      Hmm, I wonder what's in the file '{name}'. Get it open.
      I saved '{name}' on here at some point and want to see it now, open the file
      Wherever the file '{name}' is, open it please
      Files, then '{name}', and leave it open
      Didn't I have a file '{name}'? Look for it, and open it too.
      '{name}', do you see that file? Open it up.`,
    zh: `
      我那个文件“{name}”呢？找出来打开
      马上开会了，把“{name}”这文件打开给我
      “{name}”存哪个文件夹了来着？你找找，打开看看
      念给大家听之前，先得把文件“{name}”打开
      劳你找找看，“{name}”那文件在哪，找到点开
      你给我开一下“{name}”这个文件
      想看“{name}”，就是手机里那个文件
      有个文件我得看看，叫“{name}”，打开呗
      死活找不到“{name}”，你在文件里搜搜，搜到点开
      别人问我“{name}”里写了啥，把这文件打开
      之前存过一个“{name}”，帮我找着并打开
      不知道塞哪儿了，“{name}”这文件，找到就开
      那份“{name}”，我现在要看，打开文件吧
      把“{name}”找出来呗，这文件得打开看
      要用“{name}”这文件了，开开
      应该有份“{name}”的，在文件里翻翻，打开它
      能看下“{name}”吗？文件打开就行
      对了，“{name}”这文件还没看，现在打开
      到处翻翻，哪个文件夹里有“{name}”就点开它
      记不清“{name}”写的什么了，文件打开我瞅瞅`,
  }),
]
