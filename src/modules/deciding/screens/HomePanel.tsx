import { IconBallpen } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { ButtonLink } from '../../../ui/actions/ButtonLink.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useGroupPath } from '../../../view/group-path.ts';
import { useGroup } from '../../../view/stores.ts';
import type { ErrandView } from '../../../view/view-types.ts';
import { decidingMessages } from '../messages/catalog.ts';
import { useVoteSentence } from './errand-parts.ts';

/** On Home, while it waits: the vote that ends first, for it can not be given later; of several also how many there are. */
export function HomePanel(): ReactNode {
  const { errands } = useGroup();
  const [first, ...others] = errands
    .filter(({ topic }) => topic === 'deciding.vote')
    .sort((left, right) => Number(left.values['closesAt']) - Number(right.values['closesAt']));
  return first && <Waiting errand={first} others={others.length} />;
}

function Waiting({ errand, others }: { readonly errand: ErrandView; readonly others: number }): ReactNode {
  const t = useMessages(decidingMessages);
  const { at } = useGroupPath();
  const sentence = useVoteSentence(errand);
  return (
    <Notice
      action={
        <ButtonLink icon={IconBallpen} href={at(`/ballot/${errand.subject}`)}>
          {t('goVote')}
        </ButtonLink>
      }
    >
      {sentence}
      {others > 0 && (
        <>
          <br />
          {t('moreVotes', { count: others })}
        </>
      )}
    </Notice>
  );
}
