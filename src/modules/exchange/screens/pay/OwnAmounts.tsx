import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import type { Unit } from '../../../../core/membership/state.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useParties } from '../../../../view/parties.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import type { PayStep } from './PayScreen.tsx';

/** Each payee with an amount of their own: a row each, the pad in a sheet. */
export function OwnAmounts(
  props: PayStep & { readonly unit: Unit; readonly hint: string; readonly missing: boolean },
): ReactNode {
  const { draft, change, unit } = props;
  const t = useMessages(exchangeMessages);
  const partyOf = useParties();
  const [at, setAt] = useState<AccountId | null>(null);
  const amountFor = at === null ? '' : t('amountFor', { name: partyOf(at).name });

  return (
    <Stack>
      <p>{props.hint}</p>
      <List label={t('amountEach')}>
        {draft.payees.map((id) => {
          const { name, face } = partyOf(id);
          const amount = draft.own[id] ?? null;
          return (
            <ListItem
              key={id}
              title={<bdi>{name}</bdi>}
              lead={<Avatar {...face} />}
              trail={amount === null ? t('enterAmount') : <AmountText amount={amount} unit={unit} plain={true} />}
              onPress={() => setAt(id)}
            />
          );
        })}
      </List>
      {props.missing && (
        <Notice tone="problem" live={true}>
          {t('amountsMissing')}
        </Notice>
      )}
      <Sheet
        title={amountFor}
        open={at !== null}
        onClose={() => setAt(null)}
        footer={
          <Button kind="primary" wide={true} icon={IconCheck} onPress={() => setAt(null)}>
            {t('done')}
          </Button>
        }
      >
        {at !== null && (
          <AmountPad
            label={amountFor}
            unit={unit}
            value={draft.own[at] ?? null}
            onChange={(amount) => change({ own: { ...draft.own, [at]: amount } })}
          />
        )}
      </Sheet>
    </Stack>
  );
}
