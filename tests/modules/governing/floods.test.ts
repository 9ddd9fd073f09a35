import { expect, test } from 'vitest';
import { meet, type Phone, settle, village } from '../../core/cast.ts';
import { errandsOf } from './affairs.ts';

const write = (by: Phone, entries: number): void => {
  for (let left = entries; left > 0; left -= 1) by.sign('acknowledge', {});
};

const toldOf = (phone: Phone) => errandsOf(phone).filter(({ topic }) => topic === 'governing.flood');

test('coordinators are told of a phone that writes without end, once; it is not, and neither is who decides nothing', () => {
  const { ana, bea, mallory } = village(['ana', 'bea', 'mallory']);
  ana.grantRole(mallory.member);
  settle(ana, bea, mallory);
  write(mallory, 1_900);
  meet(ana, bea, mallory);
  expect(toldOf(ana)).toEqual([]);
  write(mallory, 200);
  meet(ana, bea, mallory);
  expect(toldOf(ana).map(({ member }) => member)).toEqual([mallory.member]);
  expect([toldOf(bea), toldOf(mallory)]).toEqual([[], []]);
});

test('where others write as much it is no flood, and none where few have written anything', () => {
  const { ana, bea, mallory } = village(['ana', 'bea', 'mallory']);
  write(mallory, 2_100);
  write(bea, 2_100);
  meet(ana, bea, mallory);
  expect(toldOf(ana)).toEqual([]);
});
