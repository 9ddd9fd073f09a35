import { IconCheck, IconMessageQuestion } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'wouter';
import type { EntryId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { AmountPad } from '../../../../ui/amounts/AmountPad.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { Facts } from '../../../../ui/layout/Facts.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { viewMessages } from '../../../../view/messages/catalog.ts';
import { useAsksGroup } from '../../../../view/rules.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn } from '../../../../view/units.ts';
import { useNames } from '../../../../view/use-names.ts';
import { useQuery } from '../../../../view/use-query.ts';
import type { MemberView } from '../../../../view/view-types.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { AskGroup } from '../AskGroup.tsx';
import { MemberGate } from '../MemberGate.tsx';
import type { InUnit } from '../trust/LimitCard.tsx';
import { useAct } from '../use-refusal.ts';

/** Asks for the limit that shall hold, never by how much it changes. A coordinator sets it, anybody else asks the group for it. */
export function LimitScreen(): ReactNode {
  const t = useMessages(governingMessages);
  return <MemberGate title={t('newLimit')}>{(member) => <Loaded key={member.member} member={member} />}</MemberGate>;
}

function Loaded({ member }: { readonly member: MemberView }): ReactNode {
  const [search] = useSearchParams();
  const trust = useQuery('governing.trust', { member: member.member });
  const inUnit = trust?.units.find((each) => each.unit === search.get('unit')) ?? trust?.units[0];
  if (trust === null) return null;
  if (inUnit === undefined || inUnit.tip === null) return <NoLimit member={member} />;
  const suggested = Number(search.get('to') ?? '');
  const to = Number.isSafeInteger(suggested) && suggested > 0 ? suggested : null;
  // A change that came in meanwhile is another decision: it begins anew, with what stands now.
  return (
    <LimitForm
      key={inUnit.tip}
      member={member}
      inUnit={inUnit}
      tip={inUnit.tip}
      mayCoordinate={trust.mayCoordinate}
      isCut={search.get('way') === 'cut'}
      suggested={to}
    />
  );
}

function NoLimit({ member }: { readonly member: MemberView }): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  return (
    <Screen
      title={t('newLimit')}
      back={{ href: at(`/people/${member.member}/trust`) }}
      help={{ sentences: [t('helpChange'), t('helpChangeOnce'), t('helpChangeWay')] }}
    >
      <Notice>{t('notLetIn')}</Notice>
    </Screen>
  );
}

function LimitForm(props: {
  readonly member: MemberView;
  readonly inUnit: InUnit;
  readonly tip: EntryId;
  readonly mayCoordinate: boolean;
  readonly isCut: boolean;
  readonly suggested: number | null;
}): ReactNode {
  const { member, inUnit, tip, isCut } = props;
  const t = useMessages(governingMessages);
  const usual = useMessages(viewMessages);
  const format = useFormat();
  const say = useToast();
  const { at, go } = useGroupPath();
  const { act, busy, refused } = useAct();
  const [to, setTo] = useState<number | null>(props.suggested);
  const [tried, setTried] = useState(false);
  const unit = unitIn(useGroup(), inUnit.unit);
  const name = useNames().of(member.member);
  const write = (amount: number): string => format.plainAmount(amount, unit);

  const fault =
    to === null
      ? t('limitMissing')
      : !isCut && to <= inUnit.next
        ? t('notHigher', { amount: write(inUnit.next) })
        : isCut && to >= inUnit.next
          ? t('notLower', { amount: write(inUnit.next) })
          : undefined;
  const change = async (): Promise<void> => {
    setTried(true);
    if (to === null || fault !== undefined) return;
    const done = await act('governing.changeLimit', { member: member.member, unit: inUnit.unit, to, seen: tip });
    if (!done) return;
    say(t('limitSet'));
    go(`/people/${member.member}/trust`, { replace: true });
  };
  // Whoever is no coordinator does nothing here but ask.
  const asks = useAsksGroup() && !props.mayCoordinate;
  const askGroup = to !== null && fault === undefined && (
    <AskGroup
      act={isCut ? 'limit.cut' : 'limit.raise'}
      terms={{ member: member.member, unit: inUnit.unit, amount: Math.abs(to - inUnit.next) }}
      wide={true}
      primary={asks}
    />
  );
  const labels = isCut ? ([t('cutTitle'), 'cutTo'] as const) : ([t('raiseTitle'), 'raiseTo'] as const);
  return (
    <Screen
      title={labels[0]}
      subtitle={<bdi>{name}</bdi>}
      back={{ href: at(`/people/${member.member}/trust`) }}
      help={{ sentences: [t('helpChange'), t('helpChangeOnce'), t('helpChangeWay')] }}
      footer={
        asks ? (
          askGroup || (
            <Button kind="primary" size="large" wide={true} icon={IconMessageQuestion} onPress={() => setTried(true)}>
              {usual('askGroup')}
            </Button>
          )
        ) : (
          <Button kind="primary" size="large" wide={true} icon={IconCheck} busy={busy} onPress={() => void change()}>
            {to === null ? labels[0] : t(labels[1], { amount: write(to) })}
          </Button>
        )
      }
    >
      <Facts facts={[{ label: t('limitNow'), value: <AmountText amount={inUnit.limit} unit={unit} size="large" /> }]} />
      {inUnit.next !== inUnit.limit && <p>{t('limitSoon', { amount: write(inUnit.next), name })}</p>}
      <AmountPad
        label={t('newLimit')}
        hint={t('newLimitHint', { name })}
        unit={unit}
        value={to}
        onChange={setTo}
        error={tried ? fault : undefined}
      />
      {asks && <p>{t('askMeans')}</p>}
      <p>{isCut ? t('cutMeans', { name }) : t('raiseMeans', { name })}</p>
      {isCut && <p>{t('cutSpent')}</p>}
      <Refused>{refused}</Refused>
      {!asks && askGroup}
    </Screen>
  );
}
