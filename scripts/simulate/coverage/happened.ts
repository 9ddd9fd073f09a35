/** What really happened in a campaign: a rule that nothing ever met is not tested, however many schedules were played. */

import { rejectionCodes as caseCodes } from '../../../src/core/cases/rules.ts';
import type { EntryId } from '../../../src/core/ids.ts';
import { rejectionCodes as listingCodes } from '../../../src/core/listings/rules.ts';
import { rejectionCodes as markCodes } from '../../../src/core/marks/rules.ts';
import { coreCodes } from '../../../src/core/rejections.ts';
import { rejectionCodes as aidCodes } from '../../../src/modules/aid/rules.ts';
import { registry } from '../../../src/modules/core.ts';
import { rejectionCodes as dealCodes } from '../../../src/modules/market/rules.ts';
import { actNames } from '../acts/acts.ts';
import type { Healed } from '../checks/check.ts';
import type { SimulatedPhone } from '../world/phone.ts';
import { notSimulated } from './not-simulated.ts';
import { pathNames, pathsIn } from './paths.ts';

type Counts = Readonly<Record<string, number>>;
export type Happened = {
  /** Valid entries, by kind. */
  readonly kinds: Counts;
  /** Entries that the rules refused, by the name of the first broken rule. */
  readonly rejections: Counts;
  /** What phones said by themselves, by kind. */
  readonly duties: Counts;
  /** What schedules had done that changed anything, honest acts and frauds. */
  readonly acts: Counts;
  /** Schedules in which something rare came about. */
  readonly paths: Counts;
};

/** Kinds that phones say by themselves. */
const dutyKinds = [
  ...[
    'accept',
    'decline',
    'reclaim',
    'acknowledge',
    'limit.grow',
    'fork.proof',
    'admit',
    'role.end',
    'seal',
    'inherit',
    'handover',
    'account.take',
    'account.inherit',
  ],
] as const;

const zeroes = (names: Iterable<string>): Record<string, number> =>
  Object.fromEntries([...names].map((name) => [name, 0]));

export class Coverage {
  readonly #kinds = zeroes([...registry.kinds.keys()].filter((kind) => !(kind in notSimulated.kinds)));
  readonly #rejections = zeroes(
    [...coreCodes, ...listingCodes, ...dealCodes, ...aidCodes, ...caseCodes, ...markCodes].filter(
      (code) => !(code in notSimulated.rejections),
    ),
  );
  readonly #duties = zeroes(dutyKinds);
  readonly #acts = zeroes(actNames);
  readonly #paths = zeroes(pathNames);

  readonly note = (healed: Healed): void => {
    const [phone] = healed.phones;
    for (const { kind, payload, verdict } of phone?.state.log.nodes.values() ?? []) {
      if (verdict.is === 'valid') count(this.#kinds, kind);
      // An act that others stood behind is of its own kind too.
      if (verdict.is === 'valid' && kind === 'enact') count(this.#kinds, actIn(phone, payload));
      else if (verdict.is === 'rejected') count(this.#rejections, verdict.code);
    }
    for (const { dutiesDone } of healed.world.phones) for (const kind of dutiesDone) count(this.#duties, kind);
    for (const act of healed.world.done) count(this.#acts, act);
    for (const path of pathsIn(healed)) count(this.#paths, path);
  };

  get happened(): Happened {
    return {
      kinds: inOrder(this.#kinds),
      rejections: inOrder(this.#rejections),
      duties: inOrder(this.#duties),
      acts: inOrder(this.#acts),
      paths: inOrder(this.#paths),
    };
  }

  /** Whatever was to happen and did not: "kinds: epoch.rotate". */
  get never(): string[] {
    return Object.entries(this.happened).flatMap(([what, counts]) =>
      Object.entries(counts).flatMap(([name, times]) => (times === 0 ? [`${what}: ${name}`] : [])),
    );
  }
}

const actIn = (phone: SimulatedPhone | undefined, payload: unknown): string => {
  const proposal = phone?.state.mandates.proposals.get((payload as { readonly ref: EntryId }).ref);
  return proposal?.act ?? 'enact';
};

const count = (counts: Record<string, number>, name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};

/** The rarest first. */
const inOrder = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).sort(([, left], [, right]) => left - right));
