import { IconCheck, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { moderationMessages } from '../../messages/catalog.ts';
import type { Case } from '../case-view.ts';
import { useAct } from '../use-refusal.ts';

/** Where everybody is asked: yes or no. One may think better of it until it is decided. */
export function Vote({ view }: { readonly view: Case }): ReactNode {
  const t = useMessages(moderationMessages);
  const { act, refused } = useAct();
  return (
    <>
      <RadioCards
        label={t('voteAsk')}
        value={view.voted}
        onChange={(vote) => void act('moderation.vote', { id: view.id, vote })}
        options={[
          { value: 'stands', label: t('stands'), picture: IconCheck },
          { value: 'falls', label: t('falls'), picture: IconX },
        ]}
      />
      <Refused>{refused}</Refused>
    </>
  );
}
