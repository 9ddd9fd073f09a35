import { IconDownload, IconSend } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Notice } from '../feedback/Notice.tsx';
import { Stack } from '../layout/Stack.tsx';
import { uiMessages } from '../messages/catalog.ts';
import { Button } from './Button.tsx';

/**
 * The ways in which a file that is ready leaves this phone: its menu for sending things on, where there is one that takes
 * the file, and the downloads. Both want a tap of their own, so the file has to be made before.
 */
export function SendFile(props: { readonly file: File; readonly onSave: () => void }): ReactNode {
  const { file, onSave } = props;
  const t = useMessages(uiMessages);
  const [news, setNews] = useState<'fileSaved' | 'sendFailed' | null>(null);
  const canSend = navigator.canShare?.({ files: [file] }) ?? false;

  const send = async (): Promise<void> => {
    setNews(null);
    try {
      await navigator.share({ files: [file] });
    } catch (problem) {
      // Closing that menu without choosing is no fault.
      if (!(problem instanceof DOMException && problem.name === 'AbortError')) setNews('sendFailed');
    }
  };
  const save = (): void => {
    onSave();
    setNews('fileSaved');
  };
  return (
    <Stack>
      {canSend && (
        <Button kind="primary" size="large" wide={true} icon={IconSend} onPress={() => void send()}>
          {t('sendFile')}
        </Button>
      )}
      <Button kind={canSend ? 'quiet' : 'primary'} size="large" wide={true} icon={IconDownload} onPress={save}>
        {t('saveFile')}
      </Button>
      {news !== null && (
        <Notice tone={news === 'fileSaved' ? 'good' : 'warning'} live={true}>
          {t(news)}
        </Notice>
      )}
    </Stack>
  );
}
