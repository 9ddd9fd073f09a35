import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { QrCode } from '../../../../ui/qr/QrCode.tsx';
import type { Party } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { writePaper } from '../../member-paper.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import { Blank } from './Blank.tsx';
import { drawNumber, writeNumber } from './paper-number.ts';
import { TwoAbreast } from './TwoAbreast.tsx';

/** For each: half a page of them. */
const slipsEach = 8;

/** A payer's word in writing, each with a number of its own. */
export function Slips({ parties }: { readonly parties: readonly Party[] }): ReactNode {
  const t = useMessages(paperMessages);
  const say = useMessages(exchangeMessages);
  const { group } = useGroup();
  const [slips] = useState(() =>
    parties.flatMap((party) => Array.from({ length: slipsEach }, () => ({ party, number: drawNumber() }))),
  );
  const pieces = slips.map(({ party: { account, name }, number }) => ({
    key: `${account}/${number}`,
    code: <QrCode text={writePaper({ is: 'slip', account, number }, group)} label={t('codeFor', { name })} />,
    words: (
      <>
        <p>{t('slipOf', { number: writeNumber(number) })}</p>
        <p>
          {t('slipFrom')}: <bdi>{name}</bdi>
        </p>
        {([t('slipTo'), say('amount'), say('whatFor'), say('date'), t('signature')] as const).map((label) => (
          <Blank key={label}>{label}</Blank>
        ))}
      </>
    ),
  }));
  return <TwoAbreast pieces={pieces} />;
}
