import { IconUserHeart } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { LongList } from '../../../../ui/layout/LongList.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { usePeople } from '../../../../view/use-people.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import type { Helpers } from './HelpersScreen.tsx';

/** A coordinator makes a member a helper. */
export function NameHelper({ helpers }: { readonly helpers: Helpers }): ReactNode {
  const t = useMessages(officeMessages);
  const format = useFormat();
  const names = useNames();
  const say = useToast();
  const { act, busy, refused } = useAct();
  const [chosen, setChosen] = useState<MemberId | null>(null);
  const others = usePeople(helpers.helpers);
  const name = names.of(chosen);

  const make = async (member: MemberId): Promise<void> => {
    if (!(await act('office.nameHelper', { member }))) return;
    setChosen(null);
    say(t('isHelper', { name }));
  };
  return (
    <Stack>
      <p>{others.length === 0 ? t('allHelpers') : t('chooseHelper')}</p>
      <LongList label={t('chooseHelper')}>
        {others.map(({ id, name: label, detail, photo, portrait }) => (
          <ListItem
            key={id}
            lead={<Avatar name={label} photo={photo} portrait={portrait} />}
            title={<bdi>{label}</bdi>}
            detail={detail}
            onPress={() => setChosen(id)}
          />
        ))}
      </LongList>
      {chosen !== null && (
        <ConfirmSheet
          title={t('helperSure', { name })}
          open={true}
          onClose={() => setChosen(null)}
          confirm={{ label: t('makeHelper'), icon: IconUserHeart, busy, onPress: () => void make(chosen) }}
        >
          <p>{t('helperMeans', { name, most: format.number(helpers.most) })}</p>
          <Refused>{refused}</Refused>
        </ConfirmSheet>
      )}
    </Stack>
  );
}
