/** Notes in other styles: terse, step by step, formal, playful, turned round, in the words of bosses and grandparents. */

import { notesAppend } from '../../../src/emulator/tasks/families/notes-append.js'
import { notesCreate } from '../../../src/emulator/tasks/families/notes-create.js'
import { notesDelete } from '../../../src/emulator/tasks/families/notes-delete.js'
import { notesEdit } from '../../../src/emulator/tasks/families/notes-edit.js'
import { type MoreWordings, more } from '../more.js'

export const styledNotesWordings: readonly MoreWordings[] = [
  more(notesCreate, {
    en: `
      notes, add new, '{title}', '{body}'
      To do: jot '{body}' in a separate new note headed '{title}'
      Open the notes app, begin an empty note, type '{title}' as its title and '{body}' below, then save it.
      First into Notes, then start one more note; '{title}' goes in the title line, '{body}' in the space underneath.
      When you're finished there is one note more than before: '{title}' is its title and '{body}' is what it says.
      In my list of notes a new '{title}' has appeared, and opening it shows '{body}'.
      Kindly draw up an additional note, bearing the title '{title}' and reading as follows: '{body}'.
      I should be much obliged if '{body}' were recorded in a new note, to be entitled '{title}'.
      Hatch me a new note, '{title}', and tuck '{body}' inside.
      Immortalise '{body}' in a brand-new note flying the banner '{title}'.
      A newborn note, please, christened '{title}', with '{body}' for its first words.
      The note '{title}' doesn't exist yet. Create it, with the text '{body}'.
      '{body}' is to be entered in a new note, for which '{title}' has been chosen as the title.
      Not into an old note, but into a new one with the title '{title}', please put the words '{body}'.
      By the time I'm back from my meeting I expect a new note '{title}' with '{body}' in it.
      Please, you make new note. Title is '{title}'. Inside is '{body}'. Thank you.`,
    zh: `
      便签＋1，题“{title}”，文“{body}”
      待办：另记便签一则，“{title}”，内容“{body}”
      打开便签，点新建，标题那栏填“{title}”，正文那栏填“{body}”，存好
      先进笔记应用，开一张空白的，上面打“{title}”，下面打“{body}”，最后保存
      弄完以后，便签列表里要多出一条“{title}”，点开是“{body}”
      新笔记“{title}”已经有了，里面写着“{body}”，办到这样就算完
      兹请新建便签一份，标题定为“{title}”，正文载明“{body}”
      烦请阁下代为立一新备忘，题曰“{title}”，文曰“{body}”
      给便签家族添个新丁，大名“{title}”，肚子里装着“{body}”
      挥毫一张新便签吧，匾额“{title}”，墨宝“{body}”
      把“{body}”安顿进一条新便签，门牌挂“{title}”
      标题为“{title}”的便签还没有，去建一条，内容填“{body}”
      “{body}”这几个字，别写进旧便签，要另起一条，标题用“{title}”
      需要被记成新便签的是“{body}”，标题则由“{title}”担任
      小王，马上给我建一条便签，标题“{title}”，内容“{body}”，一个字都不许差
      你好，我要新的便签，名字是“{title}”，里面写“{body}”，谢谢你`,
  }),
  more(
    notesEdit,
    {
      en: `
      note '{title}': new title '{wanted}' | note '{title}': new text '{wanted}', old text out
      Retitle note. From '{title}' to '{wanted}'. | Rewrite note '{title}'. From old text to just '{wanted}'.
      Open Notes, go into '{title}', clear the title line and type '{wanted}' there. | Open Notes, go into '{title}', clear the text below the title and type '{wanted}' there.
      Look up '{title}' among the notes, tap it, put '{wanted}' where its title is, and save. | Look up '{title}' among the notes, tap it, wipe the text, put '{wanted}' in its place, and save.
      At the end no note is titled '{title}' any longer; the same one bears the title '{wanted}'. | At the end the note '{title}' contains '{wanted}' and not one word of what it contained before.
      Anyone who looks the note '{title}' up later finds it titled '{wanted}', its text unchanged. | Anyone who opens the note '{title}' later reads '{wanted}' and nothing else below the same title.
      It is hereby requested that the title of the note '{title}' be amended to '{wanted}'. | It is hereby requested that the content of the note '{title}' be replaced in full by '{wanted}'.
      Would you be so gracious as to bestow the title '{wanted}' upon my note '{title}'? | Would you be so gracious as to strike out the text of my note '{title}' and enter '{wanted}' instead?
      Swap the name tag on the note '{title}' for one that says '{wanted}'. | Gut the note '{title}' and stuff it with '{wanted}' instead.
      A new hat for the note '{title}', please: up there in the title, '{wanted}'. | A new filling for the note '{title}', please: not a crumb of the old text, only '{wanted}'.
      Off to the registry office with the note '{title}': its new name is '{wanted}'. | Brain transplant for the note '{title}': out with all of the old text, in with '{wanted}'.
      As the title of the note '{title}' is wrong, it has to be corrected to '{wanted}'. | As the text of the note '{title}' is wrong, all of it has to be replaced with '{wanted}'.
      '{wanted}' is the title I want for a note. It's the one that is called '{title}' at present. | '{wanted}' is the text I want in a note, instead of all it says now. The note is called '{title}'.
      Don't touch the text of the note '{title}'; the title, however, must be changed to '{wanted}'. | Don't touch the title of the note '{title}'; the text, however, must be changed entirely to '{wanted}'.
      Sweetheart, grandpa got the title of his note '{title}' wrong. Make it '{wanted}' for him. | Sweetheart, grandpa wrote nonsense in his note '{title}'. Make it say only '{wanted}' for him.
      ngl '{title}' is a cringe title for a note, switch the title to '{wanted}' pls | ngl the stuff in my note '{title}' is cringe, wipe the text and write '{wanted}' pls`,
      zh: `
      便签“{title}”改题：“{wanted}” | 便签“{title}”换正文：“{wanted}”
      待办：“{title}”这条便签更名“{wanted}” | 待办：“{title}”这条便签清空重写，“{wanted}”
      进便签，点“{title}”，把标题那一行删了，重新打上“{wanted}” | 进便签，点“{title}”，把标题下面的正文删光，重新打上“{wanted}”
      先打开笔记，再找到“{title}”点进去，标题处改填“{wanted}”，最后保存 | 先打开笔记，再找到“{title}”点进去，正文全清，改填“{wanted}”，最后保存
      改完之后，列表里不再有“{title}”，那条便签的标题成了“{wanted}” | 改完之后，便签“{title}”的正文除了“{wanted}”什么都没有
      同一条便签，从前标题是“{title}”，往后标题是“{wanted}”，正文原样 | 同一条便签“{title}”，往后正文里只剩“{wanted}”，从前的一字不见，标题原样
      现申请将便签“{title}”之标题变更为“{wanted}”，请予办理 | 现申请将便签“{title}”之正文全部变更为“{wanted}”，请予办理
      劳驾您高抬贵手，替我那条题为“{title}”的便签正名为“{wanted}” | 劳驾您高抬贵手，替我那条题为“{title}”的便签尽去旧文，改书“{wanted}”
      给便签“{title}”换块招牌，新标题“{wanted}” | 给便签“{title}”换换馅儿，旧正文掏空，填上“{wanted}”
      摘掉“{title}”这顶帽子，让那条便签戴上标题“{wanted}” | 推倒便签“{title}”的全部正文，原地盖起一句“{wanted}”
      “{title}”当腻了，那条便签要隐姓埋名，以后标题写“{wanted}” | “{title}”那条便签要脱胎换骨，旧正文统统谢幕，“{wanted}”登场
      有误的是便签“{title}”的标题，须由“{wanted}”代替 | 有误的是便签“{title}”的正文，须整个由“{wanted}”代替
      “{wanted}”，这是新标题。要改的是便签“{title}” | “{wanted}”，这是新正文，旧的不留。要改的是便签“{title}”
      既然便签标题“{title}”不合适，就把它换成“{wanted}”，正文不许动 | 既然便签“{title}”的正文不合适，就整段换成“{wanted}”，标题不许动
      乖孙，奶奶那条便签的标题“{title}”打错了，给奶奶改成“{wanted}” | 乖孙，奶奶那条便签“{title}”里头写错了，给奶奶全改成“{wanted}”
      家人们谁懂啊，便签居然叫“{title}”，速速改名“{wanted}” | 家人们谁懂啊，便签“{title}”写得太离谱，正文速速全换“{wanted}”`,
    },
    { caseOf: ({ part }) => (part === 'title' ? 0 : 1) },
  ),
  more(notesAppend, {
    en: `
      note '{title}': append '{body}'
      Add to end of '{title}' note, keep rest: '{body}'
      Go to Notes, open '{title}', put the cursor behind the last word, type '{body}' and save.
      In the notes app tap '{title}', go right down to where the text stops and write '{body}' there.
      Once that's done, the note '{title}' holds all it holds now, followed by '{body}'.
      I want the last thing in the note '{title}' to be '{body}', with nothing before it lost.
      Please supplement the existing text of the note '{title}' with the following closing words: '{body}'.
      Might I trouble you to subjoin '{body}' to the note '{title}', leaving its present wording as it stands?
      Hitch '{body}' to the back of the note '{title}' like one more wagon to a train.
      Let the note '{title}' have an encore after its old lines: '{body}'.
      Grow a tail on the note '{title}', below all that it says now: '{body}'.
      '{body}' has to be added to the note '{title}', but only after everything that's already there.
      If you open the note '{title}', you'll see some text. Keep it and add '{body}' below.
      Nothing may be deleted from the note '{title}'. At the end of it, '{body}' is to be added.
      Someone extend the note '{title}' by '{body}', last line, existing text untouched. I'm not asking twice.
      Please please write '{body}' in my note '{title}' under the other words, but don't rub them out!`,
    zh: `
      便签“{title}”末尾＋“{body}”
      追加，备忘“{title}”，文末，“{body}”
      打开便签，点进“{title}”，光标挪到最后一个字后面，输入“{body}”，保存
      到笔记里找“{title}”，一直看到底，在最底下打上“{body}”，别的不删
      做完后便签“{title}”原文一字不少，最后一句是“{body}”
      以后翻到便签“{title}”末尾，会读到新添的“{body}”，前文还是老样子
      请于便签“{title}”原文之后增补“{body}”，原文予以保留
      敢烦先生在拙作便签“{title}”文末添上一笔：“{body}”，前文勿删
      给便签“{title}”接条小尾巴：“{body}”，身子别动
      挂节车厢在便签“{title}”最后面，装的是“{body}”，前头的车厢照旧
      压轴的话“{body}”，请它到便签“{title}”最末一行就座，前面的都别赶走
      “{body}”要加进便签“{title}”，不是顶替原文，而是跟在原文后面
      便签“{title}”不能只有现在这些。末尾加写“{body}”
      凡是便签“{title}”里已有的都别删，只需在结尾处把“{body}”添进去
      这份便签“{title}”不完整，最后给我加上“{body}”，原来的保留，立刻办
      叔叔，帮我在便签“{title}”的最后面写“{body}”，前面的字不要擦掉哦`,
  }),
  more(notesDelete, {
    en: `
      notes, '{title}', delete
      Notes tidy-up, one item: '{title}' out for good
      Open Notes, look for '{title}', open it and delete it.
      Go into the notes app, pick out '{title}', choose to delete it, and say yes if the phone asks whether you're sure.
      Afterwards my notes comprise all that they do now except '{title}'.
      When I next open Notes, there's no '{title}' to be found, because it has been deleted.
      You are requested to effect the deletion of the note entitled '{title}'.
      Pray be so kind as to remove the note '{title}' from this telephone for ever.
      Send the note '{title}' to the great shredder in the sky.
      Kiss the note '{title}' goodbye for me and wipe it off the phone.
      Give '{title}' the boot, it has outstayed its welcome among my notes.
      The note '{title}' isn't to be edited or emptied, it's to be deleted.
      If a note is called '{title}', then it has to be deleted. No other note is concerned.
      '{title}' was a note of mine. It must be one no longer, so erase it.
      I don't pay you to hoard the note '{title}'. Have it deleted immediately.
      yo can u yeet the note '{title}', like delete it for real`,
    zh: `
      删便签：“{title}”
      便签清理：“{title}”一条，永久移除
      打开便签，找着“{title}”，点开，再把它删除
      去笔记应用里选中“{title}”这条，点删除，要是问你确不确定，就选确定
      办完以后，便签里别的都在，独独没有“{title}”
      下回我打开备忘，里面不会再有“{title}”，因为它已被删除
      兹有便签“{title}”业已失效，特此申请予以删除
      有劳尊驾，将题为“{title}”之便签永远删去，不胜感激
      让便签“{title}”灰飞烟灭吧
      送便签“{title}”上西天，删得它片纸不留
      跟便签“{title}”说声拜拜，请它从手机里卷铺盖走人
      便签“{title}”不是要清空，也不是要改名，而是整条删除
      若有便签标题为“{title}”，就删掉它；其他的一概保留
      “{title}”曾经是我的便签，如今不该再是了，请把它删除
      下班之前，便签“{title}”必须给我删掉，别让我再问
      这个便签“{title}”，我不要，请你删除，谢谢`,
  }),
]
