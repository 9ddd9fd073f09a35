import { IconHelp } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { uiMessages } from '../messages/catalog.ts';
import { Sheet } from '../overlays/Sheet.tsx';
import styles from './Screen.module.css';
import { Stack } from './Stack.tsx';

/** Three sentences and a picture, at hand without a network. */
export type Help = { readonly sentences: readonly string[]; readonly picture?: ReactNode };

export function HelpButton(props: { readonly title: string; readonly help: Help }): ReactNode {
  const t = useMessages(uiMessages);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.tool} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <IconHelp aria-hidden={true} />
        <span>{t('help')}</span>
      </button>
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
