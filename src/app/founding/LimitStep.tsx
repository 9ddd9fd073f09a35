import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { AmountPad } from '../../ui/amounts/AmountPad.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { Card } from '../../ui/layout/Card.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { unitOf } from './draft.ts';
import type { StepProps } from './GroupStep.tsx';
import { foundingMessages } from './messages/catalog.ts';

export function LimitStep({ draft, change, missing }: StepProps): ReactNode {
  const t = useMessages(foundingMessages);
  return (
    <>
      <Card title={t('limitTitle')}>
        <AmountPad
          label={t('limit')}
          unit={unitOf(draft)}
          value={draft.limit}
          onChange={(limit) => change({ limit })}
          error={missing.limit ? t('limitMissing') : undefined}
        />
        <p>{t('limitWhy')}</p>
      </Card>
      <Disclosure summary={t('agreement')}>
        <TextArea
          label={t('agreement')}
          hint={t('agreementHint')}
          optional={true}
          rows={8}
          value={draft.agreement}
          onChange={(agreement) => change({ agreement })}
          maxLength={4000}
        />
      </Disclosure>
    </>
  );
}
