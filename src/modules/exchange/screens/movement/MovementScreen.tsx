import { IconArrowsExchange, IconGift } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { EntryId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../../ui/actions/ButtonLink.tsx';
import { IconLabel } from '../../../../ui/actions/IconLabel.tsx';
import { AmountText } from '../../../../ui/amounts/AmountText.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { type Fact, Facts } from '../../../../ui/layout/Facts.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useDiscussion } from '../../../../view/discussions.ts';
import { useEntryNotes } from '../../../../view/entry-notes.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useParties } from '../../../../view/parties.ts';
import { useGroup } from '../../../../view/stores.ts';
import { unitIn, useAmount } from '../../../../view/units.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { exchangeMessages } from '../../messages/catalog.ts';
import {
  countsNot,
  keptTitleOf,
  type MovementRow,
  signedAmount,
  standingOf,
  titleOf,
  whenOf,
} from '../statement/movement-words.ts';
import { Mending } from './Mending.tsx';
import { Reached } from './Reached.tsx';
import { Receipt } from './Receipt.tsx';

/** One movement: how it stands, its receipt, and what can be done about it. */
export function MovementScreen(): ReactNode {
  const { id = '' } = useParams();
  // Another movement is another page: nothing of the one before may show for a moment.
  return <Movement key={id} id={id as EntryId} />;
}

function Movement({ id }: { readonly id: EntryId }): ReactNode {
  const t = useMessages(exchangeMessages);
  const { at } = useGroupPath();
  const answer = useQuery('exchange.movement', { id });
  if (answer === null) return null;
  if (answer.movement !== null) return <Known row={answer.movement} />;
  return (
    <Screen
      title={t('movement')}
      back={{ href: at('/statement') }}
      help={{ sentences: [t('helpMovement'), t('helpMovementReceipt'), t('helpMovementMend')] }}
    >
      <EmptyState icon={IconArrowsExchange} title={t('movementGone')}>
        {t('movementGoneHint')}
      </EmptyState>
    </Screen>
  );
}

function Known({ row }: { readonly row: MovementRow }): ReactNode {
  const t = useMessages(exchangeMessages);
  const format = useFormat();
  const group = useGroup();
  const { at } = useGroupPath();
  const partyOf = useParties();
  const { name } = partyOf(row.other);
  // An account that is kept has no phone of its own.
  const isMember = group.members.some(({ member }) => (member as string) === row.other);
  const isOwn = row.account === (group.me.member as string);
  const EntryNotes = useEntryNotes();
  const Discussion = useDiscussion();
  const amount = <AmountText amount={signedAmount(row)} unit={unitIn(group, row.unit)} sign="always" size="huge" />;
  const facts: Fact[] = [
    ...(row.memo === null ? [] : [{ label: t('whatFor'), value: <bdi>{row.memo}</bdi> }]),
    { label: t('when'), value: row.date === null ? format.moment(row.claimedAt) : format.day(whenOf(row)) },
    { label: t('status'), value: standingOf(row, isMember ? name : null, t) },
  ];
  return (
    <Screen
      title={isOwn ? titleOf(row, name, t) : keptTitleOf(row, { own: partyOf(row.account).name, other: name }, t)}
      back={{ href: at(isOwn ? '/statement' : `/kept/${row.account}`) }}
      help={{ sentences: [t('helpMovement'), t('helpMovementReceipt'), t('helpMovementMend')] }}
    >
      {countsNot(row) ? (
        <div>
          <strong>{t('countsNot')}</strong>
          <s>{amount}</s>
        </div>
      ) : (
        amount
      )}
      {row.gift && <IconLabel icon={IconGift}>{t('isGift')}</IconLabel>}
      <Facts facts={facts} />
      <EntryNotes entry={row.id} />
      <Halted row={row} />
      <Twin row={row} />
      <Mending row={row} name={name} />
      <Reached entry={row.id} />
      {!row.cameOver && <Receipt entry={row.id} />}
      <Discussion about={row.id} />
    </Screen>
  );
}

/** Not all of it counts, because its payer's phone and a copy of it both signed: the way to what that means. */
function Halted({ row }: { readonly row: MovementRow }): ReactNode {
  const t = useMessages(exchangeMessages);
  const write = useAmount();
  const { at } = useGroupPath();
  if (row.forked === null || row.counted === row.amount || row.status === 'taken-back') return null;
  return (
    <Notice action={<ButtonLink href={at(`/forks/${row.forked}`)}>{t('toFork')}</ButtonLink>}>
      {row.counted === 0
        ? t('countsNothingOf', { amount: write(row.amount, row.unit) })
        : t('countsOf', { counted: write(row.counted, row.unit), amount: write(row.amount, row.unit) })}
    </Notice>
  );
}

/** A reversal and what it reverses lead to one another. */
function Twin({ row }: { readonly row: MovementRow }): ReactNode {
  const t = useMessages(exchangeMessages);
  const { at } = useGroupPath();
  const twin = row.reverses ?? row.reversedBy;
  if (twin === null) return null;
  return (
    <Notice action={<ButtonLink href={at(`/movement/${twin}`)}>{t('showOther')}</ButtonLink>}>
      {row.reverses === null ? t('wasReversed') : t('reversalOf')}
    </Notice>
  );
}
