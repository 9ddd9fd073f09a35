import { IconHelp } from '@tabler/icons-react';
import { type ReactNode, Suspense, use, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../actions/Button.tsx';
import { uiMessages } from '../messages/catalog.ts';
import { Sheet } from '../overlays/Sheet.tsx';
import styles from './HelpButton.module.css';
import { Stack } from './Stack.tsx';
import { ScreenExtrasContext } from './screen-extras.ts';

/** Three sentences, at hand without a network; the app adds a picture. */
export type Help = { readonly sentences: readonly [string, string, string] };

export function HelpButton(props: { readonly title: string; readonly help: Help }): ReactNode {
  const t = useMessages(uiMessages);
  const { Picture, Further } = use(ScreenExtrasContext);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="plain" icon={IconHelp} aria-haspopup="dialog" onPress={() => setOpen(true)}>
        {t('help')}
      </Button>
      <Sheet title={props.title} open={open} onClose={() => setOpen(false)}>
        <Stack>
          {/* Its room is there before it is, so that the sentences do not jump from under the eye. */}
          {Picture !== undefined && (
            <div className={styles.picture}>
              <Suspense>
                <Picture />
              </Suspense>
            </div>
          )}
          {props.help.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Suspense>{Further !== undefined && <Further />}</Suspense>
        </Stack>
      </Sheet>
    </>
  );
}
