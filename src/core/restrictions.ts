/**
 * What takes rights away from somebody: a cut of their limit, the end of a device or a membership, the proof of a fork.
 *
 * Nobody can be made to listen. So a restriction binds its device from the entry that acknowledges it, and everybody else
 * by what they accept: whoever has acknowledged a restriction takes nothing from a payer who pretends not to know of it.
 * (protocol §3.2)
 */
import { insertSorted } from '../lib/sorted.ts';
import type { ChainState } from './chain.ts';
import type { AccountId, DeviceId, EntryId, MemberId, UnitId } from './ids.ts';
import { isAtOrUnder, type LogNode } from './log.ts';
import type { GroupState } from './state.ts';

export type CutoffReason =
  /** Decided by others. */
  | 'removal'
  /** The member's own word. */
  | 'leaving'
  /** One device, by the member's card or guardians. */
  | 'revocation'
  /** A device that guardians let in, refused by a device of the same member. */
  | 'veto';

export type Restriction = { readonly entry: EntryId } & (
  | {
      readonly is: 'limit-cut';
      readonly device: DeviceId;
      readonly account: AccountId;
      readonly unit: UnitId;
      readonly amount: number;
    }
  | Cutoff
  | CustodyEnd
  | { readonly is: 'fork'; readonly device: DeviceId; readonly seq: number }
);

/** Up to the cut everything stands; beyond it a payment counts only if its payee had accepted it unaware. (protocol §6) */
export type Cutoff = {
  readonly is: 'cutoff';
  readonly entry: EntryId;
  readonly reason: CutoffReason;
  readonly member: MemberId;
  /** `null`: all devices of the member, those that nobody had heard of included. */
  readonly device: DeviceId | null;
  /** The last entries that its signers had seen, of any of the devices. */
  readonly cut: readonly EntryId[];
  /** Whose word it is: two who remove one another are both suspended until a vote. */
  readonly signers: readonly MemberId[];
};

export type Restrictions = {
  readonly byEntry: Map<EntryId, Restriction>;
  /** By device, and for a cutoff of a whole membership by member. */
  readonly bySubject: Map<DeviceId | MemberId, EntryId[]>;
  /** restriction → entries that acknowledge it. These lists and those above are sorted. */
  readonly acknowledgedBy: Map<EntryId, EntryId[]>;
  /** removal → decisions that took it back, sorted */
  readonly restored: Map<EntryId, EntryId[]>;
};

export const emptyRestrictions = (): Restrictions => ({
  byEntry: new Map(),
  bySubject: new Map(),
  acknowledgedBy: new Map(),
  restored: new Map(),
});

export function addRestriction({ restrictions }: GroupState, restriction: Restriction): void {
  restrictions.byEntry.set(restriction.entry, restriction);
  const subject = restriction.is === 'cutoff' ? (restriction.device ?? restriction.member) : restriction.device;
  insertInto(restrictions.bySubject, subject, restriction.entry);
}

/** Those about a device or its member, whether anybody has acknowledged them or not. */
export function restrictionsOn(state: GroupState, device: DeviceId, member: MemberId | null): Restriction[] {
  const { bySubject, byEntry } = state.restrictions;
  // Asked for every entry; of most members nobody has ever said anything of the kind.
  if (!bySubject.has(device) && (member === null || !bySubject.has(member))) return [];
  const ids = [...(bySubject.get(device) ?? []), ...((member && bySubject.get(member)) ?? [])];
  return ids.flatMap((id) => byEntry.get(id) ?? []);
}

/** Those that a chain has acknowledged and of which it knows no taking back. */
export function knownRestrictionsOn(
  state: GroupState,
  chain: ChainState,
  device: DeviceId,
  member: MemberId | null,
): Restriction[] {
  const known: Part = (id) => chain.acknowledged.has(id);
  return restrictionsOn(state, device, member).filter(
    (each) => known(each.entry) && (each.is !== 'cutoff' || stands(state, each, known)),
  );
}

/** Whether an entry lies at or below the cut, on a branch that the signers had seen. */
export const isWithinCut = (state: GroupState, { cut }: Pick<Cutoff, 'cut'>, id: EntryId): boolean =>
  cut.some((tip) => isAtOrUnder(state.log, id, tip));

/** Two coordinators gave an account that a lost device keeps to another one: the same, for that account alone. (§2) */
export type CustodyEnd = {
  readonly is: 'custody-end';
  readonly entry: EntryId;
  readonly device: DeviceId;
  readonly account: AccountId;
  /** The device that is to have it. */
  readonly toDevice: DeviceId;
  /** The last entries of the lost device that its signers had seen. */
  readonly cut: readonly EntryId[];
};

/** A part of the log: the whole of it, what lies inside a checkpoint, or what a chain has acknowledged. */
export type Part = (id: EntryId) => boolean;
export const wholeLog: Part = () => true;

/** Cutoffs of a device or its member that stand by what a part of the log says. */
export function standingCutoffs(
  state: GroupState,
  device: DeviceId,
  member: MemberId | null,
  part: Part = wholeLog,
): Cutoff[] {
  return restrictionsOn(state, device, member).filter(
    (each): each is Cutoff => each.is === 'cutoff' && part(each.entry) && stands(state, each, part),
  );
}

/**
 * As a part of the log has it. A removal stands until it is taken back, whichever device put it into words: others stood
 * behind it. Any other cutoff is a member's own word, and void when their other device has refused the one that said it.
 */
export function stands(state: GroupState, cutoff: Cutoff, part: Part): boolean {
  if (cutoff.reason === 'removal') return !(state.restrictions.restored.get(cutoff.entry) ?? []).some(part);
  const author = authorOf(state, cutoff);
  return author === undefined || !vetoesOf(state, author).some(part);
}

const authorOf = (state: GroupState, { entry }: Restriction): DeviceId | undefined =>
  state.log.nodes.get(entry)?.device;

const vetoesOf = (state: GroupState, device: DeviceId): EntryId[] =>
  (state.restrictions.bySubject.get(device) ?? []).filter((id) => {
    const restriction = state.restrictions.byEntry.get(id);
    return restriction?.is === 'cutoff' && restriction.reason === 'veto';
  });

/**
 * Why a chain may say nothing more: it has acknowledged that it forked, or that it was cut off. Its person is told, and what
 * it says all the same counts on no phone. Cutoffs that `refused` said, about its own member, are passed over: a device that
 * was let in wrongly does not silence the one that can say so.
 */
export function closedBecause(
  state: GroupState,
  chain: ChainState,
  refused: DeviceId | null = null,
): ClosedCode | null {
  const [first] = knownRestrictionsOn(state, chain, chain.device, chain.member)
    .filter((each) => each.is === 'cutoff' || each.is === 'fork')
    .filter(
      (each) =>
        refused === null || each.is === 'fork' || each.reason === 'removal' || authorOf(state, each) !== refused,
    );
  if (first === undefined) return null;
  return first.is === 'fork' ? 'device-frozen' : closedCodes[first.reason];
}

const closedCodes = {
  removal: 'member-removed',
  leaving: 'member-left',
  revocation: 'device-revoked',
  veto: 'device-revoked',
} as const;
export type ClosedCode = 'device-frozen' | (typeof closedCodes)[CutoffReason];

/** Remembers who acknowledged what, so that a later acceptance can be judged by it. */
export function noteAcknowledgements(
  { restrictions }: GroupState,
  node: Pick<LogNode, 'id'>,
  acks: readonly EntryId[],
): void {
  for (const id of acks) {
    if (restrictions.byEntry.has(id)) insertInto(restrictions.acknowledgedBy, id, node.id);
  }
}

function insertInto<K>(lists: Map<K, EntryId[]>, key: K, id: EntryId): void {
  const list = lists.get(key) ?? [];
  insertSorted(list, id);
  lists.set(key, list);
}
