import { type ReactNode, useState } from 'react';
import { useParams, useSearch } from 'wouter';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { PrintButton } from '../../../../ui/print/PrintButton.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useHeldParties } from '../../../../view/held-parties.ts';
import type { Party } from '../../../../view/parties.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { paperMessages } from '../../messages/paper/catalog.ts';
import { Cards } from './Cards.tsx';
import { MarketSheet } from './MarketSheet.tsx';
import { isPrinted, printWords } from './print-words.ts';
import { Slips } from './Slips.tsx';
import { StallCode } from './StallCode.tsx';

/** Cards, slips, a code for the stall or a market sheet: for whom, and out of the printer. The address may name one account. */
export function PrintScreen(): ReactNode {
  const t = useMessages(paperMessages);
  const say = useMessages(exchangeMessages);
  const { at } = useGroupPath();
  const { what: asked } = useParams();
  const what = isPrinted(asked) ? asked : 'cards';
  const held = useHeldParties();
  const named = new URLSearchParams(useSearch()).get('for');
  const [chosen, setChosen] = useState<readonly AccountId[]>(() =>
    held.map(({ account }) => account).filter((account) => named === null || account === named),
  );
  const [tried, setTried] = useState(false);
  const words = printWords[what];
  const some = held.filter(({ account }) => chosen.includes(account));
  const one = held.find(({ account }) => account === chosen[0]);

  const mayPrint = (): boolean => {
    setTried(true);
    return some.length > 0;
  };
  return (
    <Screen
      title={t(words.title)}
      back={{ href: at('/paper') }}
      help={{ sentences: [t('helpPrint'), t('helpPrintNumbers'), t('helpPrintWho')] }}
      footer={
        <PrintButton key={what} kind="primary" size="large" wide={true} mayPrint={mayPrint}>
          {what === 'cards' && <Cards parties={some} />}
          {what === 'slips' && <Slips parties={some} />}
          {what === 'stall' && one !== undefined && <StallCode party={one} />}
          {what === 'sheet' && one !== undefined && <MarketSheet party={one} />}
        </PrintButton>
      }
    >
      <p>{t(words.what)}</p>
      {what === 'sheet' || what === 'stall' ? (
        <RadioCards<AccountId>
          label={t('printFor')}
          value={one?.account ?? null}
          onChange={(account) => setChosen([account])}
          options={held.map(({ account, name, detail }) => ({ value: account, label: name, detail }))}
        />
      ) : (
        <Several held={held} chosen={chosen} onChange={setChosen} />
      )}
      {tried && some.length === 0 && (
        <Notice tone="problem" live={true}>
          {say('code.nobody-chosen')}
        </Notice>
      )}
      <Notice>{t('namesCanBeRead')}</Notice>
    </Screen>
  );
}

function Several(props: {
  readonly held: readonly Party[];
  readonly chosen: readonly AccountId[];
  readonly onChange: (chosen: readonly AccountId[]) => void;
}): ReactNode {
  const { held, chosen, onChange } = props;
  const t = useMessages(paperMessages);
  return (
    <Card title={t('printFor')}>
      <Stack gap="small">
        {held.map(({ account, name, detail }) => (
          <Checkbox
            key={account}
            label={<bdi>{name}</bdi>}
            hint={detail}
            checked={chosen.includes(account)}
            onChange={(on) => onChange(on ? [...chosen, account] : chosen.filter((each) => each !== account))}
          />
        ))}
      </Stack>
    </Card>
  );
}
