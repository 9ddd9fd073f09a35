import { IconCheck } from '@tabler/icons-react';
import { type ComponentType, type ReactNode, useState } from 'react';
import type { AccountId } from '../../../../core/ids.ts';
import { useMessages } from '../../../../i18n/use-messages.ts';
import { bytesToHex } from '../../../../lib/bytes.ts';
import { Button } from '../../../../ui/actions/Button.tsx';
import { Refused } from '../../../../ui/feedback/Refused.tsx';
import { useToast } from '../../../../ui/feedback/Toast.tsx';
import { TextArea } from '../../../../ui/fields/TextArea.tsx';
import { Stack } from '../../../../ui/layout/Stack.tsx';
import { useDraft } from '../../../../view/use-draft.ts';
import { useWho } from '../../../../view/use-who.ts';
import { decidingMessages } from '../../messages/catalog.ts';
import { useAct } from '../use-refusal.ts';
import type { Ballot, Method, OwnVote } from '../views.ts';
import { emptyChoice, reasonMost, type VoteDraft } from './choice-draft.ts';
import { NumberVoting } from './NumberVoting.tsx';
import { RankedVoting } from './RankedVoting.tsx';
import { SharesVoting } from './SharesVoting.tsx';
import type { VotingProps } from './voting-props.ts';
import { WordVoting } from './WordVoting.tsx';

const ways: Readonly<Record<Method, ComponentType<VotingProps>>> = {
  'yes-no': WordVoting,
  consent: WordVoting,
  score: NumberVoting,
  dots: NumberVoting,
  ranked: RankedVoting,
  shares: SharesVoting,
};

/** 128 bits, without which the seal on a few choices would be guessed at once. */
const freshSalt = (): string => bytesToHex(crypto.getRandomValues(new Uint8Array(16)));

/** What one says, and why. What was chosen stays until it is sent. */
export function VoteForm(props: {
  readonly ballot: Ballot;
  readonly account: AccountId;
  /** What was said before; `null`: nothing, or it is somebody's word that is taken down. */
  readonly before: OwnVote | null;
  /** It is somebody else's word, told by phone. */
  readonly isTold?: boolean;
  readonly onDone: () => void;
}): ReactNode {
  const { ballot, account, before, isTold = false, onDone } = props;
  const t = useMessages(decidingMessages);
  const say = useToast();
  const { name, isMe } = useWho()(account);
  const { act, busy, refused } = useAct();
  const [tried, setTried] = useState(false);
  const { value, change, clear } = useDraft<VoteDraft>(`deciding/vote/${ballot.id}/${account}`, {
    choice: before?.choice ?? emptyChoice(ballot),
    reason: before?.reason ?? '',
  });
  if (value === null) return null;
  const { choice, reason } = value;
  const needsReason = choice === 'object';
  const Way = ways[ballot.method];
  const vote = async (): Promise<void> => {
    setTried(true);
    if (choice === null || (needsReason && reason.trim() === '')) return;
    const said = { ballot: ballot.id, account, choice, reason: ballot.hidden ? '' : reason.trim() };
    if (!(await act('deciding.vote', { ...said, salt: freshSalt() }))) return;
    clear();
    say(t(isTold ? 'recorded' : 'voted'));
    onDone();
  };
  return (
    <Stack>
      <Way
        ballot={ballot}
        asks={isMe ? t('whatDoYouSay') : t('whatSays', { name })}
        choice={choice}
        onChange={(chosen) => change({ choice: chosen })}
        error={tried && choice === null ? t('choiceMissing') : undefined}
      />
      {!ballot.hidden && (
        <TextArea
          label={ballot.prompt ?? t(needsReason ? 'whyObject' : 'reason')}
          hint={t(needsReason ? 'whyObjectHint' : 'reasonHint')}
          optional={!needsReason}
          value={reason}
          onChange={(words) => change({ reason: words })}
          maxLength={reasonMost}
          error={tried && needsReason && reason.trim() === '' ? t('reasonMissing') : undefined}
        />
      )}
      <Refused>{refused}</Refused>
      <Button kind="primary" size="large" wide={true} icon={IconCheck} busy={busy} onPress={() => void vote()}>
        {t(isTold ? 'recordIt' : 'vote')}
      </Button>
    </Stack>
  );
}
