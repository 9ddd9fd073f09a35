import { IconHandStop, IconHourglass } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { Quorum } from '../../../../ui/feedback/Quorum.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { TurnCard } from '../../../../ui/layout/TurnCard.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { useWho } from '../../../../view/use-who.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { Reasons } from '../result/Reasons.tsx';
import { TallyBars } from '../result/TallyBars.tsx';
import type { Ballot } from '../views.ts';
import { Closing } from './Closing.tsx';
import { OwnVoting } from './OwnVoting.tsx';
import { Recording } from './Recording.tsx';

/** Fetched where people meet: most votes are given on phones. */
const AtMeetings = lazy(async () => ({ default: (await import('../meeting/AtMeetings.tsx')).AtMeetings }));
const PaperCards = lazy(async () => ({ default: (await import('../meeting/PaperCards.tsx')).PaperCards }));

/** While it is open: whose turn it is, one's own vote, and as much of the others' as may be known by now. */
export function Voting({ ballot }: { readonly ballot: Ballot }): ReactNode {
  const { hidden, opener, openedBy, soFar, reasons, meetings, papers } = ballot;
  const t = useMessages(decidingMessages);
  const name = useNames().of(openedBy);
  return (
    <Stack gap="large">
      <Turn ballot={ballot} />
      {hidden && (
        <CalmNotice title={t('isHidden')} sentences={[opener ? t('hiddenHere') : t('hiddenHowFar', { name })]} />
      )}
      <OwnVotes ballot={ballot} />
      {soFar !== null && (
        <Stack gap="small">
          <h2>{t('soFar')}</h2>
          <TallyBars ballot={ballot} tally={soFar} />
        </Stack>
      )}
      <Reasons ballot={ballot} reasons={reasons} />
      <Suspense>
        {meetings.length > 0 && <AtMeetings ballot={ballot} />}
        {papers.length > 0 && <PaperCards ballot={ballot} />}
      </Suspense>
      <Recording ballot={ballot} />
      <Closing ballot={ballot} />
    </Stack>
  );
}

function Turn({ ballot }: { readonly ballot: Ballot }): ReactNode {
  const { own, voted, voters, following, closesAt } = ballot;
  const t = useMessages(decidingMessages);
  const format = useFormat();
  const who = useWho();
  const waits = own.find(({ said }) => !said);
  const waiting = waits && who(waits.account);
  const turn = waiting
    ? { icon: IconHandStop, words: waiting.isMe ? t('turnVote') : t('turnVoteOf', { name: waiting.name }), mine: true }
    : { icon: IconHourglass, words: t(own.length === 0 ? 'noVoteHere' : 'youHaveVoted'), mine: false };
  return (
    <TurnCard turn={turn} meaning={<p>{t('votesUntil', { day: format.nearDay(closesAt, Date.now()) })}</p>}>
      <Quorum done={voted} of={voters} detail={following === 0 ? undefined : t('following', { count: following })}>
        {t('votedOf', { voted: format.number(voted), voters: format.number(voters) })}
      </Quorum>
    </TurnCard>
  );
}

/** One vote, or of several for whom this phone speaks the one that is chosen. */
function OwnVotes({ ballot }: { readonly ballot: Ballot }): ReactNode {
  const t = useMessages(decidingMessages);
  const who = useWho();
  const { own } = ballot;
  const [chosen, setChosen] = useState<AccountId | null>(null);
  const first = own.find(({ said }) => !said) ?? own[0];
  const vote = own.find(({ account }) => account === chosen) ?? first;
  if (vote === undefined) return null;
  return (
    <>
      {own.length > 1 && (
        <RadioCards
          label={t('voteFor')}
          narrow={true}
          value={vote.account}
          onChange={setChosen}
          options={own.map(({ account, said }) => ({
            value: account,
            label: who(account).name,
            detail: t(said ? 'hasVoted' : 'hasNotVoted'),
          }))}
        />
      )}
      <OwnVoting key={vote.account} ballot={ballot} vote={vote} />
    </>
  );
}
