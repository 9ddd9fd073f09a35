import { IconWritingSign } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { AnswerProposal } from './AnswerProposal.tsx';
import { type ProposalRow, useProposalWords } from './proposal-words.ts';
import { Signatures } from './Signatures.tsx';

/** One proposal: what it asks for, who has signed, and what I know of whom it is about. */
export function ProposalScreen(): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  const { id } = useParams();
  const all = useQuery('governing.proposals', {});
  if (all === null) return null;
  const row = all.find(({ entry }) => entry === id);
  return (
    // Another proposal is another page.
    <Screen
      key={id}
      title={t('proposal')}
      back={{ href: at('/proposals') }}
      help={{ sentences: [t('helpProposals'), t('helpProposalsEnough'), t('helpProposalsFree')] }}
    >
      {row === undefined ? (
        <EmptyState icon={IconWritingSign} title={t('proposalGone')}>
          {t('proposalGoneHow')}
        </EmptyState>
      ) : (
        <Known row={row} />
      )}
    </Screen>
  );
}

function Known({ row }: { readonly row: ProposalRow }): ReactNode {
  const t = useMessages(governingMessages);
  const words = useProposalWords();
  const { me } = useGroup();
  const signed = row.signers.includes(me.member) && row.member !== me.member;
  return (
    <>
      <p>
        <strong>{words(row)}</strong>
      </p>
      {row.state === 'done' && <Notice tone="good">{t('stateDone')}</Notice>}
      {row.state === 'withdrawn' && <Notice>{t('stateWithdrawn')}</Notice>}
      {row.state === 'settled' && <Notice>{t('stateSettled')}</Notice>}
      {row.state === 'stuck' && <Notice tone="warning">{t('stateStuck')}</Notice>}
      {row.about !== null && row.about !== me.member && <Neighbour member={row.about} />}
      <Signatures row={row} />
      {row.state === 'open' && row.about === me.member && row.act === 'member.remove' && <p>{t('aboutYou')}</p>}
      {row.state === 'open' && signed && <Notice tone="good">{t('youSigned')}</Notice>}
      <AnswerProposal row={row} />
    </>
  );
}

function Neighbour({ member }: { readonly member: NonNullable<ProposalRow['about']> }): ReactNode {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const known = useQuery('governing.acquaintance', { member });
  if (known === null) return null;
  return (
    <p>
      {known.since !== null && t('knownSince', { date: format.day(known.since) })}{' '}
      {known.trades === 0 ? t('noTrades') : t('trades', { count: known.trades })}
    </p>
  );
}
