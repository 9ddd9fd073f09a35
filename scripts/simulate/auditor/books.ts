/** What the entries that count come to, reckoned from nothing. */
import type { Audit } from './audit.ts';
import { type Counted, countedAmounts } from './counting.ts';
import { authorOf } from './cutoffs.ts';
import { forksIn } from './forks.ts';
import type { Part, Purse } from './purse.ts';
import { hex } from './reading.ts';
import { sealedCheckpoints } from './sealed.ts';
import { type Passing, passingOf } from './transfers.ts';

export type AuditedBooks = {
  readonly findings: ReadonlyMap<string, string>;
  /** First number of which a device has two entries. */
  readonly forks: ReadonlyMap<string, number>;
  /** How much counts, by the entry that passed the amount on. */
  readonly transfers: ReadonlyMap<string, number>;
  /** By account and unit, without zeroes. */
  readonly balances: ReadonlyMap<string, number>;
  /** By last entry of a branch, account and unit, without zeroes. */
  readonly rights: ReadonlyMap<string, number>;
  /** The same: how far below zero. */
  readonly limits: ReadonlyMap<string, number>;
  /** Devices and whether they withdrew, by member. */
  readonly members: ReadonlyMap<string, string>;
  /** Heights, by checkpoint. */
  readonly sealed: ReadonlyMap<string, number>;
};

export function auditedBooks(audit: Audit): AuditedBooks {
  const entries = [...audit.admitted.values()];
  const passings = audit
    .ofKind('pay', 'reverse', 'record', 'account.take')
    .flatMap(({ id }) => passingOf(audit, id) ?? []);
  const count = countedAmounts(audit);
  const amounts = passings.map((passing) => [passing, count.counted.get(passing.entry.id) ?? 0] as const);
  return {
    findings: new Map(entries.map(({ id }) => [id, audit.findingOf(id) ?? 'rejected'])),
    forks: forksIn(entries),
    transfers: new Map(amounts.map(([{ entry }, amount]) => [entry.id, amount])),
    balances: balancesOf(audit, amounts, count),
    ...pursesOf(audit),
    members: membersOf(audit),
    sealed: new Map(sealedCheckpoints(audit).map(({ id, payload }) => [id, Number(payload['height'])])),
  };
}

const withoutZeroes = (amounts: Iterable<readonly [string, number]>): Map<string, number> =>
  new Map([...amounts].filter(([, amount]) => amount !== 0));

function balancesOf(
  audit: Audit,
  amounts: readonly (readonly [Passing, number])[],
  { fallen, handed }: Counted,
): Map<string, number> {
  const sums = new Map<string, number>();
  const give = (from: string, to: string, unit: string, amount: number): void => {
    sums.set(`${from}/${unit}`, (sums.get(`${from}/${unit}`) ?? 0) - amount);
    sums.set(`${to}/${unit}`, (sums.get(`${to}/${unit}`) ?? 0) + amount);
  };
  for (const [{ from, to, unit, entry }, amount] of amounts) {
    give(from, to, unit, amount);
    give(audit.memberOf(entry) ?? '', from, unit, fallen.get(entry.id) ?? 0);
  }
  for (const { entry, unit, amount } of handed)
    give(audit.memberOf(entry) ?? '', hex(entry.payload['account']), unit, amount);
  return withoutZeroes(sums);
}

function pursesOf(audit: Audit): Pick<AuditedBooks, 'rights' | 'limits'> {
  const entries = [...audit.admitted.values()];
  const followed = new Set(entries.map(({ prev }) => prev));
  const purses = entries
    .filter(({ id }) => !followed.has(id))
    .map((tip) => ({ tip, owner: authorOf(audit, tip) ?? '', purse: audit.purseAfter(tip) }));
  return {
    rights: withoutZeroes(
      purses.flatMap(({ tip, owner, purse }) =>
        partsOf(owner, purse).flatMap(([account, { rights }]) =>
          [...rights].map(([unit, amount]) => [`${tip.id} ${account}/${unit}`, amount] as const),
        ),
      ),
    ),
    limits: withoutZeroes(
      purses.flatMap(({ tip, owner, purse }) =>
        partsOf(owner, purse).flatMap(([account, { limits }]) =>
          [...limits].map(([unit, amount]) => [`${tip.id} ${account}/${unit}`, amount] as const),
        ),
      ),
    ),
  };
}

const partsOf = (owner: string, purse: Purse): (readonly [string, Part])[] => [[owner, purse], ...purse.kept];

function membersOf(audit: Audit): Map<string, string> {
  const openings = audit.ofKind('found', 'join', 'device.add');
  const withdrawn = new Set(audit.ofKind('profile.withdraw', 'member.leave').map((entry) => audit.memberOf(entry)));
  const roots = new Set(openings.map(({ payload }) => hex(payload['root'])));
  return new Map(
    [...roots].map((root) => {
      const devices = openings.filter(({ payload }) => hex(payload['root']) === root).map(({ device }) => device);
      return [root, `${devices.sort().join()} ${withdrawn.has(root)}`];
    }),
  );
}
