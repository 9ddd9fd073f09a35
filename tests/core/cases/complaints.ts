/** Short words for cases: a village with moderators, what a sound entry of each kind says, and how a case stands. */

import type { CaseRecord } from '../../../src/core/cases/record.ts';
import { caseStage, outcomeOf } from '../../../src/core/cases/standing.ts';
import type { VerifiedEntry } from '../../../src/core/entry.ts';
import { idToBytes } from '../../../src/core/ids.ts';
import type { GroupState } from '../../../src/core/state.ts';
import type { CborMap } from '../../../src/wire/cbor.ts';
import { type Phone, settle, village } from '../cast.ts';
import type { Has } from '../keeping.ts';

/** Stands where locked words would; core never opens them. */
export const box = Uint8Array.of(1, 2, 3);
export const ref = ({ entry }: VerifiedEntry): Uint8Array => idToBytes(entry.id);
export const all = (...phones: readonly Has[]): Uint8Array[] => phones.map(({ account }) => idToBytes(account));

/** Ana founded the group; who is named hears complaints. All hold the same. */
export function neighbours(...moderators: readonly ('ana' | 'carla' | 'dora' | 'eva')[]) {
  const phones = village(['ana', 'bea', 'carla', 'dora', 'eva'], { limit: 600 });
  for (const name of moderators) makeModerator(phones.ana, phones[name]);
  const everybody = Object.values(phones);
  settle(...everybody);
  return { ...phones, everybody };
}
export type Neighbours = ReturnType<typeof neighbours>;

export const makeModerator = (by: Phone, whom: Phone): VerifiedEntry =>
  by.sign('role.grant', { member: idToBytes(whom.member), role: 'moderator' });

/** About somebody, and nothing that they signed. */
export const reporting = (by: Has, about: Has, readers: readonly Has[], more: CborMap = {}): CborMap => ({
  account: idToBytes(by.account),
  about: all(about),
  readers: all(...readers),
  memo: box,
  ...more,
});
export const report = (by: Phone, ...terms: Parameters<typeof reporting> extends [Has, ...infer Rest] ? Rest : never) =>
  by.sign('case.report', reporting(by, ...terms));

export const inCase = (begun: VerifiedEntry, answered: VerifiedEntry = begun): CborMap => ({
  case: ref(begun),
  ref: ref(answered),
});
export const deciding = (outcome: string, told: readonly Has[]): CborMap => ({
  outcome,
  readers: all(...told),
  memo: box,
});
export const appealing = (by: Has, readers: readonly Has[]): CborMap => ({
  account: idToBytes(by.account),
  readers: all(...readers),
  ...(readers.length > 0 ? { memo: box } : { words: 'It was not so' }),
});

export const caseIn = (state: GroupState, { entry }: VerifiedEntry): CaseRecord =>
  state.records.get('cases')?.get(entry.id)?.value as CaseRecord;
/** How it stands, and what holds. */
export const standsAs = ({ state }: Phone, begun: VerifiedEntry) => {
  const record = caseIn(state, begun);
  return [caseStage(state, record), outcomeOf(state, record)];
};

/** Signed by one, and heard of by all. */
export function known({ everybody }: Neighbours, phone: Phone, kind: string, payload: CborMap): VerifiedEntry {
  const signed = phone.sign(kind, payload);
  if (phone.verdictOf(signed) !== 'valid') throw new Error(`${kind} is ${phone.verdictOf(signed)}`);
  settle(...everybody);
  return signed;
}
