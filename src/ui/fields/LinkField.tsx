import { IconCopy } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../actions/Button.tsx';
import { copyText } from '../actions/copy-text.ts';
import { Stack } from '../layout/Stack.tsx';
import { uiMessages } from '../messages/catalog.ts';
import { Field } from './Field.tsx';

/** A link to hand on. A touch selects all of it, for browsers that let no page write to the clipboard. */
export function LinkField(props: { readonly label: string; readonly hint: string; readonly link: string }): ReactNode {
  const t = useMessages(uiMessages);
  const [copied, setCopied] = useState(false);
  return (
    <Stack gap="small">
      <Field label={props.label} hint={props.hint}>
        {(control) => (
          <input
            {...control}
            type="text"
            readOnly={true}
            dir="ltr"
            value={props.link}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Field>
      <Button icon={IconCopy} onPress={() => void copyText(props.link).then(setCopied)}>
        {t('copyLink')}
      </Button>
      <div aria-live="polite">{copied && t('copied')}</div>
    </Stack>
  );
}
