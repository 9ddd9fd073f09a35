/** The people of the demo village. None of them exists; their keys are made anew on every phone. */
import type { StoryLanguage } from './words/words.ts';
import type { Work } from './works.ts';

export type Villager = {
  /** Names this villager in the story; never shown. */
  readonly key: string;
  readonly name: Readonly<Record<StoryLanguage, string>>;
  /** What they do for others. */
  readonly works: readonly [Work, ...Work[]];
};

/** Names are written as their people write them, in every language of the Latin script. */
const inScripts = (latin: string, ar: string): Villager['name'] => ({
  en: latin,
  es: latin,
  fr: latin,
  pt: latin,
  sw: latin,
  ar,
});

const villager = (key: string, latin: string, ar: string, ...does: readonly [Work, ...Work[]]): Villager => ({
  key,
  name: inScripts(latin, ar),
  works: does,
});

/** The founder first; then Ana, in whose place the person at the phone stands; then the others as they came. */
const villagers: readonly Villager[] = [
  villager('rosa', 'Rosa', 'روزا', 'weaving', 'seeds'),
  villager('ana', 'Ana', 'آنا', 'bread', 'letters', 'sums'),
  villager('tomas', 'Tomás', 'توماس', 'roof', 'fence', 'carrying'),
  villager('sisa', 'Sisa', 'سيسا', 'planting', 'milk'),
  villager('amaru', 'Amaru', 'أمارو', 'adobe', 'oven', 'firewood'),
  villager('bea', 'Bea', 'بيا', 'childcare', 'cooking'),
  villager('kwame', 'Kwame', 'كوامي', 'bicycle', 'solar', 'phones'),
  villager('illari', 'Illari', 'إيلاري', 'herbs', 'elders'),
  villager('joaquim', 'Joaquim', 'جواكيم', 'driving', 'fish'),
  villager('leila', 'Leila', 'ليلى', 'sewing', 'hair'),
  villager('rumi', 'Rumi', 'رومي', 'well', 'fence', 'firewood'),
  villager('yara', 'Yara', 'يارا', 'guitar', 'painting'),
  villager('metsa', 'Metsa', 'ميتسا', 'fish', 'herbs', 'translation'),
  villager('baptiste', 'Baptiste', 'باتيست', 'bicycle', 'carrying'),
  villager('amina', 'Amina', 'أمينة', 'cooking', 'childcare', 'sewing'),
  villager('samir', 'Samir', 'سمير', 'phones', 'letters', 'translation'),
  villager('nina', 'Nina', 'نينا', 'soap', 'honey'),
  villager('caue', 'Cauê', 'كاوي', 'planting', 'carrying', 'guitar'),
  villager('jandira', 'Jandira', 'جانديرا', 'elders', 'milk', 'seeds'),
  villager('juma', 'Juma', 'جمعة', 'driving', 'well'),
  villager('wayra', 'Wayra', 'وايرا', 'honey', 'planting'),
  villager('aline', 'Aline', 'ألين', 'sums', 'hair', 'childcare'),
  villager('youssef', 'Youssef', 'يوسف', 'oven', 'bread', 'painting'),
  villager('mei', 'Mei', 'مي', 'sewing', 'soap', 'elders'),
];

export const villageSize = villagers.length;
/** Whose phone this one is. */
export const ana = 'ana';

/** The first `count` of the village; from the 25th on come namesakes, told apart by a number: "Rosa 2". */
export function castOf(count: number): readonly Villager[] {
  return Array.from({ length: count }, (_, at) => {
    const person = villagers[at % villagers.length] ?? villager('nobody', '', '', 'bread');
    const generation = Math.floor(at / villagers.length) + 1;
    return generation === 1 ? person : namesake(person, generation);
  });
}

const namesake = ({ key, name, works }: Villager, generation: number): Villager => ({
  key: `${key}-${generation}`,
  name: inScripts(`${name.en} ${generation}`, `${name.ar} ${generation}`),
  works,
});
