/** What papers can come to, as the counting has it; said in one sentence while they do not. */
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import type { Ballot } from '../views.ts';

type Asked = Pick<Ballot, 'method' | 'options' | 'dots'>;

const bestScore = 5;
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const words = ['yes', 'no', 'abstain'] as const;

/** A word of the app's, or an option of the group's. */
export const answersOf = ({
  method,
  options,
}: Asked): readonly (string | { readonly word: (typeof words)[number] })[] =>
  method === 'yes-no' ? words.map((word) => ({ word })) : options.map(({ label }) => label);

/** Of one answer, by so many papers. */
export function mostOf({ method, dots }: Asked, papers: number): number {
  if (method === 'yes-no') return papers;
  return papers * (method === 'score' ? bestScore : dots);
}

/** Why these can not be; `null`: they can. */
export function usePapersFault(): (ballot: Asked, voted: number, totals: readonly number[]) => string | null {
  const t = useMessages(decidingMessages);
  const { number } = useFormat();
  return (ballot, voted, totals) => {
    if (voted === 0) return t('papersMissing');
    const sum = sumOf(totals);
    const most = mostOf(ballot, voted);
    switch (ballot.method) {
      case 'yes-no':
        return sum === voted ? null : t('wordsOff', { voted, sum: number(sum) });
      case 'score': {
        const at = totals.findIndex((total) => total > most);
        const option = ballot.options[at]?.label;
        return option === undefined ? null : t('scoreOff', { option, most: number(most) });
      }
      default:
        return sum <= most ? null : t('dotsOff', { most: number(most), sum: number(sum) });
    }
  };
}
