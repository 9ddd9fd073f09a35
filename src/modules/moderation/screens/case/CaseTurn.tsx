import { IconGavel, IconHourglass, IconScale } from '@tabler/icons-react';
import { type ReactNode, Suspense, useState } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { TurnCard } from '../../../../ui/layout/TurnCard.tsx';
import { moderationMessages } from '../../messages/catalog.ts';
import { type Case, may } from '../case-view.ts';
import { useStageWords } from '../use-stage-words.ts';
import { DecideSheet } from './sheets.ts';
import { Vote } from './Vote.tsx';

/** In large letters how it stands; below it the one thing that is to be done. */
export function CaseTurn({ view }: { readonly view: Case }): ReactNode {
  const t = useMessages(moderationMessages);
  const stage = useStageWords();
  const [deciding, setDeciding] = useState(false);
  const mine = view.toDecide || may(view, 'vote');
  const isWaiting = view.stage === 'open' || view.stage === 'appealed' || view.stage === 'vote';
  const icon = view.toDecide ? IconGavel : isWaiting ? IconHourglass : IconScale;
  return (
    <TurnCard turn={{ icon, words: stage(view), mine }} meaning={<Meaning view={view} />}>
      {may(view, 'decide') && (
        <Button kind="primary" size="large" icon={IconGavel} onPress={() => setDeciding(true)}>
          {t('decide')}
        </Button>
      )}
      {may(view, 'vote') && <Vote view={view} />}
      <Suspense>{deciding && <DecideSheet view={view} onClose={() => setDeciding(false)} />}</Suspense>
    </TurnCard>
  );
}

function Meaning({ view }: { readonly view: Case }): ReactNode {
  const t = useMessages(moderationMessages);
  const { number } = useFormat();
  const { stage, tally, toDecide, acts } = view;
  if (toDecide) return <p>{t('mineMeans')}</p>;
  if (stage === 'appealed') return <p>{t('appealedMeans')}</p>;
  if (stage === 'vote' && tally !== null)
    return <p>{t('voteMeans', { falls: number(tally.falls), of: number(tally.of) })}</p>;
  return stage === 'open' && acts.includes('say') ? <p>{t('openMeans')}</p> : null;
}
