import { IconHelp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../actions/Button.tsx';
import { uiMessages } from '../messages/catalog.ts';
import { Sheet } from '../overlays/Sheet.tsx';
import { Stack } from './Stack.tsx';

/** Three sentences and a picture, at hand without a network. */
export type Help = { readonly sentences: readonly string[]; readonly picture?: ReactNode };

export function HelpButton(props: { readonly title: string; readonly help: Help }): ReactNode {
  const t = useMessages(uiMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="plain" icon={IconHelp} aria-haspopup="dialog" onPress={() => setOpen(true)}>
        {t('help')}
      </Button>
      <Sheet title={props.title} open={open} onClose={() => setOpen(false)}>
        <Stack>
          {props.help.picture}
          {props.help.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Stack>
      </Sheet>
    </>
  );
}
