import { useEffect, useState } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { uiMessages } from '../../../../ui/messages/catalog.ts';
import { fileNameOf, textFile } from '../../../../view/files.ts';
import { useGroup } from '../../../../view/stores.ts';
import type { ReceiptView } from '../../../../view/view-types.ts';
import { minga } from '../../../../view/worker-client.ts';

export type ReceiptFile = {
  readonly file: File;
  /** The texts of its codes; none: it is too long for that. */
  readonly codes: readonly string[];
};

/** Made as soon as it is shown, and again with other words: a share menu opens only at the very tap. `null` until then. */
export function useReceiptFile({ id, payeeSignature }: ReceiptView, withMemo: boolean): ReceiptFile | null {
  const t = useMessages(uiMessages);
  const { group, name } = useGroup();
  const [made, setMade] = useState<ReceiptFile | null>(null);
  const words = t('fileWords');
  const fileName = `${fileNameOf(name)}-${id.slice(0, 8)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the payee's signature it is another file
  useEffect(() => {
    let current = true;
    const make = async (): Promise<void> => {
      const receipt = await minga().receiptFile(group, id, withMemo);
      const [text, codes] = await Promise.all([
        minga().files('asText', receipt, words),
        minga().files('receiptCodes', receipt),
      ]);
      if (current) setMade({ file: textFile(fileName, text), codes });
    };
    setMade(null);
    void make();
    return () => {
      current = false;
    };
  }, [group, id, withMemo, words, fileName, payeeSignature]);
  return made;
}
