/** Short words for accounts in custody: of neighbours without a phone, and of the group. */
import { balanceOf } from '../../src/core/accounts/state.ts';
import { rightsOf } from '../../src/core/chain.ts';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import { type AccountId, accountOfEntry, idToBytes, type UnitId } from '../../src/core/ids.ts';
import type { CborMap } from '../../src/wire/cbor.ts';
import { hours, meet, type Phone } from './cast.ts';
import { bytesOf, type Ref, tipsOf, together } from './governing.ts';
import { openingOf } from './recovering.ts';

/** An account that is no member's own, by the entry that opened it. */
export type Kept = { readonly opening: VerifiedEntry; readonly account: AccountId };

export type OpenTerms = {
  readonly limit?: number;
  readonly keepers?: readonly Phone[];
  readonly is?: string;
  readonly decided?: true;
};
export const opening = ({
  limit = 300,
  keepers,
  is = keepers ? 'group' : 'office',
  decided,
}: OpenTerms = {}): CborMap => ({
  is,
  limits: { [hours]: limit },
  ...(keepers && { keepers: keepers.map(({ member }) => idToBytes(member)) }),
  ...(decided && { decided }),
});
export function open(by: Phone, terms?: OpenTerms): Kept {
  const said = by.sign('account.open', opening(terms));
  return { opening: said, account: accountOfEntry(said.entry.id) };
}
/** Any account by what has one. */
export type Has = { readonly account: AccountId };

export const makeHelper = (by: Phone, whom: Phone): VerifiedEntry =>
  by.sign('role.grant', { member: idToBytes(whom.member), role: 'helper' });

export const rightsIn = (phone: Phone, { account }: Has, unit: UnitId = hours): number => {
  const chain = phone.chain();
  return chain === undefined ? 0 : rightsOf(chain, account, unit);
};
export const balanceIn = (phone: Phone, { account }: Has, unit: UnitId = hours): number =>
  balanceOf(phone.state.accounts, account, unit);

/** Paid from an account in the phone's custody. */
export const payFrom = (by: Phone, from: Has, to: Phone, amount: number, more: CborMap = {}): VerifiedEntry =>
  by.sign('pay', { ...paying(from, to, to, amount), ...more });
/** Paid to an account that `keeper` keeps. */
export const payTo = (by: Phone, to: Has, keeper: Phone, amount: number): VerifiedEntry =>
  by.sign('pay', { ...paying(by, to, keeper, amount) });
const paying = (from: Has, to: Has, { device }: Phone, amount: number): CborMap => ({
  from: idToBytes(from.account),
  to: idToBytes(to.account),
  toDevice: idToBytes(device),
  unit: hours,
  amount,
});

export const recording = (from: Has, to: Has, amount: number, more: CborMap = {}): CborMap => ({
  from: idToBytes(from.account),
  to: idToBytes(to.account),
  unit: hours,
  amount,
  ...more,
});
export const record = (by: Phone, ...terms: Parameters<typeof recording>): VerifiedEntry =>
  by.sign('record', recording(...terms));

export const asking = ({ account }: Has, to: Phone, own = false): CborMap => ({
  account: idToBytes(account),
  ref: bytesOf(openingOf(to)),
  ...(own && { own }),
});
export const askHandover = (by: Phone, ...terms: Parameters<typeof asking>): VerifiedEntry =>
  by.sign('handover.ask', asking(...terms));
export const approve = (by: Phone, asked: Ref): VerifiedEntry => by.sign('handover.approve', { ref: bytesOf(asked) });

export type HandTerms = {
  readonly own?: boolean;
  readonly rest?: boolean;
  readonly approval?: Ref;
  readonly limit?: number;
};
/** All that the phone has of an account; `limit`: how far below zero it may go. */
export function handing(by: Phone, kept: Has, to: Phone, terms: HandTerms = {}): CborMap {
  const rights = rightsIn(by, kept);
  const { own = false, rest, approval, limit = by.chain()?.limits.get(`${kept.account}/${hours}`) ?? 0 } = terms;
  return {
    ...asking(kept, to, own),
    ...(rest && { rest }),
    ...(approval && { refs: [bytesOf(approval)] }),
    rights: rights === 0 ? {} : { [hours]: rights },
    limits: limit === 0 ? {} : { [hours]: limit },
  };
}
export const handOver = (by: Phone, ...terms: [Has, Phone, HandTerms?]): VerifiedEntry =>
  by.sign('handover', handing(by, ...terms));

export const passing = (kept: Has, lost: Phone, to: Phone, cutAt: readonly Ref[]): CborMap => ({
  account: idToBytes(kept.account),
  device: idToBytes(lost.device),
  ref: bytesOf(openingOf(to)),
  refs: cutAt.map(bytesOf),
});
/** Two coordinators give it to another phone, at what the first of them has seen of the lost one. */
export function pass(by: readonly [Phone, Phone], kept: Has, lost: Phone, to: Phone): VerifiedEntry {
  meet(...by);
  const cut = tipsOf(by[0], lost).filter((tip) => by[0].state.log.nodes.get(tip)?.device === lost.device);
  return together([...by], 'account.pass', passing(kept, lost, to, cut));
}

/** What the group would pay from an account of its own. */
export const payingOut = ({ opening: opened }: Kept, to: Has, amount: number): CborMap => ({
  ref: bytesOf(opened),
  to: idToBytes(to.account),
  unit: hours,
  amount,
});
export type Appointed = { readonly ref?: Ref; readonly decided?: true };
/** Who is to keep it from now on. */
export const appointing = (
  { account, opening: opened }: Kept,
  keepers: readonly Phone[],
  { ref = opened, decided }: Appointed = {},
): CborMap => ({
  account: idToBytes(account),
  ref: bytesOf(ref),
  keepers: keepers.map(({ member }) => idToBytes(member)),
  ...(decided && { decided }),
});
type Several = Parameters<typeof together>[0];
export const decideToPay = (by: Several, ...terms: Parameters<typeof payingOut>): VerifiedEntry =>
  together(by, 'account.pay-out', payingOut(...terms));
export const appoint = (by: Several, ...terms: Parameters<typeof appointing>): VerifiedEntry =>
  together(by, 'keepers.set', appointing(...terms));
export const by = (decided: Ref): CborMap => ({ mandate: bytesOf(decided) });
