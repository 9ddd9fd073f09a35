import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { TextField } from '../../../../ui/fields/TextField.tsx';
import { useGroup } from '../../../../view/stores.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { groupWordOf } from '../../own-word.ts';
import type { RuleFieldProps } from './RuleValueField.tsx';
import { useRuleWords } from './rule-words.ts';

type Way = 'usual' | 'own';

/** A word of the group's own, or the one that everybody's language has. */
export function WordField({ rule, draft, onChange }: RuleFieldProps): ReactNode {
  const t = useMessages(governingMessages);
  const words = useRuleWords();
  const { units } = useGroup();
  // A unit of the founders' own has one name for all.
  const isOfLanguage = units.find(({ id }) => id === rule.unit)?.is !== 'decimal';
  const [way, setWay] = useState<Way>(draft.value === '' ? 'usual' : 'own');
  const [typed, setTyped] = useState(String(draft.value ?? ''));
  const type = (text: string): void => {
    setTyped(text);
    onChange({ value: groupWordOf(text), missing: t('wordUnsound') });
  };
  const choose = (chosen: Way): void => {
    setWay(chosen);
    if (chosen === 'own') type(typed);
    else onChange({ value: '', missing: '' });
  };
  return (
    <>
      <RadioCards<Way>
        label={words.name(rule)}
        value={way}
        onChange={choose}
        options={[
          { value: 'usual', label: words.value(rule, ''), detail: isOfLanguage ? t('wordUsual') : undefined },
          { value: 'own', label: t('wordOwn') },
        ]}
      />
      {way === 'own' && <TextField label={t('wordField')} hint={t('wordHint')} value={typed} onChange={type} />}
    </>
  );
}
