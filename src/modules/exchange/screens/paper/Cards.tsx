import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { QrCode } from '../../../../ui/qr/QrCode.tsx';
import type { Party } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { writePaper } from '../../member-paper.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import { TwoAbreast } from './TwoAbreast.tsx';

/** Says whose account it is to phones of the group, and nothing that could pay from it. */
export function Cards({ parties }: { readonly parties: readonly Party[] }): ReactNode {
  const t = useMessages(paperMessages);
  const { group, name: groupName } = useGroup();
  const pieces = parties.map(({ account, name, detail, kept }) => ({
    key: account,
    code: (
      <QrCode
        text={writePaper({ is: 'card', account, number: null }, group)}
        label={t('codeFor', { name })}
        correction="quartile"
      />
    ),
    words: (
      <>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <p>{kept?.shortCode ?? detail}</p>
        <p>
          <bdi>{groupName}</bdi>
        </p>
        <p>{t('cardUse')}</p>
      </>
    ),
  }));
  return <TwoAbreast pieces={pieces} />;
}
