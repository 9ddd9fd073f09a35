/** Yes, no, or neither: what is asked passes by the share of yes among those who said yes or no. */
import type { PaperTotals } from './paper.ts';
import type { BallotTerms, Choice } from './terms.ts';

export type YesNo = { readonly is: 'yes-no'; readonly yes: number; readonly no: number; readonly abstain: number };

export function countYesNo(choices: readonly Choice[], paper: readonly PaperTotals[]): YesNo {
  const said = (word: Choice, place: number): number =>
    paper.reduce((sum, { totals }) => sum + (totals[place] ?? 0), choices.filter((choice) => choice === word).length);
  return { is: 'yes-no', yes: said('yes', 0), no: said('no', 1), abstain: said('abstain', 2) };
}

/** As if every vote were in; the quorum is asked apart. */
export const yesNoPasses = ({ pass }: BallotTerms, { yes, no }: Pick<YesNo, 'yes' | 'no'>): boolean =>
  pass === 'half' ? yes > no : yes > 0 && 3 * yes >= 2 * (yes + no);

/**
 * Exactly: it is open as long as it would pass if all the rest said yes, and would not if they stayed away or all said no. That they all
 * vote meets any quorum.
 */
export function yesNoIsDecided(terms: BallotTerms, { yes, no }: YesNo, rest: number, quorumMet: boolean): boolean {
  const mayPass = yesNoPasses(terms, { yes: yes + rest, no });
  const mayFail = !quorumMet || !yesNoPasses(terms, { yes, no: no + rest });
  return !(mayPass && mayFail);
}
