import { IconPlugConnected } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { NearbyPhone } from '../../session/local-link/api.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { useNames } from '../../view/use-names.ts';
import { linkMessages } from './messages/catalog.ts';

/** Phones that a relay has told of: with these no code is needed. */
export function NearbyPhones(props: {
  readonly phones: readonly NearbyPhone[];
  readonly onChoose: (phone: NearbyPhone) => void;
}): ReactNode {
  const t = useMessages(linkMessages);
  const names = useNames();
  if (props.phones.length === 0) return null;
  return (
    <>
      <p role="status">{t('nearby')}</p>
      {props.phones.map((phone) => (
        <Button key={phone.id} wide={true} icon={IconPlugConnected} onPress={() => props.onChoose(phone)}>
          {t('linkWith', { name: phone.member === null ? t('somebody') : names.of(phone.member) })}
        </Button>
      ))}
    </>
  );
}
