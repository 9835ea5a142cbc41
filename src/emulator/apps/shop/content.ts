/** The goods that a seeded shop may sell. */

type Kind = { readonly name: string; readonly category: string; readonly about: string }

const of = (category: string, ...goods: readonly (readonly [string, string])[]): Kind[] =>
  goods.map(([name, about]) => ({ name, category, about }))

export const PRODUCTS: readonly Kind[] = [
  ...of(
    'Kitchen',
    ['Coffee mug', 'Holds a big cup. Fit for the dishwasher.'],
    ['Tea pot', 'Glass, for one litre.'],
    ['Chef knife', 'Steel blade of 20 cm.'],
    ['Frying pan', 'Nothing sticks to it.'],
    ['Water bottle', 'Keeps cold for a day.'],
    ['Toaster', 'Two slices at a time.'],
    ['Kitchen scale', 'Weighs up to 5 kg.'],
    ['Lunch box', 'With three parts and a lid.'],
  ),
  ...of(
    'Home',
    ['Desk lamp', 'Warm light, three levels.'],
    ['Wall clock', 'Silent, 30 cm wide.'],
    ['Wool blanket', 'Soft and warm.'],
    ['Pillow', 'Filled with down.'],
    ['Candle', 'Burns for forty hours.'],
    ['Flower vase', 'Made by hand.'],
    ['Door mat', 'Made of coconut.'],
    ['Picture frame', 'Oak, for a large photo.'],
    ['Laundry basket', 'Holds two loads.'],
  ),
  ...of(
    'Outdoor',
    ['Tent', 'For two people.'],
    ['Sleeping bag', 'Warm down to zero degrees.'],
    ['Head torch', 'Shines 80 metres far.'],
    ['Backpack', '30 litres, rain cover.'],
    ['Rain jacket', 'Light and dry.'],
    ['Camping stove', 'Boils water in four minutes.'],
    ['Hiking boots', 'Ankle high, waterproof.'],
    ['Bike helmet', 'With a light at the back.'],
    ['Garden gloves', 'One pair.'],
  ),
  ...of(
    'Tech',
    ['Phone case', 'Clear and thin.'],
    ['USB cable', 'Two metres long.'],
    ['Headphones', 'Play for thirty hours.'],
    ['Keyboard', 'Quiet keys.'],
    ['Mouse pad', 'Soft, with stitched edges.'],
    ['Power bank', 'Charges a phone twice.'],
    ['Speaker', 'Small but loud.'],
    ['Web camera', 'Sharp picture, built-in microphone.'],
    ['Screen cleaner', 'Spray and cloth.'],
  ),
  ...of(
    'Play',
    ['Chess set', 'Wooden board and pieces.'],
    ['Card game', 'For two to six players.'],
    ['Puzzle', '1000 pieces.'],
    ['Football', 'Size five.'],
    ['Yoga mat', 'Does not slip.'],
    ['Jump rope', 'Length can be set.'],
    ['Paint set', 'Twelve colours.'],
    ['Notebook', 'Lined, 120 pages.'],
    ['Fountain pen', 'With blue ink.'],
  ),
]
