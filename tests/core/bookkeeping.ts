/** Short words for closing the books. */
import { archiveRootOf, periodOf, stateRootAt } from '../../src/core/closing/root.ts';
import type { VerifiedEntry } from '../../src/core/entry.ts';
import { type EntryId, idToBytes } from '../../src/core/ids.ts';
import { allTips } from '../../src/core/log.ts';
import { hexToBytes } from '../../src/lib/bytes.ts';
import type { CborMap } from '../../src/wire/cbor.ts';
import { meet, type Phone, settle, village } from './cast.ts';
import { bytesOf, idOf, type Ref } from './governing.ts';

export const closersNamed = (closers: readonly Phone[], ref?: Ref): CborMap => ({
  closers: closers.map(({ member, device }) => ({ member: idToBytes(member), device: idToBytes(device) })),
  ...(ref !== undefined && { ref: bytesOf(ref) }),
});
/** The first of them keeps the books. */
export const setClosers = (by: Phone, closers: readonly Phone[]): VerifiedEntry =>
  by.sign('closers.set', closersNamed(closers));

export type CheckpointTerms = { readonly height?: number; readonly cut?: readonly EntryId[]; readonly previous?: Ref };

/** What an honest bookkeeper says about the books as they are on that phone; on top of what is sealed there. */
export function checkpointing(by: Phone, closers: Ref, terms: CheckpointTerms = {}): CborMap {
  const last = by.state.closing.sealed.at(-1);
  const { cut = allTips(by.state.log), previous = last?.checkpoint } = terms;
  const before = previous === undefined ? undefined : by.state.closing.checkpoints.get(idOf(previous));
  const period = periodOf(by.state, cut, before?.cut ?? []);
  return {
    ...(previous !== undefined && { ref: bytesOf(previous) }),
    refs: cut.map(idToBytes),
    height: terms.height ?? (before?.height ?? 0) + 1,
    closers: bytesOf(closers),
    state: hexToBytes(stateRootAt(by.state, cut, by.context.chainAt)) ?? new Uint8Array(),
    archive: hexToBytes(archiveRootOf(period)) ?? new Uint8Array(),
  };
}
export const checkpoint = (by: Phone, closers: Ref, terms?: CheckpointTerms): VerifiedEntry =>
  by.sign('checkpoint', checkpointing(by, closers, terms));

export const seal = (by: Phone, proposed: Ref): VerifiedEntry => by.sign('seal', { ref: bytesOf(proposed) });

/** What an heir says: the revocation, and the checkpoint over it with its seals. */
export const inheriting = (revoked: Ref, proposed: Ref, seals: readonly Ref[]): CborMap => ({
  ref: bytesOf(revoked),
  refs: [proposed, ...seals].map(bytesOf),
});
export const inherit = (by: Phone, ...terms: Parameters<typeof inheriting>): VerifiedEntry =>
  by.sign('inherit', inheriting(...terms));

/** The bookkeeper proposes and closers' phones seal by themselves, everybody named hearing of it. */
export function closeBooks(closers: Ref, bookkeeper: Phone, ...others: readonly Phone[]): VerifiedEntry {
  meet(bookkeeper, ...others);
  const proposed = checkpoint(bookkeeper, closers);
  settle(bookkeeper, ...others);
  return proposed;
}

export const sealedHere = (phone: Phone): EntryId[] => phone.state.closing.sealed.map((period) => period.checkpoint);

/** Ana, Bea and Carla close; Ana keeps the books. */
export function closing(policies: CborMap = {}) {
  const phones = village(['ana', 'bea', 'carla', 'dora'], { founding: { policies } });
  const { ana, bea, carla, dora } = phones;
  const all = [ana, bea, carla, dora];
  const closers = setClosers(ana, [ana, bea, carla]);
  meet(...all);
  return { ...phones, all, closers };
}
