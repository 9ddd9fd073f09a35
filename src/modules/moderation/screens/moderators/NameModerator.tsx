import { IconUserCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
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
import { moderationMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';

/** A coordinator makes a member a moderator. */
export function NameModerator({ moderators }: { readonly moderators: readonly MemberId[] }): ReactNode {
  const t = useMessages(moderationMessages);
  const names = useNames();
  const say = useToast();
  const { act, busy, refused } = useAct();
  const [chosen, setChosen] = useState<MemberId | null>(null);
  const others = usePeople(moderators);
  const name = names.of(chosen);
  const make = async (member: MemberId): Promise<void> => {
    if (!(await act('moderation.nameModerator', { member }))) return;
    setChosen(null);
    say(t('isModerator', { name }));
  };
  return (
    <Stack>
      <p>{others.length === 0 ? t('allModerators') : t('chooseModerator')}</p>
      <LongList label={t('chooseModerator')}>
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
          title={t('moderatorSure', { name })}
          open={true}
          onClose={() => setChosen(null)}
          confirm={{ label: t('makeModerator'), icon: IconUserCheck, busy, onPress: () => void make(chosen) }}
        >
          <p>{t('moderatorMeans', { name })}</p>
          <Refused>{refused}</Refused>
        </ConfirmSheet>
      )}
    </Stack>
  );
}
