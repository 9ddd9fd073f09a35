import { IconQrcode } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/use-format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/actions/Button.tsx';
import { MovingScanner } from '../../ui/qr/MovingScanner.tsx';
import { talkMessages } from '../../view/talk/messages/catalog.ts';
import { useRefusedCode } from '../../view/talk/use-refused-code.ts';
import { sharingMessages } from './messages/catalog.ts';
import type { Talking } from './use-talk.ts';

/** The other phone's screen, read picture by picture until all of it is there. */
export function ScanNews({ part, refusal, read, show }: Talking): ReactNode {
  const t = useMessages(sharingMessages);
  const said = useMessages(talkMessages);
  const format = useFormat();
  const refusedCode = useRefusedCode();
  const refused = refusal && refusedCode(refusal);
  return (
    <>
      <MovingScanner
        label={t('scan')}
        part={part}
        progress={({ known, needed }) => said('reading', { known, needed: format.number(needed) })}
        onRead={(text) => void read(text)}
        problem={refused?.problem ?? null}
        way={refused?.way}
      />
      <Button wide={true} icon={IconQrcode} onPress={() => void show()}>
        {t('show')}
      </Button>
    </>
  );
}
