import { IconArrowsTransferUp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { DeviceId, UnitId } from '../../../../core/ids.ts';
import type { Refusal } from '../../../../core/module.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { hold } from '../../../../view/held/held-store.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { UnitChoice } from '../UnitChoice.tsx';
import { useSentence } from '../use-refusal.ts';
import { purseIn, unitOrFirst } from '../use-unit.ts';

type MoveDraft = { readonly device: DeviceId | null; readonly unit: UnitId | null; readonly amount: number | null };
const emptyMove: MoveDraft = { device: null, unit: null, amount: null };

export function MoveForm(props: {
  readonly devices: readonly DeviceId[];
  readonly first: DeviceId | undefined;
  readonly back: { readonly href: string };
  readonly help: Help;
}): ReactNode {
  const { devices } = props;
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const { go } = useGroupPath();
  const sentence = useSentence();
  const key = `move/${group.group}`;
  const { value: draft, change, clear } = useDraft<MoveDraft>(key, emptyMove);
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);
  if (draft === null) return null;

  const unit = unitOrFirst(group, draft.unit);
  const purse = purseIn(group, unit);
  const toDevice = devices.length === 1 ? devices[0] : devices.find((each) => each === draft.device);
  const amount = draft.amount === 0 ? null : draft.amount;
  const codeOf = (device: DeviceId): string => device.slice(0, 4).toUpperCase();

  const move = async (): Promise<void> => {
    setTried(true);
    if (amount === null || toDevice === undefined) return;
    setBusy(true);
    const held = await hold(
      group.group,
      { command: 'exchange.move', args: { toDevice, unit: unit.id, amount } },
      { draft: { key, value: draft } },
    );
    setBusy(false);
    if (!held.ok) return setRefused(held.error);
    clear();
    go('/devices', { replace: true });
  };
  return (
    <Screen
      title={t('moveTitle')}
      back={props.back}
      help={props.help}
      footer={
        <Button
          kind="primary"
          size="large"
          wide={true}
          icon={IconArrowsTransferUp}
          busy={busy}
          onPress={() => void move()}
        >
          {amount === null ? t('move') : t('moveAmount', { amount: format.plainAmount(amount, unit) })}
        </Button>
      }
    >
      <p>{t('moveWhy')}</p>
      <UnitChoice unit={unit} onChange={(chosen) => change({ unit: chosen, amount: null })} />
      <Facts
        facts={[
          { label: t('moveHere'), value: <AmountText amount={purse?.may ?? 0} unit={unit} /> },
          { label: t('moveElsewhere'), value: <AmountText amount={purse?.elsewhere ?? 0} unit={unit} /> },
        ]}
      />
      <RadioCards
        label={t('moveTo')}
        value={toDevice ?? null}
        onChange={(device) => change({ device })}
        options={devices.map((device) => ({
          value: device,
          label:
            device === props.first ? t('deviceMain', { code: codeOf(device) }) : t('device', { code: codeOf(device) }),
        }))}
        error={tried && toDevice === undefined ? t('deviceMissing') : undefined}
      />
      <AmountPad
        label={t('amount')}
        unit={unit}
        value={draft.amount}
        onChange={(entered) => change({ amount: entered })}
        error={tried && amount === null ? t('amountMissing') : undefined}
      />
      {refused !== null && (
        <Notice tone="problem" live={true}>
          {sentence(refused)}
        </Notice>
      )}
      <p>{t('moveLost')}</p>
    </Screen>
  );
}
