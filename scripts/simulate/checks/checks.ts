import { auditorAgrees, convergence, independenceOfOrder } from './agreement.ts';
import type { Check, Healed, Violation } from './check.ts';
import { liveness, newcomersAreLetIn, noConfirmedTradeLost, noHonestFork } from './fairness.ts';
import { balanceFloors, conservation, nobodySpendsWhatTheyHaveNot, zeroSum } from './money.ts';

/** By the name that a violation carries. (protocol §11) */
const checks: Readonly<Record<string, Check>> = {
  'zero-sum': zeroSum,
  'no-rights-below-zero': nobodySpendsWhatTheyHaveNot,
  'balance-floors': balanceFloors,
  'conservation-of-rights': conservation,
  'no-honest-fork': noHonestFork,
  'no-confirmed-trade-lost': noConfirmedTradeLost,
  liveness,
  'newcomers-let-in': newcomersAreLetIn,
  convergence,
  'independence-of-order': independenceOfOrder,
  auditor: auditorAgrees,
};

export const violationsIn = (healed: Healed): Violation[] =>
  Object.entries(checks).flatMap(([name, check]) => check(healed).map((what) => ({ check: name, what })));
