import { IconHandStop, IconHourglass } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { CalmNotice } from '../../../../ui/feedback/CalmNotice.tsx';
import { Quorum } from '../../../../ui/feedback/Quorum.tsx';
import { RadioCards } from '../../../../ui/fields/RadioCards.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { type Turn, TurnCard } from '../../../../ui/layout/TurnCard.tsx';
import { useNames } from '../../../../view/use-names.ts';
import { useWho } from '../../../../view/use-who.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { Reasons } from '../result/Reasons.tsx';
import { TallyBars } from '../result/TallyBars.tsx';
import type { Ballot } from '../views.ts';
import { wordPictures } from '../word-pictures.ts';
import { Closing } from './Closing.tsx';
import { OwnVoting } from './OwnVoting.tsx';
import { Recording } from './Recording.tsx';

/** Fetched where people meet: most votes are given on phones. */
const AtMeetings = lazy(async () => ({ default: (await import('../meeting/AtMeetings.tsx')).AtMeetings }));
const PaperCards = lazy(async () => ({ default: (await import('../meeting/PaperCards.tsx')).PaperCards }));

/** Papers wait for a second one to say that they counted the same. */
const isTeller = ({ papers }: Ballot): boolean =>
  papers.some(({ maySign, signedBy }) => maySign && signedBy.length === 0);

/** While it is open: whose turn it is, one's own vote, and as much of the others' as may be known by now. */
export function Voting({ ballot }: { readonly ballot: Ballot }): ReactNode {
  const { hidden, opener, openedBy, soFar, reasons, meetings, papers } = ballot;
  const t = useMessages(decidingMessages);
  const name = useNames().of(openedBy);
  return (
    <Stack gap="large">
      <WhoseTurn ballot={ballot} />
      {hidden && (
        <CalmNotice title={t('isHidden')} sentences={[opener ? t('hiddenHere') : t('hiddenHowFar', { name })]} />
      )}
      <Suspense>
        {meetings.length > 0 && <AtMeetings ballot={ballot} pictures={wordPictures} />}
        {isTeller(ballot) && <PaperCards ballot={ballot} />}
      </Suspense>
      <OwnVotes ballot={ballot} />
      {soFar !== null && (
        <Stack gap="small">
          <h2>{t('soFar')}</h2>
          <TallyBars ballot={ballot} tally={soFar} />
        </Stack>
      )}
      <Reasons ballot={ballot} reasons={reasons} />
      <Suspense>{papers.length > 0 && !isTeller(ballot) && <PaperCards ballot={ballot} />}</Suspense>
      <Recording ballot={ballot} />
      <Closing ballot={ballot} />
    </Stack>
  );
}

function WhoseTurn({ ballot }: { readonly ballot: Ballot }): ReactNode {
  const { voted, voters, following, closesAt } = ballot;
  const t = useMessages(decidingMessages);
  const format = useFormat();
  return (
    <TurnCard
      turn={useVotingTurn(ballot)}
      meaning={<p>{t('votesUntil', { day: format.nearDay(closesAt, Date.now()) })}</p>}
    >
      <Quorum done={voted} of={voters} detail={following === 0 ? undefined : t('following', { count: following })}>
        {t('votedOf', { voted: format.number(voted), voters: format.number(voters) })}
      </Quorum>
    </TurnCard>
  );
}

/** Whoever put a paper in has voted, if only one has counted it so far. */
function useVotingTurn(ballot: Ballot): Turn {
  const t = useMessages(decidingMessages);
  const who = useWho();
  const { own } = ballot;
  if (isTeller(ballot)) return { icon: IconHandStop, words: t('turnPapers'), mine: true };
  const waits = own.find(({ said, paperWaits }) => !said && !paperWaits);
  if (waits === undefined)
    return { icon: IconHourglass, words: t(own.length === 0 ? 'noVoteHere' : 'youHaveVoted'), mine: false };
  const { isMe, name } = who(waits.account);
  return { icon: IconHandStop, words: isMe ? t('turnVote') : t('turnVoteOf', { name }), mine: true };
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
