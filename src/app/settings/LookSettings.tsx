import { type ReactNode, useState } from 'react';
import { localeIds, locales } from '../../i18n/locales.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { type ThemeChoice, themeChoices } from '../../ui/theme/theme.ts';
import { changeLook, type Look, storedLook, textSizes } from '../platform/look.ts';
import { settingsMessages } from './messages/catalog.ts';

const themes = { phone: 'asPhone', light: 'light', dark: 'dark', contrast: 'contrast' } as const satisfies Record<
  ThemeChoice,
  string
>;

export function LookSettings(): ReactNode {
  const t = useMessages(settingsMessages);
  const format = useFormat();
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
        options={themeChoices.map((value) => ({ value, label: t(themes[value]) }))}
      />
      <SelectField
        label={t('textSize')}
        value={String(look.textSize)}
        onChange={(chosen) => change({ textSize: textSizes.find((size) => String(size) === chosen) ?? 100 })}
        options={textSizes.map((size) => ({ value: String(size), label: format.percent(size / 100) }))}
      />
    </>
  );
}
