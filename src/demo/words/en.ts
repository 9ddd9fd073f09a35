import type { StoryWords } from './words.ts';

export const en: StoryWords = {
  village: 'Clearwater Valley',
  agreement: `We help one another, and an hour is an hour, whoever gives it.

Everybody starts at zero and may receive up to twenty hours before giving any. Whoever is below zero owes it to the village, not to one person.

What we write here is true. A mistake is mended in the open. Whoever can not give just now says so, and nobody is ashamed.

We meet on the first Sunday of the month, at the mill.`,
  memos: {
    adobe: ['Making adobe bricks', 'Plastering the wall'],
    bicycle: ['New brake for the bicycle', 'Mending a puncture'],
    bread: ['Bread for the work party', 'Two loaves and the morning rolls'],
    carrying: ['Carrying water', 'Help with moving house'],
    childcare: ['Looking after the children', 'Walking the little ones to school'],
    cooking: ['Lunch for eight', 'Tamales for the feast'],
    driving: ['A ride to the market', 'Bringing sacks from town'],
    elders: ['Sitting with my mother', 'Shopping for my father'],
    fence: ['Mending the fence', 'A gate for the hens'],
    firewood: ['Firewood, split and stacked', 'Firewood for the oven'],
    fish: ['Smoked fish', 'Fish for Sunday'],
    guitar: ['Guitar lesson', 'Music at the birthday'],
    hair: ['A haircut', 'Haircuts for the children'],
    herbs: ['Herbs for the cough', 'Salve for my knee'],
    honey: ['Two jars of honey', 'Moving the bees'],
    letters: ['Writing to the town hall', 'Filling in the school form'],
    milk: ['Milk this week', 'Fresh cheese'],
    oven: ['Repairing the clay oven', 'A new stove pipe'],
    painting: ['Painting the door', 'Whitewashing the yard'],
    phones: ['Help with the phone', 'New glass for the phone'],
    planting: ['Planting potatoes', 'Half a day of weeding'],
    roof: ['Mending the roof before the rain', 'New tiles over the kitchen'],
    seeds: ['Maize and bean seed', 'Tomato seedlings'],
    sewing: ['Mending school clothes', 'Shortening two pairs of trousers'],
    soap: ['Six bars of soap', 'Candles'],
    solar: ['Wiring the solar lamp', 'A box for the battery'],
    sums: ['Help with sums', 'Reading lesson'],
    translation: ['Translating at the clinic', 'Translating a letter'],
    weaving: ['The blue shawl', 'A blanket for the baby'],
    well: ['Cleaning the well', 'Mending the pump'],
  },
  contacts: [
    'The house above the mill, just knock',
    'Blue door behind the school',
    'At the market on Thursdays',
    'By the bridge, after five',
    'Ask for me at the chapel',
    'Last house before the river',
    'Evenings at the bakery',
    'Up the hill, mind the dog',
  ],
  gifts: ['For the baby', 'Get well soon', 'Happy birthday', 'Because you were there', 'For the school'],
  thanks: ['That was too much, with thanks', 'Thank you, and eggs are coming', 'Thank you, neighbour'],
  declines: [
    'I paid you in cheese, remember?',
    'It took less than that, ask again please',
    'Next week, when I am back on my feet',
    'I think my sister ordered that, not I',
  ],
  tooMuch: 'That would take me too far below zero. Next month, please',
  slip: 'Sorry, I typed a zero too many',
  spent: 'I have spent it already, let us talk',
  listings: {
    bread: {
      title: 'Bread from the clay oven',
      words: 'Every Friday, while there is some. Bring a cloth to carry it in.',
      place: 'At the bakery',
    },
    bicycles: {
      title: 'Bicycle repairs',
      words: 'Punctures, brakes, chains. If a part is missing, we look for it together.',
      place: 'Under the fig tree',
    },
    ride: {
      title: 'A ride to the market',
      words: 'Thursdays at six in the morning, two seats. Sacks find room on the roof.',
      place: 'From the bridge',
      other: 'a share of the petrol',
    },
    guitar: { title: 'Guitar lessons', words: 'For beginners of any age. I have a second guitar to lend.' },
    ladder: {
      title: 'A long ladder to lend',
      words: 'Six metres, for a day or two. It takes two to carry it.',
      place: 'Behind the school',
    },
    seedlings: {
      title: 'Tomato seedlings',
      words: 'I have more than fit into my garden. Come before they grow too tall.',
      place: 'Above the mill',
    },
    honey: { title: 'Honey from the hill', words: 'Half a litre, of this summer.', other: 'empty jars' },
    company: {
      title: 'I sit with old people',
      words: 'In the afternoon, for a talk, some reading or a game of cards.',
    },
    forms: { title: 'Letters and forms', words: 'I write to the town hall, and help to fill in what they send back.' },
    roof: {
      title: 'A hand with the roof',
      words: 'Before the rain comes. Half a day for two, and lunch is on me.',
      place: 'Last house before the river',
    },
    clinic: {
      title: 'Somebody to translate at the clinic',
      words: 'On Tuesday morning. I understand half of what they say there.',
    },
    school: {
      title: 'Walking the little ones to school',
      words: 'Two children, at seven in the morning, until my foot is well again.',
      place: 'Blue door behind the school',
    },
    firewood: { title: 'Firewood for the winter', words: 'Dry, and split if possible. I fetch it with the cart.' },
    bicycle: {
      title: 'A bicycle for a child of eight',
      words: 'It need not be pretty. The brakes should hold.',
      other: 'bread for a month',
    },
  },
};
