/** What of the group's own accounts waits for whoever keeps one. */
import { keepersNow } from '../../core/accounts/custody/decided.ts';
import { keptHere } from '../../core/accounts/custody/keepers.ts';
import { signingChain } from '../../core/accounts/signing.ts';
import type { Context, Errand } from '../../core/module.ts';
import { dueOf, toldAt } from './common.ts';

export function commonErrands(context: Context): Errand[] {
  const { state, self } = context;
  const chain = signingChain(context);
  if (!chain.ok) return [];
  return keptHere(state, chain.value).flatMap((account): Errand[] => {
    const keeping = keepersNow(state, account);
    if (keeping === null) return [];
    if (!keeping.keepers.includes(self.member)) {
      if (keeping.since === null) return [];
      const { entry: subject } = keeping.since;
      const about = { subject, member: null, values: { account }, claimedAt: toldAt(state, subject) };
      return [{ id: `others-${subject}`, topic: 'office.others', ...about }];
    }
    return dueOf(state, account).map(({ mandate, to, unit, amount, claimedAt }) => ({
      ...{ id: `pay-out-${mandate}`, topic: 'office.pay-out', subject: mandate, member: null, claimedAt },
      values: { account, to, unit, amount },
    }));
  });
}
