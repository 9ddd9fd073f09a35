import { IconQrcode, IconRosetteDiscountCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { EntryId, GroupId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { SendFile } from '../../../../ui/actions/SendFile.tsx';
import { Checkbox } from '../../../../ui/fields/Checkbox.tsx';
import { Disclosure } from '../../../../ui/layout/Disclosure.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { PrintButton } from '../../../../ui/print/PrintButton.tsx';
import { saveFile } from '../../../../view/files.ts';
import type { ReceiptView } from '../../../../view/view-types.ts';
import { minga } from '../../../../view/worker-client.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import { PaperReceipt } from './PaperReceipt.tsx';
import { ReceiptCode } from './ReceiptCode.tsx';
import { ReceiptFacts } from './ReceiptFacts.tsx';
import { useAnswer } from './use-answer.ts';
import { useReceiptFile } from './use-receipt-file.ts';

const receiptOf = (group: GroupId, entry: EntryId) => minga().receipt(group, entry);

/** Both signatures, checked from the bytes as the page is shown, and the receipt in every form that a stranger can check. */
export function Receipt({ entry }: { readonly entry: EntryId }): ReactNode {
  const t = useMessages(exchangeMessages);
  const receipt = useAnswer(receiptOf, entry);
  if (!receipt) return null;
  return (
    <Disclosure summary={t('receipt')} icon={IconRosetteDiscountCheck}>
      <Stack>
        <ReceiptFacts receipt={receipt} />
        {/* What is given back is told by the receipt of the payment. */}
        {!receipt.reverses && <HandOut receipt={receipt} />}
      </Stack>
    </Disclosure>
  );
}

/** Sent, saved, shown or printed. */
function HandOut({ receipt }: { readonly receipt: ReceiptView }): ReactNode {
  const t = useMessages(exchangeMessages);
  const [withMemo, setWithMemo] = useState(false);
  const [showing, setShowing] = useState(false);
  const made = useReceiptFile(receipt, withMemo);
  return (
    <Stack>
      {receipt.memo !== null && (
        <Checkbox label={t('includeMemo')} hint={t('includeMemoHint')} checked={withMemo} onChange={setWithMemo} />
      )}
      {made !== null && (
        <>
          <SendFile file={made.file} onSave={() => saveFile(made.file.name, made.file, made.file.type)} />
          <ButtonRow>
            {made.codes.length > 0 && (
              <Button icon={IconQrcode} onPress={() => setShowing(!showing)}>
                {t('showReceipt')}
              </Button>
            )}
            <PrintButton>
              <PaperReceipt receipt={receipt} withMemo={withMemo} codes={made.codes} />
            </PrintButton>
          </ButtonRow>
          {showing && <ReceiptCode codes={made.codes} />}
        </>
      )}
    </Stack>
  );
}
