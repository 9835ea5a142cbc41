/** Pools of names that seeded content is drawn from. Plain ASCII without apostrophes. */

export const firstNames: readonly string[] = words(`
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
Uma Ursula Vera Victor Viktor Walter Wanda Wendy William Xenia Yasmin Yuki Yusuf Yvonne Zara Zoe`)

export const lastNames: readonly string[] = words(`
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
Ward Warren Watson Weber Wells West White Williams Wilson Wolf Wood Wright Yamada Young Zhang Zimmer`)

export const cities: readonly string[] = lines(`
Amsterdam, Athens, Auckland, Bangkok, Barcelona, Beijing, Bergen, Berlin, Bogota, Bologna, Boston,
Bristol, Brussels, Budapest, Buenos Aires, Cairo, Cape Town, Chicago, Cologne, Copenhagen, Dakar,
Delhi, Denver, Dublin, Edinburgh, Florence, Geneva, Glasgow, Hamburg, Hanoi, Helsinki, Hong Kong,
Istanbul, Jakarta, Kyoto, Lagos, Leeds, Lima, Lisbon, Liverpool, London, Lyon, Madrid, Manila,
Marseille, Melbourne, Mexico City, Milan, Montreal, Mumbai, Munich, Nairobi, Naples, New York, Nice,
Osaka, Oslo, Paris, Porto, Prague, Quito, Reykjavik, Riga, Rome, Rotterdam, San Diego, Santiago,
Seattle, Seoul, Seville, Singapore, Sofia, Stockholm, Sydney, Tallinn, Tokyo, Toronto, Turin,
Valencia, Vancouver, Venice, Vienna, Vilnius, Warsaw, Wellington, Zagreb, Zurich`)

/** Everyday things: for notes, goods and labels. */
export const things: readonly string[] = words(`
anchor apple apron backpack badge ball balloon banana basket bean bed bell belt bench bicycle blanket
book boot bottle bowl box bracelet bread brick bridge broom brush bucket button cable cake calendar
camera candle canoe cap card carpet carrot castle chair chalk cheese cherry chess clay clock cloth
cloud coat coffee coin compass cookie corn cotton couch crayon cream crown cup curtain cushion desk
diary dish door drawer dress drill drum egg engine fan feather fence flag flour flower flute fork
frame fridge garden gate ginger glass globe glove glue grape guitar hammer harp hat helmet honey hook
hose ink island jacket jam jar juice kettle key kite knife ladder lamp lantern leaf lemon lens lily
lock magnet mango map marble mask mat melon milk mirror mitten mop mug mushroom napkin needle nest
noodle notebook oar olive onion orange oven paddle paint paper peach pear pen pencil pepper piano
picture pillow pin pipe plate plum pocket potato puzzle quilt radio rake ribbon rice ring robe rope
rug ruler saddle salt sandal saw scarf seed shelf shell ship shirt shoe shovel skate soap sock sofa
spoon stamp stool stove sugar sweater table tea teapot tent thread ticket tie tile tomato towel toy
train tray truck umbrella vase vest violin wagon wallet watch wheel whistle window wool zipper`)

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}

function lines(text: string): string[] {
  return text.trim().split(/,\s*/)
}
