import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Screen } from '../../ui/layout/Screen.tsx';
import { personsMessages } from './messages/catalog.ts';
import { PersonList } from './PersonList.tsx';

/** Before anything of anybody is opened: several people share this phone, and nobody has said who they are. */
export function WhoAreYou(): ReactNode {
  const t = useMessages(personsMessages);
  return (
    <Screen title={t('who')} help={{ sentences: [t('helpOne'), t('helpTwo'), t('helpThree')] }}>
      <p>{t('whoHow')}</p>
      <PersonList />
    </Screen>
  );
}
