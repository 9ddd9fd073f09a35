import type { ReactNode } from 'react';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Quorum } from '../../../../ui/feedback/Quorum.tsx';
import { Card } from '../../../../ui/layout/Card.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { governingMessages } from '../../messages/catalog.ts';
import type { ProposalRow } from './proposal-words.ts';

/** How many of those who are wanted have signed, by each way in which it can be enough. */
export function Signatures({ row }: { readonly row: ProposalRow }): ReactNode {
  const t = useMessages(governingMessages);
  const names = useNames();
  const { coordinators, coordinatorsNeeded, votes, votesNeeded } = row;
  // One coordinator alone would not have had to propose it.
  const byCoordinators = coordinatorsNeeded !== null && coordinatorsNeeded > 1 ? coordinatorsNeeded : null;
  return (
    <Card>
      <Stack>
        {byCoordinators !== null && (
          <Quorum done={coordinators} of={byCoordinators}>
            {t('signedCoordinators', { done: coordinators, of: byCoordinators })}
          </Quorum>
        )}
        {votesNeeded !== null && (
          <Quorum done={votes} of={votesNeeded} detail={t('moreThanHalf')}>
            {t('signedMembers', { done: votes, of: votesNeeded })}
          </Quorum>
        )}
        {byCoordinators !== null && votesNeeded !== null && <p>{t('eitherIsEnough')}</p>}
        <p>
          {t('signedBy')}: {names.list(row.signers)}
        </p>
      </Stack>
    </Card>
  );
}
