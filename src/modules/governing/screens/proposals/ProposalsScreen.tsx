import { IconWritingSign } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Card } from '../../../../ui/layout/Card.tsx';
import { EmptyState } from '../../../../ui/layout/EmptyState.tsx';
import { List, ListItem } from '../../../../ui/layout/List.tsx';
import { Screen } from '../../../../ui/layout/Screen.tsx';
import { Avatar } from '../../../../ui/people/Avatar.tsx';
import { useFace } from '../../../../view/face.ts';
import { useGroupPath } from '../../../../view/group-path.ts';
import { memberOf, useGroup } from '../../../../view/stores.ts';
import { useQuery } from '../../../../view/use-query.ts';
import { governingMessages } from '../../messages/catalog.ts';
import { type ProposalRow, useProposalWords } from './proposal-words.ts';

/** What needs several signatures: what is open first, then what came of the rest. */
export function ProposalsScreen(): ReactNode {
  const t = useMessages(governingMessages);
  const { at } = useGroupPath();
  const all = useQuery('governing.proposals', {});
  if (all === null) return null;
  const open = all.filter(({ state }) => state === 'open');
  const closed = all.filter(({ state }) => state !== 'open');
  return (
    <Screen
      title={t('proposals')}
      back={{ href: at('/more') }}
      help={{ sentences: [t('helpProposals'), t('helpProposalsEnough'), t('helpProposalsFree')] }}
    >
      {all.length === 0 && (
        <EmptyState icon={IconWritingSign} title={t('noProposals')}>
          {t('noProposalsHow')}
        </EmptyState>
      )}
      {open.length > 0 && <Rows title={t('open')} rows={open} />}
      {closed.length > 0 && <Rows title={t('closed')} rows={closed} />}
    </Screen>
  );
}

const states = {
  done: 'stateDone',
  withdrawn: 'stateWithdrawn',
  settled: 'stateSettled',
  stuck: 'stateStuck',
} as const;

function Rows(props: { readonly title: string; readonly rows: readonly ProposalRow[] }): ReactNode {
  const t = useMessages(governingMessages);
  const format = useFormat();
  const face = useFace();
  const group = useGroup();
  const { at } = useGroupPath();
  const words = useProposalWords();
  return (
    <Card title={props.title}>
      <List label={props.title}>
        {props.rows.map((row) => {
          const proposer = memberOf(group, row.member);
          return (
            <ListItem
              key={row.entry}
              lead={proposer && <Avatar {...face(proposer)} />}
              title={words(row)}
              detail={row.state === 'open' ? format.relative(row.claimedAt, Date.now()) : t(states[row.state])}
              href={at(`/proposals/${row.entry}`)}
            />
          );
        })}
      </List>
    </Card>
  );
}
