import { IconFileTypeCsv } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Unit } from '../../../../core/membership/state.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { PrintButton } from '../../../../ui/print/PrintButton.tsx';
import { fileNameOf, saveFile } from '../../../../view/files.ts';
import { useGroup } from '../../../../view/stores.ts';
import { minga } from '../../../../view/worker-client.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import type { MovementRow } from './movement-words.ts';
import { PaperStatement } from './PaperStatement.tsx';

/** Saves the whole statement, or prints what is shown. */
export function StatementOutput(props: { readonly rows: readonly MovementRow[]; readonly unit: Unit }): ReactNode {
  const { rows, unit } = props;
  const t = useMessages(exchangeMessages);
  const { group, name } = useGroup();
  const say = useToast();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const csv = await minga().statementCsv(group, unit.id);
    saveFile(`${fileNameOf(name)}-${unit.id}.csv`, csv, 'text/csv;charset=utf-8');
    setBusy(false);
    say(t('csvSaved'));
  };
  return (
    <ButtonRow>
      <Button icon={IconFileTypeCsv} busy={busy} onPress={() => void save()}>
        {t('saveCsv')}
      </Button>
      <PrintButton>
        <PaperStatement rows={rows} unit={unit} />
      </PrintButton>
    </ButtonRow>
  );
}
