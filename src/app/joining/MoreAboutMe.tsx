import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Disclosure } from '../../ui/layout/Disclosure.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import type { OwnProfileView } from '../../view/view-types.ts';
import { AboutMeFields } from '../profile/AboutMeFields.tsx';
import { saysMore } from '../profile/trimmed.ts';
import { joiningMessages } from './messages/catalog.ts';

/** Beside name and photo, for who wants to say it at once; open where something stands already, so that nobody says it unseen. */
export function MoreAboutMe(props: {
  readonly profile: OwnProfileView;
  readonly atDoor: string;
  readonly onChange: (part: Partial<OwnProfileView>) => void;
}): ReactNode {
  const t = useMessages(joiningMessages);
  const { profile, atDoor, onChange } = props;
  const [open] = useState(saysMore(profile) || atDoor !== '');
  return (
    <Disclosure summary={t('moreAboutMe')} open={open}>
      <Stack>
        {atDoor !== '' && (
          <>
            <p>{t('saidAtDoor', { words: atDoor })}</p>
            <p>{t('onlyCoordinators')}</p>
          </>
        )}
        <AboutMeFields profile={profile} onChange={onChange} />
      </Stack>
    </Disclosure>
  );
}
