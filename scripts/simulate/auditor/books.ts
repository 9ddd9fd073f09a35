/** What the entries that count come to, reckoned from nothing. */
import type { Audit } from './audit.ts';
import { hex, type Reading } from './reading.ts';
import { type Passing, passingOf, rightsAfter } from './transfers.ts';

export type AuditedBooks = {
  readonly findings: ReadonlyMap<string, string>;
  /** First number of which a device has two entries. */
  readonly forks: ReadonlyMap<string, number>;
  /** 'counted', 'void' or 'reclaimed', by the entry that passed the amount on. */
  readonly transfers: ReadonlyMap<string, string>;
  /** By account and unit, without zeroes. */
  readonly balances: ReadonlyMap<string, number>;
  /** By last entry of a branch, account and unit, without zeroes. */
  readonly rights: ReadonlyMap<string, number>;
  /** Devices and whether they withdrew, by member. */
  readonly members: ReadonlyMap<string, string>;
  readonly coordinators: readonly string[];
};

export function auditedBooks(audit: Audit): AuditedBooks {
  const entries = [...audit.admitted.values()];
  const forks = forksIn(entries);
  const passings = audit.ofKind('pay', 'reverse').flatMap(({ id }) => passingOf(audit, id) ?? []);
  const takenBack = new Set(
    audit.ofKind('reclaim').map(({ payload }) => hex(audit.valid(payload['ref'], 'decline')?.payload['ref'])),
  );
  const transfers = new Map(passings.map((passing) => [passing.entry.id, statusOf(passing, forks, takenBack)]));
  const counted = passings.filter(({ entry }) => transfers.get(entry.id) === 'counted');
  return {
    findings: new Map(entries.map(({ id }) => [id, audit.findingOf(id) ?? 'rejected'])),
    forks,
    transfers,
    balances: balancesOf(counted),
    rights: rightsOf(audit, entries),
    members: membersOf(audit),
    coordinators: coordinatorsOf(audit),
  };
}

function forksIn(entries: readonly Reading[]): Map<string, number> {
  const taken = new Set<string>();
  const forks = new Map<string, number>();
  for (const { device, seq } of entries) {
    const place = `${device} ${seq}`;
    if (taken.has(place)) forks.set(device, Math.min(seq, forks.get(device) ?? seq));
    taken.add(place);
  }
  return forks;
}

/** From the forked number on nothing that the device paid counts; nor what its payer took back. (§3.2, §5) */
function statusOf(
  { entry }: Passing,
  forks: ReadonlyMap<string, number>,
  takenBack: ReadonlySet<string>,
): 'void' | 'reclaimed' | 'counted' {
  if (entry.seq >= (forks.get(entry.device) ?? Number.POSITIVE_INFINITY)) return 'void';
  return takenBack.has(entry.id) ? 'reclaimed' : 'counted';
}

function balancesOf(counted: readonly Passing[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { from, to, unit, amount } of counted) {
    sums.set(`${from}/${unit}`, (sums.get(`${from}/${unit}`) ?? 0) - amount);
    sums.set(`${to}/${unit}`, (sums.get(`${to}/${unit}`) ?? 0) + amount);
  }
  return new Map([...sums].filter(([, amount]) => amount !== 0));
}

function rightsOf(audit: Audit, entries: readonly Reading[]): Map<string, number> {
  const followed = new Set(entries.map(({ prev }) => prev));
  const units = Object.keys((audit.founding['limits'] as object | undefined) ?? {});
  const accounts = new Set(audit.ofKind('found', 'join', 'device.add').map(({ payload }) => hex(payload['root'])));
  const rights = entries
    .filter(({ id }) => !followed.has(id))
    .flatMap((tip) => {
      const said = [...audit.before(tip), tip].filter(({ id }) => audit.valid(id) !== null);
      return [...accounts].flatMap((account) =>
        units.map((unit) => [`${tip.id} ${account}/${unit}`, rightsAfter(audit, said, account, unit)] as const),
      );
    });
  return new Map(rights.filter(([, amount]) => amount !== 0));
}

function membersOf(audit: Audit): Map<string, string> {
  const openings = audit.ofKind('found', 'join', 'device.add');
  const withdrawn = new Set(audit.ofKind('profile.withdraw').map((entry) => audit.memberOf(entry)));
  const roots = new Set(openings.map(({ payload }) => hex(payload['root'])));
  return new Map(
    [...roots].map((root) => {
      const devices = openings.filter(({ payload }) => hex(payload['root']) === root).map(({ device }) => device);
      return [root, `${devices.sort().join()} ${withdrawn.has(root)}`];
    }),
  );
}

function coordinatorsOf(audit: Audit): string[] {
  const ended = new Set(audit.ofKind('role.end').map(({ payload }) => hex(payload['ref'])));
  const granted = audit.ofKind('role.grant').filter(({ id }) => !ended.has(id));
  const members = granted.map(({ payload }) => hex(payload['member']));
  return [...new Set([hex(audit.founding['root']), ...members])].sort();
}
