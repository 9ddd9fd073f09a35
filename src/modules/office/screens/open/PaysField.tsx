import { IconUser, IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { officeMessages } from '../../messages/catalog.ts';

/** Whether an account of the group pays by its keeper's word, or by what all have decided. */
export function PaysField(props: {
  readonly decided: boolean;
  readonly onChange: (decided: boolean) => void;
}): ReactNode {
  const t = useMessages(officeMessages);
  return (
    <RadioCards
      label={t('howItPays')}
      value={props.decided ? 'all' : 'keeper'}
      onChange={(by) => props.onChange(by === 'all')}
      options={[
        { value: 'all', label: t('paysDecided'), detail: t('paysDecidedDetail'), picture: IconUsersGroup },
        { value: 'keeper', label: t('paysKeeper'), detail: t('paysKeeperDetail'), picture: IconUser },
      ]}
    />
  );
}
