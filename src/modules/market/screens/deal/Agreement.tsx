import { IconReceipt } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { type Fact, Facts } from '../../../../ui/layout/Facts.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useWho } from '../../../../view/use-who.ts';
import { marketMessages } from '../../messages/catalog.ts';
import type { Deal } from '../deal-view.ts';
import { useReturnWords } from '../use-return-words.ts';

/** Who gives, who receives, and what for: agreed, or proposed last. */
export function Agreement({ deal }: { readonly deal: Deal }): ReactNode {
  const { terms, agreed, paidBy } = deal;
  const t = useMessages(marketMessages);
  const { at } = useGroupPath();
  const who = useWho();
  const names = useNames();
  const inReturn = useReturnWords();
  const sides: Fact[] = [
    { label: t('gives'), value: <bdi>{who(deal.provider).called}</bdi> },
    { label: t('receives'), value: <bdi>{who(deal.receiver).called}</bdi> },
  ];
  if (terms === null) return <Facts facts={sides} />;
  const { name, isMe } = who(terms.account);
  const written = (agreed ?? terms).by;
  const facts: Fact[] = [
    ...sides,
    { label: t('inReturn'), value: <bdi>{inReturn(terms)}</bdi> },
    ...(terms.when === '' ? [] : [{ label: t('when'), value: <bdi>{terms.when}</bdi> }]),
    ...(paidBy === null ? [] : [{ label: t('payment'), value: t('paidIs') }]),
  ];
  return (
    <Card title={agreed !== null ? t('agreedOn') : isMe ? t('youPropose') : t('proposal', { name })}>
      <Facts facts={facts} />
      {written !== null && <p>{t('writtenBy', { name: names.of(written) })}</p>}
      {paidBy !== null && (
        <ButtonLink icon={IconReceipt} href={at(`/movement/${paidBy}`)}>
          {t('showPayment')}
        </ButtonLink>
      )}
    </Card>
  );
}
