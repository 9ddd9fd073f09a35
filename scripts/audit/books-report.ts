import { fingerprints } from '../../src/core/fingerprint.ts';
import type { AccountId, DeviceId, EntryId, GroupId, MemberId, UnitId } from '../../src/core/ids.ts';
import type { GroupState } from '../../src/core/state.ts';
import { compareText } from '../../src/lib/compare.ts';

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
  readonly stateHash: string;
  readonly entriesHash: string;
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
    stateHash: hashes.state,
    entriesHash: hashes.entries,
  };
}

function balancesOf({ accounts }: GroupState): BooksReport['balances'] {
  return [...accounts.balances]
    .sort(([left], [right]) => compareText(left, right))
    .map(([key, balance]) => {
      const [account, unit] = key.split('/') as [AccountId, UnitId];
      return { account, unit, balance };
    });
}
