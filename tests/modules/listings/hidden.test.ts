/** What moderators took off the list, and what somebody does not want to see. */
import { expect, test } from 'vitest';
import { idToBytes } from '../../../src/core/ids.ts';
import { find } from '../../../src/modules/listings/select.ts';
import { inCase, makeModerator, reporting } from '../../core/cases/complaints.ts';
import { settle, village } from '../../core/cast.ts';
import { ask, everything, put, titlesOf } from './board.ts';

test('a listing that is hidden until decided is found by nobody but its owner', () => {
  const { ana, bea, carla } = village(['ana', 'bea', 'carla']);
  const bread = put(ana, { title: 'Bread' });
  put(ana, { title: 'Roof' });
  makeModerator(ana, carla);
  settle(ana, bea, carla);
  const begun = bea.sign('case.report', reporting(bea, ana, [carla], { ref: idToBytes(bread) }));
  settle(ana, bea, carla);
  const hide = carla.sign('case.hide', inCase(begun));
  expect(carla.verdictOf(hide)).toBe('valid');
  settle(ana, bea, carla);
  expect([titlesOf(bea), titlesOf(carla)]).toEqual([['Roof'], ['Roof']]);
  expect(ask(bea, 'find', { ...everything, text: 'bread' }).all).toBe(0);
  expect(ask(ana, 'find', { ...everything, whose: 'mine' }).all).toBe(2);
});

test('listings of whom the reader blocked are left out', () => {
  const { ana, bea } = village(['ana', 'bea']);
  put(ana, { title: 'Bread' });
  put(bea, { title: 'Roof' });
  settle(ana, bea);
  expect(titlesOf(bea).sort()).toEqual(['Bread', 'Roof']);
  const blocked = new Set([ana.account]);
  expect(find(everything, { ...bea.context, blocked }).rows.map(({ title }) => title)).toEqual(['Roof']);
  expect(find(everything, { ...ana.context, blocked }).rows.map(({ title }) => title)).toEqual(['Roof']);
  expect(find({ ...everything, whose: 'mine' }, { ...ana.context, blocked }).all).toBe(1);
});
