import { IconDeviceMobileOff, IconDevices } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { RadioCards } from '../../ui/fields/RadioCards.tsx';
import { devicesMessages } from './messages/catalog.ts';

/** Whether a phone that comes in is one more, or the one that others pay to from now on. */
export function PhoneRole(props: {
  readonly replaces: boolean;
  readonly onChange: (replaces: boolean) => void;
}): ReactNode {
  const t = useMessages(devicesMessages);
  return (
    <RadioCards
      label={t('role')}
      value={props.replaces ? 'replaces' : 'further'}
      onChange={(value) => props.onChange(value === 'replaces')}
      options={[
        { value: 'further', label: t('roleFurther'), detail: t('roleFurtherWhy'), picture: IconDevices },
        { value: 'replaces', label: t('roleReplaces'), detail: t('roleReplacesWhy'), picture: IconDeviceMobileOff },
      ]}
    />
  );
}
