import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { MemoField } from '../MemoField.tsx';
import { UnitChoice } from '../UnitChoice.tsx';
import { unitOrFirst } from '../use-unit.ts';
import { OwnAmounts } from './OwnAmounts.tsx';
import { PayProgress, usePayHelp } from './PayProgress.tsx';
import type { PayStep } from './PayScreen.tsx';
import { payPath, toPayArgs } from './pay-draft.ts';
import { useFromWords } from './use-from-words.ts';
import { useMayWords } from './use-may-words.ts';
import { usePayeeWords } from './use-payee-words.ts';

export function PayAmounts({ from, draft, change }: PayStep): ReactNode {
  const t = useMessages(exchangeMessages);
  const group = useGroup();
  const { at, go } = useGroupPath();
  const [tried, setTried] = useState(false);
  const unit = unitOrFirst(group, draft.unit);
  const complete = toPayArgs(draft, unit.id, from) !== null;
  const several = draft.payees.length > 1;
  const may = useMayWords(from, unit);
  const fromWords = useFromWords(from);
  const toWords = usePayeeWords(draft.payees);

  return (
    <Screen
      title={t('howMuch')}
      subtitle={fromWords === undefined ? toWords : `${fromWords} · ${toWords}`}
      back={{ href: at(payPath(from)) }}
      help={usePayHelp()}
      footer={
        <Button
          kind="primary"
          size="large"
          wide={true}
          icon={IconCheck}
          onPress={() => (complete ? go(payPath(from, 'review')) : setTried(true))}
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
        <OwnAmounts from={from} draft={draft} change={change} unit={unit} hint={may} missing={tried && !complete} />
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
