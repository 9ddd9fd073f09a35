import { archiveRootOf, periodOf, stateRootAt } from '../../src/core/closing/root.ts';
import { fingerprints } from '../../src/core/fingerprint.ts';
import type { AccountId, DeviceId, EntryId, GroupId, MemberId, UnitId } from '../../src/core/ids.ts';
import { chainsOf } from '../../src/core/replay.ts';
import type { GroupState } from '../../src/core/state.ts';
import { compareText } from '../../src/lib/compare.ts';
import { registry } from '../../src/modules/core.ts';

/** What the books of a group come to. Amounts are minor units: whole minutes, or the last decimal place. */
export type BooksReport = {
  readonly group: GroupId;
  readonly members: number;
  /** All that the file holds, each once. */
  readonly entries: number;
  readonly accepted: number;
  /** Kept, and without effect: they broke a rule when they were made. */
  readonly rejected: number;
  /** Of kinds that this version does not know. */
  readonly unknown: number;
  /** They build upon entries that the file does not hold. */
  readonly waiting: number;
  /** Devices that signed two entries with one number, and the two. */
  readonly forks: readonly {
    readonly device: DeviceId;
    readonly member: MemberId | null;
    readonly seq: number;
    readonly proof: readonly EntryId[];
  }[];
  /** By account, then unit; an account at zero is left out. */
  readonly balances: readonly { readonly account: AccountId; readonly unit: UnitId; readonly balance: number }[];
  /** Of all balances. Books that are not zero-sum are none. */
  readonly sum: number;
  /** Closings that stand, from the first on. */
  readonly sealed: readonly SealedReport[];
  readonly stateHash: string;
  readonly entriesHash: string;
};

export type SealedReport = {
  readonly height: number;
  readonly checkpoint: EntryId;
  /** Entries of this period alone. */
  readonly entries: number;
  readonly seals: number;
  /** Whether the state and the period, worked out again from the file, come to what was sealed. */
  readonly rootsHold: boolean;
};

export function booksReport(state: GroupState): BooksReport {
  const { log, membership } = state;
  const verdicts = [...log.nodes.values()].map((node) => node.verdict.is);
  const count = (verdict: (typeof verdicts)[number]): number => verdicts.filter((each) => each === verdict).length;
  const balances = balancesOf(state);
  const hashes = fingerprints(state);
  return {
    group: state.group,
    members: membership.members.size,
    entries: log.nodes.size + log.waiting.size,
    accepted: count('valid'),
    rejected: count('rejected'),
    unknown: count('unknown-kind'),
    waiting: log.waiting.size,
    forks: [...log.forks].map(([device, { seq, proof }]) => {
      return { device, member: membership.devices.get(device)?.member ?? null, seq, proof };
    }),
    balances,
    sum: balances.reduce((sum, { balance }) => sum + balance, 0),
    sealed: sealedPeriods(state),
    stateHash: hashes.state,
    entriesHash: hashes.entries,
  };
}

function sealedPeriods(state: GroupState): SealedReport[] {
  const chainAt = chainsOf(registry, state);
  return state.closing.sealed.flatMap(({ checkpoint, cut }, at) => {
    const sealed = state.closing.checkpoints.get(checkpoint);
    if (sealed === undefined) return [];
    const period = periodOf(state, cut, state.closing.sealed[at - 1]?.cut ?? []);
    const rootsHold =
      sealed.archiveRoot === archiveRootOf(period) && sealed.stateRoot === stateRootAt(state, cut, chainAt);
    const { height, seals } = sealed;
    return [{ height, checkpoint, entries: period.length, seals: seals.length, rootsHold }];
  });
}

function balancesOf({ accounts }: GroupState): BooksReport['balances'] {
  return [...accounts.balances]
    .sort(([left], [right]) => compareText(left, right))
    .map(([key, balance]) => {
      const [account, unit] = key.split('/') as [AccountId, UnitId];
      return { account, unit, balance };
    });
}
