import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { NamedUnit } from '../../../../core/membership/words.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { bringMessages } from '../../messages/catalog.ts';
import type { PlannedAccount } from '../../plan.ts';

/** Another limit for one account: never less than what it has owed, or a row of the file could not stand. */
export function LimitSheet(props: {
  readonly account: PlannedAccount;
  readonly unit: NamedUnit;
  readonly onClose: () => void;
  readonly onLimit: (limit: number) => void;
}): ReactNode {
  const t = useMessages(bringMessages);
  const format = useFormat();
  const { account, unit } = props;
  const [limit, setLimit] = useState<number | null>(account.limit);
  const [tried, setTried] = useState(false);
  const least = Math.abs(account.lowest);
  const isTooLow = (limit ?? 0) < least;
  const keep = (): void => {
    setTried(true);
    if (isTooLow) return;
    props.onLimit(limit ?? 0);
    props.onClose();
  };
  return (
    <ConfirmSheet
      title={t('limitOf', { name: account.name })}
      open={true}
      onClose={props.onClose}
      confirm={{ label: t('keep'), icon: IconCheck, onPress: keep }}
    >
      <AmountPad
        label={t('limit')}
        hint={t('limitBeen', { amount: format.plainAmount(account.lowest, unit) })}
        unit={unit}
        value={limit}
        onChange={setLimit}
        error={tried && isTooLow ? t('limitTooLow', { amount: format.plainAmount(least, unit) }) : undefined}
      />
    </ConfirmSheet>
  );
}
