import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
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
import { useFace } from '../../../../view/face.ts';
import { useMemberName } from '../../../../view/member-name.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import type { PayStep } from './PayScreen.tsx';

/** Each payee with an amount of their own: a row each, the pad in a sheet. */
export function OwnAmounts(
  props: PayStep & { readonly unit: Unit; readonly hint: string; readonly missing: boolean },
): ReactNode {
  const { draft, change, unit } = props;
  const face = useFace();
  const t = useMessages(exchangeMessages);
  const group = useGroup();
  const nameOf = useMemberName();
  const [at, setAt] = useState<MemberId | null>(null);
  const amountFor = at === null ? '' : t('amountFor', { name: nameOf(memberOf(group, at)) });

  return (
    <Stack>
      <p>{props.hint}</p>
      <List label={t('amountEach')}>
        {draft.members.map((id) => {
          const member = memberOf(group, id);
          const amount = draft.own[id] ?? null;
          return (
            <ListItem
              key={id}
              title={<bdi>{nameOf(member)}</bdi>}
              lead={member && <Avatar {...face(member)} />}
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
