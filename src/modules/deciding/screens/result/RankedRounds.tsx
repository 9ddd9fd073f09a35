import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { type Bar, Bars } from '../../../../ui/feedback/Bars.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { decidingMessages } from '../../messages/catalog.ts';
import type { TallyProps } from './TallyBars.tsx';

/** Round by round: whoever has the fewest is out, and those votes go to the next on each list. */
export function RankedRounds({ ballot, tally }: TallyProps): ReactNode {
  const t = useMessages(decidingMessages);
  const { number } = useFormat();
  if (tally.detail.is !== 'ranked') return null;
  const { rounds } = tally.detail;
  const nameOf = (at: number): string => ballot.options[at]?.label ?? '';

  const barOf = (votes: number, at: number, out: number | null, isLast: boolean): Bar => {
    const option = nameOf(at);
    if (at === out) return { id: option, label: t('optionOut', { option }), value: votes, icon: IconX };
    if (isLast && tally.chosen.includes(at))
      return { id: option, label: t('optionChosen', { option }), value: votes, icon: IconCheck };
    if (isLast && tally.tied.includes(at)) return { id: option, label: t('optionTied', { option }), value: votes };
    return { id: option, label: option, value: votes };
  };
  return (
    <Stack>
      <p>{t('rankedHow')}</p>
      {rounds.map(({ votes, exhausted, eliminated, byList }, round) => {
        const name = t('round', { round: number(round + 1) });
        const isLast = round === rounds.length - 1;
        const bars = votes.flatMap((each, at) => (each < 0 ? [] : [barOf(each, at, eliminated, isLast)]));
        return (
          <Disclosure key={name} summary={name} open={isLast}>
            <Stack gap="small">
              <Bars label={name} bars={bars.sort((one, other) => other.value - one.value)} most={tally.counted} />
              {exhausted > 0 && <p>{t('exhausted', { count: exhausted })}</p>}
              {byList && eliminated !== null && <p>{t('outByList', { option: nameOf(eliminated) })}</p>}
            </Stack>
          </Disclosure>
        );
      })}
    </Stack>
  );
}
