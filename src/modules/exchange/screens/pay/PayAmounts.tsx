import { IconEye } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { useGroupPath } from '../group-path.ts';
import { MemoField } from '../MemoField.tsx';
import { UnitChoice } from '../UnitChoice.tsx';
import { purseIn, unitOrFirst } from '../use-unit.ts';
import { OwnAmounts } from './OwnAmounts.tsx';
import { PayProgress, usePayHelp } from './PayProgress.tsx';
import type { PayStep } from './PayScreen.tsx';
import { toPayArgs } from './pay-draft.ts';
import { usePayeeWords } from './use-payee-words.ts';

export function PayAmounts({ draft, change }: PayStep): ReactNode {
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const { at, go } = useGroupPath();
  const [tried, setTried] = useState(false);
  const unit = unitOrFirst(group, draft.unit);
  const complete = toPayArgs(draft, unit.id) !== null;
  const several = draft.members.length > 1;
  const may = t('mayStillSpend', { amount: format.amount(purseIn(group, unit)?.may ?? 0, unit) });

  return (
    <Screen
      title={t('howMuch')}
      subtitle={usePayeeWords(draft.members)}
      back={{ href: at('/pay') }}
      help={usePayHelp()}
      footer={
        <Button
          kind="primary"
          size="large"
          wide={true}
          icon={IconEye}
          onPress={() => (complete ? go('/pay?step=review') : setTried(true))}
        >
          {t('review')}
        </Button>
      }
    >
      <PayProgress current={1} />
      <UnitChoice unit={unit} onChange={(chosen) => change({ unit: chosen, amount: null, own: {} })} />
      {several && (
        <RadioCards
          label={t('splitHow')}
          value={draft.split}
          onChange={(split) => change({ split })}
          options={[
            { value: 'same', label: t('splitSame') },
            { value: 'own', label: t('splitOwn') },
          ]}
        />
      )}
      {several && draft.split === 'own' ? (
        <OwnAmounts draft={draft} change={change} unit={unit} hint={may} missing={tried && !complete} />
      ) : (
        <AmountPad
          label={several ? t('amountEach') : t('amount')}
          unit={unit}
          value={draft.amount}
          onChange={(amount) => change({ amount })}
          hint={may}
          error={tried && !complete ? t('amountMissing') : undefined}
        />
      )}
      <MemoField value={draft.memo} onChange={(memo) => change({ memo })} />
      <Checkbox label={t('gift')} hint={t('giftHint')} checked={draft.gift} onChange={(gift) => change({ gift })} />
    </Screen>
  );
}
