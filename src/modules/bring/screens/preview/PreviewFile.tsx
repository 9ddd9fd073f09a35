import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { NamedUnit } from '../../../../core/membership/words.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { bringMessages } from '../../messages/catalog.ts';
import type { Preview } from '../../preview.ts';
import type { Table } from '../../table.ts';
import { BringPage } from '../BringPage.tsx';
import type { DraftProps } from '../bring-draft.ts';
import { TakeFile } from '../ChooseFile.tsx';
import { BadRows } from './BadRows.tsx';
import { ChangedRows } from './ChangedRows.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { FileFacts } from './FileFacts.tsx';
import { FirstRows } from './FirstRows.tsx';
import { KnownRows } from './KnownRows.tsx';
import { Questions } from './Questions.tsx';
import { SameAccounts } from './SameAccounts.tsx';
import { WhoIsMe } from './WhoIsMe.tsx';

export type PreviewProps = DraftProps & { readonly preview: Preview; readonly unit: NamedUnit };

/** All that would be written down, and all that can not be: nothing is, before its person has seen this. */
export function PreviewFile(
  props: PreviewProps & { readonly isCurrent: boolean; readonly table: Table; readonly onPutAway: () => void },
): ReactNode {
  const t = useMessages(bringMessages);
  const { draft, change, preview, isCurrent } = props;
  const [wanted, setWanted] = useState(false);
  const [tried, setTried] = useState(false);
  const isReady = preview.ready && (preview.known === 0 || draft.again);
  // A tap just after a choice is answered by what that choice comes to, and not by what stood there before.
  useEffect(() => {
    if (!wanted || !isCurrent) return;
    setWanted(false);
    setTried(true);
    if (isReady) change({ step: 'limits' });
  }, [wanted, isCurrent, isReady, change]);
  return (
    <BringPage
      key="preview"
      footer={
        <Button kind="primary" size="large" wide={true} busy={wanted} onPress={() => setWanted(true)}>
          {t('goOn')}
        </Button>
      }
    >
      {tried && !isReady && (
        <Notice tone="problem" live={true}>
          {t(preview.tooMany ? 'tooMany' : preview.plan.rows.length === 0 ? 'nothingLeft' : 'notReady')}
        </Notice>
      )}
      <FileFacts {...props} />
      <KnownRows {...props} />
      <Questions {...props} />
      <WhoIsMe {...props} />
      <SameAccounts {...props} />
      <BadRows {...props} />
      <FirstRows {...props} />
      <ChangedRows {...props} />
      <ColumnChoice {...props} />
      <TakeFile change={change}>{t('another')}</TakeFile>
      <Button icon={IconX} onPress={props.onPutAway}>
        {t('putAway')}
      </Button>
    </BringPage>
  );
}
