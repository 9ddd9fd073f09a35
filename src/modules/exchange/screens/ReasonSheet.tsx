import { IconSend } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId, EntryId } from '../../../core/ids.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Refused } from '../../../ui/feedback/Refused.tsx';
import { TextArea } from '../../../ui/fields/TextArea.tsx';
import { Stack } from '../../../ui/layout/Stack.tsx';
import { ConfirmSheet } from '../../../ui/overlays/ConfirmSheet.tsx';
import { useDraft } from '../../../view/use-draft.ts';
import { exchangeMessages } from '../messages/catalog.ts';
import { memoCharactersMax } from './MemoField.tsx';
import { useAct } from './use-act.ts';

type ReasonProps = {
  readonly title: string;
  readonly hint: string;
  readonly confirm: string;
  readonly command: 'exchange.declineAsk' | 'exchange.askBack' | 'exchange.keepIt';
  readonly about: { readonly entry: EntryId; readonly other: AccountId };
  readonly open: boolean;
  readonly onClose: () => void;
  /** It is said. */
  readonly onSent?: (() => void) | undefined;
};

/** An answer with a reason, which only the other party reads. */
export function ReasonSheet(props: ReasonProps): ReactNode {
  return props.open ? <OpenReason {...props} /> : null;
}

function OpenReason({ title, hint, confirm, command, about, onClose, onSent }: ReasonProps): ReactNode {
  const t = useMessages(exchangeMessages);
  const { act, busy, refused } = useAct();
  const { value, change, clear } = useDraft(`reason/${command}/${about.entry}`, { reason: '' });
  if (value === null) return null;

  const send = async (): Promise<void> => {
    if (!(await act(command, { ...about, memo: value.reason.trim() }))) return;
    clear();
    onClose();
    onSent?.();
  };
  return (
    <ConfirmSheet
      title={title}
      open={true}
      onClose={onClose}
      confirm={{ label: confirm, icon: IconSend, busy, onPress: () => void send() }}
    >
      <Stack>
        <p>{hint}</p>
        <TextArea
          label={t('reason')}
          hint={t('whatForHint')}
          optional={true}
          maxLength={memoCharactersMax}
          value={value.reason}
          onChange={(reason) => change({ reason })}
        />
        <Refused>{refused}</Refused>
      </Stack>
    </ConfirmSheet>
  );
}
