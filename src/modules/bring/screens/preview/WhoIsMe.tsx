import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { SelectField } from '../../../../ui/fields/SelectField.tsx';
import { bringMessages } from '../../messages/catalog.ts';
import type { PreviewProps } from './PreviewFile.tsx';

/** Whoever brings the books has an account already, and is probably in the file. */
export function WhoIsMe({ draft, change, preview }: PreviewProps): ReactNode {
  const t = useMessages(bringMessages);
  const format = useFormat();
  const names = preview.plan.accounts.map(({ name }) => name).sort(format.compare);
  return (
    <SelectField
      label={t('whoIsMe')}
      hint={t('whoIsMeHint')}
      value={draft.choices.me ?? ''}
      onChange={(name) => change({ choices: { ...draft.choices, me: name === '' ? null : name } })}
      options={[{ value: '', label: t('noneOfThem') }, ...names.map((name) => ({ value: name, label: name }))]}
    />
  );
}
