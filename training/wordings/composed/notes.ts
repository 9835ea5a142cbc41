/** What is done with notes, in parts. */

import { notesAppend } from '../../../src/emulator/tasks/families/notes-append.js'
import { notesCreate } from '../../../src/emulator/tasks/families/notes-create.js'
import { notesDelete } from '../../../src/emulator/tasks/families/notes-delete.js'
import { notesEdit } from '../../../src/emulator/tasks/families/notes-edit.js'
import type { MoreWordings } from '../more.js'
import { composed } from './compose.js'

/** What is meant, in Chinese, in more than one family. */
const NOTES = `
  笔记“{title}”
  便签“{title}”
  题为“{title}”的那条便签
  名叫“{title}”的笔记
  便签里的“{title}”
  “{title}”这条便签
  备忘“{title}”`

export const composedNotesWordings: readonly MoreWordings[] = [
  composed(notesCreate, {
    en: {
      acts: `
        create {it} titled '{title}' with the text '{body}'
        make {it} called '{title}' that says '{body}'
        write {it} with the title '{title}' and the text '{body}'
        add {it} named '{title}' with '{body}' in it
        start {it} under the title '{title}' and write '{body}' in it
        set up {it} headed '{title}' containing '{body}'
        save '{body}' as {it} titled '{title}'
        write down '{body}' as {it} called '{title}'
        store '{body}' as {it} with the title '{title}'
        keep '{body}' as {it} under the name '{title}'
        compose {it} with '{body}' as the text and '{title}' as the title
        enter {it}, title '{title}', text '{body}'
        type up {it} that reads '{body}' and is titled '{title}'
        begin {it}, title it '{title}' and type '{body}'
        create {it} saying '{body}' and give it the title '{title}'`,
      wishes: `
        I'd like to have {it} called '{title}' with the text '{body}'
        I need {it} titled '{title}' that says '{body}'.
        There should be {it} with the title '{title}' and the content '{body}'.
        I want '{body}' saved as {it} named '{title}'
        Can I have {it} titled '{title}' with '{body}' in it?
        '{body}' should be kept as {it} under the title '{title}'.
        {It} is needed, title '{title}', text '{body}'.`,
      things: `
        a note
        a new note
        a fresh note
        another note
        one more note
        a separate note
        a new memo`,
    },
    zh: {
      acts: `
        新建一条{it}，标题“{title}”，内容“{body}”
        新建一个标题为“{title}”、内容为“{body}”的{it}
        创建一条{it}，题目叫“{title}”，正文写“{body}”
        写一条新{it}，标题是“{title}”，里面写“{body}”
        记一条题为“{title}”的{it}，内容是“{body}”
        添加一条名叫“{title}”的{it}，写上“{body}”
        把“{body}”存成一条{it}，标题叫“{title}”
        将“{body}”记成一条新{it}，题为“{title}”
        用“{title}”作标题，新写一条{it}，正文为“{body}”
        以“{title}”为题建一条{it}，记下“{body}”
        增加一条{it}，名称“{title}”，文字“{body}”
        另建一条{it}，先填标题“{title}”，再填正文“{body}”
        新增内容为“{body}”的{it}，标题定为“{title}”
        把“{body}”写进一条新的{it}，标题用“{title}”`,
      wishes: `
        需要一条新{it}，标题“{title}”，写着“{body}”
        我想有一条叫“{title}”的新{it}，内容是“{body}”
        应该有一条新{it}，题目“{title}”，正文“{body}”
        “{body}”要存成一条新{it}，标题“{title}”
        能有一条题为“{title}”、写着“{body}”的新{it}吗？
        希望多一条{it}，名叫“{title}”，里面是“{body}”`,
      things: `
        便签
        笔记
        备忘
        备忘录
        便条`,
    },
  }),
  // the title, the text
  composed(
    notesEdit,
    {
      en: {
        acts: `
          change (the title/the whole text) of {it} to '{wanted}'
          replace (the title/all the text) of {it} with '{wanted}'
          give {it} (the new title/an entirely new text,) '{wanted}'
          edit {it} so that (its title is/it only says) '{wanted}'
          set (the title/the body) of {it} to '{wanted}'
          make '{wanted}' (the title/the whole content) of {it}
          use '{wanted}' as the new (title/body) of {it}
          correct (the heading/the entire body) of {it} to '{wanted}'
          write '{wanted}' in place of (the title/the old text) of {it}
          overwrite (the title/the text) of {it} with '{wanted}'
          swap (the title/the old content) of {it} for '{wanted}'
          re(name {it} to/write {it} to say only) '{wanted}'
          re(title {it}, calling it/write {it} from scratch, as just) '{wanted}'
          modify (the name/the text) of {it} to read (/just )'{wanted}'
          update (the title/the body) of {it} to (/just )'{wanted}'`,
        wishes: `
          {It} should be called '{wanted}' instead. | {It} should say '{wanted}' instead of its old text.
          The title of {it} ought to be '{wanted}' | The whole text of {it} ought to be '{wanted}'
          I'd like {it} to have the title '{wanted}'. | I'd like {it} to have only '{wanted}' as its text.
          '{wanted}' is a better title for {it} | '{wanted}' is all that {it} should say
          {It} needs another title, '{wanted}'. | {It} needs another text, '{wanted}', not the old one.
          Can {it} be named '{wanted}' from now on? | Can the text of {it} be just '{wanted}' from now on?
          The title of {it} is wrong, '{wanted}' is right | The text of {it} is wrong, '{wanted}' is right`,
        things: `
          the note '{title}'
          my note '{title}'
          the note called '{title}'
          '{title}' in Notes
          the note named '{title}'
          my '{title}' note
          the memo '{title}'`,
      },
      zh: {
        acts: `
          把{it}的(标题/正文)改成“{wanted}”
          将{it}的(标题/全部内容)换成“{wanted}”
          修改{it}的(标题/正文)，改为“{wanted}”
          把{it}(改名为/的内容全部改写成)“{wanted}”
          将{it}的(标题/文字)替换为“{wanted}”
          用“{wanted}”替换{it}(的标题/里的全部文字)
          把“{wanted}”设为{it}的(新标题/全部正文)
          更改{it}的(题目/内容)为“{wanted}”
          编辑{it}，(标题改写成/正文只写)“{wanted}”
          将{it}的(名字/正文)更新为“{wanted}”
          重新(给{it}起名，叫/写{it}的全文，只写)“{wanted}”
          把{it}的(标题更正/正文更正)为“{wanted}”
          给{it}换个(标题/正文)，换成“{wanted}”`,
        wishes: `
          {it}的(标题/正文)应该是“{wanted}”
          希望{it}的(标题/全部内容)变成“{wanted}”
          {it}的(标题/内容)不对，(该叫/该是)“{wanted}”
          {it}以后(叫/只写)“{wanted}”
          我想让{it}(改叫/里面只剩)“{wanted}”
          {it}的(标题/正文)能换成“{wanted}”吗？
          “{wanted}”才是{it}该有的(标题/正文)`,
        things: NOTES,
      },
    },
    { caseOf: ({ part }) => (part === 'title' ? 0 : 1) },
  ),
  composed(notesAppend, {
    en: {
      acts: `
        add '{body}' to {it}
        append '{body}' to {it}
        write '{body}' at the end of {it}
        put '{body}' at the bottom of {it}
        add '{body}' as the last line of {it}
        insert '{body}' at the end of {it}
        attach '{body}' to the text of {it}
        type '{body}' below the text of {it}
        extend {it} by '{body}'
        continue {it} with '{body}'
        supplement {it} with '{body}'
        add to {it} the words '{body}'
        write '{body}' under what {it} says already
        add another line to {it}, '{body}'
        go to the end of {it} and type '{body}'
        keep the text of {it} and add '{body}' after it`,
      wishes: `
        {It} should end with '{body}', after the old text
        '{body}' is missing at the end of {it}.
        I'd like '{body}' added to {it}
        I want to have '{body}' at the end of {it} too.
        {It} still needs '{body}' at the end
        Can '{body}' go at the bottom of {it}?
        Below its text, {it} should also say '{body}'.`,
      things: `
        the note '{title}'
        my note '{title}'
        the note called '{title}'
        '{title}' in Notes
        the note with the title '{title}'
        my '{title}' note
        the memo '{title}'`,
    },
    zh: {
      acts: `
        在{it}末尾加上“{body}”
        在{it}最后写上“{body}”
        给{it}添一句“{body}”
        把“{body}”加到{it}的末尾
        将“{body}”追加到{it}
        往{it}里补充“{body}”
        在{it}的正文后面续写“{body}”
        把“{body}”接在{it}的文字后面
        在{it}最下面再记一句“{body}”
        为{it}补上一行“{body}”
        打开{it}，在结尾输入“{body}”
        将“{body}”添作{it}的最后一行
        保留{it}的原文，后面加“{body}”`,
      wishes: `
        {it}末尾还缺“{body}”
        {it}最后应该再有一句“{body}”
        希望{it}结尾多一句“{body}”
        “{body}”也要记在{it}的最后
        “{body}”能不能也加进{it}的末尾？
        {it}里还要补充“{body}”，原来的内容保留`,
      things: NOTES,
    },
  }),
  composed(notesDelete, {
    en: {
      acts: `
        delete {it}
        remove {it}
        erase {it}
        get rid of {it}
        throw {it} away
        throw out {it}
        clear {it} away
        discard {it}
        take {it} out of my notes
        wipe {it} from the phone
        scrap {it}
        delete {it} for good
        trash {it}
        make {it} disappear`,
      wishes: `
        {It} can go
        {It} is no longer needed.
        I don't need {it} any more
        {It} should be gone.
        I never want to see {it} again.
        There is no use for {it} any longer
        {It} must not be kept.
        Can {it} be deleted?`,
      things: `
        the note '{title}'
        the note called '{title}'
        my note '{title}'
        '{title}' in Notes
        the note with the title '{title}'
        the memo '{title}'
        the note I called '{title}'
        my '{title}' note`,
    },
    zh: {
      acts: `
        删除{it}
        把{it}删掉
        把{it}给删除掉
        移除{it}
        把{it}去掉
        清除{it}
        把{it}清理掉
        将{it}彻底删除
        扔掉{it}
        从手机里删去{it}
        将{it}从手机上抹掉
        把{it}丢掉`,
      wishes: `
        {it}不要了
        {it}已经没用了
        我不再需要{it}
        {it}不用留着了
        {it}可以删了
        {it}能不能删掉？
        不想再看到{it}`,
      things: `
        笔记“{title}”
        便签“{title}”
        题为“{title}”的那条便签
        便签里的“{title}”
        我写的“{title}”那条便签
        名叫“{title}”的便签
        备忘“{title}”
        “{title}”这条笔记`,
    },
  }),
]
