/** Help of, and for, neighbours without phones: whoever keeps their account speaks for them, and is shown as who wrote it down. */
import { expect, test } from 'vitest';
import { isParty } from '../../../src/core/memo.ts';
import { aidService } from '../../../src/modules/aid/service.ts';
import { settle } from '../../core/cast.ts';
import { grownUp, keeping, openOn } from '../office/affairs.ts';
import { act, ask, codeOf, errandsOf, helpOn, idOf, readsWords, request, stageOn, topicsOf } from './helping.ts';

test('a neighbour without a phone asks, accepts and confirms by whoever keeps the account', () => {
  const { bea, carla, dora, all, lola } = keeping();
  for (const phone of all) readsWords(phone);
  const listing = idOf(request(bea, {}, lola));
  settle(...all);
  const help = act(dora, 'help', { listing, shift: null, words: 'I can come' });
  settle(...all);
  const id = idOf(help);
  expect(errandsOf(bea)).toMatchObject([{ topic: 'aid.offered', member: dora.member, values: { account: lola } }]);
  expect(helpOn(bea, id)).toMatchObject({ mine: lola, both: false, words: 'I can come' });
  act(bea, 'accept', { help: id });
  act(bea, 'address', { help: id, words: 'Where Lola lives' });
  settle(...all);
  expect(helpOn(dora, id).address).toBe('Where Lola lives');
  const told = [...dora.state.log.nodes.values()].find(({ kind }) => kind === 'aid.address');
  expect(told && [bea, dora, carla].map((phone) => isParty(phone.state, told, phone.member))).toEqual([
    true,
    true,
    true,
  ]);
  for (const phone of [bea, dora]) act(phone, 'done', { help: id });
  settle(...all);
  act(bea, 'thanks', { help: id, face: 'happy', words: 'Lola says thank you' });
  settle(...all);
  expect(helpOn(dora, id)).toMatchObject({ stage: 'completed', thanks: { theirs: { by: bea.member } } });
  expect(ask(carla, 'history', { member: dora.member })).toMatchObject({ given: 1, lines: [{ other: lola }] });
  expect([...aidService.partners(bea.context, 'all')]).toEqual([]);
});

test('who keeps both accounts speaks for each', () => {
  const { bea, all, lola } = keeping();
  const pedro = openOn(bea);
  settle(...all);
  for (const phone of all) readsWords(phone);
  const listing = idOf(request(bea, {}, lola));
  const id = idOf(act(bea, 'help', { listing, account: pedro, shift: null, words: '' }));
  expect(helpOn(bea, id)).toMatchObject({ both: true, helper: pedro, helped: lola, by: bea.member });
  expect(codeOf(bea, 'accept', { help: id, account: pedro })).toBe('aid.not-the-asked');
  act(bea, 'accept', { help: id });
  act(bea, 'done', { help: id, account: pedro });
  expect(topicsOf(bea)).toEqual(['confirm']);
  act(bea, 'done', { help: id });
  expect(stageOn(bea, id)).toBe('completed');
});

test('a neighbour who got a phone goes on with what was begun for them, and has done it', () => {
  const { bea, dora, eva, everybody, lola, takeOver } = grownUp();
  for (const phone of everybody) readsWords(phone);
  const listing = idOf(request(dora));
  settle(...everybody);
  const id = idOf(act(bea, 'help', { listing, account: lola, shift: null, words: '' }));
  settle(...everybody);
  act(dora, 'accept', { help: id });
  settle(...everybody);
  takeOver();
  settle(...everybody);
  expect(codeOf(bea, 'done', { help: id })).toBe('aid.not-a-party');
  for (const phone of [eva, dora]) act(phone, 'done', { help: id });
  settle(...everybody);
  expect(ask(dora, 'history', { member: eva.member })).toMatchObject({ given: 1 });
});
