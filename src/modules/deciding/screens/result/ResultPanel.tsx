import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormat } from '../../../../i18n/use-format.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { TurnCard } from '../../../../ui/layout/TurnCard.tsx';
import { decidingMessages } from '../../messages/catalog.ts';
import { useSentence } from '../use-refusal.ts';
import { type Ballot, isPlain, type Result } from '../views.ts';
import { Reasons } from './Reasons.tsx';
import { AtMeeting, Recountable } from './Recountable.tsx';
import { TallyBars } from './TallyBars.tsx';
import { Counted, LateVotes, RecordedVotes } from './VoterLists.tsx';

export type ResultProps = { readonly ballot: Ballot; readonly result: Result };

/** What came of it: the outcome, whether it is final, the count, who was counted and who was not. */
export function ResultPanel({ ballot, result }: ResultProps): ReactNode {
  return (
    <Stack gap="large">
      <Outcome ballot={ballot} result={result} />
      <TallyBars ballot={ballot} tally={result.tally} />
      <Recountable result={result} />
      <Reasons ballot={ballot} reasons={ballot.reasons} />
      <Stack gap="small">
        <Counted ballot={ballot} result={result} />
        <AtMeeting result={result} />
        <RecordedVotes ballot={ballot} result={result} />
        <LateVotes ballot={ballot} result={result} />
      </Stack>
    </Stack>
  );
}

function Outcome({ ballot, result }: ResultProps): ReactNode {
  const { tally, isFinal, isDecided, done, notDone } = result;
  const t = useMessages(decidingMessages);
  const format = useFormat();
  const sentence = useSentence();
  const { passes, quorumMet, counted, voters, tied } = tally;
  const needed = Math.ceil((ballot.quorum * voters) / 100);
  const nameOf = (at: number): string => ballot.options[at]?.label ?? '';
  const numbers = { counted: format.number(counted), needed: format.number(needed), voters: format.number(voters) };
  return (
    <TurnCard
      turn={{ icon: passes ? IconCircleCheck : IconCircleX, words: useOutcomeWords(ballot, result), mine: false }}
      meaning={
        <>
          <p>{t(quorumMet ? 'tookPart' : 'tooFew', numbers)}</p>
          {tied.length > 0 && <p>{t('tiedMeans', { options: format.list(tied.map(nameOf)) })}</p>}
          <p>{t(isDecided ? 'finalByCount' : isFinal ? 'finalByBooks' : 'notFinal')}</p>
          {done !== null && (
            <p>
              <strong>{t('changeDone', { day: format.day(done.claimedAt) })}</strong>
            </p>
          )}
          {done === null && notDone !== null && <p>{sentence({ code: notDone })}</p>}
        </>
      }
    >
      {null}
    </TurnCard>
  );
}

/** "It passed", or what was chosen. */
function useOutcomeWords({ method, options }: Ballot, { tally: { passes, chosen } }: Result): string {
  const t = useMessages(decidingMessages);
  const format = useFormat();
  if (!passes) return t(isPlain(method) ? 'hasNotPassed' : 'noneChosen');
  if (isPlain(method)) return t('hasPassed');
  return t('chosenAre', { options: format.list(chosen.map((at) => options[at]?.label ?? '')) });
}
