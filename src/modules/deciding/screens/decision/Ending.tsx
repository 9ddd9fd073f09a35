import { IconBan, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { SureButton } from '../../../../ui/overlays/SureButton.tsx';
import { decidingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import type { Decision } from '../views.ts';

/** What is done seldom: it was delivered, or nobody goes on with it. While people vote, first the vote is closed. */
export function Ending({ decision }: { readonly decision: Decision }): ReactNode {
  const t = useMessages(decidingMessages);
  const acting = useAct();
  const { id, stage, leads, mine } = decision;
  if (!leads || stage === 'over' || stage === 'vote') return null;
  const end = (how: 'delivered' | 'cancelled' | 'declined') => () => acting.act('deciding.end', { decision: id, how });
  return (
    <Disclosure summary={t('endIt')}>
      <ButtonRow>
        {stage === 'outcome' && (
          <SureButton
            label={t('itIsDone')}
            icon={IconCircleCheck}
            title={t('itIsDoneTitle')}
            acting={acting}
            run={end('delivered')}
          >
            <p>{t('itIsDoneMeans')}</p>
          </SureButton>
        )}
        <SureButton
          label={t('giveUp')}
          icon={IconBan}
          title={t('giveUpTitle')}
          acting={acting}
          run={end(mine ? 'cancelled' : 'declined')}
        >
          <p>{t('giveUpMeans')}</p>
        </SureButton>
      </ButtonRow>
    </Disclosure>
  );
}
