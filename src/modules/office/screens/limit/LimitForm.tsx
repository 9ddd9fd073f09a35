import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { AboutAccount } from '../AccountGate.tsx';
import { useAct } from '../use-refusal.ts';
import { emptyLimit, toLimitArgs } from './limit-draft.ts';

/** Asks for the limit that shall hold, never by how much it changes. */
export function LimitForm(
  props: AboutAccount & { readonly back: { readonly href: string }; readonly help: Help },
): ReactNode {
  const { account, party } = props;
  const t = useMessages(officeMessages);
  const format = useFormat();
  const group = useGroup();
  const { go } = useGroupPath();
  const say = useToast();
  const { act, busy, refused } = useAct();
  const { value: draft, change, clear } = useDraft(`office/limit/${group.group}/${account.account}`, emptyLimit);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const inUnit = account.units?.find(({ unit }) => unit === draft?.unit) ?? account.units?.[0];
  if (draft === null || inUnit === undefined) return null;
  const unit = unitIn(group, inUnit.unit);
  const args = toLimitArgs(draft, account.account, inUnit);
  const amount = draft.to === null ? null : format.plainAmount(draft.to, unit);
  const fault = draft.to === null ? t('limitMissing') : args === null ? t('code.office.same-limit') : undefined;

  const set = async (): Promise<void> => {
    if (args === null || !(await act('office.changeLimit', args))) return;
    clear();
    say(t('limitSet'));
    go(`/kept/${account.account}`, { replace: true });
  };
  return (
    <Screen
      title={t('changeLimit')}
      subtitle={<bdi>{party.name}</bdi>}
      back={props.back}
      help={props.help}
      footer={
        <Button
          kind="primary"
          size="large"
          wide={true}
          icon={IconCheck}
          onPress={() => (args === null ? setTried(true) : setAsking(true))}
        >
          {amount === null ? t('changeLimit') : t('limitSetTo', { amount })}
        </Button>
      }
    >
      {group.units.length > 1 && (
        <SelectField
          label={t('unit')}
          value={unit.id}
          onChange={(chosen) => change({ unit: chosen, to: null })}
          options={group.units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Facts
        facts={[
          { label: t('balance'), value: <AmountText amount={inUnit.balance} unit={unit} /> },
          { label: t('limit'), value: <AmountText amount={inUnit.limit} unit={unit} size="large" /> },
          ...(inUnit.next === inUnit.limit
            ? []
            : [{ label: t('limitComing'), value: <AmountText amount={inUnit.next} unit={unit} /> }]),
        ]}
      />
      <AmountPad
        label={t('howFar')}
        hint={t('howFarHint')}
        unit={unit}
        value={draft.to}
        onChange={(to) => change({ to })}
        error={tried ? fault : undefined}
      />
      {args !== null && amount !== null && (
        <ConfirmSheet
          title={t('limitSure', { name: party.name, amount })}
          open={asking}
          onClose={() => setAsking(false)}
          confirm={{ label: t('limitSetTo', { amount }), icon: IconCheck, busy, onPress: () => void set() }}
        >
          <Stack>
            {args.to > inUnit.next ? (
              <p>{t('limitRaises')}</p>
            ) : (
              <>
                <p>{t('limitCuts')}</p>
                <p>{t('limitCutsSpent')}</p>
              </>
            )}
            <Refused>{refused}</Refused>
          </Stack>
        </ConfirmSheet>
      )}
    </Screen>
  );
}
