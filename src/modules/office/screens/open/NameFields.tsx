import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { PhotoField } from '../../../../ui/people/PhotoField.tsx';
import { officeMessages } from '../../messages/catalog.ts';

type Named = { readonly name: string; readonly photo: Uint8Array | null };

/** What neighbours know an account by. */
export function NameFields(props: {
  readonly draft: Named;
  readonly isOfGroup: boolean;
  /** The seed of the drawn face, once there is an account. */
  readonly portrait?: string | undefined;
  readonly change: (part: Partial<Named>) => void;
  /** It was tried without a name. */
  readonly tried: boolean;
}): ReactNode {
  const t = useMessages(officeMessages);
  const { draft, change } = props;
  return (
    <Stack>
      <TextField
        label={t('name')}
        hint={props.isOfGroup ? t('groupNameHint') : t('nameHint')}
        value={draft.name}
        onChange={(name) => change({ name })}
        error={props.tried && draft.name.trim() === '' ? t('nameMissing') : undefined}
        maxLength={60}
      />
      <PhotoField
        name={draft.name}
        photo={draft.photo}
        portrait={props.portrait}
        onChange={(photo) => change({ photo })}
      />
    </Stack>
  );
}
