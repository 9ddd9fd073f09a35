/**
 * A drawn face for a seed: the same on every phone, so that a villager of the demo looks alike wherever she appears.
 * Skin, hair, dress and age vary on their own; nothing is derived from a name, so nothing is drawn that a name could
 * contradict: no beard, no bald head.
 */
export type Portrait = {
  readonly ground: string;
  readonly skin: string;
  readonly hair: string;
  readonly cloth: string;
  readonly trim: string;
  readonly hairStyle: (typeof hairStyles)[number];
  readonly headwear: (typeof headwears)[number];
  readonly dress: (typeof dresses)[number];
  readonly glasses: boolean;
  readonly earrings: boolean;
  readonly smile: 'closed' | 'open';
};

const grounds = ['#f3d9a4', '#cfe0c3', '#c9d9e6', '#f0cdb8', '#e2d3ea', '#dfe3b4'] as const;
const skins = ['#f1cfae', '#e3b48a', '#cf9a6b', '#b47b4c', '#95603a', '#75472b', '#613b26'] as const;
const hairs = ['#1d1512', '#2f211a', '#4d3322', '#7a4b28', '#a9a29a', '#e2ddd5'] as const;
const cloths = ['#a8451f', '#2f7355', '#33437e', '#b98a1e', '#7b2f4f', '#3d6d80', '#6c5a35'] as const;
const trims = ['#f4dfae', '#fbf1dd', '#e0a52c', '#f0cdb8'] as const;
const hairStyles = ['short', 'bun', 'long', 'curly', 'braids'] as const;
const headwears = ['none', 'none', 'none', 'brim', 'knit', 'scarf', 'wrap'] as const;
const dresses = ['plain', 'stripes', 'collar', 'shawl'] as const;

export function portraitOf(seed: string): Portrait {
  const draw = drawsOf(seed);
  const pick = <T>(choices: readonly [T, ...T[]] | readonly T[]): T => choices[draw() % choices.length] as T;
  const hairStyle = pick(hairStyles);
  const headwear = pick(headwears);
  return {
    ground: pick(grounds),
    skin: pick(skins),
    hair: pick(hairs),
    cloth: pick(cloths),
    trim: pick(trims),
    hairStyle,
    headwear,
    dress: pick(dresses),
    glasses: draw() % 5 === 0,
    earrings: draw() % 3 === 0,
    smile: draw() % 2 === 0 ? 'closed' : 'open',
  };
}

/** Whole numbers from a text: FNV-1a to mix the seed, mulberry32 to go on from there. */
function drawsOf(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
