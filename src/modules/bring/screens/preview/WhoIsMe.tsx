import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { bringMessages } from '../../messages/catalog.ts';
import type { PreviewProps } from './PreviewFile.tsx';

/** No name of a file: those are trimmed. */
const unsaid = ' ';

/** Whoever brings the books has an account already, and is probably in the file. Has to be said where somebody there has their name. */
export function WhoIsMe({ draft, change, preview }: PreviewProps): ReactNode {
  const t = useMessages(bringMessages);
  const format = useFormat();
  const names = preview.plan.accounts.map(({ name }) => name).sort(format.compare);
  return (
    <SelectField
      label={t('whoIsMe')}
      hint={t('whoIsMeHint')}
      value={preview.asksWhoIsMe ? unsaid : draft.choices.me || ''}
      onChange={(name) => name !== unsaid && change({ choices: { ...draft.choices, me: name === '' ? false : name } })}
      options={[
        ...(preview.asksWhoIsMe ? [{ value: unsaid, label: t('sayWhoIsMe') }] : []),
        { value: '', label: t('noneOfThem') },
        ...names.map((name) => ({ value: name, label: name })),
      ]}
    />
  );
}
