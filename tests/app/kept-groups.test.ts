import { beforeEach, expect, test } from 'vitest';
import { forgetGroup, keptGroups, missingFrom, noteGroup } from '../../src/app/platform/kept-groups.ts';
import type { GroupId } from '../../src/core/ids.ts';

const [huerta, valle] = ['a' as GroupId, 'b' as GroupId];
const noted = (group: GroupId, name: string) => ({ group, name, relays: ['wss://minga.example'] });

/** What a browser keeps beside its databases. */
beforeEach(() => {
  const kept = new Map<string, string>();
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
  });
});

test('a group that was noted and is not here any more is missing; one that was erased is not', () => {
  noteGroup(noted(huerta, 'Huerta'));
  noteGroup(noted(valle, 'Valle'));
  expect(missingFrom([{ group: huerta }, { group: valle }])).toEqual([]);
  expect(missingFrom([{ group: valle }]).map(({ name }) => name)).toEqual(['Huerta']);
  forgetGroup(huerta);
  expect(missingFrom([{ group: valle }])).toEqual([]);
});

test('what is noted again replaces what was', () => {
  noteGroup(noted(huerta, 'Huerta'));
  noteGroup(noted(huerta, 'Huerta del Sol'));
  expect(keptGroups()).toEqual([noted(huerta, 'Huerta del Sol')]);
});

test.each([['not JSON'], ['{}'], ['[1, null, {"group": 3}]']])('%s is read as nothing', (damaged) => {
  localStorage.setItem('minga-groups', damaged);
  expect(keptGroups()).toEqual([]);
});

test('a browser that keeps nothing is no fault', () => {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      throw new Error('barred');
    },
  });
  noteGroup(noted(huerta, 'Huerta'));
  expect(keptGroups()).toEqual([]);
});
