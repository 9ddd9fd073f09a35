import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { ButtonRow } from '../../../../ui/actions/ButtonRow.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { useDraft } from '../../../../view/use-draft.ts';
import { marketMessages } from '../../messages/catalog.ts';
import { mostOf } from '../lengths.ts';

/** An answer in words. What was written stays until it is sent. */
export function WordsSheet(props: {
  readonly title: string;
  readonly sentence: string;
  readonly field: { readonly label: string; readonly hint?: string; readonly optional?: boolean };
  /** Under which name it is kept while it is written. */
  readonly draft: string;
  readonly confirm: { readonly label: string; readonly icon: Icon };
  readonly acting: { readonly busy: boolean; readonly refused: string | null };
  readonly run: (words: string) => Promise<boolean>;
  readonly onClose: () => void;
}): ReactNode {
  const { field, confirm, acting, onClose } = props;
  const t = useMessages(marketMessages);
  const { value, change, clear } = useDraft(props.draft, { words: '' });
  if (value === null) return null;
  const send = async (): Promise<void> => {
    if (!(await props.run(value.words.trim()))) return;
    clear();
    onClose();
  };
  return (
    <Sheet
      title={props.title}
      open={true}
      onClose={onClose}
      isQuestion={true}
      footer={
        <ButtonRow>
          <Button kind="primary" icon={confirm.icon} busy={acting.busy} onPress={() => void send()}>
            {confirm.label}
          </Button>
          <Button onPress={onClose}>{t('goBack')}</Button>
        </ButtonRow>
      }
    >
      <Stack>
        <p>{props.sentence}</p>
        <TextArea {...field} value={value.words} onChange={(words) => change({ words })} maxLength={mostOf.words} />
        <Refused>{acting.refused}</Refused>
      </Stack>
    </Sheet>
  );
}
