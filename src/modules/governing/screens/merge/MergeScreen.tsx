import { IconUsersGroup } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { MemberId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import type { Help } from '../../../../ui/layout/HelpButton.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { useNames } from '../../../../view/use-names.ts';
import type { MemberView } from '../../../../view/view-types.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { MemberGate } from '../MemberGate.tsx';
import { MemberList } from '../MemberList.tsx';
import { useAct } from '../use-refusal.ts';

/** First the other record of the same person, then which of the two is shown. */
export function MergeScreen(): ReactNode {
  const t = useMessages(governingMessages);
  return <MemberGate title={t('mergeTitle')}>{(member) => <Merging key={member.member} member={member} />}</MemberGate>;
}

function Merging({ member }: { readonly member: MemberView }): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  const { members } = useGroup();
  const names = useNames();
  const [other, setOther] = useState<MemberId | null>(null);
  const help: Help = { sentences: [t('helpMerge'), t('helpMergeBooks'), t('helpMergeUndo')] };
  if (other !== null) return <ChooseKept member={member} other={other} help={help} onBack={() => setOther(null)} />;
  return (
    <Screen title={t('mergeTitle')} back={{ href: at(`/people/${member.member}/trust`) }} help={help}>
      <p>{t('mergeWho', { name: names.of(member.member) })}</p>
      <MemberList
        label={t('chooseWho')}
        members={members.filter((each) => each.member !== member.member && each.mergedInto === null)}
        onChoose={setOther}
      />
    </Screen>
  );
}

function ChooseKept(props: {
  readonly member: MemberView;
  readonly other: MemberId;
  readonly help: Help;
  readonly onBack: () => void;
}): ReactNode {
  const t = useMessages(governingMessages);
  const group = useGroup();
  const say = useToast();
  const names = useNames();
  const { go } = useGroupPath();
  const { act, busy, refused } = useAct();
  const [kept, setKept] = useState<MemberId | null>(null);
  const [tried, setTried] = useState(false);
  const both = [props.member.member, props.other];

  const merge = async (): Promise<void> => {
    setTried(true);
    const other = both.find((each) => each !== kept);
    if (kept === null || other === undefined) return;
    if (!(await act('governing.merge', { kept, other }))) return;
    say(t('merged'));
    go(`/people/${kept}/trust`, { replace: true });
  };
  return (
    <Screen
      title={t('mergeTitle')}
      back={{ onBack: props.onBack }}
      help={props.help}
      footer={
        <Button kind="primary" size="large" wide={true} icon={IconUsersGroup} busy={busy} onPress={() => void merge()}>
          {t('mergeNow')}
        </Button>
      }
    >
      <RadioCards
        label={t('mergeKept')}
        hint={t('mergeKeptHint')}
        value={kept}
        onChange={setKept}
        options={both.map((each) => ({
          value: each,
          label: names.of(each),
          detail: memberOf(group, each)?.shortCode,
        }))}
        error={tried && kept === null ? t('mergeMissing') : undefined}
      />
      <p>{t('mergeMeans')}</p>
      <p>{t('mergeStays')}</p>
      <Refused>{refused}</Refused>
    </Screen>
  );
}
