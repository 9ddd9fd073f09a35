import { describe, expect, test } from 'vitest';
import { initialsOf } from '../../src/ui/people/initials.ts';
import { portraitOf } from '../../src/ui/people/portrait.ts';

describe('initials', () => {
  test.each([
    ['Ana Quispe', 'AQ'],
    ['ana', 'A'],
    ['  Bea  de la  Cruz ', 'BC'],
    ['Ñusta', 'Ñ'],
    ['فاطمة الزهراء', 'ف'],
    ['"Doc" Ruiz', 'DR'],
    ['🌽', '🌽'],
    ['', '?'],
    ['𝒜na', '𝒜'],
  ])('of "%s" are "%s"', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

describe('drawn portraits', () => {
  const seeds = Array.from({ length: 240 }, (_, at) => `seed-${at}`);

  test('are the same for the same seed', () => {
    expect(portraitOf('ana')).toEqual(portraitOf('ana'));
  });

  test('tell a village of 24 apart', () => {
    const village = seeds.slice(0, 24).map((seed) => JSON.stringify(portraitOf(seed)));
    expect(new Set(village).size).toBe(24);
  });

  test('use every skin, hair, headwear and dress there is', () => {
    const faces = seeds.map(portraitOf);
    const seen = (of: (face: (typeof faces)[number]) => string): number => new Set(faces.map(of)).size;
    expect(seen((face) => face.skin)).toBe(7);
    expect(seen((face) => face.hairStyle)).toBe(5);
    expect(seen((face) => face.headwear)).toBe(5);
    expect(seen((face) => face.dress)).toBe(4);
  });
});
