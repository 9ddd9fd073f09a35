/** What may be said of accounts that somebody keeps for others, right or wrong. */
import { handoverOf } from '../../../src/core/accounts/custody/duties.ts';
import { keeps } from '../../../src/core/accounts/custody/state.ts';
import type { ChainState } from '../../../src/core/chain.ts';
import { type AccountId, accountOfMember, idToBytes } from '../../../src/core/ids.ts';
import { hours } from '../world/names.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { at, ofKind, present } from './act.ts';
import type { Drafting } from './drafts.ts';
import { endsOf } from './ends.ts';

export const chainOf = ({ state, self }: SimulatedPhone): ChainState | undefined =>
  [...(state.log.chains.get(self.device)?.tips.values() ?? [])][0];

const accountsOf = ({ state }: SimulatedPhone): AccountId[] => [...state.accounts.entrusted.keys()].sort();

/** Accounts that a phone keeps, by its own chain. */
export function keptBy(phone: SimulatedPhone): AccountId[] {
  const chain = chainOf(phone);
  return chain === undefined ? [] : accountsOf(phone).filter((account) => keeps(chain, account));
}

/** One that it keeps; now and then any. */
const someAccount = (by: SimulatedPhone, pick: number): AccountId | undefined =>
  at(pick % 7 === 0 ? accountsOf(by) : keptBy(by), pick);

const openAccount: Drafting = (world, by, { whom, pick, amount }) => {
  const other = at(present(world), whom) ?? by;
  const named = [by, ...(pick % 3 === 0 ? [other] : [])].map(({ self }) => idToBytes(self.member));
  const isGroup = pick % 4 === 0;
  const keepers = isGroup ? { keepers: amount % 9 === 0 ? named.slice(1) : named } : {};
  return {
    kind: 'account.open',
    payload: { is: isGroup ? 'group' : 'office', limits: { [hours]: amount % 700 }, ...keepers },
  };
};

const record: Drafting = (_, by, { whom, pick, amount }) => {
  const held = [accountOfMember(by.self.member), ...(amount % 8 === 0 ? accountsOf(by) : keptBy(by))];
  const [from, to] = [at(held, whom), at(held, whom + 1 + (pick % 2))];
  if (from === undefined || to === undefined) return null;
  const day = pick % 2 === 0 ? { date: '2026-10-03', description: 'Weeding' } : {};
  const unit = amount % 23 === 0 ? 'apples' : hours;
  return {
    kind: 'record',
    payload: { from: idToBytes(from), to: idToBytes(to), unit, amount: 1 + (amount % 200), ...day },
  };
};

/** The opening of somebody's chain; now and then another entry of theirs. */
function receiver(by: SimulatedPhone, to: SimulatedPhone, pick: number): Uint8Array | null {
  const chain = by.state.log.chains.get(to.self.device);
  const id = pick % 11 === 0 ? [...(chain?.tips.keys() ?? [])][0] : chain?.openings[0];
  return id === undefined ? null : idToBytes(id);
}

const askHandover: Drafting = (world, by, { whom, pick, amount }) => {
  const account = someAccount(by, pick);
  const ref = receiver(by, at(present(world), whom) ?? by, amount);
  if (account === undefined || ref === null) return null;
  const own = amount % 5 === 0 ? { own: true } : {};
  return { kind: 'handover.ask', payload: { account: idToBytes(account), ref, ...own } };
};

const approveHandover: Drafting = (_, by, { pick }) => {
  const asked = at(ofKind(by, pick % 9 === 0 ? 'pay' : 'handover.ask').reverse(), pick % 3);
  return asked ? { kind: 'handover.approve', payload: { ref: idToBytes(asked.id) } } : null;
};

const handover: Drafting = (world, by, { whom, pick, amount }) => {
  const [account, chain] = [someAccount(by, pick), chainOf(by)];
  const ref = receiver(by, at(present(world), whom) ?? by, amount);
  if (account === undefined || chain === undefined || ref === null) return null;
  const approval = at(ofKind(by, 'handover.approve'), amount);
  const named = approval && amount % 2 === 0 ? { refs: [idToBytes(approval.id)] } : {};
  const how = pick % 5 === 0 ? { rest: true } : amount % 6 === 0 ? { own: true } : {};
  const draft = handoverOf(by.state, chain, account, { ref, ...named, ...how });
  return amount % 13 === 0 ? { ...draft, payload: { ...draft.payload, rights: { [hours]: 1 } } } : draft;
};

const takeAccount: Drafting = (_, by, { pick, amount }) => {
  const [account, chain] = [someAccount(by, pick), chainOf(by)];
  const ref = chain?.limitTips.get(`${by.self.member}/${hours}` as never);
  if (account === undefined || chain === undefined || ref === undefined) return null;
  const key = `${account}/${hours}` as const;
  const rights = (chain.rights.get(key) ?? 0) + (amount % 9 === 0 ? 1 : 0);
  const terms = { account: idToBytes(account), unit: hours, ref: idToBytes(ref) };
  return { kind: 'account.take', payload: { ...terms, rights, limit: chain.limits.get(key) ?? 0 } };
};

const passAccount: Drafting = (world, by, { whom, pick, amount }) => {
  const all = present(world);
  const lost =
    all.find((phone) => keptBy(phone).length > 0 && phone.self.member !== by.self.member) ?? at(all, pick) ?? by;
  const account = at(amount % 7 === 0 ? accountsOf(by) : keptBy(lost), pick);
  const ref = receiver(by, at(all, whom) ?? by, amount);
  if (account === undefined || ref === null) return null;
  const cut =
    amount % 12 === 0
      ? endsOf(by, by.self.member, 1)
      : [...(by.state.log.chains.get(lost.self.device)?.tips.keys() ?? [])].map(idToBytes);
  const named = { account: idToBytes(account), device: idToBytes(lost.self.device) };
  return { kind: 'account.pass', payload: { ...named, ref, refs: cut } };
};

const inheritAccount: Drafting = (_, by, { pick, amount }) => {
  const ends = [...by.state.restrictions.byEntry.values()].filter(({ is }) => is === 'custody-end' || amount % 5 === 0);
  const [end, checkpoint] = [at(ends, pick), at([...by.state.closing.checkpoints.values()], amount)];
  if (end === undefined || checkpoint === undefined) return null;
  const refs = [checkpoint.entry, ...checkpoint.seals.slice(0, 7)].map(idToBytes);
  return { kind: 'account.inherit', payload: { ref: idToBytes(end.entry), refs } };
};

export const custodyDrafts = {
  openAccount,
  record,
  askHandover,
  approveHandover,
  handover,
  takeAccount,
  passAccount,
  inheritAccount,
} as const satisfies Record<string, Drafting>;
