import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { ConfirmSheet } from '../../../../ui/overlays/ConfirmSheet.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { useDraft } from '../../../../view/use-draft.ts';
import { officeMessages } from '../../messages/catalog.ts';
import type { AboutAccount } from '../AccountGate.tsx';
import { useAct } from '../use-refusal.ts';
import { dateOf } from '../written/day-of.ts';
import { WriteFields } from './WriteFields.tsx';
import { emptyWrite, toRecordArgs } from './write-draft.ts';

export function WriteForm(
  props: AboutAccount & {
    /** Of the accounts that this phone holds. */
    readonly others: readonly AccountId[];
    readonly back: { readonly href: string };
    readonly help: Help;
  },
): ReactNode {
  const { account, party, others } = props;
  const t = useMessages(officeMessages);
  const format = useFormat();
  const group = useGroup();
  const partyOf = useParties();
  const { go } = useGroupPath();
  const say = useToast();
  const { act, busy, refused } = useAct();
  const { value: stored, change, clear } = useDraft(`office/write/${group.group}/${account.account}`, emptyWrite);
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  if (stored === null) return null;
  // An account that was handed on since is no choice any more.
  const draft = stored.other !== null && others.includes(stored.other) ? stored : { ...stored, other: null };
  const unit = unitIn(group, draft.unit ?? group.units[0]?.id ?? '');
  const args = toRecordArgs(draft, account.account, unit.id, dateOf(Date.now()));

  const write = async (): Promise<void> => {
    if (args === null || !(await act('office.record', args))) return;
    clear();
    say(t('isWritten'));
    go(`/kept/${account.account}`, { replace: true });
  };
  return (
    <Screen
      title={t('writeDown')}
      subtitle={<bdi>{party.name}</bdi>}
      back={props.back}
      help={props.help}
      footer={
        <Button
          kind="primary"
          size="large"
          wide={true}
          icon={IconPencil}
          onPress={() => (args === null ? setTried(true) : setAsking(true))}
        >
          {t('writeItDown')}
        </Button>
      }
    >
      <WriteFields {...props} draft={draft} change={change} unit={unit} tried={tried} />
      {args !== null && (
        <ConfirmSheet
          title={t('writeSure', {
            from: partyOf(args.from).name,
            to: partyOf(args.to).name,
            amount: format.plainAmount(args.amount, unit),
          })}
          open={asking}
          onClose={() => setAsking(false)}
          confirm={{ label: t('writeItDown'), icon: IconPencil, busy, onPress: () => void write() }}
        >
          <p>{t('writeMeans')}</p>
          <Refused>{refused}</Refused>
        </ConfirmSheet>
      )}
    </Screen>
  );
}
