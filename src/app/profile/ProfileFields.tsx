import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { PhotoField } from '../../ui/people/PhotoField.tsx';
import type { NameAndPhoto } from '../../view/view-types.ts';
import { profileMessages } from './messages/catalog.ts';

/** Who I am in this group, as asked when founding and joining. */
export function ProfileFields(props: {
  readonly profile: NameAndPhoto;
  /** Once there is a member: the seed of the drawn face. */
  readonly portrait?: string | undefined;
  readonly onChange: (part: Partial<NameAndPhoto>) => void;
  /** Continue was tried without a name. */
  readonly nameMissing: boolean;
}): ReactNode {
  const t = useMessages(profileMessages);
  const { profile, onChange } = props;
  return (
    <Stack>
      <TextField
        label={t('yourName')}
        hint={t('yourNameHint')}
        value={profile.name}
        onChange={(name) => onChange({ name })}
        error={props.nameMissing && profile.name.trim() === '' ? t('nameMissing') : undefined}
        maxLength={60}
        autoComplete="name"
      />
      <PhotoField
        name={profile.name}
        photo={profile.photo}
        portrait={props.portrait}
        onChange={(photo) => onChange({ photo })}
      />
    </Stack>
  );
}
