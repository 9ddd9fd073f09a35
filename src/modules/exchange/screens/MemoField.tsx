import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { exchangeMessages } from '../messages/catalog.ts';

/** As the commands count them; a longer one is refused there. */
export const memoCharactersMax = 280;

/** Words for payer and payee only. */
export function MemoField(props: {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Characters, where there is less room. */
  readonly most?: number;
}): ReactNode {
  const t = useMessages(exchangeMessages);
  return (
    <TextField
      label={t('whatFor')}
      hint={t('whatForHint')}
      optional={true}
      maxLength={props.most ?? memoCharactersMax}
      value={props.value}
      onChange={props.onChange}
    />
  );
}
