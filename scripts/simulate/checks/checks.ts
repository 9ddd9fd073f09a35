import { auditorAgrees, convergence, independenceOfOrder } from './agreement.ts';
import { helpsAgree, helpsAreBorneOut } from './aid.ts';
import { ballotsAgree, decisionsAgree, oneOutcome, votesAreBorneOut } from './ballots.ts';
import { casesAgree, casesAreBorneOut } from './cases.ts';
import type { Check, Healed, Violation } from './check.ts';
import { heirsInherit, oneSealAtEachHeight, sealedFactsStay } from './closing.ts';
import { dealsAgree, dealsAreBorneOut } from './deals.ts';
import { liveness, newcomersAreLetIn, noConfirmedTradeLost, noHonestFork, nothingIsLeftUndone } from './fairness.ts';
import { marksAgree, marksAreBorneOut } from './marks.ts';
import {
  balanceFloors,
  conservation,
  custodyFloors,
  exposureIsBounded,
  nobodySpendsWhatTheyHaveNot,
  zeroSum,
} from './money.ts';

/** By the name that a violation carries. (protocol §11) */
const checks: Readonly<Record<string, Check>> = {
  'zero-sum': zeroSum,
  'no-rights-below-zero': nobodySpendsWhatTheyHaveNot,
  'balance-floors': balanceFloors,
  'conservation-of-rights': conservation,
  'exposure-is-bounded': exposureIsBounded,
  'custody-floors': custodyFloors,
  'no-honest-fork': noHonestFork,
  'no-confirmed-trade-lost': noConfirmedTradeLost,
  liveness,
  'nothing-left-undone': nothingIsLeftUndone,
  'newcomers-let-in': newcomersAreLetIn,
  'one-seal-at-each-height': oneSealAtEachHeight,
  'sealed-facts-stay': sealedFactsStay,
  'heirs-inherit': heirsInherit,
  'deals-agree': dealsAgree,
  'deals-are-borne-out': dealsAreBorneOut,
  'helps-agree': helpsAgree,
  'helps-are-borne-out': helpsAreBorneOut,
  'cases-agree': casesAgree,
  'cases-are-borne-out': casesAreBorneOut,
  'marks-agree': marksAgree,
  'marks-are-borne-out': marksAreBorneOut,
  'decisions-agree': decisionsAgree,
  'ballots-agree': ballotsAgree,
  'one-outcome': oneOutcome,
  'votes-are-borne-out': votesAreBorneOut,
  convergence,
  'independence-of-order': independenceOfOrder,
  auditor: auditorAgrees,
};

export const violationsIn = (healed: Healed): Violation[] =>
  Object.entries(checks).flatMap(([name, check]) => check(healed).map((what) => ({ check: name, what })));
