/** Kinds of sentences in which someone is told to do something: `{act}` is the deed, `{Act}` the same with a capital letter. */

import type { Language } from '../../../src/emulator/content/language.js'

export const FRAMES: Readonly<Record<Language, readonly string[]>> = {
  en: lines(`
    {Act}.
    {Act}
    {act}
    {Act}!
    Please {act}.
    {Act}, please.
    please {act}
    Could you {act}?
    Can you {act}?
    Would you {act} for me?
    Will you {act}, please?
    I want you to {act}.
    I'd like you to {act}.
    I need you to {act}
    You have to {act}.
    You should {act} now.
    Your job is to {act}.
    Task: {act}.
    To do: {act}
    Now {act}.
    Just {act}.
    Go and {act}.
    Help me {act}.
    Let's {act}.
    I'm trying to {act}.
    I have to {act}, do it for me.
    I forgot to {act}.
    Don't forget to {act}.
    Try to {act}.
    How do I {act}? Do it for me.
    It is time to {act}.
    The plan is to {act}.
    What I want is simple: {act}.
    Would you be so kind as to {act}?
    On this phone, {act}.
    Do me a favour and {act}.`),
  zh: lines(`
    {act}
    {act}。
    请{act}
    请{act}。
    帮我{act}
    帮我{act}。
    麻烦{act}
    麻烦你{act}。
    能不能{act}
    能帮忙{act}吗？
    可以{act}吗
    我想{act}
    我要{act}。
    我想请你{act}
    替我{act}
    给我{act}
    你去{act}
    去{act}
    你来{act}
    现在{act}。
    需要{act}
    任务：{act}。
    待办：{act}
    别忘了{act}
    我忘了{act}
    我正打算{act}，你来弄
    我得{act}，你替我弄吧
    怎么{act}？你来操作吧
    劳驾{act}
    该{act}了
    试着{act}
    在手机上{act}
    直接{act}就行
    {act}，谢谢
    {act}吧
    只要{act}就好`),
}

function lines(text: string): string[] {
  return text.trim().split(/\s*\n\s*/)
}
