import { IconQrcode } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { DeviceId, MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { minga } from '../../../../view/worker-client.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { useNames } from '../use-names.ts';
import { useSentence } from '../use-refusal.ts';

/** All of them, unless its person says that one is still there. */
export function WhichLost(props: {
  readonly member: MemberId;
  readonly onBegun: () => void;
  readonly onOther: () => void;
}): ReactNode {
  const { member } = props;
  const t = useMessages(belongingMessages);
  const sentence = useSentence();
  const names = useNames();
  const group = useGroup();
  const devices = memberOf(group, member)?.devices ?? [];
  const [kept, setKept] = useState<ReadonlySet<DeviceId>>(new Set());
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const mark = (device: DeviceId, lost: boolean): void =>
    setKept(new Set(lost ? [...kept].filter((each) => each !== device) : [...kept, device]));
  const begin = async (): Promise<void> => {
    setBusy(true);
    const lost = devices.filter((device) => !kept.has(device));
    const begun = await minga().beginReturn(group.group, member, lost);
    setBusy(false);
    setRefused(begun.ok ? null : sentence(begun.error));
    if (begun.ok) props.onBegun();
  };
  return (
    <Card title={names.of(member)}>
      <p>{t('whichLost')}</p>
      <p>{t('whichLostHint')}</p>
      {devices.map((device) => (
        <Checkbox
          key={device}
          label={t('aPhone', { code: device.slice(0, 4).toUpperCase() })}
          checked={!kept.has(device)}
          onChange={(lost) => mark(device, lost)}
        />
      ))}
      <Refused>{refused}</Refused>
      <Button kind="primary" wide={true} icon={IconQrcode} busy={busy} onPress={() => void begin()}>
        {t('showCode')}
      </Button>
      <Button onPress={props.onOther}>{t('somebodyElse')}</Button>
    </Card>
  );
}
