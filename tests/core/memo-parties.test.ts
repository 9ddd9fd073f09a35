/** Whose phone tries to open the words of an entry: trying costs a key agreement, and most are locked to others. */
import { expect, test } from 'vitest';
import { idToBytes } from '../../src/core/ids.ts';
import { isParty } from '../../src/core/memo.ts';
import { grownUp, keeping, pay } from '../modules/office/affairs.ts';
import { ask, post, voteHidden } from './ballots/asking.ts';
import { type Phone, settle } from './cast.ts';

const partyTo = (phone: Phone, entry: { readonly entry: { readonly id: string } }): boolean | null => {
  const node = [...phone.state.log.nodes.values()].find(({ id }) => id === entry.entry.id);
  return node === undefined ? false : isParty(phone.state, node, phone.member);
};

test('a payment to a neighbour without a phone is between its payer and whoever keeps the account', () => {
  const { ana, bea, carla, dora, all, lola } = keeping();
  const paid = pay(dora, dora.account, lola, 30);
  settle(...all);
  expect([dora, bea, carla, ana].map((phone) => partyTo(phone, paid))).toEqual([true, true, false, false]);
});

test('what is said about a payment is between its two parties, and may be for coordinators', () => {
  const { ana, bea, dora, eva, everybody } = grownUp();
  const paid = dora.pay(bea, 30);
  settle(...everybody);
  const said = dora.sign('exchange.return.ask', { ref: idToBytes(paid.entry.id) });
  settle(...everybody);
  expect([dora, bea, ana, eva].map((phone) => partyTo(phone, said))).toEqual([true, true, true, false]);
});

test('a hidden vote that was taken down is for whoever it is, or keeps the account, and for nobody else who has no office', () => {
  const { ana, bea, carla, dora, all, lola } = keeping();
  const ballot = ask(ana, post(ana), { hidden: true });
  settle(...all);
  const told = voteHidden(carla, ballot, 'yes', dora);
  const kept = voteHidden(carla, ballot, 'no', { account: lola });
  settle(...all);
  expect([carla, ana, dora, bea].map((phone) => partyTo(phone, told))).toEqual([true, true, true, false]);
  expect([carla, ana, dora, bea].map((phone) => partyTo(phone, kept))).toEqual([true, true, false, true]);
});
