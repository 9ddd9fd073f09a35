import { IconHandStop } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AccountId, EntryId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { Sheet } from '../../../../ui/overlays/Sheet.tsx';
import { useDraft } from '../../../../view/use-draft.ts';
import { officeMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';

/** As the command counts them. */
const reasonMost = 280;

/** Says of one line that it was not so, and why. */
export function ObjectSheet(props: {
  readonly account: AccountId;
  readonly entry: EntryId;
  readonly onClose: () => void;
}): ReactNode {
  const t = useMessages(officeMessages);
  const { account, entry, onClose } = props;
  const { act, busy, refused } = useAct();
  const { value, change, clear } = useDraft(`office/object/${entry}`, { reason: '' });
  if (value === null) return null;

  const object = async (): Promise<void> => {
    if (!(await act('office.object', { account, entry, reason: value.reason.trim() }))) return;
    clear();
    onClose();
  };
  return (
    <Sheet
      title={t('objectTitle')}
      open={true}
      onClose={onClose}
      footer={
        <Button kind="primary" wide={true} icon={IconHandStop} busy={busy} onPress={() => void object()}>
          {t('object')}
        </Button>
      }
    >
      <Stack>
        <p>{t('objectMeans')}</p>
        <TextArea
          label={t('objectReason')}
          hint={t('objectReasonHint')}
          optional={true}
          maxLength={reasonMost}
          value={value.reason}
          onChange={(reason) => change({ reason })}
        />
        <Refused>{refused}</Refused>
      </Stack>
    </Sheet>
  );
}
