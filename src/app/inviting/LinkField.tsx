import { IconCopy } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { Field } from '../../ui/fields/Field.tsx';
import { Stack } from '../../ui/layout/Stack.tsx';
import { copyText } from '../platform/sharing.ts';
import { invitingMessages } from './messages/catalog.ts';

/** A link to hand on. A touch selects all of it, for browsers that let no page write to the clipboard. */
export function LinkField(props: { readonly label: string; readonly hint: string; readonly link: string }): ReactNode {
  const t = useMessages(invitingMessages);
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
        {t('copy')}
      </Button>
      <div aria-live="polite">{copied && t('copied')}</div>
    </Stack>
  );
}
