import { IconDownload, IconRosetteDiscountCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { EntryId, GroupId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { fileNameOf, saveFile } from '../../../../view/files.ts';
import { useGroup } from '../../../../view/stores.ts';
import { minga } from '../../../../view/worker-client.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { ReceiptFacts } from './ReceiptFacts.tsx';
import { useAnswer } from './use-answer.ts';

const receiptOf = (group: GroupId, entry: EntryId) => minga().receipt(group, entry);

/** Both signatures, checked from the bytes as the page is shown, and the file that a stranger can check. */
export function Receipt({ entry }: { readonly entry: EntryId }): ReactNode {
  const t = useMessages(exchangeMessages);
  const receipt = useAnswer(receiptOf, entry);
  if (!receipt) return null;
  return (
    <Disclosure summary={t('receipt')} icon={IconRosetteDiscountCheck}>
      <Stack>
        <ReceiptFacts receipt={receipt} />
        <SaveReceipt entry={entry} hasMemo={receipt.memo !== null} />
      </Stack>
    </Disclosure>
  );
}

function SaveReceipt({ entry, hasMemo }: { readonly entry: EntryId; readonly hasMemo: boolean }): ReactNode {
  const t = useMessages(exchangeMessages);
  const { group, name } = useGroup();
  const [withMemo, setWithMemo] = useState(false);
  const [stage, setStage] = useState<'ready' | 'busy' | 'saved'>('ready');
  const save = async (): Promise<void> => {
    setStage('busy');
    const bytes = await minga().receiptFile(group, entry, withMemo);
    saveFile(`${fileNameOf(name)}-${entry.slice(0, 8)}.minga`, bytes, 'application/octet-stream');
    setStage('saved');
  };
  return (
    <Stack>
      {hasMemo && (
        <Checkbox label={t('includeMemo')} hint={t('includeMemoHint')} checked={withMemo} onChange={setWithMemo} />
      )}
      <Button kind="primary" wide={true} icon={IconDownload} busy={stage === 'busy'} onPress={() => void save()}>
        {t('saveReceipt')}
      </Button>
      {stage === 'saved' && (
        <Notice tone="good" live={true}>
          {t('receiptSaved')}
        </Notice>
      )}
    </Stack>
  );
}
