/** Short words for what a group decides: limits, policies, roles, removals, and acts with others behind them. */
import { rightKey } from '../../src/core/chain.ts';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import { type EntryId, idToBytes } from '../../src/core/ids.ts';
import type { CborMap, CborValue } from '../../src/wire/cbor.ts';
import { hours, meet, type Phone } from './cast.ts';
import type { SignOptions } from './phone.ts';

/** Any entry by its id, or the newest of a phone's limit. */
export type Ref = VerifiedEntry | EntryId;
export const idOf = (ref: Ref): EntryId => (typeof ref === 'string' ? ref : ref.entry.id);
export const bytesOf = (ref: Ref): Uint8Array => idToBytes(idOf(ref));

/** The newest change of its limit that this phone took. */
export function limitTip(phone: Phone): EntryId {
  const tip = phone.chain()?.limitTips.get(rightKey(phone.account, hours));
  if (tip === undefined) throw new Error(`${phone.name} was granted no limit`);
  return tip;
}

export const limitOf = (phone: Phone): number => phone.chain()?.limits.get(rightKey(phone.account, hours)) ?? 0;

export type LimitTerms = { readonly ref?: Ref; readonly advance?: true };
export const raising = (whom: Phone, amount: number, { ref = limitTip(whom), advance }: LimitTerms = {}): CborMap => ({
  member: idToBytes(whom.member),
  toDevice: idToBytes(whom.device),
  unit: hours,
  amount,
  ref: bytesOf(ref),
  ...(advance && { advance }),
});
export const cutting = (whom: Phone, amount: number, ref: Ref = limitTip(whom)): CborMap => ({
  member: idToBytes(whom.member),
  device: idToBytes(whom.device),
  unit: hours,
  amount,
  ref: bytesOf(ref),
});

export const raise = (by: Phone, whom: Phone, amount: number, terms?: LimitTerms): VerifiedEntry =>
  by.sign('limit.raise', raising(whom, amount, terms));
export const cut = (by: Phone, whom: Phone, amount: number, ref?: Ref): VerifiedEntry =>
  by.sign('limit.cut', cutting(whom, amount, ref));

/** Vouches for a newcomer, on top of the admission that granted nothing. */
export const vouching = (whom: Phone, amount: number, ref: Ref = limitTip(whom)): CborMap => ({
  member: idToBytes(whom.member),
  toDevice: idToBytes(whom.device),
  unit: hours,
  amount,
  ref: bytesOf(ref),
});
export const vouch = (by: Phone, whom: Phone, amount: number, ref?: Ref): VerifiedEntry =>
  by.sign('limit.vouch', vouching(whom, amount, ref));
export const grow = (by: Phone, acceptances: readonly Ref[], ref: Ref = limitTip(by)): VerifiedEntry =>
  by.sign('limit.grow', { unit: hours, ref: bytesOf(ref), refs: acceptances.map(bytesOf) });

export const policy = (key: string, value: string | number | boolean, ref?: Ref): CborMap => ({
  key,
  value,
  ...(ref !== undefined && { ref: bytesOf(ref) }),
});
export const setPolicy = (by: Phone, ...terms: Parameters<typeof policy>): VerifiedEntry =>
  by.sign('policy.set', policy(...terms));

/** The last entries of a member's devices, as `seen` holds them. */
export const tipsOf = (seen: Phone, whom: Phone): EntryId[] =>
  [...seen.state.log.chains].flatMap(([device, { tips }]) =>
    seen.state.membership.devices.get(device)?.member === whom.member ? [...tips.keys()] : [],
  );
export const removal = (whom: Phone, cutAt: readonly Ref[]): CborMap => ({
  member: idToBytes(whom.member),
  refs: cutAt.map(bytesOf),
});
export const merging = (kept: Phone, other: Phone): CborMap => ({
  kept: idToBytes(kept.member),
  other: idToBytes(other.member),
});

const idsIn = ({ ref, refs }: CborMap): CborValue[] => [
  ...(ref === undefined ? [] : [ref]),
  ...(Array.isArray(refs) ? (refs as CborValue[]) : []),
];
export const propose = (by: Phone, act: string, terms: CborMap, options?: SignOptions): VerifiedEntry =>
  by.sign('propose', { act, terms, refs: idsIn(terms) }, options);
export const cosign = (by: Phone, proposed: Ref): VerifiedEntry => by.sign('cosign', { ref: bytesOf(proposed) });
export const enact = (by: Phone, proposed: Ref, cosigned: readonly Ref[]): VerifiedEntry =>
  by.sign('enact', { ref: bytesOf(proposed), refs: cosigned.map(bytesOf) });

/** Proposed by the first, signed by the others, carried out by the first. Nobody else has heard of it yet. */
export function together([first, ...others]: readonly [Phone, ...Phone[]], act: string, terms: CborMap): VerifiedEntry {
  const proposed = propose(first, act, terms);
  for (const other of others) other.receive(first.held.values());
  const cosigned = others.map((other) => cosign(other, proposed));
  for (const other of others) first.receive(other.held.values());
  return enact(first, proposed, cosigned);
}

/** Two coordinators put somebody out, at what the first of them has seen. */
export const remove = (by: readonly [Phone, Phone, ...Phone[]], whom: Phone, cutAt = tipsOf(by[0], whom)) =>
  together(by, 'member.remove', removal(whom, cutAt));

/** The founder shares the answering for the group with others. */
export function coordinating(founder: Phone, ...others: readonly Phone[]): void {
  for (const other of others) founder.grantRole(other.member);
  meet(founder, ...others);
}

export const leave = (by: Phone, cutAt: readonly Ref[] = []): VerifiedEntry =>
  by.sign('member.leave', { refs: cutAt.map(bytesOf) });
