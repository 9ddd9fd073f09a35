/** Phones that share a cover: one that forked, and those of its member that took up rights from beyond. (protocol §5) */
import type { Audit } from './audit.ts';
import { inheritanceOf } from './inheriting.ts';
import { hex, type Reading } from './reading.ts';

export type Pool = {
  readonly forked: readonly string[];
  readonly from: ReadonlyMap<string, number>;
  /** What was taken over from beyond the forks. */
  readonly passages: ReadonlySet<Passage>;
};

export type Passage = { readonly given: Reading; readonly taken: Reading; readonly inherited: boolean };

export function poolsIn(audit: Audit, among: ReadonlySet<string>, forks: ReadonlyMap<string, number>): Pool[] {
  const passages = passagesIn(audit, among);
  let pools = [...forks].map(([device, seq]): Pool => ({ forked: [device], ...reachOf(device, seq, passages) }));
  for (;;) {
    const [one, other] =
      pools.flatMap((each) =>
        pools
          .filter((that) => that !== each && [...that.from.keys()].some((device) => each.from.has(device)))
          .map((that) => [each, that] as const),
      )[0] ?? [];
    if (one === undefined || other === undefined) return pools;
    const from = new Map(one.from);
    for (const [device, seq] of other.from) from.set(device, Math.min(seq, from.get(device) ?? seq));
    pools = [
      ...pools.filter((each) => each !== one && each !== other),
      { forked: [...one.forked, ...other.forked], from, passages: new Set([...one.passages, ...other.passages]) },
    ];
  }
}

/** A phone that forked after it was lost takes nothing from its heir: what is inherited carries along only what was moved. */
function reachOf(forked: string, seq: number, passages: readonly Passage[]): Pick<Pool, 'from' | 'passages'> {
  const received = new Map<string, number>();
  const isBeyond = ({ given, inherited }: Passage): boolean =>
    (!inherited && given.device === forked && given.seq >= seq) || given.seq >= (received.get(given.device) ?? 2 ** 40);
  for (let size = -1; size !== sumOf(received); ) {
    size = sumOf(received);
    for (const passage of passages.filter(isBeyond)) {
      const { device, seq: at } = passage.taken;
      received.set(device, Math.min(at, received.get(device) ?? at));
    }
  }
  const beyond = new Set(passages.filter(isBeyond));
  return { from: new Map([...received, [forked, Math.min(seq, received.get(forked) ?? seq)]]), passages: beyond };
}

/** Changes whenever anything does: a phone more, or an earlier number. */
const sumOf = (received: ReadonlyMap<string, number>): number =>
  [...received.values()].reduce((sum, seq) => sum + 2 ** 20 - seq, 0);

function passagesIn(audit: Audit, among: ReadonlySet<string>): Passage[] {
  const moved = audit.ofKindAmong(among, 'accept').flatMap((taken): Passage[] => {
    const given = audit.valid(hex(taken.payload['ref']), 'move');
    return given === null ? [] : [{ given, taken, inherited: false }];
  });
  const inherited = audit.ofKindAmong(among, 'inherit').flatMap((taken): Passage[] => {
    const inheritance = inheritanceOf(audit, taken);
    if (inheritance === null) return [];
    const moves = inheritance.taken.filter(({ entry }) => entry.kind === 'move');
    return [
      { given: inheritance.end, taken, inherited: true },
      ...moves.map(({ entry: given }) => ({ given, taken, inherited: false })),
    ];
  });
  return [...moved, ...inherited];
}

/** How much of a unit a phone took over from beyond the forks, as an heir what the lost one had. */
export function takenOver({ passages }: Pool, device: string, unit: string): number {
  const own = [...passages].filter(({ taken }) => taken.device === device);
  return own.reduce((sum, { given, inherited }) => {
    if (inherited) return sum + takenOver({ passages } as Pool, given.device, unit);
    return sum + (given.payload['unit'] === unit ? Number(given.payload['amount']) : 0);
  }, 0);
}
