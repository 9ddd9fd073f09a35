import { IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { TwoLines } from '../../../../ui/actions/TwoLines.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { faceMessages } from '../../messages/face/catalog.ts';
import type { Price, PriceList } from './prices.ts';

/** What this stall sells, each a button that shows its code at once. */
export function Prices(props: {
  readonly prices: readonly Price[];
  readonly onRemove: PriceList['remove'];
  readonly onChoose: (price: Price) => void;
}): ReactNode {
  const { prices, onRemove, onChoose } = props;
  const t = useMessages(faceMessages);
  const say = useMessages(exchangeMessages);
  const group = useGroup();
  const [removing, setRemoving] = useState(false);
  return (
    <Stack gap="small">
      <h2>{t('prices')}</h2>
      <ButtonRow>
        {prices.map((price) => (
          <Button
            key={price.words}
            size="large"
            icon={removing ? IconTrash : undefined}
            onPress={() => (removing ? onRemove(price) : onChoose(price))}
          >
            {removing ? (
              <TwoLines>{t('takePriceAway', { words: price.words })}</TwoLines>
            ) : (
              <>
                <TwoLines>{price.words}</TwoLines> {/* Seen whole, however long the words are. */}
                <AmountText amount={price.amount} unit={unitIn(group, price.unit)} plain={true} />
              </>
            )}
          </Button>
        ))}
      </ButtonRow>
      <Button kind="plain" onPress={() => setRemoving(!removing)}>
        {removing ? say('done') : t('takePricesAway')}
      </Button>
    </Stack>
  );
}
