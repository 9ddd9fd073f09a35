/** Counts ballots: every phone that counts the same ones comes to the same outcome, to the last fraction. (docs/decisions/0046) */
import { type Consent, consentIsDecided, consentPasses, countConsent } from './consent.ts';
import { fitsPaper, type PaperTotals } from './paper.ts';
import { countRanked, type Ranked, rankedIsDecided } from './ranked.ts';
import { countShares, type Shares } from './shares.ts';
import { type Chosen, countSums, highest, type Sums, sumsAreDecided } from './sums.ts';
import { type BallotTerms, type Choice, fitsTerms } from './terms.ts';
import { countYesNo, type YesNo, yesNoIsDecided, yesNoPasses } from './yes-no.ts';

export type { PaperTotals };

export type Tally = {
  /** Votes counted, paper included. What does not fit the terms is no vote. */
  readonly counted: number;
  /** The electorate. */
  readonly voters: number;
  readonly quorumMet: boolean;
  /** yes-no and consent: whether it passes. The others: whether something was chosen. `false` where the quorum is missed. */
  readonly passes: boolean;
  /** Indexes of options, best first; empty for yes-no and consent. */
  readonly chosen: readonly number[];
  /** Options that tie for the last places to give: to be decided again between them. */
  readonly tied: readonly number[];
  /** What was counted, whether or not the quorum is met. */
  readonly detail: YesNo | Consent | Sums | Ranked | Shares;
};

type Counted = Chosen & { readonly detail: Tally['detail']; readonly passes: boolean };

/** `choices`: one a voter; who counts, and whose last word it is, is known by whoever calls. */
export function tally(
  terms: BallotTerms,
  choices: readonly Choice[],
  voters: number,
  paper: readonly PaperTotals[] = [],
): Tally {
  const fitting = choices.filter((choice) => fitsTerms(terms, choice));
  const papers = paper.filter((totals) => fitsPaper(terms, totals));
  const counted = papers.reduce((sum, { voted }) => sum + voted, fitting.length);
  const quorumMet = counted * 100 >= terms.quorum * voters;
  const { detail, passes, chosen, tied } = countBy(terms, fitting, papers);
  const result = quorumMet ? { passes, chosen, tied } : { passes: false, chosen: [], tied: [] };
  return { counted, voters, quorumMet, ...result, detail };
}

function countBy(terms: BallotTerms, choices: readonly Choice[], paper: readonly PaperTotals[]): Counted {
  switch (terms.method) {
    case 'yes-no': {
      const detail = countYesNo(choices, paper);
      return { detail, passes: yesNoPasses(terms, detail), chosen: [], tied: [] };
    }
    case 'consent': {
      const detail = countConsent(choices);
      return { detail, passes: consentPasses(detail), chosen: [], tied: [] };
    }
    case 'score':
    case 'dots': {
      const detail = countSums(terms.method, terms, choices, paper);
      return choosing(detail, highest(terms, detail));
    }
    case 'ranked': {
      const { is, rounds, ...chosen } = countRanked(terms, choices);
      return choosing({ is, rounds }, chosen);
    }
    case 'shares': {
      const detail = countShares(terms, choices);
      return choosing(detail, { chosen: detail.steps.map(({ option }) => option), tied: [] });
    }
  }
}

const choosing = (detail: Tally['detail'], { chosen, tied }: Chosen): Counted => ({
  ...{ detail, chosen, tied },
  passes: chosen.length > 0,
});

/**
 * Whether nothing that the rest of the electorate could still say would change `passes` and `chosen`. `false` where that is hard to know:
 * of shares each further ballot is another part of the budget.
 */
export function isDecided(
  terms: BallotTerms,
  choices: readonly Choice[],
  voters: number,
  paper: readonly PaperTotals[] = [],
): boolean {
  const { counted, quorumMet, detail, ...chosen } = tally(terms, choices, voters, paper);
  const rest = voters - counted;
  if (rest <= 0) return true;
  if (detail.is === 'yes-no') return yesNoIsDecided(terms, detail, rest, quorumMet);
  if (detail.is === 'consent') return consentIsDecided(detail);
  // Until the quorum is met, nothing is chosen if nobody else votes.
  if (!quorumMet) return false;
  if (detail.is === 'shares') return false;
  return detail.is === 'ranked' ? rankedIsDecided(detail, chosen, rest) : sumsAreDecided(terms, detail, chosen, rest);
}
