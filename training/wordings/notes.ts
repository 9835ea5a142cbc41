/** Further ways to say what is done in Notes. */

import { notesAppend } from '../../src/emulator/tasks/families/notes-append.js'
import { notesCreate } from '../../src/emulator/tasks/families/notes-create.js'
import { notesDelete } from '../../src/emulator/tasks/families/notes-delete.js'
import { notesEdit } from '../../src/emulator/tasks/families/notes-edit.js'
import { type MoreWordings, more } from './more.js'

export const notesWordings: readonly MoreWordings[] = [
  more(notesCreate, {
    en: `
      notes app, new entry, heading '{title}', content '{body}'
      Would you mind jotting '{body}' in a fresh note headed '{title}'?
      I'd like to have one more note; '{title}' goes on top and '{body}' below.
      Make sure my notes include a new one titled '{title}' which reads '{body}'.
      There is no note '{title}' yet. Set one up containing '{body}'.
      hey can u keep sth for me in a new note, call it {title}, it should say: {body}
      By the end, a note with the title '{title}' and the body '{body}' should exist on the phone.
      Before I forget: '{body}'. Keep that in a fresh note and let its title be '{title}'.
      Is it possible to get '{body}' stored on my phone as a separate note named '{title}'?
      Open the Notes app, press the button for a new note, enter '{title}' as its title and '{body}' as its text.
      A note is to be written: '{title}' as the heading, '{body}' as the content
      '{body}' must not get lost. Put it into a new note of its own, '{title}'.
      Kindly compose a note bearing the title '{title}' with the wording '{body}'.
      My notes lack one called '{title}', with '{body}' in it; please fill that gap
      For '{title}' I want an extra note on my phone, with just '{body}' inside.
      Type '{body}' into a blank note and title it '{title}'
      new memo please, {title}: {body}
      Let '{title}' be the title of a brand-new note and '{body}' all it says.
      Can you record something for me in Notes? Title: '{title}'. Body: '{body}'.
      Under the name '{title}', a new note should be filed that consists of '{body}'
      btw one more for my notes: '{title}' is its title, '{body}' is what it says, thanks
      What I want is '{body}' written out in a note of its own, entitled '{title}'.
      In the app for notes, begin a new one, '{title}', and fill in '{body}'.
      How about another note? '{title}' for the title, then '{body}' for the text, please.`,
    zh: `
      便签App 新增 标题{title} 正文{body}
      记一下：“{body}”，标题就写“{title}”，新开一条便签
      麻烦帮我开一张新便签，题目“{title}”，里面写“{body}”，谢谢
      还没有“{title}”这条便签，建一条吧，文字是“{body}”
      可不可以替我记条新便签？名字用“{title}”，写的是“{body}”
      怕忘事，请另记一条“{title}”便签：“{body}”。
      确保便签里多出一条“{title}”，正文只有“{body}”
      操作完成后，便签应用中应有题为“{title}”的新便签，其内容为“{body}”。
      “{body}”这句话别丢了，单独存成便签，起名“{title}”
      打开便签，点新建，标题栏填“{title}”，正文栏填“{body}”
      嘿，随手记个新便签呗，{title}：{body}
      希望手机上能有张新便签，上面写着“{body}”，标题叫“{title}”
      烦请撰写便签一则，题为“{title}”，文曰“{body}”。
      用“{title}”当标题，另起一条便签，录入“{body}”
      是否可以新增一则便签，以“{title}”为题，抄进“{body}”？
      我的便签少了一条“{title}”，补一条进去，写“{body}”
      急用，快记个新便签 {title} {body}
      顺便再加个便签：名称是“{title}”，文字是“{body}”
      有件事要记到新便签上，标题“{title}”，事情是“{body}”
      给我来一条空白便签，先写标题“{title}”，再写“{body}”
      新便签的标题定为“{title}”，正文定为“{body}”，请建好
      有没有办法把“{body}”写成一条独立的便签？题目是“{title}”
      我打算单独弄个便签放“{body}”，便签名“{title}”
      一条名为“{title}”的便签需要被建立，内文：“{body}”`,
  }),
  more(
    notesEdit,
    {
      en: `
      notes app, title swap: '{title}' becomes '{wanted}' | notes app, text swap in '{title}': all of it becomes '{wanted}'
      Would you mind changing the heading of '{title}' in my notes so that it becomes '{wanted}'? | Would you mind overwriting the body of '{title}' in my notes so that it becomes '{wanted}'?
      The title '{title}' on one of my notes is wrong. It ought to be '{wanted}'; correct it. | The whole text in my note '{title}' is wrong. It ought to be '{wanted}'; correct it.
      Make sure that '{wanted}' replaces '{title}' as that note's title. | Make sure that '{wanted}' replaces everything written under '{title}' in my notes.
      hey can u call my note '{title}' something else, '{wanted}', thanks | hey can u swap out the whole text of my note '{title}' for '{wanted}', thanks
      By the end, the note now titled '{title}' should go by '{wanted}', its text untouched. | By the end, the note '{title}' should hold '{wanted}' and none of its old text.
      I'd like a different title, '{wanted}', on the note that's called '{title}' now | I'd like a different text, just '{wanted}', inside the note that's called '{title}'
      Is it possible for '{title}', one of my notes, to get '{wanted}' as its new name? | Is it possible for '{title}', one of my notes, to get '{wanted}' as its entire new content?
      Open '{title}' in the Notes app, clear the title field, enter '{wanted}' there | Open '{title}' in the Notes app, clear the text field, enter '{wanted}' there
      '{wanted}' is a better title for my note '{title}'. Use it. | '{wanted}' is all that my note '{title}' has to say from now on. Drop the old text.
      Kindly amend the title of the note presently named '{title}'; it shall be '{wanted}'. | Kindly amend the body of the note named '{title}'; it shall consist of '{wanted}' alone.
      The name '{title}' doesn't suit that note any longer, so switch it to '{wanted}'. | The text of my note '{title}' is out of date, so switch it to '{wanted}'.
      From '{title}' to '{wanted}': that's how the note's title is to be changed | From its present text to '{wanted}': that's how the note '{title}' is to be changed
      Can you update my note? Old title: '{title}'. New title: '{wanted}'. | Can you update my note? Title: '{title}', stays as is. New text: '{wanted}'.
      Let the note called '{title}' be known as '{wanted}' | Let '{wanted}' be all that's in the note called '{title}'
      I wish '{title}' among my notes were headed '{wanted}'. Please see to it. | I wish '{title}' among my notes contained '{wanted}' and nothing else. Please see to it.
      Type '{wanted}' over '{title}', where my note has its title | Type '{wanted}' over the old words in '{title}', which is a note of mine
      what i named {title} in my notes should now be named {wanted} | what i wrote in the note {title} should go, it now says {wanted}
      A note on my phone has the title '{title}'; set that title to '{wanted}', please. | A note on my phone has the title '{title}'; set its body to '{wanted}', please.
      Put '{wanted}' where the title '{title}' is now, in my notes | Put '{wanted}' where the text is now, in the note '{title}'
      btw my note '{title}' got the wrong name, it's '{wanted}' really, fix that | btw my note '{title}' got the wrong text, it's '{wanted}' really, fix that
      Have the heading '{wanted}' put on the note that bears '{title}' at present. | Have the content of the note '{title}' exchanged for '{wanted}'.
      No note should be titled '{title}' any more: '{wanted}' takes that title's place. | Nothing of the old text should remain in '{title}', my note: '{wanted}' takes its place.
      When I look for my note '{title}', I want to find it under the name '{wanted}', so rename it. | When I open the note '{title}', I want to see just '{wanted}', so rewrite its text.`,
      zh: `
      急，便签改名，原来叫{title}，现在叫{wanted} | 急，便签{title}，旧文字不要了，写{wanted}
      麻烦把我那条“{title}”便签换个叫法，叫“{wanted}”，谢谢 | 麻烦把我那条“{title}”便签整个重写，写成“{wanted}”，谢谢
      “{title}”这个便签标题起错了，正确的是“{wanted}”，更正一下 | “{title}”这条便签的正文全写错了，正确的是“{wanted}”，更正一下
      可不可以让便签“{title}”以后显示为“{wanted}”这个标题？ | 可不可以清空便签“{title}”的文字，重新写上“{wanted}”？
      确保原先题为“{title}”的便签，标题变为“{wanted}”。 | 确保便签“{title}”里除了“{wanted}”没有别的文字。
      打开“{title}”便签，删掉原标题，输入“{wanted}” | 打开“{title}”便签，删掉原正文，输入“{wanted}”
      嘿，我那个{title}便签，名字给换成{wanted}呗 | 嘿，我那个{title}便签，里面的话全换成{wanted}呗
      完成后，便签列表中“{title}”的位置应显示标题“{wanted}”。 | 完成后，便签“{title}”打开来应只见“{wanted}”一段文字。
      希望“{title}”这张便签的题目能变成“{wanted}” | 希望“{title}”这张便签的文字能全部变成“{wanted}”
      烦请将题为“{title}”之便签更名，新名为“{wanted}”。 | 烦请将题为“{title}”之便签全文更新为“{wanted}”。
      “{wanted}”更合适，用它做便签“{title}”的新名字吧 | “{wanted}”才对，用它取代便签“{title}”现在的内文吧
      便签应用里有一条“{title}”，标题更新一下：“{wanted}” | 便签应用里有一条“{title}”，正文更新一下：“{wanted}”
      有没有办法修改便签的标题？从“{title}”变到“{wanted}” | 有没有办法修改便签“{title}”的正文？旧的去掉，写“{wanted}”
      我不喜欢“{title}”这个便签名，要用“{wanted}” | 我那条“{title}”便签内容过时了，要改写为“{wanted}”
      旧标题“{title}”，新标题“{wanted}”，请照此修改便签。 | 便签标题“{title}”不动，文字一律换新：“{wanted}”，请修改。
      让手机便签里的“{title}”从此叫做“{wanted}” | 让手机便签里的“{title}”从此只剩“{wanted}”这些字
      给便签改个名儿，{title}不要了，叫{wanted} | 给{title}那条便签换套词儿，原来的不要了，写{wanted}
      以“{wanted}”作为标题，覆盖便签原来的“{title}” | 以“{wanted}”作为正文，覆盖便签“{title}”原来的文字
      是否可以把标题是“{title}”的便签，标题另拟为“{wanted}”？ | 是否可以把标题是“{title}”的便签，内容另写为“{wanted}”？
      顺手帮个忙：便签“{title}”的题目写成“{wanted}”才好 | 顺手帮个忙：便签“{title}”里头写成“{wanted}”，别留旧字
      便签“{title}”需要更名，目标名称“{wanted}” | 便签“{title}”需要重写，目标文字“{wanted}”
      下次我要按“{wanted}”这个标题找到便签“{title}”，请先改好 | 下次打开便签“{title}”，我只要看到“{wanted}”，请先改好
      “{title}”便签换标题，换“{wanted}” | “{title}”便签换正文，换“{wanted}”
      把标题栏的“{title}”擦掉，填上“{wanted}”，就是我那张便签 | 把我那张便签“{title}”的正文栏擦掉，填上“{wanted}”`,
    },
    { caseOf: ({ part }) => (part === 'title' ? 0 : 1) },
  ),
  more(notesAppend, {
    en: `
      notes app, note '{title}', plus '{body}' at the bottom
      Would you mind attaching '{body}' to what's already in my note '{title}'?
      My note '{title}' isn't complete. '{body}' is missing below the rest.
      I'd like one more thing in the note '{title}': '{body}'
      Make sure that after its present text the note '{title}' goes on with '{body}'.
      hey pls tack '{body}' onto the text of the note called '{title}', thx
      By the end, '{title}' in my notes should finish with '{body}', old text kept.
      Is it possible to keep the note '{title}' as it is but follow it up with '{body}'?
      Open my note '{title}', go to the end of the text, type '{body}'
      I just remembered '{body}'. It belongs in the note '{title}', after everything else that's there.
      Kindly supplement the text of the note entitled '{title}' by the words '{body}'.
      '{body}' is to be appended below the existing content of '{title}' in Notes
      Can you insert '{body}' as the last line of '{title}'? It's one of my notes.
      Leave what the note '{title}' says and write '{body}' after it
      There's more to go into '{title}', my note, namely '{body}'.
      btw my note {title} needs another line below, {body}
      Let the note '{title}' have '{body}' as its closing words, in addition to the text so far.
      Extra text for a note. Which note: '{title}'. What to attach: '{body}'.
      Please don't overwrite the note '{title}', only tag '{body}' on.
      Underneath all that's written in '{title}' in my notes, I want to read '{body}' as well.
      Could '{body}' join the other things in the note '{title}', as the last one?
      Expand the text of my note '{title}' so that '{body}' comes last.
      The phone has a note '{title}'; complement it with '{body}', nothing removed
      with the old text staying, '{body}' on the end of the note '{title}' please`,
    zh: `
      便签App {title} 文末续写 {body}
      麻烦打开“{title}”便签续上一句“{body}”，谢谢
      “{title}”这条便签还不全，缺了“{body}”，补到最下面
      可不可以保留便签“{title}”的原文，再接上“{body}”？
      确保便签“{title}”原有文字之后跟着“{body}”。
      嘿，{title}那个便签，底下再添一笔{body}呗
      完成后，便签“{title}”应以“{body}”收尾，前文不变。
      刚想起来还有“{body}”，也记进便签“{title}”，别动原来的
      烦请于便签“{title}”文末增补“{body}”。
      我的“{title}”便签要加长一点，尾部写“{body}”
      “{body}”，这句附在便签“{title}”现有内容的后头
      希望便签“{title}”除了现有的字，最后还能有“{body}”
      是否能给“{title}”这张便签添一句“{body}”，放在文字最后？
      进便签，点开“{title}”，光标移到文末，输入“{body}”
      往便签“{title}”里添点东西：“{body}”，加在尾巴上
      顺便把“{body}”也写到“{title}”那条便签里去，接在后边
      便签“{title}”不要改写，只在下方附加“{body}”
      有没有办法让便签“{title}”的文字多出“{body}”这一截？加在最后即可
      还有“{body}”没写进便签“{title}”，请接着写。
      急，便签{title}底部接一句{body}
      手机便签“{title}”的正文需要延长，新增部分：“{body}”
      要补的内容：“{body}”。补在哪里：便签“{title}”末尾。
      让“{body}”成为便签“{title}”新的最后一句，旧内容照旧
      “{title}”便签我想续写，续的是“{body}”`,
  }),
  more(notesDelete, {
    en: `
      notes app, this one into the bin: {title}
      Would you mind taking '{title}' off my list of notes?
      There's a note '{title}' on this phone that shouldn't be there. Wipe it.
      I'd like the note '{title}' to disappear
      Make sure that no note '{title}' is left.
      hey can u trash the note {title} for me, thanks
      By the end, my notes should be without the one called '{title}'.
      Is it possible to have '{title}' deleted? It's a note of mine.
      Open '{title}' in the Notes app, then use the delete button
      The note '{title}' has served its purpose, so scrap it.
      Kindly discard the note that bears the title '{title}'.
      '{title}' is out of date. It can go from my notes.
      Can the note headed '{title}' be removed, please?
      Among my notes there's one I'm done with, '{title}'. Throw it out.
      Clear '{title}' out of the notes, leave the others
      btw i don't want to see the note '{title}' ever again, bin it
      Let my note '{title}' be gone for good
      Which note to dispose of: '{title}'
      I want my notes cleaned up: '{title}' must be erased, only that one.
      The note by the name of '{title}' is to be deleted permanently
      My list of notes still shows '{title}'. Take it away.
      Do away with '{title}', the note, including its title and text.
      Nobody needs what's written in the note '{title}', please drop the whole note
      I've finished with what I had noted under '{title}', so that note may be deleted now.`,
    zh: `
      便签应用 删一条 标题{title}
      麻烦把“{title}”那条便签丢进垃圾桶，谢谢
      “{title}”这张便签早就过时了，处理掉
      可不可以让便签“{title}”消失？
      确保便签列表里再也没有“{title}”
      嘿，{title}那个便签扔了呗
      完成后，便签应用中不应再有题为“{title}”的便签。
      打开便签“{title}”，点删除按钮
      烦请销毁名称为“{title}”的便签。
      希望我的便签里少掉“{title}”这一条
      “{title}”上记的事办完了，这张便签可以删
      是否能够从手机中抹去便签“{title}”？
      便签里有条“{title}”，看着碍眼，去除
      我要清理便签，只删“{title}”一条，别的留着
      急，{title}便签，马上删
      有没有办法扔掉标题叫“{title}”的那张便签？
      顺便帮我把便签中那个“{title}”删一下
      便签“{title}”留着没用，丢弃即可
      撕掉“{title}”这张便签
      要删的便签只有一个，标题是“{title}”
      别让“{title}”继续待在我的便签里，删去
      请您将本机便签“{title}”予以删除。
      那条写着“{title}”标题的便签作废，不必保留
      我已经用不着“{title}”，从便签列表拿走吧`,
  }),
]
