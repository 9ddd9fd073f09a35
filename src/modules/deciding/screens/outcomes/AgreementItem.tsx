import { IconCircleCheck, IconClockExclamation, IconFileDescription } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ListItem } from '../../../../ui/layout/List.tsx';
import { useGroupPath } from '../../../../view/group-path.ts';
import { Lines } from './Lines.tsx';
import type { OutcomeOf } from './outcome-view.ts';
import { useAgreementWords } from './use-agreement-words.ts';

/** One row of the register: what was agreed on, and what is known of it. */
export function AgreementItem({ agreement }: { readonly agreement: OutcomeOf }): ReactNode {
  const { at } = useGroupPath();
  const linesOf = useAgreementWords();
  const { ballot, title, outcome, done, reviewDue } = agreement;
  return (
    <ListItem
      icon={reviewDue ? IconClockExclamation : done.length > 0 ? IconCircleCheck : IconFileDescription}
      title={<bdi>{title}</bdi>}
      detail={
        <>
          {outcome !== null && (
            <>
              <bdi>{outcome.words}</bdi>
              <br />
            </>
          )}
          <Lines lines={linesOf(agreement)} />
        </>
      }
      href={at(`/ballot/${ballot}`)}
    />
  );
}
