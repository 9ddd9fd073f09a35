import { IconFileText } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { decidingMessages } from '../../messages/catalog.ts';
import type { Ballot, MeetingHere } from '../views.ts';

const PapersForm = lazy(async () => ({ default: (await import('./PapersForm.tsx')).PapersForm }));

type Props = { readonly ballot: Ballot; readonly meeting: MeetingHere };

export function PapersSheet(props: Props): ReactNode {
  const t = useMessages(decidingMessages);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button wide={true} icon={IconFileText} onPress={() => setOpen(true)}>
        {t('countPapers')}
      </Button>
      {isOpen && (
        <Sheet title={t('countPapers')} open={true} onClose={() => setOpen(false)}>
          <Suspense>
            <PapersForm {...props} onDone={() => setOpen(false)} />
          </Suspense>
        </Sheet>
      )}
    </>
  );
}
