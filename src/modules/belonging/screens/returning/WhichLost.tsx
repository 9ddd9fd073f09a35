import { IconQrcode } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { DeviceId, MemberId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { QueryView } from '../../../../view/view-types.ts';
import { minga } from '../../../../view/worker-client.ts';
import { belongingMessages } from '../../messages/catalog.ts';
import { useNames } from '../use-names.ts';
import { useSentence } from '../use-refusal.ts';

type Phone = QueryView<'belonging.phonesOf'>[number];

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
  const remarks = useRemarks();
  const { group } = useGroup();
  const phones = useQuery('belonging.phonesOf', { member });
  const [kept, setKept] = useState<ReadonlySet<DeviceId>>(new Set());
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  if (phones === null) return null;

  const mark = (device: DeviceId, lost: boolean): void =>
    setKept(new Set(lost ? [...kept].filter((each) => each !== device) : [...kept, device]));
  const begin = async (): Promise<void> => {
    setBusy(true);
    const lost = phones.map(({ device }) => device).filter((device) => !kept.has(device));
    const begun = await minga().beginReturn(group, member, lost);
    setBusy(false);
    setRefused(begun.ok ? null : sentence(begun.error));
    if (begun.ok) props.onBegun();
  };
  return (
    <Card title={names.of(member)}>
      <p>{t('whichLost')}</p>
      <p>{t('whichLostHint')}</p>
      {phones.map((phone) => (
        <Checkbox
          key={phone.device}
          label={t('aPhone', { code: phone.device.slice(0, 4).toUpperCase() })}
          hint={remarks(phone)}
          checked={!kept.has(phone.device)}
          onChange={(lost) => mark(phone.device, lost)}
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

/** By what somebody knows a phone that is not in their hand: when it was used, and that they were paid on it. */
function useRemarks(): (phone: Phone) => string | undefined {
  const t = useMessages(belongingMessages);
  const format = useFormat();
  return ({ primary, wroteAt }) => {
    const parts = [
      ...(wroteAt === null ? [] : [t('lastWrote', { when: format.relative(wroteAt, Date.now()) })]),
      ...(primary ? [t('arrivesThere')] : []),
    ];
    return parts.length === 0 ? undefined : parts.join(' · ');
  };
}
