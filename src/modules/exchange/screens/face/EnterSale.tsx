import { IconPlus, IconPrinter, IconQrcode, IconScan } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { faceMessages } from '../../messages/face/catalog.ts';
import { MemoField } from '../MemoField.tsx';
import { UnitChoice } from '../UnitChoice.tsx';
import { unitOrFirst } from '../use-unit.ts';
import { Prices } from './Prices.tsx';
import { samePrice, usePrices } from './prices.ts';
import { entered, freshBillId, type Sale } from './sale.ts';
import { Today } from './Today.tsx';
import { useSellHelp } from './use-sell-help.ts';

/** As long as a code stays easy to read; more the codec refuses. */
const wordsMax = 140;

export function EnterSale(props: {
  readonly sale: Sale;
  readonly change: (part: Partial<Sale>) => void;
  /** Somebody paid by the code that hangs at the stall. */
  readonly onPrinted: () => void;
}): ReactNode {
  const { sale, change } = props;
  const t = useMessages(faceMessages);
  const say = useMessages(exchangeMessages);
  const group = useGroup();
  const { at } = useGroupPath();
  const help = useSellHelp();
  const [kept, setKept] = useState<string | null>(null);
  const list = usePrices();
  const unit = unitOrFirst(group, sale.unit);
  const enter: typeof change = (part) => change(entered(sale, part));
  const asPrice = { words: sale.words.trim(), unit: unit.id, amount: sale.amount ?? 0 };
  const isWhole = asPrice.words !== '' && asPrice.amount > 0;
  const isFresh = isWhole && list?.prices.some((price) => samePrice(price, asPrice)) === false;
  /** Nobody is to be shown it by mistake: the form is empty for the next price, or for whoever comes now. */
  const keep = (): void => {
    list?.add(asPrice);
    enter({ amount: null, words: '' });
    setKept(asPrice.words);
  };
  return (
    <Screen
      title={say('sell')}
      back={{ href: at('/') }}
      help={help}
      footer={
        <Button
          kind="primary"
          size="large"
          wide={true}
          icon={IconQrcode}
          onPress={() => change({ id: sale.cancelled ?? freshBillId(), cancelled: null })}
        >
          {t('showCode')}
        </Button>
      }
    >
      {list !== null && list.prices.length > 0 && (
        <Prices
          prices={list.prices}
          onRemove={list.remove}
          onChoose={(price) => change({ ...price, id: freshBillId(), cancelled: null })}
        />
      )}
      <UnitChoice unit={unit} onChange={(chosen) => enter({ unit: chosen, amount: null })} />
      <AmountPad
        label={say('amount')}
        unit={unit}
        value={sale.amount}
        onChange={(amount) => enter({ amount })}
        hint={t('amountOpen')}
      />
      <MemoField value={sale.words} most={wordsMax} onChange={(words) => enter({ words })} />
      {isFresh && (
        <Button icon={IconPlus} onPress={keep}>
          {t('keepPrice')}
        </Button>
      )}
      {kept !== null && !isWhole && (
        <Notice tone="good" live={true}>
          {t('priceKept', { words: kept })}
        </Notice>
      )}
      <Button icon={IconScan} onPress={props.onPrinted}>
        {t('printedPaid')}
      </Button>
      <ButtonLink kind="plain" icon={IconPrinter} href={at('/paper/print/stall')}>
        {t('printCode')}
      </ButtonLink>
      <Today unit={unit} />
    </Screen>
  );
}
