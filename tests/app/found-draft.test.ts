import { describe, expect, test } from 'vitest';
import {
  argsOf,
  emptyDraft,
  type FoundDraft,
  isBegun,
  missingIn,
  unitOf,
  withUnit,
} from '../../src/app/founding/draft.ts';

const draft: FoundDraft = {
  ...emptyDraft('We help one another.'),
  name: ' Valley ',
  profile: { name: ' Ana ', photo: null },
};
const tools = ['office', 'closing'];

describe('founding a group', () => {
  test('begins with hours and a limit of twenty of them', () => {
    expect(argsOf(draft, tools)).toEqual({
      name: 'Valley',
      agreement: 'We help one another.',
      unit: { is: 'time' },
      limit: 1200,
      words: { pay: '', ask: '' },
      toolsOff: ['office', 'closing'],
      profile: { name: 'Ana', photo: null },
    });
  });

  test('nothing is kept that would be worth a word until something was typed', () => {
    const untouched = emptyDraft('We help one another.');
    expect(isBegun(untouched)).toBe(false);
    expect(isBegun({ ...untouched, name: 'V' })).toBe(true);
    expect(isBegun({ ...untouched, profile: { name: 'Ana', photo: null } })).toBe(true);
  });

  test('of a unit of one’s own the limit must be typed', () => {
    const own = { ...draft, ...withUnit('decimal'), unitName: 'soles', scale: '2', step: 2 } as const;
    expect(missingIn(own)).toMatchObject({ limit: true });
    expect(argsOf({ ...own, limit: 5000 }, tools)).toMatchObject({
      unit: { is: 'decimal', name: 'soles', scale: 2 },
      limit: 5000,
    });
  });

  test('going back to hours brings their limit back', () => {
    expect({ ...draft, ...withUnit('decimal'), ...withUnit('time') }).toMatchObject({ unit: 'time', limit: 1200 });
  });

  test.each([
    ['the name of the group', { step: 0, name: '  ' }, 'name'],
    ['the name of an own unit', { step: 0, unit: 'decimal', unitName: '' }, 'unitName'],
    ['an own unit whose name fits on a button', { step: 0, unit: 'decimal', unitName: 'x'.repeat(25) }, 'unitName'],
    ['a word for paying of one line', { step: 0, payWord: 'Gi\nve' }, 'payWord'],
    ['a word for asking that is not too long', { step: 0, askWord: 'x'.repeat(25) }, 'askWord'],
    ['the limit', { step: 2, limit: null }, 'limit'],
    ['the founder’s name', { step: 3, profile: { name: ' ', photo: null } }, 'me'],
  ] as const)('does not go on without %s', (_, part, missing) => {
    const found = missingIn({ ...draft, ...part } as FoundDraft);
    expect(Object.entries(found).filter(([, is]) => is)).toEqual([[missing, true]]);
  });

  test('asks on each step only for what stands on it', () => {
    const empty = { ...emptyDraft(''), limit: null };
    expect(missingIn(empty)).toEqual({
      name: true,
      unitName: false,
      payWord: false,
      askWord: false,
      limit: false,
      me: false,
    });
  });

  test('leaves out the tools that nobody ticked, and an empty list of tools can be gone on with', () => {
    expect(argsOf({ ...draft, tools: ['closing'] }, tools).toolsOff).toEqual(['office']);
    expect(argsOf({ ...draft, tools }, tools).toolsOff).toEqual([]);
    expect(Object.values(missingIn({ ...draft, step: 1 }))).not.toContain(true);
  });

  test('takes along the words that the founders have of their own', () => {
    expect(argsOf({ ...draft, payWord: ' Give ' }, tools).words).toEqual({ pay: 'Give', ask: '' });
  });

  test('writes amounts of an own unit with its places and name', () => {
    expect(unitOf({ ...draft, unit: 'decimal', unitName: ' soles ', scale: '2' })).toEqual({
      is: 'decimal',
      scale: 2,
      name: 'soles',
    });
  });
});
