/** How people say aloud what is to be done in Notes. */

import { notesAppend } from '../../../src/emulator/tasks/families/notes-append.js'
import { notesCreate } from '../../../src/emulator/tasks/families/notes-create.js'
import { notesDelete } from '../../../src/emulator/tasks/families/notes-delete.js'
import { notesEdit } from '../../../src/emulator/tasks/families/notes-edit.js'
import { type MoreWordings, more } from '../more.js'

export const spokenNotesWordings: readonly MoreWordings[] = [
  more(notesCreate, {
    en: `
      My memory's hopeless, so write this down in a new note for me: '{body}'. Call it '{title}'.
      Um, could you start a note? '{title}' at the top, and then just '{body}'.
      Somebody just told me '{body}' and I'll forget it. New note, please, title '{title}'.
      I keep meaning to write '{body}' down somewhere. Start me a note, '{title}', with that in it.
      You've got my phone, right? Make a note on it, '{title}', saying '{body}'.
      Got a second? I need '{body}' noted down, as its own note, under the title '{title}'.
      Okay, fresh note. The title's '{title}' and the text's '{body}'. That's it.
      Quick, take this down before it slips my mind: '{body}'. Title of the new note, '{title}'.
      While you're holding it, scribble '{body}' into a new note, would you? And '{title}' is the title.
      Right, so I want '{title}' as a new note, and all it needs to say is '{body}'.
      Could use a little reminder in my notes, a new one: '{title}' for a heading, '{body}' underneath.
      Where do I put '{body}'? Oh, just make a new note for it and name it '{title}'.
      It'd help me a lot if '{body}' was sitting in a new note called '{title}'.
      Shouldn't '{body}' be written down? Stick it in a note of its own and call that one '{title}'.
      So the title would be '{title}', and the note itself goes '{body}'. Save me that as a new one.
      Nobody's got it on paper: '{body}'. Note it for me, separately, '{title}' as its title.`,
    zh: `
      我这脑子记不住事儿，你帮我新写条便签吧，标题“{title}”，写上“{body}”
      哎，趁手机在你那儿，新建个备忘，叫“{title}”，里头就写“{body}”
      刚才人家跟我说“{body}”，我怕转头就忘，开条新便签记上，标题“{title}”
      能帮我写个新笔记不？题目是“{title}”，内容就一句“{body}”
      手机里单独留个底，“{body}”，做成一条新便签，叫“{title}”就成
      来，我说你写：新便签，标题“{title}”，正文“{body}”
      那个……新开一条笔记吧，名字“{title}”，写“{body}”就够了
      别的不用管，就新加一条便签，“{title}”打头，下面写“{body}”
      老是忘了“{body}”这事儿，干脆写成条新备忘，标题写“{title}”
      要是有条叫“{title}”的便签就好了，写着“{body}”，你给新建一个呗
      帮忙写下来，“{body}”，放一条新便签里，标题嘛，就“{title}”
      等会儿我得看，你先把“{body}”记成一条新笔记，名儿叫“{title}”
      这句话我想留着：“{body}”。新建个便签放进去，标题“{title}”
      标题我想好了，“{title}”，正文是“{body}”，你给记成一条新便签
      再添条新的备忘呗，上面标题“{title}”，下面内容“{body}”
      我手上占着，你替我新记一条便签，“{body}”，题目写“{title}”
      不写下来准得忘，“{body}”，新弄一条笔记，就叫“{title}”
      行，那就新建一条吧，便签标题“{title}”，内容“{body}”
      咱们另外写一条便签，里面放“{body}”，题目用“{title}”
      有空没？给我新开个便签，上头题“{title}”，正文写“{body}”就好`,
  }),
  more(
    notesEdit,
    {
      en: `
      I messed up a title, it's the note '{title}'. That should be called '{wanted}'. | I messed up a note, it's '{title}'. All it should say is '{wanted}'.
      You know my note '{title}'? Give it the name '{wanted}' instead. | You know my note '{title}'? Scratch what it says and put '{wanted}' instead.
      So that note, '{title}', I'd sooner have it titled '{wanted}'. | So that note, '{title}', forget the old contents, I'd sooner have it say '{wanted}', just that.
      Why did I ever call a note '{title}'? Retitle it '{wanted}', please. | Why did I ever write that stuff in the note '{title}'? Replace all of it with '{wanted}', please.
      Shouldn't the note '{title}' be headed '{wanted}'? Yeah, change that. | Shouldn't the note '{title}' just say '{wanted}'? Yeah, change that, the old text can go.
      Things changed, so '{title}' doesn't work as a title for that note. Make it '{wanted}'. | Things changed, so what's in the note '{title}' doesn't hold any more. Make it '{wanted}', nothing besides.
      Sorry, could the note I've got as '{title}' be '{wanted}' up in the title? | Sorry, could the note I've got as '{title}' have its text thrown out and '{wanted}' put in?
      Somewhere in my notes is '{title}'. New title for that one: '{wanted}'. | Somewhere in my notes is '{title}'. New text for that one, in place of the old: '{wanted}'.
      It's confusing that this note is called '{title}', isn't it? '{wanted}' would be clearer, so rename it. | It's confusing what the note '{title}' says, isn't it? '{wanted}' would be clearer, so rewrite it to just that.
      Um, about the note '{title}': leave what's written in it, only its title turns into '{wanted}'. | Um, about the note '{title}': leave its title, only what's written in it turns into '{wanted}', all of it.
      Nah, '{title}' is a silly title. I want that note listed as '{wanted}'. | Nah, the words in my note '{title}' are silly. I want '{wanted}' in there and nothing more.
      Once you've found the note '{title}', fix the heading so it reads '{wanted}'. | Once you've found the note '{title}', fix the text so the whole of it reads '{wanted}'.
      Find me '{title}' in the notes and just swap the title out, '{wanted}' goes there. | Find me '{title}' in the notes and just swap the text out, '{wanted}' goes there.
      Same note, other title: it was '{title}', it'll be '{wanted}'. | Same note, same title, other text: it's '{title}', and it'll say '{wanted}' instead of the old stuff.
      Nobody gets what '{title}' means. Would be better if that note's title was '{wanted}'. | Nobody gets what's written in my note '{title}'. Would be better if it only said '{wanted}'.
      Oh, and '{title}', the note, call that '{wanted}' instead. | Oh, and '{title}', the note, redo that from scratch, it says '{wanted}' instead.`,
      zh: `
      当时标题写岔了，便签“{title}”其实该叫“{wanted}”，你改下 | 当时内容写岔了，便签“{title}”里其实该是“{wanted}”，旧的全换掉
      诶，有条笔记叫“{title}”，这名字不行，换“{wanted}” | 诶，有条笔记叫“{title}”，里头写的不行，统统换成“{wanted}”
      那条“{title}”的备忘，标题我想叫“{wanted}”，帮我改了吧 | 那条“{title}”的备忘，正文我只想写“{wanted}”，原来的帮我换了吧
      怎么起了个“{title}”的名儿，别扭，这条便签改叫“{wanted}”得了 | 怎么在便签“{title}”里写成那样了，别扭，全改成“{wanted}”得了
      情况变了，便签“{title}”的题目得跟着变，改“{wanted}” | 情况变了，便签“{title}”里写的得全换，改“{wanted}”
      你看看便签里那条“{title}”，内容别碰，光把标题改成“{wanted}” | 你看看便签里那条“{title}”，标题别碰，光把内容整个改成“{wanted}”
      咱把“{title}”这条笔记的名字换一换，叫“{wanted}”好不好 | 咱把“{title}”这条笔记的内容换一换，全换成“{wanted}”好不好
      能不能给我那条“{title}”便签改个标题呀，改“{wanted}” | 能不能给我那条“{title}”便签重写一遍呀，只写“{wanted}”
      老看着“{title}”这标题我都不知道啥意思，便签标题写“{wanted}”吧 | 老看着便签“{title}”里那些话我都不知道啥意思，全换“{wanted}”吧
      标题错啦，笔记“{title}”应该叫做“{wanted}” | 内容错啦，笔记“{title}”里头应该就一句“{wanted}”，原来的不要
      备忘里不是有个“{title}”嘛，标题换一个，“{wanted}” | 备忘里不是有个“{title}”嘛，正文换掉，写“{wanted}”
      其实“{wanted}”这个标题顺口多了，便签“{title}”就改这个 | 其实便签“{title}”写“{wanted}”就够了，原先那些字都换掉
      以前那条便签我叫它“{title}”，现在想叫“{wanted}”了 | 以前我在便签“{title}”里写的不算数了，现在只写“{wanted}”
      要是便签“{title}”的标题是“{wanted}”，我就好找了，改一下 | 要是便签“{title}”里只有“{wanted}”，我就好懂了，改一下
      还有啊，笔记“{title}”换个题，叫“{wanted}” | 还有啊，笔记“{title}”的文字不要了，换成“{wanted}”
      手机上“{title}”那条便签，抬头写成“{wanted}”，内容不变 | 手机上“{title}”那条便签，正文写成“{wanted}”，抬头不变
      谁给便签起的“{title}”呀？标题快改成“{wanted}” | 谁在便签“{title}”里瞎写的呀？正文快改成“{wanted}”
      只动标题就行：便签“{title}”，标题变“{wanted}” | 只动正文就行：便签“{title}”，正文全部变“{wanted}”
      重新起个名吧，“{title}”那条备忘，新名字“{wanted}” | 重新写一下吧，“{title}”那条备忘，新内容“{wanted}”，旧的都去掉
      不好意思，标题还得改，便签“{title}”，得是“{wanted}” | 不好意思，内容还得改，便签“{title}”，里面得是“{wanted}”，不留旧的`,
    },
    { caseOf: ({ part }) => (part === 'title' ? 0 : 1) },
  ),
  more(notesAppend, {
    en: `
      Oh, one thing I left out of the note '{title}': '{body}'. Stick it on at the end.
      You know the note '{title}'? Keep what's there and write '{body}' underneath.
      My note '{title}' isn't complete. It needs '{body}' at the bottom too.
      Somebody's reminded me of '{body}', so add it at the end of my note '{title}', will you?
      While you're at it, the note '{title}' could use '{body}' as a last line.
      Didn't I have a note '{title}'? Write '{body}' in there too, after the rest.
      Well, in the note '{title}', at the very end, put '{body}'. Don't touch the rest.
      Nothing in my note '{title}' is wrong, it's just short of '{body}'. Tag that on the end.
      Another thing for the note '{title}', right at the bottom: '{body}'.
      Shouldn't '{body}' be in the note '{title}' as well? Add it on below the other stuff.
      All the stuff in the note '{title}' stays. After it comes '{body}', okay?
      It'd be good if the note '{title}' ended with '{body}', with everything else left in.
      Before it slips my mind, '{body}' goes on the end of that note '{title}'.
      Got my note '{title}' there? Continue it with '{body}', don't delete anything.
      Wait, the note '{title}' isn't finished. After what it says already, it should go on: '{body}'.
      So I've got this note, '{title}', and I want it longer: '{body}', right after the old text.`,
    zh: `
      哎呀，便签“{title}”漏了一句“{body}”，你给接在最后
      我忘了写一样，“{body}”，在那条“{title}”备忘的最后添上
      那条叫“{title}”的笔记别删东西，末尾加上“{body}”就行
      你帮我看看“{title}”那条笔记，已经写的下面另起一行，写“{body}”
      笔记“{title}”还差一句呢，最后写上“{body}”
      咱们之前那条“{title}”便签，后面再续上“{body}”吧
      能在便签“{title}”的尾巴上写句“{body}”不？前头的别动
      原来写的都留着，备忘“{title}”最底下再补个“{body}”
      刚才又有人提醒我“{body}”，加到便签“{title}”最后面去
      不是有条“{title}”的便签嘛，在后头加写“{body}”，别盖掉原来的
      对了，“{body}”也得记上，就写在笔记“{title}”的最下边
      再往便签“{title}”末尾写点儿，“{body}”
      翻到“{title}”那条备忘，在文字后面补“{body}”，其余照旧
      少了“{body}”可不行，便签“{title}”的末尾给我补上
      前面的内容不改啊，便签“{title}”结尾多写一句“{body}”
      怎么便签“{title}”里没提“{body}”？在最后补进去
      多加一句呗，“{body}”，就加在“{title}”那条笔记末尾
      如果便签“{title}”最后还有句“{body}”就全了，你添一下
      写在最后就好，“{body}”，哪条便签？“{title}”那条，旧的留着
      便条“{title}”没写完，末尾接着写“{body}”`,
  }),
  more(notesDelete, {
    en: `
      That note '{title}', I really don't need it now. Delete it, would you?
      Ugh, why is there still a note '{title}'? Bin it.
      You can chuck my note '{title}', it's all done.
      See the note called '{title}'? Gone, please.
      Don't keep the note '{title}' for my sake. Delete it.
      So '{title}' is sorted, which means that note can go. Get rid of it for me.
      Too many notes in here. The one that has to go is '{title}', just that one.
      It was only a reminder, that note '{title}', and it's over. Remove the note.
      Could you get rid of a note for me? It's the one titled '{title}'.
      Somebody might read my note '{title}', so I'd rather it was deleted.
      Hmm, the '{title}' note, yeah, throw that away.
      How come '{title}' is still in my notes? I'd be happier without it, so delete it.
      Do me a favour and bin a note, '{title}'.
      Shouldn't the note '{title}' be deleted by now? Go ahead.
      Just the one note to delete: '{title}'. Don't touch the others.
      No point in hanging on to '{title}' in my notes. Delete.`,
    zh: `
      哎，那个“{title}”的便签没用了，删了它
      事儿都办完了，“{title}”那条备忘你给删掉吧
      怎么还有条叫“{title}”的笔记？删了删了
      你帮我把笔记“{title}”扔掉行不
      备忘里的“{title}”我不想要了，给删了吧
      留那条“{title}”便签干嘛呀，删
      笔记太多了，先把“{title}”那一条去掉，就这一条
      咱把“{title}”那条便签删了得了
      早没用了，便签“{title}”，帮我删一删
      看见“{title}”那条便签没？不要了，删
      万一让人看见便签“{title}”不好，赶快给删了
      能不能帮着删条备忘？就是“{title}”
      我现在不靠“{title}”那条笔记提醒了，删掉就行
      手机里有个便签叫“{title}”，删干净
      这么久了，“{title}”那条笔记可以删了吧，你删一下
      只删一条啊，便签“{title}”，别的可别动
      噢对，“{title}”那便签过期了，删除就好
      谁还用得着便签“{title}”啊，给删了
      不用留了，“{title}”，就那条备忘，删掉
      没必要存着便签“{title}”，删掉算了`,
  }),
]
