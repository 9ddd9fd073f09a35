import { IconUser, IconUsers } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { AmountPad } from '../../ui/amounts/AmountPad.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { RadioCards } from '../../ui/fields/RadioCards.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { Stepper } from '../../ui/fields/Stepper.tsx';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { useGroup } from '../../view/stores.ts';
import { useDraft } from '../../view/use-draft.ts';
import type { InvitationView } from '../../view/view-types.ts';
import { minga } from '../../view/worker-client.ts';
import { Opening } from '../starting/Opening.tsx';
import { emptyInvite, type InviteDraft, inviteArgs } from './draft.ts';
import { invitingMessages } from './messages/catalog.ts';
import { useInviteFault } from './use-invite-fault.ts';

export function InviteForm(props: { readonly onMade: (invitation: InvitationView) => void }): ReactNode {
  const t = useMessages(invitingMessages);
  const sayFault = useInviteFault();
  const format = useFormat();
  const { group, units, limits } = useGroup();
  const { value: draft, change, clear } = useDraft(`invite/${group}`, emptyInvite);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  if (draft === null) return <Opening />;
  const newcomers = units.map((unit) => format.amount(draft.limits[unit.id] ?? limits[unit.id] ?? 0, unit));

  const make = async (): Promise<void> => {
    setBusy(true);
    const made = await minga().invite(group, inviteArgs(draft, limits));
    setBusy(false);
    if (!made.ok) return setFault(sayFault(made.error));
    clear();
    props.onMade(made.value);
  };
  return (
    <Stack gap="large">
      <RadioCards
        label={t('who')}
        value={draft.who}
        onChange={(who) => change({ who })}
        options={[
          {
            value: 'one',
            label: t('one'),
            detail: t('oneDetail', { limits: format.list(newcomers) }),
            picture: IconUser,
          },
          { value: 'many', label: t('many'), detail: t('manyDetail'), picture: IconUsers },
        ]}
      />
      {draft.who === 'many' ? (
        <Stepper label={t('uses')} value={draft.uses} onChange={(uses) => change({ uses })} min={2} max={500} />
      ) : (
        <NewcomerLimits draft={draft} change={change} />
      )}
      <SelectField
        label={t('ends')}
        value={draft.lasting}
        onChange={(lasting) => change({ lasting })}
        options={[
          { value: 'day', label: t('day') },
          { value: 'week', label: t('week') },
          { value: 'month', label: t('month') },
          { value: 'never', label: t('never') },
        ]}
      />
      {fault !== null && (
        <Notice tone="problem" live={true}>
          {fault}
        </Notice>
      )}
      <Button kind="primary" size="large" wide={true} busy={busy} onPress={() => void make()}>
        {t('make')}
      </Button>
    </Stack>
  );
}

/** Rarely changed, so it lies folded: a neighbour who stands beside me may owe what everybody may. */
function NewcomerLimits(props: {
  readonly draft: InviteDraft;
  readonly change: (part: Partial<InviteDraft>) => void;
}): ReactNode {
  const t = useMessages(invitingMessages);
  const format = useFormat();
  const { units, limits } = useGroup();
  const { draft, change } = props;
  return (
    <Disclosure summary={t('oweTime')}>
      <Stack>
        {units.map((unit) => {
          const most = limits[unit.id] ?? 0;
          return (
            <AmountPad
              key={unit.id}
              label={unit.is === 'time' ? t('oweTime') : t('owe', { unit: unit.name })}
              hint={t('oweHint', { limit: format.amount(most, unit) })}
              unit={unit}
              value={draft.limits[unit.id] ?? most}
              onChange={(limit) => change({ limits: { ...draft.limits, [unit.id]: limit ?? 0 } })}
            />
          );
        })}
      </Stack>
    </Disclosure>
  );
}
