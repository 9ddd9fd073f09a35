/** Deals come to one view, and to none that the books do not bear out. */

import type { MemberId } from '../../../src/core/ids.ts';
import { cutoffOf } from '../../../src/core/membership/select.ts';
import { recordsOf } from '../../../src/core/records.ts';
import { admit } from '../../../src/core/replay.ts';
import { emptyState, type GroupState } from '../../../src/core/state.ts';
import type { DealRecord } from '../../../src/modules/market/apply.ts';
import { standingOf } from '../../../src/modules/market/standing.ts';
import { chanceFrom, shuffled } from '../chance.ts';
import type { Check } from './check.ts';
import { onFirstPhone } from './fairness.ts';

const dealsOf = (state: GroupState): DealRecord[] =>
  recordsOf<DealRecord | undefined>(state, 'market').flatMap(([, record]) => record ?? []);
const asText = (state: GroupState): string => JSON.stringify(recordsOf(state, 'market'));

export const dealsAgree: Check = ({ world, phones, entries }) => {
  const [first, ...others] = phones;
  if (first === undefined) return [];
  const { registry, signer, group } = world.village;
  const expected = asText(first.state);
  const differing = others.filter(({ state }) => asText(state) !== expected);
  const again = emptyState(group);
  const order = shuffled(entries, chanceFrom(entries.length + 1));
  admit(
    registry,
    again,
    order.flatMap((entry) => signer.verify(entry, registry) ?? []),
  );
  return [
    ...differing.map(({ name }) => `${name} has other deals than ${first.name}`),
    ...(asText(again) === expected ? [] : ['another order makes other deals']),
  ];
};

/** Whoever owes nothing by a deal paid what was agreed, and has not had it back; nobody waits for somebody who is gone. */
export const dealsAreBorneOut = onFirstPhone((_, state) =>
  dealsOf(state).flatMap((record) => {
    const { stage, terms, paidBy, waitingFor } = standingOf(state, record);
    const { transfers } = state.accounts;
    const paid = paidBy === null ? undefined : transfers.get(paidBy);
    const back = paid?.reversals.some((id) => (transfers.get(id)?.counted ?? 0) > 0) ?? false;
    const owed = (stage === 'fulfilled' || stage === 'closed') && terms?.price ? terms.price.amount : 0;
    const gone = [record.provider, record.receiver].some(
      (party) => cutoffOf(state, party as string as MemberId) !== null,
    );
    return [
      ...(owed > 0 && (paid === undefined || back || paid.counted < owed) ? [`deal ${record.id} is not paid`] : []),
      ...(gone && waitingFor !== null && stage !== 'fulfilled' ? [`deal ${record.id} waits for nobody`] : []),
    ];
  }),
);
