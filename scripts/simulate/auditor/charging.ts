/** What an account in custody is charged beyond a fork or an end of the phone that keeps it. (protocol §2) */
import type { Audit } from './audit.ts';
import { custodyEndsIn, place } from './custody.ts';
import { endingsIn, inheritanceOf, legacyOf } from './inheriting.ts';
import { copyOf, partOf } from './purse.ts';
import { hex, type Reading } from './reading.ts';
import { withinCut } from './within-cut.ts';

/** Where a device, or one account of its, ends for good, by what lies in the log and what is sealed. */
export type Ends = {
  /** In the first sealed checkpoint that contains its end. (§8) */
  readonly isSealedBeyond: (entry: Reading, account: string) => boolean;
  /** Beyond where somebody took over, though what closed over it come undone. */
  readonly isTakenOver: (entry: Reading, account: string) => boolean;
};

export function endsIn(audit: Audit, among: ReadonlySet<string>, sealed: readonly Reading[]): Ends {
  const takeovers = [
    ...audit.ofKindAmong(among, 'inherit').flatMap((entry) => {
      const inherited = inheritanceOf(audit, entry);
      return inherited === null ? [] : [{ end: inherited.end, account: null }];
    }),
    ...audit.ofKindAmong(among, 'account.inherit').flatMap((entry) => {
      const legacy = legacyOf(audit, entry);
      return legacy === null ? [] : [{ end: legacy.end, account: legacy.account }];
    }),
  ];
  return {
    isSealedBeyond: (entry, account) => {
      const { device } = entry;
      const first = sealed.find(
        (checkpoint) =>
          endingsIn(audit, checkpoint).has(device) || custodyEndsIn(audit, checkpoint).has(place({ device, account })),
      );
      return first !== undefined && !withinCut(audit, first).has(entry.id);
    },
    isTakenOver: (entry, account) =>
      takeovers.some(
        (each) =>
          (each.account === null || each.account === account) &&
          each.end.device === entry.device &&
          !audit.isOnWayTo(entry, each.end),
      ),
  };
}

export type Charges = {
  /** By handover and unit: what its keeper's own member stands for. */
  readonly fallen: readonly { readonly entry: Reading; readonly unit: string; readonly amount: number }[];
  /** By "account/unit": what payments beyond the fork may still be charged. */
  readonly left: Map<string, number>;
};

/** Handovers that somebody took up come first: `fork` is the number from which the device has two histories, if it has. */
export function chargesOf(
  audit: Audit,
  among: ReadonlySet<string>,
  accepted: ReadonlySet<string>,
  ends: Ends,
  device: string,
  fork: { readonly seq: number; readonly covered: boolean } | null,
): Charges {
  const left = fork?.covered ? potsBelow(audit, among, device, fork.seq) : new Map<string, number>();
  const fallen: Charges['fallen'][number][] = [];
  const handed = audit
    .ofKindAmong(among, 'handover')
    .filter((entry) => entry.device === device && accepted.has(entry.id))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const entry of handed) {
    const account = hex(entry.payload['account']);
    const isPastEnd = ends.isSealedBeyond(entry, account) || ends.isTakenOver(entry, account);
    if (!isPastEnd && (fork === null || entry.seq < fork.seq)) continue;
    for (const [unit, rights] of Object.entries(entry.payload['rights'] as Readonly<Record<string, number>>)) {
      const has = left.get(`${account}/${unit}`) ?? 0;
      const borne = isPastEnd ? 0 : Math.min(has, Math.max(0, rights));
      left.set(`${account}/${unit}`, has - borne);
      fallen.push({ entry, unit, amount: Math.max(0, rights) - borne });
    }
  }
  return { fallen, left };
}

/** What was left in each account that it kept, just below the fork. */
function potsBelow(audit: Audit, among: ReadonlySet<string>, device: string, seq: number): Map<string, number> {
  const below = [...among]
    .flatMap((id) => audit.reading(id) ?? [])
    .find((each) => each.device === device && each.seq === seq - 1);
  const pots = new Map<string, number>();
  if (below === undefined) return pots;
  const purse = copyOf(audit.purseAfter(below));
  for (const [account, { device: keeper }] of purse.custody)
    for (const [unit, rights] of partOf(audit, purse, account).rights)
      if (keeper === device && rights > 0) pots.set(`${account}/${unit}`, rights);
  return pots;
}
