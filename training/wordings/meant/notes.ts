/** Worries, second thoughts and reminders from which it follows what becomes of a note. */

import { notesAppend } from '../../../src/emulator/tasks/families/notes-append.js'
import { notesCreate } from '../../../src/emulator/tasks/families/notes-create.js'
import { notesDelete } from '../../../src/emulator/tasks/families/notes-delete.js'
import { notesEdit } from '../../../src/emulator/tasks/families/notes-edit.js'
import { type MoreWordings, more } from '../more.js'

export const meantNotesWordings: readonly MoreWordings[] = [
  more(notesCreate, {
    en: `
      My head is a sieve. '{body}' would be safe in a note of its own under the heading '{title}'.
      I'd like to come across '{body}' when I look for a note '{title}', which isn't there yet.
      '{title}' is a subject I have no note about so far, and all there is to know is '{body}'.
      There must be proof in my notes that I was told '{body}'; an additional one, '{title}', will serve.
      '{body}', black on white, a fresh sheet among my notes, '{title}' across the top.
      How will I ever remember '{body}' without a new note? '{title}' seems a fitting title.
      Before lunch a note by the title '{title}' has to come into existence, its sole content '{body}'
      A thought to be preserved: '{body}'. Its place is on a new note, '{title}' for a headline.
      I don't trust my memory with '{body}', so a new note, '{title}', shall carry it.
      New sheet, '{title}', one sentence, '{body}': that's what my notes need.
      It'd calm me to know that '{body}' stands in an extra note with the title '{title}'
      I was about to scrawl '{body}' on my hand; a new phone note entitled '{title}' is more elegant.
      Memo, hitherto nonexistent: subject '{title}', wording '{body}'.
      Yesterday '{body}' slipped my mind completely. Never again, with a new note '{title}' that says so!
      Whoever looks at my notes ought to be greeted by a brand-new '{title}' with '{body}' in it.
      Sticky note needed, '{title}' at the head, '{body}' beneath`,
    zh: `
      我脑子像筛子，“{body}”得有张“{title}”新便签替我守着
      “{body}”这事口说无凭，另立一张便签为证，抬头“{title}”
      关于“{title}”我还没有便签，要紧的就一句“{body}”
      好记性不如烂笔头：新便签“{title}”，“{body}”
      昨天就把“{body}”忘光了，往后有张名叫“{title}”的新便签提醒我才行
      本来想把“{body}”写手心上，还是单独一张新便签体面些，题头“{title}”
      以后翻便签，我想翻得到一条“{title}”，里面是“{body}”，目前还没有
      “{body}”只在脑子里转，不落笔心慌，便签“{title}”得从无到有
      谁打开我的便签，都该看见新添的“{title}”，上书“{body}”
      一页空白便签足矣，题为“{title}”，纸上只有“{body}”
      白纸黑字才放心，“{body}”，便签题目“{title}”，要新的一张
      新备忘一则，事由“{title}”，原文“{body}”
      怎样才能不忘“{body}”呢？有条标题是“{title}”的新便签大概管用
      我跟室友约好了“{body}”，立此存照，新便签名“{title}”
      脑中灵光一闪：“{body}”，趁没溜走，让它住进新便签“{title}”
      “{title}”在上，“{body}”在下，我缺的就是这么一张便签`,
  }),
  more(
    notesEdit,
    {
      en: `
      My note '{title}' is misnamed: anyone would expect '{wanted}' for its heading. | My note '{title}' is obsolete inside: anyone should find '{wanted}' there and none of the old words.
      I never find the note '{title}', because in my mind its title is '{wanted}'. | I never trust the note '{title}', because the truth is '{wanted}', and that should be its entire text.
      '{wanted}' sums that note up far better than the heading '{title}' does | '{wanted}' is true, unlike all that's in my note '{title}' now, so there's no need for the old text
      The heading '{title}' embarrasses me whenever somebody glances at my notes; '{wanted}' wouldn't. | The text of my note '{title}' embarrasses me whenever somebody glances at it; '{wanted}' in its stead wouldn't.
      Note formerly known as '{title}', henceforth '{wanted}'. | Note '{title}': former text void, henceforth solely '{wanted}'.
      How did '{title}' become the title of that note? I was thinking of '{wanted}'. | How did that text get into the note '{title}'? I was thinking of '{wanted}' and nothing but.
      The words in the note are fine, its title '{title}' isn't; '{wanted}' would be fitting. | The title of the note '{title}' is fine, the words in it aren't; '{wanted}' would be fitting, all by itself.
      In the list of notes I want to read '{wanted}' where '{title}' stands today | On opening the note '{title}' I want to read '{wanted}' where the old text stands today
      Whoever baptised that note '{title}' had no taste. '{wanted}' has a ring to it, as a title. | Whoever filled that note '{title}' had no clue. '{wanted}' is what it should have said, full stop.
      Two of my notes sound alike, so '{title}' had better go under the title '{wanted}'. | One half of my note '{title}' is rubbish and the other half too. Only '{wanted}' deserves to stand in it.
      A slip of a title, '{title}', when that note was meant to be '{wanted}'! | A muddle of a text, the note '{title}', when all it was meant to say was '{wanted}'!
      If the note '{title}' had '{wanted}' for a title, I'd finally understand my own list. | If the note '{title}' had '{wanted}' for its whole content, I'd finally understand what it's about.
      Let the title '{title}' rest in peace, that note lives on as '{wanted}'. | Let the words in the note '{title}' rest in peace, it lives on with '{wanted}' alone.
      My teacher objects to '{title}' as a heading in my notes and suggests '{wanted}'. | My teacher objects to every word below the heading '{title}' in my notes and suggests '{wanted}' in their place.
      It isn't '{title}' that's needed on top of that note, but '{wanted}' | It isn't the old text that's needed in the note '{title}', but '{wanted}'
      I'd be less confused if '{title}' bore another heading, '{wanted}', in my notes. | I'd be less confused if '{title}' in my notes held another message, '{wanted}', the former one gone.`,
      zh: `
      便签标题“{title}”名不副实，“{wanted}”才贴切 | 便签“{title}”里的话早不作数了，作数的只有“{wanted}”
      我心里管那条便签叫“{wanted}”，它却顶着标题“{title}”，老找不到 | 我心里清楚该是“{wanted}”，便签“{title}”里却还是老一套，通篇都得更正
      便签列表里“{title}”那个位置，我想看到的标题是“{wanted}” | 点进便签“{title}”，我只想看到“{wanted}”，从前的字一个不剩
      原名“{title}”的便签，现以“{wanted}”为名 | 便签“{title}”，原文作废，现以“{wanted}”为正文
      谁看了“{title}”都不懂那条便签讲啥，标题若是“{wanted}”就一目了然 | 谁看了便签“{title}”的正文都犯糊涂，若只有“{wanted}”就一目了然
      便签没写错，错在标题“{title}”，我本意是“{wanted}” | 便签“{title}”标题没错，错在正文，我本意只有一句“{wanted}”
      “{title}”当便签题目太土气，“{wanted}”多好听 | 便签“{title}”的正文太啰唆，一句“{wanted}”足以取而代之
      这条便签想告别“{title}”，从此以“{wanted}”的标题见人 | 便签“{title}”想告别过去的内容，从此只讲“{wanted}”
      两条便签名字太像，“{title}”那条最好顶个别的标题，“{wanted}” | 便签“{title}”里一半是错的，另一半也是，全篇只剩“{wanted}”最好
      领导不满意便签题目“{title}”，要求是“{wanted}” | 领导不满意便签“{title}”的全部正文，要求是“{wanted}”
      便签抬头：“{title}”退位，“{wanted}”登基 | 便签“{title}”正文：旧文退位，“{wanted}”登基
      计划有变，内文照旧，但便签标题不该是“{title}”，该是“{wanted}” | 计划有变，标题照旧，但便签“{title}”里写的全不对，该是“{wanted}”
      别人瞄一眼我便签，看见标题“{title}”怪尴尬的，“{wanted}”就不会 | 别人瞄一眼便签“{title}”的正文怪尴尬的，里头只有“{wanted}”就不会
      能否让题名“{title}”成为历史，那条便签以“{wanted}”示人？ | 能否让便签“{title}”里的老话成为历史，通篇仅见“{wanted}”？
      标题打错字了，便签“{title}”原该是“{wanted}” | 正文整段打错了，便签“{title}”里原该是“{wanted}”
      盼着那条叫“{title}”的便签有个新名字“{wanted}” | 盼着那条叫“{title}”的便签有段新正文“{wanted}”，老正文别再见了`,
    },
    { caseOf: ({ part }) => (part === 'title' ? 0 : 1) },
  ),
  more(notesAppend, {
    en: `
      The note '{title}' tells only part of the story; '{body}' is the part still missing below.
      So far my note '{title}' is all true, it just doesn't end on '{body}' yet.
      Not a word of the note '{title}' may suffer, but '{body}' has to come after them all.
      Having read the old lines of my note '{title}', I want to hit on '{body}' beneath them
      P.S. for my note '{title}': '{body}'.
      I promised to think of '{body}' as well, and there's room for it at the foot of the note '{title}'.
      How could I leave '{body}' out of my note '{title}'? Under what stands there, quick!
      '{body}' came to me after I'd finished the note '{title}', so it ought to follow the old text.
      The note '{title}' should grow by a sentence at the end: '{body}'
      A sequel for the note '{title}', with the earlier part intact: '{body}'.
      My note '{title}' breaks off too soon. What I meant to close with is '{body}'.
      Whoever relies on my note '{title}' would overlook '{body}', as the text ends without a mention of it.
      In addition to everything the note '{title}' already tells me, I'd want it to tell me '{body}' in the end.
      Space is left below the text of the note '{title}', just right for '{body}'
      My note '{title}' + '{body}' = complete, in this order.
      It's a good note, '{title}', and with '{body}' for a final line it would be perfect.`,
    zh: `
      便签“{title}”只说了一半，后半截是“{body}”
      便签“{title}”一个字都别损失，只是结尾还欠一句“{body}”
      当时写便签“{title}”没想到“{body}”，该排在原文后面
      便签“{title}”写到最末，另有一言想说：“{body}”
      读完便签“{title}”现有的字，下面紧跟着该是“{body}”
      便签“{title}”底下还空着，正好容得下“{body}”
      光看便签“{title}”，谁都不知道还有“{body}”这回事，末尾总得提一句
      便签“{title}”写得挺好，收官要是有“{body}”就圆满了
      原话都对，可便签“{title}”话没说完，剩下的是“{body}”
      便签“{title}”想变长一句，长出来的是“{body}”
      我答应了还要记得“{body}”，便签“{title}”的下方有地方
      便签“{title}”戛然而止，我想说的最后一句是“{body}”
      便签“{title}”有续集了，前情保留，下回是“{body}”
      除了便签“{title}”已有的那些，末尾还该叮嘱我“{body}”
      现有便签“{title}”，尾部待扩充：“{body}”
      怎么便签“{title}”看到底也没见“{body}”？原来的都对，就缺这句垫后`,
  }),
  more(notesDelete, {
    en: `
      I've no reason ever to look at the note '{title}' again, so why is it kept?
      '{title}' only gathers dust among my notes
      My flatmate must never read my note '{title}', not even if he searches the whole phone.
      What the note '{title}' was about is over, and it may vanish along with that.
      I'd be relieved never to bump into '{title}' again when browsing my notes.
      Shorter list of notes, please: '{title}' is surplus.
      The note '{title}' brings back bad memories and has no place on this phone.
      Whatever I wrote in the note '{title}' was nonsense from heading to last line; let nothing of it survive.
      I've got '{title}' on paper at my desk, which makes the note in the phone redundant
      Good riddance, note '{title}', we won't meet again!
      Retention period of the note '{title}': expired.
      How can I be spared the note '{title}' for the rest of my days?
      Every other note may live, '{title}' may not.
      I regret ever having written the note '{title}'; if only it didn't exist!
      That note '{title}' has been lying around for months, useless to all of us, and a clear-out is overdue.
      As of today I'd like to own one note fewer, '{title}' being the one I can spare.`,
    zh: `
      便签“{title}”这辈子都用不上了，白占地方
      便签“{title}”，一路走好
      室友要借手机，绝不能让他找到便签“{title}”，一点痕迹都别有
      “{title}”的事早翻篇了，对应的便签也该随它而去
      翻便签时再也不想撞见“{title}”
      便签太多，“{title}”属于多余的那条
      看到便签“{title}”就伤心，它不该在这部手机上
      便签“{title}”从标题到末行都是胡说，一个字都别存世
      “{title}”我已抄到本子上，手机便签那份多此一举
      便签“{title}”保存期限已过
      后悔写过便签“{title}”，就当它从没存在过
      别的便签都能活，唯独“{title}”不行
      从今天起我想少一条便签，舍弃的是“{title}”
      便签“{title}”躺了几个月没人理，该大扫除了
      怎样才能一辈子不再被便签“{title}”烦到？
      便签里哪条最没价值？“{title}”，请它出局`,
  }),
]
