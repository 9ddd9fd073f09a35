/** Deals come to one view, and to none that the books do not bear out. */

import type { MemberId } from '../../../src/core/ids.ts';
import { cutoffOf } from '../../../src/core/membership/select.ts';
import { recordsOf } from '../../../src/core/records.ts';
import type { GroupState } from '../../../src/core/state.ts';
import type { DealRecord } from '../../../src/modules/market/apply.ts';
import type { ReturnedPayload, TermsPayload } from '../../../src/modules/market/entries.ts';
import { standingOf } from '../../../src/modules/market/standing.ts';
import { onFirstPhone } from './fairness.ts';
import { recordsAgree } from './records.ts';

const dealsOf = (state: GroupState): DealRecord[] =>
  recordsOf<DealRecord | undefined>(state, 'market').flatMap(([, record]) => record ?? []);

export const dealsAgree = recordsAgree('market', 'deals');

/** Whoever owes nothing by a deal paid what was agreed, and has not had it back; nobody waits for somebody who is gone. */
export const dealsAreBorneOut = onFirstPhone((_, state) =>
  dealsOf(state).flatMap((record) => {
    const { stage, waitingFor } = standingOf(state, record);
    const done = stage === 'fulfilled' || stage === 'closed';
    const gone = [record.provider, record.receiver].some(
      (party) => cutoffOf(state, party as string as MemberId) !== null,
    );
    return [
      ...(done && !isReturned(state, record) ? [`deal ${record.id} is not paid`] : []),
      ...(gone && !done && waitingFor !== null ? [`deal ${record.id} waits for nobody`] : []),
    ];
  }),
);

/** By the entries alone: what was said when it was agreed, and what was paid that names it. */
function isReturned({ log, accounts }: GroupState, { id, agreed }: DealRecord): boolean {
  const terms = agreed && log.nodes.get(agreed.terms);
  const { amount, unit } = (terms?.payload ?? { amount: null }) as Pick<TermsPayload, 'amount' | 'unit'>;
  if (amount === null) return terms !== null;
  const naming = (log.nodes.get(id)?.dependents ?? []).flatMap((each) => log.nodes.get(each) ?? []);
  const payments = naming.flatMap((node) =>
    node.kind === 'pay' ? [node.id] : node.kind === 'deal.returned' ? (node.payload as ReturnedPayload).refs : [],
  );
  return payments.some((payment) => {
    const paid = accounts.transfers.get(payment);
    const back = paid?.reversals.some((reversal) => (accounts.transfers.get(reversal)?.counted ?? 0) > 0);
    return paid !== undefined && !back && paid.unit === unit && paid.counted >= amount;
  });
}
