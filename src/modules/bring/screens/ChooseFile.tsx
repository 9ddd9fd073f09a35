import { IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { FileButton } from '../../../ui/actions/FileButton.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Card } from '../../../ui/layout/Card.tsx';
import { Stack } from '../../../ui/layout/Stack.tsx';
import { readTable, type TableFault } from '../csv/read-table.ts';
import { bringMessages } from '../messages/catalog.ts';
import { BringPage } from './BringPage.tsx';
import { type DraftProps, emptyDraft } from './bring-draft.ts';
import { SwitchesOn } from './SwitchesOn.tsx';

const example = ['From,To,Description,Amount', 'Ana,Bea,Bread,1.5', 'Bea,Carla,Weeding,1:30'];

/** What such a file is, and where to get one. */
export function ChooseFile({ change }: Pick<DraftProps, 'change'>): ReactNode {
  const t = useMessages(bringMessages);
  return (
    <BringPage key="choose">
      <p>{t('why')}</p>
      <p>{t('whyFirst')}</p>
      <SwitchesOn />
      <TakeFile change={change} kind="primary">
        {t('choose')}
      </TakeFile>
      <Card title={t('format')}>
        <Stack>
          <p>{t('formatColumns')}</p>
          <p>{t('formatAmounts')}</p>
          <p dir="ltr" lang="en">
            {example.map((line) => (
              <code key={line}>
                {line}
                <br />
              </code>
            ))}
          </p>
        </Stack>
      </Card>
    </BringPage>
  );
}

/** Another file is looked at from the beginning: nothing that was said of one holds for the next. */
export function TakeFile(
  props: Pick<DraftProps, 'change'> & { readonly children: string; readonly kind?: 'primary' | 'quiet' },
): ReactNode {
  const t = useMessages(bringMessages);
  const [fault, setFault] = useState<TableFault | null>(null);
  const read = async (file: File): Promise<void> => {
    const table = readTable(new Uint8Array(await file.arrayBuffer()));
    setFault(table.ok ? null : table.error);
    if (table.ok) props.change({ ...emptyDraft, fileName: file.name, table: table.value });
  };
  return (
    <Stack>
      {fault !== null && (
        <Notice tone="problem" live={true}>
          {t(`file.${fault}`)}
        </Notice>
      )}
      <FileButton
        icon={IconFileImport}
        kind={props.kind ?? 'quiet'}
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        onFile={(file) => void read(file)}
      >
        {props.children}
      </FileButton>
    </Stack>
  );
}
