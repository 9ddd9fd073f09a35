import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { useDraft } from '../../../../view/use-draft.ts';
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
  const { value, change, clear } = useDraft(props.draft, { words: '' });
  if (value === null) return null;
  const send = async (): Promise<void> => {
    if (!(await props.run(value.words.trim()))) return;
    clear();
    onClose();
  };
  return (
    <ConfirmSheet
      title={props.title}
      open={true}
      onClose={onClose}
      confirm={{ label: confirm.label, icon: confirm.icon, busy: acting.busy, onPress: () => void send() }}
    >
      <Stack>
        <p>{props.sentence}</p>
        <TextArea {...field} value={value.words} onChange={(words) => change({ words })} maxLength={mostOf.words} />
        <Refused>{acting.refused}</Refused>
      </Stack>
    </ConfirmSheet>
  );
}
