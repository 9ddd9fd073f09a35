import { IconLock, IconLockOff, IconPencil } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { ButtonRow } from '../../ui/actions/ButtonRow.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useToast } from '../../ui/feedback/Toast.tsx';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { forgetLock, keepLock, type LockRecord } from './lock-record.ts';
import { lockNow } from './lock-store.ts';
import { lockMessages } from './messages/catalog.ts';
import { hasPlatformUnlock, makePlatformKey } from './platform-unlock.ts';

const awayMinutes = [0, 1, 5, 15, 60] as const;

export function LockIsSet(props: {
  readonly lock: LockRecord;
  readonly onChange: () => void;
  readonly onChangePin: () => void;
}): ReactNode {
  const { lock } = props;
  const t = useMessages(lockMessages);
  const say = useToast();
  const keep = (part: Partial<LockRecord>): void => {
    keepLock({ ...lock, ...part });
    props.onChange();
  };
  const remove = (): void => {
    forgetLock();
    say(t('removed'));
    props.onChange();
  };
  return (
    <Stack>
      <Notice tone="good">{t('isSet')}</Notice>
      <SelectField
        label={t('away')}
        value={String(lock.awayMs / 60_000)}
        onChange={(minutes) => keep({ awayMs: Number(minutes) * 60_000 })}
        options={awayMinutes.map((count) => ({
          value: String(count),
          label: count === 0 ? t('atOnce') : t('minutes', { count }),
        }))}
      />
      <PhoneToo lock={lock} keep={keep} />
      <ButtonRow>
        <Button kind="primary" icon={IconLock} onPress={lockNow}>
          {t('lockNow')}
        </Button>
        <Button icon={IconPencil} onPress={props.onChangePin}>
          {t('change')}
        </Button>
        <Button icon={IconLockOff} onPress={remove}>
          {t('remove')}
        </Button>
      </ButtonRow>
    </Stack>
  );
}

/** Absent where the browser can not ask the phone. */
function PhoneToo({ lock, keep }: { readonly lock: LockRecord; readonly keep: (part: Partial<LockRecord>) => void }) {
  const t = useMessages(lockMessages);
  const [offered, setOffered] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    void hasPlatformUnlock().then(setOffered);
  }, []);
  if (!offered) return null;
  const use = async (wanted: boolean): Promise<void> => {
    const platform = wanted ? await makePlatformKey() : null;
    setRefused(wanted && platform === null);
    keep({ platform });
  };
  return (
    <Checkbox
      checked={lock.platform !== null}
      onChange={(wanted) => void use(wanted)}
      label={t('usePhone')}
      hint={t('usePhoneHow')}
      error={refused ? t('phoneNot') : undefined}
    />
  );
}
