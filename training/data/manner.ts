/**
 * What people put around a task and leave out of it: a word before, a word after, a missing full stop. A network that
 * meets bare sentences only is led astray by what is none of its business.
 */

import type { Language } from '../../src/emulator/content/language.js'
import type { Random } from '../../src/random.js'

const BEFORE: Readonly<Record<Language, readonly string[]>> = {
  en: lines(`
    Hey,
    So,
    OK,
    Listen,
    Right.
    Next:
    One more thing:
    Before I forget:
    If you don't mind:
    Quick favour.
    My hands are full.
    I am on my way out.
    I can't look at the screen right now.
    Sorry to bother you again.
    Here is what I need:
    No rush.
    This is urgent.
    Let's see if you can do this.
    I never find out how that works.
    Somebody just asked me for this.`),
  zh: lines(`
    嘿，
    那个，
    好了，
    听着，
    接下来：
    还有一件事：
    趁我还没忘，
    不好意思，
    方便的话，
    我手上正忙，
    我马上要出门了。
    我现在看不了屏幕。
    又要麻烦你了。
    我需要你做这个：
    不着急，
    这事挺急的，
    看看你会不会：
    我老是弄不明白这个，
    刚才有人跟我提起，
    对了，`),
}

const AFTER: Readonly<Record<Language, readonly string[]>> = {
  en: lines(`
    Thanks.
    That's all.
    Nothing else.
    That would help me a lot.
    Tell me once it is done.
    Take your time.
    Cheers!
    I'd be grateful.
    And that's it.
    Is that possible?
    Leave everything else as it is.
    You know how.`),
  zh: lines(`
    谢谢。
    就这些。
    别的不用管。
    帮大忙了。
    弄好告诉我一声。
    慢慢来。
    辛苦啦！
    感激不尽。
    这样就行。
    能办到吗？
    其他的都别动。
    你懂的。`),
}

/** The task's own words stay whole: names and texts in it are to be found or written as they are. */
export function mannered(text: string, language: Language, random: Random): string {
  const gap = language === 'zh' ? '' : ' '
  const bare = random.chance(0.2) ? text.replace(/[.!?。！？]$/, '') : text
  const begun = random.chance(0.2) ? random.pick(BEFORE[language]) + gap + bare : bare
  const isClosed = /[.!?。！？]$/.test(begun)
  return isClosed && random.chance(0.15) ? begun + gap + random.pick(AFTER[language]) : begun
}

function lines(text: string): string[] {
  return text.trim().split(/\s*\n\s*/)
}
