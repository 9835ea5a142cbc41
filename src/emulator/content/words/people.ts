/** Names of people. English ones are plain ASCII without apostrophes; Chinese ones are family and given name. */

import { wordPool, words } from '../pool.js'

export const firstNames = wordPool({
  en: words(`
Aaron Abigail Adam Adrian Aisha Alan Albert Alice Alicia Amanda Amber Amir Amy Ana Andrea Andrew
Angela Anika Anna Anthony Arthur Aurora Barbara Beatrice Ben Bianca Boris Brandon Brian Bruno Camila
Carl Carla Carlos Caroline Catherine Cecilia Charles Charlotte Chloe Chris Clara Claire Colin Connor
Cora Daniel Daphne David Deborah Dennis Diana Diego Dominic Dora Dylan Edgar Eduardo Edward Elena
Eli Elias Elisa Elizabeth Ella Emil Emily Emma Eric Erica Esther Ethan Eva Evelyn Felix Fiona
Flora Florian Frances Frank Gabriel George Georgia Gina Grace Greta Hana Hannah Harold Harry Hassan
Heidi Helen Henry Hugo Ian Ida Igor Ines Ingrid Irene Iris Isaac Isabel Ivan Jack Jacob James Jana
Jane Jason Jean Jenny Jonas Joseph Julia Julian Karen Karim Karl Kate Keiko Kevin Kira Kurt Laila
Lara Laura Lena Leo Leon Liam Lily Linda Lisa Louis Lucas Lucy Luis Luna Maria Marie Mario Mark
Martha Martin Mary Matteo Max Maya Megan Mia Michael Miguel Mila Mina Mohamed Monica Nadia Naomi
Nathan Nicole Nina Noah Nora Oliver Olga Omar Oscar Otto Owen Pablo Patrick Paul Paula Pedro Peter
Petra Philip Priya Quinn Rachel Rafael Ralph Ravi Rebecca Rita Robert Robin Rosa Ruth Ryan Sam
Samira Sandra Sara Sean Selma Simon Sofia Stella Steven Susan Sven Tara Teresa Theo Thomas Tina Tom
Uma Ursula Vera Victor Viktor Walter Wanda Wendy William Xenia Yasmin Yuki Yusuf Yvonne Zara Zoe`),
  zh: words(`
伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 霞 平 刚 婷 玲 桂英 丹 萍 鹏 华 红 玉兰 飞 桂兰 鑫 波 斌
莉 建华 建国 志强 秀英 秀兰 秀珍 晓明 晓红 小燕 海燕 海涛 文静 文杰 雪梅 春梅 冬梅 丽华 丽娟 玉梅 玉珍 国强 国庆
建军 建平 志明 志伟 志刚 永强 永红 少华 少杰 俊杰 俊峰 子轩 子涵 子墨 浩然 浩宇 宇轩 宇航 梓涵 梓萱 欣怡 欣妍
雨桐 雨欣 雨泽 思远 思雨 思琪 佳怡 佳琪 佳宁 诗涵 诗雨 梦琪 梦洁 若曦 若兰 语嫣 一诺 一鸣 天佑 天宇 博文 博远
嘉豪 嘉欣 家明 家辉 明哲 明轩 泽宇 泽楷 瑞霖 睿 皓轩 晨曦 晨阳 晓峰 晓东 晓雯 婉清 婉婷 安琪 安然 乐天 乐瑶
心怡 心远 悦 悦然 慧 慧敏 静怡 静雯 淑芬 淑珍 美玲 美琪 凤英 凤霞 金凤 金龙 银河 长青 长春 德明 德华 庆丰 庆华
荣 荣华 福生 福贵 守义 守仁 振华 振宇 世杰 世昌 成龙 成功 卫东 卫国 向阳 向东 红梅 红霞 彩霞 彩云 翠兰 翠花
云飞 云帆 凌云 凌霄 青山 青云 松 柏林 楠 桐 枫 莹 莹莹 倩 倩倩 璐 璐璐 琳 琳琳 颖 蕾 薇 雯 妍 娇 媛 瑶 琪`),
})

export const lastNames = wordPool({
  en: words(`
Adams Adler Ali Allen Alvarez Andersen Anderson Baker Banks Barnes Bauer Becker Bell Bennett Berg
Bishop Black Blake Bond Braun Brooks Brown Bryant Burke Burns Butler Campbell Carter Castro Chan
Chapman Chen Clark Cohen Cole Collins Cook Cooper Costa Cox Cruz Dale Davis Dean Diaz Dixon Duncan
Dunn Eaton Edwards Ellis Engel Evans Farrell Fischer Fisher Fleming Flores Ford Foster Fox Francis
Frank Fraser Freeman Fuchs Garcia Gardner Gibson Gomez Gordon Graham Grant Gray Green Greene Griffin
Gupta Hall Hamilton Hansen Harper Harris Hart Hayes Henderson Hill Hoffman Holmes Howard Huber
Hughes Hunt Hunter Ito Ivanov Jackson Jansen Jensen Johnson Jones Jordan Keller Kelly Kennedy Khan
Kim King Klein Knight Koch Kovac Kumar Lambert Lang Larsen Lee Lehmann Lewis Li Lindberg Long Lopez
Lynch Maier Marsh Martin Martinez Mason Meyer Miller Mills Mitchell Moore Morgan Morris Mueller
Murphy Murray Nagy Nelson Newman Nguyen Nielsen Novak Nowak Oliveira Olsen Ortiz Owens Palmer Park
Parker Patel Perez Perry Petrov Phillips Porter Powell Price Quinn Ramirez Reed Reid Reyes
Richards Rivera Roberts Robinson Rodriguez Rogers Romano Rose Ross Rossi Russell Ryan Sanchez
Sanders Santos Sato Schmidt Schneider Schulz Scott Shaw Silva Simmons Singh Smith Spencer Stein
Stewart Stone Sullivan Suzuki Tanaka Taylor Thompson Torres Tucker Turner Wagner Walker Wallace Wang
Ward Warren Watson Weber Wells West White Williams Wilson Wolf Wood Wright Yamada Young Zhang Zimmer`),
  zh: words(`
王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅
沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔
白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 文 欧阳 司马 上官 诸葛`),
})
