import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { type Bar, Bars } from '../../../../ui/feedback/Bars.tsx';
import { decidingMessages } from '../../messages/catalog.ts';
import type { Ballot, Tally } from '../views.ts';
import { RankedRounds } from './RankedRounds.tsx';
import { ShareSteps } from './ShareSteps.tsx';

export type TallyProps = { readonly ballot: Ballot; readonly tally: Tally };

/** What was counted, each number with its bar; of ranked votes round by round, of shares step by step. */
export function TallyBars({ ballot, tally }: TallyProps): ReactNode {
  const { detail } = tally;
  const t = useMessages(decidingMessages);
  if (detail.is === 'ranked') return <RankedRounds ballot={ballot} tally={tally} />;
  if (detail.is === 'shares') return <ShareSteps ballot={ballot} tally={tally} />;
  if ('sums' in detail) return <SumBars ballot={ballot} tally={tally} sums={detail.sums} />;
  const words: readonly (readonly ['yes' | 'no' | 'abstain' | 'agree' | 'aside' | 'object', number])[] =
    detail.is === 'yes-no'
      ? [
          ['yes', detail.yes],
          ['no', detail.no],
          ['abstain', detail.abstain],
        ]
      : [
          ['agree', detail.agree],
          ['aside', detail.aside],
          ['object', detail.object],
        ];
  const bars = words.map(([word, value]): Bar => ({ id: word, label: t(`word.${word}`), value }));
  return <Bars label={t('counted')} bars={bars} most={tally.counted} />;
}

/** The highest first. */
function SumBars({ ballot, tally, sums }: TallyProps & { readonly sums: readonly number[] }): ReactNode {
  const t = useMessages(decidingMessages);
  const bars = sums.map((value, at): Bar => {
    const option = ballot.options[at]?.label ?? '';
    const label = tally.chosen.includes(at)
      ? t('optionChosen', { option })
      : tally.tied.includes(at)
        ? t('optionTied', { option })
        : option;
    return { id: option, label, value, icon: tally.chosen.includes(at) ? IconCheck : undefined };
  });
  return <Bars label={t('counted')} bars={bars.sort((one, other) => other.value - one.value)} />;
}
