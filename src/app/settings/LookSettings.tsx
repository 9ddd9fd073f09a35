import { type ReactNode, useState } from 'react';
import { localeIds, locales } from '../../i18n/locales.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import type { ThemeChoice } from '../../ui/theme/theme.ts';
import { changeLook, type Look, storedLook, type TextSize } from '../platform/look.ts';
import { settingsMessages } from './messages/catalog.ts';

const themes = { phone: 'asPhone', light: 'light', dark: 'dark' } as const satisfies Record<ThemeChoice, string>;
const sizes = ['normal', 'large', 'huge'] as const satisfies readonly TextSize[];

export function LookSettings(): ReactNode {
  const t = useMessages(settingsMessages);
  const [look, setLook] = useState(storedLook);
  const change = (part: Partial<Look>): void => void changeLook(part).then(setLook);
  return (
    <>
      <SelectField
        label={t('language')}
        value={look.language ?? ''}
        onChange={(language) => change({ language: language === '' ? null : language })}
        options={[
          { value: '', label: t('asPhone') },
          ...localeIds.map((id) => ({ value: id, label: locales[id].name })),
        ]}
      />
      <SelectField
        label={t('theme')}
        value={look.theme}
        onChange={(theme) => change({ theme })}
        options={(['phone', 'light', 'dark'] as const).map((value) => ({ value, label: t(themes[value]) }))}
      />
      <SelectField
        label={t('textSize')}
        value={look.textSize}
        onChange={(textSize) => change({ textSize })}
        options={sizes.map((value) => ({ value, label: t(value) }))}
      />
    </>
  );
}
