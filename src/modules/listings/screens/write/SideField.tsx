import { IconGift, IconSpeakerphone } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { listingsMessages } from '../../messages/catalog.ts';
import type { Side } from '../listing-view.ts';

/** Whoever asked for bread may have begun to bake it. Above what is given in return, which is asked in other words then. */
export function SideField(props: { readonly side: Side; readonly onChange: (side: Side) => void }): ReactNode {
  const t = useMessages(listingsMessages);
  return (
    <RadioCards
      label={t('isSide')}
      hint={t('isSideHint')}
      value={props.side}
      onChange={props.onChange}
      options={[
        { value: 'offer', label: t('isOffer'), picture: IconGift },
        { value: 'need', label: t('isNeed'), picture: IconSpeakerphone },
      ]}
    />
  );
}
